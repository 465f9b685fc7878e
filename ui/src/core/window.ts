// What the program tells this window without being asked, and filling the screen with it.
import { getCurrentWebviewWindow } from '@tauri-apps/api/webviewWindow';

import type { Events } from './bindings/request';
import { insideTauri, pageName, request } from './request';

/** Calls `hear` whenever the program tells this window; in a plain browser the bridge does. */
export async function whenTold<K extends keyof Events>(what: K, hear: (told: Events[K]) => unknown): Promise<void> {
  if (insideTauri()) await getCurrentWebviewWindow().listen<Events[K]>(what, ({ payload }) => void hear(payload));
  else
    fromBridge().addEventListener(what, ({ data }: MessageEvent<string>) => void hear(JSON.parse(data) as Events[K]));
}

let bridge: EventSource | undefined;

function fromBridge(): EventSource {
  return (bridge ??= new EventSource(`/events?${pageName()}`));
}

/** Fills the screen with the window, or ends that; where it may not, the window stays as large as it is. */
export async function fullScreen(on: boolean): Promise<void> {
  try {
    if (await request('fullScreen', { on })) return;
    if (on) await document.documentElement.requestFullscreen();
    else if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    // A browser asks for a key press just before; what is shown fills its window all the same.
  }
}

/** Calls `hear` when a browser ends the full screen by a key of its own; gives what stops listening. */
export function whenFullScreenEnds(hear: () => unknown): () => void {
  const changed = () => {
    if (!document.fullscreenElement) hear();
  };
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
