// The emotion curve by hand.
import type { App } from './fixture';
import { expect, test } from './fixture';

test.beforeEach(async ({ app }) => app.open('cafe'));

async function feelingOf(app: App, touchpoint: string) {
  const { stages } = await app.savedMap();
  return stages.flatMap(({ touchpoints }) => touchpoints).find(({ id }) => id === touchpoint)?.feeling;
}

/** Half a step of the scale, CSS px. */
async function half(app: App): Promise<number> {
  const [high, low] = [await app.middle(app.element('face:t2')), await app.middle(app.element('face:t1'))];
  // 1.5 and 1 in the café.
  return low.y - high.y;
}

test('a face is dragged by halves, and the curve follows before it is dropped', async ({ app }) => {
  const step = await half(app);
  const curve = () => app.canvas.locator('.sheet .feltCurve path').last().getAttribute('d');
  const before = await curve();
  const face = await app.middle(app.element('face:t1'));
  await app.take(face, { x: face.x + 30, y: face.y + 4 * step + 2 });
  await app.settled();
  expect(await curve()).not.toBe(before);
  await expect(app.canvas.locator('.handles .value')).toHaveText('−1');
  await expect(app.spoken).toHaveText('IG post: felt −1');
  await app.release();
  expect(await feelingOf(app, 't1')).toMatchObject({ felt: -1 });
  await app.press('ControlOrMeta+z');
  expect(await feelingOf(app, 't1')).toMatchObject({ felt: 1 });
});

test('Escape puts a face back', async ({ app }) => {
  const face = await app.middle(app.element('face:t1'));
  await app.take(face, { x: face.x, y: face.y + 60 });
  await app.press('Escape');
  await app.release();
  expect(await feelingOf(app, 't1')).toMatchObject({ felt: 1 });
});

test('the desired point is dragged by itself, and missing points are made from their ghosts', async ({ app }) => {
  const step = await half(app);
  const at = await app.middle(app.element('face:t1'));
  // Both lie on one another: Alt takes the desired one.
  await app.drag(at, { x: at.x, y: at.y - 2 * step }, ['Alt']);
  expect(await feelingOf(app, 't1')).toMatchObject({ felt: 1, desired: 2 });
  await app.drag({ x: at.x, y: at.y - 2 * step }, { x: at.x, y: at.y - step });
  expect(await feelingOf(app, 't1')).toMatchObject({ felt: 1, desired: 1.5 });

  await app.rightClick(app.element('face:t1'));
  await app.page.getByRole('menuitem', { name: 'Remove what is felt' }).click();
  await app.settled();
  expect(await feelingOf(app, 't1')).not.toHaveProperty('felt');
  await app.page.mouse.move(at.x, at.y + 2 * step, { steps: 3 });
  await expect(app.canvas.locator('.handles .ghost')).toHaveCount(1);
  await app.drag({ x: at.x, y: at.y + 2 * step }, { x: at.x, y: at.y + 4 * step });
  expect(await feelingOf(app, 't1')).toMatchObject({ felt: -1 });
});

test('a quote and a name are written on the canvas', async ({ app }) => {
  const callOut = app.canvas.locator('.sheet .callOut').first();
  await app.doubleClick(callOut);
  await expect(app.field).toBeFocused();
  await app.press('ControlOrMeta+a');
  await app.write('“Never again.”');
  await app.press('Enter');
  await expect(callOut).toContainText('“Never again.”');
  await app.rightClick(app.element('face:t1'));
  await app.page.getByRole('menuitem', { name: 'Name the feeling' }).click();
  await expect(app.field).toBeFocused();
  await app.write('Curious');
  await app.press('Enter');
  expect(await feelingOf(app, 't1')).toMatchObject({ name: 'Curious', felt: 1 });
});

test('by keyboard: Alt and arrows, lifting with Space, typing a value', async ({ app }) => {
  await app.click(app.element('face:t1'));
  await app.press('Alt+ArrowDown');
  expect(await feelingOf(app, 't1')).toMatchObject({ felt: 0.5 });
  await app.press('Alt+Shift+ArrowUp');
  expect(await feelingOf(app, 't1')).toMatchObject({ desired: 1.5 });
  await app.press('Space', 'ArrowDown', 'ArrowDown', 'Enter');
  expect(await feelingOf(app, 't1')).toMatchObject({ felt: -0.5 });
  await app.press('Space', 'ArrowDown', 'Escape');
  expect(await feelingOf(app, 't1')).toMatchObject({ felt: -0.5 });
  await app.write('1,5');
  await app.press('Enter');
  expect(await feelingOf(app, 't1')).toMatchObject({ felt: 1.5 });
});
