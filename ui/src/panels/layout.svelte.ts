// Which panels are open, how wide they are, and light or dark: kept with the settings, not in the document.
import { createContext } from 'svelte';

import type { Preferences } from '../session/preferences.svelte';

/** CSS px. */
export const SIDEBAR = { min: 200, max: 360, usual: 232 };
export const INSPECTOR = { min: 272, max: 400, usual: 292 };
/** Heights of what lies below the canvas, open and closed. */
export const DOCK = { min: 120, max: 480, usual: 203, header: 36 };

/** The inspector lies over the canvas below this width of the window, and where the canvas would get narrower than it
 *  has to be. CSS px. */
const BESIDE_FROM = 1200;
const CANVAS_MIN = 600;

interface Kept {
  sidebar: boolean;
  inspector: boolean;
  navigator: boolean;
  /** What lies below the canvas is open, and not only its header. */
  dock: boolean;
  dockHeight: number;
  sidebarWidth: number;
  inspectorWidth: number;
}

const USUAL: Kept = {
  sidebar: true,
  inspector: true,
  navigator: true,
  dock: true,
  dockHeight: DOCK.usual,
  sidebarWidth: SIDEBAR.usual,
  inspectorWidth: INSPECTOR.usual,
};

export class Layout {
  #kept = $state.raw<Kept>(USUAL);
  /** The canvas shows the map's own theme although the window is dark. */
  asExported = $state(false);
  /** The bar that finds words is open. */
  finding = $state(false);
  /** It puts other words in their place, too. */
  replacing = $state(false);
  /** How often it was asked for. */
  findAsked = $state(0);
  /** What the filter asks for is open to be chosen. */
  filtering = $state(false);
  /** The title of the document is being written, in the title bar. */
  renaming = $state(false);
  /** The map is shown to others, stage by stage. */
  presenting = $state(false);
  /** The map alone, without panels. */
  bare = $state(false);

  #systemDark = $state(false);

  /** Whether the window is dark now. */
  readonly dark = $derived.by(() => {
    const { appearance } = this.preferences.now;
    return appearance === 'system' ? this.#systemDark : appearance === 'dark';
  });

  constructor(readonly preferences: Preferences) {
    this.#kept = read(preferences.now.panels);
    const query = matchMedia('(prefers-color-scheme: dark)');
    this.#systemDark = query.matches;
    query.addEventListener('change', () => (this.#systemDark = query.matches));
  }

  get sidebar() {
    return this.#kept.sidebar;
  }
  get inspector() {
    return this.#kept.inspector;
  }
  get navigator() {
    return this.#kept.navigator;
  }
  get dock() {
    return this.#kept.dock;
  }
  get dockHeight() {
    return this.#kept.dockHeight;
  }
  get sidebarWidth() {
    return this.#kept.sidebarWidth;
  }
  get inspectorWidth() {
    return this.#kept.inspectorWidth;
  }

  find(replacing = false): void {
    this.finding = true;
    this.replacing ||= replacing;
    this.findAsked += 1;
  }

  set(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    this.preferences.set({ panels: { ...this.preferences.now.panels, ...this.#kept } });
  }
}

/** Whether the inspector has no room beside the canvas. */
export function isTight(
  windowWidth: number,
  { sidebar, sidebarWidth, inspectorWidth }: Pick<Kept, 'sidebar' | 'sidebarWidth' | 'inspectorWidth'>,
): boolean {
  return windowWidth < BESIDE_FROM || windowWidth - (sidebar ? sidebarWidth : 0) - inspectorWidth < CANVAS_MIN;
}

/** What was kept, as far as it makes sense. Nothing covers the canvas of a small window before it is asked for. */
export function read(found: Readonly<Record<string, unknown>>, windowWidth = innerWidth): Kept {
  const usual = { ...USUAL, inspector: windowWidth >= BESIDE_FROM };
  const flag = (name: 'sidebar' | 'inspector' | 'navigator' | 'dock') =>
    typeof found[name] === 'boolean' ? found[name] : usual[name];
  const width = (name: 'sidebarWidth' | 'inspectorWidth' | 'dockHeight', { min, max, usual }: typeof SIDEBAR) => {
    const value = found[name];
    return typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : usual;
  };
  return {
    sidebar: flag('sidebar'),
    inspector: flag('inspector'),
    navigator: flag('navigator'),
    dock: flag('dock'),
    dockHeight: width('dockHeight', DOCK),
    sidebarWidth: width('sidebarWidth', SIDEBAR),
    inspectorWidth: width('inspectorWidth', INSPECTOR),
  };
}

export const [useLayout, provideLayout] = createContext<Layout>();
