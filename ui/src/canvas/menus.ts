// The menu of whatever is right-clicked, or has the keyboard: what can be done with it here and now.
import ArrowLeftRight from '@lucide/svelte/icons/arrow-left-right';
import Columns2 from '@lucide/svelte/icons/columns-2';
import EyeOff from '@lucide/svelte/icons/eye-off';
import Merge from '@lucide/svelte/icons/merge';
import Pencil from '@lucide/svelte/icons/pencil';
import Plus from '@lucide/svelte/icons/plus';

import type { ActionName, Actions } from '../actions';
import { personaMenu } from '../actions/persona';
import type { Command, LaneField } from '../core/bindings/edit';
import type { LaneKind } from '../core/bindings/model';
import type { Element } from '../core/bindings/scene';
import { newId } from '../core/ids';
import type { MenuEntry } from '../parts/menu';
import type { Desk } from '../session/context';
import { addCardAt, addTouchpointAfter, holdsCards, kindOf, splitStage } from '../session/edits';
import { PERSONA_LISTS } from '../session/texts';
import { kebab, words } from '../words/words.svelte';
import { feelingOf, setFeeling } from './feelings';
import { recordOf } from './hit';
import { primaryKey } from './keys';
import { write, writeFeeling, writeItem, writeLabel } from './writing';

const LANE_KINDS: readonly LaneKind[] = [
  'touchpoints',
  'actions',
  'needs',
  'thoughts',
  'emotion',
  'channels',
  'importance',
  'performance',
  'pains',
  'opportunities',
  'solutions',
  'recommendations',
  'resources',
  'backstage',
  'metrics',
  'evidence',
  'owners',
  'text',
  'pictures',
];
export const LINK_KINDS = ['loopBack', 'skip', 'repeat', 'winBack'] as const;

interface Asked {
  desk: Desk;
  actions: Actions;
  /** What the menu is about; null on empty paper. */
  element: Element | null;
}

/** The entries for an element, which is selected. */
export function menuOf(asked: Asked): MenuEntry[] {
  const { desk, element } = asked;
  const id = recordOf(element);
  const kind = id === null ? null : kindOf(desk, id);
  if (id === null || kind === null || !element) return [...editable(asked), ...itemEntries(asked), ...paperMenu(asked)];
  // Several things have in common what the Edit menu does.
  if (desk.selection.ids.size > 1) return common(asked);
  switch (kind) {
    case 'card':
      return [rename(asked), ...cardEntries(desk, id), 'separator', ...common(asked)];
    case 'touchpoint':
      return [...touchpointEntries(asked, id), 'separator', ...common(asked)];
    case 'stage':
      return [rename(asked), ...stageEntries(asked, id), 'separator', ...common(asked)];
    case 'lane':
      return [...laneEntries(asked, id), 'separator', ...common(asked)];
    case 'link':
      return [...linkEntries(asked, id), 'separator', ...listed(asked.actions, ['remove'])];
  }
}

/** The entries for what is selected, or for the map when nothing is. */
export function menuOfSelection(desk: Desk, actions: Actions): MenuEntry[] {
  const { ids, only } = desk.selection;
  if (ids.size === 0) {
    const { addMap, duplicateMap, splitMap, rules, removeMap } = actions;
    return [addMap, duplicateMap, splitMap, 'separator', rules, 'separator', removeMap];
  }
  if (only !== null && desk.session.personas.some(({ id }) => id === only)) return personaMenu(desk, only);
  const key = primaryKey(desk);
  const element = (key !== null && desk.session.picture.get(key)) || null;
  return element || ids.size > 1 ? menuOf({ desk, actions, element }) : [];
}

/** The actions of these names, as far as there are such. */
function listed(actions: Actions, names: readonly string[]): MenuEntry[] {
  return names.flatMap((name) => actions[name as ActionName] ?? []);
}

function common({ actions }: Asked): MenuEntry[] {
  const clipboard = listed(actions, ['cut', 'copy', 'paste']);
  return [...clipboard, ...listed(actions, ['duplicate']), 'separator', ...listed(actions, ['remove'])];
}

/** A new item for each list that a persona's sheet or panel can show. */
function itemEntries({ desk, element }: Asked): MenuEntry[] {
  const id = element?.role === 'persona' ? element.id : null;
  if (!id) return [];
  const lists = desk.session.onSheet ? PERSONA_LISTS : PERSONA_LISTS.slice(0, 1);
  const entries = lists.map((list) => ({
    label: words.say('canvas-item-add', { list: words.say(`persona-${list}`) }),
    icon: Plus,
    run: () => writeItem(desk, id, list),
  }));
  return [...entries, 'separator'];
}

function editable(asked: Asked): MenuEntry[] {
  return asked.element ? [rename(asked), 'separator'] : [];
}

/** Opens the text under the pointer. */
function rename({ desk, element }: Asked, field?: string): MenuEntry {
  const label = words.say(field === 'question' ? 'canvas-edit-question' : 'canvas-edit-text');
  const shortcut = field === undefined ? 'Enter' : undefined;
  return { label, icon: Pencil, shortcut, run: () => element && write(desk, element, undefined, undefined, field) };
}

function cardEntries(desk: Desk, card: string): MenuEntry[] {
  const { session } = desk;
  return [
    {
      label: words.say('canvas-card-whole-stage'),
      icon: ArrowLeftRight,
      run: async () => {
        const found = (await session.inspect([card])).cards[0]?.[1];
        if (!found) return;
        const { lane, stage } = found;
        return session.apply({ do: 'moveCard', map: session.map, card, place: { lane, stage, touchpoints: [] } });
      },
    },
  ];
}

function touchpointEntries({ desk, actions, element }: Asked, id: string): MenuEntry[] {
  const { session } = desk;
  const { felt, desired } = feelingOf(desk, id);
  const stage = session.outline.stages.find(({ touchpoints }) => touchpoints.some((each) => each.id === id));
  const card = session.picture.get(`touchpoint:${id}`);
  const remove = (curve: 'felt' | 'desired'): MenuEntry => ({
    label: words.say(`canvas-remove-${curve}`),
    run: () => session.apply(setFeeling(desk, id, curve, null)),
  });
  const feeling: MenuEntry[] = [
    { label: words.say('canvas-feeling-value'), icon: Pencil, run: () => writeFeeling(desk, id, 'felt') },
    { label: words.say('canvas-feeling-quote'), run: () => writeFeeling(desk, id, 'quote') },
    { label: words.say('canvas-feeling-name'), run: () => writeFeeling(desk, id, 'feelingName') },
    ...(felt === null ? [] : [remove('felt')]),
    ...(desired === null ? [] : [remove('desired')]),
  ];
  if (element?.role === 'face' || element?.role === 'callOut') return feeling;
  return [
    rename({ desk, actions, element: card ?? element }),
    { label: words.say('lane-emotion'), entries: feeling },
    'separator',
    { label: words.say('canvas-touchpoint-after'), icon: Plus, run: () => addTouchpointAfter(desk, id) },
    ...listed(actions, ['addPain', 'addOpportunity', 'connect']),
    'separator',
    {
      label: words.say('canvas-stage-split'),
      icon: Columns2,
      disabled: stage?.touchpoints[0]?.id === id,
      run: () => splitStage(desk, id),
    },
  ];
}

function stageEntries(asked: Asked, id: string): MenuEntry[] {
  const { desk, actions } = asked;
  const { session } = desk;
  const { stages } = session.outline;
  const next = stages[stages.findIndex((stage) => stage.id === id) + 1];
  return [
    rename(asked, 'question'),
    'separator',
    ...listed(actions, ['addTouchpoint', 'addStage']),
    {
      label: words.say('canvas-stage-merge', { stage: next?.name ?? '' }),
      icon: Merge,
      disabled: !next,
      run: () => session.apply({ do: 'mergeStages', map: session.map, stage: id }),
    },
  ];
}

function laneEntries(asked: Asked, id: string): MenuEntry[] {
  const { desk } = asked;
  const { session } = desk;
  const { map } = session;
  const at = session.outline.lanes.findIndex((lane) => lane.id === id);
  const lane = session.outline.lanes[at];
  const set = (field: LaneField) => session.apply({ do: 'setLane', map, lane: id, field });
  const repeat: Command | null = lane
    ? { do: 'addLane', map, lane: { id: newId(), kind: lane.kind, hidden: false }, at: at + 1 }
    : null;
  const { stages } = session.outline;
  return [
    rename(asked),
    {
      label: words.say('canvas-lane-hide'),
      icon: EyeOff,
      run: () => set({ name: 'hidden', value: true }),
    },
    { label: words.say('canvas-lane-natural'), run: () => set({ name: 'height', value: null }) },
    'separator',
    ...(lane && holdsCards(lane.kind) && stages[0]
      ? [
          {
            label: words.say('canvas-lane-card'),
            icon: Plus,
            run: () =>
              addCardAt(desk, id, stages[0]?.id ?? '', stages[0]?.touchpoints.slice(0, 1).map((each) => each.id) ?? []),
          },
        ]
      : []),
    { label: words.say('canvas-lane-repeat'), run: () => repeat && session.apply(repeat) },
    addLane(desk, at + 1),
    ...hiddenLanes(desk),
  ];
}

function linkEntries(asked: Asked, id: string): MenuEntry[] {
  const { desk } = asked;
  const { session } = desk;
  const { map } = session;
  const link = session.outline.links.find((each) => each.id === id);
  if (!link) return [];
  const turned: Command[] = [
    { do: 'setLink', map, link: id, field: { name: 'from', value: link.to } },
    { do: 'setLink', map, link: id, field: { name: 'to', value: link.from } },
  ];
  return [
    { label: words.say('canvas-edit-text'), icon: Pencil, shortcut: 'Enter', run: () => writeLabel(desk, id) },
    { label: words.say('canvas-link-turn'), icon: ArrowLeftRight, run: () => session.together(turned) },
    'separator',
    {
      value: link.kind,
      options: LINK_KINDS.map((value) => ({ value, label: words.say(`link-kind-${kebab(value)}`) })),
      choose: (chosen) => {
        const kind = LINK_KINDS.find((each) => each === chosen);
        if (kind) return session.apply({ do: 'setLink', map, link: id, field: { name: 'kind', value: kind } });
      },
    },
  ];
}

function paperMenu({ desk, actions }: Asked): MenuEntry[] {
  return [
    ...listed(actions, ['paste', 'addTouchpoint', 'addStage']),
    addLane(desk, desk.session.outline.lanes.length),
    ...hiddenLanes(desk),
    'separator',
    ...listed(actions, ['selectAll', 'fit']),
  ];
}

function addLane({ session }: Desk, at: number): MenuEntry {
  return {
    label: words.say('canvas-lane-add'),
    icon: Plus,
    entries: LANE_KINDS.map((kind) => ({
      label: words.say(`lane-${kind}`),
      run: () => session.apply({ do: 'addLane', map: session.map, lane: { id: newId(), kind, hidden: false }, at }),
    })),
  };
}

function hiddenLanes({ session }: Desk): MenuEntry[] {
  const hidden = session.outline.lanes.filter((lane) => lane.hidden);
  if (hidden.length === 0) return [];
  return [
    {
      label: words.say('canvas-lane-show'),
      entries: hidden.map(({ id, name }) => ({
        label: name,
        run: () =>
          session.apply({ do: 'setLane', map: session.map, lane: id, field: { name: 'hidden', value: false } }),
      })),
    },
  ];
}
