// Finding words in every map of the document.
import { expect, test } from './fixture';

test('words are found in all maps; keys walk, select and bring into view', async ({ app }) => {
  await app.open('cafe');
  const [first] = (await app.savedMap()).stages.flatMap(({ touchpoints }) => touchpoints);
  const name = first?.name ?? '';
  // A second map with the same words.
  await app.page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await app.page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(app.page.getByRole('list', { name: 'Maps in this document' }).getByRole('button')).toHaveCount(4);
  await app.press('ControlOrMeta+f');
  await app.write(name.toUpperCase());
  const bar = app.page.getByRole('search');
  await expect(bar).toContainText('1 of 2');
  await expect(bar.locator('mark')).toHaveText(name);
  await expect(app.page.getByRole('treeitem', { name, selected: true })).toBeVisible();
  const shown = app.page.locator('[aria-current="true"]').first();
  const title = await shown.textContent();
  await app.press('Enter');
  await expect(bar).toContainText('2 of 2');
  await expect(shown).not.toHaveText(title ?? '');
  await app.press('Shift+Enter');
  await expect(bar).toContainText('1 of 2');
  await app.press('Escape');
  await expect(bar).toBeHidden();
  // Walking on needs no bar.
  await app.press('F3');
  await expect(shown).not.toHaveText(title ?? '');
});

test('nothing found is said, and full-width letters are plain ones', async ({ app }) => {
  await app.open('cafe');
  await app.press('ControlOrMeta+f');
  await app.write('no such words');
  await expect(app.page.getByRole('search')).toContainText('Nothing found');
  await app.page.getByRole('search').getByRole('textbox').fill('ｑｕｅｕｅ');
  await expect(app.page.getByRole('search')).toContainText(/1 of \d/);
});
