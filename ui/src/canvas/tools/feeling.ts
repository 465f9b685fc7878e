// Drags a point of the emotion curve up and down: a face, a desired point, or the ghost of one that is missing. It snaps to
// halves, and the curve follows.
import type { CurveName } from '../../session/dragging.svelte';
import { feelingAt, feelingOf, halved, setFeeling, yOfFeeling } from '../feelings';
import { Preview } from './preview';
import type { Board, Press, Tool } from './tool';
import { byKeys } from './tool';

/** `value`: where it is taken hold of. */
export function feelingTool(board: Board, touchpoint: string, curve: CurveName, value: number): Tool {
  const { session, dragging, selection } = board;
  const preview = new Preview(session);
  const { grid } = session.picture;
  const before = feelingOf(board, touchpoint)[curve];
  let grip = 0;

  function show(next: number): void {
    dragging.gesture = { kind: 'feeling', touchpoint, curve, value: next };
    void preview.show(next === before ? null : setFeeling(board, touchpoint, curve, next));
  }

  function end(): void {
    dragging.gesture = null;
  }

  return {
    cursor: 'ns-resize',
    down({ onMap }: Press) {
      selection.select(touchpoint);
      grip = onMap.y - (yOfFeeling(grid, value) ?? onMap.y);
    },
    move({ onMap }) {
      show(feelingAt(grid, onMap.y - grip));
    },
    up() {
      board.use(null);
      void preview.drop().then(end);
    },
    cancel() {
      void preview.show(null);
      end();
    },
    key: () => false,
  };
}

/** Carries a point by the arrows: half by half, put down with Space or Enter, brought back with Escape. */
export function carryFeelingTool(board: Board, touchpoint: string, curve: CurveName): Tool {
  const { dragging } = board;
  const preview = new Preview(board.session);
  const before = feelingOf(board, touchpoint)[curve];
  let value = before ?? 0;
  show();

  function show(): void {
    dragging.gesture = { kind: 'feeling', touchpoint, curve, value };
    void preview.show(value === before ? null : setFeeling(board, touchpoint, curve, value));
  }

  function end(): void {
    dragging.gesture = null;
  }

  return byKeys({
    cancel() {
      void preview.show(null);
      end();
    },
    key(key) {
      const by = key === 'ArrowUp' ? 0.5 : key === 'ArrowDown' ? -0.5 : 0;
      if (by !== 0) {
        value = halved(value + by);
        show();
      } else if (key === ' ' || key === 'Enter') {
        board.use(null);
        void preview.drop().then(end);
      }
      return true;
    },
  });
}
