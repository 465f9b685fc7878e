// The changes that more than one view offers: a key on the canvas and a button of the toolbar do the same.
import type { Command } from '../core/bindings/edit';
import type { Card, LaneKind, Touchpoint } from '../core/bindings/model';
import { newId } from '../core/ids';
import type { Desk } from './context';

/** Adds a touchpoint after the selected one, or at the end of the selected or last stage, and opens its name. */
export async function addTouchpoint(desk: Desk): Promise<void> {
  const { session } = desk;
  const place = placeAfterSelected(desk);
  if (!place) return;
  const touchpoint: Touchpoint = {
    id: newId(),
    name: '',
    feeling: { name: '', quote: '' },
    importance: {},
    performance: {},
    delight: false,
    decision: false,
    response: '',
    site: '',
    evidence: [],
    metrics: [],
  };
  if (await session.apply({ do: 'addTouchpoint', map: session.map, stage: place.stage, touchpoint, at: place.at })) {
    write(desk, 'touchpoint', touchpoint.id, 'name');
  }
}

/** Adds a stage after the selected one, or at the end, and opens its name. */
export async function addStage(desk: Desk): Promise<void> {
  const { session } = desk;
  const selected = session.outline.stages.findIndex((stage) => stage.id === placeAfterSelected(desk)?.stage);
  const stage = newId();
  const at = desk.selection.ids.size > 0 && selected >= 0 ? selected + 1 : session.outline.stages.length;
  if (await session.apply({ do: 'addStage', map: session.map, stage, name: '', at })) {
    write(desk, 'stage', stage, 'name');
  }
}

/** Adds a pain point to the selected touchpoint or stage, and opens it. */
export function addPain(desk: Desk): Promise<void> {
  return addCard(desk, ['pains']);
}

/** Adds an opportunity, or where the map has no such lane a solution, and opens it. */
export function addOpportunity(desk: Desk): Promise<void> {
  return addCard(desk, ['opportunities', 'solutions', 'recommendations']);
}

/** Adds a card to this lane, else to the first of these kinds (made when it is not there), at what is selected. */
export async function addCard(desk: Desk, kinds: LaneKind[], into?: string): Promise<void> {
  const { session } = desk;
  const place = placeOfSelected(desk);
  if (!place || !kinds.some(holdsCards)) return;
  const { lane, commands } = into === undefined ? laneFor(desk, kinds) : { lane: into, commands: [] };
  const card: Card = { id: newId(), text: '', personas: [], lane, ...place };
  if (await session.together([...commands, { do: 'addCard', map: session.map, card }])) {
    write(desk, 'card', card.id, 'text');
  }
}

const DERIVED: readonly LaneKind[] = [
  'touchpoints',
  'emotion',
  'channels',
  'importance',
  'performance',
  'owners',
  'metrics',
  'evidence',
];

/** Whether lanes of this kind hold cards, and do not draw what the touchpoints hold. */
export function holdsCards(kind: LaneKind): boolean {
  return !DERIVED.includes(kind);
}

/** Removes everything that is selected, as one step. */
export async function removeSelected(desk: Desk): Promise<void> {
  const { session, selection } = desk;
  const { map } = session;
  const ids = [...selection.ids];
  const of = (kind: Kind): string[] => ids.filter((id) => kindOf(desk, id) === kind);
  // Cards and links go before what they lie on, which would take them along.
  const done = await session.together([
    ...of('card').map((card): Command => ({ do: 'removeCard', map, card })),
    ...of('link').map((link): Command => ({ do: 'removeLink', map, link })),
    ...of('touchpoint').map((touchpoint): Command => ({ do: 'removeTouchpoint', map, touchpoint })),
    ...of('stage').map((stage): Command => ({ do: 'removeStage', map, stage })),
  ]);
  if (done) selection.clear();
}

/** Copies the selected touchpoints and cards, each right after itself, as one step, and selects the copies. */
export async function duplicateSelected(desk: Desk): Promise<void> {
  const { session, selection } = desk;
  const { map } = session;
  const commands: Command[] = [];
  const copies: string[] = [];
  const touchpoints = [...selection.ids].filter((id) => kindOf(desk, id) === 'touchpoint');
  for (const touchpoint of touchpoints) {
    const duplicate = await duplicationOf(desk, touchpoint);
    commands.push(duplicate);
    copies.push(duplicate.copy);
  }
  const { cards } = await session.inspect([...selection.ids]);
  for (const [, { id: card, lane, stage, touchpoints: under }] of cards) {
    if (under?.some((id) => touchpoints.includes(id))) continue;
    const copy = newId();
    commands.push({ do: 'duplicateCard', map, card, copy, place: { lane, stage, touchpoints: under ?? [] } });
    copies.push(copy);
  }
  if (commands.length > 0 && (await session.together(commands))) selection.select(...copies);
}

/** The command that copies a touchpoint with the cards that belong to it alone. */
export async function duplicationOf(
  { session }: Desk,
  touchpoint: string,
): Promise<Extract<Command, { do: 'duplicateTouchpoint' }>> {
  const ids = session.picture.elements.flatMap((element) => (element.role === 'card' && element.id) || []);
  const { cards } = await session.inspect(ids);
  const own = cards.filter(([, card]) => card.touchpoints?.length === 1 && card.touchpoints[0] === touchpoint);
  return {
    do: 'duplicateTouchpoint',
    map: session.map,
    touchpoint,
    copy: newId(),
    cards: own.map(([, card]) => [card.id, newId()]),
  };
}

/** Moves a touchpoint by columns, into the neighbouring stage at its end; `alone` leaves its cards behind. */
export async function moveTouchpoint({ session }: Desk, touchpoint: string, by: -1 | 1): Promise<boolean> {
  const { stages } = session.outline;
  const from = stages.findIndex((stage) => stage.touchpoints.some(({ id }) => id === touchpoint));
  const at = stages[from]?.touchpoints.findIndex(({ id }) => id === touchpoint) ?? -1;
  const last = (stages[from]?.touchpoints.length ?? 0) - 1;
  const within = at + by >= 0 && at + by <= last;
  const stage = within ? stages[from] : stages[from + by];
  if (!stage || at < 0) return false;
  const to = within ? at + by : by > 0 ? 0 : stage.touchpoints.length;
  return session.apply({ do: 'moveTouchpoint', map: session.map, touchpoint, stage: stage.id, at: to, alone: false });
}

/** What a record is. */
export type Kind = 'stage' | 'touchpoint' | 'card' | 'link';

/** What the record of this id is; null when it is not on the map that is shown. */
export function kindOf({ session }: Desk, id: string): Kind | null {
  for (const { role } of session.picture.ofRecord(id)) {
    if (role === 'stage' || role === 'touchpoint' || role === 'card') return role;
    if (role === 'link' || role === 'linkLabel') return 'link';
  }
  return null;
}

function write({ selection, editing }: Desk, role: 'stage' | 'touchpoint' | 'card', id: string, field: string): void {
  selection.select(id);
  selection.focus = null;
  editing.begin({ key: `${role}:${id}`, field }, '');
}

/** The stage and the touchpoint that the last selected thing lies in. */
function placeOfSelected(desk: Desk): { stage: string; touchpoints: string[] } | null {
  const { session, selection } = desk;
  const selected = [...selection.ids].at(-1);
  for (const stage of session.outline.stages) {
    if (stage.id === selected) return { stage: stage.id, touchpoints: [] };
    const touchpoint = stage.touchpoints.find(({ id }) => id === selected);
    if (touchpoint) return { stage: stage.id, touchpoints: [touchpoint.id] };
  }
  const box = session.picture.get(`card:${selected ?? ''}`)?.bounds;
  const middle = box ? box.x + box.width / 2 : null;
  const column = middle === null ? null : session.picture.grid.columns.find((c) => middle <= c.x + c.width);
  if (column) return { stage: column.stage, touchpoints: [column.touchpoint] };
  const focused = session.picture.grid.columns.find((c) => c.touchpoint === selection.focus?.column);
  if (focused) return { stage: focused.stage, touchpoints: [focused.touchpoint] };
  const last = session.outline.stages.at(-1);
  const end = last?.touchpoints.at(-1);
  return last ? { stage: last.id, touchpoints: end ? [end.id] : [] } : null;
}

function placeAfterSelected(desk: Desk): { stage: string; at: number } | null {
  const place = placeOfSelected(desk);
  const stage = desk.session.outline.stages.find(({ id }) => id === place?.stage);
  if (!place || !stage) return null;
  const after = stage.touchpoints.findIndex(({ id }) => id === place.touchpoints[0]);
  return { stage: stage.id, at: after < 0 ? stage.touchpoints.length : after + 1 };
}

/** The first lane of these kinds, with what has to be done for it to be seen. */
function laneFor({ session }: Desk, kinds: LaneKind[]): { lane: string; commands: Command[] } {
  const { map, outline } = session;
  const lanes = outline.lanes.filter(({ kind }) => kinds.includes(kind));
  const lane = lanes.find(({ hidden }) => !hidden) ?? lanes[0];
  if (lane && !lane.hidden) return { lane: lane.id, commands: [] };
  if (lane) {
    return {
      lane: lane.id,
      commands: [{ do: 'setLane', map, lane: lane.id, field: { name: 'hidden', value: false } }],
    };
  }
  const id = newId();
  const made = { id, kind: kinds[0] ?? 'text', hidden: false };
  return { lane: id, commands: [{ do: 'addLane', map, lane: made, at: outline.lanes.length }] };
}
