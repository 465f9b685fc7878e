// The grid that the keyboard walks: columns are touchpoints, rows are the stage band and the lanes. A cell with several
// cards has a stop for each.
import type { Column, Element, Grid, LaneSpan } from '../core/bindings/scene';
import type { Box, Point } from '../core/geometry';
import { contains } from '../core/geometry';
import type { Stop } from '../session/selection.svelte';
import { recordOf } from './hit';

/** A stop and where it is on the map. */
export interface PlacedStop extends Stop {
  box: Box;
}

export type Step =
  'left' | 'right' | 'up' | 'down' | 'stageStart' | 'stageEnd' | 'stageBefore' | 'stageAfter' | 'mapStart' | 'mapEnd';

/** The column of the lane headers, left of the first touchpoint. */
export const HEADERS = 'headers';

/** Every stop of every column, top to bottom. */
export function columnStops(elements: readonly Element[], grid: Grid): PlacedStop[][] {
  const pointed = elements.filter((element) => recordOf(element) !== null);
  const band = new Map(pointed.flatMap((element) => (element.role === 'stage' ? [[element.id, element.key]] : [])));
  const header = new Map(pointed.flatMap((element) => (element.role === 'laneHeader' ? [[element.id, element]] : [])));
  const headers = grid.lanes.flatMap((lane): PlacedStop[] => {
    const found = header.get(lane.id);
    return found ? [{ lane: lane.id, column: HEADERS, key: found.key, box: found.bounds }] : [];
  });
  const inStage = new Map<string, Column[]>();
  for (const column of grid.columns) {
    const columns = inStage.get(column.stage);
    if (columns) columns.push(column);
    else inStage.set(column.stage, [column]);
  }
  const cells = grid.stages.flatMap((stage): Cell[] => {
    const head: PlacedStop = {
      lane: null,
      column: stage.id,
      key: band.get(stage.id) ?? null,
      box: { x: stage.x, y: grid.band[0], width: stage.width, height: grid.band[1] - grid.band[0] },
    };
    const columns = inStage.get(stage.id)?.map(({ touchpoint, x, width }) => ({ column: touchpoint, x, width })) ?? [];
    return (columns.length > 0 ? columns : [{ column: stage.id, x: stage.x, width: stage.width }]).map((column) => ({
      ...column,
      stops: [head],
    }));
  });
  const others = pointed.filter(({ role }) => role !== 'stage' && role !== 'laneHeader');
  for (const lane of grid.lanes) {
    const inside = inCells(others, cells, lane);
    for (const [at, { column, x, width, stops }] of cells.entries()) {
      const found = (inside[at] ?? []).sort((a, b) => a.bounds.y - b.bounds.y);
      const main = found.filter(({ role }) => role === 'card' || role === 'touchpoint' || role === 'face');
      const shown = main.length > 0 ? main : found.slice(0, 1);
      stops.push(...shown.map(({ key, bounds }) => ({ lane: lane.id, column, key, box: bounds })));
      if (shown.length === 0)
        stops.push({ lane: lane.id, column, key: null, box: { x, y: lane.y, width, height: lane.height } });
    }
  }
  const columns = cells.map(({ stops }) => stops);
  return headers.length > 0 ? [headers, ...columns] : columns;
}

/** A column while its stops are found. */
interface Cell {
  column: string;
  x: number;
  width: number;
  stops: PlacedStop[];
}

/** The elements in each cell of a lane: they cover the middle of its width, and the middle of their height is in it. */
function inCells(elements: readonly Element[], cells: readonly Cell[], lane: LaneSpan): Element[][] {
  const middles = cells.map(({ x, width }) => x + width / 2);
  const inside = cells.map((): Element[] => []);
  for (const element of elements) {
    const { x, y, width, height } = element.bounds;
    const middle = y + height / 2;
    if (middle < lane.y - 1 || middle > lane.y + lane.height + 1) continue;
    for (let at = firstFrom(middles, x); at < middles.length && (middles[at] ?? 0) <= x + width; at += 1)
      inside[at]?.push(element);
  }
  return inside;
}

/** The first of the rising numbers that is not below `least`. */
function firstFrom(rising: readonly number[], least: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where a step leads; the first touchpoint when nothing has the focus yet. */
export function stopAfter(columns: PlacedStop[][], from: Stop | null, step: Step): PlacedStop | null {
  const place = from && find(columns, from);
  if (!place) {
    const first = columns.find((stops) => stops[0]?.column !== HEADERS) ?? columns[0];
    return first?.find((stop) => stop.lane !== null) ?? first?.[0] ?? null;
  }
  const { column, row, stop } = place;
  const stops = columns[column] ?? [];
  switch (step) {
    case 'up':
      return stops[row - 1] ?? stop;
    case 'down':
      return stops[row + 1] ?? stop;
    case 'left':
    case 'right':
      return beside(columns, column, stop, step === 'left' ? -1 : 1) ?? stop;
    case 'stageStart':
    case 'stageEnd': {
      const stage = stops[0]?.column;
      const same = columns.filter((each) => each[0]?.column === stage);
      const end = step === 'stageStart' ? same[0] : same.at(-1);
      return (end && inLane(end, stop)) ?? stop;
    }
    case 'stageBefore':
    case 'stageAfter': {
      const by = step === 'stageBefore' ? -1 : 1;
      const starts = columns.filter((each, index) => each[0]?.column !== columns[index - 1]?.[0]?.column);
      const at = starts.findIndex((each) => each[0]?.column === stops[0]?.column);
      const to = starts[at + by];
      return (to && inLane(to, stop)) ?? stop;
    }
    case 'mapStart':
    case 'mapEnd': {
      const there = columns.filter((each) => each[0]?.column !== HEADERS);
      const end = step === 'mapStart' ? there[0] : there.at(-1);
      return (end && inLane(end, stop)) ?? stop;
    }
  }
}

/** The stop with its box, as it is now; null when it is gone. */
export function placed(columns: PlacedStop[][], stop: Stop): PlacedStop | null {
  return find(columns, stop)?.stop ?? null;
}

/** The stop of an element; of several columns that it spans, or texts that it holds, the one under the point. */
export function stopOf(columns: PlacedStop[][], key: string, onMap: Point): PlacedStop | null {
  const { x } = onMap;
  const stops = columns.flatMap((stops) => stops.filter((stop) => stop.key === key));
  const text = stops.find((stop) => stop.field !== undefined && contains(stop.box, onMap));
  if (text) return text;
  const over = columns.findIndex((stops) => {
    const cell = stops.find((stop) => stop.lane !== null && stop.key !== key)?.box;
    return cell !== undefined && x >= cell.x && x <= cell.x + cell.width;
  });
  return columns[over]?.find((stop) => stop.key === key) ?? stops[0] ?? null;
}

function beside(columns: PlacedStop[][], from: number, stop: PlacedStop, by: number): PlacedStop | null {
  for (let index = from + by; index >= 0 && index < columns.length; index += by) {
    const next = inLane(columns[index] ?? [], stop);
    // A card or a stage that spans several columns is one stop.
    if (next && (next.key === null || next.key !== stop.key)) return next;
  }
  return null;
}

/** The stop in the same lane that is nearest in height. */
function inLane(stops: PlacedStop[], like: PlacedStop): PlacedStop | null {
  const same = stops.filter((stop) => stop.lane === like.lane);
  const off = (stop: PlacedStop): number => Math.abs(stop.box.y - like.box.y);
  return same.reduce<PlacedStop | null>((best, stop) => (best && off(best) <= off(stop) ? best : stop), null);
}

function find(columns: PlacedStop[][], stop: Stop): { column: number; row: number; stop: PlacedStop } | null {
  let near: { column: number; row: number; stop: PlacedStop } | null = null;
  for (const [column, stops] of columns.entries()) {
    for (const [row, each] of stops.entries()) {
      if (each.lane !== stop.lane || each.column !== stop.column) continue;
      if (each.key === stop.key && each.field === stop.field) return { column, row, stop: each };
      near ??= { column, row, stop: each };
    }
  }
  return near;
}
