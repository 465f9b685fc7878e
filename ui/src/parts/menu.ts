// What a menu holds, as data: the menu bar and the menus of buttons draw it the same way.
import type { Icon } from './icon';

export type MenuEntry = 'separator' | MenuItem | MenuChoice;

export interface MenuItem {
  label: string;
  icon?: Icon;
  shortcut?: string | undefined;
  /** The same keys for the system's menu bar. */
  chord?: string | undefined;
  disabled?: boolean;
  /** Present: it switches something that is now on or off. */
  checked?: boolean;
  /** Present instead of `run`: a menu of its own. */
  entries?: MenuEntry[];
  run?: () => unknown;
}

/** One of several, in place. */
export interface MenuChoice {
  heading?: string;
  value: string | null;
  options: { value: string; label: string; swatch?: string[] }[];
  choose: (value: string) => unknown;
}
