// How long frames take while the map is panned, zoomed and changed by a drag, with 100, 1,000 and 5,000 cards: ms between
// frames as the browser shows them (its screen has 60 a second), and ms of work of the page's thread for each step, which
// says more on a busy machine. Then how long a change takes to be seen. The maps are left in the folder THROUGHLINE_FRAMES
// for the same measurement in the real window.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CDPSession } from '@playwright/test';

import type { App } from './fixture';
import { expect, test } from './fixture';
import { mapOf } from './large';

const STEPS = 60;
const COLUMN = 'touchpoint:t0';

/** Median and 95th percentile of the times between frames while something is done, and what its steps cost. */
async function frames(app: App, page: CDPSession, step: (index: number) => Promise<void>): Promise<string> {
  await app.page.evaluate(() => {
    const times: number[] = [];
    let before = performance.now();
    const measured = { times, going: true };
    (window as unknown as { measured: typeof measured }).measured = measured;
    requestAnimationFrame(function frame(now) {
      times.push(now - before);
      before = now;
      if (measured.going) requestAnimationFrame(frame);
    });
  });
  const worked = await metric(page, 'ThreadTime');
  for (let index = 0; index < STEPS; index += 1) await step(index);
  const times = await app.page.evaluate(() => {
    const { measured } = window as unknown as { measured: { times: number[]; going: boolean } };
    measured.going = false;
    return measured.times;
  });
  const work = (((await metric(page, 'ThreadTime')) - worked) * 1000) / STEPS;
  const sorted = times.slice(2).sort((a, b) => a - b);
  const rank = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  return `median ${rank(0.5)} ms, p95 ${rank(0.95)} ms; ${work.toFixed(1)} ms of work a step`;
}

async function metric(page: CDPSession, name: string): Promise<number> {
  const { metrics } = await page.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

/** ms from an event of the window to the end of the frame in which something matching `selector` has changed. */
async function untilSeen(app: App, event: string, selector: string, act: () => Promise<void>): Promise<string> {
  await app.page.evaluate(
    ([event, selector]) => {
      const seen = new Promise<number>((resolve) => {
        addEventListener(
          event,
          () => {
            const start = performance.now();
            const end = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
            const changed = document.querySelector(selector);
            if (changed instanceof HTMLTextAreaElement) changed.addEventListener('input', end, { once: true });
            else if (changed)
              new MutationObserver(end).observe(changed, {
                subtree: true,
                childList: true,
                attributes: true,
                characterData: true,
              });
          },
          { once: true, capture: true },
        );
      });
      Object.assign(window, { seen });
    },
    [event, selector] as const,
  );
  await act();
  const time = await app.page.evaluate(() => (window as unknown as { seen: Promise<number> }).seen);
  return `${time.toFixed(0)} ms`;
}

for (const cards of [100, 1000, 5000]) {
  test(`${cards} cards`, async ({ app }) => {
    const map = mapOf(cards);
    const folder = process.env['THROUGHLINE_FRAMES'];
    if (folder) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${cards}.journey`), JSON.stringify(map));
    }
    const tell = (what: string, figures: string) => {
      process.stdout.write(`\n= Chromium, ${cards} cards, ${what}: ${figures}\n`);
    };
    await app.openDocument(map);
    tell(
      'opening',
      `${(await app.page.evaluate(() => performance.now())).toFixed(0)} ms from the empty page to the map`,
    );
    const { mouse, keyboard } = app.page;
    const page = await app.page.context().newCDPSession(app.page);
    await page.send('Performance.enable');
    await app.press('Shift+0');
    await mouse.move(700, 450);
    await app.settled();
    tell('panning', await frames(app, page, (index) => mouse.wheel(index < STEPS / 2 ? 40 : -40, 10)));
    await keyboard.down('Control');
    tell('zooming', await frames(app, page, (index) => mouse.wheel(0, index < STEPS / 2 ? 8 : -8)));
    await keyboard.up('Control');
    await app.press('Shift+0');
    await app.settled();
    // The keyboard brings the first cell into view.
    await app.press('ArrowDown');
    const first = await app.middle(app.element(COLUMN));
    await mouse.move(first.x, first.y);
    await mouse.down();
    tell('dragging a touchpoint', await frames(app, page, (index) => mouse.move(first.x + index * 6, first.y + 3)));
    await expect(app.canvas.locator('.lifted')).toHaveCount(1);
    await app.press('Escape');
    await mouse.up();
    await app.settled();

    const face = await app.middle(app.element('face:t2'));
    await mouse.move(face.x, face.y);
    await mouse.down();
    await mouse.move(face.x, face.y + 4);
    await app.settled();
    tell(
      'dragging a face, until it is seen',
      await untilSeen(app, 'pointermove', '.sheet .feltCurve', () => mouse.move(face.x, face.y + 70)),
    );
    await app.press('Escape');
    await mouse.up();
    await app.settled();
    await app.press('Enter');
    await app.field.waitFor();
    tell('typing a letter, until it is seen', await untilSeen(app, 'keydown', 'textarea.open', () => app.press('x')));
    await app.press('Escape');
    await page.send('HeapProfiler.collectGarbage');
    tell('memory', `${((await metric(page, 'JSHeapUsedSize')) / 1e6).toFixed(0)} MB of the page's objects`);
  });
}
