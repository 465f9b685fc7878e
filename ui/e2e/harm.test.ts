// What other programs, other windows and hostile input do: each is told in words, and costs nothing that was drawn.
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test, type App, type SavedDocument } from './fixture';

const CAFE = join(import.meta.dirname, '../../src-tauri/crates/templates/maps/cafe/en.journey');

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as SavedDocument;
const bar = (app: App) => app.page.getByRole('alert');
const first = (app: App) => app.canvas.locator('.drawn.touchpoint').first();
const nameIn = (document: SavedDocument) => document.maps[0]?.stages[0]?.touchpoints[0]?.name;

async function rename(app: App, name: string): Promise<void> {
  await app.doubleClick(first(app));
  await expect(app.field).toBeFocused();
  await app.press('ControlOrMeta+a');
  await app.page.keyboard.insertText(name);
  await app.press('Enter');
  await app.settled();
}

/** Opens a file that is not the one that dialogs answer with, so that a copy goes elsewhere. */
async function openOther(app: App): Promise<string> {
  const path = join(app.folder, 'shared.journey');
  copyFileSync(CAFE, path);
  await app.start(path);
  return path;
}

/** Another program names the second touchpoint. */
function changeOutside(path: string): SavedDocument {
  const theirs = read(path);
  const touchpoint = theirs.maps[0]?.stages[0]?.touchpoints[1];
  if (!touchpoint) throw new Error('the map lacks touchpoints');
  touchpoint.name = 'Theirs';
  writeFileSync(path, JSON.stringify(theirs));
  return theirs;
}

test('what is wrong in a file is told line by line, and the file stays as it is until it is saved', async ({ app }) => {
  const broken = read(CAFE);
  const touchpoint = broken.maps[0]?.stages[0]?.touchpoints[0];
  if (touchpoint?.feeling) touchpoint.feeling.felt = 9;
  const card = broken.maps[0]?.cards[0];
  if (card) Object.assign(card, { pain: { kind: 'banana' } });
  const bytes = JSON.stringify(broken);
  writeFileSync(app.file, bytes);
  await app.start(app.file);
  const told = app.page.getByRole('dialog', { name: 'This file was repaired' });
  await expect(told.getByRole('listitem')).toHaveCount(2);
  await expect(told.getByRole('listitem').nth(0)).toContainText(
    '“felt” was 9, which is outside its range, and is now 2',
  );
  await expect(told.getByRole('listitem').nth(1)).toContainText('does not know the value "banana"');
  await told.getByRole('button', { name: 'Close' }).last().click();
  await expect(first(app)).toBeVisible();
  expect(readFileSync(app.file, 'utf8')).toBe(bytes);
  const saved = await app.saved();
  expect(saved.maps[0]?.stages[0]?.touchpoints[0]?.feeling?.felt).toBe(2);
  expect(JSON.stringify(saved)).toContain('banana');
});

test('mine unsaved, theirs on the disk: the difference is named, and a copy keeps both', async ({ app }) => {
  const path = await openOther(app);
  await rename(app, 'Mine');
  const theirs = changeOutside(path);
  await expect(bar(app)).toContainText('Another program has changed this file');
  await expect(bar(app)).toContainText('2 touchpoints different');
  for (const choice of ['Reload', 'Keep mine', 'Save a copy…'])
    await expect(bar(app).getByRole('button', { name: choice })).toBeVisible();
  await bar(app).getByRole('button', { name: 'Save a copy…' }).click();
  await expect(bar(app).getByRole('button')).toHaveCount(0);
  // The copy is not there at once.
  await expect(() => expect(nameIn(read(app.file))).toBe('Mine')).toPass();
  expect(read(path)).toEqual(theirs);
});

test('mine unsaved, theirs on the disk: reload takes theirs, and undo brings mine back', async ({ app }) => {
  const path = await openOther(app);
  await rename(app, 'Mine');
  changeOutside(path);
  await bar(app).getByRole('button', { name: 'Reload' }).click();
  await expect(app.touchpoint('Theirs')).toBeVisible();
  await expect(app.touchpoint('Mine')).toHaveCount(0);
  await app.canvas.locator('textarea').focus();
  await app.press('ControlOrMeta+z');
  await expect(app.touchpoint('Mine')).toBeVisible();
});

test('mine unsaved, theirs on the disk: saving asks before it replaces them, and keeps a copy', async ({ app }) => {
  const path = await openOther(app);
  await rename(app, 'Mine');
  changeOutside(path);
  await bar(app).getByRole('button', { name: 'Keep mine' }).click();
  await expect(bar(app).getByRole('button')).toHaveCount(0);
  expect(nameIn(read(path))).not.toBe('Mine');
  await app.press('ControlOrMeta+s');
  await expect.poll(() => nameIn(read(path))).toBe('Mine');
});

test('a file that may not be written any more is told at once, and the map is saved elsewhere', async ({ app }) => {
  const path = await openOther(app);
  chmodSync(path, 0o444);
  await expect(bar(app)).toContainText('may not be written any more');
  await rename(app, 'Mine');
  await bar(app).getByRole('button', { name: 'Save a copy…' }).click();
  // The copy is not there at once.
  await expect(() => expect(nameIn(read(app.file))).toBe('Mine')).toPass();
  await expect(bar(app).getByRole('button')).toHaveCount(0);
  expect(nameIn(read(path))).not.toBe('Mine');
});

test('two windows on one file: both are told, and what one saves the other is asked about', async ({ app }) => {
  await app.open('cafe');
  const second = await app.page.context().newPage();
  await second.goto(app.page.url());
  await expect(second.getByText('open in another window too')).toBeVisible();
  await expect(app.page.getByText('open in another window too')).toBeVisible();
  await rename(app, 'Mine');
  const theirs = second.locator('main .canvas .drawn.touchpoint').nth(1);
  const box = await theirs.boundingBox();
  await second.mouse.dblclick((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await expect(second.locator('main .canvas textarea.open')).toBeFocused();
  await second.keyboard.press('ControlOrMeta+a');
  await second.keyboard.insertText('Theirs');
  await second.keyboard.press('Enter');
  await expect(theirs).toContainText('Theirs');
  await second.keyboard.press('ControlOrMeta+s');
  await expect(bar(app)).toContainText('2 touchpoints different');
  await bar(app).getByRole('button', { name: 'Keep mine' }).click();
  await app.canvas.locator('textarea').focus();
  expect(nameIn(await app.saved())).toBe('Mine');
  await expect(second.getByRole('alert')).toContainText('Another program has changed this file');
  await second.close();
});

test('a name of 2,000 characters is drawn whole, told as too long, saved and taken back', async ({ app }) => {
  await app.open('cafe');
  const before = await app.saved();
  const name = '等候太久 and nobody says why. '.repeat(100).trim().slice(0, 2000);
  await rename(app, name);
  await expect(first(app)).toHaveAttribute('aria-label', new RegExp(name.slice(0, 1900)));
  await expect(
    app.page.getByRole('region', { name: 'Problems' }).or(app.page.locator('[data-region="dock"]')).first(),
  ).toContainText(/lines|too long|higher/);
  expect(nameIn(await app.saved())).toBe(name);
  await app.canvas.locator('textarea').focus();
  await app.press('ControlOrMeta+z');
  expect(nameIn(await app.saved())).toBe(nameIn(before));
});
