// Moving what is selected by one place, without a drag: touchpoints and stages along the journey, cards along it and
// between lanes of their kind, lanes up and down. Several move together, as one step.
import type { Command } from '../core/bindings/edit';
import type { Card, LaneKind } from '../core/bindings/model';
import type { Desk } from './context';
import { kindOf } from './edits';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Moves everything selected that can go this way; returns whether anything did. */
export function moveSelected(desk: Desk, direction: Direction): Promise<boolean> {
  const { session, selection } = desk;
  const ids = [...selection.ids];
  return session.inTurn(async () => {
    const commands = await moves(desk, ids, direction);
    return commands.length > 0 && session.together(commands);
  });
}

async function moves(desk: Desk, ids: readonly string[], direction: Direction): Promise<Command[]> {
  const { session } = desk;
  const of = (kind: ReturnType<typeof kindOf>): string[] => ids.filter((id) => kindOf(desk, id) === kind);
  const along = direction === 'left' || direction === 'right';
  const by = direction === 'left' || direction === 'up' ? -1 : 1;
  const touchpoints = of('touchpoint');
  const cards = of('card');
  return [
    ...(along ? movedTouchpoints(desk, touchpoints, by) : []),
    ...(along
      ? movedRows(session.outline.stages, of('stage'), by, (stage, to) => ({ ...moveStage(desk), stage, to }))
      : []),
    ...(along ? [] : movedRows(session.outline.lanes, of('lane'), by, (lane, to) => ({ ...moveLane(desk), lane, to }))),
    ...(cards.length > 0 ? await movedCards(desk, cards, direction) : []),
  ];
}

const moveStage = ({ session }: Desk) => ({ do: 'moveStage' as const, map: session.map });
const moveLane = ({ session }: Desk) => ({ do: 'moveLane' as const, map: session.map });

/** Each goes to the next column, into the next stage at the end of its own. Those at the end of the map hold up those behind. */
function movedTouchpoints({ session }: Desk, ids: string[], by: -1 | 1): Command[] {
  const stages = session.outline.stages.map(({ id, touchpoints }) => ({
    id,
    order: touchpoints.map((each) => each.id),
  }));
  const inOrder = stages.flatMap(({ order }) => order).filter((id) => ids.includes(id));
  const commands: Command[] = [];
  for (const touchpoint of by > 0 ? inOrder.reverse() : inOrder) {
    const from = stages.findIndex(({ order }) => order.includes(touchpoint));
    const own = stages[from]?.order ?? [];
    const at = own.indexOf(touchpoint) + by;
    const within = at >= 0 && at < own.length;
    const stage = within ? stages[from] : stages[from + by];
    // Nothing overtakes what is moved, too.
    if (!stage || (within && ids.includes(own[at] ?? ''))) continue;
    const to = within ? at : by > 0 ? 0 : stage.order.length;
    own.splice(own.indexOf(touchpoint), 1);
    stage.order.splice(to, 0, touchpoint);
    commands.push({ do: 'moveTouchpoint', map: session.map, touchpoint, stage: stage.id, at: to, alone: false });
  }
  return commands;
}

function movedRows(
  rows: readonly { id: string; hidden?: boolean }[],
  ids: string[],
  by: -1 | 1,
  command: (id: string, to: number) => Command,
): Command[] {
  const order = rows.map(({ id }) => id);
  const hidden = new Set(rows.filter((row) => row.hidden).map(({ id }) => id));
  const moved = order.filter((id) => ids.includes(id));
  const commands: Command[] = [];
  for (const id of by > 0 ? moved.reverse() : moved) {
    let to = order.indexOf(id) + by;
    // A step over what is not seen would look like none.
    while (hidden.has(order[to] ?? '')) to += by;
    const next = order[to];
    if (next === undefined || ids.includes(next)) continue;
    order.splice(order.indexOf(id), 1);
    order.splice(to, 0, id);
    commands.push(command(id, to));
  }
  return commands;
}

async function movedCards(desk: Desk, ids: string[], direction: Direction): Promise<Command[]> {
  const { cards } = await desk.session.inspect(ids);
  return cards.flatMap(([kind, card]): Command[] => {
    const place = cardBeside(desk, kind, card, direction);
    return place ? [{ do: 'moveCard', map: desk.session.map, card: card.id, place }] : [];
  });
}

interface Place {
  lane: string;
  stage: string;
  touchpoints: string[];
}

/** Where a card lies one step away; null when there is no such place. */
export function cardBeside(
  { session }: Desk,
  kind: LaneKind,
  { lane, stage, touchpoints = [] }: Pick<Card, 'lane' | 'stage' | 'touchpoints'>,
  direction: Direction,
): Place | null {
  const { stages, lanes } = session.outline;
  const by = direction === 'left' || direction === 'up' ? -1 : 1;
  if (direction === 'up' || direction === 'down') {
    const same = lanes.filter((each) => each.kind === kind && !each.hidden);
    const next = same[same.findIndex(({ id }) => id === lane) + by];
    return next ? { lane: next.id, stage, touchpoints } : null;
  }
  const at = stages.findIndex(({ id }) => id === stage);
  const order = (stages[at]?.touchpoints ?? []).map(({ id }) => id);
  const first = order.indexOf(touchpoints[0] ?? '') + by;
  const within = touchpoints.length > 0 && first >= 0 && first + touchpoints.length <= order.length;
  if (within) return { lane, stage, touchpoints: order.slice(first, first + touchpoints.length) };
  const next = stages[at + by];
  if (!next) return null;
  const beyond = next.touchpoints.map(({ id }) => id);
  const width = Math.min(touchpoints.length, beyond.length);
  const run = by > 0 ? beyond.slice(0, width) : beyond.slice(beyond.length - width);
  return { lane, stage: next.id, touchpoints: run };
}

/** Where a card lies that spans a touchpoint more or fewer at its end; null when there is no such place. */
export function cardSpanned(
  { session }: Desk,
  { lane, stage, touchpoints = [] }: Pick<Card, 'lane' | 'stage' | 'touchpoints'>,
  by: -1 | 1,
): Place | null {
  const order = (session.outline.stages.find(({ id }) => id === stage)?.touchpoints ?? []).map(({ id }) => id);
  const first = order.indexOf(touchpoints[0] ?? '');
  const width = touchpoints.length + by;
  if (first < 0 || width < 1 || first + width > order.length) return null;
  return { lane, stage, touchpoints: order.slice(first, first + width) };
}
