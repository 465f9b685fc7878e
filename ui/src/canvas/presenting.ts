// What present mode shows one after the other: the whole map, then each of its stages.
import type { Grid } from '../core/bindings/scene';
import type { Box } from '../core/geometry';

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

/** The transform that shows a box as large as it goes in a window; never so large that it blurs into poster letters. */
export function framed(
  box: Box,
  view: { width: number; height: number },
  most: number,
): { x: number; y: number; zoom: number } {
  const zoom = Math.min(most, view.width / box.width, view.height / box.height);
  return {
    zoom,
    x: view.width / 2 - (box.x + box.width / 2) * zoom,
    y: view.height / 2 - (box.y + box.height / 2) * zoom,
  };
}
