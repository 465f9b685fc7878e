// The keys of the window: what a chord starts, and F6 through the regions.
import type { ActionName, Actions } from './panels/actions';
import { chordOf, shown } from './shortcuts';
import { words } from './words/words.svelte';

/** Chords that start something besides the one that its menu prints. */
const MORE: Readonly<Record<string, ActionName>> = { 'Mod+Y': 'redo', Backspace: 'remove' };

/** In the order in which F6 walks. */
const REGIONS = ['toolbar', 'sidebar', 'canvas', 'inspector'];

interface Window {
  actions: Actions;
  mac: boolean;
  /** A dialog is open. */
  blocked: boolean;
}

export function windowKeys(event: KeyboardEvent, { actions, mac, blocked }: Window): void {
  if (event.defaultPrevented || event.isComposing || blocked) return;
  if (event.key === 'F6') {
    event.preventDefault();
    walk(event.shiftKey ? -1 : 1);
    return;
  }
  const chord = chordOf(event, mac);
  const printed = shown(chord, mac);
  // Bare keys belong to whatever is written in; Delete and Mod+Z there are the text's own.
  if (isWritten(event.target) && (!chord.startsWith('Mod') || /^Mod\+(Shift\+)?[ZYAXCVD]$/.test(chord))) return;
  if (!chord.includes('+') && inMenu(event.target)) return;
  const more = MORE[chord];
  const action = more ? actions[more] : Object.values(actions).find(({ shortcut }) => shortcut === printed);
  if (!action) return;
  event.preventDefault();
  if (!action.disabled) void action.run();
}

/** All keys, for the list that shows them. */
export function shortcutsOf(
  actions: Actions,
  mac: boolean,
): { heading: string; keys: { keys: string; does: string }[] }[] {
  const group = (heading: string, names: readonly ActionName[]) => ({
    heading: words.say(heading),
    keys: names.flatMap((name) => {
      const { shortcut, label } = actions[name];
      return shortcut ? [{ keys: shortcut, does: label }] : [];
    }),
  });
  const canvas = [
    ['Space', 'keys-lift'],
    ['Alt+← →', 'keys-move'],
    ['Enter', 'keys-edit'],
    ['← ↑ ↓ →', 'keys-walk'],
    ['F6', 'keys-regions'],
  ] as const;
  return [
    group('menu-file', ['new', 'open', 'save', 'saveAs', 'export', 'close']),
    group('menu-edit', ['undo', 'redo', 'duplicate', 'remove', 'selectAll']),
    group('menu-map', ['addTouchpoint', 'addPain', 'addOpportunity', 'addStage', 'connect']),
    group('menu-view', ['zoomIn', 'zoomOut', 'fit', 'actualSize', 'sidebar', 'inspector']),
    {
      heading: words.say('keys-canvas'),
      keys: canvas.map(([keys, does]) => ({ keys: shown(keys, mac), does: words.say(does) })),
    },
  ];
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));
}

function inMenu(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"], [role="listbox"], [role="menubar"]') !== null;
}

function walk(by: 1 | -1): void {
  const there = REGIONS.map((name) => document.querySelector<HTMLElement>(`[data-region="${name}"]`)).filter(
    (region) => region !== null && region.checkVisibility(),
  );
  const at = there.findIndex((region) => region?.contains(document.activeElement));
  const next = there[(at + by + there.length) % there.length] ?? there[0];
  next?.querySelector<HTMLElement>('[tabindex="0"], button:not([tabindex="-1"]), input')?.focus();
}
