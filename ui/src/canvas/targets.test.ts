import { describe, expect, it } from 'vitest';

import { GRID } from '../session/sample';
import { cardTarget, touchpointPlace, touchpointTarget } from './targets';

describe('touchpointTarget', () => {
  it('counts positions without the touchpoint that is dragged', () => {
    expect(touchpointTarget(GRID, ['a'], { x: 290, y: 150 }, null)).toEqual({ stage: 's1', at: 1 });
    expect(touchpointTarget(GRID, ['d'], { x: 110, y: 150 }, null)).toEqual({ stage: 's1', at: 0 });
    expect(touchpointTarget(GRID, ['d'], { x: 290, y: 150 }, null)).toEqual({ stage: 's1', at: 2 });
  });

  it('counts it when it is copied', () => {
    expect(touchpointTarget(GRID, [], { x: 290, y: 150 }, null)).toEqual({ stage: 's1', at: 2 });
  });

  it('takes a stage without touchpoints', () => {
    expect(touchpointTarget(GRID, ['a'], { x: 570, y: 150 }, null)).toEqual({ stage: 's3', at: 0 });
  });

  it('is nowhere outside the plot', () => {
    expect(touchpointTarget(GRID, ['a'], { x: 20, y: 150 }, null)).toBeNull();
    expect(touchpointTarget(GRID, ['a'], { x: 200, y: 900 }, null)).toBeNull();
  });

  it('does not flicker when the pointer trembles at a boundary', () => {
    const first = touchpointTarget(GRID, ['d'], { x: 149, y: 150 }, null);
    expect(first?.at).toBe(0);
    const trembling = touchpointTarget(GRID, ['d'], { x: 153, y: 150 }, first);
    expect(trembling).toEqual(first);
    const passed = touchpointTarget(GRID, ['d'], { x: 159, y: 150 }, trembling);
    expect(passed?.at).toBe(1);
    expect(touchpointTarget(GRID, ['d'], { x: 147, y: 150 }, passed)).toEqual(passed);
  });

  it('holds on to a stage in the gap between stages', () => {
    const previous = { stage: 's1', at: 2 };
    expect(touchpointTarget(GRID, ['d'], { x: 307, y: 150 }, previous)?.stage).toBe('s1');
    expect(touchpointTarget(GRID, ['d'], { x: 307, y: 150 }, null)?.stage).toBe('s2');
  });
});

it('touchpointPlace says where a touchpoint is', () => {
  expect(touchpointPlace(GRID, 'd')).toEqual({ stage: 's2', at: 1 });
  expect(touchpointPlace(GRID, 'unknown')).toBeNull();
});

describe('cardTarget', () => {
  const single = { kind: 'pains' as const, columns: 1, grip: 0 };
  const double = { kind: 'pains' as const, columns: 2, grip: 1 };

  it('stays in a lane of its kind', () => {
    expect(cardTarget(GRID, single, { x: 350, y: 130 }, null)).toEqual({
      lane: 'l3',
      stage: 's2',
      touchpoints: ['c'],
    });
  });

  it('keeps its width and its grip within the stage', () => {
    expect(cardTarget(GRID, double, { x: 320, y: 300 }, null)?.touchpoints).toEqual(['c', 'd']);
    expect(cardTarget(GRID, double, { x: 500, y: 300 }, null)?.touchpoints).toEqual(['c', 'd']);
  });

  it('takes the whole stage when that is what it was, or when there is no touchpoint', () => {
    expect(cardTarget(GRID, { ...single, columns: 0 }, { x: 350, y: 300 }, null)?.touchpoints).toEqual([]);
    expect(cardTarget(GRID, single, { x: 570, y: 300 }, null)).toEqual({ lane: 'l3', stage: 's3', touchpoints: [] });
  });

  it('is nowhere when the map has no such lane', () => {
    expect(cardTarget(GRID, { ...single, kind: 'solutions' }, { x: 350, y: 300 }, null)).toBeNull();
  });
});
