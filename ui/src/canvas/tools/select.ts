// Selects what is clicked, and hands over to a drag once the pointer has moved far enough: of what lies under it, or of a
// box where nothing does.
import { kindOf } from '../../session/edits';
import { recordOf } from '../hit';
import { dragCardTool } from './drag-card';
import { dragRowTool } from './drag-row';
import { dragTouchpointTool } from './drag-touchpoint';
import { marqueeTool } from './marquee';
import type { Board, Press, Tool } from './tool';

/** How far the pointer moves before a press is a drag, CSS px. */
const DRAG_STARTS = 4;

export function selectTool(board: Board): Tool {
  let pressed: Press | null = null;
  return {
    cursor: '',
    down(press) {
      pressed = press;
      const id = recordOf(press.hit);
      if (press.shift || press.ctrl) {
        if (id !== null) board.selection.toggle(id);
      } else if (id === null) {
        board.selection.clear();
      } else if (!board.selection.has(id)) {
        board.selection.select(id);
      }
    },
    move(press) {
      if (!pressed || distance(pressed, press) < DRAG_STARTS) return;
      const drag = dragOf(board, pressed);
      pressed = null;
      if (!drag) return;
      board.use(drag.tool);
      drag.tool.down(drag.from);
      drag.tool.move(press);
    },
    up(press) {
      if (pressed && !press.shift && !press.ctrl) {
        const id = recordOf(pressed.hit);
        if (id !== null) board.selection.select(id);
      }
      board.use(null);
    },
    cancel() {
      pressed = null;
    },
    key: () => false,
  };
}

function dragOf(board: Board, from: Press): { tool: Tool; from: Press } | null {
  const id = recordOf(from.hit);
  if (id === null || !from.hit) return { tool: marqueeTool(board), from };
  const kind = kindOf(board, id);
  if (kind === 'card') return { tool: dragCardTool(board), from };
  if (kind === 'stage') return { tool: dragRowTool(board, 'stage'), from };
  if (kind === 'lane') return { tool: dragRowTool(board, 'lane'), from };
  // A touchpoint is dragged by its card: its other marks belong to their lanes.
  if (kind === 'touchpoint' && (from.hit.role === 'touchpoint' || from.hit.role === 'momentMark')) {
    const hit = board.session.picture.get(`touchpoint:${id}`);
    return hit ? { tool: dragTouchpointTool(board), from: { ...from, hit } } : null;
  }
  return null;
}

function distance(a: Press, b: Press): number {
  return Math.hypot(a.onScreen.x - b.onScreen.x, a.onScreen.y - b.onScreen.y);
}
