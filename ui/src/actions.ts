// Everything that menus, toolbar and keys can start, with its words and whether it can be done now.
import CircleHelp from '@lucide/svelte/icons/circle-help';
import Copy from '@lucide/svelte/icons/copy';
import FilePlus from '@lucide/svelte/icons/file-plus';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import ImageDown from '@lucide/svelte/icons/image-down';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import Milestone from '@lucide/svelte/icons/milestone';
import PanelLeft from '@lucide/svelte/icons/panel-left';
import PanelRight from '@lucide/svelte/icons/panel-right';
import Redo2 from '@lucide/svelte/icons/redo-2';
import Route from '@lucide/svelte/icons/route';
import Save from '@lucide/svelte/icons/save';
import Spline from '@lucide/svelte/icons/spline';
import Trash2 from '@lucide/svelte/icons/trash-2';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import Undo2 from '@lucide/svelte/icons/undo-2';

import type { Files } from './dialogs/files.svelte';
import type { Questions } from './dialogs/questions.svelte';
import type { Actions } from './panels/actions';
import type { Layout } from './panels/layout.svelte';
import type { Desk } from './session/context';
import {
  addOpportunity,
  addPain,
  addStage,
  addTouchpoint,
  connect,
  connectable,
  duplicateSelected,
  removeSelected,
  selectAll,
} from './session/edits';
import { shown } from './shortcuts';
import { words } from './words/words.svelte';

interface Window {
  desk: Desk;
  layout: Layout;
  files: Files;
  questions: Questions;
  /** The start screen covers the map. */
  starting: boolean;
  mac: boolean;
}

export function actionsOf({ desk, layout, files, questions, starting, mac }: Window): Actions {
  const { session, selection, camera } = desk;
  const { say } = words;
  const off = !session.opened || starting;
  const keys = (chord: string) => shown(chord, mac);
  const step = (doing: 'undo' | 'redo', key: string | null) =>
    key ? say(`action-${doing}-step`, { step: say(key) }) : say(`action-${doing}`);
  return {
    new: { label: say('action-new'), icon: FilePlus, shortcut: keys('Mod+N'), run: () => (files.starting = true) },
    open: { label: say('action-open'), icon: FolderOpen, shortcut: keys('Mod+O'), run: () => files.open() },
    save: { label: say('action-save'), icon: Save, shortcut: keys('Mod+S'), disabled: off, run: () => files.save() },
    saveAs: { label: say('action-save-as'), shortcut: keys('Mod+Shift+S'), disabled: off, run: () => files.saveAs() },
    export: {
      label: say('action-export'),
      icon: ImageDown,
      shortcut: keys('Mod+E'),
      disabled: off,
      run: () => questions.show('export'),
    },
    close: { label: say('action-close'), shortcut: keys('Mod+W'), run: () => files.close() },
    undo: {
      label: step('undo', session.undoStep),
      icon: Undo2,
      shortcut: keys('Mod+Z'),
      disabled: off || session.undoStep === null,
      run: () => session.undo(),
    },
    redo: {
      label: step('redo', session.redoStep),
      icon: Redo2,
      shortcut: keys('Mod+Shift+Z'),
      disabled: off || session.redoStep === null,
      run: () => session.redo(),
    },
    duplicate: {
      label: say('action-duplicate'),
      icon: Copy,
      shortcut: keys('Mod+D'),
      disabled: off || selection.ids.size === 0,
      run: () => duplicateSelected(desk),
    },
    remove: {
      label: say('action-remove'),
      icon: Trash2,
      shortcut: keys('Delete'),
      disabled: off || selection.ids.size === 0,
      run: () => removeSelected(desk),
    },
    selectAll: { label: say('action-select-all'), shortcut: keys('Mod+A'), disabled: off, run: () => selectAll(desk) },
    addTouchpoint: {
      label: say('action-add-touchpoint'),
      icon: Route,
      shortcut: 'T',
      disabled: off,
      run: () => addTouchpoint(desk),
    },
    addPain: {
      label: say('action-add-pain'),
      icon: TriangleAlert,
      shortcut: 'P',
      disabled: off,
      run: () => addPain(desk),
    },
    addOpportunity: {
      label: say('action-add-opportunity'),
      icon: Lightbulb,
      shortcut: 'O',
      disabled: off,
      run: () => addOpportunity(desk),
    },
    addStage: {
      label: say('action-add-stage'),
      icon: Milestone,
      shortcut: 'S',
      disabled: off,
      run: () => addStage(desk),
    },
    connect: {
      label: say('action-connect'),
      icon: Spline,
      shortcut: 'C',
      disabled: off || connectable(desk) === null,
      run: () => connect(desk),
    },
    zoomIn: { label: say('action-zoom-in'), shortcut: keys('Mod++'), disabled: off, run: () => camera.zoomIn() },
    zoomOut: { label: say('action-zoom-out'), shortcut: keys('Mod+−'), disabled: off, run: () => camera.zoomOut() },
    fit: { label: say('action-fit'), shortcut: keys('Shift+1'), disabled: off, run: () => camera.fit() },
    actualSize: {
      label: say('action-actual-size'),
      shortcut: keys('Shift+0'),
      disabled: off,
      run: () => camera.zoomTo(1),
    },
    sidebar: {
      label: say('action-sidebar'),
      icon: PanelLeft,
      shortcut: keys('Mod+1'),
      checked: layout.sidebar,
      run: () => layout.set({ sidebar: !layout.sidebar }),
    },
    inspector: {
      label: say('action-inspector'),
      icon: PanelRight,
      shortcut: keys('Mod+3'),
      checked: layout.inspector,
      run: () => layout.set({ inspector: !layout.inspector }),
    },
    asExported: {
      label: say('action-as-exported'),
      checked: layout.asExported || !layout.dark,
      disabled: off || !layout.dark,
      run: () => (layout.asExported = !layout.asExported),
    },
    shortcuts: {
      label: say('action-shortcuts'),
      icon: Keyboard,
      shortcut: 'F1',
      run: () => questions.show('shortcuts'),
    },
    about: { label: say('action-about'), icon: CircleHelp, run: () => questions.show('about') },
  };
}
