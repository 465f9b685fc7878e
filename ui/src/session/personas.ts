// Adding, copying and taking away whom the maps are about.
import { newId } from '../core/ids';
import { words } from '../words/words.svelte';
import type { Desk } from './context';

/** Adds a persona and selects it. The first one is whose journey it is; a further one does not take its place. */
export async function addPersona({ session, selection }: Desk): Promise<void> {
  const persona = { id: newId(), name: words.sayIn(session.outline.language, 'new-persona'), primary: false };
  const show = session.personas.length === 0;
  const done = await session.together([
    { do: 'addPersona', persona },
    ...(show
      ? [{ do: 'setMap' as const, map: session.map, field: { name: 'persona' as const, value: persona.id } }]
      : []),
  ]);
  if (done) selection.select(persona.id);
}

/** Copies a persona, selects the copy. */
export async function duplicatePersona({ session, selection }: Desk, id: string): Promise<void> {
  const { personas } = await session.inspect([]);
  const persona = personas.find((each) => each.id === id);
  if (!persona) return;
  const name = words.sayIn(session.outline.language, 'copy-of', { title: persona.name });
  const copy = { ...persona, id: newId(), name };
  if (await session.apply({ do: 'addPersona', persona: copy })) selection.select(copy.id);
}

export async function removePersona({ session, selection }: Desk, id: string): Promise<void> {
  if (selection.has(id)) selection.clear();
  await session.apply({ do: 'removePersona', persona: id });
}
