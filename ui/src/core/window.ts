// What the program tells the window without being asked.
import { listen } from '@tauri-apps/api/event';

import { insideTauri } from './request';

interface Told {
  /** The user closes the window. It stays open until the request `close`. */
  'close-asked': null;
  /** The user opens a file from outside: its path. */
  'open-asked': string;
}

/** Calls `hear` whenever the program tells it; in a plain browser nobody does. */
export async function whenTold<K extends keyof Told>(what: K, hear: (told: Told[K]) => unknown): Promise<void> {
  if (insideTauri()) await listen<Told[K]>(what, ({ payload }) => void hear(payload));
}
