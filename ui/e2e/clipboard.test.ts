// Copy and paste through the real clipboard of the browser.
import type { App } from './fixture';
import { expect, test } from './fixture';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

async function put(app: App, text: string, html = ''): Promise<void> {
  await app.page.evaluate(
    async ([text, html]) => {
      const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      const parts = { ...part('text/plain', text ?? ''), ...(html ? part('text/html', html) : {}) };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [text, html],
  );
}

const clipboardText = (app: App): Promise<string> => app.page.evaluate(() => navigator.clipboard.readText());

test('a touchpoint goes over the clipboard with its cards, as text for others, in one step', async ({ app }) => {
  await app.open('cafe');
  const before = await app.savedMap();
  const stage = before.stages[0];
  const touchpoint = stage?.touchpoints[0];
  if (!stage || !touchpoint) throw new Error('the map is empty');
  await app.click(app.touchpoint(touchpoint.name));
  await app.press('ControlOrMeta+c');
  await expect.poll(() => clipboardText(app)).toContain(`${stage.name}\n  ${touchpoint.name}`);
  await app.press('ControlOrMeta+v');
  const copied = await app.savedMap();
  expect(copied.stages[0]?.touchpoints.map(({ name }) => name).slice(0, 2)).toEqual([touchpoint.name, touchpoint.name]);
  const own = (id: string | undefined) => copied.cards.filter(({ touchpoints }) => touchpoints?.join() === id);
  expect(own(copied.stages[0]?.touchpoints[1]?.id).map(({ text }) => text)).toEqual(
    own(touchpoint.id).map(({ text }) => text),
  );
  await app.press('ControlOrMeta+z');
  expect(await app.savedMap()).toEqual(before);
});

test('what is cut leaves the map and comes back elsewhere', async ({ app }) => {
  await app.open('cafe');
  const before = await app.savedMap();
  const card = before.cards.find(({ touchpoints }) => touchpoints?.length === 1);
  if (!card) throw new Error('no card');
  await app.click(app.element(`card:${card.id}`));
  await app.press('ControlOrMeta+x');
  await expect(app.element(`card:${card.id}`)).toHaveCount(0);
  const last = before.stages.at(-1)?.touchpoints.at(-1);
  if (!last) throw new Error('no touchpoint');
  await app.click(app.touchpoint(last.name));
  await app.press('ControlOrMeta+v');
  const after = await app.savedMap();
  expect(after.cards.find(({ text }) => text === card.text)?.touchpoints).toEqual([last.id]);
  expect(after.cards.length).toBe(before.cards.length);
});

test('a list and a range become cards from the cell on', async ({ app }) => {
  await app.open('cafe');
  const before = await app.savedMap();
  const pain = before.cards.find(({ lane }) => before.lanes.find(({ id }) => id === lane)?.kind === 'pains');
  if (!pain) throw new Error('no pain point');
  await app.click(app.element(`card:${pain.id}`));
  await put(app, '• Queue in the rain\n• Nowhere to sit');
  await app.press('ControlOrMeta+v');
  const after = await app.savedMap();
  const added = after.cards.filter(({ id }) => !before.cards.some((card) => card.id === id));
  expect(added.map(({ text, lane, touchpoints }) => ({ text, lane, touchpoints }))).toEqual(
    ['Queue in the rain', 'Nowhere to sit'].map((text) => ({
      text,
      lane: pain.lane,
      touchpoints: pain.touchpoints?.slice(0, 1),
    })),
  );
  await put(app, '<b>one</b>', '<table><tr><td>left<td>right</table>');
  await app.press('ControlOrMeta+v');
  await expect(app.card('left')).toBeVisible();
  await expect(app.card('right')).toBeVisible();
});

test('plain paste is one card; menu and palette paste as keys do', async ({ app }) => {
  await app.open('cafe');
  const [card] = (await app.savedMap()).cards;
  await app.click(app.element(`card:${card?.id ?? ''}`));
  await put(app, 'first line\nsecond line');
  await app.press('ControlOrMeta+Shift+v');
  expect((await app.savedMap()).cards.at(-1)?.text).toBe('first line\nsecond line');
  await app.press('ControlOrMeta+k');
  await app.write('paste');
  await app.press('Enter');
  await expect
    .poll(async () => (await app.savedMap()).cards.slice(-2).map(({ text }) => text))
    .toEqual(['first line', 'second line']);
});

test('ten thousand rows are asked about and change nothing', async ({ app }) => {
  await app.open('cafe');
  const before = await app.savedMap();
  await app.click(app.element(`card:${before.cards[0]?.id ?? ''}`));
  await put(app, Array.from({ length: 10_000 }, (_, row) => `row ${row}`).join('\n'));
  await app.press('ControlOrMeta+v');
  await expect(app.page.getByRole('dialog')).toContainText('10,000');
  await app.page.getByRole('button', { name: 'Cancel' }).click();
  expect(await app.savedMap()).toEqual(before);
});

test('a clipboard of another program, and an empty one, say what is missing', async ({ app }) => {
  await app.open('cafe');
  await put(app, ' ', '<table data-throughline="AAAA"></table>');
  await app.press('ControlOrMeta+v');
  await expect(app.page.getByText('did not arrive whole')).toBeVisible();
});

test('a text that is being written keeps its own clipboard', async ({ app }) => {
  await app.open('cafe');
  const before = await app.savedMap();
  const name = before.stages[0]?.touchpoints[0]?.name ?? '';
  await put(app, 'pasted words');
  await app.click(app.touchpoint(name));
  await app.press('Enter', 'ControlOrMeta+a', 'ControlOrMeta+v', 'Enter');
  const after = await app.savedMap();
  expect(after.stages[0]?.touchpoints[0]?.name).toBe('pasted words');
  expect(after.cards.length).toBe(before.cards.length);
});

test('the middle button moves the view and pastes nothing, which Linux would', async ({ app }) => {
  await app.open('cafe');
  const before = await app.savedMap();
  // What is selected in a field is what would be pasted.
  await app.click(app.element(`card:${before.cards[0]?.id ?? ''}`));
  await app.page.locator('aside.inspector textarea').first().focus();
  await app.press('ControlOrMeta+a', 'ControlOrMeta+c');
  const { mouse } = app.page;
  const { x, y } = await app.middle(app.element('stage:s2'));
  await mouse.move(x, y);
  await mouse.down({ button: 'middle' });
  await mouse.move(x + 50, y + 10);
  await mouse.up({ button: 'middle' });
  await app.settled();
  expect((await app.middle(app.element('stage:s2'))).x).toBeCloseTo(x + 50, 0);
  expect(await app.savedMap()).toEqual(before);
});
