// Moves the map with the pointer: Space or the middle button held.
import type { Point } from '../../core/geometry';
import type { Board, Tool } from './tool';

export function panTool(board: Board): Tool {
  let last: Point | null = null;
  const start = board.camera.pan;
  return {
    cursor: 'grabbing',
    down(press) {
      last = press.onScreen;
    },
    move({ onScreen }) {
      if (last) board.camera.panBy(onScreen.x - last.x, onScreen.y - last.y);
      last = onScreen;
    },
    up() {
      board.use(null);
    },
    cancel() {
      board.camera.panBy(start.x - board.camera.pan.x, start.y - board.camera.pan.y);
    },
    key: () => false,
  };
}
