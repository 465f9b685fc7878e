// The lines of the command palette: every action, and every choice that the menus offer.
import { showMap } from '../panels/maps';
import { appearance, kindOf, language, themeOf } from '../panels/menus';
import type { Command } from '../parts/command';
import type { MenuChoice } from '../parts/menu';
import { kebab, words } from '../words/words.svelte';
import type { Actions } from '.';
import type { Window } from './action';

/** Everything that can be done now. */
export function commandsOf(actions: Actions, { desk, layout, off }: Window): Command[] {
  const { session } = desk;
  const { say } = words;
  const inEnglish = (key: string) => words.sayIn('en', key);
  const plain = Object.entries(actions).flatMap(([id, action]): Command[] => {
    if (action.disabled || id === 'palette') return [];
    const { label, key, group, icon, shortcut, checked, run } = action;
    return [{ id, label, english: inEnglish(key), group: say(`menu-${group}`), icon, shortcut, checked, run }];
  });
  const choices = (heading: string, prefix: string, group: string, { value, options, choose }: MenuChoice): Command[] =>
    options.map((option) => {
      const key = `${prefix}-${kebab(option.value)}`;
      const english = words.knows(key) ? inEnglish(key) : option.label;
      return {
        id: key,
        label: `${say(heading)}: ${option.label}`,
        english: `${inEnglish(heading)}: ${english}`,
        group: say(`menu-${group}`),
        checked: value === option.value,
        run: () => choose(option.value),
      };
    });
  const maps = off ? [] : session.maps.filter(({ id }) => id !== session.map);
  return [
    ...plain,
    ...maps.map(({ id, title }): Command => {
      const name = title || say('untitled');
      const run = () => showMap(desk, layout, id);
      return { id: `map-${id}`, label: say('palette-map', { name }), english: name, group: say('menu-map'), run };
    }),
    ...(off ? [] : choices('map-kind', 'kind', 'map', kindOf(session))),
    ...(off ? [] : choices('map-theme', 'theme', 'map', themeOf(session))),
    ...choices('menu-appearance', 'appearance', 'view', appearance(layout.preferences)),
    ...choices('menu-language', 'language', 'view', language(layout.preferences)),
  ];
}
