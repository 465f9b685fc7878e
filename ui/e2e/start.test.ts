// The start screen, the new-map wizard, the settings, and what keeps drawn work: recovery offers and outside changes.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test, type App, type SavedDocument } from './fixture';

const TEMPLATES = join(import.meta.dirname, '../../src-tauri/crates/templates/maps');

/** A file in the list of recent ones. */
function recent(app: App, ...names: string[]): void {
  mkdirSync(join(app.folder, 'data'), { recursive: true });
  const list = names.map((name) => {
    const path = join(app.folder, `${name}.journey`);
    copyFileSync(join(TEMPLATES, 'cafe/zh-Hant.journey'), path);
    return { path, name };
  });
  writeFileSync(join(app.folder, 'data/recent.json'), JSON.stringify(list));
}

const button = (app: App, name: string | RegExp) => app.page.getByRole('button', { name });
const dialog = (app: App) => app.page.getByRole('dialog');

test('recent files show their map, maps and date; a file that is gone says so and can be removed', async ({ app }) => {
  recent(app, 'here', 'gone');
  rmSync(join(app.folder, 'gone.journey'));
  await app.start();
  const here = button(app, /^here/);
  await expect(here).toContainText(/1 map · Today, \d\d:\d\d/);
  await expect(here.locator('img')).toHaveJSProperty('complete', true);
  await expect(button(app, /^gone/)).toContainText('Not there any more');
  await button(app, 'Remove from this list: gone').click();
  await expect(button(app, /^gone/)).toHaveCount(0);
  await here.click();
  await expect(app.canvas.locator('.drawn.touchpoint').first()).toBeVisible();
});

test('the personas of recent files show their portraits or initials', async ({ app }) => {
  recent(app, 'here');
  const path = join(app.folder, 'here.journey');
  const document = JSON.parse(readFileSync(path, 'utf8')) as SavedDocument;
  document.personas.push({ id: 'p2', name: 'Anna von Berg', primary: false });
  writeFileSync(path, JSON.stringify(document));
  await app.start();
  await app.page.getByRole('navigation').getByRole('button', { name: 'Personas' }).click();
  const portraits = app.page.getByRole('main').locator('[data-tile] img');
  await expect(portraits).toHaveCount(2);
  const drawn = await portraits.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src));
  expect(new Set(drawn).size).toBe(2);
  await expect(portraits.last()).toHaveJSProperty('naturalWidth', 88);
});

test('arrow keys walk the templates, Enter opens one', async ({ app }) => {
  await app.start();
  const tiles = app.page.getByRole('region', { name: 'Templates' }).locator('[data-tile]');
  await tiles.first().focus();
  await app.press('ArrowRight');
  await expect(tiles.nth(1)).toBeFocused();
  await app.press('ArrowLeft');
  await expect(tiles.first()).toBeFocused();
  await app.press('Enter');
  await expect(app.canvas.locator('.drawn.touchpoint').first()).toBeVisible();
});

test('two clicks make a useful map', async ({ app }) => {
  await app.start();
  await button(app, 'New map').click();
  await dialog(app).getByRole('button', { name: 'Create map' }).click();
  await expect(dialog(app)).toHaveCount(0);
  await expect(app.canvas.locator('.drawn.touchpoint').first()).toBeVisible();
  expect((await app.savedMap()).stages.length).toBeGreaterThanOrEqual(4);
});

test('the wizard goes from persona to emotion, and the map says what was answered', async ({ app }) => {
  await app.start();
  await button(app, 'New map').click();
  await dialog(app).getByLabel('Name').fill('Lin Yi-jun');
  await dialog(app).getByLabel('In one line').fill('Office worker, 29');
  await app.press('Enter');
  await dialog(app).getByLabel('Title').fill('First coffee before work');
  await dialog(app).getByRole('button', { name: 'Next' }).click();
  await dialog(app).getByLabel('Stages').fill('Wants coffee\nBuys it\nTells a friend');
  await dialog(app).getByRole('button', { name: 'Next' }).click();
  await dialog(app).getByLabel('Wants coffee').fill('Wakes up\nLooks at the map');
  await dialog(app).getByLabel('Buys it').fill('Waits in line');
  await dialog(app).getByRole('button', { name: 'Next' }).click();
  await dialog(app).getByRole('radiogroup', { name: 'Buys it: Waits in line' }).getByLabel('Very bad').check();
  await dialog(app).getByRole('button', { name: 'Create map' }).click();
  await expect(app.touchpoint('Waits in line')).toBeVisible();
  const saved = await app.saved();
  const [map] = saved.maps;
  expect(saved.personas[0]).toMatchObject({ name: 'Lin Yi-jun', role: 'Office worker, 29' });
  expect(map?.title).toBe('First coffee before work');
  expect(map?.stages.map(({ name }) => name)).toEqual(['Wants coffee', 'Buys it', 'Tells a friend']);
  expect(map?.stages.map(({ touchpoints }) => touchpoints.map(({ name }) => name))).toEqual([
    ['Wakes up', 'Looks at the map'],
    ['Waits in line'],
    [],
  ]);
  expect(map?.stages[1]?.touchpoints[0]?.feeling?.felt).toBe(-2);
});

test('the guide tells the steps and begins a map', async ({ app }) => {
  await app.start();
  await button(app, 'How to map a journey').click();
  await expect(dialog(app).getByRole('listitem')).toHaveCount(9);
  await dialog(app).getByRole('button', { name: 'Start a map' }).click();
  await expect(dialog(app)).toContainText('Whose journey is it?');
});

test('settings count at once and at the next start', async ({ app }) => {
  await app.start();
  // Until something else is chosen, the system says what is light and what is dark.
  for (const system of ['dark', 'light'] as const) {
    await app.page.emulateMedia({ colorScheme: system });
    await expect(app.page.locator('html')).toHaveCSS('color-scheme', system);
  }
  await app.press('ControlOrMeta+,');
  await dialog(app).getByLabel('Author').fill('Chan');
  await dialog(app)
    .getByLabel(/^Appearance/)
    .click();
  await app.page.getByRole('option', { name: 'Dark' }).click();
  await expect(app.page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await dialog(app)
    .getByLabel(/^Language/)
    .click();
  await app.page.getByRole('option', { name: '繁體中文' }).click();
  await expect(dialog(app)).toContainText('設定');
  await expect
    .poll(() => {
      try {
        return JSON.parse(readFileSync(join(app.folder, 'data/settings.json'), 'utf8')) as unknown;
      } catch {
        return null;
      }
    })
    .toMatchObject({ author: 'Chan', appearance: 'dark', language: 'zh-Hant' });
  await app.page.reload();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(app.page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  expect(await app.page.evaluate(() => localStorage.length)).toBe(0);
});

test('what a crash left is offered and comes back', async ({ app }) => {
  await app.open('cafe');
  const touchpoint = app.canvas.locator('.drawn.touchpoint').first();
  await app.doubleClick(touchpoint);
  await app.press('ControlOrMeta+a');
  await app.write('Kept');
  await app.press('Enter');
  await expect(touchpoint).toContainText('Kept');
  await app.settled();
  await app.crash();
  await app.start();
  await expect(app.page.getByRole('region', { name: /stopped before/ })).toContainText('map.journey');
  await button(app, 'Restore').click();
  await expect(touchpoint).toContainText('Kept');
  await app.press('ControlOrMeta+z');
  await expect(touchpoint).not.toContainText('Kept');
});

test('what a crash left of a file is offered when the file is opened, and can be discarded', async ({ app }) => {
  await app.open('cafe');
  await app.press('ControlOrMeta+a', 'Delete');
  await app.settled();
  await app.crash();
  await app.start(app.file);
  await expect(dialog(app)).toContainText('Restore the changes');
  await dialog(app).getByRole('button', { name: 'Discard' }).click();
  await dialog(app).getByRole('button', { name: 'Discard' }).click();
  await expect(dialog(app)).toHaveCount(0);
  await app.crash();
  await app.start();
  await expect(button(app, 'Restore')).toHaveCount(0);
});

test('a file that another program changed: the difference is named, reload takes it, undo brings mine back', async ({
  app,
}) => {
  await app.open('cafe');
  const first = app.canvas.locator('.drawn.touchpoint').first();
  const document = JSON.parse(readFileSync(app.file, 'utf8')) as {
    maps: [{ stages: [{ touchpoints: [{ name: string }] }] }];
  };
  document.maps[0].stages[0].touchpoints[0].name = 'Theirs';
  writeFileSync(app.file, JSON.stringify(document));
  const bar = app.page.getByRole('alert');
  await expect(bar).toContainText('1 touchpoint different');
  await bar.getByRole('button', { name: 'Reload' }).click();
  await expect(first).toContainText('Theirs');
  await expect(bar.getByRole('button')).toHaveCount(0);
  await app.press('ControlOrMeta+z');
  await expect(first).not.toContainText('Theirs');
});

test('mine is kept over what another program wrote', async ({ app }) => {
  await app.open('cafe');
  const before = await app.savedMap();
  const document = JSON.parse(readFileSync(app.file, 'utf8')) as { title: string };
  writeFileSync(app.file, JSON.stringify({ ...document, title: 'Theirs' }));
  await app.page.getByRole('alert').getByRole('button', { name: 'Keep mine' }).click();
  await expect(app.page.getByRole('alert').getByRole('button')).toHaveCount(0);
  expect(await app.savedMap()).toEqual(before);
});

test('a file that is gone is told, and saving brings it back', async ({ app }) => {
  await app.open('cafe');
  rmSync(app.file);
  const bar = app.page.getByRole('alert');
  await expect(bar).toContainText('not there any more');
  await bar.getByRole('button', { name: 'Save again' }).click();
  await expect(bar.getByRole('button')).toHaveCount(0);
  expect(readFileSync(app.file, 'utf8')).toContain('throughline-journey');
});

test('a map with a file is saved by itself when that is set', async ({ app }) => {
  await app.open('cafe');
  await app.press('ControlOrMeta+,');
  await dialog(app).getByRole('switch', { name: 'Save by itself' }).click();
  await app.press('Escape');
  const touchpoint = app.canvas.locator('.drawn.touchpoint').first();
  await app.doubleClick(touchpoint);
  await app.press('ControlOrMeta+a');
  await app.write('Saved by itself');
  await app.press('Enter');
  await expect.poll(() => readFileSync(app.file, 'utf8')).toContain('Saved by itself');
});

test('what a crash left is offered in one window, and is gone there when another takes it', async ({ app }) => {
  await app.open('cafe');
  await app.press('ControlOrMeta+a', 'Delete');
  await app.settled();
  await app.crash();
  await app.start();
  const offer = app.page.getByRole('region', { name: /stopped before/ });
  await expect(offer).toBeVisible();
  const second = await app.page.context().newPage();
  await second.goto(app.page.url());
  await expect(second.getByRole('heading', { name: 'Templates' })).toBeVisible();
  await expect(second.getByRole('button', { name: 'Restore' })).toHaveCount(0);
  // The map itself is opened in the second window, which is asked there.
  await second.getByRole('button', { name: 'Open', exact: false }).first().click();
  await expect(second.getByRole('dialog')).toContainText('Restore the changes');
  await expect(offer).toHaveCount(0);
  await second.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(second.locator('main .canvas .drawn.touchpoint')).toHaveCount(0);
  await expect(second.locator('main .canvas .drawn').first()).toBeVisible();
  await expect(offer).toHaveCount(0);
  await second.close();
});

test('a map opens where it was left', async ({ app }) => {
  await app.open('cafe');
  const zoom = app.page.locator('.status').getByText(/^\d+ %$|^\d+%$/);
  const whole = await zoom.textContent();
  await app.press('Shift+0');
  await expect(zoom).not.toHaveText(whole ?? '');
  const large = await zoom.textContent();
  const box = () => app.canvas.locator('.drawn.touchpoint').nth(3).boundingBox();
  const before = await box();
  await expect.poll(() => seenOf(app)).toMatchObject([{ seeing: { zoom: 1 } }]);
  await app.crash();
  await app.start(app.file);
  await expect(zoom).toHaveText(large ?? '');
  await expect.poll(async () => Math.round((await box())?.x ?? 0)).toBe(Math.round(before?.x ?? 1));
  await app.press('Shift+1');
  await expect.poll(() => seenOf(app)).toMatchObject([{ seeing: null }]);
  await app.crash();
  await app.start(app.file);
  await expect(zoom).toHaveText(whole ?? '');
});

/** What is remembered of the files that were seen. */
function seenOf(app: App): unknown {
  try {
    return JSON.parse(readFileSync(join(app.folder, 'data/views.json'), 'utf8')) as unknown;
  } catch {
    return null;
  }
}
