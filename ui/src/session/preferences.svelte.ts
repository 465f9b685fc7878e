// What the user chose for all documents, as far as this window knows it. A change counts at once and is written down a
// moment later.
import { createContext } from 'svelte';

import type { Message, Settings } from '../core/bindings/request';
import { request, RequestError } from '../core/request';

/** Dragging a panel's edge changes a setting with every frame; it is written down when it has come to rest. ms. */
const REST = 250;

/** Before anything was chosen. */
export const USUAL: Settings = {
  language: null,
  appearance: 'system',
  autosave: false,
  author: '',
  theme: null,
  wheelZooms: false,
  severities: {},
  thresholds: {},
  panels: {},
};

export class Preferences {
  now = $state.raw(USUAL);
  /** Why they could not be written down; the window tells it once. */
  failed = $state.raw<Message | null>(null);
  /** Rises when what the user makes of the rules has changed in the core: maps have to be checked again. */
  checks = $state(0);

  #changed: Partial<Settings> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: Settings = USUAL) {
    this.now = start;
  }

  set(change: Partial<Settings>): void {
    this.now = { ...this.now, ...change };
    this.#changed = { ...this.#changed, ...change };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#write(), REST);
  }

  /** Another window has changed them. What panels are open is each window's own. */
  take(settings: Settings): void {
    const before = this.now;
    this.now = { ...settings, ...this.#changed, panels: before.panels };
    const said = ({ severities, thresholds }: Settings) => JSON.stringify([severities, thresholds]);
    if (said(before) !== said(settings)) this.checks += 1;
  }

  async #write(): Promise<void> {
    const changed = this.#changed;
    this.#changed = {};
    try {
      await request('setSettings', changed);
      if (changed.severities || changed.thresholds) this.checks += 1;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.failed = error.shown;
    }
  }
}

export const [usePreferences, providePreferences] = createContext<Preferences>();
