// The menus of the window, from its actions.
import type { LaneKind } from '../core/bindings/model';
import { newId } from '../core/ids';
import type { MenuChoice, MenuEntry } from '../parts/menu';
import type { Session } from '../session/session.svelte';
import { kebab, LANGUAGE_NAMES, LANGUAGES, words } from '../words/words.svelte';
import type { Actions } from '../actions';
import type { Appearance } from '../core/bindings/request';
import type { Preferences } from '../session/preferences.svelte';
import type { Layout } from './layout.svelte';
import { THEMES } from './themes';

/** In the order in which a map usually has them. */
const LANES: readonly LaneKind[] = [
  'touchpoints',
  'actions',
  'emotion',
  'thoughts',
  'needs',
  'pains',
  'opportunities',
  'solutions',
  'recommendations',
  'channels',
  'importance',
  'performance',
  'metrics',
  'evidence',
  'resources',
  'backstage',
  'owners',
  'text',
  'pictures',
];
const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];
export const KINDS = ['strategic', 'tactical', 'performance'] as const;

/** Files opened before, and how one is opened. */
export interface RecentFiles {
  files: readonly { path: string; name: string }[];
  open: (path: string) => unknown;
}

export function menusOf(
  actions: Actions,
  session: Session,
  layout: Layout,
  recent: RecentFiles,
): { label: string; entries: MenuEntry[] }[] {
  const { say } = words;
  const file: MenuEntry[] = [
    actions.new,
    actions.newWindow,
    actions.open,
    {
      label: say('menu-recent'),
      disabled: recent.files.length === 0,
      entries: recent.files.map(({ path, name }) => ({ label: name, run: () => recent.open(path) })),
    },
    'separator',
    actions.save,
    actions.saveAs,
    actions.renameDocument,
    'separator',
    actions.export,
    actions.exportAgain,
    'separator',
    actions.settings,
    'separator',
    actions.close,
  ];
  const edit: MenuEntry[] = [
    actions.undo,
    actions.redo,
    'separator',
    actions.cut,
    actions.copy,
    actions.paste,
    actions.pastePlain,
    actions.copyAttributes,
    actions.giveAttributes,
    'separator',
    actions.copyPicture,
    actions.copySvg,
    actions.copyOutline,
    'separator',
    actions.duplicate,
    actions.remove,
    'separator',
    actions.selectAll,
    'separator',
    actions.find,
    actions.findNext,
    actions.findPrevious,
    actions.replace,
  ];
  const view: MenuEntry[] = [
    actions.sidebar,
    actions.navigator,
    actions.dock,
    actions.inspector,
    'separator',
    actions.zoomIn,
    actions.zoomOut,
    actions.actualSize,
    actions.fit,
    actions.fitSelection,
    actions.pageView,
    actions.grid,
    'separator',
    actions.filter,
    actions.clearFilter,
    'separator',
    actions.present,
    actions.bare,
    'separator',
    { label: say('menu-appearance'), entries: [appearance(layout.preferences)] },
    actions.asExported,
    { label: say('menu-language'), entries: [language(layout.preferences)] },
  ];
  const map: MenuEntry[] = [
    actions.addStage,
    actions.addTouchpoint,
    actions.addPain,
    actions.addOpportunity,
    actions.connect,
    { label: say('menu-add-lane'), entries: lanes(session), disabled: !session.opened || session.onSheet },
    actions.addPersona,
    'separator',
    actions.addMap,
    actions.duplicateMap,
    actions.splitMap,
    actions.removeMap,
    'separator',
    actions.mapSettings,
    actions.rules,
    { label: say('map-kind'), entries: [kindOf(session)], disabled: !session.opened },
    { label: say('map-theme'), entries: [themeOf(session)], disabled: !session.opened },
  ];
  return [
    { label: say('menu-file'), entries: file },
    { label: say('menu-edit'), entries: edit },
    { label: say('menu-view'), entries: view },
    { label: say('menu-map'), entries: map },
    {
      label: say('menu-help'),
      entries: [actions.guide, actions.palette, actions.shortcuts, 'separator', actions.about],
    },
  ];
}

/** A lane of every kind, at the end, but before the owners, who end a map. */
function lanes(session: Session): MenuEntry[] {
  return LANES.map((kind) => ({
    label: words.say(`lane-${kebab(kind)}`),
    run: () => {
      const owners = session.outline.lanes.findIndex((lane) => lane.kind === 'owners');
      const at = owners < 0 ? session.outline.lanes.length : owners;
      const lane = { id: newId(), kind, hidden: false };
      return session.apply({ do: 'addLane', map: session.map, lane, at });
    },
  }));
}

/** The looks of the map that is shown. */
export function themeOf(session: Session): MenuChoice {
  return {
    value: session.outline.theme,
    options: THEMES.map(({ value, swatch }) => ({ value, swatch, label: words.say(`theme-${value}`) })),
    choose: (value) => {
      const theme = THEMES.find((each) => each.value === value)?.value;
      if (theme) return session.apply({ do: 'setMap', map: session.map, field: { name: 'theme', value: theme } });
    },
  };
}

export function kindOf(session: Session): MenuChoice {
  return {
    value: session.outline.kind,
    options: KINDS.map((value) => ({ value, label: words.say(`kind-${value}`) })),
    choose: (value) => {
      const kind = KINDS.find((each) => each === value);
      if (kind) return session.apply({ do: 'setMap', map: session.map, field: { name: 'kind', value: kind } });
    },
  };
}

export function appearance(preferences: Preferences): MenuChoice {
  return {
    value: preferences.now.appearance,
    options: APPEARANCES.map((value) => ({ value, label: words.say(`appearance-${value}`) })),
    choose: (value) => preferences.set({ appearance: APPEARANCES.find((each) => each === value) ?? 'system' }),
  };
}

/** The languages of the window. */
export function language(preferences: Preferences): MenuChoice {
  return {
    value: words.choice ?? 'system',
    options: [
      { value: 'system', label: words.say('language-system') },
      ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    ],
    choose: (value) => preferences.set({ language: LANGUAGES.find((each) => each === value) ?? null }),
  };
}
