// How the map is looked at, and what stands around it.
import Filter from '@lucide/svelte/icons/filter';
import MapMark from '@lucide/svelte/icons/picture-in-picture-2';
import PanelBottom from '@lucide/svelte/icons/panel-bottom';
import PanelLeft from '@lucide/svelte/icons/panel-left';
import PanelRight from '@lucide/svelte/icons/panel-right';
import Presentation from '@lucide/svelte/icons/presentation';

import { fitSelection } from '../session/edits';
import type { Described, Window } from './action';

export function viewActions({ desk, layout, off }: Window) {
  const { camera, selection, session } = desk;
  return {
    zoomIn: { key: 'action-zoom-in', disabled: off, run: () => camera.zoomIn() },
    zoomOut: { key: 'action-zoom-out', disabled: off, run: () => camera.zoomOut() },
    fit: { key: 'action-fit', disabled: off, run: () => camera.fit() },
    actualSize: { key: 'action-actual-size', disabled: off, run: () => camera.zoomTo(1) },
    fitSelection: {
      key: 'action-fit-selection',
      disabled: off || selection.ids.size === 0,
      run: () => fitSelection(desk),
    },
    pageView: {
      key: 'action-page-view',
      checked: camera.pageView,
      disabled: off,
      run: () => (camera.pageView = !camera.pageView),
    },
    grid: {
      key: 'action-grid',
      checked: camera.grid,
      disabled: off || session.onSheet,
      run: () => (camera.grid = !camera.grid),
    },
    present: {
      key: 'action-present',
      icon: Presentation,
      disabled: off,
      run: async () => {
        if (await session.present(true)) layout.presenting = true;
      },
    },
    bare: { key: 'action-bare', checked: layout.bare, disabled: off, run: () => (layout.bare = !layout.bare) },
    filter: {
      key: 'action-filter',
      icon: Filter,
      disabled: off,
      run: () => {
        layout.bare = false;
        layout.filtering = true;
      },
    },
    clearFilter: {
      key: 'action-clear-filter',
      disabled: off || session.look.faint.length === 0,
      run: () => session.filter({ mode: session.look.filter.mode }),
    },
    sidebar: {
      key: 'action-sidebar',
      icon: PanelLeft,
      checked: layout.sidebar,
      run: () => layout.set({ sidebar: !layout.sidebar }),
    },
    navigator: {
      key: 'action-navigator',
      icon: MapMark,
      checked: layout.sidebar && layout.navigator,
      disabled: off,
      // It stands in the sidebar, which opens with it.
      run: () => layout.set(layout.sidebar ? { navigator: !layout.navigator } : { sidebar: true, navigator: true }),
    },
    dock: {
      key: 'action-dock',
      icon: PanelBottom,
      checked: layout.dock,
      run: () => layout.set({ dock: !layout.dock }),
    },
    inspector: {
      key: 'action-inspector',
      icon: PanelRight,
      checked: layout.inspector,
      run: () => layout.set({ inspector: !layout.inspector }),
    },
    asExported: {
      key: 'action-as-exported',
      checked: layout.asExported || !layout.dark,
      disabled: off || !layout.dark,
      run: () => (layout.asExported = !layout.asExported),
    },
  } satisfies Record<string, Described>;
}
