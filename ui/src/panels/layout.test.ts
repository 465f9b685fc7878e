import { expect, test } from 'vitest';

import { isTight, read } from './layout.svelte';

const usual = read({}, 1440);

test('what was kept comes back', () => {
  const kept = { ...usual, sidebar: false, inspectorWidth: 320 };
  expect(read({ ...kept, later: 1 }, 1440)).toEqual(kept);
});

test('what makes no sense gives way to the usual', () => {
  expect(read({ sidebar: 'yes', sidebarWidth: null, inspectorWidth: NaN }, 1440)).toEqual(usual);
  expect(read({}, 1024).inspector).toBe(false);
  expect(read({ inspector: true }, 1024).inspector).toBe(true);
  expect(read({ sidebarWidth: 5000, inspectorWidth: -1 }, 1440)).toMatchObject({
    sidebarWidth: 360,
    inspectorWidth: 272,
  });
});

test('the canvas keeps 600 px beside the inspector, or the inspector lies over it', () => {
  expect(isTight(1440, usual)).toBe(false);
  expect(isTight(1199, { ...usual, sidebar: false })).toBe(true);
  const wide = { sidebar: true, sidebarWidth: 360, inspectorWidth: 400 };
  expect(isTight(1300, wide)).toBe(true);
  expect(isTight(1300, { ...wide, sidebar: false })).toBe(false);
});
