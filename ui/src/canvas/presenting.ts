// What present mode shows one after the other: the whole map, then each of its stages.
import type { Outline } from '../core/bindings/request';
import type { Element, Grid, Role } from '../core/bindings/scene';
import { clamped, type Box } from '../core/geometry';

export interface Shot {
  /** What is shown, map px. */
  box: Box;
  /** The stage that stands out; null in the overview. */
  stage: { id: string; name: string; x: number; width: number } | null;
}

/** Lanes' names stay in view at the left of each stage, map px around it. */
const MARGIN = 24;

export function shotsOf(grid: Grid, size: { width: number; height: number }): Shot[] {
  const overview: Shot = { box: { x: 0, y: 0, ...size }, stage: null };
  const bottom = Math.max(grid.band[1], ...grid.lanes.map(({ y, height }) => y + height));
  const stages = grid.stages.map(({ id, name, x, width }): Shot => {
    const box = {
      x: x - MARGIN,
      y: grid.band[0] - MARGIN,
      width: width + 2 * MARGIN,
      height: bottom - grid.band[0] + 2 * MARGIN,
    };
    return { box, stage: { id, name, x, width } };
  });
  return [overview, ...stages];
}

/** What says how to read the map. */
const KEPT: readonly Role[] = ['stageHeader', 'laneHeader', 'emotionScale'];
/** What runs through all stages: each has its piece of it. */
const RUNNING: readonly Role[] = ['thread', 'throughline', 'gap', 'desiredCurve', 'feltCurve'];
/** What is about the whole map. */
const AROUND: readonly Role[] = [
  'eyebrow',
  'title',
  'purpose',
  'persona',
  'portrait',
  'legend',
  'source',
  'pageNumber',
];

/** Whether an element stands out only as far as it lies in the stage that does. */
export function isRunning({ role }: Pick<Element, 'role'>): boolean {
  return RUNNING.includes(role);
}

/** Whether an element is not the matter while a stage stands out. */
export function isDimmed({ role, id, bounds }: Element, stage: NonNullable<Shot['stage']>, outline: Outline): boolean {
  if (KEPT.includes(role)) return false;
  if (AROUND.includes(role) || RUNNING.includes(role)) return true;
  const own = outline.stages.find((each) => each.id === stage.id)?.touchpoints ?? [];
  const isOwn = (touchpoint: string | undefined) => own.some((each) => each.id === touchpoint);
  if (role === 'link' || role === 'linkLabel') {
    const link = outline.links.find((each) => each.id === id);
    return !isOwn(link?.from) && !isOwn(link?.to);
  }
  // It stands where there is room, which may be beside its stage.
  if (role === 'callOut') return !isOwn(id ?? undefined);
  // A department may see to several stages.
  if (role === 'owner') return bounds.x + bounds.width <= stage.x + 1 || bounds.x >= stage.x + stage.width - 1;
  const middle = bounds.x + bounds.width / 2;
  return middle < stage.x || middle > stage.x + stage.width;
}

/** The transform that shows a box of the page as large as it goes in a window, in its middle as far as the page reaches:
 *  no empty room beside the page while there is more of it. Never so large that it blurs into poster letters. */
export function framed(
  box: Box,
  page: { width: number; height: number },
  view: { width: number; height: number },
  most: number,
): { x: number; y: number; zoom: number } {
  const zoom = Math.min(most, view.width / box.width, view.height / box.height);
  const along = (room: number, length: number, middle: number) =>
    length < room ? (room - length) / 2 : clamped(room / 2 - middle, room - length, 0);
  return {
    zoom,
    x: along(view.width, page.width * zoom, (box.x + box.width / 2) * zoom),
    y: along(view.height, page.height * zoom, (box.y + box.height / 2) * zoom),
  };
}
