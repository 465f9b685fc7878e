// What a filter leaves faint on the canvas: the one place that says so.
import type { Element } from '../core/bindings/scene';
import type { Session } from './session.svelte';

/** How strongly it is drawn, 0–1. */
export const FAINT = 0.22;

/** Whether an element shows something that the filter does not ask for: its record, or all of its lane. */
export function faintness({ look, picture }: Session): (element: Element) => boolean {
  if (look.faint.length === 0) return () => false;
  const faint = new Set(look.faint);
  const lanes = picture.grid.lanes.filter(({ id }) => faint.has(id));
  return ({ id, bounds }) =>
    (id != null && faint.has(id)) ||
    lanes.some(({ y, height }) => bounds.y >= y - 1 && bounds.y + bounds.height <= y + height + 1);
}
