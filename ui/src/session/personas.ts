// Adding whom the maps are about.
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
