// The outline as rows, top to bottom, and where the keys of a tree lead in it.
import type { Outline, OutlineStage, OutlineTouchpoint } from '../../core/bindings/request';

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
}

export type Row = StageRow | TouchpointRow;

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
