// What the pointer does on the canvas.
import type { App, SavedMap } from './fixture';
import { expect, test } from './fixture';

const order = ({ stages }: SavedMap) => stages.map(({ touchpoints }) => touchpoints.map(({ name }) => name));
const stageNames = ({ stages }: SavedMap) => stages.map(({ name }) => name);
const cardsOf = (map: SavedMap, text: string) => map.cards.filter((card) => card.text?.includes(text));

/** The middle of an element and its corners, CSS px. */
async function box(app: App, key: string) {
  await app.settled();
  const found = await app.element(key).boundingBox();
  if (!found) throw new Error(`${key} is not drawn`);
  return found;
}

test.beforeEach(async ({ app }) => app.open('cafe'));

test('a box selects what it touches, and with Shift more', async ({ app }) => {
  const [first, second] = [await box(app, 'touchpoint:t1'), await box(app, 'touchpoint:t2')];
  const paper = { x: first.x + 4, y: first.y - 6 };
  await app.drag(paper, { x: second.x + 10, y: second.y + 10 });
  await expect(app.canvas.locator('.marks rect.ring')).toHaveCount(2);
  const third = await box(app, 'touchpoint:t3');
  await app.drag({ x: third.x + 4, y: third.y - 6 }, { x: third.x + 10, y: third.y + 10 }, ['Shift']);
  await expect(app.canvas.locator('.marks rect.ring')).toHaveCount(3);
  await app.press('Delete');
  expect(order(await app.savedMap()).flat()).not.toContain('IG post');
});

test('a stage is dragged with everything in it', async ({ app }) => {
  const before = await app.savedMap();
  await app.drag(app.element('stage:s1'), app.element('stage:s3'));
  const after = await app.savedMap();
  expect(stageNames(after)).toEqual([1, 2, 0, 3].map((at) => stageNames(before)[at]));
  expect(order(after)[2]).toEqual(order(before)[0]);
  await app.press('ControlOrMeta+z');
  expect(stageNames(await app.savedMap())).toEqual(stageNames(before));
});

test('the button at the right edge adds a touchpoint, and dragged it draws a link', async ({ app }) => {
  const first = await box(app, 'touchpoint:t1');
  await app.page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
  await expect(app.canvas.locator('.handles .plus')).toHaveCount(1);
  await expect(app.canvas.locator('.handles .dot')).toHaveCount(6);
  await app.page.mouse.click(first.x + first.width, first.y + first.height / 2);
  await expect(app.field).toBeFocused();
  await app.write('Poster');
  await app.press('Enter');
  expect(order(await app.savedMap())[0]?.slice(0, 2)).toEqual(['IG post', 'Poster']);

  const from = await box(app, 'touchpoint:t4');
  await app.take({ x: from.x + from.width, y: from.y + from.height / 2 }, app.element('touchpoint:t7'));
  await expect(app.canvas.locator('.handles .target')).toHaveCount(1);
  // Those that can take it are outlined; what cannot fades.
  await expect(app.canvas.locator('.handles .legal')).toHaveCount(10);
  await expect(app.element('card:a1')).toHaveAttribute('opacity', '0.4');
  await app.settled();
  await expect(app.canvas.locator('.sheet .link')).toHaveCount(3);
  await app.release();
  await app.page.getByRole('menuitem', { name: /past other steps/i }).click();
  await app.settled();
  expect((await app.savedMap()).links).toContainEqual(expect.objectContaining({ from: 't4', to: 't7', kind: 'skip' }));
});

test('Escape leaves no link behind, neither while it is drawn nor when its kind is asked for', async ({ app }) => {
  const from = await box(app, 'touchpoint:t4');
  const port = { x: from.x + from.width, y: from.y + from.height / 2 };
  await app.take(port, app.element('touchpoint:t7'));
  await app.press('Escape');
  await app.release();
  await app.drag(port, app.element('touchpoint:t7'));
  await app.menu();
  await app.press('Escape');
  await app.settled();
  await expect(app.canvas.locator('.sheet .link')).toHaveCount(2);
  expect((await app.savedMap()).links).toHaveLength(2);
});

test('an end of a link is moved, its label written and its kind changed', async ({ app }) => {
  await app.click(app.element('linkLabel:k1'));
  const end = app.canvas.locator('.handles .end').nth(1);
  await expect(end).toBeVisible();
  await app.drag(end, app.element('touchpoint:t5'));
  await app.doubleClick(app.element('linkLabel:k1'));
  await app.press('ControlOrMeta+a');
  await app.write('Comes again');
  await app.press('Enter');
  await app.rightClick(app.element('linkLabel:k1'));
  await app.page.getByRole('menuitemradio', { name: /earlier step/i }).click();
  await app.settled();
  const link = (await app.savedMap()).links?.find(({ id }) => id === 'k1');
  expect(link).toMatchObject({ from: 't8', to: 't5', label: 'Comes again', kind: 'loopBack' });
});

test('a card is spanned by dragging its edge, and the picture follows', async ({ app }) => {
  const map = await app.savedMap();
  // What is drawn of an action is its text alone; a pain point has a box.
  const card = map.cards.find(({ touchpoints, lane, text }) => touchpoints?.length === 1 && lane === 'pains' && text);
  const stage = map.stages.find(({ id }) => id === card?.stage);
  const at = stage?.touchpoints.findIndex(({ id }) => id === card?.touchpoints?.[0]) ?? -1;
  const pair = [Math.max(at - 1, 0), Math.max(at - 1, 0) + 1].map((index) => stage?.touchpoints[index]?.id);
  const own = await box(app, `card:${card?.id}`);
  const other = await box(app, `touchpoint:${pair.find((id) => id !== card?.touchpoints?.[0])}`);
  const right = other.x > own.x;
  const edge = { x: right ? own.x + own.width - 1 : own.x + 1, y: own.y + own.height / 2 };
  await app.take(edge, { x: other.x + other.width / 2, y: edge.y });
  await app.settled();
  expect((await box(app, `card:${card?.id}`)).width).toBeGreaterThan(own.width * 1.5);
  await app.release();
  await app.settled();
  const after = (await app.savedMap()).cards.find(({ id }) => id === card?.id);
  expect(after?.touchpoints).toEqual(pair);
});

test('Alt and a drag copies a card and a touchpoint', async ({ app }) => {
  const before = await app.savedMap();
  const [card] = before.cards.filter(({ touchpoints }) => touchpoints?.length === 1);
  await app.drag(app.element(`card:${card?.id}`), { by: { x: 260, y: 0 } }, ['Alt']);
  await app.drag(app.element('touchpoint:t1'), app.element('touchpoint:t3'), ['Alt']);
  const after = await app.savedMap();
  expect(cardsOf(after, card?.text ?? '?').length).toBeGreaterThan(1);
  expect(
    order(after)
      .flat()
      .filter((name) => name === 'IG post'),
  ).toHaveLength(2);
});

test('a lane is dragged by its header, resized, renamed and hidden', async ({ app }) => {
  const before = await app.savedMap();
  await app.drag(app.element('laneHeader:actions'), { by: { x: 0, y: -120 } });
  const moved = await app.savedMap();
  expect(moved.lanes.map(({ id }) => id).indexOf('actions')).toBe(0);
  expect(moved.lanes).toHaveLength(before.lanes.length);

  const actions = await box(app, 'laneHeader:actions');
  const touchpoints = await box(app, 'laneHeader:touchpoints');
  // The lane ends somewhere between the two headers: look for the edge.
  await app.page.mouse.move(actions.x + 20, actions.y);
  let edge = actions.y + actions.height;
  while (edge < touchpoints.y + touchpoints.height) {
    await app.page.mouse.move(actions.x + 20, edge);
    if ((await app.canvas.evaluate((canvas) => getComputedStyle(canvas).cursor)) === 'ns-resize') break;
    edge += 2;
  }
  await app.drag({ x: actions.x + 20, y: edge }, { by: { x: 0, y: 60 } });
  expect((await app.savedMap()).lanes.find(({ id }) => id === 'actions')?.height).toBeGreaterThan(100);

  await app.doubleClick(app.element('laneHeader:actions'));
  await app.press('ControlOrMeta+a');
  await app.write('What guests do');
  await app.press('Enter');
  await expect(app.element('laneHeader:actions')).toContainText('What guests do');
  await app.rightClick(app.element('laneHeader:actions'));
  await app.page.getByRole('menuitem', { name: 'Hide lane' }).click();
  await expect(app.element('laneHeader:actions')).toHaveCount(0);
  const lane = (await app.savedMap()).lanes.find(({ id }) => id === 'actions');
  expect(lane).toMatchObject({ label: 'What guests do', hidden: true });
});

test('an empty cell offers a card', async ({ app }) => {
  const map = await app.savedMap();
  const pains = map.lanes.find(({ kind }) => kind === 'pains')?.id ?? '';
  const header = await box(app, `laneHeader:${pains}`);
  const taken = new Set(map.cards.filter(({ lane }) => lane === pains).flatMap(({ touchpoints }) => touchpoints ?? []));
  const free = map.stages.flatMap(({ touchpoints }) => touchpoints).find(({ id }) => !taken.has(id));
  const column = await box(app, `touchpoint:${free?.id}`);
  const cell = { x: column.x + column.width / 2, y: header.y + header.height / 2 };
  await app.page.mouse.move(cell.x, cell.y);
  await expect(app.canvas.locator('.handles .cell')).toHaveCount(1);
  await app.click(cell);
  await app.write('No hook for the bag');
  await app.press('Enter');
  const made = cardsOf(await app.savedMap(), 'No hook')[0];
  expect(made).toMatchObject({ lane: pains, touchpoints: [free?.id] });
});
