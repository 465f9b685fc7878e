// What the program tells this window without being asked.
import { getCurrentWebviewWindow } from '@tauri-apps/api/webviewWindow';

import type { Events } from './bindings/request';
import { insideTauri, pageName } from './request';

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
