// What is done to the map from menus and keys: making, copying and deleting.
import type { Command } from './core/bindings/edit';
import { newId } from './core/ids';
import type { Desk } from './session/context';
import { addCard, addTouchpoint } from './panels/insert';

export type Work = ReturnType<typeof workOf>;

export function workOf({ session, selection, editing, camera }: Desk) {
  /** Does it, selects what was made, and opens its text to be written. */
  async function make(commands: Command[], id: string, text: { key: string; field: string }) {
    if (!(await session.together(commands))) return;
    selection.select(id);
    const bounds = session.picture.get(text.key)?.bounds;
    if (bounds) camera.reveal(bounds);
    editing.begin(text, '');
  }

  function makeCard(kinds: Parameters<typeof addCard>[3]) {
    const card = newId();
    const commands = addCard(session.map, session.outline, selection.ids, kinds, { card, lane: newId() });
    return commands ? make(commands, card, { key: `card:${card}`, field: 'text' }) : addTouchpointHere();
  }

  function addTouchpointHere() {
    const id = newId();
    const commands = addTouchpoint(session.map, session.outline, selection.ids, id, newId());
    return make(commands, id, { key: `touchpoint:${id}`, field: 'name' });
  }

  function addStage() {
    const id = newId();
    const { stages } = session.outline;
    const chosen = stages.findLastIndex(
      (stage) => selection.has(stage.id) || stage.touchpoints.some((each) => selection.has(each.id)),
    );
    const at = chosen < 0 ? stages.length : chosen + 1;
    return make([{ do: 'addStage', map: session.map, stage: id, name: '', at }], id, {
      key: `stage:${id}`,
      field: 'name',
    });
  }

  /** Ids of what is selected, by what they are: only stages, touchpoints and cards are removed and copied from here. */
  function selected() {
    const { stages } = session.outline;
    const chosenStages = stages.filter(({ id }) => selection.has(id)).map(({ id }) => id);
    const touchpoints = stages.flatMap((stage) => stage.touchpoints.filter(({ id }) => selection.has(id)));
    const cards = session.picture.elements.flatMap(({ role, id }) =>
      role === 'card' && id != null && selection.has(id) ? id : [],
    );
    return { stages: chosenStages, touchpoints: touchpoints.map(({ id }) => id), cards: [...new Set(cards)] };
  }

  async function remove() {
    const { stages, touchpoints, cards } = selected();
    const { map, outline } = session;
    // What goes with its stage or its touchpoint is not removed a second time.
    const gone = new Set(
      outline.stages.filter(({ id }) => stages.includes(id)).flatMap((stage) => stage.touchpoints.map(({ id }) => id)),
    );
    const commands: Command[] = [
      ...cards.map((card): Command => ({ do: 'removeCard', map, card })),
      ...touchpoints
        .filter((id) => !gone.has(id))
        .map((touchpoint): Command => ({ do: 'removeTouchpoint', map, touchpoint })),
      ...stages.map((stage): Command => ({ do: 'removeStage', map, stage })),
    ];
    if (await session.together(commands)) selection.clear();
  }

  async function duplicate() {
    const { touchpoints, cards } = selected();
    const { map } = session;
    const copies: string[] = [];
    const copied = (): string => {
      const id = newId();
      copies.push(id);
      return id;
    };
    const inspection = await session.inspect(cards);
    const commands: Command[] = [
      ...touchpoints.map((touchpoint): Command => ({
        do: 'duplicateTouchpoint',
        map,
        touchpoint,
        copy: copied(),
        cards: [],
      })),
      ...inspection.cards.map(([, { id, lane, stage, touchpoints = [] }]): Command => {
        return { do: 'duplicateCard', map, card: id, copy: copied(), place: { lane, stage, touchpoints } };
      }),
    ];
    if (await session.together(commands)) selection.select(...copies);
  }

  function selectAll() {
    selection.select(...session.outline.stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id)));
  }

  /** The two touchpoints that are selected, in the order of selecting; null when it is not two. */
  function connectable(): [string, string] | null {
    const all = new Set(session.outline.stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id)));
    const [from, to, ...more] = [...selection.ids].filter((id) => all.has(id));
    return from !== undefined && to !== undefined && more.length === 0 ? [from, to] : null;
  }

  function connect() {
    const ends = connectable();
    if (!ends) return;
    const order = session.outline.stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id));
    const [from, to] = ends;
    const kind = order.indexOf(to) > order.indexOf(from) ? 'skip' : 'loopBack';
    return session.apply({ do: 'addLink', map: session.map, link: { id: newId(), from, to, kind } });
  }

  return {
    addTouchpoint: addTouchpointHere,
    addPain: () => makeCard(['pains']),
    addOpportunity: () => makeCard(['opportunities', 'solutions', 'recommendations']),
    addStage,
    remove,
    duplicate,
    selectAll,
    connectable,
    connect,
  };
}
