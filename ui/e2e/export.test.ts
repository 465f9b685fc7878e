// What would be exported is looked at, chosen and checked before it is written.
import { expect, test } from './fixture';

test('the preview is the slide, with three checks, and follows every choice', async ({ app }) => {
  await app.open('b2b-performance');
  await app.press('ControlOrMeta+e');
  const dialog = app.page.getByRole('dialog');
  const slide = dialog.getByRole('img', { name: /four-site/ });
  await expect(slide).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Checks' }).getByRole('listitem')).toHaveText([
    'Smallest text is 9 pt on the slide',
    'No clipped or overlapping text',
    'Safe for colour blindness',
  ]);
  await expect(dialog.getByText('3840 × 2160 px')).toBeVisible();

  const before = await slide.getAttribute('src');
  await dialog.getByRole('checkbox', { name: 'Legend' }).press('Space');
  await expect(slide).not.toHaveAttribute('src', before ?? '');
  await expect(dialog.getByText('Your own ratings are drawn, and the map inside')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Internal ratings' }).press('Space');
  await expect(dialog.getByText('Your own ratings are left out, of the map inside')).toBeVisible();
});

test('what does not fit is said with what would help, and the help helps', async ({ app }) => {
  await app.open('b2b-performance');
  await app.press('ControlOrMeta+e');
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Large' }).click();
  const checks = dialog.getByRole('list', { name: 'Checks' });
  await expect(checks).toContainText('too full');
  await dialog
    .getByRole('group', { name: 'What would help' })
    .getByRole('button', { name: /^Split into/ })
    .click();
  await expect(checks).not.toContainText('too full');
  const titles = dialog.getByRole('list', { name: 'Slides' }).getByRole('button');
  expect(await titles.count()).toBeGreaterThan(1);
  await titles.nth(1).click();
  await expect(titles.nth(1)).toHaveAttribute('aria-current', 'true');
});

test('a preset keeps what was chosen', async ({ app }) => {
  await app.open('cafe');
  await app.press('ControlOrMeta+e');
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'PDF' }).click();
  await dialog.getByRole('button', { name: 'Keep these choices' }).click();
  await app.write('Board');
  await app.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Presets: Board' })).toBeVisible();
  await app.press('Escape');
  await app.press('ControlOrMeta+e');
  await dialog.getByRole('radio', { name: 'PNG' }).click();
  await dialog.getByRole('combobox', { name: 'Presets' }).click();
  await app.page.getByRole('option', { name: 'Board' }).click();
  await expect(dialog.getByRole('radio', { name: 'PDF' })).toBeChecked();
});

test('every slide is seen small, chosen by keyboard, and looked at closely', async ({ app }) => {
  await app.open('b2b-performance');
  await app.press('ControlOrMeta+e');
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^A deck/ }).press('Space');
  const slides = dialog.getByRole('list', { name: 'Slides' });
  await expect(slides.getByRole('listitem')).toHaveCount(4);
  await expect(slides.locator('img')).toHaveCount(4);
  const current = slides.locator('[aria-current=true]');
  await current.press('ArrowRight');
  await expect(current).toContainText('Marta Keller');
  await expect(current).toBeFocused();
  await current.press('End');
  await expect(current).toContainText('4');

  const slide = dialog.locator('img.slide');
  const width = async () => (await slide.boundingBox())?.width ?? 0;
  const fits = await width();
  await dialog.getByRole('group', { name: 'Preview' }).press('+');
  await expect.poll(width).toBeGreaterThan(fits * 1.05);
  await dialog.getByTitle('Fit the slide').click();
  await expect.poll(width).toBeCloseTo(fits, 0);
});

test('one persona is exported alone, without the slides of a map', async ({ app }) => {
  await app.open('b2b-performance');
  await app.press('ControlOrMeta+e');
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Persona' }).click();
  await expect(dialog.locator('img.slide')).toHaveAttribute('alt', /Marta Keller/);
});

// Ratings that a company gives itself shall not reach a customer by accident.
test('own ratings are asked about once, before a file is written', async ({ app }) => {
  await app.open('b2b-performance');
  await app.press('ControlOrMeta+e');
  const dialog = app.page.getByRole('dialog', { name: /Export/ });
  await dialog.getByRole('button', { name: 'Export PNG' }).click();
  const question = app.page.getByRole('dialog', { name: 'Is this file for customers?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toBeHidden();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Export PNG' }).click();
  await question.getByRole('button', { name: 'Leave them out' }).click();
  await expect(dialog.getByRole('checkbox', { name: 'Internal ratings' })).not.toBeChecked();
});

// Whoever is faster than the preview is asked all the same.
test('own ratings are asked about before the slide is drawn', async ({ app }) => {
  await app.open('b2b-performance');
  let draw = () => {};
  const held = new Promise<void>((resolve) => (draw = resolve));
  await app.page.route('**/request/exportPreview', async (route) => {
    await held;
    await route.continue();
  });
  await app.press('ControlOrMeta+e');
  const dialog = app.page.getByRole('dialog', { name: /Export/ });
  await dialog.getByRole('button', { name: 'Export PNG' }).click();
  await expect(dialog.getByRole('button', { name: 'Export PNG' })).toBeDisabled();
  draw();
  await expect(app.page.getByRole('dialog', { name: 'Is this file for customers?' })).toBeVisible();
});
