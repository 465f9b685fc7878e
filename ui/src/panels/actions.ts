// What a person can do in the window from more than one place: menus, toolbar and keys all take it from here.
import { createContext } from 'svelte';

import type { Icon } from '../parts/icon';

export interface Action {
  /** In the language of the window. */
  label: string;
  icon?: Icon;
  /** As printed; the same keys start it. */
  shortcut?: string | undefined;
  disabled?: boolean;
  /** Present: it switches something that is now on or off. */
  checked?: boolean;
  run: () => unknown;
}

export type ActionName =
  | 'new'
  | 'open'
  | 'save'
  | 'saveAs'
  | 'export'
  | 'close'
  | 'undo'
  | 'redo'
  | 'duplicate'
  | 'remove'
  | 'selectAll'
  | 'addTouchpoint'
  | 'addPain'
  | 'addOpportunity'
  | 'addStage'
  | 'connect'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'actualSize'
  | 'sidebar'
  | 'inspector'
  | 'asExported'
  | 'shortcuts'
  | 'about';

/** What the keys of the window start, by name; read anew whenever the state behind changes. */
export type Actions = Readonly<Record<ActionName, Action>>;

/** The actions of the window that a view lies in. */
export const [useActions, provideActions] = createContext<() => Actions>();
