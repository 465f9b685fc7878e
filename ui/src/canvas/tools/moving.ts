// How a touchpoint that is dragged or carried by keys gets shown on its way and put down: previews, then one command.
import type { Command } from '../../core/bindings/edit';
import type { Element, Grid } from '../../core/bindings/scene';
import type { Point } from '../../core/geometry';
import type { TouchpointDrag, TouchpointTarget } from '../../session/dragging.svelte';
import { touchpointsTo } from '../../session/carry-all';
import { togetherOf } from '../../session/session.svelte';
import { touchpointPlace } from '../targets';
import type { Board } from './tool';

/** One move under way. */
export interface Moving {
  /** The grid of the document, not of the previews. */
  grid: Grid;
  /** Shows what putting it down at the target would do; null shows the document. */
  show(target: TouchpointTarget | null, alone: boolean): Promise<boolean>;
  /** Puts it down. */
  drop(target: TouchpointTarget, alone: boolean): Promise<boolean>;
}

/** `all`: those that go along, itself among them. */
export function moving({ session }: Board, touchpoint: string, all: readonly string[] = [touchpoint]): Moving {
  const { map } = session;
  const { grid } = session.picture;
  // The outline follows the previews: what counts is how it was at first.
  const { stages } = session.outline;
  const from = touchpointPlace(grid, touchpoint);
  let shown = 'null';

  function moveTo(target: TouchpointTarget, alone: boolean): Command | null {
    if (all.length > 1) {
      const commands = touchpointsTo(map, stages, all, target, alone);
      return commands.length > 0 ? togetherOf(commands) : null;
    }
    return {
      do: 'moveTouchpoint',
      map,
      touchpoint,
      stage: target.stage,
      at: target.at,
      alone: alone && !stays(target),
    };
  }

  function stays(target: TouchpointTarget): boolean {
    return from?.stage === target.stage && from.at === target.at;
  }

  function show(target: TouchpointTarget | null, alone: boolean): Promise<boolean> {
    const command = target && moveTo(target, alone);
    const wanted = JSON.stringify(command);
    if (wanted === shown) return Promise.resolve(true);
    shown = wanted;
    return session.preview(command);
  }

  return {
    grid,
    show,
    drop: (target, alone) => {
      const command = all.length === 1 && stays(target) ? null : moveTo(target, alone);
      return command ? session.apply(command) : show(null, false);
    },
  };
}

/** A touchpoint taken hold of at a point of the map. */
export function takeUp(
  { session, selection }: Board,
  element: Element,
  pointer: Point,
  all: readonly string[] = [],
): TouchpointDrag {
  const id = element.id ?? '';
  const touchpoints = session.outline.stages.flatMap((stage) => stage.touchpoints);
  const from = touchpointPlace(session.picture.grid, id);
  if (all.length < 2) selection.select(id);
  return {
    kind: 'touchpoint',
    id,
    ...(all.length > 1 && { all }),
    lifted: element,
    cards: touchpoints.find((touchpoint) => touchpoint.id === id)?.cards ?? [],
    grip: { x: pointer.x - element.bounds.x, y: pointer.y - element.bounds.y },
    pointer,
    from,
    target: from,
    alone: false,
    copy: false,
    returning: false,
  };
}
