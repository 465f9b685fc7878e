// Carries a stage or a lane by keys, as `carry` does a touchpoint.
import type { Element } from '../../core/bindings/scene';
import { clamped } from '../../core/geometry';
import { floatOver } from './carry';
import { moveRow } from './drag-row';
import { Preview } from './preview';
import type { Board, Tool } from './tool';
import { byKeys } from './tool';

export function carryRowTool(board: Board, kind: 'stage' | 'lane', element: Element): Tool {
  const { session, dragging } = board;
  const id = element.id ?? '';
  const preview = new Preview(session);
  const rows: readonly { id: string }[] = kind === 'stage' ? session.outline.stages : session.outline.lanes;
  const from = rows.findIndex((row) => row.id === id);
  let to = from;
  dragging.now = {
    kind,
    id,
    lifted: element,
    grip: { x: 0, y: 0 },
    pointer: element.bounds,
    target: { to, before: null },
    copy: false,
    returning: false,
  };
  void goTo(to);

  async function goTo(next: number): Promise<void> {
    const drag = dragging.now;
    if (drag?.kind !== kind || drag.returning) return;
    to = next;
    dragging.now = { ...drag, target: { to, before: null } };
    await preview.show(to === from ? null : moveRow(session.map, kind, id, to));
    floatOver(board, element.key);
  }

  async function putDown(): Promise<void> {
    board.use(null);
    await preview.drop();
    dragging.now = null;
  }

  return byKeys({
    cancel() {
      void preview.show(null);
      board.flyBack();
    },
    key(key) {
      const back = kind === 'stage' ? 'ArrowLeft' : 'ArrowUp';
      const on = kind === 'stage' ? 'ArrowRight' : 'ArrowDown';
      if (key === back || key === on) void goTo(clamped(to + (key === on ? 1 : -1), 0, rows.length - 1));
      else if (key === ' ' || key === 'Enter') void putDown();
      return true;
    },
  });
}
