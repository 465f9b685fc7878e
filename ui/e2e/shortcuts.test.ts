// The keys and gestures that people know from other programs, one by one.
import type { App } from './fixture';
import { expect, test } from './fixture';

const zoom = (app: App) => app.page.getByRole('group', { name: 'Zoom' });
const at = async (app: App) => app.middle(app.element('stage:s2'));
const names = async (app: App) =>
  (await app.savedMap()).stages.flatMap(({ touchpoints }) => touchpoints.map(({ name }) => name));

test.beforeEach(async ({ app }) => app.open('cafe'));

test('the view moves by wheel, middle button and Space, and keys bring it back', async ({ app }) => {
  const { mouse, keyboard } = app.page;
  await app.press('Shift+1');
  const home = await at(app);
  const paper = { x: home.x, y: home.y + 330 };
  const away = async (x: number, y: number) => {
    const now = await at(app);
    expect([Math.round(now.x - home.x), Math.round(now.y - home.y)]).toEqual([x, y]);
    await app.press('Shift+1');
    expect(await at(app)).toEqual(home);
  };
  await mouse.move(paper.x, paper.y);
  await mouse.wheel(-30, -20);
  await away(30, 20);
  await keyboard.down('Shift');
  await mouse.wheel(0, -40);
  await keyboard.up('Shift');
  await away(40, 0);
  await mouse.down({ button: 'middle' });
  await mouse.move(paper.x + 50, paper.y + 10);
  await mouse.up({ button: 'middle' });
  await away(50, 10);
  await mouse.move(paper.x, paper.y);
  await keyboard.down('Space');
  await mouse.down();
  await mouse.move(paper.x + 20, paper.y + 60);
  await mouse.up();
  await keyboard.up('Space');
  await away(20, 60);
});

test('zoom: Ctrl and wheel at the pointer, keys, all, what is selected', async ({ app }) => {
  const { mouse, keyboard } = app.page;
  await app.press('Shift+1');
  const fitted = await zoom(app).textContent();
  const { x, y } = await at(app);
  await mouse.move(x, y);
  await keyboard.down('Control');
  await mouse.wheel(0, -20);
  await keyboard.up('Control');
  await expect(zoom(app)).not.toHaveText(fitted ?? '');
  // What lies under the pointer stays there.
  const after = await at(app);
  expect(Math.abs(after.x - x) + Math.abs(after.y - y)).toBeLessThan(3);
  for (const keys of ['ControlOrMeta+0', 'Shift+0']) {
    await app.press('ControlOrMeta+Equal');
    await expect(zoom(app)).not.toContainText('100%');
    await app.press(keys);
    await expect(zoom(app)).toContainText('100%');
  }
  await app.press('ControlOrMeta+Minus');
  await expect(zoom(app)).not.toContainText('100%');
  await app.press('Shift+1');
  await expect(zoom(app)).toHaveText(fitted ?? '');
  await app.click(app.element('stage:s2'));
  await app.press('Shift+2');
  await expect(zoom(app)).not.toHaveText(fitted ?? '');
});

test('undo and redo by all three chords, duplicate, and both keys that delete', async ({ app }) => {
  const before = await names(app);
  await app.click(app.element('touchpoint:t1'));
  await app.press('ControlOrMeta+d');
  const twice = await names(app);
  expect(twice.slice(0, 2)).toEqual(['IG post', 'IG post']);
  await app.press('ControlOrMeta+z');
  expect(await names(app)).toEqual(before);
  await app.press('ControlOrMeta+Shift+z');
  expect(await names(app)).toEqual(twice);
  await app.press('ControlOrMeta+z', 'ControlOrMeta+y');
  expect(await names(app)).toEqual(twice);
  for (const key of ['Delete', 'Backspace']) {
    await app.click(app.element('touchpoint:t1'));
    await app.press(key);
    expect(await names(app)).toEqual(before);
    await app.press('ControlOrMeta+z');
  }
});

test('Ctrl and drag copies too; clicks with Shift and Ctrl select more; Ctrl+A all, Escape none', async ({ app }) => {
  const before = await names(app);
  await app.drag(app.element('touchpoint:t1'), app.element('touchpoint:t4'), ['Control']);
  expect(await names(app)).toHaveLength(before.length + 1);
  await app.press('ControlOrMeta+z', 'Escape');
  const selected = app.page.getByRole('treeitem', { selected: true });
  await app.click(app.element('touchpoint:t1'));
  await app.click(app.element('touchpoint:t3'), ['Shift']);
  await app.click(app.element('touchpoint:t5'), ['Control']);
  await expect(selected).toHaveCount(3);
  await app.click(app.element('touchpoint:t5'), ['Control']);
  await expect(selected).toHaveCount(2);
  await app.press('ControlOrMeta+a');
  await expect(selected).toHaveCount(before.length);
  await app.press('Escape');
  await expect(selected).toHaveCount(0);
  const [first, last] = [
    await app.middle(app.element('touchpoint:t1')),
    await app.middle(app.element('touchpoint:t4')),
  ];
  await app.drag({ x: first.x - 60, y: first.y - 45 }, { by: { x: last.x - first.x + 90, y: 60 } });
  await expect(selected).toHaveCount(4);
});

test('a text opens by Enter, F2, two clicks or typing, and closes by Enter, Ctrl+Enter, Tab or Escape', async ({
  app,
}) => {
  const touchpoint = app.element('touchpoint:t1');
  const open = [
    async () => (await app.click(touchpoint), app.press('Enter')),
    async () => (await app.click(touchpoint), app.press('F2')),
    () => app.doubleClick(touchpoint),
    async () => (await app.click(touchpoint), app.write('N')),
  ];
  const close = ['Enter', 'ControlOrMeta+Enter', 'Tab', 'Escape'];
  for (const [index, act] of open.entries()) {
    await act();
    await expect(app.field).toBeFocused();
    await app.press('ControlOrMeta+a');
    await app.write(`Name ${index}`);
    await app.press(close[index] ?? '');
    if (close[index] === 'Tab') {
      await expect(app.field).toHaveValue('Colleague’s tip');
      await app.press('Escape');
    } else await expect(app.field).toHaveCount(0);
    // Escape gives up what was written.
    expect((await names(app))[0]).toBe(`Name ${Math.min(index, 2)}`);
  }
});

test('palette, settings, find, export, presentation and the sheet of keys open by their chords', async ({ app }) => {
  const dialog = app.page.getByRole('dialog');
  for (const [keys, says] of [
    ['ControlOrMeta+k', /./],
    ['ControlOrMeta+Shift+p', /./],
    ['?', 'Put a copy there'],
    ['F1', 'With the pointer'],
    ['ControlOrMeta+Comma', 'Settings'],
    ['ControlOrMeta+e', 'Export'],
  ] as const) {
    await app.press(keys);
    await expect(dialog).toContainText(says);
    await app.press('Escape');
    await expect(dialog).toHaveCount(0);
    await app.settled();
  }
  await app.canvas.locator('textarea').focus();
  await app.press('ControlOrMeta+f');
  await expect(app.page.getByRole('search')).toBeVisible();
  // From the map, Escape ends what is selected and then closes what is open beside it.
  await app.click(app.element('touchpoint:t1'));
  await app.press('Escape');
  await expect(app.page.getByRole('search')).toBeVisible();
  await app.press('Escape');
  await expect(app.page.getByRole('search')).toHaveCount(0);
  const sidebar = app.page.locator('[data-region="sidebar"]');
  await app.press('ControlOrMeta+.');
  await expect(sidebar).toHaveCount(0);
  await app.press('Escape');
  await expect(sidebar).toBeVisible();
});

test('the cells of the map are shown and hidden, and are no part of it', async ({ app }) => {
  const before = await app.savedMap();
  await app.press("ControlOrMeta+'");
  await expect(app.canvas.locator('.grid-lines path')).toHaveAttribute('d', /^M[\d.]+ [\d.]+V/);
  expect(await app.savedMap()).toEqual(before);
  await app.press("ControlOrMeta+'");
  await expect(app.canvas.locator('.grid-lines')).toHaveCount(0);
});

test('every key of the sheet is named there once', async ({ app }) => {
  await app.press('?');
  const sheet = app.page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  const keys = await sheet.locator('dd').allTextContents();
  const does = await sheet.locator('dt').allTextContents();
  expect(new Set(keys.map((each, index) => `${each} ${does[index]}`)).size).toBe(keys.length);
  expect(does.filter((text) => /^(keys|action|press)-/.test(text))).toEqual([]);
  for (const chord of ['Ctrl H / Ctrl Alt F', "Ctrl '", 'Ctrl Shift Z / Ctrl Y', 'Alt Drag / Ctrl Drag'])
    expect(keys).toContain(chord);
});
