// What is being dragged over the map and where it would land. Published for the status bar, the outline and the live
// region; the canvas's tools set it.
import type { Box, Point } from '../core/geometry';
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

/** Where a stage or a lane would land: the position counts from 0 after it is taken out, hidden lanes too. */
export interface RowTarget {
  to: number;
  /** The one of its like that it would lie before; null at the end. */
  before: string | null;
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
  /** Ids of all that are dragged, when there are several. */
  all?: readonly string[];
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

/** A stage dragged by its band. */
export interface StageDrag extends Carried {
  kind: 'stage';
  id: string;
  target: RowTarget | null;
}

/** A lane dragged by its header. */
export interface LaneDrag extends Carried {
  kind: 'lane';
  id: string;
  target: RowTarget | null;
}

export type Drag = TouchpointDrag | CardDrag | StageDrag | LaneDrag;

/** The key of the element that shows what is dragged. */
export function keyOf({ kind, id }: Drag): string {
  return kind === 'lane' ? `laneHeader:${id}` : `${kind}:${id}`;
}

/** Whether an element shows what is dragged. */
export function shows(drag: Drag, { key, id }: Element): boolean {
  const role = drag.kind === 'lane' ? 'laneHeader' : drag.kind;
  return key === keyOf(drag) || (drag.all !== undefined && key === `${role}:${id}` && drag.all.includes(id ?? ''));
}

/** The two curves of the emotion lane. */
export type CurveName = 'felt' | 'desired';

/** What the hand does besides dragging things. */
export type Gesture =
  | { kind: 'marquee'; box: Box }
  | { kind: 'feeling'; touchpoint: string; curve: CurveName; value: number | null }
  | { kind: 'span'; touchpoints: readonly string[] }
  | { kind: 'laneHeight'; lane: string; height: number }
  /** A picture from elsewhere is held over the map. */
  | { kind: 'picture'; box: Box | null }
  /** Files from elsewhere are held over the window, to be opened. */
  | { kind: 'file' }
  | LinkGesture;

/** A link that is drawn, or one whose end is moved. */
export interface LinkGesture {
  kind: 'link';
  /** The link whose end is moved; null for a new one. */
  link: string | null;
  from: string | null;
  to: string | null;
  /** Which end follows the pointer. */
  moving: 'from' | 'to';
  /** The pointer, map px; null by keyboard. */
  pointer: Point | null;
}

export class Dragging {
  /** What is under way; null at rest. */
  now = $state.raw<Drag | null>(null);
  /** What else the hand does; null at rest. */
  gesture = $state.raw<Gesture | null>(null);
  /** The touchpoint that a link was asked to start at, from outside of the canvas; the canvas takes it from here. */
  linkFrom = $state.raw<string | null>(null);

  /** The touchpoint that is being dragged and where it would land, for the outline. */
  get touchpoint(): TouchpointDrag | null {
    return this.now?.kind === 'touchpoint' ? this.now : null;
  }
}
