// Opening, saving, handing on.
import FilePlus from '@lucide/svelte/icons/file-plus';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import ImageDown from '@lucide/svelte/icons/image-down';
import Save from '@lucide/svelte/icons/save';

import type { Described, Window } from './action';

export function fileActions({ files, questions, off }: Window) {
  return {
    new: { key: 'action-new', icon: FilePlus, run: () => (files.starting = true) },
    open: { key: 'action-open', icon: FolderOpen, run: () => files.open() },
    save: { key: 'action-save', icon: Save, disabled: off, run: () => files.save() },
    saveAs: { key: 'action-save-as', disabled: off, run: () => files.saveAs() },
    export: { key: 'action-export', icon: ImageDown, disabled: off, run: () => questions.show('export') },
    close: { key: 'action-close', run: () => files.close() },
  } satisfies Record<string, Described>;
}
