// Drags a stage along the band, or a lane by its header, to another place among its like, or a copy of it with Alt or
// Ctrl. All that is in it goes along; while it is dragged the picture shows a preview, and the drop is one command.
import type { Command } from '../../core/bindings/edit';
import type { Grid } from '../../core/bindings/scene';
import type { Point } from '../../core/geometry';
import { rowsTo } from '../../session/carry-all';
import type { RowTarget } from '../../session/dragging.svelte';
import { rowDuplicationOf } from '../../session/edits';
import { togetherOf } from '../../session/session.svelte';
import { selectedLike, withinView } from './drag-touchpoint';
import { Preview } from './preview';
import type { Board, Press, Tool } from './tool';

/** How far a neighbour's middle has to be passed before it changes places, map px. */
const STICKY = 8;

export function dragRowTool(board: Board, kind: 'stage' | 'lane'): Tool {
  const { session, dragging, selection } = board;
  const preview = new Preview(session);
  const { grid } = session.picture;
  // The outline follows the previews: what counts is how it was at first.
  const { stages, lanes } = session.outline;
  let all: readonly string[] = [];
  const rows: readonly string[] = (kind === 'stage' ? stages : lanes).map(({ id }) => id);

  function follow(press: Press): void {
    const drag = dragging.now;
    if (drag?.kind !== kind) return;
    const inside = withinView(board, press);
    const copy = press.ctrl || press.alt;
    const target = inside ? rowAt(grid, rows, kind, copy ? [] : all, press.onMap, drag.target?.to ?? null) : null;
    dragging.now = { ...drag, pointer: press.onMap, target, copy };
    // A copy makes room only once it is dropped.
    const moves = target && !copy ? rowsTo(rows, all, target.to, (id, at) => moveRow(session.map, kind, id, at)) : [];
    void preview.show(moves.length === 0 ? null : togetherOf(moves));
  }

  async function drop({ to }: RowTarget, copy: boolean): Promise<void> {
    if (copy) {
      const made = rows
        .filter((id) => all.includes(id))
        .map((id) => [id, rowDuplicationOf(session.map, kind, id)] as const);
      const copies = made.map(([, { copy }]) => copy);
      // Each copy is made right after its original.
      const withCopies = rows.flatMap((id) => [id, ...made.flatMap(([of, { copy }]) => (of === id ? [copy] : []))]);
      const moves = rowsTo(withCopies, copies, to, (id, at) => moveRow(session.map, kind, id, at));
      if (await session.together([...made.map(([, command]) => command), ...moves])) selection.select(...copies);
    } else await preview.drop();
    dragging.now = null;
  }

  function giveUp(): void {
    void preview.show(null);
    board.flyBack();
  }

  return {
    cursor: 'grabbing',
    down({ hit, onMap }) {
      if (!hit?.id) return;
      all = selectedLike(board, hit.id);
      if (all.length < 2) selection.select(hit.id);
      dragging.now = {
        kind,
        id: hit.id,
        ...(all.length > 1 && { all }),
        lifted: hit,
        grip: { x: onMap.x - hit.bounds.x, y: onMap.y - hit.bounds.y },
        pointer: onMap,
        target: { to: rows.filter((id) => id === hit.id || !all.includes(id)).indexOf(hit.id), before: null },
        returning: false,
        copy: false,
      };
    },
    move: follow,
    up(press) {
      follow(press);
      board.use(null);
      const drag = dragging.now;
      if (drag?.kind !== kind || !drag.target) return giveUp();
      void drop(drag.target, drag.copy);
    },
    cancel: giveUp,
    key: () => false,
  };
}

/** The command that puts it there. */
export function moveRow(map: string, kind: 'stage' | 'lane', id: string, to: number): Command {
  return kind === 'stage' ? { do: 'moveStage', map, stage: id, to } : { do: 'moveLane', map, lane: id, to };
}

/** The place at a point of the grid as it was at first, counted after the moved one is taken out. */
function rowAt(
  grid: Grid,
  rows: readonly string[],
  kind: 'stage' | 'lane',
  moved: readonly string[],
  pointer: Point,
  previous: number | null,
): RowTarget {
  if (kind === 'stage') {
    const others = grid.stages.filter(({ id }) => !moved.includes(id));
    const to = passed(
      others.map(({ x, width }) => x + width / 2),
      pointer.x,
      previous,
    );
    return { to, before: others[to]?.id ?? null };
  }
  const shown = grid.lanes.filter(({ id }) => !moved.includes(id));
  const all = rows.filter((id) => !moved.includes(id));
  const among = passed(
    shown.map(({ y, height }) => y + height / 2),
    pointer.y,
    previous === null ? null : shown.filter(({ id }) => all.indexOf(id) < previous).length,
  );
  const next = shown[among];
  if (next) return { to: all.indexOf(next.id), before: next.id };
  const last = shown.at(-1);
  return { to: last ? all.indexOf(last.id) + 1 : all.length, before: null };
}

function passed(middles: number[], at: number, previous: number | null): number {
  return middles.filter((middle, index) => {
    const slack = previous === null ? 0 : index < previous ? -STICKY : STICKY;
    return at > middle + slack;
  }).length;
}
