import { expect, test } from 'vitest';

import { gapOf, gapWords, isBlindSpot } from './ratings';

test('the gap is customer minus internal, to a tenth (001-12)', () => {
  expect(gapOf({ customer: 8.6, internal: 6.2 })).toBe(2.4);
  expect(gapOf({ customer: 8.6 })).toBe(null);
});

test('blind spots: importance underrated, performance overrated (001-13)', () => {
  expect(isBlindSpot('importance', { customer: 8, internal: 6 })).toBe(true);
  expect(isBlindSpot('importance', { customer: 6, internal: 8 })).toBe(false);
  expect(isBlindSpot('performance', { customer: 6, internal: 8 })).toBe(true);
  expect(isBlindSpot('performance', { customer: 6.1, internal: 8 })).toBe(false);
});

test('the chip names the direction', () => {
  expect(gapWords('importance', { customer: 8.6, internal: 6.2 })).toBe('Underrated 2.4');
  expect(gapWords('performance', { customer: 3.4, internal: 6.9 })).toBe('Overrated 3.5');
  expect(gapWords('performance', { customer: 6.4, internal: 7.5 })).toBe('Gap −1.1');
});
