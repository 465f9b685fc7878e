// Draws a link from a touchpoint to another, or moves an end of one: the line follows, the layout routes it live over a
// touchpoint that can take it, and the kind of a new one is chosen after the drop. By keyboard, arrows choose the end.
import type { Command } from '../../core/bindings/edit';
import type { LinkKind } from '../../core/bindings/model';
import { newId } from '../../core/ids';
import type { LinkGesture } from '../../session/dragging.svelte';
import { linkKind, touchpointsInOrder } from '../../session/edits';
import { plotBox } from '../targets';
import { Preview } from './preview';
import type { Board, Press, Tool } from './tool';

/** How far above the columns a touchpoint is still meant, map px. */
const ABOVE = 60;

/** `link`: the one whose end is moved; null draws a new one. */
export function linkTool(
  board: Board,
  ends: { from: string; to: string | null },
  link: string | null = null,
  moving: 'from' | 'to' = 'to',
): Tool {
  const { session, dragging, selection } = board;
  const preview = new Preview(session);
  const { grid } = session.picture;
  const { y: top, height } = plotBox(grid);
  const bottom = top + height;
  const id = link ?? newId();
  let now: LinkGesture = { kind: 'link', link, from: ends.from, to: ends.to, moving, pointer: null };
  dragging.gesture = now;

  function goTo(end: string | null, pointer: LinkGesture['pointer']): void {
    now = { ...now, [moving]: end, pointer };
    dragging.gesture = now;
    void preview.show(commandFor(now));
  }

  function commandFor({ from, to }: LinkGesture, kind?: LinkKind): Command | null {
    const { map } = session;
    const end = moving === 'from' ? from : to;
    if (from === null || to === null || end === null) return null;
    if (link !== null) {
      return end === ends[moving] ? null : { do: 'setLink', map, link, field: { name: moving, value: end } };
    }
    return { do: 'addLink', map, link: { id, from, to, kind: kind ?? linkKind(board, from, to) } };
  }

  async function finish(command: Command | null): Promise<void> {
    await preview.show(command);
    if (await preview.drop()) {
      selection.select(id);
      // The keyboard goes with it: Enter writes its label.
      selection.focus = null;
    }
    dragging.gesture = null;
  }

  function drop(at: Press['onScreen'] | null): void {
    board.use(null);
    const { from, to } = now;
    if (from === null || to === null) return void finish(null);
    if (link !== null) return void finish(commandFor(now));
    board.askKind({
      at,
      beside: to,
      kind: linkKind(board, from, to),
      choose: (kind) => void finish(kind && commandFor(now, kind)),
    });
  }

  /** The touchpoint whose column is under the pointer, in the picture as it was at first: a route that opens moves lanes. */
  function endAt({ onMap }: Press): string | null {
    const other = moving === 'to' ? now.from : now.to;
    if (onMap.y < top - ABOVE || onMap.y > bottom) return null;
    const under = grid.columns.find(({ x, width }) => onMap.x >= x && onMap.x <= x + width);
    return under && under.touchpoint !== other ? under.touchpoint : null;
  }

  return {
    cursor: 'crosshair',
    down: () => undefined,
    move: (press) => goTo(endAt(press), press.onMap),
    up(press) {
      goTo(endAt(press), press.onMap);
      drop(press.onScreen);
    },
    cancel() {
      void finish(null);
    },
    key(key) {
      const other = moving === 'to' ? now.from : now.to;
      const all = touchpointsInOrder(board).filter((each) => each !== other);
      const at = all.indexOf(now[moving] ?? '');
      const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[key];
      if (step !== undefined) {
        const from = at >= 0 ? at : nearest(touchpointsInOrder(board), other, step);
        const next = all[Math.min(Math.max(from + (at >= 0 ? step : 0), 0), all.length - 1)];
        if (next !== undefined) goTo(next, null);
        const bounds = next === undefined ? undefined : session.picture.get(`touchpoint:${next}`)?.bounds;
        if (bounds) board.camera.reveal(bounds);
      } else if (key === 'Enter' || key === ' ') drop(null);
      return true;
    },
  };
}

/** Where the first step leads, among the touchpoints without `from`. */
function nearest(all: readonly string[], from: string | null, step: number): number {
  const at = all.indexOf(from ?? '');
  return step < 0 ? at - 1 : at;
}

/** The handle at the right edge of a touchpoint: dragged it draws a link, pressed it adds a touchpoint. */
export function portTool(board: Board, touchpoint: string, add: () => void): Tool {
  let pressed: Press | null = null;
  return {
    cursor: 'crosshair',
    down(press) {
      pressed = press;
    },
    move(press) {
      if (!pressed || Math.hypot(press.onScreen.x - pressed.onScreen.x, press.onScreen.y - pressed.onScreen.y) < 4)
        return;
      const tool = linkTool(board, { from: touchpoint, to: null });
      board.use(tool);
      tool.move(press);
    },
    up() {
      board.use(null);
      add();
    },
    cancel: () => undefined,
    key: () => false,
  };
}
