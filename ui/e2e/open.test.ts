// A map is opened, changed and saved.
import { expect, test } from './fixture';

test('the start screen shows the built-in maps and opens one', async ({ app }) => {
  await app.start();
  await app.page.getByRole('button', { name: /café/i }).first().click();
  await expect(app.canvas.locator('.drawn.touchpoint')).toHaveCount(10);
});

test('what is written on the canvas is in the saved file', async ({ app }) => {
  await app.open('cafe');
  const touchpoint = app.canvas.locator('.drawn.touchpoint').first();
  await app.doubleClick(touchpoint);
  await expect(app.field).toBeFocused();
  await app.press('ControlOrMeta+a');
  await app.write('Shop window');
  await app.press('Enter');
  await expect(touchpoint).toContainText('Shop window');
  const map = await app.savedMap();
  expect(map.stages[0]?.touchpoints[0]?.name).toBe('Shop window');
});

test('a touchpoint is dragged to another stage, and undo brings it back', async ({ app }) => {
  await app.open('cafe');
  const before = await app.savedMap();
  await app.drag(app.canvas.locator('.drawn.touchpoint').first(), app.canvas.locator('.drawn.touchpoint').nth(5));
  const stages = (map: typeof before) => map.stages.map(({ touchpoints }) => touchpoints.map(({ id }) => id));
  const moved = stages(await app.savedMap());
  expect(moved).not.toEqual(stages(before));
  await app.press('ControlOrMeta+z');
  expect(stages(await app.savedMap())).toEqual(stages(before));
});
