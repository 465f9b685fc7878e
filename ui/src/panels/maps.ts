// Going from one map of the document to another.
import type { MapEntry } from '../core/bindings/request';
import { newId } from '../core/ids';
import type { Desk } from '../session/context';
import { words } from '../words/words.svelte';
import type { Layout } from './layout.svelte';

/** Shows a map of the document as it opens. */
export async function showMap({ session, selection, camera }: Desk, layout: Layout, map: string): Promise<void> {
  if (map === session.map) return;
  selection.clear();
  selection.focus = null;
  await session.show({ map, theme: layout.dark && !layout.asExported ? 'dusk' : null });
  camera.open();
}

/** Adds a map beside the one that is shown, of its kind, and shows it. */
export async function addMap(desk: Desk, layout: Layout): Promise<void> {
  const { session } = desk;
  const map = newId();
  const at = session.maps.findIndex(({ id }) => id === session.map) + 1;
  const title = words.sayIn(session.outline.language, 'new-map');
  if (await session.apply({ do: 'addMap', map, title, kind: session.outline.kind, at })) {
    await showMap(desk, layout, map);
  }
}

/** Copies a map, right after itself, and shows the copy. */
export async function duplicateMap(
  desk: Desk,
  layout: Layout,
  { id, title }: Pick<MapEntry, 'id' | 'title'>,
): Promise<void> {
  const { session } = desk;
  const copy = newId();
  const name = words.sayIn(session.outline.language, 'copy-of', { title });
  if (await session.apply({ do: 'duplicateMap', map: id, copy, title: name })) await showMap(desk, layout, copy);
}

/** Makes a map of its own for each persona of the document but the one whose journey the map is (000-20). */
export async function splitMap({ session }: Desk, map: string): Promise<boolean> {
  const { map: facts } = await session.inspect([]);
  const own = facts.id === map ? facts.persona : null;
  const others = session.personas.filter(({ id }, at) => (own === null ? at > 0 : id !== own));
  return session.apply({ do: 'splitMapByPersona', map, copies: others.map(({ id }) => [id, newId()]) });
}

/** Takes a map away; the one beside it is shown instead. */
export async function removeMap(desk: Desk, layout: Layout, map: string): Promise<void> {
  const { session } = desk;
  const at = session.maps.findIndex(({ id }) => id === map);
  const beside = session.maps[at + 1] ?? session.maps[at - 1];
  if (map === session.map && beside) await showMap(desk, layout, beside.id);
  await session.apply({ do: 'removeMap', map });
}
