// Adding to the map.
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import Milestone from '@lucide/svelte/icons/milestone';
import Route from '@lucide/svelte/icons/route';
import Spline from '@lucide/svelte/icons/spline';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';

import { addOpportunity, addPain, addStage, addTouchpoint, connect, connectable } from '../session/edits';
import type { Described, Window } from './action';

export function mapActions({ desk, off }: Window) {
  return {
    addTouchpoint: { key: 'action-add-touchpoint', icon: Route, disabled: off, run: () => addTouchpoint(desk) },
    addPain: { key: 'action-add-pain', icon: TriangleAlert, disabled: off, run: () => addPain(desk) },
    addOpportunity: { key: 'action-add-opportunity', icon: Lightbulb, disabled: off, run: () => addOpportunity(desk) },
    addStage: { key: 'action-add-stage', icon: Milestone, disabled: off, run: () => addStage(desk) },
    connect: {
      key: 'action-connect',
      icon: Spline,
      disabled: off || connectable(desk) === null,
      run: () => connect(desk),
    },
  } satisfies Record<string, Described>;
}
