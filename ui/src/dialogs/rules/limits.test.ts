import { expect, test } from 'vitest';

import { ROWS, shown, withLimit } from './limits';

const row = (name: string) => ROWS.find((each) => each.name === name) ?? expect.fail(name);

test('shares are written in percent and kept as shares', () => {
  const row_ = row('mostMoments');
  expect(shown(row_, 0.2)).toBe(20);
  expect(shown(row_, 0.125)).toBe(12.5);
  expect(withLimit({ gap: 1.5 }, row_, 35)).toEqual({ gap: 1.5, mostMoments: 0.35 });
});

test('an emptied field is as otherwise, and other fields stay', () => {
  const later = { mostStages: 5, gap: 1.5, ofALaterVersion: 3 };
  expect(withLimit(later, row('mostStages'), null)).toEqual({ gap: 1.5, ofALaterVersion: 3 });
  expect(withLimit(later, row('gap'), 2)).toEqual({ mostStages: 5, gap: 2, ofALaterVersion: 3 });
});
