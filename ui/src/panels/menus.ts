// The menus of the window, from its actions.
import type { MenuChoice, MenuEntry } from '../parts/menu';
import type { Session } from '../session/session.svelte';
import { LANGUAGE_NAMES, LANGUAGES, words } from '../words/words.svelte';
import type { Actions } from '../actions';
import type { Appearance } from '../core/bindings/request';
import type { Preferences } from '../session/preferences.svelte';
import type { Layout } from './layout.svelte';
import { THEMES } from './themes';

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];
export const KINDS = ['strategic', 'tactical', 'performance'] as const;

export function menusOf(actions: Actions, session: Session, layout: Layout): { label: string; entries: MenuEntry[] }[] {
  const { say } = words;
  const file: MenuEntry[] = [
    actions.new,
    actions.newWindow,
    actions.open,
    'separator',
    actions.save,
    actions.saveAs,
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
    actions.copyPicture,
    actions.copySvg,
    actions.copyOutline,
    'separator',
    actions.duplicate,
    actions.remove,
    'separator',
    actions.selectAll,
  ];
  const view: MenuEntry[] = [
    actions.sidebar,
    actions.dock,
    actions.inspector,
    'separator',
    actions.zoomIn,
    actions.zoomOut,
    actions.actualSize,
    actions.fit,
    actions.fitSelection,
    actions.pageView,
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
    'separator',
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
