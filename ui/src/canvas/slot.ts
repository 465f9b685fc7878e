// Where a dragged thing would land, as the preview shows it: its slot, the column that is tinted and the line beside it.
// What travels along is drawn faintly by the layout itself.
import type { Element, Grid } from '../core/bindings/scene';
import type { Box } from '../core/geometry';
import { around } from '../core/geometry';
import type { Drag, TouchpointTarget } from '../session/dragging.svelte';
import { keyOf, shows } from '../session/dragging.svelte';
import { columnsOf } from './targets';

/** How far the drop line lies left of its column, map px. */
const BESIDE = 5;
/** How far the line reaches above the touchpoint lane and below the last, map px. */
const ABOVE = 24;
const BELOW = 8;
/** What stays free between the line and a card that it would cut, map px. */
const CLEAR = 10;

export interface Slot {
  /** Where it would lie; null while it is copied, when nothing makes room yet. */
  box: Box | null;
  /** The stage that takes it: its box in the band. */
  stage: Box | null;
  /** Where the others would lie that are dragged with it. */
  others: Box[];
  /** The column that it would take; null for cards. */
  column: Box | null;
  /** The line where it is put in; null for cards. */
  line: { x: number; top: number; bottom: number } | null;
}

interface Shown {
  grid: Grid;
  elements: readonly Element[];
  get(key: string): Element | undefined;
}

/** The slot in the picture as it is shown now; null when the thing would land nowhere. */
export function slotOf(picture: Shown, drag: Drag | null): Slot | null {
  if (!drag?.target || drag.returning) return null;
  const { grid } = picture;
  const others = drag.copy
    ? []
    : picture.elements.flatMap((each) => (shows(drag, each) && each.key !== keyOf(drag) ? [each.bounds] : []));
  if (drag.kind === 'stage' || drag.kind === 'lane') {
    if (drag.copy) return { ...rowBoundary(picture, drag.kind, drag.target.before), others };
    const row = rowSlot(picture, drag.kind, drag.id);
    return row && { ...row, others };
  }
  const span = grid.stages.find(({ id }) => id === drag.target?.stage);
  const stage = span ? { x: span.x, y: grid.band[0], width: span.width, height: grid.band[1] - grid.band[0] } : null;
  const box = drag.copy ? null : (picture.get(keyOf(drag))?.bounds ?? null);
  if (drag.kind === 'card') return { box, others, stage, column: null, line: null };

  const lanes = lanesBox(grid);
  if (!lanes) return { box, others, stage, column: null, line: null };
  const ids = drag.all ?? [drag.id];
  const own = drag.copy ? null : around(grid.columns.filter(({ touchpoint }) => ids.includes(touchpoint)).map(flat));
  const column = own ? { x: own.x, y: lanes.y, width: own.width, height: lanes.height } : null;
  const x = (column?.x ?? boundary(grid, drag.target)) - BESIDE;
  return { box, others, stage, column, line: { x, top: lanes.y - ABOVE, bottom: lineEnd(picture.elements, x, lanes) } };
}

const flat = ({ x, width }: { x: number; width: number }): Box => ({ x, y: 0, width, height: 0 });

/** The place of a stage or a lane, as the preview shows it: all that is in it is tinted. */
function rowSlot(picture: Shown, kind: 'stage' | 'lane', id: string): Omit<Slot, 'others'> | null {
  const { grid } = picture;
  const lanes = lanesBox(grid);
  const stage = grid.stages.find((each) => each.id === id);
  const lane = grid.lanes.find((each) => each.id === id);
  if (kind === 'stage' && stage && lanes) {
    const { x, width } = stage;
    const line = { x: x - BESIDE, top: grid.band[0], bottom: lanes.y + lanes.height + BELOW };
    const box = { x, y: grid.band[0], width, height: grid.band[1] - grid.band[0] };
    return { box, stage: null, column: { x, y: lanes.y, width, height: lanes.height }, line };
  }
  const header = picture.get(`laneHeader:${id}`)?.bounds;
  if (!lane || !header) return null;
  const { y, height } = lane;
  return { box: header, stage: null, column: { x: header.x, y, width: grid.plot[1] - header.x, height }, line: null };
}

/** Where the copy of a stage or a lane is put in: before one of its like, or after the last. */
function rowBoundary({ grid, elements }: Shown, kind: 'stage' | 'lane', before: string | null): Omit<Slot, 'others'> {
  const none = { box: null, stage: null, column: null, line: null };
  const lanes = lanesBox(grid);
  if (!lanes) return none;
  if (kind === 'stage') {
    const last = grid.stages.at(-1);
    const end = last ? last.x + last.width + 2 * BESIDE : grid.plot[0];
    const x = (grid.stages.find(({ id }) => id === before)?.x ?? end) - BESIDE;
    return { ...none, line: { x, top: grid.band[0], bottom: lanes.y + lanes.height + BELOW } };
  }
  const next = grid.lanes.find(({ id }) => id === before);
  const left = elements.find(({ role }) => role === 'laneHeader')?.bounds.x ?? grid.plot[0];
  const y = (next?.y ?? lanes.y + lanes.height + BESIDE) - BESIDE;
  return { ...none, box: { x: left, y: y - 2, width: grid.plot[1] - left, height: 4 } };
}

/** Left edge of the column before which something is put in, or the right edge of the last one. */
function boundary(grid: Grid, { stage, at }: TouchpointTarget): number {
  const columns = columnsOf(grid, stage);
  const next = columns[at];
  if (next) return next.x;
  const last = columns.at(-1);
  return last ? last.x + last.width + BESIDE : (grid.stages.find(({ id }) => id === stage)?.x ?? grid.plot[0]);
}

/** The line ends at the last lane, or above the first card that it would cut. */
function lineEnd(elements: readonly Element[], x: number, lanes: Box): number {
  const cut = elements.filter(
    ({ role, bounds }) => role === 'card' && bounds.x < x - 1 && bounds.x + bounds.width > x + 1,
  );
  return Math.min(lanes.y + lanes.height + BELOW, ...cut.map(({ bounds }) => bounds.y - CLEAR));
}

/** From the touchpoint lane, or the first, to the last. */
function lanesBox(grid: Grid): Box | null {
  const first = grid.lanes.find(({ kind }) => kind === 'touchpoints') ?? grid.lanes[0];
  const last = grid.lanes.at(-1);
  if (!first || !last) return null;
  return { x: grid.plot[0], y: first.y, width: grid.plot[1] - grid.plot[0], height: last.y + last.height - first.y };
}
