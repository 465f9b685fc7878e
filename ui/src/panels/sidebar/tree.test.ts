import { expect, test } from 'vitest';

import type { Outline } from '../../core/bindings/request';
import { rowsOf, rowsWhile, step } from './tree';

const complete = { actions: true, touchpoints: true, emotions: true, pains: true, solutions: true, evidence: true };
const touchpoint = (id: string) => ({
  id,
  name: id,
  icon: 'star',
  felt: null,
  desired: null,
  moment: false,
  cards: [],
});
const outline: Outline = {
  language: 'en',
  theme: 'daylight',
  page: 'wide',
  kind: 'strategic',
  persona: null,
  lanes: [],
  links: [],
  stages: [
    { id: 's1', name: 'A', touchpoints: [touchpoint('t1'), touchpoint('t2')], complete },
    { id: 's2', name: 'B', touchpoints: [touchpoint('t3')], complete },
  ],
};
const all = rowsOf(outline, new Set());

test('a closed stage hides its touchpoints', () => {
  expect(all.map(({ id }) => id)).toEqual(['s1', 't1', 't2', 's2', 't3']);
  expect(rowsOf(outline, new Set(['s1'])).map(({ id }) => id)).toEqual(['s1', 's2', 't3']);
});

test('a dragged touchpoint is shown once where it was and once where it would land', () => {
  const ids = (drag: Partial<Parameters<typeof rowsWhile>[0]>, shown = outline, closed = new Set<string>()) => {
    const whole = { id: 't2', from: { stage: 's1', at: 1 }, target: { stage: 's2', at: 0 }, copy: false, ...drag };
    return rowsWhile(whole, shown, closed).map(({ id }) => id);
  };
  const moved = ['s1', 't1', 'ghost:t2', 's2', 'slot:t2', 't3'];
  expect(ids({})).toEqual(moved);
  // The preview has it at its new place already.
  const [first, second] = [touchpoint('t1'), touchpoint('t2')];
  const preview = {
    ...outline,
    stages: [
      { id: 's1', name: 'A', touchpoints: [first], complete },
      { id: 's2', name: 'B', touchpoints: [second, touchpoint('t3')], complete },
    ],
  };
  expect(ids({}, preview)).toEqual(moved);
  expect(ids({ target: { stage: 's1', at: 0 } })).toEqual(['s1', 'slot:t2', 't1', 'ghost:t2', 's2', 't3']);
  expect(ids({ target: { stage: 's1', at: 1 } })).toEqual(['s1', 't1', 'slot:t2', 's2', 't3']);
  expect(ids({ target: null })).toEqual(['s1', 't1', 'ghost:t2', 's2', 't3']);
  expect(ids({ copy: true })).toEqual(['s1', 't1', 't2', 's2', 'slot:t2', 't3']);
  expect(ids({}, outline, new Set(['s2']))).toEqual(['s1', 't1', 'ghost:t2', 's2', 'slot:t2']);
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
