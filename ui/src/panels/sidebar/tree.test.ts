import { expect, test } from 'vitest';

import type { Outline } from '../../core/bindings/request';
import { rowsOf, step } from './tree';

const touchpoint = (id: string) => ({ id, name: id, icon: 'star', felt: null, moment: false, cards: [] });
const outline: Outline = {
  language: 'en',
  theme: 'daylight',
  page: 'wide',
  kind: 'strategic',
  lanes: [],
  stages: [
    { id: 's1', name: 'A', touchpoints: [touchpoint('t1'), touchpoint('t2')] },
    { id: 's2', name: 'B', touchpoints: [touchpoint('t3')] },
  ],
};
const all = rowsOf(outline, new Set());

test('a closed stage hides its touchpoints', () => {
  expect(all.map(({ id }) => id)).toEqual(['s1', 't1', 't2', 's2', 't3']);
  expect(rowsOf(outline, new Set(['s1'])).map(({ id }) => id)).toEqual(['s1', 's2', 't3']);
});

test('keys walk as in any tree', () => {
  expect(step(all, 0, 'ArrowDown')).toEqual({ go: 1 });
  expect(step(all, 4, 'ArrowDown')).toEqual({ go: 4 });
  expect(step(all, 2, 'ArrowLeft')).toEqual({ go: 0 });
  expect(step(all, 0, 'ArrowLeft')).toEqual({ open: false });
  expect(step(rowsOf(outline, new Set(['s1'])), 0, 'ArrowRight')).toEqual({ open: true });
  expect(step(all, 0, 'ArrowRight')).toEqual({ go: 1 });
  expect(step(all, 1, 'End')).toEqual({ go: 4 });
  expect(step(all, 1, 'x')).toBe(null);
});
