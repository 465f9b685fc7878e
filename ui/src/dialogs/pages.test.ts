import { expect, test } from 'vitest';

import { pixelsOf } from './pages';

test('a picture is as large as its page times the scale', () => {
  expect(pixelsOf('wide', null, '2', 0)).toEqual({ width: 3840, height: 2160 });
  expect(pixelsOf('wide', { width: 1920, height: 1300 }, '1', 0)).toEqual({ width: 1920, height: 1300 });
});

test('a width gives the height', () => {
  expect(pixelsOf('classic', null, 'width', 720)).toEqual({ width: 720, height: 540 });
});

test('nobody knows the size of a free page that is not shown', () => {
  expect(pixelsOf('free', null, '2', 0)).toBe(null);
});
