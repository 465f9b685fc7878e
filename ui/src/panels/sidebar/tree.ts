// The outline as rows, top to bottom, and where the keys of a tree lead in it.
import type { Outline, OutlineStage, OutlineTouchpoint } from '../../core/bindings/request';
import type { TouchpointDrag, TouchpointTarget } from '../../session/dragging.svelte';

export interface StageRow {
  kind: 'stage';
  id: string;
  stage: OutlineStage;
  open: boolean;
}

export interface TouchpointRow {
  kind: 'touchpoint';
  id: string;
  touchpoint: OutlineTouchpoint;
  stage: OutlineStage;
  /** While it is dragged: where it was, or where it would land. */
  dragged?: 'ghost' | 'slot';
}

export type Row = StageRow | TouchpointRow;

/** What the rows need to know of a drag. */
type Dragged = Pick<TouchpointDrag, 'id' | 'from' | 'target' | 'copy'>;

/** The rows in view: stages, each followed by its touchpoints unless it is closed. */
export function rowsOf(outline: Outline, closed: ReadonlySet<string>): Row[] {
  return outline.stages.flatMap((stage): Row[] => {
    const open = !closed.has(stage.id);
    const head: StageRow = { kind: 'stage', id: stage.id, stage, open };
    if (!open) return [head];
    return [
      head,
      ...stage.touchpoints.map((touchpoint): Row => ({ kind: 'touchpoint', id: touchpoint.id, touchpoint, stage })),
    ];
  });
}

/** The rows while a touchpoint is dragged: greyed where it was, marked where it would land, wherever the picture and
 *  its preview are by then. A copy leaves the original as it is. */
export function rowsWhile(drag: Dragged, outline: Outline, closed: ReadonlySet<string>): Row[] {
  const touchpoint = outline.stages.flatMap((stage) => stage.touchpoints).find(({ id }) => id === drag.id);
  if (!touchpoint) return rowsOf(outline, closed);
  const { target, copy } = drag;
  const from = copy || isSame(drag.from, target) ? null : drag.from;
  return outline.stages.flatMap((stage): Row[] => {
    const others = copy ? stage.touchpoints : stage.touchpoints.filter(({ id }) => id !== drag.id);
    const [head, ...rows] = rowsOf({ ...outline, stages: [{ ...stage, touchpoints: others }] }, closed);
    const put = (place: TouchpointTarget | null, dragged: 'ghost' | 'slot'): [number, Row][] => {
      const row: Row = { kind: 'touchpoint', id: `${dragged}:${drag.id}`, touchpoint, stage, dragged };
      return place?.stage === stage.id ? [[place.at, row]] : [];
    };
    // Both positions count without what is moved; the later goes in first, so that it does not shift the other.
    const added = [...put(from, 'ghost'), ...put(target, 'slot')].sort(([a], [b]) => b - a);
    for (const [at, row] of added) rows.splice(at, 0, row);
    return head ? [head, ...rows] : rows;
  });
}

/** Where each row stands among those of its level, from 1, and how many they are: stages, or touchpoints of a stage. */
export function placesOf(rows: readonly Row[]): Map<string, { at: number; of: number }> {
  const sets = new Map<string, string[]>();
  for (const { kind, id, stage } of rows) {
    const set = kind === 'stage' ? 'stages' : `in ${stage.id}`;
    const ids = sets.get(set);
    if (ids) ids.push(id);
    else sets.set(set, [id]);
  }
  return new Map([...sets.values()].flatMap((ids) => ids.map((id, index) => [id, { at: index + 1, of: ids.length }])));
}

function isSame(a: TouchpointTarget | null, b: TouchpointTarget | null): boolean {
  return a !== null && b !== null && a.stage === b.stage && a.at === b.at;
}

/** What a key does at a row: go to another, open or close a stage; null when the key means nothing here. */
export function step(rows: readonly Row[], at: number, key: string): { go: number } | { open: boolean } | null {
  const row = rows[at];
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return { go: Math.min(at + 1, rows.length - 1) };
    case 'ArrowUp':
      return { go: Math.max(at - 1, 0) };
    case 'Home':
      return { go: 0 };
    case 'End':
      return { go: rows.length - 1 };
    case 'ArrowRight':
      if (row.kind === 'touchpoint') return null;
      return row.open ? { go: Math.min(at + 1, rows.length - 1) } : { open: true };
    case 'ArrowLeft':
      if (row.kind === 'stage') return row.open ? { open: false } : null;
      return { go: rows.findIndex((each) => each.id === row.stage.id) };
    default:
      return null;
  }
}
