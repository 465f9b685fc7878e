// What a person makes of the rules: thresholds and severities, of the map and for all maps.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { App } from './fixture';
import { expect, test } from './fixture';

const row = (app: App, rule: string) => app.page.locator(`[data-problem^="${rule}/"]`);
const dialog = (app: App) => app.page.getByRole('dialog');

async function openRules(app: App) {
  await app.page.getByRole('button', { name: 'Rules of the checker' }).click();
  await expect(dialog(app)).toContainText('Thresholds');
}

test.beforeEach(async ({ app }) => app.open('cafe'));

test('thresholds and severities of the map are kept in its file and taken back by undo', async ({ app }) => {
  await expect(row(app, 'too-complex')).toHaveCount(0);
  await openRules(app);
  const field = dialog(app).getByLabel('Most stages');
  await expect(field).toHaveAttribute('placeholder', '8');
  await field.fill('3');
  await field.press('Enter');
  await expect(row(app, 'too-complex')).toHaveCount(1);
  await dialog(app).getByLabel('Most touchpoints that are moments of truth').fill('0');
  await app.page.keyboard.press('Tab');

  // By the keyboard alone: the list opens, and typing finds the choice.
  const weight = dialog(app).getByLabel(/^Too much for one map/);
  await weight.focus();
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('option', { name: 'Error' }).press('Enter');
  await app.page.keyboard.press('Escape');
  await expect(dialog(app)).toHaveCount(0);
  const check = (await app.savedMap())['check'];
  expect(check).toMatchObject({ thresholds: { mostStages: 3, mostMoments: 0 } });

  for (let step = 0; step < 3; step += 1) await app.press('ControlOrMeta+z');
  await expect(row(app, 'too-complex')).toHaveCount(0);
  expect((await app.savedMap())['check']).toBeUndefined();
});

test('what holds for all maps counts at once, and the map goes before it', async ({ app }) => {
  await openRules(app);
  await dialog(app).getByRole('radio', { name: 'All my maps' }).click();
  await dialog(app).getByLabel('Most stages').fill('3');
  await app.page.keyboard.press('Tab');
  await expect(row(app, 'too-complex')).toHaveCount(1);
  const settings = join(app.folder, 'data/settings.json');
  await expect
    .poll(() => (existsSync(settings) ? (JSON.parse(readFileSync(settings, 'utf8')) as unknown) : null))
    .toMatchObject({ thresholds: { mostStages: 3 } });

  await dialog(app).getByRole('radio', { name: 'This map' }).click();
  const field = dialog(app).getByLabel('Most stages');
  await expect(field).toHaveAttribute('placeholder', '3');
  // What was said last counts, also before the dialog has heard of it.
  await app.page.route(/\/request\/rules/, async (route) => {
    await new Promise((late) => setTimeout(late, 1500));
    await route.continue();
  });
  await field.fill('6');
  await app.page.keyboard.press('Tab');
  await expect(row(app, 'too-complex')).toHaveCount(0);

  // Emptied: as for all maps again.
  await field.fill('');
  await app.page.keyboard.press('Tab');
  await expect(row(app, 'too-complex')).toHaveCount(1);
});
