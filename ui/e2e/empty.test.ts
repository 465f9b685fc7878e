// Maps that say nothing yet, and sheets that hold no journey.
import { expect, test } from './fixture';

test('a blank map asks what happens first and whose journey it is, and takes the answers', async ({ app }) => {
  await app.open('blank');
  await app.canvas.getByRole('button', { name: 'What happens first?' }).click();
  await expect(app.field).toBeFocused();
  await app.write('Hears of it');
  await app.press('Enter');
  await expect(app.touchpoint('Hears of it')).toBeVisible();
  await expect(app.canvas.getByRole('button', { name: 'What happens first?' })).toHaveCount(0);
  await app.press('ControlOrMeta+z', 'ControlOrMeta+z');
  await app.canvas.getByRole('button', { name: 'Whose journey is it?' }).click();
  await expect(app.canvas.locator('.drawn.persona')).toBeVisible();
  await expect(app.canvas.getByRole('button', { name: 'Whose journey is it?' })).toHaveCount(0);
  const saved = await app.saved();
  expect(saved.maps[0]?.['persona']).toBe(saved.personas[0]?.id);
});

test('a persona sheet offers nothing that belongs to a journey, and a click on it shows the persona', async ({
  app,
}) => {
  await app.open('persona-sheet');
  const before = await app.saved();
  const tools = app.page.getByRole('toolbar');
  for (const name of [/^Add touchpoint/, /pain/i, /opportunity/i, /^Connect/])
    await expect(tools.getByRole('button', { name })).toBeDisabled();
  await expect(tools.getByRole('radiogroup')).toHaveCount(0);
  await app.canvas.locator('textarea').focus();
  await app.press('t', 'p', 'o', 's', 'c');
  await app.settled();
  expect(await app.saved()).toEqual(before);
  await app.click(app.canvas.locator('.drawn.persona').first());
  await expect(app.page.getByRole('complementary').getByText('Persona', { exact: true }).first()).toBeVisible();
});

test('a map that was just begun is marked nowhere, and its empty stages are when one of them is not', async ({
  app,
}) => {
  await app.open('blank');
  const marks = app.canvas.locator('[data-mark]');
  const outline = app.page.getByRole('treeitem');
  const found = app.page.locator('[data-problem^="empty-stage/"]');
  await expect(found).toHaveCount(4);
  await expect(marks).toHaveCount(0);
  await expect(outline.first()).not.toHaveAccessibleName(/error/i);
  await app.press('t');
  await app.write('Hears of it');
  await app.press('Enter');
  await expect(found).toHaveCount(3);
  await expect(outline.first()).toHaveAccessibleName(/error/i);
  await expect(app.canvas.locator('[data-mark="error"]')).toHaveCount(3);
});
