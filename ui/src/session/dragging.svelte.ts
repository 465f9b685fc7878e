// What is being dragged over the map and where it would land. Published for the status bar, the outline and the live
// region; the canvas's tools set it.
import type { Point } from '../core/geometry';
import type { Element } from '../core/bindings/scene';

/** Where a touchpoint would land: the position counts from 0 after the moved one is taken out. */
export interface TouchpointTarget {
  stage: string;
  at: number;
}

/** Where a card would land. */
export interface CardTarget {
  lane: string;
  stage: string;
  /** Empty: the whole stage. */
  touchpoints: string[];
}

interface Carried {
  /** The element that was taken hold of, as it looked then. */
  lifted: Element;
  /** From the element's corner to the pointer when it was taken, map px. */
  grip: Point;
  /** The pointer, map px. */
  pointer: Point;
  /** Whether it is on its way back to where it came from. */
  returning: boolean;
  /** Whether a copy is made and the original stays. */
  copy: boolean;
}

export interface TouchpointDrag extends Carried {
  kind: 'touchpoint';
  id: string;
  target: TouchpointTarget | null;
  /** Where it was taken up. */
  from: TouchpointTarget | null;
  /** The cards that travel along. */
  cards: readonly string[];
  /** Its cards stay behind. */
  alone: boolean;
}

export interface CardDrag extends Carried {
  kind: 'card';
  id: string;
  target: CardTarget | null;
}

export class Dragging {
  /** What is under way; null at rest. */
  now = $state.raw<TouchpointDrag | CardDrag | null>(null);

  /** The touchpoint that is being dragged and where it would land, for the outline. */
  get touchpoint(): TouchpointDrag | null {
    return this.now?.kind === 'touchpoint' ? this.now : null;
  }
}
