import { expect, test } from 'vitest';

import { parse, show, showTenths, snap } from './numbers';

const emotion = { min: -2, max: 2, step: 0.5 };
const rating = { min: 1, max: 10, step: 0.1 };

test('typed numbers land on their scale (001-11, 001-13)', () => {
  expect(parse('+1', emotion)).toBe(1);
  expect(parse('−1,4', emotion)).toBe(-1.5);
  expect(parse('9', emotion)).toBe(2);
  expect(parse('７.25', rating)).toBe(7.3);
  expect(parse('0', rating)).toBe(1);
});

test('nothing clears, nonsense is refused', () => {
  expect(parse('  ', rating)).toBe(null);
  for (const text of ['x', '1.2.3', '--1', '1e3', 'Infinity', '.']) expect(parse(text, rating)).toBe(undefined);
});

test('snapping makes no long tails', () => {
  expect(snap(0.1 + 0.2 + 6, rating)).toBe(6.3);
});

test('shown with real signs', () => {
  expect([show(-0.5, true), show(1, true), show(0, true), show(7)]).toEqual(['−0.5', '+1', '0', '7']);
  expect([showTenths(-1.04, true), showTenths(2, true), showTenths(-0.01, true)]).toEqual(['−1.0', '+2.0', '0.0']);
});
