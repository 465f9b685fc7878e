// What keys do on the canvas while nothing is written.
import { around } from '../core/geometry';
import type { Desk } from '../session/context';
import {
  addCard,
  addOpportunity,
  addPain,
  addStage,
  addTouchpoint,
  connect,
  duplicateSelected,
  kindOf,
  moveTouchpoint,
  removeSelected,
  selectAll,
} from '../session/edits';
import { recordOf } from './hit';
import type { PlacedStop, Step } from './stops';
import { placed, stopAfter, stopOf } from './stops';
import { write } from './writing';

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
};

/** Does what the key stands for; returns whether it stands for anything. */
export function pressKey(desk: Desk, columns: PlacedStop[][], stroke: Stroke): boolean {
  return stroke.ctrl ? withCtrl(desk, stroke) : stroke.alt ? withAlt(desk, stroke) : plain(desk, columns, stroke);
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
      return act(() => selection.clear());
    case 'Delete':
    case 'Backspace':
      return act(() => void removeSelected(desk));
    case 'Enter':
    case 'F2':
      return act(() => open(desk, columns));
    // Capitals begin a text; these letters do what the toolbar says beside them.
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

function withAlt(desk: Desk, { key }: Stroke): boolean {
  const by = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : null;
  if (by === null) return false;
  const { only } = desk.selection;
  if (only !== null && kindOf(desk, only) === 'touchpoint') void moveTouchpoint(desk, only, by);
  else if (only !== null && kindOf(desk, only) === 'stage') void moveStage(desk, only, by);
  return true;
}

function moveStage({ session }: Desk, stage: string, by: number): Promise<boolean> {
  const { stages } = session.outline;
  const to = stages.findIndex(({ id }) => id === stage) + by;
  if (to < 0 || to >= stages.length) return Promise.resolve(false);
  return session.apply({ do: 'moveStage', map: session.map, stage, to });
}

function goTo({ session, selection, camera }: Desk, stop: PlacedStop | null, adding: boolean): boolean {
  if (!stop) return false;
  const id = recordOf((stop.key !== null && session.picture.get(stop.key)) || null);
  selection.focus = { lane: stop.lane, column: stop.column, key: stop.key };
  if (id !== null && adding) selection.select(...selection.ids, id);
  else if (id !== null) selection.select(id);
  else selection.clear();
  camera.reveal(stop.box);
  return true;
}

/** Opens the text that has the focus; in an empty cell of a card lane, makes a card. */
function open(desk: Desk, columns: PlacedStop[][]): void {
  const { session, selection } = desk;
  const stop = selection.focus && placed(columns, selection.focus);
  const key = stop?.key ?? primaryKey(desk);
  const element = key === null ? undefined : session.picture.get(key);
  if (element) {
    write(desk, element);
    return;
  }
  const lane = session.picture.grid.lanes.find(({ id }) => id === stop?.lane);
  if (lane) void addCard(desk, [lane.kind], lane.id);
}

/** The element that shows the one selected thing. */
export function primaryKey(desk: Desk): string | null {
  const { only } = desk.selection;
  const kind = only === null ? null : kindOf(desk, only);
  return only === null || kind === null ? null : `${kind === 'link' ? 'linkLabel' : kind}:${only}`;
}

function stopOfSelected(desk: Desk, columns: PlacedStop[][]): PlacedStop | null {
  const key = primaryKey(desk);
  const box = key === null ? undefined : desk.session.picture.get(key)?.bounds;
  return key !== null && box ? stopOf(columns, key, box.x) : null;
}

function fitSelection({ session, selection, camera }: Desk): void {
  const boxes = [...selection.ids].flatMap((id) => session.picture.ofRecord(id).map(({ bounds }) => bounds));
  const box = around(boxes);
  if (box) camera.fitBox(box, 1);
}

function act(what: () => void): true {
  what();
  return true;
}
