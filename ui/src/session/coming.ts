// Where something that is being made will lie, as far as the picture tells before it is there: its text is open there
// until the answer.
import type { Box } from '../core/geometry';
import { around, clamped } from '../core/geometry';
import type { Desk } from './context';
import type { Stop } from './selection.svelte';

/** Where something new is written until it is drawn. */
export interface Coming {
  /** Where its text is written, map px. */
  place: Box;
  /** The stop that it will lie at or after. */
  beside: Stop;
}

/** Height of a line, px. */
const LINE = 26;
/** From the edge of a card to its text, px. */
const INSET = 14;
/** Where a map has no columns yet, px. */
const WIDTH = 240;

/** A touchpoint at this place; without one, the first of a map. */
export function comingTouchpoint(desk: Desk, place: { stage: string; at: number } | null): Coming {
  const { grid } = desk.session.picture;
  const columns = grid.columns.filter(({ stage }) => stage === place?.stage);
  const before = columns[(place?.at ?? 0) - 1];
  const lane = grid.lanes.find(({ kind }) => kind === 'touchpoints');
  const x = before ? before.x + before.width : grid.stages.find(({ id }) => id === place?.stage)?.x;
  const { y, height } = lane ?? { y: grid.band[1] + LINE, height: 4 * LINE };
  const box = { x: x ?? grid.plot[0], y, width: grid.columns[0]?.width ?? WIDTH, height };
  const beside = { lane: lane?.id ?? null, column: before?.touchpoint ?? place?.stage ?? '', key: null };
  return { place: lineIn(desk, box), beside };
}

/** A stage that will be the one at this place. */
export function comingStage(desk: Desk, at: number): Coming {
  const { grid } = desk.session.picture;
  const before = grid.stages[at - 1];
  return inBand(desk, before ? before.x + before.width : grid.plot[0], before?.id);
}

/** A stage that begins at this touchpoint. */
export function comingSplit(desk: Desk, touchpoint: string): Coming {
  const { grid } = desk.session.picture;
  const column = grid.columns.find((each) => each.touchpoint === touchpoint);
  return inBand(desk, column?.x ?? grid.plot[0], column?.stage);
}

function inBand(desk: Desk, x: number, before = ''): Coming {
  const { columns, band } = desk.session.picture.grid;
  const box = { x, y: band[0], width: columns[0]?.width ?? WIDTH, height: band[1] - band[0] };
  return { place: lineIn(desk, box), beside: { lane: null, column: before, key: null } };
}

/** A card of this lane under these touchpoints, or under the whole stage. */
export function comingCard(
  desk: Desk,
  lane: string,
  { stage, touchpoints }: { stage: string; touchpoints: readonly string[] },
): Coming {
  const { grid } = desk.session.picture;
  const row = grid.lanes.find(({ id }) => id === lane);
  // A lane that is made for it, or comes back, is the last for all that is known.
  const bottom = Math.max(grid.band[1], ...grid.lanes.map(({ y, height }) => y + height));
  const columns = grid.columns.filter(({ touchpoint }) => touchpoints.includes(touchpoint));
  const { x, width } = around(
    (columns.length > 0 ? columns : grid.stages.filter(({ id }) => id === stage)).map((span) => ({
      ...span,
      y: 0,
      height: 0,
    })),
  ) ?? { x: grid.plot[0], width: WIDTH };
  const box = { x, y: row?.y ?? bottom, width, height: row?.height ?? 2 * LINE };
  return { place: lineIn(desk, box), beside: { lane, column: touchpoints[0] ?? stage, key: null } };
}

/** A line of text at the top of the box, on the page. */
function lineIn({ session }: Desk, { x, y, width, height }: Box): Box {
  const { size } = session.picture;
  const long = Math.max(width - 2 * INSET, 4 * LINE);
  return {
    x: clamped(x + INSET, 0, Math.max(0, size.width - long - INSET)),
    y: clamped(y + Math.min(INSET, (height - LINE) / 2), 0, Math.max(0, size.height - LINE)),
    width: long,
    height: LINE,
  };
}
