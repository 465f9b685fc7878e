// Adding to the map.
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import Milestone from '@lucide/svelte/icons/milestone';
import Route from '@lucide/svelte/icons/route';
import Spline from '@lucide/svelte/icons/spline';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';

import { addOpportunity, addPain, addStage, addTouchpoint, connect, connectable, kindOf } from '../session/edits';
import type { Described, Window } from './action';

export function mapActions({ desk, off }: Window) {
  const { only } = desk.selection;
  const from = only !== null && kindOf(desk, only) === 'touchpoint' ? only : null;
  return {
    addTouchpoint: { key: 'action-add-touchpoint', icon: Route, disabled: off, run: () => addTouchpoint(desk) },
    addPain: { key: 'action-add-pain', icon: TriangleAlert, disabled: off, run: () => addPain(desk) },
    addOpportunity: { key: 'action-add-opportunity', icon: Lightbulb, disabled: off, run: () => addOpportunity(desk) },
    addStage: { key: 'action-add-stage', icon: Milestone, disabled: off, run: () => addStage(desk) },
    connect: {
      key: 'action-connect',
      icon: Spline,
      disabled: off || (connectable(desk) === null && from === null),
      // From one touchpoint, the canvas asks where it leads to.
      run: () => (connectable(desk) ? connect(desk) : (desk.dragging.linkFrom = from)),
    },
  } satisfies Record<string, Described>;
}
