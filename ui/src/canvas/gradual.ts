// What is drawn of the part of the map that should be: when much comes into view at once, as in zooming out, it comes in
// over several frames, what is in view first. A frame then costs no more than a person's hand can wait for.
import type { Element } from '../core/bindings/scene';
import type { Box } from '../core/geometry';
import { overlaps } from '../core/geometry';

/** So many elements are made, or drawn in another detail, in one frame. */
export const MOST = 64;
/** So many in the first frame of a map. */
export const MOST_AT_FIRST = 400;

/** An element and the zoom as far as it matters for how it is drawn. */
export interface Shown {
  element: Element;
  detail: number;
}

/**
 * The elements to draw in this frame, in their order, when `wanted` shall be there in the end. `before` is what is there
 * already, by key; what stays as it is stays the same object, which costs nothing to draw again.
 */
export function gradually(
  wanted: readonly Element[],
  detail: number,
  before: ReadonlyMap<string, Shown>,
  seen: Box,
): Shown[] {
  const changes = wanted.filter(({ key }) => before.get(key)?.detail !== detail);
  const most = before.size === 0 ? MOST_AT_FIRST : MOST;
  const turn = new Set(changes.length <= most ? changes : urgent(changes, before, seen).slice(0, most));
  return wanted.flatMap((element) => {
    const was = before.get(element.key);
    if (!was && !turn.has(element)) return [];
    const shown = { element, detail: was && !turn.has(element) ? was.detail : detail };
    return was?.element === element && was.detail === shown.detail ? [was] : [shown];
  });
}

/** Missing ones in view, then those drawn in another detail, then what is out of view. */
function urgent(changes: Element[], before: ReadonlyMap<string, Shown>, seen: Box): Element[] {
  const rank = ({ key, bounds }: Element): number => (overlaps(bounds, seen) ? (before.has(key) ? 1 : 0) : 2);
  const ranked: [Element[], Element[], Element[]] = [[], [], []];
  for (const element of changes) ranked[rank(element)]?.push(element);
  return ranked.flat();
}
