import { expect, it } from 'vitest';

import { GRID } from '../session/sample';
import { smallestText } from '../session/page';
import { mapUnder, stickyOf } from './sticky';

const HEADERS_AT = 20;

it('the band and the headers stay only once they would leave the view', () => {
  const at = (x: number, y: number) => stickyOf(GRID, HEADERS_AT, { zoom: 1, pan: { x, y } });
  expect(at(0, 0)).toEqual({ top: null, left: null });
  expect(at(0, -60)).toMatchObject({ top: { size: 66 }, left: null });
  expect(at(-30, 0)).toMatchObject({ top: null, left: { size: 88 } });
});

it('a point in a strip is where its content is on the map', () => {
  const view = { zoom: 2, pan: { x: -300, y: -400 } };
  const sticky = stickyOf(GRID, HEADERS_AT, view);
  // The band begins at 50 and is drawn 8 px below the edge.
  expect(mapUnder(sticky, view, { x: 400, y: 16 })).toEqual({ x: 350, y: 50 });
  expect(mapUnder(sticky, view, { x: 16, y: 400 })).toEqual({ x: 20, y: 400 });
  expect(mapUnder(sticky, view, { x: 400, y: 400 })).toEqual({ x: 350, y: 400 });
});

it('the smallest text shrinks with a map that has outgrown its slide', () => {
  const style = { size: 18, weight: 400 as const, lead: 24 };
  const text = {
    kind: 'text' as const,
    x: 0,
    y: 0,
    anchor: 'start' as const,
    style,
    color: '#000',
    field: null,
    maxWidth: 9,
    lines: [],
    width: 9,
  };
  const element = {
    key: 'k',
    role: 'card' as const,
    at: { x: 0, y: 0 },
    bounds: { x: 0, y: 0, width: 9, height: 9 },
    items: [text],
  };
  expect(smallestText('wide', { width: 1920, height: 1080 }, [element])).toBe(9);
  expect(smallestText('wide', { width: 1920, height: 2160 }, [element])).toBe(4.5);
  expect(smallestText('free', { width: 3840, height: 900 }, [element])).toBe(4.5);
  expect(smallestText('wide', { width: 1920, height: 1080 }, [])).toBeNull();
});
