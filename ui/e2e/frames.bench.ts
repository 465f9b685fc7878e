// How long frames take while the map is panned, zoomed and changed by a drag, with 100, 1,000 and 5,000 cards. Times are ms
// between frames as the browser shows them; its screen has 60 a second. The maps are left in the folder THROUGHLINE_FRAMES
// for the same measurement in the real window.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { App } from './fixture';
import { test } from './fixture';
import { mapOf } from './large';

/** Median and 95th percentile of the times between frames while something is done. */
async function frames(app: App, doing: () => Promise<void>): Promise<string> {
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
  await doing();
  const times = await app.page.evaluate(() => {
    const { measured } = window as unknown as { measured: { times: number[]; going: boolean } };
    measured.going = false;
    return measured.times;
  });
  const sorted = times.slice(2).sort((a, b) => a - b);
  const rank = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  return `median ${rank(0.5)} ms, p95 ${rank(0.95)} ms`;
}

for (const cards of [100, 1000, 5000]) {
  test(`${cards} cards`, async ({ app }) => {
    const map = mapOf(cards);
    const folder = process.env['THROUGHLINE_FRAMES'];
    if (folder) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${cards}.journey`), JSON.stringify(map));
    }
    await app.openDocument(map);
    const { mouse, keyboard } = app.page;
    await app.press('Shift+0');
    await mouse.move(700, 450);
    await app.settled();
    const tell = (what: string, figures: string) => {
      process.stdout.write(`\n= Chromium, ${cards} cards, ${what}: ${figures}\n`);
    };
    const each = async (steps: number, step: (index: number) => Promise<void>) => {
      for (let index = 0; index < steps; index += 1) await step(index);
    };
    tell('panning', await frames(app, () => each(60, (index) => mouse.wheel(index < 30 ? 40 : -40, 10))));
    await keyboard.down('Control');
    tell('zooming', await frames(app, () => each(60, (index) => mouse.wheel(0, index < 30 ? 8 : -8))));
    await keyboard.up('Control');
    await app.press('Shift+0');
    await app.settled();
    // The keyboard brings the first cell into view.
    await app.press('ArrowDown');
    const cell = app.canvas.locator('.sheet .drawn.touchpoint').first();
    await cell.waitFor();
    const middle = await app.middle(cell);
    await mouse.move(middle.x, middle.y);
    await mouse.down();
    tell(
      'dragging a touchpoint',
      await frames(app, () => each(60, (index) => mouse.move(middle.x + index * 4, middle.y + 3))),
    );
    await app.press('Escape');
    await mouse.up();
  });
}
