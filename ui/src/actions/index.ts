// Everything that menus, toolbar, palette and keys can start, with its words and whether it can be done now. Each menu
// has a file of its own; an action is added there, its keys in `keys.ts`, its place in `panels/menus.ts`.
import { chordsOf } from '../keys';
import { shown } from '../shortcuts';
import { words } from '../words/words.svelte';
import type { Action, Described, Group, Window } from './action';
import { editActions } from './edit';
import { fileActions } from './file';
import { helpActions } from './help';
import { mapActions } from './map';
import { viewActions } from './view';

export function actionsOf(window: Window) {
  return {
    ...grouped('file', fileActions(window)),
    ...grouped('edit', editActions(window)),
    ...grouped('view', viewActions(window)),
    ...grouped('map', mapActions(window)),
    ...grouped('help', helpActions(window)),
  };

  function grouped<Named extends Record<string, Described>>(group: Group, described: Named) {
    const entries = Object.entries<Described>(described).map(([name, action]): [string, Action] => {
      const [chord] = chordsOf(name, window.mac);
      const shortcut = chord === undefined ? undefined : shown(chord, window.mac);
      return [name, { ...action, group, label: action.label ?? words.say(action.key), shortcut, chord }];
    });
    return Object.fromEntries(entries) as Record<keyof Named, Action>;
  }
}

/** What can be done, by name. */
export type Actions = Readonly<ReturnType<typeof actionsOf>>;
export type ActionName = keyof Actions;
