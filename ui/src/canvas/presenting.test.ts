import { expect, test } from 'vitest';

import { GRID } from '../session/sample';
import { framed, shotsOf } from './presenting';

test('the whole map comes first, then every stage with all its lanes', () => {
  const shots = shotsOf(GRID, { width: 640, height: 360 });
  expect(shots.map(({ stage }) => stage?.name ?? null)).toEqual([null, 'Aware', 'Use', 'Leave']);
  expect(shots[0]?.box).toEqual({ x: 0, y: 0, width: 640, height: 360 });
  const { box } = shots[2] ?? { box: { x: 0, y: 0, width: 0, height: 0 } };
  expect(box.x).toBeLessThan(310);
  expect(box.x + box.width).toBeGreaterThan(510);
  expect(box.y + box.height).toBeGreaterThan(340);
});

test('a box is shown in the middle, whole', () => {
  expect(framed({ x: 100, y: 0, width: 200, height: 100 }, { width: 400, height: 400 }, 3)).toEqual({
    zoom: 2,
    x: -200,
    y: 100,
  });
  expect(framed({ x: 0, y: 0, width: 10, height: 10 }, { width: 400, height: 400 }, 3).zoom).toBe(3);
});
