// Whoever writes does not wait for the answer: nothing that is typed ahead is lost, however late the core answers.
import { readFileSync } from 'node:fs';

import type { App, Place, SavedDocument, SavedMap } from './fixture';
import { expect, test } from './fixture';

/** Everything that the window asks of the core is answered this much later, ms. */
const LATE = 400;

const stageNames = ({ stages }: SavedMap) => stages.map(({ name }) => name);
const names = ({ stages }: SavedMap) => stages.flatMap(({ touchpoints }) => touchpoints.map(({ name }) => name));

/** From now on the core answers late, and is asked for what `changed` makes of a change; until the answer is called. */
async function slow({ page }: App, changed = (body: string) => body): Promise<() => void> {
  let late = true;
  await page.route('**/request/**', async (route) => {
    if (!late) return route.continue();
    const body = route.request().postData() ?? '';
    await new Promise((wait) => setTimeout(wait, LATE));
    await route.continue({ postData: route.request().url().endsWith('/apply') ? changed(body) : body });
  });
  return () => (late = false);
}

/** A stage that is not there, instead of the first. */
const astray = (body: string) => body.replace('"s1"', '"gone"');

/** The middle of a cell of the lane of pain points that no card lies in, and its touchpoint. */
async function freeCell(app: App): Promise<{ at: Place; touchpoint: string; lane: string }> {
  const map = await app.savedMap();
  const lane = map.lanes.find(({ kind }) => kind === 'pains')?.id ?? '';
  const taken = new Set(map.cards.filter((card) => card.lane === lane).flatMap(({ touchpoints }) => touchpoints ?? []));
  const touchpoint = map.stages.flatMap(({ touchpoints }) => touchpoints).find(({ id }) => !taken.has(id))?.id ?? '';
  const column = await app.middle(app.element(`touchpoint:${touchpoint}`));
  const row = await app.middle(app.element(`laneHeader:${lane}`));
  return { at: { x: column.x, y: row.y }, touchpoint, lane };
}

test.beforeEach(async ({ app }) => {
  await app.open('cafe');
  await app.press('ArrowRight');
});

test('a touchpoint, a stage and cards are named with the keys pressed right after', async ({ app }) => {
  const inTime = await slow(app);
  await app.press('t');
  await app.write('Poster at the stop');
  await app.press('Enter', 'p');
  await app.write('too small to read');
  await app.press('Enter', 'o');
  await app.write('Larger letters');
  await app.press('Enter', 's');
  await app.write('Stops by');
  await app.press('Enter');
  inTime();
  const map = await app.savedMap();
  expect(names(map).slice(0, 2)).toEqual(['IG post', 'Poster at the stop']);
  const made = map.stages[0]?.touchpoints[1]?.id;
  expect(map.cards.filter(({ text }) => text === 'too small to read')).toMatchObject([{ touchpoints: [made] }]);
  expect(map.cards.filter(({ text }) => text === 'Larger letters')).toMatchObject([{ touchpoints: [made] }]);
  expect(stageNames(map)[1]).toBe('Stops by');
  await expect(app.field).toHaveCount(0);
});

test('one touchpoint after the other is typed in a row, and undone in a row', async ({ app }) => {
  const inTime = await slow(app);
  for (const name of ['one', 'two', 'three']) {
    await app.press('t');
    await app.write(name);
    await app.press('Enter');
  }
  inTime();
  expect(names(await app.savedMap()).slice(0, 4)).toEqual(['IG post', 'one', 'two', 'three']);
  await app.press('Control+z', 'Control+z');
  expect(names(await app.savedMap()).slice(0, 3)).toEqual(['IG post', 'one', 'two']);
});

test('a clicked cell takes the letters at once, where the card will lie', async ({ app }) => {
  const { at, touchpoint, lane } = await freeCell(app);
  await app.page.mouse.move(at.x, at.y);
  await expect(app.canvas.locator('.handles .cell')).toHaveCount(1);
  const inTime = await slow(app);
  await app.click(at);
  await expect(app.field).toBeFocused();
  const field = await app.field.boundingBox();
  expect(Math.abs(at.x - ((field?.x ?? 0) + (field?.width ?? 0) / 2))).toBeLessThan(20);
  expect(Math.abs(at.y - (field?.y ?? 0))).toBeLessThan(40);
  await app.write('No hook for the bag');
  await app.press('Enter');
  inTime();
  const made = (await app.savedMap()).cards.filter(({ text }) => text === 'No hook for the bag');
  expect(made).toMatchObject([{ lane, touchpoints: [touchpoint] }]);
});

test('Tab goes on from what is not there yet, to a text that is', async ({ app }) => {
  for (let column = 1; column < 7; column += 1) await app.press('ArrowRight');
  await app.press('ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(app.spoken).toContainText('Pain points, empty');
  const inTime = await slow(app);
  await app.press('Enter');
  await app.write('Gone too soon');
  await app.press('Tab');
  await app.write(' and come late');
  await app.press('Enter');
  inTime();
  const { cards } = await app.savedMap();
  expect(cards.filter(({ text }) => text === 'Gone too soon')).toMatchObject([{ touchpoints: ['t7'] }]);
  expect(cards.find(({ id }) => id === 'pain5')?.text).toBe('Offers miss her taste and come late');
});

test('what an input method composes right after is kept whole', async ({ app }) => {
  const session = await app.page.context().newCDPSession(app.page);
  const inTime = await slow(app);
  await app.press('t');
  for (const text of ['k', 'ka', 'kaf', '咖啡']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  // The answer comes while it is composed.
  await expect(app.canvas.locator('.sheet .drawn.touchpoint')).toHaveCount(11);
  await session.send('Input.insertText', { text: '咖啡' });
  await app.press('Enter');
  inTime();
  expect(names(await app.savedMap())[1]).toBe('咖啡');
});

test('what cannot be made keeps its letters, says why and can be tried again', async ({ app }) => {
  const inTime = await slow(app, astray);
  await app.press('t');
  await app.write('Poster');
  await expect(app.page.getByText('There is no stage “gone”')).toBeVisible();
  await expect(app.field).toHaveValue('Poster');
  await app.press('Enter');
  await expect(app.field).toHaveValue('Poster');
  await app.write(' at the stop');
  inTime();
  await app.press('Enter');
  expect(names(await app.savedMap())[1]).toBe('Poster at the stop');
  // It was made and named in one step.
  await app.press('Control+z');
  expect(names(await app.savedMap())).not.toContain('Poster at the stop');
});

test('what cannot be made after it was left is open again', async ({ app }) => {
  const inTime = await slow(app, astray);
  await app.press('t');
  await app.write('Poster');
  await app.press('Enter');
  await expect(app.field).toHaveCount(0);
  await expect(app.field).toHaveValue('Poster');
  await app.press('Escape');
  inTime();
  await expect(app.field).toHaveCount(0);
  expect(names(await app.savedMap())).toHaveLength(10);
});

test('from menus too the keyboard goes to the new text', async ({ app }) => {
  const inTime = await slow(app);
  await app.page.getByRole('menuitem', { name: 'Map', exact: true }).click();
  await app.page
    .getByRole('menuitem', { name: /touchpoint/i })
    .first()
    .click();
  await expect(app.field).toBeFocused();
  await app.write('From the menu bar');
  await app.press('Enter');
  await app.rightClick(app.element('touchpoint:t1'));
  await app.page.getByRole('menuitem', { name: /touchpoint after/i }).click();
  await expect(app.field).toBeFocused();
  await app.write('From the map');
  await app.press('Enter');
  inTime();
  expect(names(await app.savedMap()).slice(0, 3)).toEqual(['IG post', 'From the map', 'From the menu bar']);
});

test('what moves step by step goes as far as it was pressed, and is saved there', async ({ app }) => {
  const inTime = await slow(app);
  await app.press('Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowRight', 'Control+d', 'ControlOrMeta+s');
  inTime();
  await app.settled();
  const map = JSON.parse(readFileSync(app.file, 'utf8')) as SavedDocument;
  const order = map.maps[0]?.stages.map(({ touchpoints }) => touchpoints.map(({ name }) => name));
  expect(order?.slice(0, 2)).toEqual([['Colleague’s tip'], ['Google reviews', 'IG post', 'IG post', 'Sign outside']]);
});

test('what is being written is saved with the rest', async ({ app }) => {
  await app.press('Enter', 'ControlOrMeta+a');
  await app.write('Poster');
  expect(names(await app.savedMap())[0]).toBe('Poster');
  await expect(app.field).toHaveCount(0);
  await app.page.getByRole('textbox', { name: /^Name/ }).first().fill('Banner');
  expect(names(await app.savedMap())[0]).toBe('Banner');
});

test('the palette takes the letters that follow its key', async ({ app }) => {
  await app.press('ControlOrMeta+k');
  await app.write('add touchp');
  await app.press('Enter');
  await expect(app.field).toBeFocused();
  await app.write('From the palette');
  await app.press('Enter');
  expect(names(await app.savedMap())[1]).toBe('From the palette');
});
