// The keys of the window: one table of what a chord starts, and F6 through the regions. The canvas has keys of its own
// for what depends on where the keyboard is in the map.
import type { ActionName, Actions } from './actions';
import { insideTauri } from './core/request';
import { finishWriting } from './core/webview';
import { chordOf, shown } from './shortcuts';
import { words } from './words/words.svelte';

/** What starts each action. The first chord is the one that menus print. */
export const KEYS = {
  new: ['Mod+N'],
  newWindow: ['Mod+Shift+N'],
  open: ['Mod+O'],
  save: ['Mod+S'],
  saveAs: ['Mod+Shift+S'],
  export: ['Mod+E'],
  exportAgain: ['Mod+Shift+E'],
  copyPicture: ['Alt+Shift+C'],
  settings: ['Mod+,'],
  close: ['Mod+W'],

  undo: ['Mod+Z'],
  redo: ['Mod+Shift+Z', 'Mod+Y'],
  cut: ['Mod+X'],
  copy: ['Mod+C'],
  paste: ['Mod+V'],
  pastePlain: ['Mod+Shift+V'],
  copyAttributes: ['Mod+Alt+C'],
  giveAttributes: ['Mod+Alt+V'],
  duplicate: ['Mod+D'],
  remove: ['Delete', 'Backspace'],
  find: ['Mod+F'],
  findNext: ['F3', 'Mod+G'],
  findPrevious: ['Shift+F3', 'Mod+Shift+G'],
  // On a Mac the first of them hides the program.
  replace: ['Mod+H', 'Mod+Alt+F'],
  selectAll: ['Mod+A'],

  addTouchpoint: ['T'],
  addPain: ['P'],
  addOpportunity: ['O'],
  addStage: ['S'],
  connect: ['C'],

  zoomIn: ['Mod++'],
  zoomOut: ['Mod+−'],
  fit: ['Shift+1'],
  fitSelection: ['Shift+2'],
  actualSize: ['Shift+0', 'Mod+0'],
  grid: ["Mod+'"],
  present: ['Mod+Shift+Enter'],
  bare: ['Mod+.'],
  filter: ['Mod+Shift+L'],
  sidebar: ['Mod+1'],
  dock: ['Mod+2'],
  inspector: ['Mod+3'],

  palette: ['Mod+K', 'Mod+Shift+P'],
  shortcuts: ['?', 'F1'],
} satisfies Partial<Record<ActionName, readonly string[]>>;

/** What starts an action on this system. */
export function chordsOf(action: string, mac: boolean): readonly string[] {
  const chords = (KEYS as Record<string, readonly string[]>)[action] ?? [];
  return mac ? chords.filter((chord) => chord !== 'Mod+H') : chords;
}

const STARTED_BY = new Map<string, ActionName>(
  Object.entries<readonly string[]>(KEYS).flatMap(([name, chords]) =>
    chords.map((chord): [string, ActionName] => [chord, name as ActionName]),
  ),
);

/** Chords that a text field needs for itself. */
const WRITING = /^Mod\+((Shift\+)?[ZYAXCV]|D|Alt\+[CV])$/;

/** What the web view would do with it is not for a map: print, reload, find on the page. */
const WEB_VIEW = /^(Mod\+(Shift\+)?[PRGJUF]|F3|F5|F7)$/;

/** In the order in which F6 walks. */
const REGIONS = ['toolbar', 'sidebar', 'canvas', 'inspector', 'dock', 'problems', 'status'];

interface Window {
  actions: Actions;
  mac: boolean;
  /** A dialog is open. */
  blocked: boolean;
  /** A text of the map is being written in place. */
  writing: boolean;
  /** Closes what is open beside the map; returns whether there was anything. */
  closePanel: () => boolean;
}

export function windowKeys(event: KeyboardEvent, { actions, mac, blocked, writing, closePanel }: Window): void {
  // Keys that an input method takes are not ours.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || blocked) return;
  if (event.key === 'F6') {
    event.preventDefault();
    walk(event.shiftKey ? -1 : 1);
    return;
  }
  // The canvas has nothing under way and nothing selected any more.
  if (event.key === 'Escape' && isOnCanvas(event.target) && !writing && closePanel()) {
    event.preventDefault();
    return;
  }
  const chord = chordOf(event, mac);
  const bare = !/^(Mod|(Shift\+)?F\d)/.test(chord);
  if (isOnCanvas(event.target) && !writing) {
    // A bare key that the canvas has left begins a text there.
    if (bare && chord !== '?' && !chord.startsWith('Alt')) return;
  } else if (isWritten(event.target) && (bare || WRITING.test(chord))) return;
  if (!chord.includes('+') && inMenu(event.target)) return;
  const name = STARTED_BY.get(chord);
  // A browser hands its clipboard over with an event of its own alone.
  if (!name || (/^paste/.test(name) && !insideTauri())) {
    if (WEB_VIEW.test(chord)) event.preventDefault();
    return;
  }
  event.preventDefault();
  const action = actions[name];
  if (action.disabled) return;
  // What goes into a file is all that can be seen.
  if (action.group === 'file') finishWriting();
  void action.run();
}

/**
 * What a browser hands over, when it is meant for the map: `onpaste` of the window. On Linux the middle button pastes
 * what is selected anywhere; here it moves the view.
 */
export function isForMap(
  event: ClipboardEvent,
  { blocked, writing }: Pick<Window, 'blocked' | 'writing'>,
  byMiddleButton: boolean,
): boolean {
  if (event.defaultPrevented || blocked) return false;
  if (byMiddleButton && isOnCanvas(event.target) && !writing) {
    event.preventDefault();
    return false;
  }
  return isOnCanvas(event.target) ? !writing : !isWritten(event.target);
}

/** All keys, for the list that shows them. */
export function shortcutsOf(
  actions: Actions,
  mac: boolean,
): { heading: string; keys: { keys: string; does: string }[] }[] {
  const canvas = [
    ['← ↑ ↓ →', 'keys-walk'],
    ['Home / End', 'keys-ends'],
    ['Mod+Home / Mod+End', 'keys-far-ends'],
    ['PgUp / PgDn', 'keys-stages'],
    ['Shift+← →', 'keys-extend'],
    ['Enter / F2', 'keys-edit'],
    ['A…Z', 'keys-type'],
    ['Enter', 'keys-keep'],
    ['Shift+Enter', 'keys-break'],
    ['Tab', 'keys-next'],
    ['Esc', 'keys-escape'],
    ['Space', 'keys-lift'],
    ['Alt+← → / Mod+Shift+← →', 'keys-move'],
    ['Alt+↑ ↓', 'keys-feeling'],
    ['Shift+F10', 'keys-menu'],
    ['F6', 'keys-regions'],
  ] as const;
  const pointer = [
    [words.say('press-drag'), 'keys-marquee'],
    [`Shift+${words.say('press-click')} / Mod+${words.say('press-click')}`, 'keys-add'],
    [words.say('press-double-click'), 'keys-edit'],
    [`Alt+${words.say('press-drag')} / Mod+${words.say('press-drag')}`, 'keys-drag-copy'],
    [`Space+${words.say('press-drag')} / ${words.say('press-wheel')}`, 'keys-pan'],
    [`Shift+${words.say('press-wheel')}`, 'keys-sideways'],
    [`Mod+${words.say('press-wheel')}`, 'keys-zoom'],
  ] as const;
  const listed = (keys: readonly (readonly [string, string])[]) =>
    keys.map(([keys, does]) => ({ keys: shown(keys, mac), does: words.say(does) }));
  const groups = (['file', 'edit', 'view', 'map', 'help'] as const).map((group) => ({
    heading: words.say(`menu-${group}`),
    keys: (Object.keys(KEYS) as ActionName[]).flatMap((name) => {
      const action = actions[name];
      const keys = chordsOf(name, mac)
        .map((chord) => shown(chord, mac))
        .join(' / ');
      // What undo takes back now is not what the key is called.
      return action.group === group ? [{ keys, does: words.say(action.key) }] : [];
    }),
  }));
  return [
    ...groups,
    { heading: words.say('keys-canvas'), keys: listed(canvas) },
    { heading: words.say('keys-pointer'), keys: listed(pointer) },
  ];
}

/** Whether keys go to a text; `onCanvas`: a text of the map is being written in place. */
export function isWriting(target: EventTarget | null, onCanvas: boolean): boolean {
  return isOnCanvas(target) ? onCanvas : isWritten(target);
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));
}

function isOnCanvas(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-region="canvas"]') !== null;
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
  next?.querySelector<HTMLElement>('[tabindex="0"], button:not([tabindex="-1"]), input, textarea')?.focus();
}
