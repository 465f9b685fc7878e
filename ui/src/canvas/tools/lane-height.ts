// Drags the lower edge of a lane.
import { clamped } from '../../core/geometry';
import { Preview } from './preview';
import type { Board, Press, Tool } from './tool';

/** How high a lane can be made, map px; its content needs what it needs. */
const LEAST = 24;
const MOST = 2000;

export function laneHeightTool(board: Board, lane: string): Tool {
  const { session, dragging } = board;
  const preview = new Preview(session);
  const before = session.picture.grid.lanes.find(({ id }) => id === lane)?.height ?? 0;
  let start: Press | null = null;

  function follow(press: Press): void {
    if (!start) return;
    const height = Math.round(clamped(before + press.onMap.y - start.onMap.y, LEAST, MOST));
    dragging.gesture = { kind: 'laneHeight', lane, height };
    const { map } = session;
    const moved = height !== Math.round(before);
    void preview.show(moved ? { do: 'setLane', map, lane, field: { name: 'height', value: height } } : null);
  }

  function end(): void {
    dragging.gesture = null;
  }

  return {
    cursor: 'ns-resize',
    down(press) {
      start = press;
      board.selection.select(lane);
    },
    move: follow,
    up(press) {
      follow(press);
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
