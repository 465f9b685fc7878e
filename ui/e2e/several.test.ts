// Several things at once: dragged, copied, marked alike, changed in the inspector; each is one step.
import type { SavedMap } from './fixture';
import { expect, test } from './fixture';

const order = ({ stages }: SavedMap) => stages.map(({ touchpoints }) => touchpoints.map(({ id }) => id));
const places = ({ cards }: SavedMap, ...ids: string[]) =>
  ids.map((id) => cards.find((card) => card.id === id)?.touchpoints);

test.beforeEach(async ({ app }) => app.open('cafe'));

test('selected touchpoints are dragged together, and with Alt copied', async ({ app }) => {
  const before = await app.savedMap();
  await app.click(app.element('touchpoint:t1'));
  await app.click(app.element('touchpoint:t3'), ['Shift']);
  await app.take(app.element('touchpoint:t1'), app.element('touchpoint:t7'));
  await expect(app.canvas.locator('.lifted .count')).toHaveText('2');
  await expect(app.canvas.locator('.marks .slot')).toHaveCount(2);
  await app.release();
  const after = await app.savedMap();
  const [use] = order(after).filter((ids) => ids.includes('t7'));
  expect(use?.join()).toContain('t1,t3');
  await app.press('ControlOrMeta+z');
  expect(order(await app.savedMap())).toEqual(order(before));

  await app.click(app.element('touchpoint:t1'));
  await app.click(app.element('touchpoint:t3'), ['Shift']);
  await app.drag(app.element('touchpoint:t3'), app.element('touchpoint:t9'), ['Alt']);
  const copied = await app.savedMap();
  expect(order(copied).flat()).toHaveLength(12);
  const last = copied.stages.at(-1)?.touchpoints.map(({ name }) => name) ?? [];
  expect(last.join()).toContain('IG post,Google reviews');
  await app.press('ControlOrMeta+z');
  expect(await app.savedMap()).toEqual(before);
});

test('selected cards go as far along as the one under the pointer', async ({ app }) => {
  await app.click(app.element('card:pain3'));
  await app.click(app.element('card:pain6'), ['Shift']);
  const [from, to] = [await app.middle(app.element('card:pain3')), await app.middle(app.element('card:pain4'))];
  await app.drag(app.element('card:pain3'), { by: { x: to.x - from.x, y: 0 } });
  expect(places(await app.savedMap(), 'pain3', 'pain6')).toEqual([['t6'], ['t10']]);
  await app.press('ControlOrMeta+z');
  expect(places(await app.savedMap(), 'pain3', 'pain6')).toEqual([['t5'], ['t9']]);
});

test('selected stages are dragged together', async ({ app }) => {
  await app.click(app.element('stage:s1'));
  await app.click(app.element('stage:s2'), ['Shift']);
  await app.drag(app.element('stage:s1'), app.element('stage:s4'));
  const stages = (await app.savedMap()).stages.map(({ id }) => id);
  expect(stages.join()).toContain('s1,s2');
  expect(stages[0]).toBe('s3');
  await app.press('ControlOrMeta+z');
  expect((await app.savedMap()).stages.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
});

test('how a touchpoint is marked is copied onto others, in one step', async ({ app }) => {
  const before = await app.savedMap();
  await app.click(app.element('touchpoint:t7'));
  await app.press('Control+Alt+c');
  await app.click(app.element('touchpoint:t1'));
  await app.click(app.element('touchpoint:t2'), ['Shift']);
  await app.press('Control+Alt+v');
  const [all, was] = [await app.savedMap(), before].map((map) => map.stages.flatMap(({ touchpoints }) => touchpoints));
  const like = was?.find(({ id }) => id === 't7');
  for (const id of ['t1', 't2']) {
    const { name, feeling } = was?.find((each) => each.id === id) ?? {};
    const { channel, owner, momentOfTruth } = like ?? {};
    const marked = { name, feeling, channel, owner, momentOfTruth, delight: true };
    expect(all?.find((each) => each.id === id)).toMatchObject(marked);
  }
  await app.press('ControlOrMeta+z');
  expect(await app.savedMap()).toEqual(before);
});

test('what several lanes share is set for all of them', async ({ app }) => {
  await app.click(app.element('laneHeader:actions'));
  await app.click(app.element('laneHeader:pains'), ['Shift']);
  const inspector = app.page.locator('[data-region="inspector"]');
  await inspector.getByRole('radio', { name: 'Yes' }).click();
  await expect(app.element('laneHeader:actions')).toHaveCount(0);
  await expect(app.element('laneHeader:pains')).toHaveCount(0);
  await app.page.getByRole('button', { name: /^Undo/ }).click();
  await expect(app.element('laneHeader:actions')).toHaveCount(1);
  await expect(app.element('laneHeader:pains')).toHaveCount(1);
});

test('a stage dragged with Alt is copied with all in it, as one step; Ctrl+D does the same beside it', async ({
  app,
}) => {
  const before = await app.savedMap();
  const own = (map: SavedMap, stage: string) =>
    map.cards.filter((card) => card.stage === stage).map(({ text }) => text);
  await app.click(app.element('stage:s2'));
  await app.press('ControlOrMeta+d');
  const beside = await app.savedMap();
  expect(beside.stages.map(({ name }) => name)[2]).toBe(before.stages[1]?.name);
  expect(own(beside, beside.stages[2]?.id ?? '')).toEqual(own(before, 's2'));
  expect(order(beside)[2]).toHaveLength(order(before)[1]?.length ?? 0);
  await app.press('ControlOrMeta+z');
  expect(await app.savedMap()).toEqual(before);

  const from = await app.middle(app.element('stage:s1'));
  const to = await app.middle(app.element('stage:s4'));
  await app.page.keyboard.down('Alt');
  await app.take(from, { x: to.x + 40, y: to.y });
  await expect(app.canvas.locator('.lifted .copy')).toHaveText('+');
  await expect(app.canvas.locator('.marks .line')).toHaveCount(1);
  await expect(app.spoken).toHaveText('Release to put a copy as stage 5');
  await app.release();
  await app.page.keyboard.up('Alt');
  const after = await app.savedMap();
  expect(after.stages.map(({ name }) => name)).toEqual([...before.stages, before.stages[0]].map((each) => each?.name));
  expect(own(after, after.stages[4]?.id ?? '')).toEqual(own(before, 's1'));
  expect(after.cards.slice(0, before.cards.length)).toEqual(before.cards);
  await app.press('ControlOrMeta+z');
  expect(await app.savedMap()).toEqual(before);
});

test('a lane is copied with its cards by Ctrl+D and by dragging with Alt', async ({ app }) => {
  const before = await app.savedMap();
  const inLane = (map: SavedMap, lane: string) =>
    map.cards.filter((card) => card.lane === lane).map(({ text }) => text);
  await app.click(app.element('laneHeader:pains'));
  await app.press('ControlOrMeta+d');
  const beside = await app.savedMap();
  const at = beside.lanes.findIndex(({ id }) => id === 'pains');
  expect(beside.lanes[at + 1]?.kind).toBe('pains');
  expect(inLane(beside, beside.lanes[at + 1]?.id ?? '')).toEqual(inLane(before, 'pains'));
  await app.press('ControlOrMeta+z');
  await app.drag(app.element('laneHeader:pains'), app.element('laneHeader:actions'), ['Alt']);
  const after = await app.savedMap();
  expect(after.lanes.filter(({ kind }) => kind === 'pains')).toHaveLength(2);
  expect(after.cards.slice(0, before.cards.length)).toEqual(before.cards);
  await app.press('ControlOrMeta+z');
  expect(await app.savedMap()).toEqual(before);
});

test('a lane is repeated below itself: from its menu, and from the inspector', async ({ app }) => {
  const before = await app.savedMap();
  const kinds = ({ lanes }: SavedMap) => lanes.map(({ kind }) => kind);
  const at = kinds(before).indexOf('pains');
  await app.rightClick(app.element('laneHeader:pains'));
  await app.page.getByRole('menuitem', { name: 'Repeat lane' }).click();
  await app.settled();
  const once = await app.savedMap();
  expect(kinds(once).slice(at, at + 2)).toEqual(['pains', 'pains']);
  // The new one is empty: what stood in the first stays there alone.
  expect(once.cards).toEqual(before.cards);
  const made = once.lanes[at + 1]?.id ?? '';
  await expect(app.element(`laneHeader:${made}`)).toBeVisible();
  await app.press('ControlOrMeta+z');
  expect(await app.savedMap()).toEqual(before);

  await app.click(app.element('laneHeader:pains'));
  await app.page.getByRole('button', { name: 'Add another of this kind' }).click();
  await app.settled();
  const again = await app.savedMap();
  expect(kinds(again).slice(at, at + 2)).toEqual(['pains', 'pains']);
  await expect(app.page.locator('[data-region="inspector"]')).toContainText('Lane · Pain points');
  await app.page.getByRole('button', { name: /^Undo/ }).click();
  await app.settled();
  expect(await app.savedMap()).toEqual(before);
});
