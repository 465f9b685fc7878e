// The hand on the canvas: which tool it holds, what lies under it, and what pointer and keyboard do with it.
import type { Element } from '../core/bindings/scene';
import type { Desk } from '../session/context';
import { kindOf } from '../session/edits';
import type { Stroke } from './keys';
import { feelingFocused, pressKey } from './keys';
import type { PlacedStop } from './stops';
import { stopOf } from './stops';
import { edgeSpeed } from './edge-scroll';
import type { Handle } from './handles';
import { handlesAt, handlesOfSelected, handleUnder } from './handles';
import { carryTool } from './tools/carry';
import { carryCardTool } from './tools/carry-card';
import { carryRowTool } from './tools/carry-row';
import { carryFeelingTool } from './tools/feeling';
import { holdTool } from './tools/hold';
import { linkTool } from './tools/link';
import { panTool } from './tools/pan';
import { selectTool } from './tools/select';
import type { Board, KindQuestion, Press, Tool } from './tools/tool';

/** How long a thing takes to fly back, ms. */
const FLY_BACK = 200;

export class Hand {
  tool = $state.raw<Tool | null>(null);
  /** What lies under the pointer while no tool is in use. */
  hover = $state.raw<Element | null>(null);
  /** Where the pointer is while no tool is in use. */
  #over = $state.raw<Press | null>(null);
  /** What can be taken hold of near the pointer, and which of it the pointer is on. */
  readonly handles = $derived.by((): readonly Handle[] => {
    if (!this.#over || this.byKeyboard) return handlesOfSelected(this.#desk);
    return handlesAt(this.#desk, this.#over.onMap, this.#over.hit);
  });
  readonly handle = $derived.by(() => this.#over && handleUnder(this.#desk, this.handles, this.#over.onMap));
  /** The kind of a new link is asked for. */
  question = $state.raw<KindQuestion | null>(null);
  /** Whether the last thing that was used is the keyboard. */
  byKeyboard = $state.raw(false);
  spaceHeld = $state.raw(false);
  /** Whether something is carried and not on its way back. */
  readonly carrying = $derived.by(() => this.#desk.dragging.now !== null && !this.#desk.dragging.now.returning);

  readonly #desk: Desk;
  readonly #stops: () => PlacedStop[][];
  readonly #board: Board;
  /** The pointer while a button is held. */
  #held: Press | null = null;
  /** Space moved the map while it was held, so that its release lifts nothing. */
  #spaceUsed = false;

  /** `still`: whether the user asks for less motion. */
  constructor(desk: Desk, stops: () => PlacedStop[][], still: () => boolean) {
    this.#desk = desk;
    this.#stops = stops;
    this.#board = {
      ...desk,
      use: (tool) => (this.tool = tool),
      flyBack: () => flyBack(desk, still() ? 0 : FLY_BACK),
      askKind: (question) => (this.question = question),
    };
  }

  /** Returns whether the pointer has to be captured. */
  down(press: Press): boolean {
    this.byKeyboard = false;
    if (press.button > 1 || this.tool) return false;
    this.#held = press;
    this.#spaceUsed = true;
    this.tool = press.button === 1 || this.spaceHeld ? panTool(this.#board) : this.#toolAt(press);
    this.tool.down(press);
    const { selection } = this.#desk;
    if (press.hit) selection.focus = stopOf(this.#stops(), press.hit.key, press.onMap) ?? selection.focus;
    return true;
  }

  move(press: Press): void {
    if (this.#held) this.#held = press;
    if (this.tool) {
      this.tool.move(press);
      return;
    }
    this.byKeyboard = false;
    this.hover = press.hit;
    this.#over = press;
  }

  /** The pointer is gone. */
  leave(): void {
    this.hover = null;
    this.#over = null;
  }

  /** A handle under the pointer goes before what lies there; with Shift or Ctrl, things are selected. */
  #toolAt(press: Press): Tool {
    const selecting = press.shift || press.ctrl;
    const handle = selecting
      ? null
      : handleUnder(this.#desk, handlesAt(this.#desk, press.onMap, press.hit), press.onMap);
    return (handle && holdTool(this.#board, handle, press)) ?? selectTool(this.#board);
  }

  up(press: Press): void {
    this.#held = null;
    this.tool?.up(press);
  }

  cancel(): void {
    this.tool?.cancel();
    this.tool = null;
    this.#held = null;
    this.spaceHeld = false;
  }

  /** Returns whether the key stands for something. */
  key(stroke: Stroke): boolean {
    if (this.tool) {
      if (stroke.key === 'Escape') {
        this.cancel();
        return true;
      }
      this.modifiers(stroke);
      return this.tool.key(stroke.key, stroke.ctrl, stroke.shift) || stroke.key === 'Alt';
    }
    if (stroke.key === ' ' && !stroke.ctrl && !stroke.alt) {
      if (!this.spaceHeld) this.#spaceUsed = false;
      this.spaceHeld = true;
      return true;
    }
    const { only } = this.#desk.selection;
    // With two touchpoints selected it joins them at once; from one, arrows choose the other.
    if (
      stroke.key === 'c' &&
      !stroke.ctrl &&
      !stroke.alt &&
      only !== null &&
      kindOf(this.#desk, only) === 'touchpoint'
    ) {
      this.link(only);
      return true;
    }
    const taken = pressKey(this.#desk, this.#stops(), stroke);
    if (taken) this.byKeyboard = true;
    return taken;
  }

  keyUp(stroke: Stroke): void {
    if (stroke.key === ' ' && this.spaceHeld) {
      this.spaceHeld = false;
      if (!this.#spaceUsed && !this.tool) this.#lift();
    }
    this.modifiers(stroke);
  }

  /** Alt and Ctrl change what a drop would do, also while the pointer rests. */
  modifiers({ ctrl, alt }: Pick<Stroke, 'ctrl' | 'alt'>): void {
    if (!this.carrying || !this.#held || (this.#held.ctrl === ctrl && this.#held.alt === alt)) return;
    this.move({ ...this.#held, ctrl, alt });
  }

  /** Scrolls the map under what is held near the edge. */
  scroll(seconds: number): void {
    const { camera } = this.#desk;
    if (!this.#held) return;
    const { x, y } = edgeSpeed(this.#held.onScreen, camera.view);
    if (x === 0 && y === 0) return;
    camera.panBy(x * seconds, y * seconds);
    this.move({ ...this.#held, onMap: camera.mapFromScreen(this.#held.onScreen) });
  }

  /** Begins a link at a touchpoint, whose other end is chosen with the arrows or by a click. */
  link(from: string): void {
    this.byKeyboard = true;
    this.tool = linkTool(this.#board, { from, to: null });
  }

  /** Takes up what is selected, for the arrows to carry. */
  #lift(): void {
    const { session, selection } = this.#desk;
    const { only } = selection;
    const kind = only === null ? null : kindOf(this.#desk, only);
    if (only === null || kind === null || kind === 'link') return;
    const element = session.picture.get(`${kind === 'lane' ? 'laneHeader' : kind}:${only}`);
    if (!element) return;
    this.byKeyboard = true;
    if (kind === 'card') this.tool = carryCardTool(this.#board, element);
    else if (kind === 'touchpoint' && feelingFocused(this.#desk))
      this.tool = carryFeelingTool(this.#board, only, 'felt');
    else if (kind === 'touchpoint') this.tool = carryTool(this.#board, element);
    else this.tool = carryRowTool(this.#board, kind, element);
  }
}

function flyBack({ dragging }: Desk, duration: number): void {
  const { now } = dragging;
  if (!now) return;
  const returning = { ...now, target: null, returning: true };
  dragging.now = returning;
  setTimeout(() => {
    if (dragging.now === returning) dragging.now = null;
  }, duration);
}
