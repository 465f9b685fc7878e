// What a frame costs follows from what is in view, not from how large the map is: counts of what is made, changed and
// asked for, which are the same on a slow machine. The times are in frames.bench.ts.
import { MOST } from '../src/canvas/gradual';
import type { App } from './fixture';
import { expect, test } from './fixture';
import { mapOf } from './large';

const count = (app: App, selector: string): Promise<number> => app.page.locator(selector).count();

/** What the page changed while something was done: the most elements that came at once, and how much in all. */
async function changes(
  app: App,
  doing: () => Promise<void>,
): Promise<{ atOnce: number; nodes: number; values: number }> {
  await app.page.evaluate(() => {
    const seen = { atOnce: 0, nodes: 0, values: 0 };
    const observer = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      const elements = added.filter((node) => node instanceof Element && node.matches('.sheet .drawn'));
      seen.atOnce = Math.max(seen.atOnce, elements.length);
      seen.nodes += added.length;
      seen.values += records.filter(({ type }) => type === 'attributes').length;
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { observed: { seen, observer } });
  });
  await doing();
  await app.settled();
  return app.page.evaluate(() => {
    type Observed = { seen: { atOnce: number; nodes: number; values: number }; observer: MutationObserver };
    const { seen, observer } = (window as unknown as { observed: Observed }).observed;
    observer.disconnect();
    return seen;
  });
}

test('of 5,000 cards, the page holds what is in view', async ({ app }) => {
  await app.openDocument(mapOf(5000));
  await app.press('Shift+0', 'ArrowDown');
  await app.settled();
  expect(await count(app, '.sheet .drawn')).toBeGreaterThan(20);
  expect(await count(app, '.sheet .drawn')).toBeLessThan(250);
  expect(await count(app, '.strips .drawn')).toBeLessThan(60);
  expect(await count(app, '[data-mark]')).toBeLessThan(250);
  expect(await count(app, '[data-problem]')).toBeLessThan(60);
  expect(await count(app, '[role="treeitem"]')).toBeLessThan(80);
  expect(await count(app, '#map-cells [role="gridcell"]')).toBeLessThanOrEqual(13 * 13);
  await expect(app.page.locator('#map-cells')).toHaveAttribute('aria-colcount', '501');
  expect(await count(app, '*')).toBeLessThan(6000);
});

test('panning 5,000 cards moves one layer: nothing is drawn anew, nothing asked for', async ({ app }) => {
  await app.openDocument(mapOf(5000));
  const { mouse } = app.page;
  await app.press('Shift+0');
  await mouse.move(700, 450);
  await app.settled();
  const asked: string[] = [];
  app.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const steps = 30;
  const panned = await changes(app, async () => {
    for (let step = 0; step < steps; step += 1) await mouse.wheel(step % 2 === 0 ? 8 : -8, 4);
  });
  // The layer, two strips, the part in view in the navigator, and what lies around the thing under the pointer.
  expect(panned.values / steps).toBeLessThan(30);
  expect(panned.nodes / steps).toBeLessThan(40);
  expect(asked.filter((path) => !path.endsWith('/keepView'))).toEqual([]);
});

test('zooming out of 5,000 cards draws a bounded number in a frame, until all in view are there', async ({ app }) => {
  await app.openDocument(mapOf(5000));
  await app.press('Shift+0');
  // Into the middle of the map, so that columns fill the canvas at both sides.
  await app.page.mouse.move(700, 450);
  await app.page.mouse.wheel(40_000, 0);
  await app.settled();
  const zoomed = await changes(app, async () => {
    for (let step = 0; step < 16; step += 1) await app.press('ControlOrMeta+Minus');
    await expect(app.page.locator('.percent')).toHaveText('10%');
    // Eleven lanes with cards and faces, as many columns as fit into the canvas.
    await expect.poll(() => count(app, '.sheet .drawn.card'), { timeout: 60_000 }).toBeGreaterThan(600);
  });
  expect(zoomed.atOnce).toBeLessThanOrEqual(MOST);
  await app.settled();
  const missing = await app.page.evaluate(() => {
    const { left, right } = (document.querySelector('main .canvas') ?? document.body).getBoundingClientRect();
    const faces = [...document.querySelectorAll('.sheet .drawn.face')].map((face) => face.getBoundingClientRect());
    const seen = faces.map(({ x, width }) => x + width / 2).filter((x) => x > left && x < right);
    seen.sort((a, b) => a - b);
    const gaps = seen.slice(1).map((x, index) => x - (seen[index] ?? 0));
    return { gaps: Math.max(...gaps) / Math.min(...gaps), seen: seen.length };
  });
  expect(missing.seen).toBeGreaterThan(40);
  expect(missing.gaps).toBeLessThan(1.5);
});

test('a change in a map of 5,000 cards redraws what it changes', async ({ app }) => {
  await app.openDocument(mapOf(5000));
  await app.press('Shift+0', 'ArrowDown', 'ArrowDown');
  await app.settled();
  const face = app.element('face:t3');
  const { x, y } = await app.middle(face);
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  await app.page.mouse.move(x, y + 5);
  await app.settled();
  const dragged = await changes(app, () => app.page.mouse.move(x, y + 60));
  expect(dragged.nodes).toBeLessThan(40);
  expect(dragged.values).toBeLessThan(120);
  await app.release();
  await app.settled();
  const faces = (await app.savedMap()).stages[0]?.touchpoints.map(({ feeling }) => feeling?.felt);
  expect(faces?.[3]).not.toBe(((3 * 7) % 9) / 2 - 2);
});
