// A line of the command palette.
import type { Icon } from './icon';

export interface Command {
  id: string;
  label: string;
  /** The same in English: people know commands from other programs and from help pages. */
  english: string;
  /** Where it stands in the menus. */
  group: string;
  icon?: Icon | undefined;
  shortcut?: string | undefined;
  checked?: boolean | undefined;
  run: () => unknown;
}
