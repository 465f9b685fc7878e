// The menus of the window as the system's menu bar wants them, where there is one: what belongs to the program stands in
// a menu of its own, and keys are written as the system writes them.
import type { OwnItem, SystemEntry, SystemMenu } from '../core/bindings/request';
import { request } from '../core/request';
import { isWriting } from '../keys';
import type { MenuEntry } from '../parts/menu';
import { words } from '../words/words.svelte';
import type { ActionName, Actions } from '.';

interface Menu {
  label: string;
  entries: readonly MenuEntry[];
}

/** Menus of the window, and what each item of them starts. */
export interface SystemMenus {
  menus: SystemMenu[];
  runs: ReadonlyMap<string, () => unknown>;
}

/** The item that ends the program, which it does by itself. */
const QUIT = 'quit';

/** What a text that is being written needs too: the system asks for it by these items alone. */
const WRITING: readonly string[] = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] satisfies ActionName[];

/** The menus of the window, in its order, with the program's before and the windows' before the last. */
export function systemMenusOf(menus: readonly Menu[], actions: Actions): SystemMenus {
  const { say } = words;
  const runs = new Map<string, () => unknown>();
  const names = new Map<unknown, string>(Object.entries(actions).map(([name, action]) => [action, name]));
  const own = (does: OwnItem, key: string): SystemEntry => ({ is: 'own', does, label: say(key) });
  const separator: SystemEntry = { is: 'separator' };
  const here = new Set<unknown>([actions.about, actions.settings]);

  const item = (entry: Exclude<MenuEntry, 'separator'>, path: string): SystemEntry[] => {
    if (here.has(entry)) return [];
    if ('options' in entry) {
      return entry.options.map(({ value, label }, at) => {
        const id = `${path}.${at}`;
        runs.set(id, () => entry.choose(value));
        return { is: 'item', id, label, enabled: true, checked: value === entry.value };
      });
    }
    const enabled = !entry.disabled;
    if (entry.entries) return [{ is: 'menu', label: entry.label, enabled, entries: lines(entry.entries, path) }];
    const id = names.get(entry) ?? path;
    runs.set(id, () => entry.run?.());
    const keys = entry.chord === undefined ? null : keysOf(entry.chord);
    return [
      {
        is: 'item',
        id,
        label: entry.label,
        enabled: enabled || WRITING.includes(id),
        ...(keys !== null && { keys }),
        ...(entry.checked !== undefined && { checked: entry.checked }),
      },
    ];
  };
  const lines = (entries: readonly MenuEntry[], path: string): SystemEntry[] =>
    tidied(entries.flatMap((entry, at) => (entry === 'separator' ? [separator] : item(entry, `${path}.${at}`))));

  const shown = menus.map(({ label, entries }, at): SystemMenu => ({ label, entries: lines(entries, String(at)) }));
  here.clear();
  const program: SystemMenu = {
    label: say('app-name'),
    entries: [
      ...item(actions.about, ''),
      separator,
      ...item(actions.settings, ''),
      separator,
      own('services', 'menu-services'),
      separator,
      own('hide', 'menu-hide'),
      own('hideOthers', 'menu-hide-others'),
      own('showAll', 'menu-show-all'),
      separator,
      { is: 'item', id: QUIT, label: say('menu-quit'), keys: 'CmdOrCtrl+Q', enabled: true },
    ],
  };
  const window: SystemMenu = {
    label: say('menu-window'),
    role: 'window',
    entries: [
      own('minimize', 'menu-minimize'),
      own('zoom', 'menu-zoom'),
      separator,
      own('bringAllToFront', 'menu-bring-all-to-front'),
    ],
  };
  const help = shown.pop();
  return { menus: [program, ...shown, window, ...(help ? [{ ...help, role: 'help' as const }] : [])], runs };
}

/** A chord of `keys.ts` as the system knows it; null for bare keys, which are for writing. */
export function keysOf(chord: string): string | null {
  if (!/^(Mod\+|F\d)/.test(chord)) return null;
  const names: Record<string, string> = { Mod: 'CmdOrCtrl', '+': '=', '−': '-' };
  return chord
    .split(/\+(?!$)/)
    .map((part) => names[part] ?? part)
    .join('+');
}

/** Neither at the ends nor twice. */
function tidied(entries: SystemEntry[]): SystemEntry[] {
  return entries.filter(({ is }, at) => {
    if (is !== 'separator') return true;
    const next = entries[at + 1];
    return next !== undefined && next.is !== 'separator' && entries.slice(0, at).some((before) => before.is !== is);
  });
}

/** Does what an item of the system's menu bar stands for: to the text that is being written, or else to the map. */
export async function choose(
  id: string,
  { runs }: SystemMenus,
  state: { actions: Actions; blocked: boolean; writing: boolean },
): Promise<void> {
  const { actions, blocked, writing } = state;
  if (WRITING.includes(id) && isWriting(document.activeElement, writing)) {
    if (id !== 'paste') return void document.execCommand(id);
    const found = await request('readClipboard', {}).catch(() => null);
    return void document.execCommand('insertText', false, found?.text ?? '');
  }
  if (blocked || actions[id as ActionName]?.disabled) return;
  await runs.get(id)?.();
}
