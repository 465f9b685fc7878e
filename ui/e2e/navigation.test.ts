// Looking around: what stays in view, what is drawn at which zoom, the page.
import { expect, test } from './fixture';

test('opened at 1440 × 900, the map fits and its words can be read', async ({ app }) => {
  await app.open('cafe');
  await expect(app.page.locator('.percent')).toHaveText('44%');
  await expect(app.card('Sees latte art').locator('text').first()).toBeVisible();
  await app.press('ControlOrMeta+Minus', 'ControlOrMeta+Minus');
  await expect(app.page.locator('.percent')).toHaveText('25%');
  await expect(app.card('Sees latte art')).toHaveCount(0);
  await app.press('ControlOrMeta+Minus');
  await expect(app.stage('Awareness').locator('text').first()).toBeVisible();
  await expect(app.touchpoint('IG post')).toHaveCount(0);
});

test('lane headers and the stage band stay in view, and can be used there', async ({ app }) => {
  await app.open('cafe');
  await expect(app.canvas.locator('.strip')).toHaveCount(0);
  await app.press('Shift+0');
  const { x, y } = await app.middle(app.canvas);
  await app.page.mouse.move(x, y);
  await app.page.mouse.wheel(400, 300);
  await expect(app.canvas.locator('.strip.top .drawn.stage').first()).toBeVisible();
  const header = app.canvas.locator('.strip.left .drawn.laneHeader').filter({ hasText: 'Pain points' });
  await app.click(header);
  await app.press('Enter');
  await app.press('ControlOrMeta+a');
  await app.write('What hurts');
  await app.press('Enter');
  expect((await app.savedMap()).lanes.find(({ id }) => id === 'pains')?.label).toBe('What hurts');
});

test('Shift+2 shows what is selected, Shift+1 everything', async ({ app }) => {
  await app.open('cafe');
  await app.press('ArrowRight', 'Shift+2');
  await expect(app.page.locator('.percent')).not.toHaveText('44%');
  await app.press('Shift+1');
  await expect(app.page.locator('.percent')).toHaveText('44%');
});

test('the page view tells the smallest text', async ({ app }) => {
  await app.open('cafe');
  await app.page.getByRole('menuitem', { name: 'View' }).click();
  await app.page.getByRole('menuitemcheckbox', { name: /edges of the slide/i }).click();
  await expect(app.canvas.locator('.sheet .page')).toHaveCount(1);
  await expect(app.page.getByText('Smallest text 9 pt')).toBeVisible();
});

test('the grid tells how much there is, and a cell is a sentence', async ({ app }) => {
  await app.open('cafe');
  const grid = app.canvas.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '7');
  await expect(grid).toHaveAttribute('aria-colcount', '11');
  await expect(grid.getByRole('gridcell', { name: /Menu wall, felt very bad, desired good/ }).first()).toBeAttached();
});

test('with less motion nothing moves by itself', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('cafe');
  const moves = await app.touchpoint('IG post').evaluate((card) => getComputedStyle(card).transitionDuration);
  expect(moves).toBe('0s');
});
