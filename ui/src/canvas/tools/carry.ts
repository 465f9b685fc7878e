// Carries a touchpoint by keys: lifted with Space, moved by column with arrows and by stage with Ctrl, put down with Space
// or Enter, brought back with Escape.
import type { Element } from '../../core/bindings/scene';
import type { TouchpointTarget } from '../../session/dragging.svelte';
import { columnsOf } from '../targets';
import { moving, takeUp } from './moving';
import type { Board, Tool } from './tool';
import { byKeys } from './tool';

/** How far above its slot a carried touchpoint floats, map px. */
const FLOATS = { x: 8, y: 14 };

/** Lets what is carried float over the place that it would take. */
export function floatOver({ session, dragging, camera }: Board, key: string): void {
  const slot = session.picture.get(key)?.bounds;
  const { now } = dragging;
  if (!slot || !now || now.returning) return;
  dragging.now = { ...now, pointer: { x: slot.x + FLOATS.x, y: slot.y - FLOATS.y } };
  camera.reveal(slot);
}

export function carryTool(board: Board, element: Element): Tool {
  const { dragging } = board;
  const id = element.id ?? '';
  const move = moving(board, id);
  dragging.now = takeUp(board, element, element.bounds);
  void goTo(dragging.touchpoint?.target ?? null);

  async function goTo(target: TouchpointTarget | null): Promise<void> {
    const drag = dragging.touchpoint;
    if (!drag || !target) return;
    dragging.now = { ...drag, target };
    await move.show(target, false);
    floatOver(board, `touchpoint:${id}`);
  }

  function step(by: -1 | 1, byStage: boolean): void {
    const target = dragging.touchpoint?.target;
    if (!target) return;
    const { stages } = move.grid;
    const stage = stages.findIndex((each) => each.id === target.stage);
    const at = target.at + by;
    if (!byStage && at >= 0 && at <= room(target.stage)) return void goTo({ stage: target.stage, at });
    const next = stages[stage + by];
    if (next) void goTo({ stage: next.id, at: by > 0 ? 0 : room(next.id) });
  }

  /** How many other touchpoints a stage has. */
  function room(stage: string): number {
    return columnsOf(move.grid, stage).filter(({ touchpoint }) => touchpoint !== id).length;
  }

  async function putDown(): Promise<void> {
    const target = dragging.touchpoint?.target;
    board.use(null);
    if (target) await move.drop(target, false);
    dragging.now = null;
  }

  function giveUp(): void {
    void move.show(null, false);
    board.flyBack();
  }

  return byKeys({
    cancel: giveUp,
    key(key, ctrl) {
      if (key === 'ArrowLeft' || key === 'ArrowRight') step(key === 'ArrowLeft' ? -1 : 1, ctrl);
      else if (key === ' ' || key === 'Enter') void putDown();
      // Everything else waits until it is put down.
      return true;
    },
  });
}
