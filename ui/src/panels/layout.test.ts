import { expect, test } from 'vitest';

import { read } from './layout.svelte';

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
