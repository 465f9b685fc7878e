// What keys do on the canvas while nothing is written.
import type { Desk } from '../session/context';
import {
  addCard,
  addOpportunity,
  addPain,
  addStage,
  addTouchpoint,
  connect,
  duplicateSelected,
  fitSelection,
  holdsCards,
  kindOf,
  removeSelected,
  selectAll,
} from '../session/edits';
import type { Direction } from '../session/moves';
import { moveSelected } from '../session/moves';
import { stepFeeling } from './feelings';
import { recordOf } from './hit';
import type { Stop } from '../session/selection.svelte';
import type { PlacedStop, Step } from './stops';
import { HEADERS, placed, stopAfter, stopOf } from './stops';
import { write, writeFeeling } from './writing';

/** A key press. */
export interface Stroke {
  /** As in `KeyboardEvent.key`. */
  key: string;
  /** The place on the keyboard, as in `KeyboardEvent.code`. */
  code: string;
  /** Ctrl, or the command key of a Mac. */
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
}

const STEPS: Record<string, Step> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'stageStart',
  End: 'stageEnd',
  PageUp: 'stageBefore',
  PageDown: 'stageAfter',
};
/** With Ctrl. */
const FAR_STEPS: Record<string, Step> = { Home: 'mapStart', End: 'mapEnd' };

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Does what the key stands for; returns whether it stands for anything. */
export function pressKey(desk: Desk, columns: PlacedStop[][], stroke: Stroke): boolean {
  const { key, ctrl, alt, shift } = stroke;
  const direction = DIRECTIONS[key];
  if (direction && (alt ? !ctrl : ctrl && shift)) return move(desk, direction, shift && alt);
  const far = ctrl ? FAR_STEPS[key] : undefined;
  if (far) return goTo(desk, stopAfter(columns, desk.selection.focus ?? stopOfSelected(desk, columns), far), shift);
  return ctrl ? withCtrl(desk, stroke) : !alt && plain(desk, columns, stroke);
}

function plain(desk: Desk, columns: PlacedStop[][], { key, code, shift }: Stroke): boolean {
  const { selection, camera } = desk;
  const step = STEPS[key];
  if (step) return goTo(desk, stopAfter(columns, selection.focus ?? stopOfSelected(desk, columns), step), shift);
  if (shift && code === 'Digit1') return act(() => camera.fit());
  if (shift && code === 'Digit2') return act(() => fitSelection(desk));
  if (shift && code === 'Digit0') return act(() => camera.zoomTo(1));
  switch (key) {
    case 'Escape':
      // With nothing to let go of, it is for what is open beside the map.
      if (selection.ids.size === 0) return false;
      return act(() => selection.clear());
    case 'Delete':
    case 'Backspace':
      return act(() => void removeSelected(desk));
    case 'Enter':
    case 'F2':
      return act(() => open(desk, columns));
  }
  // Capitals begin a text; these letters do what the toolbar says beside them.
  if (desk.session.onSheet) return false;
  switch (key) {
    case 't':
      return act(() => void addTouchpoint(desk));
    case 'p':
      return act(() => void addPain(desk));
    case 'o':
      return act(() => void addOpportunity(desk));
    case 'c':
      return act(() => void connect(desk));
    case 's':
      return act(() => void addStage(desk));
    default:
      return false;
  }
}

function withCtrl(desk: Desk, { key, shift }: Stroke): boolean {
  const { session, camera } = desk;
  switch (key.toLowerCase()) {
    case 'z':
      return act(() => void (shift ? session.redo() : session.undo()));
    case 'y':
      return act(() => void session.redo());
    case 'd':
      return act(() => void duplicateSelected(desk));
    case 'a':
      return act(() => selectAll(desk));
    case '+':
    case '=':
      return act(() => camera.zoomIn());
    case '-':
      return act(() => camera.zoomOut());
    case '0':
      return act(() => camera.zoomTo(1));
    default:
      return false;
  }
}

/** Moves what is selected; a point of the emotion curve goes up and down by halves, with Shift the desired one. */
function move(desk: Desk, direction: Direction, desired: boolean): true {
  const touchpoint = feelingFocused(desk);
  if (touchpoint !== null && (direction === 'up' || direction === 'down')) {
    void stepFeeling(desk, touchpoint, desired ? 'desired' : 'felt', direction === 'up' ? 0.5 : -0.5);
  } else void moveSelected(desk, direction);
  return true;
}

/** The touchpoint whose feeling the keyboard is on; null elsewhere. */
export function feelingFocused({ session, selection }: Desk): string | null {
  const { focus } = selection;
  const lane = session.picture.grid.lanes.find(({ id }) => id === focus?.lane);
  const column = session.picture.grid.columns.find(({ touchpoint }) => touchpoint === focus?.column);
  return lane?.kind === 'emotion' && column ? column.touchpoint : null;
}

function goTo({ session, selection, camera }: Desk, stop: PlacedStop | null, adding: boolean): boolean {
  if (!stop) return false;
  const id = recordOf((stop.key !== null && session.picture.get(stop.key)) || null);
  const { box, ...there } = stop;
  selection.focus = there;
  if (id !== null && adding) selection.select(...selection.ids, id);
  else if (id !== null) selection.select(id);
  else selection.clear();
  camera.reveal(box);
  return true;
}

/** Opens the text that has the focus; in an empty cell of a card lane, makes a card. */
function open(desk: Desk, columns: PlacedStop[][]): void {
  const { session, selection } = desk;
  const stop = selection.focus && placed(columns, selection.focus);
  const key = stop?.key ?? primaryKey(desk);
  const element = key === null ? undefined : session.picture.get(key);
  // The value of a feeling is what is written first; its quote has a menu entry and a double click.
  if (element && element.role !== 'face') {
    write(desk, element, undefined, undefined, stop?.field);
    return;
  }
  const feeling = feelingFocused(desk);
  const lane = session.picture.grid.lanes.find(({ id }) => id === stop?.lane);
  if (feeling !== null) writeFeeling(desk, feeling, 'felt');
  else if (lane) void addCard(desk, [lane.kind], lane.id);
}

/**
 * Opens the text next to the one that was written last, or to `beside` when that is not drawn yet; in an empty cell of a
 * card lane, makes a card.
 */
export function openNext(desk: Desk, columns: () => PlacedStop[][], by: 1 | -1, beside: Stop | null): void {
  const { selection, session } = desk;
  if (session.onSheet) return openNextText(desk, columns(), by);
  const from = selection.focus ?? stopOfSelected(desk, columns()) ?? beside;
  const next = stopAfter(columns(), from, by > 0 ? 'right' : 'left');
  if (!next || next.column === HEADERS || (next.key === from?.key && next.column === from.column)) return;
  goTo(desk, next, false);
  const lane = session.picture.grid.lanes.find(({ id }) => id === next.lane);
  if (next.key !== null || (lane && holdsCards(lane.kind))) open(desk, columns());
}

/** Opens the next text of a persona sheet, card after card. */
function openNextText(desk: Desk, columns: PlacedStop[][], by: 1 | -1): void {
  const { focus } = desk.selection;
  const all = columns.flat();
  const at = all.findIndex(({ key, field }) => key === focus?.key && field === focus.field);
  const next = all[at + by];
  if (!next) return;
  goTo(desk, next, false);
  open(desk, columns);
}

/** The element that shows the one selected thing. */
export function primaryKey(desk: Desk): string | null {
  const { only } = desk.selection;
  const kind = only === null ? null : kindOf(desk, only);
  return only === null || kind === null ? null : keyOf(desk, kind, only);
}

function keyOf({ session }: Desk, kind: NonNullable<ReturnType<typeof kindOf>>, id: string): string {
  if (kind === 'lane') return `laneHeader:${id}`;
  return kind === 'link' && session.picture.get(`linkLabel:${id}`) ? `linkLabel:${id}` : `${kind}:${id}`;
}

function stopOfSelected(desk: Desk, columns: PlacedStop[][]): PlacedStop | null {
  const key = primaryKey(desk);
  const box = key === null ? undefined : desk.session.picture.get(key)?.bounds;
  return key !== null && box ? stopOf(columns, key, box) : null;
}

function act(what: () => void): true {
  what();
  return true;
}
