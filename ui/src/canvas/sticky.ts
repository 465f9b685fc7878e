// The stage band and the lane headers stay in view while the map is scrolled under them. Each is a strip along an edge of
// the canvas, in which the map lies shifted.
import type { Grid } from '../core/bindings/scene';
import type { Box, Point } from '../core/geometry';

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

/** What both strips show when they are there, map px: the corner from the headers to the first column and lane. */
export function pinnedOf(grid: Grid, headersAt: number): Box {
  const { left, top } = edgesOf(grid, headersAt);
  return {
    x: left,
    y: top,
    width: hasHeaders(grid, headersAt) ? grid.plot[0] - left : 0,
    height: hasBand(grid) ? grid.band[1] + PAD - top : 0,
  };
}

const hasBand = ({ band, stages }: Grid): boolean => band[1] > band[0] && stages.length > 0;
const hasHeaders = ({ lanes, plot }: Grid, headersAt: number): boolean => lanes.length > 0 && plot[0] > headersAt;
const edgesOf = (grid: Grid, headersAt: number) => ({ left: headersAt - PAD, top: grid.band[0] - PAD });

/** The strips of a map whose lane headers begin at `headersAt`, map px. */
export function stickyOf(grid: Grid, headersAt: number, { zoom, pan }: View): Sticky {
  const { left, top } = edgesOf(grid, headersAt);
  const { width, height } = pinnedOf(grid, headersAt);
  const above = height > 0 && top * zoom + pan.y < 0;
  const before = width > 0 && left * zoom + pan.x < 0;
  return {
    top: above ? { size: height * zoom, origin: { x: pan.x, y: -top * zoom } } : null,
    left: before ? { size: width * zoom, origin: { x: -left * zoom, y: pan.y } } : null,
  };
}

/** The point of the map that is seen at a point of the canvas, strips in front. */
export function mapUnder({ top, left }: Sticky, { zoom, pan }: View, onScreen: Point): Point {
  const inTop = top !== null && onScreen.y < top.size;
  const inLeft = left !== null && onScreen.x < left.size;
  const origin = { x: (inLeft ? left : { origin: pan }).origin.x, y: (inTop ? top : { origin: pan }).origin.y };
  return { x: (onScreen.x - origin.x) / zoom, y: (onScreen.y - origin.y) / zoom };
}
