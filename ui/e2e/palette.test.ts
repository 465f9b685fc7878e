// Commands by name and the list of keys.
import { expect, test } from './fixture';

test('a command is found by a few letters and started by keys alone', async ({ app }) => {
  await app.open('cafe');
  await app.press('ControlOrMeta+k');
  await app.write('zoom out');
  const first = app.page.getByRole('option').first();
  await expect(first).toContainText('Zoom out');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await app.press('Enter');
  await expect(app.page.getByRole('dialog')).toBeHidden();
  // What was started last is offered first.
  await app.press('ControlOrMeta+Shift+p');
  await expect(app.page.getByRole('option').first()).toContainText('Zoom out');
  await app.press('ArrowUp', 'ArrowDown', 'ArrowDown', 'Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
});

test('choices of the menus are commands, and English finds them in every language', async ({ app }) => {
  await app.open('cafe', 'zh-Hans');
  await app.press('ControlOrMeta+k');
  await app.write('language 繁');
  await app.press('Enter');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await app.press('ControlOrMeta+k');
  await app.write('add pain');
  await expect(app.page.getByRole('option').first()).toContainText('新增痛點');
  await app.page.getByRole('dialog').getByRole('combobox').fill('痛點');
  await expect(app.page.getByRole('option').first()).toContainText('新增痛點');
  await app.page.getByRole('dialog').getByRole('combobox').fill('no such thing at all');
  await expect(app.page.getByRole('option')).toHaveCount(0);
});

test('a question mark shows every key', async ({ app }) => {
  await app.open('cafe');
  await app.press('?');
  await expect(app.page.getByRole('dialog')).toContainText('Ctrl K');
  await app.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
});
