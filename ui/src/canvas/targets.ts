// Where a dragged touchpoint or card would land. Computed from the grid of the map as it was when the drag began, so that
// columns making room do not move the target under the pointer; a boundary has to be passed by a little before the target
// changes, so that a trembling hand does not make it flicker.
import type { LaneKind } from '../core/bindings/model';
import type { Column, Grid, LaneSpan, StageSpan } from '../core/bindings/scene';
import type { Box, Point } from '../core/geometry';
import { clamped, contains, grown } from '../core/geometry';
import type { CardTarget, TouchpointTarget } from '../session/dragging.svelte';

/** How far a boundary has to be passed, map px. */
const STICKY = 8;
/** How far beside the columns a drop still counts, map px. */
const REACH = 60;

/** Where a touchpoint dropped at `pointer` lands; null outside the plot. `moved` are not counted among the positions. */
export function touchpointTarget(
  grid: Grid,
  moved: readonly string[],
  pointer: Point,
  previous: TouchpointTarget | null,
): TouchpointTarget | null {
  if (!contains(grown(plotBox(grid), REACH), pointer)) return null;
  const stage = stageAt(grid, pointer.x, previous?.stage);
  if (!stage) return null;
  const columns = columnsOf(grid, stage.id).filter(({ touchpoint }) => !moved.includes(touchpoint));
  const before = previous?.stage === stage.id ? previous.at : null;
  const at = columns.filter((column, index) => {
    const slack = before === null ? 0 : index < before ? -STICKY : STICKY;
    return pointer.x > middle(column) + slack;
  }).length;
  return { stage: stage.id, at };
}

/** Where a touchpoint is. */
export function touchpointPlace(grid: Grid, touchpoint: string): TouchpointTarget | null {
  const stage = grid.columns.find((column) => column.touchpoint === touchpoint)?.stage;
  if (stage === undefined) return null;
  return { stage, at: columnsOf(grid, stage).findIndex((column) => column.touchpoint === touchpoint) };
}

/** What a card takes up, and where its grip is. */
export interface CardSpan {
  kind: LaneKind;
  /** How many touchpoints it spans; 0 for the whole stage. */
  columns: number;
  /** Which of them was taken hold of, from 0. */
  grip: number;
}

/** Where a card dropped at `pointer` lands: in the nearest lane of its kind, as wide as it was where that fits. */
export function cardTarget(grid: Grid, span: CardSpan, pointer: Point, previous: CardTarget | null): CardTarget | null {
  if (!contains(grown(plotBox(grid), REACH), pointer)) return null;
  const lane = nearestLane(grid, span.kind, pointer.y);
  const stage = stageAt(grid, pointer.x, previous?.stage);
  if (!lane || !stage) return null;
  const columns = columnsOf(grid, stage.id);
  const place = { lane: lane.id, stage: stage.id };
  if (span.columns === 0 || columns.length === 0) return { ...place, touchpoints: [] };
  const under = columnAt(columns, pointer.x, previous?.touchpoints[span.grip]);
  const width = Math.min(span.columns, columns.length);
  const first = clamped(under - Math.min(span.grip, width - 1), 0, columns.length - width);
  return { ...place, touchpoints: columns.slice(first, first + width).map(({ touchpoint }) => touchpoint) };
}

/** Everything that can take a drop: from the stage band to the last lane. */
export function plotBox(grid: Grid): Box {
  const bottom = Math.max(grid.band[1], ...grid.lanes.map((lane) => lane.y + lane.height));
  return { x: grid.plot[0], y: grid.band[0], width: grid.plot[1] - grid.plot[0], height: bottom - grid.band[0] };
}

/** The columns of a stage, left to right. */
export function columnsOf(grid: Grid, stage: string): Column[] {
  return grid.columns.filter((column) => column.stage === stage);
}

/** The lane at this height. */
export function laneAt(grid: Grid, y: number): LaneSpan | undefined {
  return grid.lanes.find((lane) => y >= lane.y && y <= lane.y + lane.height);
}

function stageAt(grid: Grid, x: number, previous: string | undefined): StageSpan | undefined {
  const distance = (stage: StageSpan): number => {
    const outside = Math.max(stage.x - x, x - stage.x - stage.width, 0);
    // The stage that was the target holds on to it for a little.
    return outside - (stage.id === previous ? STICKY : 0);
  };
  return nearest(grid.stages, distance);
}

/** Which of the columns is nearest to `x`, map px. */
export function columnAt(columns: Column[], x: number, previous: string | undefined): number {
  const distance = (column: Column): number =>
    Math.abs(middle(column) - x) - (column.touchpoint === previous ? STICKY : 0);
  const column = nearest(columns, distance);
  return column ? columns.indexOf(column) : 0;
}

function nearestLane(grid: Grid, kind: LaneKind, y: number): LaneSpan | undefined {
  const distance = (lane: LaneSpan): number => Math.max(lane.y - y, y - lane.y - lane.height, 0);
  return nearest(
    grid.lanes.filter((lane) => lane.kind === kind),
    distance,
  );
}

function nearest<T>(all: readonly T[], distance: (each: T) => number): T | undefined {
  let best: T | undefined;
  for (const each of all) if (best === undefined || distance(each) < distance(best)) best = each;
  return best;
}

function middle(column: Column): number {
  return column.x + column.width / 2;
}
