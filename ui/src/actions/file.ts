// Opening, saving, handing on.
import AppWindow from '@lucide/svelte/icons/app-window';
import Copy from '@lucide/svelte/icons/copy';
import FilePlus from '@lucide/svelte/icons/file-plus';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import ImageDown from '@lucide/svelte/icons/image-down';
import Pencil from '@lucide/svelte/icons/pencil';
import Save from '@lucide/svelte/icons/save';
import Settings from '@lucide/svelte/icons/settings';

import type { ExportOptions } from '../core/bindings/request';
import type { Described, Window } from './action';

export function fileActions({ files, desk, layout, questions, off }: Window) {
  /** What is selected, or all. */
  const shown = (): ExportOptions => {
    const selected = [...desk.selection.ids];
    return { format: 'png', scale: 2, ...(selected.length > 0 && { selection: selected }) };
  };
  return {
    new: { key: 'action-new', icon: FilePlus, run: () => (files.starting = true) },
    newWindow: { key: 'action-new-window', icon: AppWindow, run: () => files.newWindow() },
    open: { key: 'action-open', icon: FolderOpen, run: () => files.open() },
    save: { key: 'action-save', icon: Save, disabled: off, run: () => files.save() },
    saveAs: { key: 'action-save-as', disabled: off, run: () => files.saveAs() },
    renameDocument: {
      key: 'action-rename-document',
      icon: Pencil,
      disabled: off,
      run: () => (layout.renaming = true),
    },
    export: { key: 'action-export', icon: ImageDown, disabled: off, run: () => files.askExport() },
    exportAgain: { key: 'action-export-again', disabled: off, run: () => files.exportAgain() },
    copyPicture: { key: 'action-copy-picture', icon: Copy, disabled: off, run: () => files.copyPicture(shown()) },
    copySvg: { key: 'action-copy-svg', disabled: off, run: () => files.copyPicture({ ...shown(), format: 'svg' }) },
    copyOutline: { key: 'action-copy-outline', disabled: off, run: () => files.copyPicture(shown(), true) },
    settings: { key: 'action-settings', icon: Settings, run: () => questions.show('settings') },
    close: { key: 'action-close', run: () => files.close() },
  } satisfies Record<string, Described>;
}
