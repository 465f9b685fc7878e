import { expect, test } from 'vitest';

import { isTight, read } from './layout.svelte';

const usual = read(null);

test('what was kept comes back', () => {
  const kept = { ...usual, sidebar: false, inspectorWidth: 320, appearance: 'dark' as const };
  expect(read(JSON.stringify(kept))).toEqual(kept);
});

test('what makes no sense gives way to the usual', () => {
  for (const text of ['', 'not json', 'null', '[]', '7', '{"sidebar":"yes","sidebarWidth":null,"appearance":3}']) {
    expect(read(text)).toEqual(usual);
  }
  expect(read('{"sidebarWidth":5000,"inspectorWidth":-1}')).toMatchObject({ sidebarWidth: 360, inspectorWidth: 272 });
});

test('the canvas keeps 600 px beside the inspector, or the inspector lies over it', () => {
  expect(isTight(1440, usual)).toBe(false);
  expect(isTight(1199, { ...usual, sidebar: false })).toBe(true);
  const wide = { sidebar: true, sidebarWidth: 360, inspectorWidth: 400 };
  expect(isTight(1300, wide)).toBe(true);
  expect(isTight(1300, { ...wide, sidebar: false })).toBe(false);
});
