// Taking back, copying, deleting, selecting.
import Clipboard from '@lucide/svelte/icons/clipboard';
import ClipboardPaste from '@lucide/svelte/icons/clipboard-paste';
import Copy from '@lucide/svelte/icons/copy';
import Search from '@lucide/svelte/icons/search';
import Scissors from '@lucide/svelte/icons/scissors';
import Replace from '@lucide/svelte/icons/replace';
import Redo2 from '@lucide/svelte/icons/redo-2';
import Trash2 from '@lucide/svelte/icons/trash-2';
import Undo2 from '@lucide/svelte/icons/undo-2';

import { copyAttributes, giveAttributes } from '../session/attributes';
import { copySelected, cutSelected, paste } from '../session/clipboard';
import { duplicateSelected, removeSelected, selectAll } from '../session/edits';
import type { Questions } from '../dialogs/questions.svelte';
import { words } from '../words/words.svelte';
import type { Described, Window } from './action';

export function editActions({ desk, layout, questions, finder, off }: Window) {
  const { session, selection } = desk;
  const tooMany = (found: number, limit: number) => askTooMany(questions, found, limit);
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
    cut: { key: 'action-cut', icon: Scissors, disabled: nothing, run: () => cutSelected(desk) },
    copy: { key: 'action-copy', icon: Clipboard, disabled: nothing, run: () => copySelected(desk) },
    paste: { key: 'action-paste', icon: ClipboardPaste, disabled: off, run: () => paste(desk, { tooMany }) },
    pastePlain: { key: 'action-paste-plain', disabled: off, run: () => paste(desk, { tooMany, plain: true }) },
    copyAttributes: { key: 'action-copy-attributes', disabled: nothing, run: () => copyAttributes(desk) },
    giveAttributes: { key: 'action-give-attributes', disabled: nothing, run: () => giveAttributes(desk) },
    duplicate: { key: 'action-duplicate', icon: Copy, disabled: nothing, run: () => duplicateSelected(desk) },
    remove: { key: 'action-remove', icon: Trash2, disabled: nothing, run: () => removeSelected(desk) },
    find: { key: 'action-find', icon: Search, disabled: off, run: () => layout.find() },
    findNext: { key: 'action-find-next', disabled: off || !finder.words, run: () => finder.go(1) },
    findPrevious: { key: 'action-find-previous', disabled: off || !finder.words, run: () => finder.go(-1) },
    replace: { key: 'action-replace', icon: Replace, disabled: off, run: () => layout.find(true) },
    selectAll: { key: 'action-select-all', disabled: off, run: () => selectAll(desk) },
  } satisfies Record<string, Described>;
}

/** Asks whether the first part of a table that is too large shall be pasted. */
export function askTooMany(questions: Questions, found: number, limit: number): Promise<boolean> {
  const { say } = words;
  return questions.confirm(
    say('paste-many', { found }),
    say('paste-many-note', { limit }),
    say('paste-first', { limit }),
  );
}

function step(doing: 'undo' | 'redo', key: string | null): { label?: string } {
  return key === null ? {} : { label: words.say(`action-${doing}-step`, { step: words.say(key) }) };
}
