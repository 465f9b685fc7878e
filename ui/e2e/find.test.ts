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

test('words are replaced one by one, and what was put in is not found again', async ({ app }) => {
  await app.open('cafe');
  const name = (await app.savedMap()).stages[0]?.touchpoints[0]?.name ?? '';
  await app.press('ControlOrMeta+h');
  const bar = app.page.getByRole('search');
  await app.write(name.toLowerCase());
  await expect(bar).toContainText('1 of 1');
  const put = bar.getByRole('textbox', { name: 'Replace with' });
  await put.fill(`${name} or reel`);
  await put.press('Enter');
  // The new words hold the old ones: they are still found, and were put in once.
  await expect(bar.locator('mark')).toHaveText(name);
  expect((await app.savedMap()).stages[0]?.touchpoints[0]?.name).toBe(`${name} or reel`);
  await app.canvas.locator('textarea').focus();
  await app.press('ControlOrMeta+z');
  expect((await app.savedMap()).stages[0]?.touchpoints[0]?.name).toBe(name);
});

test('words are replaced in every map as one step, and how often is said', async ({ app }) => {
  await app.open('cafe');
  const saved = await app.saved();
  await app.page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await app.page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(app.page.getByRole('list', { name: 'Maps in this document' }).getByRole('button')).toHaveCount(4);
  const before = await app.saved();
  const bar = app.page.getByRole('search');
  await app.press('ControlOrMeta+h');
  await app.write('CAFÉ');
  await expect(bar).toContainText(/1 of \d+/);
  const count = Number(/of (\d+)/.exec((await bar.locator('.count').textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(3);
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('tea house');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(bar.getByRole('status')).toHaveText(`${count} places replaced in 2 maps`);
  await expect(bar).toContainText('Nothing found');
  const after = await app.saved();
  expect(after.maps).toEqual(JSON.parse(JSON.stringify(before.maps).replace(/café/gi, 'tea house')));
  await app.canvas.locator('textarea').focus();
  await app.press('ControlOrMeta+z');
  expect(await app.saved()).toEqual(before);
  expect(before.maps).toHaveLength(saved.maps.length + 1);
});
