// What the document is called: in the title bar, where it is changed in place.
import { expect, test, type App } from './fixture';

const bar = (app: App) => app.page.locator('.title-bar');
const title = (app: App) => bar(app).getByRole('heading', { level: 1 }).getByRole('button');
const field = (app: App) => bar(app).getByRole('textbox', { name: 'Rename document' });

test('the document is renamed in the title bar, by pointer and keyboard, and each time in one step', async ({
  app,
}) => {
  await app.open('cafe');
  await expect(title(app)).toHaveText('Dawn Café');
  await expect(bar(app)).toContainText('map.journey');
  await title(app).dblclick();
  await expect(field(app)).toBeFocused();
  await expect(field(app)).toHaveValue('Dawn Café');
  await app.write('  Our first cup ');
  await app.press('Enter');
  await expect(title(app)).toHaveText('Our first cup');
  await expect(title(app)).toBeFocused();
  expect((await app.saved())['title']).toBe('Our first cup');

  // Escape gives up.
  await title(app).focus();
  await app.press('F2');
  await app.write('lost');
  await app.press('Escape');
  await expect(title(app)).toHaveText('Our first cup');
  await expect(title(app)).toBeFocused();
  await expect(bar(app)).toContainText('Saved');

  // Enter opens it as a button, and leaving keeps.
  await app.press('Enter');
  await app.write('咖啡店');
  await app.canvas.locator('textarea').focus();
  await expect(title(app)).toHaveText('咖啡店');
  await expect(bar(app)).toContainText('Not saved');

  await app.press('ControlOrMeta+z');
  await expect(title(app)).toHaveText('Our first cup');
  await app.press('ControlOrMeta+z');
  await expect(title(app)).toHaveText('Dawn Café');
  await app.press('ControlOrMeta+Shift+z');
  expect((await app.saved())['title']).toBe('Our first cup');
});

test('saving counts what stands in the field, which goes on being written', async ({ app }) => {
  await app.open('cafe');
  await title(app).dblclick();
  await app.write('Kept');
  expect((await app.saved())['title']).toBe('Kept');
  await expect(field(app)).toBeFocused();
  await app.press('End');
  await app.write(' too');
  await app.press('Enter');
  expect((await app.saved())['title']).toBe('Kept too');
});

test('a document without a title goes by its file, and gets one from the menu', async ({ app }) => {
  await app.start();
  await app.page.getByRole('button', { name: 'Templates' }).first().click();
  await app.page.getByRole('button', { name: /^Blank map/ }).click();
  await expect(title(app)).toHaveText('Untitled');
  await app.canvas.locator('textarea').focus();
  expect((await app.saved())['title']).toBe('');
  await expect(title(app)).toHaveText('map.journey');
  await app.page.getByRole('menuitem', { name: 'File' }).click();
  await app.page.getByRole('menuitem', { name: 'Rename document' }).click();
  await expect(field(app)).toBeFocused();
  await expect(field(app)).toHaveValue('');
  await app.write('map');
  await app.press('Enter');
  await expect(title(app)).toHaveText('map');
  // The file's name says nothing more.
  await expect(bar(app)).not.toContainText('.journey');
});
