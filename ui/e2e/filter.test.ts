// Looking at a part of the map: dimmed, hidden, saved as a view.
import { expect, test } from './fixture';

test('a filter dims what it does not ask for, hides it, and is kept as a view of the map', async ({ app }) => {
  await app.open('cafe');
  const before = await app.savedMap();
  const pains = before.lanes.find(({ kind }) => kind === 'pains')?.id ?? '';
  const pain = before.cards.find(({ lane }) => lane === pains);
  const other = before.cards.find(({ lane }) => lane !== pains);
  if (!pain || !other) throw new Error('the map lacks cards');
  await app.press('ControlOrMeta+Shift+l');
  const panel = app.page.getByLabel('Filter…').last();
  await panel.getByRole('checkbox', { name: 'Pain points' }).check();
  await expect(app.element(`card:${other.id}`)).toHaveAttribute('opacity', /0\.2/);
  await expect(app.element(`card:${pain.id}`)).not.toHaveAttribute('opacity');
  await panel.getByRole('radio', { name: 'Hide the rest' }).click();
  await expect(app.element(`card:${other.id}`)).toHaveCount(0);
  await expect(app.element(`card:${pain.id}`)).toBeVisible();
  await panel.getByRole('textbox').fill('For the kitchen');
  await panel.getByRole('textbox').press('Enter');
  await expect(panel.getByRole('button', { name: 'For the kitchen', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await panel.getByRole('button', { name: 'Clear' }).click();
  await expect(app.element(`card:${other.id}`)).toBeVisible();
  await panel.getByRole('button', { name: 'For the kitchen', exact: true }).click();
  await expect(app.element(`card:${other.id}`)).toHaveCount(0);
  await app.press('Escape');
  await expect(app.page.locator('.status')).toContainText('hidden');
  const saved = await app.savedMap();
  expect(saved['views']).toMatchObject([{ name: 'For the kitchen', filter: { lanes: ['pains'], mode: 'hide' } }]);
  expect(saved.cards).toEqual(before.cards);
});

test('nothing can be moved while parts are hidden, and it says so', async ({ app }) => {
  await app.open('cafe');
  const before = await app.savedMap();
  await app.press('ControlOrMeta+Shift+l');
  const panel = app.page.getByLabel('Filter…').last();
  await panel.getByRole('checkbox', { name: 'Touchpoints' }).check();
  await panel.getByRole('radio', { name: 'Hide the rest' }).click();
  await app.press('Escape');
  const [first, second] = before.stages[0]?.touchpoints ?? [];
  await app.click(app.touchpoint(first?.name ?? ''));
  await app.press('Alt+ArrowRight');
  await expect(app.page.getByText('A filter hides parts of the map')).toBeVisible();
  expect((await app.savedMap()).stages[0]?.touchpoints[1]?.id).toBe(second?.id);
});

test('channels of the same name are one choice, which means all of them', async ({ app }) => {
  await app.open('cafe');
  const { stages } = await app.savedMap();
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  const called = (label: string) => touchpoints.filter(({ channel }) => channel?.label === label);
  expect(called('On site').length).toBeGreaterThan(1);
  await app.press('ControlOrMeta+Shift+l');
  const panel = app.page.getByLabel('Filter…').last();
  const choices = panel.getByRole('group', { name: 'Channel' });
  await choices.getByRole('checkbox', { name: 'On site' }).check();
  await panel.getByRole('radio', { name: 'Hide the rest' }).click();
  await expect(app.canvas.locator('.drawn.touchpoint')).toHaveCount(called('On site').length);
  await expect(app.page.getByRole('button', { name: 'Filter: 1 chosen' })).toBeVisible();
  await choices.getByRole('checkbox', { name: 'On site' }).uncheck();
  await expect(app.canvas.locator('.drawn.touchpoint')).toHaveCount(touchpoints.length);
});
