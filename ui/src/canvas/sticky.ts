// The stage band and the lane headers stay in view while the map is scrolled under them. Each is a strip along an edge of
// the canvas, in which the map lies shifted.
import type { Grid } from '../core/bindings/scene';
import type { Point } from '../core/geometry';

/** Around what is in a strip, map px. */
const PAD = 8;

/** A strip: how wide it is and where the map's (0, 0) lies in it, CSS px. */
export interface Strip {
  size: number;
  origin: Point;
}

export interface Sticky {
  /** Along the top; null while the band is in view. */
  top: Strip | null;
  /** Along the left; null while the headers are in view. */
  left: Strip | null;
}

interface View {
  zoom: number;
  pan: Point;
}

/** The strips of a map whose lane headers begin at `headersAt`, map px. */
export function stickyOf(grid: Grid, headersAt: number, { zoom, pan }: View): Sticky {
  const [bandTop, bandBottom] = grid.band;
  const top = bandTop - PAD;
  const left = headersAt - PAD;
  const hasBand = bandBottom > bandTop && grid.stages.length > 0;
  const hasHeaders = grid.lanes.length > 0 && grid.plot[0] > headersAt;
  const above = top * zoom + pan.y < 0;
  const before = left * zoom + pan.x < 0;
  return {
    top: hasBand && above ? { size: (bandBottom - top + PAD) * zoom, origin: { x: pan.x, y: -top * zoom } } : null,
    left: hasHeaders && before ? { size: (grid.plot[0] - left) * zoom, origin: { x: -left * zoom, y: pan.y } } : null,
  };
}

/** The point of the map that is seen at a point of the canvas, strips in front. */
export function mapUnder({ top, left }: Sticky, { zoom, pan }: View, onScreen: Point): Point {
  const inTop = top !== null && onScreen.y < top.size;
  const inLeft = left !== null && onScreen.x < left.size;
  const origin = { x: (inLeft ? left : { origin: pan }).origin.x, y: (inTop ? top : { origin: pan }).origin.y };
  return { x: (onScreen.x - origin.x) / zoom, y: (onScreen.y - origin.y) / zoom };
}
