import { expect, test } from 'vitest';

import { browsOf, levelOf, mouthOf } from './face';

test('half steps fall on five levels (001-11)', () => {
  expect([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map(levelOf)).toEqual([
    'very-bad',
    'very-bad',
    'bad',
    'bad',
    'neutral',
    'good',
    'good',
    'very-good',
    'very-good',
  ]);
});

test('the mouth tells the feeling without colour', () => {
  expect(mouthOf(0).path).toBe('M-.5 0.3Q0 0.3 .5 0.3');
  expect(mouthOf(2).open).toBe(true);
  expect(new Set([-2, -1, 0, 1, 2].map((feeling) => mouthOf(feeling).path)).size).toBe(5);
  expect([browsOf(-2), browsOf(-1.5)].map(Boolean)).toEqual([true, false]);
});
