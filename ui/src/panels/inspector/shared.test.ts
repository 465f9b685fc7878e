import { expect, test } from 'vitest';

import { shared, sharedOrNull } from './shared';

const things = [{ owner: { department: 'Sales' } }, { owner: { department: 'Sales' } }, { owner: null }];

test('equal data is shared, other data is mixed', () => {
  expect(shared(things.slice(0, 2), ({ owner }) => owner)).toEqual({ same: true, value: { department: 'Sales' } });
  expect(shared(things, ({ owner }) => owner)).toEqual({ same: false });
  expect(shared([], () => 1)).toEqual({ same: false });
});

test('mixed reads as nothing chosen', () => {
  expect(sharedOrNull(things, ({ owner }) => owner?.department)).toBe(null);
});
