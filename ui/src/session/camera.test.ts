import { describe, expect, it } from 'vitest';

import { Camera } from './camera.svelte';

function camera(): Camera {
  const camera = new Camera();
  camera.view = { width: 960, height: 700 };
  camera.page = { width: 1920, height: 1080 };
  return camera;
}

describe('Camera', () => {
  it('converts there and back', () => {
    const eye = camera();
    eye.zoomTo(0.7);
    eye.panBy(-120, 33);
    const point = { x: 311, y: 77 };
    const back = eye.screenFromMap(eye.mapFromScreen(point));
    expect(back.x).toBeCloseTo(point.x, 9);
    expect(back.y).toBeCloseTo(point.y, 9);
  });

  it('keeps what lies under the pointer when zooming', () => {
    const eye = camera();
    const pointer = { x: 400, y: 300 };
    const before = eye.mapFromScreen(pointer);
    eye.zoomTo(2.5, pointer);
    const after = eye.mapFromScreen(pointer);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it('zooms from 10 % to 400 % and no further', () => {
    const eye = camera();
    eye.zoomTo(99);
    expect(eye.zoom).toBe(4);
    eye.zoomIn();
    expect(eye.zoom).toBe(4);
    eye.zoomTo(0);
    expect(eye.zoom).toBe(0.1);
    eye.zoomOut();
    expect(eye.zoom).toBe(0.1);
  });

  it('fits the whole map into the view', () => {
    const eye = camera();
    eye.fit();
    const page = eye.boxOnScreen({ x: 0, y: 0, width: 1920, height: 1080 });
    expect(page.x).toBeGreaterThan(0);
    expect(page.y).toBeGreaterThan(0);
    expect(page.x + page.width).toBeLessThan(960);
    expect(page.y + page.height).toBeLessThan(700);
    expect(eye.fitted).toBe(true);
    eye.panBy(1, 0);
    expect(eye.fitted).toBe(false);
  });

  it('opens a map whole where that can be read', () => {
    const eye = camera();
    eye.open();
    const opened = { zoom: eye.zoom, ...eye.pan };
    eye.fit();
    expect(opened).toEqual({ zoom: eye.zoom, ...eye.pan });
  });

  it('opens it at its start, as wide or as high as it is, where the whole could not be read', () => {
    const eye = camera();
    const opens = (view: { width: number; height: number }, page: { width: number; height: number }) => {
      [eye.view, eye.page] = [view, page];
      eye.open();
      expect(eye.place).toBeNull();
      return { zoom: Number(eye.zoom.toFixed(2)), ...eye.pan };
    };
    expect(opens({ width: 792, height: 320 }, { width: 1920, height: 1080 })).toEqual({ zoom: 0.38, x: 32, y: 32 });
    expect(opens({ width: 916, height: 500 }, { width: 9000, height: 1080 })).toEqual({ zoom: 0.4, x: 32, y: 32 });
    expect(opens({ width: 916, height: 500 }, { width: 9000, height: 5000 })).toEqual({ zoom: 0.5, x: 32, y: 32 });
    // A window that was made larger opens it again; what was fitted stays fitted.
    eye.view = { width: 4800, height: 2600 };
    eye.refit();
    expect(eye.zoom).toBeCloseTo((2600 - 64) / 5000);
    eye.view = { width: 916, height: 500 };
    eye.fit();
    eye.refit();
    expect(eye.zoom).toBe(0.1);
  });

  it('never loses the map out of view', () => {
    const eye = camera();
    eye.panBy(-99999, 99999);
    const page = eye.boxOnScreen({ x: 0, y: 0, width: 1920, height: 1080 });
    expect(page.x + page.width).toBeGreaterThanOrEqual(80);
    expect(page.y).toBeLessThanOrEqual(700 - 80);
  });

  it('reveals a box with the least movement', () => {
    const eye = camera();
    eye.reveal({ x: 1000, y: 100, width: 100, height: 50 });
    const box = eye.boxOnScreen({ x: 1000, y: 100, width: 100, height: 50 });
    expect(box.x + box.width).toBeCloseTo(960 - 32);
    const { x, y } = eye.pan;
    eye.reveal({ x: 1000, y: 100, width: 100, height: 50 });
    expect(eye.pan).toEqual({ x, y });
  });

  it('reveals a box beside what is pinned at the edges, and what lies in there at the edge itself', () => {
    const eye = camera();
    eye.pinned = { x: 20, y: 100, width: 200, height: 60 };
    eye.panBy(-700, -400);
    const cell = { x: 300, y: 200, width: 100, height: 50 };
    eye.reveal(cell);
    expect(eye.boxOnScreen(cell)).toMatchObject({ x: 204, y: 64 });
    const header = { x: 28, y: 200, width: 100, height: 50 };
    eye.panBy(-700, 0);
    eye.reveal(header);
    expect(eye.boxOnScreen(header).x).toBeCloseTo(32);
  });
});
