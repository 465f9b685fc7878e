// Which part of the map the canvas shows, and how large: screen = map × zoom + pan.
import type { Box, Point } from '../core/geometry';
import { clamped, grown } from '../core/geometry';

/** The smallest and the largest zoom: 10 % and 400 %. */
export const LEAST_ZOOM = 0.1;
export const MOST_ZOOM = 4;
/** Body text of a map, map px, and the least that can be read of it, CSS px. */
const BODY = 20;
const READABLE = 7;
/**
 * From this zoom on, a map can be read. It follows from what can be read and not from a round zoom: a slide fitted into
 * the smallest screen of a laptop (44 %) is still read.
 */
export const READABLE_FROM = READABLE / BODY;
/** The zoom that a map is opened at when neither its width nor its height can be read as a whole. */
const READING = 0.5;
/** Zoom by keys and buttons goes through these. */
const STEPS = [0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
/** What stays free around a map that is fitted, CSS px. */
const MARGIN = 32;
/** What stays free beside what is pinned, CSS px. */
const CLEAR = 4;
/** How much is drawn beyond the view on each side, as part of the view. */
const AROUND = 0.25;
/** The drawn part changes in steps of this many CSS px, so that not every frame of a pan asks for it. */
const STEP = 256;
/** At least this much of the page stays in view, CSS px. */
const KEPT = 80;

/** A part of the map: how large, and what lies in the middle of the canvas, map px. */
export interface Place extends Point {
  zoom: number;
}

export class Camera {
  /** Screen px per map px, 0.1–4. */
  zoom = $state.raw(1);
  /** Where the map's (0, 0) lies on the canvas, CSS px. */
  pan = $state.raw<Point>({ x: 0, y: 0 });
  /** Size of the canvas, CSS px; set by the canvas. */
  view = $state.raw({ width: 0, height: 0 });
  /** Size of the page, map px; set by the canvas. */
  page = $state.raw({ width: 0, height: 0 });
  /** What is kept in view at the top and the left while the map is scrolled under it, map px; set by the canvas. */
  pinned = $state.raw<Box>({ x: 0, y: 0, width: 0, height: 0 });
  /** Whether the edges of the slide are shown. */
  pageView = $state.raw(false);
  /** The cells of the map are outlined. */
  grid = $state.raw(false);
  /** Whether the whole map was last fitted, or shown as it opens; then a resized window does so again. */
  fitted = $state.raw(true);
  /** What a resized window does. */
  #again: 'fit' | 'open' = 'open';

  /** What shall be shown as soon as the sizes of canvas and page are known. */
  #next: Place | null = null;

  /** The part of the map that is in view, map px. */
  readonly seen = $derived<Box>({
    x: -this.pan.x / this.zoom,
    y: -this.pan.y / this.zoom,
    width: this.view.width / this.zoom,
    height: this.view.height / this.zoom,
  });

  /** The edges of the drawn part, map px; a text, so that an equal one asks for nothing. */
  readonly #steps = $derived.by(() => {
    // A step is a power of two, so that it is the same at most zooms of a gesture.
    const step = STEP / 2 ** Math.floor(Math.log2(this.zoom));
    const { x, y, width, height } = grown(this.seen, Math.max(this.seen.width, this.seen.height) * AROUND);
    const [left, top] = [Math.floor(x / step), Math.floor(y / step)];
    const [right, bottom] = [Math.ceil((x + width) / step), Math.ceil((y + height) / step)];
    return `${left * step} ${top * step} ${right * step} ${bottom * step}`;
  });

  /** The part of the map that is drawn, map px: what is in view and some of what lies around it. */
  readonly drawn = $derived.by((): Box => {
    const [left = 0, top = 0, right = 0, bottom = 0] = this.#steps.split(' ').map(Number);
    return { x: left, y: top, width: right - left, height: bottom - top };
  });

  /** Where the layer with the map lies, CSS px: on whole px of the screen, because between them its letters would blur. */
  readonly shift = $derived.by((): Point => {
    const sharp = typeof devicePixelRatio === 'number' ? devicePixelRatio : 1;
    return { x: Math.round(this.pan.x * sharp) / sharp, y: Math.round(this.pan.y * sharp) / sharp };
  });

  mapFromScreen(point: Point): Point {
    return { x: (point.x - this.pan.x) / this.zoom, y: (point.y - this.pan.y) / this.zoom };
  }

  screenFromMap(point: Point): Point {
    return { x: point.x * this.zoom + this.pan.x, y: point.y * this.zoom + this.pan.y };
  }

  boxOnScreen(box: Box): Box {
    const { x, y } = this.screenFromMap(box);
    return { x, y, width: box.width * this.zoom, height: box.height * this.zoom };
  }

  /** Moves the map by CSS px. */
  panBy(dx: number, dy: number): void {
    this.fitted = false;
    this.#place({ x: this.pan.x + dx, y: this.pan.y + dy });
  }

  /** Zooms so that what lies under `at` (CSS px; the middle when absent) stays there. */
  zoomTo(zoom: number, at: Point = { x: this.view.width / 2, y: this.view.height / 2 }): void {
    const fixed = this.mapFromScreen(at);
    this.fitted = false;
    this.zoom = clamped(zoom, LEAST_ZOOM, MOST_ZOOM);
    this.#place({ x: at.x - fixed.x * this.zoom, y: at.y - fixed.y * this.zoom });
  }

  zoomIn(): void {
    this.zoomTo(STEPS.find((step) => step > this.zoom * 1.01) ?? MOST_ZOOM);
  }

  zoomOut(): void {
    this.zoomTo(STEPS.findLast((step) => step < this.zoom * 0.99) ?? LEAST_ZOOM);
  }

  /** The part that is shown now; null while it is what the map opens with, or the whole map. */
  get place(): Place | null {
    if (this.fitted) return null;
    const { x, y } = this.mapFromScreen({ x: this.view.width / 2, y: this.view.height / 2 });
    return { zoom: this.zoom, x, y };
  }

  /** Shows a part of the map, on a canvas of whatever size; later, when that is not known yet. */
  show(place: Place): void {
    const { width, height } = this.view;
    if (width <= 0 || height <= 0 || this.page.width <= 0) {
      this.#next = place;
      return;
    }
    this.#next = null;
    this.fitted = false;
    this.zoom = clamped(place.zoom, LEAST_ZOOM, MOST_ZOOM);
    this.#place({ x: width / 2 - place.x * this.zoom, y: height / 2 - place.y * this.zoom });
  }

  /** Shows the whole map, as large as it fits. */
  fit(): void {
    if (this.#next) return this.show(this.#next);
    this.fitBox({ x: 0, y: 0, ...this.page });
    this.fitted = true;
    this.#again = 'fit';
  }

  /**
   * The first look at a map: the whole of it where that can be read, else its start, as wide or as high as it is where
   * that can be read.
   */
  open(): void {
    if (this.#next) return this.show(this.#next);
    const { page, view } = this;
    this.fit();
    this.#again = 'open';
    if (view.width <= 0 || page.width <= 0 || this.zoom >= READABLE_FROM) return;
    const across = (view.width - 2 * MARGIN) / page.width;
    const down = (view.height - 2 * MARGIN) / page.height;
    this.zoom = clamped([across, down].find((zoom) => zoom >= READABLE_FROM) ?? READING, LEAST_ZOOM, 1);
    const start = (room: number, length: number) => Math.max(MARGIN, (room - length * this.zoom) / 2);
    this.#place({ x: start(view.width, page.width), y: start(view.height, page.height) });
  }

  /** Shows again what was last fitted or opened, in a window that has another size. */
  refit(): void {
    if (this.fitted) this[this.#again]();
  }

  /** Shows a part of the map in the middle, as large as it fits but not above `most`. */
  fitBox(box: Box, most = MOST_ZOOM): void {
    const { width, height } = this.view;
    if (width <= 0 || height <= 0 || box.width <= 0 || box.height <= 0) return;
    const fits = Math.min((width - 2 * MARGIN) / box.width, (height - 2 * MARGIN) / box.height);
    this.fitted = false;
    this.zoom = clamped(fits, LEAST_ZOOM, Math.min(most, MOST_ZOOM));
    this.#place({
      x: (width - box.width * this.zoom) / 2 - box.x * this.zoom,
      y: (height - box.height * this.zoom) / 2 - box.y * this.zoom,
    });
  }

  /** Moves the map as little as needed for the box to be in view, and not under what is pinned. */
  reveal(box: Box): void {
    const { x, y, width, height } = this.boxOnScreen(box);
    const { pinned, zoom } = this;
    const left = box.x >= pinned.x + pinned.width ? pinned.width * zoom : 0;
    const top = box.y >= pinned.y + pinned.height ? pinned.height * zoom : 0;
    const dx = shift(x, width, this.view.width, left);
    const dy = shift(y, height, this.view.height, top);
    if (dx !== 0 || dy !== 0) this.panBy(dx, dy);
  }

  #place(pan: Point): void {
    const { width, height } = this.view;
    this.pan = {
      x: clamped(pan.x, KEPT - this.page.width * this.zoom, Math.max(width - KEPT, 0)),
      y: clamped(pan.y, KEPT - this.page.height * this.zoom, Math.max(height - KEPT, 0)),
    };
  }
}

/** How far a stretch must move to lie within `covered`…`room`; its start counts when it is too long. */
function shift(start: number, length: number, room: number, covered: number): number {
  const margin = Math.min(MARGIN, room / 4);
  // What covers more than half of a small window is not evaded.
  const first = covered > 0 && covered < room / 2 ? covered + CLEAR : margin;
  if (start < first || length > room - first - margin)
    return start >= first && start < room - margin ? 0 : first - start;
  return Math.min(0, room - margin - (start + length));
}
