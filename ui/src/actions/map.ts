// Adding to the map.
import Copy from '@lucide/svelte/icons/copy';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Milestone from '@lucide/svelte/icons/milestone';
import Plus from '@lucide/svelte/icons/plus';
import Route from '@lucide/svelte/icons/route';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import Spline from '@lucide/svelte/icons/spline';
import Trash2 from '@lucide/svelte/icons/trash-2';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import UserRound from '@lucide/svelte/icons/user-round';
import Users from '@lucide/svelte/icons/users';

import { addMap, duplicateMap, removeMap, splitMap } from '../panels/maps';
import { addOpportunity, addPain, addStage, addTouchpoint, connect, connectable, kindOf } from '../session/edits';
import { addPersona } from '../session/personas';
import type { Described, Window } from './action';

export function mapActions({ desk, layout, questions, off }: Window) {
  const { session } = desk;
  const none = off || session.onSheet;
  const shown = session.maps.find(({ id }) => id === session.map);
  const { only } = desk.selection;
  const from = only !== null && kindOf(desk, only) === 'touchpoint' ? only : null;
  return {
    addTouchpoint: { key: 'action-add-touchpoint', icon: Route, disabled: none, run: () => addTouchpoint(desk) },
    addPain: { key: 'action-add-pain', icon: TriangleAlert, disabled: none, run: () => addPain(desk) },
    addOpportunity: { key: 'action-add-opportunity', icon: Lightbulb, disabled: none, run: () => addOpportunity(desk) },
    addStage: { key: 'action-add-stage', icon: Milestone, disabled: none, run: () => addStage(desk) },
    connect: {
      key: 'action-connect',
      icon: Spline,
      disabled: none || (connectable(desk) === null && from === null),
      // From one touchpoint, the canvas asks where it leads to.
      run: () => (connectable(desk) ? connect(desk) : (desk.dragging.linkFrom = from)),
    },
    addPersona: {
      key: 'persona-add',
      icon: UserRound,
      disabled: off,
      run: () => {
        // Who it is is said in the inspector.
        layout.bare = false;
        layout.set({ inspector: true });
        return addPersona(desk);
      },
    },
    addMap: { key: 'action-add-map', icon: Plus, disabled: off, run: () => addMap(desk, layout) },
    duplicateMap: {
      key: 'action-duplicate-map',
      icon: Copy,
      disabled: off || !shown,
      run: () => shown && duplicateMap(desk, layout, shown),
    },
    splitMap: {
      key: 'action-split-map',
      icon: Users,
      disabled: off || session.personas.length < 2,
      run: () => splitMap(desk, session.map),
    },
    removeMap: {
      key: 'action-remove-map',
      icon: Trash2,
      disabled: off || session.maps.length < 2,
      run: () => removeMap(desk, layout, session.map),
    },
    mapSettings: {
      key: 'action-map-settings',
      icon: SlidersHorizontal,
      disabled: off,
      run: () => {
        desk.selection.clear();
        layout.bare = false;
        layout.set({ inspector: true });
      },
    },
    rules: { key: 'action-rules', icon: ListChecks, run: () => questions.show('rules') },
  } satisfies Record<string, Described>;
}
