import { expect, test } from 'vitest';

import { ExportForm, type Own } from './form.svelte';

const OWN: Own = { page: 'wide', theme: 'daylight', stages: ['a', 'b'], selection: ['t1'], persona: 'p1' };

test('what is chosen comes back from its options', () => {
  const form = new ExportForm(OWN);
  form.format = 'svg';
  form.page = 'a3';
  form.outlines = true;
  form.internalRatings = false;
  form.carried = false;
  form.split = true;
  const again = new ExportForm(OWN, form.options);
  expect(again.options).toEqual(form.options);
});

test('a region is chosen anew each time, and never empty', () => {
  const form = new ExportForm(OWN);
  form.region = 'stages';
  form.toggleStage('b');
  form.toggleStage('a');
  expect(form.options.stages).toEqual(['a']);
  expect(new ExportForm(OWN, form.options).options.stages).toBe(undefined);
  form.region = 'selection';
  expect(form.options.selection).toEqual(['t1']);
});

test('a width is asked for instead of a scale, and only of pixels', () => {
  const form = new ExportForm(OWN);
  form.scale = 'width';
  form.width = 800;
  expect([form.options.width, form.options.scale]).toEqual([800, undefined]);
  form.format = 'pdf';
  expect([form.options.width, form.options.scale]).toEqual([undefined, undefined]);
});

test('one persona sheet is a region of its own', () => {
  const form = new ExportForm(OWN);
  form.deck = true;
  form.region = 'persona';
  expect([form.options.persona, form.options.deck]).toEqual(['p1', false]);
  form.sheet = 'p2';
  expect(form.options.persona).toBe('p2');
  expect(new ExportForm(OWN, form.options).options.persona).toBe(undefined);
});
