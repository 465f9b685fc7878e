// The problems below the canvas: found, mended by click and by key, ignored with a reason, and all of it taken back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { App } from './fixture';
import { expect, test } from './fixture';

interface Bad {
  maps: [
    {
      goal: string;
      stages: { touchpoints: { owner?: unknown; momentOfTruth?: unknown }[] }[];
      cards: { solution?: { answers?: unknown } }[];
    },
  ];
}

/** The café with a moment of truth that nobody owns, pain points that nobody answers, and no goal. */
function bad(): Bad {
  const path = join(import.meta.dirname, '../../src-tauri/crates/templates/maps/cafe/en.journey');
  const document = JSON.parse(readFileSync(path, 'utf8')) as Bad;
  const [map] = document.maps;
  map.goal = '';
  const moment = map.stages.flatMap(({ touchpoints }) => touchpoints).find(({ momentOfTruth }) => momentOfTruth);
  delete moment?.owner;
  const solutions = map.cards.filter(({ solution }) => solution?.answers).slice(0, 2);
  for (const { solution } of solutions) delete solution?.answers;
  return document;
}

const rows = (app: App) => app.page.locator('[data-problem]');
const row = (app: App, rule: string) => app.page.locator(`[data-problem^="${rule}/"]`);

test.beforeEach(async ({ app }) => app.openDocument(bad()));

test('problems are mended by click and by key, ignored with a reason, and come back with undo', async ({ app }) => {
  const before = await rows(app).count();
  await expect(row(app, 'unanswered-pain')).toHaveCount(2);
  await expect(app.page.locator('[data-mark="error"]')).toHaveCount(1);

  await row(app, 'ownerless-moment')
    .getByRole('button', { name: /^Assign/ })
    .click();
  await expect(row(app, 'ownerless-moment')).toHaveCount(0);
  await expect(app.page.locator('[data-mark="error"]')).toHaveCount(0);

  await row(app, 'unanswered-pain').first().getByRole('button', { name: 'Link the solution' }).click();
  await expect(row(app, 'unanswered-pain')).toHaveCount(1);

  await row(app, 'unanswered-pain').click();
  await app.page.keyboard.press('Enter');
  await expect(row(app, 'unanswered-pain')).toHaveCount(0);

  await row(app, 'missing-goal').click();
  await app.page.keyboard.press('Delete');
  await app.page.keyboard.type('A sketch');
  await app.page.keyboard.press('Enter');
  await expect(row(app, 'missing-goal')).toHaveCount(0);
  expect((await app.savedMap())['check']).toMatchObject({
    ignored: [{ rule: 'missing-goal', which: 'goal', reason: 'A sketch' }],
  });

  for (let step = 0; step < 4; step += 1) await app.press('ControlOrMeta+z');
  await expect(rows(app)).toHaveCount(before);
});

test('all that is safe is one step, and a rule that is off says nothing', async ({ app }) => {
  const before = await rows(app).count();
  await app.page.getByRole('button', { name: /^Mend the/ }).click();
  await expect(row(app, 'unanswered-pain')).toHaveCount(0);
  await app.press('ControlOrMeta+z');
  await expect(rows(app)).toHaveCount(before);

  await row(app, 'missing-goal').click();
  await app.page.keyboard.press('w');
  const page = app.page.getByRole('complementary', { name: 'Goal or scope missing' });
  await expect(page).toContainText('A goal decides what belongs on it.');
  await page.getByRole('radio', { name: 'Off' }).click();
  await expect(row(app, 'missing-goal')).toHaveCount(0);
});

test('what a fix does is shown while the keyboard rests on its button', async ({ app }) => {
  await row(app, 'ownerless-moment').click();
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('ArrowUp');
  const owners = app.canvas.locator('.sheet .drawn.owner');
  await expect(owners.filter({ hasText: 'Unassigned' })).toHaveCount(1);
  await row(app, 'ownerless-moment')
    .getByRole('button', { name: /^Assign/ })
    .focus();
  await expect(owners.filter({ hasText: 'Unassigned' })).toHaveCount(0);
  await row(app, 'ownerless-moment').focus();
  await expect(owners.filter({ hasText: 'Unassigned' })).toHaveCount(1);
  expect((await app.savedMap()).stages).toBeTruthy();
  await expect(row(app, 'ownerless-moment')).toHaveCount(1);
});

test('problems are filtered by severity', async ({ app }) => {
  const before = await rows(app).count();
  await app.page.getByRole('button', { name: '1 error' }).click();
  await expect(rows(app)).toHaveCount(before - 1);
  await app.page.getByRole('button', { name: '1 error' }).click();
  await expect(rows(app)).toHaveCount(before);
});
