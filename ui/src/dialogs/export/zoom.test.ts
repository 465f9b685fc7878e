import { expect, test } from 'vitest';

import { nextZoom } from './zoom';

test('sizes go up and down in steps, and end', () => {
  expect([nextZoom(0.42, 1), nextZoom(0.5, 1), nextZoom(4, 1)]).toEqual([0.5, 0.67, 4]);
  expect([nextZoom(0.42, -1), nextZoom(0.5, -1), nextZoom(0.25, -1)]).toEqual([0.33, 0.33, 0.25]);
});
