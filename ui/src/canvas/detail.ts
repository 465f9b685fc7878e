// How much is drawn at which zoom: words too small to be read become bars, and very far out only what tells the shape of
// the journey stays.
import type { LaneKind } from '../core/bindings/model';
import type { Element, Grid, Role } from '../core/bindings/scene';
import { READABLE_FROM } from '../session/camera.svelte';
import { laneAt } from './targets';

/** Below this zoom, texts of what customers do and think are bars. */
export const BARS_BELOW = READABLE_FROM;
/** Below this zoom, only stages, curve, diamonds and the title keep their words. */
export const OUTLINE_BELOW = 0.25;

const PROSE: readonly LaneKind[] = ['actions', 'needs', 'thoughts', 'backstage', 'text'];
const LANDMARKS: readonly Role[] = ['stage', 'title', 'face', 'momentMark'];

/** Whether the element's texts are drawn as bars. */
export function drawsBars(element: Element, grid: Grid, zoom: number): boolean {
  if (zoom >= BARS_BELOW) return false;
  if (zoom < OUTLINE_BELOW) return !LANDMARKS.includes(element.role);
  if (element.role !== 'card') return false;
  const lane = laneAt(grid, element.bounds.y + element.bounds.height / 2);
  return lane !== undefined && PROSE.includes(lane.kind);
}
