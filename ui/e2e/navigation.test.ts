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

test('in a small window it opens as wide as it is, at its start, and its words can be read', async ({ app }) => {
  await app.page.setViewportSize({ width: 1280, height: 720 });
  await app.open('cafe');
  await app.settled();
  await expect(app.canvas.locator('.sheet .bars')).toHaveCount(0);
  await expect(app.drawn('title', 'Dawn Café')).toBeInViewport();
  await app.page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect(app.page.getByRole('button', { name: '31%' })).toBeVisible();
});

test('the toolbar leaves words out before anything has no room', async ({ app }) => {
  await app.open('cafe');
  const toolbar = app.page.getByRole('toolbar', { name: 'Tools' });
  for (const width of [1600, 1440, 1366, 1280, 1200, 1152, 1024]) {
    await app.page.setViewportSize({ width, height: 800 });
    await expect
      .poll(() => toolbar.evaluate((bar) => bar.scrollWidth <= innerWidth), { message: `${width}` })
      .toBe(true);
  }
  await expect(toolbar.getByRole('button', { name: 'Present' })).toBeVisible();
});

test('the navigator is switched in the status bar', async ({ app }) => {
  await app.open('cafe');
  const map = app.page.getByLabel('The map in small');
  const button = app.page.locator('footer').getByRole('button', { name: 'Navigator' });
  await button.click();
  await expect(map).toHaveCount(0);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(map).toBeVisible();
});

test('the inspector opens the menu of what is selected', async ({ app }) => {
  await app.open('cafe');
  const more = app.page.locator('aside.inspector').getByRole('button', { name: 'What can be done here' });
  await more.click();
  await expect(app.page.getByRole('menuitem', { name: 'Duplicate this map' })).toBeVisible();
  await app.press('Escape');
  await app.click(app.touchpoint('Survey'));
  await more.click();
  await app.page.getByRole('menuitem', { name: 'Edit text' }).click();
  await app.page.keyboard.type('Letter');
  await app.press('Enter');
  await expect(app.touchpoint('Letter')).toBeVisible();
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
