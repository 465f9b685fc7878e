// Which tool a handle is for.
import { addCardAt, addTouchpointAfter } from '../../session/edits';
import { feelingOf } from '../feelings';
import type { Handle } from '../handles';
import { feelingTool } from './feeling';
import { laneHeightTool } from './lane-height';
import { linkTool, portTool } from './link';
import { spanCardTool } from './span-card';
import type { Board, Press, Tool } from './tool';

/** The tool that the handle is taken hold of with; null when what lies under it goes first. */
export function holdTool(board: Board, handle: Handle, press: Press): Tool | null {
  switch (handle.kind) {
    case 'port':
      return portTool(board, handle.id, () => void addTouchpointAfter(board, handle.id));
    case 'edge':
      return spanCardTool(board, handle.id, handle.side);
    case 'laneEdge':
      return laneHeightTool(board, handle.id);
    case 'feeling': {
      // Where both lie on one another, Alt takes the desired point.
      const { desired } = feelingOf(board, handle.id);
      const below = press.alt && handle.curve === 'felt';
      return below
        ? feelingTool(board, handle.id, 'desired', desired ?? handle.value)
        : feelingTool(board, handle.id, handle.curve, handle.value);
    }
    case 'linkEnd': {
      const ends = linkEndsOf(board, handle.id);
      return ends && linkTool(board, ends, handle.id, handle.end);
    }
    case 'cell':
      return clickTool(board, () => void addCardAt(board, handle.lane, handle.stage, handle.touchpoints));
  }
}

/** What a link joins, as the picture tells. */
function linkEndsOf({ session }: Board, link: string): { from: string; to: string } | null {
  const found = session.outline.links.find(({ id }) => id === link);
  return found ? { from: found.from, to: found.to } : null;
}

/** Acts when it is let go where it was pressed. */
function clickTool(board: Board, act: () => void): Tool {
  let moved = false;
  let pressed: Press | null = null;
  return {
    cursor: 'pointer',
    down(press) {
      pressed = press;
    },
    move({ onScreen }) {
      moved ||= pressed !== null && Math.hypot(onScreen.x - pressed.onScreen.x, onScreen.y - pressed.onScreen.y) >= 4;
    },
    up() {
      board.use(null);
      if (!moved) act();
    },
    cancel: () => undefined,
    key: () => false,
  };
}
