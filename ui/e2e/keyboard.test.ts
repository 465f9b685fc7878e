// The canvas by keyboard alone.
import type { App, SavedMap } from './fixture';
import { expect, test } from './fixture';

const order = ({ stages }: SavedMap) => stages.map(({ touchpoints }) => touchpoints.map(({ id }) => id));

/** Goes to the first touchpoint, as an arrow does on a map that nobody has walked yet. */
const begin = (app: App) => app.press('ArrowRight');
const cardOf = async (app: App, id: string) => (await app.savedMap()).cards.find((card) => card.id === id);

test.beforeEach(async ({ app }) => app.open('cafe'));

test('arrows walk the grid, and what they reach is said', async ({ app }) => {
  await begin(app);
  await expect(app.spoken).toContainText('IG post');
  await expect(app.canvas.getByRole('gridcell', { selected: true })).toContainText('IG post, felt good');
  await app.press('ArrowDown');
  await expect(app.spoken).toHaveText('Actions: Sees latte art on the train');
  await app.press('PageDown');
  await expect(app.spoken).toHaveText('Actions: Compares three cafés');
  await app.press('Control+End');
  await expect(app.spoken).toHaveText('Actions: Gets a treat, brings a friend');
  await app.press('Home');
  await expect(app.spoken).toHaveText('Actions: Scans a code for a free cup');
  await app.press('Control+Home', 'ArrowLeft');
  await expect(app.spoken).toHaveText('Actions');
  await app.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(app.spoken).toHaveText('Pain points: Cash only, 6 min wait');
  await app.press('ArrowRight');
  await expect(app.spoken).toContainText('Pain points, empty, The first sip');
});

test('Space lifts a card, arrows carry it, Enter drops it, Escape brings it back', async ({ app }) => {
  await begin(app);
  await app.press('ArrowDown', 'Space', 'ArrowRight');
  await expect(app.spoken).toHaveText('Release to move to Colleague’s tip');
  await app.press('Enter');
  expect(await cardOf(app, 'a1')).toMatchObject({ touchpoints: ['t2'] });
  await app.press('Space', 'ArrowRight', 'ArrowRight', 'Escape');
  expect(await cardOf(app, 'a1')).toMatchObject({ touchpoints: ['t2'] });
  // With Shift it spans more.
  await app.press('Space', 'ArrowLeft', 'Shift+ArrowRight', 'Enter');
  expect(await cardOf(app, 'a1')).toMatchObject({ touchpoints: ['t1', 't2'] });
});

test('Space lifts touchpoints, stages and lanes', async ({ app }) => {
  await begin(app);
  await app.press('Space', 'ArrowRight', 'ArrowRight', 'Enter');
  expect(order(await app.savedMap()).slice(0, 2)).toEqual([['t2'], ['t1', 't3', 't4']]);
  await app.press('ArrowUp', 'Space', 'ArrowRight', 'Enter');
  const stages = (await app.savedMap()).stages.map(({ id }) => id);
  expect(stages).toEqual(['s1', 's3', 's2', 's4']);
  await app.press('Escape', 'ArrowDown', 'Control+Home', 'ArrowLeft', 'ArrowDown', 'Space', 'ArrowUp', 'Enter');
  expect((await app.savedMap()).lanes.map(({ id }) => id).slice(0, 2)).toEqual(['actions', 'touchpoints']);
});

test('Alt and arrows move at once: touchpoints together, cards, stages, lanes', async ({ app }) => {
  await begin(app);
  await app.press('Shift+ArrowRight', 'Alt+ArrowRight');
  expect(order(await app.savedMap()).slice(0, 2)).toEqual([[], ['t1', 't2', 't3', 't4']]);
  await app.press('Alt+ArrowRight');
  expect(order(await app.savedMap()).slice(0, 2)).toEqual([[], ['t3', 't1', 't2', 't4']]);
  await app.press('ControlOrMeta+z', 'ControlOrMeta+z');
  // Until it is answered, the first column is that of the empty stage.
  await app.settled();
  await app.press('Escape', 'Control+Home', 'ArrowDown', 'Control+Shift+ArrowRight');
  expect(await cardOf(app, 'a1')).toMatchObject({ touchpoints: ['t2'] });
});

test('text: type to replace, Tab goes on, Escape in order', async ({ app }) => {
  await begin(app);
  await app.write('Poster');
  await expect(app.field).toBeFocused();
  await app.press('Tab');
  await expect(app.field).toHaveValue('Colleague’s tip');
  await app.press('ControlOrMeta+a');
  await app.write('Word of mouth');
  await app.press('Enter');
  const [first, second] = (await app.savedMap()).stages[0]?.touchpoints ?? [];
  expect([first?.name, second?.name]).toEqual(['Poster', 'Word of mouth']);
  // Escape ends the text, then the selection.
  await app.press('Enter');
  await app.write('no');
  await app.press('Escape');
  await expect(app.field).toHaveCount(0);
  await expect(app.canvas.locator('.marks rect.ring').first()).toBeVisible();
  await app.press('Escape');
  await app.press('Backspace');
  expect(order(await app.savedMap()).flat()).toHaveLength(10);
});

test('C draws a link, arrows choose where it leads, Enter asks for its kind', async ({ app }) => {
  await begin(app);
  await app.press('c', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(app.spoken).toHaveText('From IG post to Sign outside');
  await app.press('Enter');
  await app.menu();
  await app.press('Enter');
  await app.settled();
  expect((await app.savedMap()).links).toContainEqual(expect.objectContaining({ from: 't1', to: 't4', kind: 'skip' }));
  await app.press('Delete');
  expect((await app.savedMap()).links).toHaveLength(2);
});

test('the menu key opens the menu of what has the keyboard: a stage is split and merged again', async ({ app }) => {
  await begin(app);
  await app.press('ArrowRight', 'ContextMenu');
  await app.page.getByRole('menuitem', { name: 'Begin a new stage here' }).press('Enter');
  await expect(app.field).toBeFocused();
  await app.write('Hearsay');
  await app.press('Enter');
  const split = await app.savedMap();
  expect(split.stages.map(({ name }) => name).slice(0, 3)).toEqual(['Awareness', 'Hearsay', 'Consideration']);
  expect(order(split).slice(0, 2)).toEqual([['t1'], ['t2']]);
  await app.rightClick(app.stage('Awareness'));
  await app.page.getByRole('menuitem', { name: 'Merge with Hearsay' }).click();
  await app.settled();
  expect(order(await app.savedMap())[0]).toEqual(['t1', 't2']);
});
