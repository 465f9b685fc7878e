// The changes that more than one view offers: a key on the canvas, a menu and a button of the toolbar do the same.
import type { Command } from '../core/bindings/edit';
import type { LaneKind, LinkKind } from '../core/bindings/model';
import { around } from '../core/geometry';
import { newId } from '../core/ids';
import type { Desk } from './context';
import type { Coming } from './coming';
import { comingCard, comingSplit, comingStage, comingTouchpoint } from './coming';
import type { EditedText, Making } from './editing.svelte';
import { cardPlace, laneFor, stagePlace, touchpointPlace } from './places';
import type { Session } from './session.svelte';
import { togetherOf } from './session.svelte';

/** Adds a touchpoint after the selected ones, else at the end, and opens its name; a map without stages gets one. */
export async function addTouchpoint(desk: Desk): Promise<void> {
  const { map } = desk.session;
  const id = newId();
  const stage = newId();
  await make(desk, { role: 'touchpoint', id, field: 'name' }, comingTouchpoint(desk, touchpointPlace(desk)), (then) => {
    const place = touchpointPlace(then);
    const touchpoint = { do: 'addTouchpoint' as const, map, touchpoint: { id, name: '' } };
    return place
      ? { ...touchpoint, ...place }
      : togetherOf([
          { do: 'addStage', map, stage, name: '', at: 0 },
          { ...touchpoint, stage, at: 0 },
        ]);
  });
}

/** Adds a touchpoint right after another, and opens its name. */
export async function addTouchpointAfter(desk: Desk, touchpoint: string): Promise<void> {
  desk.selection.select(touchpoint);
  await addTouchpoint(desk);
}

/** Adds a stage after the selected one, or at the end, and opens its name. */
export async function addStage(desk: Desk): Promise<void> {
  const { map } = desk.session;
  const stage = newId();
  await make(desk, { role: 'stage', id: stage, field: 'name' }, comingStage(desk, stagePlace(desk)), (then) => {
    return { do: 'addStage', map, stage, name: '', at: stagePlace(then) };
  });
}

/** Begins a new stage at a touchpoint, and opens its name. */
export async function splitStage(desk: Desk, touchpoint: string): Promise<void> {
  const { map } = desk.session;
  const stage = newId();
  await make(desk, { role: 'stage', id: stage, field: 'name' }, comingSplit(desk, touchpoint), () => {
    return { do: 'splitStage', map, touchpoint, stage, name: '' };
  });
}

/** Adds a pain point to what is selected, and opens it. */
export function addPain(desk: Desk): Promise<void> {
  return addCard(desk, ['pains']);
}

/** Adds an opportunity, or where the map has no such lane a solution, and opens it. */
export function addOpportunity(desk: Desk): Promise<void> {
  return addCard(desk, ['opportunities', 'solutions', 'recommendations']);
}

/** Adds a card to this lane, else to the first of these kinds (made when it is not there), at what is selected. */
export async function addCard(desk: Desk, kinds: readonly [LaneKind, ...LaneKind[]], into?: string): Promise<void> {
  const { map } = desk.session;
  if (!kinds.some(holdsCards)) return;
  const place = cardPlace(desk);
  // There is nothing yet that a card could lie under.
  if (!place) return addTouchpoint(desk);
  const id = newId();
  const coming = comingCard(desk, into ?? laneFor(desk, kinds).lane, place);
  await make(desk, { role: 'card', id, field: 'text' }, coming, (then) => {
    const { lane, commands } = into === undefined ? laneFor(then, kinds) : { lane: into, commands: [] };
    return togetherOf([
      ...commands,
      { do: 'addCard', map, card: { id, text: '', lane, ...(cardPlace(then) ?? place) } },
    ]);
  });
}

/** Adds a card to a cell and opens it. */
export async function addCardAt(desk: Desk, lane: string, stage: string, touchpoints: string[]): Promise<void> {
  const { map } = desk.session;
  const id = newId();
  await make(desk, { role: 'card', id, field: 'text' }, comingCard(desk, lane, { stage, touchpoints }), () => {
    return { do: 'addCard', map, card: { id, text: '', lane, stage, touchpoints } };
  });
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
  const ids = [...selection.ids];
  await session.inTurn(async () => {
    const commands = removals(desk, ids);
    if (commands.length > 0 && (await session.together(commands))) selection.clear();
  });
}

function removals(desk: Desk, ids: readonly string[]): Command[] {
  const { map } = desk.session;
  const of = (kind: Kind): string[] => ids.filter((id) => kindOf(desk, id) === kind);
  // Cards and links go before what they lie on, which would take them along.
  return [
    ...of('card').map((card): Command => ({ do: 'removeCard', map, card })),
    ...of('link').map((link): Command => ({ do: 'removeLink', map, link })),
    ...of('touchpoint').map((touchpoint): Command => ({ do: 'removeTouchpoint', map, touchpoint })),
    ...of('stage').map((stage): Command => ({ do: 'removeStage', map, stage })),
    ...of('lane').map((lane): Command => ({ do: 'removeLane', map, lane })),
  ];
}

/** Copies what is selected, each right after itself with what is in it, as one step, and selects the copies. */
export function duplicateSelected({ session, selection }: Desk): Promise<void> {
  const { ids } = selection;
  return session.inTurn(async () => {
    const commands = await duplications(session, ids);
    if (commands.length > 0 && (await session.together(commands)))
      selection.select(...commands.map(({ copy }) => copy));
  });
}

async function duplications(session: Session, ids: ReadonlySet<string>) {
  const { map } = session;
  const { stages, lanes } = session.outline;
  const rows = [
    ...stages.filter(({ id }) => ids.has(id)).map(({ id }) => rowDuplicationOf(map, 'stage', id)),
    ...lanes.filter(({ id }) => ids.has(id)).map(({ id }) => rowDuplicationOf(map, 'lane', id)),
  ];
  // What a copied stage or lane holds goes with it; it is not copied a second time.
  const others = stages.filter(({ id }) => !ids.has(id)).flatMap(({ touchpoints }) => touchpoints);
  const chosen = others.filter(({ id }) => ids.has(id));
  const along = new Set(chosen.flatMap(({ cards }) => cards));
  const { cards } = await session.inspect([...ids]);
  const copied = chosen.map(({ id, cards }) => duplicationOf(map, id, cards));
  const alone = cards
    .filter(([, { id, stage, lane }]) => !along.has(id) && !ids.has(stage) && !ids.has(lane))
    .map(([, { id: card, lane, stage, touchpoints = [] }]) => {
      return { do: 'duplicateCard' as const, map, card, copy: newId(), place: { lane, stage, touchpoints } };
    });
  return [...copied, ...alone, ...rows];
}

/** The command that copies a stage or a lane with all that is in it. */
export function rowDuplicationOf(
  map: string,
  kind: 'stage' | 'lane',
  id: string,
): Extract<Command, { do: 'duplicateStage' | 'duplicateLane' }> {
  const copy = newId();
  return kind === 'stage'
    ? { do: 'duplicateStage', map, stage: id, copy }
    : { do: 'duplicateLane', map, lane: id, copy };
}

/** The command that copies a touchpoint with the cards that travel with it. */
export function duplicationOf(
  map: string,
  touchpoint: string,
  cards: readonly string[],
): Extract<Command, { do: 'duplicateTouchpoint' }> {
  return { do: 'duplicateTouchpoint', map, touchpoint, copy: newId(), cards: cards.map((card) => [card, newId()]) };
}

/** Moves a touchpoint by columns with its cards, into the neighbouring stage at its end. */
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

/** The two touchpoints that are selected, in the order of selecting; null when it is not two. */
export function connectable({ session, selection }: Desk): [string, string] | null {
  const all = order(session.outline.stages);
  const [from, to, ...more] = [...selection.ids].filter((id) => all.includes(id));
  return from !== undefined && to !== undefined && more.length === 0 ? [from, to] : null;
}

/** Links the two touchpoints that are selected, and selects the link. */
export async function connect(desk: Desk): Promise<void> {
  const { session, selection } = desk;
  const ends = connectable(desk);
  if (!ends) return;
  const [from, to] = ends;
  const id = newId();
  const kind = linkKind(desk, from, to);
  if (await session.apply({ do: 'addLink', map: session.map, link: { id, from, to, kind } })) selection.select(id);
}

/** What a link between two touchpoints most likely means. */
export function linkKind(desk: Desk, from: string, to: string): LinkKind {
  const all = touchpointsInOrder(desk);
  return all.indexOf(to) > all.indexOf(from) ? 'skip' : 'loopBack';
}

/** The ids of all touchpoints, in the order of the journey. */
export function touchpointsInOrder({ session }: Desk): string[] {
  return order(session.outline.stages);
}

/** Shows what is selected, as large as it fits but not above 100 %. */
export function fitSelection({ session, selection, camera }: Desk): void {
  const box = around([...selection.ids].flatMap((id) => session.picture.ofRecord(id).map(({ bounds }) => bounds)));
  if (box) camera.fitBox(box, 1);
}

/** Selects every touchpoint of the map. */
export function selectAll({ session, selection }: Desk): void {
  selection.select(...order(session.outline.stages));
}

/** What a record is. */
export type Kind = 'stage' | 'touchpoint' | 'card' | 'link' | 'lane';

/** What the record of this id is; null when it is not on the map that is shown. */
export function kindOf({ session }: Desk, id: string): Kind | null {
  for (const { role } of session.picture.ofRecord(id)) {
    if (role === 'stage' || role === 'touchpoint' || role === 'card') return role;
    if (role === 'link' || role === 'linkLabel') return 'link';
    if (role === 'laneHeader') return 'lane';
  }
  return null;
}

function order(stages: Desk['session']['outline']['stages']): string[] {
  return stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
}

/**
 * Makes something and opens its text at once, where it will lie: whoever writes on does not wait for the answer.
 * `command` says how it is made when its turn comes, by what was selected when it was asked for.
 */
async function make(
  desk: Desk,
  { role, id, field }: { role: 'stage' | 'touchpoint' | 'card'; id: string; field: string },
  { place, beside }: Coming,
  command: (then: Desk) => Command,
): Promise<void> {
  const { session, selection, camera, editing } = desk;
  const then = { ...desk, selection: selection.copy() };
  const making: Making = { command: null, refused: false };
  const key = `${role}:${id}`;
  const text: EditedText = { key, field, place, making, beside };
  const made = session.inTurn(async () => {
    making.command = command(then);
    making.refused = !(await session.apply(making.command));
    return !making.refused;
  });
  selection.selectComing(id, made);
  selection.focus = null;
  camera.reveal(place);
  editing.begin(text, '');
  const isOpen = (): boolean => editing.text === text;
  if (await made) {
    const bounds = session.picture.get(key)?.bounds;
    if (bounds) camera.reveal(bounds);
    if (isOpen()) editing.know({ key, field });
  } else {
    selection.clear();
    // What was written stays open, to be tried again or given up.
    if (isOpen() && editing.draft === '') editing.end();
  }
}
