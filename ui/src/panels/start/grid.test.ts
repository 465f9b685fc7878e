import { expect, test } from 'vitest';

import { nextTo } from './grid';

/** Three in a row, two below. */
const boxes = [0, 1, 2, 3, 4].map(
  (index) => ({ x: (index % 3) * 100, y: Math.floor(index / 3) * 80, width: 90, height: 70 }) as DOMRect,
);

test('arrows walk along rows and columns and stop at the edge', () => {
  expect(nextTo(boxes, 0, 'ArrowRight')).toBe(1);
  expect(nextTo(boxes, 2, 'ArrowRight')).toBe(-1);
  expect(nextTo(boxes, 1, 'ArrowDown')).toBe(4);
  expect(nextTo(boxes, 2, 'ArrowDown')).toBe(4);
  expect(nextTo(boxes, 3, 'ArrowUp')).toBe(0);
  expect(nextTo(boxes, 0, 'ArrowLeft')).toBe(-1);
  expect(nextTo(boxes, -1, 'ArrowLeft')).toBe(-1);
});
