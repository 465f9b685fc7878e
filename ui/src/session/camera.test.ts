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
});
