// Selects what a box drawn on empty paper touches; with Shift, besides what was selected.
import type { Element } from '../../core/bindings/scene';
import type { Box, Point } from '../../core/geometry';
import { overlaps } from '../../core/geometry';
import type { Board, Tool } from './tool';

export function marqueeTool(board: Board): Tool {
  const { session, selection, dragging } = board;
  const before = [...selection.ids];
  let start: Point = { x: 0, y: 0 };
  let kept: string[] = [];

  function end(): void {
    dragging.gesture = null;
  }

  return {
    cursor: 'crosshair',
    down({ onMap, shift, ctrl }) {
      start = onMap;
      kept = shift || ctrl ? before : [];
    },
    move({ onMap }) {
      const box = between(start, onMap);
      selection.select(...new Set([...kept, ...idsIn(session.picture.elements, box)]));
      dragging.gesture = { kind: 'marquee', box };
    },
    up() {
      board.use(null);
      end();
    },
    cancel() {
      selection.select(...before);
      end();
    },
    key: () => false,
  };
}

/** What is selected by a box: touchpoints and cards; stages only where nothing else is. */
export function idsIn(elements: readonly Element[], box: Box): string[] {
  const touched = elements.filter(({ bounds }) => overlaps(bounds, box));
  const ids = (...roles: string[]): string[] =>
    touched.flatMap(({ role, id }) => (id && roles.includes(role) ? id : []));
  const things = ids('touchpoint', 'card', 'linkLabel');
  return things.length > 0 ? things : ids('stage');
}

function between(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}
