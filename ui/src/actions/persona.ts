// What can be done with a persona: the menu of its row in the sidebar, and of its head in the inspector.
import Copy from '@lucide/svelte/icons/copy';
import Route from '@lucide/svelte/icons/route';
import Trash2 from '@lucide/svelte/icons/trash-2';

import type { MenuEntry } from '../parts/menu';
import type { Desk } from '../session/context';
import { duplicatePersona, removePersona } from '../session/personas';
import { words } from '../words/words.svelte';

/** `removeKey`: what takes it away where the menu is, as printed. */
export function personaMenu(desk: Desk, id: string, removeKey?: string): MenuEntry[] {
  const { session } = desk;
  const { say } = words;
  return [
    { label: say('action-duplicate'), icon: Copy, run: () => duplicatePersona(desk, id) },
    {
      label: say('action-show-persona'),
      icon: Route,
      disabled: session.outline.persona === id,
      run: () => session.apply({ do: 'setMap', map: session.map, field: { name: 'persona', value: id } }),
    },
    'separator',
    { label: say('action-remove'), icon: Trash2, shortcut: removeKey, run: () => removePersona(desk, id) },
  ];
}
