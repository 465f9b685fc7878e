import { describe, expect, it } from 'vitest';

import { edgeSpeed } from './edge-scroll';
import { drawnText, elementAt } from './hit';
import { pressKey } from './keys';
import { ELEMENTS, GRID, sampleDesk } from '../session/sample';
import { slotOf } from './slot';
import { columnStops, stopAfter } from './stops';

const stops = columnStops(ELEMENTS, GRID);
const key = { code: '', ctrl: false, shift: false, alt: false };

describe('the grid of the keyboard', () => {
  it('walks columns and lanes, and stops at empty cells', () => {
    const first = stopAfter(stops, null, 'right');
    expect(first?.key).toBe('touchpoint:a');
    const right = stopAfter(stops, first, 'right');
    expect(right?.key).toBe('touchpoint:b');
    const below = stopAfter(stops, right, 'down');
    expect(below).toMatchObject({ lane: 'l2', column: 'b', key: null });
    expect(stopAfter(stops, first, 'up')?.key).toBe('stage:s1');
  });

  it('takes a card that spans several columns as one stop', () => {
    const card = { lane: 'l3', column: 'a', key: 'card:k2' };
    expect(stopAfter(stops, card, 'right')).toMatchObject({ column: 'c', key: null });
  });

  it('goes to the ends of a stage and stays at the ends of the map', () => {
    const d = { lane: 'l1', column: 'd', key: 'touchpoint:d' };
    expect(stopAfter(stops, d, 'stageStart')?.key).toBe('touchpoint:c');
    expect(stopAfter(stops, { lane: null, column: 's1', key: 'stage:s1' }, 'up')?.key).toBe('stage:s1');
    expect(stopAfter(stops, d, 'right')).toMatchObject({ column: 's3', key: null });
  });
});

describe('keys', () => {
  it('removes everything selected as one step, cards before what they lie on', async () => {
    const { desk, sent } = await sampleDesk();
    desk.selection.select('s2', 'a', 'k1');
    expect(pressKey(desk, stops, { ...key, key: 'Delete' })).toBe(true);
    await desk.session.inTurn(() => Promise.resolve());
    expect(sent.slice(0, 1)).toEqual([
      [
        'apply',
        {
          do: 'together',
          commands: [
            { do: 'removeCard', map: 'm1', card: 'k1' },
            { do: 'removeTouchpoint', map: 'm1', touchpoint: 'a' },
            { do: 'removeStage', map: 'm1', stage: 's2' },
          ],
        },
      ],
    ]);
  });

  it('moves a touchpoint at once with Alt and an arrow, into the next stage at its end', async () => {
    const { desk, sent } = await sampleDesk();
    desk.selection.select('b');
    pressKey(desk, stops, { ...key, key: 'ArrowRight', alt: true });
    await desk.session.inTurn(() => Promise.resolve());
    expect(sent[0]?.[1]).toMatchObject({ do: 'moveTouchpoint', touchpoint: 'b', stage: 's2', at: 0 });
  });

  it('adds a touchpoint after the selected one and a pain point to it', async () => {
    const { desk, sent } = await sampleDesk();
    desk.selection.select('a');
    pressKey(desk, stops, { ...key, key: 't' });
    await desk.session.inTurn(() => Promise.resolve());
    expect(sent[0]?.[1]).toMatchObject({ do: 'addTouchpoint', stage: 's1', at: 1 });
    desk.selection.select('a');
    pressKey(desk, stops, { ...key, key: 'p' });
    await desk.session.inTurn(() => Promise.resolve());
    const card = { lane: 'l3', stage: 's1', touchpoints: ['a'] };
    expect(sent).toContainEqual([
      'apply',
      expect.objectContaining({ do: 'addCard', card: expect.objectContaining(card) }),
    ]);
  });

  it('leaves other letters to the text that they begin', async () => {
    const { desk, sent } = await sampleDesk();
    desk.selection.select('a');
    expect(pressKey(desk, stops, { ...key, key: 'x' })).toBe(false);
    expect(pressKey(desk, stops, { ...key, key: 'T', shift: true })).toBe(false);
    await desk.session.inTurn(() => Promise.resolve());
    expect(sent).toEqual([]);
  });
});

describe('edgeSpeed', () => {
  it('is nothing away from the edges and full at them', () => {
    const view = { width: 800, height: 600 };
    expect(edgeSpeed({ x: 400, y: 300 }, view)).toEqual({ x: 0, y: 0 });
    expect(edgeSpeed({ x: 800, y: 300 }, view).x).toBe(-900);
    expect(edgeSpeed({ x: 400, y: 24 }, view).y).toBeCloseTo(225);
  });

  it('goes on a little outside, and not over the panels', () => {
    const view = { width: 800, height: 600 };
    expect(edgeSpeed({ x: -20, y: 300 }, view).x).toBe(900);
    expect(edgeSpeed({ x: -120, y: 300 }, view)).toEqual({ x: 0, y: 0 });
  });
});

describe('slotOf', () => {
  it('ends the drop line above a card that spans the slot', async () => {
    const { desk } = await sampleDesk();
    const lifted = ELEMENTS.find((element) => element.key === 'touchpoint:b');
    if (!lifted) throw new Error('the sample has b');
    const drag = {
      kind: 'touchpoint' as const,
      id: 'b',
      lifted,
      from: { stage: 's1', at: 1 },
      cards: [],
      grip: { x: 0, y: 0 },
      pointer: { x: 0, y: 0 },
      target: { stage: 's1', at: 1 },
      alone: false,
      copy: false,
      returning: false,
    };
    const slot = slotOf(desk.session.picture, drag);
    expect(slot?.line).toEqual({ x: 195, top: 96, bottom: 270 });
    expect(slotOf(desk.session.picture, { ...drag, target: null })).toBeNull();
  });
});

it('elementAt finds the uppermost thing, not decoration', () => {
  expect(elementAt(ELEMENTS, { x: 150, y: 150 })?.key).toBe('touchpoint:a');
  expect(elementAt(ELEMENTS, { x: 350, y: 240 })).toBeNull();
});

it('elementAt finds a link on its line, not inside the arch', () => {
  const bounds = { x: 100, y: 0, width: 300, height: 120 };
  const link = { key: 'link:x', role: 'link' as const, id: 'x', name: '', at: { x: 100, y: 0 }, bounds, items: [] };
  const keyAt = (x: number, y: number) => elementAt([link], { x, y })?.key;
  expect([keyAt(250, 4), keyAt(104, 80), keyAt(396, 80)]).toEqual(['link:x', 'link:x', 'link:x']);
  expect(keyAt(250, 60)).toBeUndefined();
  expect(keyAt(250, -30)).toBeUndefined();
});

it('drawnText puts back the space that a line break took', () => {
  const line = (text: string) => ({
    width: 0,
    hang: 0,
    runs: [{ text, x: 0, width: 0, rtl: false, face: 'emoji' as const }],
  });
  const text = (...lines: string[]) => ({
    x: 0,
    y: 0,
    anchor: 'start' as const,
    style: { size: 20, weight: 400 as const, lead: 26 },
    color: '#000000',
    field: 'text',
    maxWidth: 100,
    lines: lines.map(line),
    width: 0,
  });
  expect(drawnText(text('reads the', 'reviews'))).toBe('reads the reviews');
  expect(drawnText(text('比較三家店的', '星等'))).toBe('比較三家店的星等');
});
