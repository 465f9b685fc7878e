// Scrolling while something is dragged near the edge of the canvas.
import type { Point } from '../core/geometry';
import { clamped } from '../core/geometry';

/** How near to an edge it begins, CSS px. */
const EDGE = 48;
/** How fast it gets at the edge itself, CSS px a second. */
const FASTEST = 900;
/** How far outside it still goes on, CSS px: a hand overshoots, but what is dropped farther out is put back. */
const OUTSIDE = 32;

/** How fast the camera moves while the pointer (CSS px on the canvas) is held there, CSS px a second. */
export function edgeSpeed(pointer: Point, view: { width: number; height: number }): Point {
  const isAway = (at: number, length: number): boolean => at < -OUTSIDE || at > length + OUTSIDE;
  if (isAway(pointer.x, view.width) || isAway(pointer.y, view.height)) return { x: 0, y: 0 };
  return { x: speed(pointer.x, view.width), y: speed(pointer.y, view.height) };
}

function speed(at: number, length: number): number {
  // In a tiny window both edges may not meet in the middle.
  const edge = Math.min(EDGE, length / 3);
  const before = clamped((edge - at) / edge, 0, 1);
  const behind = clamped((at - (length - edge)) / edge, 0, 1);
  // Squared, so that it begins gently.
  return FASTEST * (before * before - behind * behind);
}
