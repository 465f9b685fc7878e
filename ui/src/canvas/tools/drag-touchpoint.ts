// Drags a touchpoint with its column to another place of the journey. While it is dragged the picture shows a preview of
// the move; the drop is one command.
import type { Command } from '../../core/bindings/edit';
import type { Grid } from '../../core/bindings/scene';
import type { TouchpointTarget } from '../../session/dragging.svelte';
import { duplicationOf } from '../../session/edits';
import { touchpointPlace, touchpointTarget } from '../targets';
import type { Board, Press, Tool } from './tool';

export function dragTouchpointTool(board: Board): Tool {
  const { session, dragging } = board;
  const { map } = session;
  // The grid of the document, not of the previews.
  let grid: Grid = session.picture.grid;
  let shown: string | null = null;

  function follow(press: Press): void {
    const drag = dragging.touchpoint;
    if (!drag) return;
    const inside = withinView(board, press);
    const target = inside ? touchpointTarget(grid, press.ctrl ? null : drag.id, press.onMap, drag.target) : null;
    dragging.now = { ...drag, pointer: press.onMap, target, alone: press.alt && !press.ctrl, copy: press.ctrl };
    show(target && !press.ctrl ? moveTo(drag.id, target, press.alt) : null);
  }

  function moveTo(touchpoint: string, target: TouchpointTarget, alone: boolean): Command | null {
    const at = touchpointPlace(grid, touchpoint);
    const stays = at?.stage === target.stage && at.at === target.at;
    return stays ? null : { do: 'moveTouchpoint', map, touchpoint, stage: target.stage, at: target.at, alone };
  }

  function show(command: Command | null): void {
    const wanted = command && JSON.stringify(command);
    if (wanted === shown) return;
    shown = wanted;
    void session.preview(command);
  }

  async function drop(): Promise<void> {
    const drag = dragging.touchpoint;
    if (!drag?.target) return giveUp();
    const { id, target, alone, copy } = drag;
    if (copy) {
      const duplicate = await duplicationOf(board, id);
      const move: Command = { do: 'moveTouchpoint', map, touchpoint: duplicate.copy, ...target, alone: false };
      if (await session.together([duplicate, move])) board.selection.select(duplicate.copy);
    } else {
      const move = moveTo(id, target, alone);
      if (move) await session.apply(move);
      else show(null);
    }
    dragging.now = null;
  }

  function giveUp(): void {
    show(null);
    board.flyBack();
  }

  return {
    cursor: 'grabbing',
    down(press) {
      const { hit } = press;
      if (!hit?.id) return;
      grid = session.picture.grid;
      const touchpoints = session.outline.stages.flatMap((stage) => stage.touchpoints);
      board.selection.select(hit.id);
      dragging.now = {
        kind: 'touchpoint',
        id: hit.id,
        lifted: hit,
        count: touchpoints.find(({ id }) => id === hit.id)?.cards ?? 0,
        grip: { x: press.onMap.x - hit.bounds.x, y: press.onMap.y - hit.bounds.y },
        pointer: press.onMap,
        target: touchpointPlace(grid, hit.id),
        alone: false,
        copy: false,
        returning: false,
      };
    },
    move: follow,
    up(press) {
      follow(press);
      board.use(null);
      void drop();
    },
    cancel: giveUp,
    key: () => false,
  };
}

/** Outside the canvas a release is no drop. */
export function withinView({ camera }: Board, { onScreen: { x, y } }: Press): boolean {
  return x >= 0 && y >= 0 && x <= camera.view.width && y <= camera.view.height;
}
