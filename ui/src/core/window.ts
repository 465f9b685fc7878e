// What the program tells this window without being asked.
import { getCurrentWebviewWindow } from '@tauri-apps/api/webviewWindow';

import type { Events } from './bindings/request';
import { insideTauri } from './request';

/** Calls `hear` whenever the program tells this window; in a plain browser nobody does. */
export async function whenTold<K extends keyof Events>(what: K, hear: (told: Events[K]) => unknown): Promise<void> {
  if (insideTauri()) await getCurrentWebviewWindow().listen<Events[K]>(what, ({ payload }) => void hear(payload));
}
