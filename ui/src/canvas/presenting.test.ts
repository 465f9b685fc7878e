import { expect, test } from 'vitest';

import type { Outline } from '../core/bindings/request';
import type { Element } from '../core/bindings/scene';
import { GRID } from '../session/sample';
import { framed, isDimmed, isRunning, shotsOf } from './presenting';

test('the whole map comes first, then every stage with all its lanes', () => {
  const shots = shotsOf(GRID, { width: 640, height: 360 });
  expect(shots.map(({ stage }) => stage?.name ?? null)).toEqual([null, 'Aware', 'Use', 'Leave']);
  expect(shots[0]?.box).toEqual({ x: 0, y: 0, width: 640, height: 360 });
  const { box } = shots[2] ?? { box: { x: 0, y: 0, width: 0, height: 0 } };
  expect(box.x).toBeLessThan(310);
  expect(box.x + box.width).toBeGreaterThan(510);
  expect(box.y + box.height).toBeGreaterThan(340);
});

test('a box is shown whole, in the middle as far as the page reaches', () => {
  const view = { width: 400, height: 400 };
  const page = { width: 600, height: 100 };
  expect(framed({ x: 100, y: 0, width: 200, height: 100 }, page, view, 3)).toEqual({ zoom: 2, x: -200, y: 100 });
  expect(framed({ x: 0, y: 0, width: 100, height: 100 }, page, view, 2)).toEqual({ zoom: 2, x: 0, y: 100 });
  expect(framed({ x: 500, y: 0, width: 100, height: 100 }, page, view, 2)).toEqual({ zoom: 2, x: -800, y: 100 });
  expect(framed({ x: 0, y: 0, width: 10, height: 10 }, page, view, 3).zoom).toBe(3);
});

test('what belongs to the stage stands out, with what leads into it and out of it; the legend does not', () => {
  const touchpoint = (id: string) => ({ id, name: id, icon: '', felt: null, desired: null, moment: false, cards: [] });
  const stage = (id: string, ...touchpoints: string[]) => ({
    id,
    name: id,
    touchpoints: touchpoints.map(touchpoint),
    complete: {} as never,
  });
  const outline = {
    stages: [stage('a', 'a1'), stage('b', 'b1', 'b2'), stage('c', 'c1')],
    links: [
      { id: 'into', from: 'a1', to: 'b1', kind: 'skip' },
      { id: 'past', from: 'a1', to: 'c1', kind: 'skip' },
    ],
  } as unknown as Outline;
  const shown = { id: 'b', name: 'b', x: 100, width: 100 };
  const dimmed = (role: string, id: string, x: number, width: number) =>
    isDimmed({ role, id, bounds: { x, y: 0, width, height: 10 } } as Element, shown, outline);
  for (const role of ['legend', 'source', 'title', 'persona']) expect(dimmed(role, 'm', 120, 40), role).toBe(true);
  for (const role of ['laneHeader', 'stageHeader']) expect(dimmed(role, 'l', 0, 40), role).toBe(false);
  // A curve is drawn once more, as far as it lies in the stage.
  for (const role of ['feltCurve', 'gap', 'thread'] as const)
    expect([dimmed(role, 'l', 0, 400), isRunning({ role })], role).toEqual([true, true]);
  expect(isRunning({ role: 'card' })).toBe(false);
  expect([dimmed('card', 'x', 120, 60), dimmed('card', 'y', 20, 60)]).toEqual([false, true]);
  expect([dimmed('link', 'into', 50, 80), dimmed('linkLabel', 'into', 60, 10)]).toEqual([false, false]);
  expect([dimmed('link', 'past', 50, 200), dimmed('linkLabel', 'past', 140, 20)]).toEqual([true, true]);
  expect([dimmed('callOut', 'b2', 210, 60), dimmed('callOut', 'c1', 120, 60)]).toEqual([false, true]);
  expect([dimmed('owner', 'a1', 0, 130), dimmed('owner', 'c1', 200, 60)]).toEqual([false, true]);
});
