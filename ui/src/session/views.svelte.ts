// Which part of the file is seen: told when it has come to rest, and shown again when the file is opened.
import { tick } from 'svelte';

import type { FileView } from '../core/bindings/request';
import { request } from '../core/request';
import type { Desk } from './context';

/** ms. */
const REST = 400;

/** Shows what was seen of the file when it was left; of one that was never seen, the first map as it opens. */
export async function showAgain({ session, camera }: Desk): Promise<void> {
  const { view } = session;
  if (view && view.map !== session.map && session.maps.some(({ id }) => id === view.map))
    await session.show({ map: view.map });
  // The canvas opens what is new to it.
  await tick();
  camera.open();
  if (view?.seeing && view.map === session.map) camera.show(view.seeing);
}

/** Tells what is seen of the file. */
export class Views {
  #told = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly desk: Desk) {}

  /** What is seen of the file now; null while there is none. To be read whenever that may have changed. */
  get now(): { path: string; view: FileView } | null {
    const { session, camera } = this.desk;
    const { path, map } = session;
    if (!session.opened || path === null || camera.view.width <= 0) return null;
    return { path, view: { map, seeing: camera.place } };
  }

  /** Tells it when it has stood still for a moment. */
  changed(now: { path: string; view: FileView } | null): void {
    clearTimeout(this.#timer);
    const told = JSON.stringify(now);
    if (now === null || told === this.#told) return;
    this.#timer = setTimeout(() => {
      // Another file may be on its way into the window.
      if (this.desk.session.path !== now.path) return;
      this.#told = told;
      // Nothing depends on it.
      request('keepView', now.view).catch(() => undefined);
    }, REST);
  }
}
