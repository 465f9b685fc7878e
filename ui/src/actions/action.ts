// What a person can do in the window from more than one place: menus, toolbar, palette and keys all take it from here.
import { createContext } from 'svelte';

import type { Files } from '../dialogs/files.svelte';
import type { Questions } from '../dialogs/questions.svelte';
import type { Finder } from '../panels/finder.svelte';
import type { Layout } from '../panels/layout.svelte';
import type { Icon } from '../parts/icon';
import type { MenuEntry } from '../parts/menu';
import type { Desk } from '../session/context';
import type { Actions } from '.';

/** What actions act on. */
export interface Window {
  desk: Desk;
  layout: Layout;
  files: Files;
  questions: Questions;
  finder: Finder;
  /** The start screen covers the map, or nothing is open: there is no map to act on. */
  off: boolean;
  mac: boolean;
}

/** The menus, in which every action has its place. */
export type Group = 'file' | 'edit' | 'view' | 'map' | 'help';

export interface Action {
  /** In the language of the window. */
  label: string;
  /** Message key of the label, for whoever looks it up in another language. */
  key: string;
  group: Group;
  icon?: Icon;
  /** As printed; the same keys start it. Which they are stands in `keys.ts`. */
  shortcut?: string | undefined;
  /** The first of the same keys, as `keys.ts` writes it. */
  chord?: string | undefined;
  disabled?: boolean;
  /** Present: it switches something that is now on or off. */
  checked?: boolean;
  run: () => unknown;
}

/** An action as its group describes it: the label is said from `key`, the shortcut found in `keys.ts`. */
export type Described = Omit<Action, 'group' | 'label' | 'shortcut' | 'chord'> & { label?: string };

/** The actions of the window that a view lies in; read anew whenever the state behind changes. */
export const [useActions, provideActions] = createContext<() => Actions>();

/** What can be done with what is selected, or with the map when nothing is: the menu that a right click opens too. */
export const [useSelectionMenu, provideSelectionMenu] = createContext<() => MenuEntry[]>();
