import { describe, expect, it } from 'vitest';

import { elementAt } from '../hit';
import type { Sent } from '../../session/sample';
import { ELEMENTS, sampleDesk } from '../../session/sample';
import { panTool } from './pan';
import { selectTool } from './select';
import type { Board, Press, Tool } from './tool';

/** A canvas with the sample on it at 100 %, with the select tool in hand. */
async function canvas() {
  const { desk, sent } = await sampleDesk();
  const hand: { tool: Tool | null } = { tool: null };
  const board: Board = {
    ...desk,
    use: (tool) => (hand.tool = tool),
    flyBack: () => (desk.dragging.now = null),
    askKind: ({ kind, choose }) => choose(kind),
  };
  const press = (x: number, y: number, keys: Partial<Press> = {}): Press => ({
    onScreen: { x, y },
    onMap: { x, y },
    hit: elementAt(ELEMENTS, { x, y }),
    button: 0,
    shift: false,
    ctrl: false,
    alt: false,
    ...keys,
  });
  const down = (x: number, y: number, keys?: Partial<Press>): void => {
    hand.tool = selectTool(board);
    hand.tool.down(press(x, y, keys));
  };
  const move = (x: number, y: number, keys?: Partial<Press>): void => hand.tool?.move(press(x, y, keys));
  const up = async (x: number, y: number, keys?: Partial<Press>): Promise<void> => {
    hand.tool?.up(press(x, y, keys));
    // Everything that was asked for has been answered once a later request is.
    await desk.session.inspect([]);
    await desk.session.inspect([]);
  };
  const asked = (name: string): unknown[] => sent.filter(([each]: Sent) => each === name).map(([, payload]) => payload);
  return { ...desk, board, hand, down, move, up, asked };
}

const IN_A = [150, 150] as const;
const IN_D = [460, 150] as const;

describe('select', () => {
  it('selects what is clicked, and nothing beside the map', async () => {
    const { down, up, selection } = await canvas();
    down(...IN_A);
    await up(...IN_A);
    expect([...selection.ids]).toEqual(['a']);
    down(10, 10);
    await up(10, 10);
    expect(selection.ids.size).toBe(0);
  });

  it('adds and takes away with Shift', async () => {
    const { down, up, selection } = await canvas();
    down(...IN_A);
    await up(...IN_A);
    down(...IN_D, { shift: true });
    await up(...IN_D, { shift: true });
    expect([...selection.ids]).toEqual(['a', 'd']);
    down(...IN_A, { shift: true });
    await up(...IN_A, { shift: true });
    expect([...selection.ids]).toEqual(['d']);
  });

  it('does not drag before 4 px', async () => {
    const { down, move, dragging } = await canvas();
    down(...IN_A);
    move(153, 152);
    expect(dragging.now).toBeNull();
    move(154, 150);
    expect(dragging.now?.id).toBe('a');
  });
});

describe('dragging a touchpoint', () => {
  it('previews while it moves and is one command when it is dropped', async () => {
    const { down, move, up, asked, dragging } = await canvas();
    down(...IN_A);
    move(300, 150);
    move(...IN_D);
    expect(dragging.touchpoint?.target).toEqual({ stage: 's2', at: 1 });
    expect(dragging.touchpoint?.cards).toEqual(['k1']);
    await up(...IN_D);
    const command = { do: 'moveTouchpoint', map: 'm1', touchpoint: 'a', stage: 's2', at: 1, alone: false };
    expect(asked('preview').at(-1)).toEqual(command);
    expect(asked('apply')).toEqual([command]);
    expect(dragging.now).toBeNull();
  });

  it('leaves its cards behind with Alt', async () => {
    const { down, move, up, asked } = await canvas();
    down(...IN_A);
    move(...IN_D, { alt: true });
    await up(...IN_D, { alt: true });
    expect(asked('apply')).toMatchObject([{ do: 'moveTouchpoint', alone: true }]);
  });

  it('copies with Ctrl, with the cards that belong to it alone', async () => {
    const { down, move, up, asked } = await canvas();
    down(...IN_A);
    move(...IN_D, { ctrl: true });
    await up(...IN_D, { ctrl: true });
    const [command] = asked('apply') as [{ commands: [Record<string, unknown>, Record<string, unknown>] }];
    const [duplicate, moved] = command.commands;
    expect(duplicate).toMatchObject({
      do: 'duplicateTouchpoint',
      touchpoint: 'a',
      cards: [['k1', expect.any(String)]],
    });
    expect(moved).toMatchObject({ do: 'moveTouchpoint', touchpoint: duplicate['copy'], stage: 's2', at: 1 });
  });

  it('changes nothing when it is dropped where it was, outside, or given up', async () => {
    const { down, move, up, hand, asked, dragging } = await canvas();
    down(...IN_A);
    move(160, 150);
    await up(160, 150);
    down(...IN_A);
    move(300, 150);
    await up(-20, 150);
    down(...IN_A);
    move(...IN_D);
    hand.tool?.cancel();
    await up(0, 0);
    expect(asked('apply')).toEqual([]);
    expect(asked('preview').at(-1)).toBeNull();
    expect(dragging.now).toBeNull();
  });
});

describe('dragging a stage', () => {
  it('copies it with Alt, at the place under the pointer', async () => {
    const { down, move, up, asked, dragging, selection } = await canvas();
    down(150, 70);
    move(560, 70, { alt: true });
    expect(dragging.now).toMatchObject({ copy: true, target: { to: 2, before: 's3' } });
    expect(asked('preview')).toEqual([]);
    move(590, 70, { alt: true });
    expect(dragging.now).toMatchObject({ target: { to: 3, before: null } });
    await up(590, 70, { alt: true });
    const [command] = asked('apply') as [{ commands: [Record<string, unknown>, Record<string, unknown>] }];
    const [duplicate, moved] = command.commands;
    expect(duplicate).toMatchObject({ do: 'duplicateStage', stage: 's1' });
    expect(moved).toEqual({ do: 'moveStage', map: 'm1', stage: duplicate['copy'], to: 3 });
    expect([...selection.ids]).toEqual([duplicate['copy']]);
  });
});

describe('dragging a card', () => {
  it('moves it to the touchpoint under the pointer', async () => {
    const { down, move, up, asked } = await canvas();
    down(150, 240);
    move(360, 240);
    await up(360, 240);
    const place = { lane: 'l2', stage: 's2', touchpoints: ['c'] };
    expect(asked('apply')).toEqual([{ do: 'moveCard', map: 'm1', card: 'k1', place }]);
  });

  it('keeps what it spans', async () => {
    const { down, move, up, asked } = await canvas();
    down(250, 300);
    move(360, 300);
    await up(360, 300);
    expect(asked('apply')).toMatchObject([{ card: 'k2', place: { stage: 's2', touchpoints: ['c', 'd'] } }]);
  });
});

it('pan moves the map with the pointer, and back when it is given up', async () => {
  const { board, camera } = await canvas();
  const press = { hit: null, button: 1, shift: false, ctrl: false, alt: false };
  const at = (x: number, y: number): Press => ({ ...press, onScreen: { x, y }, onMap: { x, y } });
  const tool = panTool(board);
  tool.down(at(100, 100));
  tool.move(at(130, 80));
  expect(camera.pan).toEqual({ x: 30, y: -20 });
  tool.cancel();
  expect(camera.pan).toEqual({ x: 0, y: 0 });
});
