// Points and boxes. A name says its space: `…OnMap` is px of the page, `…OnScreen` CSS px from the top left of the canvas.

/** A point. */
export interface Point {
  x: number;
  y: number;
}

/** An upright box. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** Whether the point lies in the box or on its edge. */
export function contains(box: Box, point: Point): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
}

/** Whether two boxes touch. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/** The box, larger by `margin` on every side. */
export function grown(box: Box, margin: number): Box {
  return { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
}

/** The smallest box around all of them; none for none. */
export function around(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** `value`, held between `least` and `most`. */
export function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
