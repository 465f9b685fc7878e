// Drags a touchpoint with its column to another place of the journey. While it is dragged the picture shows a preview of
// the move; the drop is one command.
import { touchpointsTo } from '../../session/carry-all';
import type { TouchpointTarget } from '../../session/dragging.svelte';
import { duplicationOf, kindOf } from '../../session/edits';
import { touchpointTarget } from '../targets';
import type { Moving } from './moving';
import { moving, takeUp } from './moving';
import type { Board, Press, Tool } from './tool';

export function dragTouchpointTool(board: Board): Tool {
  const { session, dragging } = board;
  let move: Moving | null = null;
  /** Alt held from the start copies; held later, it leaves the cards behind. */
  let copies = false;
  let all: readonly string[] = [];

  function follow(press: Press): void {
    const drag = dragging.touchpoint;
    if (!drag || !move) return;
    const inside = withinView(board, press);
    const copy = press.ctrl || (copies && press.alt);
    const target = inside ? touchpointTarget(move.grid, copy ? [] : all, press.onMap, drag.target) : null;
    const alone = press.alt && !copy;
    dragging.now = { ...drag, pointer: press.onMap, target, alone, copy };
    // A copy makes room only once it is dropped.
    void move.show(copy ? null : target, alone);
  }

  async function drop(): Promise<void> {
    const drag = dragging.touchpoint;
    if (!drag?.target || !move) return giveUp();
    const { target, alone, copy } = drag;
    if (copy) {
      const { commands, copies } = copiesTo(session, all, target);
      if (await session.together(commands)) board.selection.select(...copies);
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
      all = selectedLike(board, hit.id);
      move = moving(board, hit.id, all);
      dragging.now = takeUp(board, hit, onMap, all);
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

/** Copies with the cards that travel along, next to each other at a place that counts the originals. */
function copiesTo({ map, outline }: Board['session'], ids: readonly string[], target: TouchpointTarget) {
  const touchpoints = outline.stages.flatMap((stage) => stage.touchpoints).filter(({ id }) => ids.includes(id));
  const made = touchpoints.map(({ id, cards }) => duplicationOf(map, id, cards));
  // Each copy is made right after its original.
  const withCopies = outline.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.flatMap((each) => {
      const copy = made.find(({ touchpoint }) => touchpoint === each.id);
      return copy ? [each, { ...each, id: copy.copy }] : [each];
    }),
  }));
  const copies = made.map(({ copy }) => copy);
  return { copies, commands: [...made, ...touchpointsTo(map, withCopies, copies, target, false)] };
}

/** What is dragged: all that is selected of its kind when it is selected too, else itself. */
export function selectedLike(board: Board, id: string): readonly string[] {
  const { selection } = board;
  const kind = kindOf(board, id);
  return selection.has(id) ? [...selection.ids].filter((each) => kindOf(board, each) === kind) : [id];
}

/** Outside the canvas a release is no drop. */
export function withinView({ camera }: Board, { onScreen: { x, y } }: Press): boolean {
  return x >= 0 && y >= 0 && x <= camera.view.width && y <= camera.view.height;
}
