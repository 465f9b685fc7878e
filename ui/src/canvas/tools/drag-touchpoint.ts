// Drags a touchpoint with its column to another place of the journey. While it is dragged the picture shows a preview of
// the move; the drop is one command.
import { duplicationOf } from '../../session/edits';
import { touchpointTarget } from '../targets';
import type { Moving } from './moving';
import { moving, takeUp } from './moving';
import type { Board, Press, Tool } from './tool';

export function dragTouchpointTool(board: Board): Tool {
  const { session, dragging } = board;
  let move: Moving | null = null;
  /** Alt held from the start copies; held later, it leaves the cards behind. */
  let copies = false;

  function follow(press: Press): void {
    const drag = dragging.touchpoint;
    if (!drag || !move) return;
    const inside = withinView(board, press);
    const copy = press.ctrl || (copies && press.alt);
    const target = inside ? touchpointTarget(move.grid, copy ? null : drag.id, press.onMap, drag.target) : null;
    const alone = press.alt && !copy;
    dragging.now = { ...drag, pointer: press.onMap, target, alone, copy };
    // A copy makes room only once it is dropped.
    void move.show(copy ? null : target, alone);
  }

  async function drop(): Promise<void> {
    const drag = dragging.touchpoint;
    if (!drag?.target || !move) return giveUp();
    const { id, target, cards, alone, copy } = drag;
    if (copy) {
      const { map } = session;
      const duplicate = duplicationOf(map, id, cards);
      const to = { map, touchpoint: duplicate.copy, stage: target.stage, at: target.at, alone: false };
      if (await session.together([duplicate, { do: 'moveTouchpoint', ...to }])) board.selection.select(duplicate.copy);
    } else await move.drop(target, alone);
    dragging.now = null;
  }

  function giveUp(): void {
    void move?.show(null, false);
    board.flyBack();
  }

  return {
    cursor: 'grabbing',
    down({ hit, onMap, alt }) {
      if (!hit?.id) return;
      copies = alt;
      move = moving(board, hit.id);
      dragging.now = takeUp(board, hit, onMap);
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
