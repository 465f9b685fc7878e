// What the map is on a slide or on paper: how large its page is, and how small its smallest text gets there.
import type { Page } from '../core/bindings/model';
import type { Element } from '../core/bindings/scene';

/** Size in map px and points to a px when printed whole. A free page is as large as the map, on a slide 13.333 in wide. */
const PAGES: Record<Exclude<Page, 'free'>, { width: number; height: number; points: number }> = {
  wide: { width: 1920, height: 1080, points: 0.5 },
  classic: { width: 1440, height: 1080, points: 0.5 },
  a4: { width: 1754, height: 1240, points: 0.48 },
  a3: { width: 2480, height: 1754, points: 0.48 },
};
const SLIDE_WIDTH_IN_POINTS = 960;

export interface Size {
  width: number;
  height: number;
}

/** The page, map px; null when it is as large as the map. */
export function pageSize(page: Page): Size | null {
  return page === 'free' ? null : PAGES[page];
}

/** Points of the smallest text when the whole map is put on one page; null without text. */
export function smallestText(page: Page, map: Size, elements: readonly Element[]): number | null {
  const sizes = elements.flatMap(({ items }) =>
    items.map((item) => (item.kind === 'text' ? item.style.size : Infinity)),
  );
  const smallest = sizes.reduce((least, size) => Math.min(least, size), Infinity);
  if (!Number.isFinite(smallest) || map.width <= 0 || map.height <= 0) return null;
  if (page === 'free') return (smallest * SLIDE_WIDTH_IN_POINTS) / map.width;
  const { width, height, points } = PAGES[page];
  return smallest * points * Math.min(1, width / map.width, height / map.height);
}
