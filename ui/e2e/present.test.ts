// The map for an audience.
import { expect, test } from './fixture';

test('present mode walks from the whole map through its stages, and Escape ends it', async ({ app }) => {
  await app.open('cafe');
  const stages = (await app.savedMap()).stages;
  await app.page.getByRole('button', { name: 'Present' }).click();
  const show = app.page.getByRole('group', { name: /./ }).and(app.page.locator('.present'));
  const where = show.locator('.where');
  await expect(where).toHaveText(`1 / ${stages.length + 1}`);
  await app.press('ArrowRight');
  await expect(show.locator('[aria-live]')).toHaveText(stages[0]?.name ?? '');
  await app.press(' ', 'PageDown');
  await expect(where).toHaveText(`4 / ${stages.length + 1}`);
  await app.press('PageUp');
  await expect(where).toHaveText(`3 / ${stages.length + 1}`);
  const second = stages[1]?.touchpoints[0]?.id ?? '';
  const first = stages[0]?.touchpoints[0]?.id ?? '';
  const fade = (id: string) => show.locator('.fade').filter({ has: app.page.locator(`[data-key="touchpoint:${id}"]`) });
  await expect(fade(second)).toHaveCSS('opacity', '1');
  await expect(fade(first)).toHaveCSS('opacity', '0.14');
  // The curve stands out where it lies in the stage, and is dimmed beyond.
  const curve = app.page.locator('[data-key^="feltCurve"]');
  await expect(show.locator(curve)).toHaveCount(2);
  await expect(show.locator('.fade').filter({ has: curve })).toHaveCSS('opacity', '0.14');
  const piece = show.locator('[clip-path]').filter({ has: curve });
  await expect(piece).toHaveCSS('opacity', '1');
  const clip = await show.locator('clipPath[id$="-stage"] rect').boundingBox();
  const card = await show.locator(`[data-key="touchpoint:${second}"]`).boundingBox();
  expect(clip && card && clip.x <= card.x && clip.x + clip.width >= card.x + card.width).toBe(true);
  // The legend is about the whole map.
  await expect(
    show
      .locator('.fade')
      .filter({ has: app.page.locator('.drawn.legend') })
      .first(),
  ).toHaveCSS('opacity', '0.14');
  await app.press('End');
  await expect(show.locator('[aria-live]')).toHaveText(stages.at(-1)?.name ?? '');
  await app.press('ArrowRight', 'Home');
  await expect(where).toHaveText(`1 / ${stages.length + 1}`);
  await app.press('Escape');
  await expect(show).toBeHidden();
});

test('an audience sees the chosen idea alone (000-11)', async ({ app }) => {
  await app.open('cafe');
  const { cards, lanes } = await app.savedMap();
  const kindOf = (lane: string) => lanes.find(({ id }) => id === lane)?.kind ?? '';
  const chosen = cards.find(({ solution, lane }) => solution?.chosen && kindOf(lane) === 'solutions');
  const dropped = cards.find(({ solution, lane }) => !solution?.chosen && lane === chosen?.lane);
  if (!chosen || !dropped) throw new Error('the map lacks ideas');
  await app.press('ControlOrMeta+Shift+Enter');
  const show = app.page.locator('.present');
  await expect(show.locator(`[data-key="card:${chosen.id}"]`)).toBeVisible();
  await expect(show.locator(`[data-key="card:${dropped.id}"]`)).toHaveCount(0);
  await app.press('Escape');
  await expect(app.element(`card:${dropped.id}`)).toBeVisible();
});

test('focus mode leaves the map alone in the window', async ({ app }) => {
  await app.open('cafe');
  await app.press('ControlOrMeta+.');
  await expect(app.page.getByRole('toolbar')).toBeHidden();
  await expect(app.page.getByRole('complementary')).toHaveCount(0);
  await app.press('ControlOrMeta+.');
  await expect(app.page.getByRole('toolbar')).toBeVisible();
});
