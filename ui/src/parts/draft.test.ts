import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Draft, PAUSE } from './draft.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function field(start: string) {
  const state = { value: start, kept: [] as string[] };
  const draft = new Draft({
    value: () => state.value,
    keep: (text) => {
      state.value = text;
      state.kept.push(text);
    },
  });
  return { state, draft };
}

test('a run of typing is kept once, after a pause', async () => {
  const { state, draft } = field('');
  for (const text of ['a', 'ab', 'abc']) draft.type(text);
  expect(state.kept).toEqual([]);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(state.kept).toEqual(['abc']);
  await draft.finish();
  expect(state.kept).toEqual(['abc']);
});

test('leaving keeps at once; an unchanged text is not kept again', async () => {
  const { state, draft } = field('old');
  draft.type('new');
  await draft.finish();
  draft.type('new');
  await draft.finish();
  expect(state.kept).toEqual(['new']);
});

test('nothing is kept while an input method composes (101)', async () => {
  const { state, draft } = field('');
  draft.compose(true);
  draft.type('ㄎㄚ');
  await vi.advanceTimersByTimeAsync(10 * PAUSE);
  expect(state.kept).toEqual([]);
  draft.type('咖');
  draft.compose(false);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(state.kept).toEqual(['咖']);
});

test('Escape restores what was there, also after a pause has kept some', async () => {
  const { state, draft } = field('old');
  draft.type('ne');
  await vi.advanceTimersByTimeAsync(PAUSE);
  draft.type('new');
  await draft.cancel();
  expect(state.value).toBe('old');
  expect(draft.text).toBe('old');
});

test('a refused text gives way to what is kept', async () => {
  const draft = new Draft({ value: () => 'old', keep: () => false });
  draft.type('refused');
  await draft.finish();
  expect(draft.text).toBe('old');
});
