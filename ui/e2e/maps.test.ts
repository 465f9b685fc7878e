// The maps and personas of a document, in the sidebar.
import type { App } from './fixture';
import { expect, test } from './fixture';

const maps = (app: App) => app.page.getByRole('list', { name: 'Maps in this document' });
const rows = (app: App) => maps(app).locator('[data-row]');

test('maps are added, renamed, moved and deleted, each in one step', async ({ app }) => {
  await app.open('cafe');
  await app.page.getByRole('button', { name: 'Add map' }).click();
  await expect(rows(app)).toHaveCount(2);
  await expect(rows(app).nth(1)).toHaveAttribute('aria-current', 'true');
  await rows(app).nth(1).dblclick();
  await app.write('As it should be');
  await app.press('Enter');
  await expect(rows(app).nth(1)).toContainText('As it should be');
  await app.press('Alt+ArrowUp');
  await expect(rows(app).first()).toContainText('As it should be');
  await expect(rows(app).first()).toBeFocused();
  await app.drag(rows(app).first(), { by: { x: 0, y: 32 } });
  await expect(rows(app).nth(1)).toContainText('As it should be');
  await rows(app).nth(1).focus();
  await app.press('F2');
  await app.write('lost');
  await app.press('Escape');
  expect((await app.saved()).maps.map(({ title }) => title)[1]).toBe('As it should be');
  await rows(app).nth(1).focus();
  await app.press('Delete');
  await expect(rows(app)).toHaveCount(1);
  // The last map stays.
  await rows(app).first().focus();
  await app.press('Delete');
  await expect(rows(app)).toHaveCount(1);
});

test('a map is split into one for each persona (000-20)', async ({ app }) => {
  await app.open('cafe');
  await app.page.getByRole('button', { name: 'Add persona' }).click();
  await app.page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await app.page.getByRole('menuitem', { name: 'Split into one map per persona' }).click();
  await expect(rows(app)).toHaveCount(2);
  const { maps: saved, personas } = await app.saved();
  expect(saved.map((map) => map['persona'])).toEqual(personas.map(({ id }) => id));
});

test('a persona is copied, renamed and deleted; maps share it', async ({ app }) => {
  await app.open('cafe');
  const people = app.page.getByRole('list', { name: 'Personas' });
  const before = (await app.saved()).personas.length;
  await people
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await app.page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(people.locator('[data-row]')).toHaveCount(before + 1);
  await people.locator('[data-row]').last().focus();
  await app.press('F2');
  await app.write('Ana 安娜');
  await app.press('Enter');
  expect((await app.saved()).personas.at(-1)?.name).toBe('Ana 安娜');
  await people.locator('[data-row]').last().focus();
  await app.press('Delete');
  expect((await app.saved()).personas.length).toBe(before);
});

test('the head of a persona has the menu of its row', async ({ app }) => {
  await app.open('cafe');
  const people = app.page.getByRole('list', { name: 'Personas' }).locator('[data-row]');
  const more = app.page.getByRole('complementary').getByRole('button', { name: 'What can be done here' });
  await people.first().click();
  await more.click();
  await expect(app.page.getByRole('menuitem', { name: 'Make this map their journey' })).toBeDisabled();
  await app.page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(people).toHaveCount(2);
  // The copy is shown.
  await more.click();
  await app.page.getByRole('menuitem', { name: 'Make this map their journey' }).click();
  const { personas, maps: saved } = await app.saved();
  expect(saved[0]?.['persona']).toBe(personas[1]?.id);
  await more.click();
  await app.page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(people).toHaveCount(1);
});
