// What a tool of the canvas is: a plain object without DOM. The canvas tells it what the pointer does; the tool changes
// the window's state and asks for commands.
import type { LinkKind } from '../../core/bindings/model';
import type { Element } from '../../core/bindings/scene';
import type { Point } from '../../core/geometry';
import type { Desk } from '../../session/context';

/** What the pointer does. */
export interface Press {
  /** CSS px from the top left of the canvas. */
  onScreen: Point;
  /** Map px. */
  onMap: Point;
  /** What lies under it. */
  hit: Element | null;
  /** 0 the first button, 1 the middle one. */
  button: number;
  shift: boolean;
  /** Ctrl, or the command key of a Mac. */
  ctrl: boolean;
  alt: boolean;
}

/** A tool in use, from the press of a button to its release. */
export interface Tool {
  down(press: Press): void;
  move(press: Press): void;
  up(press: Press): void;
  /** Leaves everything as it was before `down`. */
  cancel(): void;
  /** Takes a key while in use; returns whether it did. */
  key(key: string, ctrl: boolean, shift: boolean): boolean;
  /** The CSS cursor while in use. */
  cursor: string;
}

/** Which kind shall a new link have? */
export interface KindQuestion {
  /** CSS px from the top left of the canvas; null by keyboard. */
  at: Point | null;
  /** The touchpoint that it ends at. */
  beside: string;
  /** The likely answer. */
  kind: LinkKind;
  /** Takes the answer; null when there shall be no link. */
  choose(kind: LinkKind | null): void;
}

/** A tool that the keyboard alone uses; the pointer means nothing to it. */
export function byKeys(tool: Pick<Tool, 'cancel' | 'key'>): Tool {
  return { cursor: '', down: () => undefined, move: () => undefined, up: () => undefined, ...tool };
}

/** What the canvas offers to tools. */
export interface Board extends Desk {
  /** Hands the pointer over to another tool, or to none. */
  use(tool: Tool | null): void;
  /** Lets what is dragged fly back to where it came from. */
  flyBack(): void;
  /** Asks for the kind of a new link. */
  askKind(question: KindQuestion): void;
}
