// Taking back, copying, deleting, selecting.
import Copy from '@lucide/svelte/icons/copy';
import Redo2 from '@lucide/svelte/icons/redo-2';
import Trash2 from '@lucide/svelte/icons/trash-2';
import Undo2 from '@lucide/svelte/icons/undo-2';

import { duplicateSelected, removeSelected, selectAll } from '../session/edits';
import { words } from '../words/words.svelte';
import type { Described, Window } from './action';

export function editActions({ desk, off }: Window) {
  const { session, selection } = desk;
  const nothing = off || selection.ids.size === 0;
  return {
    undo: {
      key: 'action-undo',
      ...step('undo', session.undoStep),
      icon: Undo2,
      disabled: off || session.undoStep === null,
      run: () => session.undo(),
    },
    redo: {
      key: 'action-redo',
      ...step('redo', session.redoStep),
      icon: Redo2,
      disabled: off || session.redoStep === null,
      run: () => session.redo(),
    },
    duplicate: { key: 'action-duplicate', icon: Copy, disabled: nothing, run: () => duplicateSelected(desk) },
    remove: { key: 'action-remove', icon: Trash2, disabled: nothing, run: () => removeSelected(desk) },
    selectAll: { key: 'action-select-all', disabled: off, run: () => selectAll(desk) },
  } satisfies Record<string, Described>;
}

function step(doing: 'undo' | 'redo', key: string | null): { label?: string } {
  return key === null ? {} : { label: words.say(`action-${doing}-step`, { step: words.say(key) }) };
}
