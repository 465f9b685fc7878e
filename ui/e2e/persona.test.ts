// What the header says of the persona and of the map, written in place.
import { expect, test } from './fixture';

test('each goal of the persona is written in place, and a new line begins another', async ({ app }) => {
  await app.open('cafe');
  const before = (await app.saved()).personas[0];
  const write = async (says: string, text: string[]) => {
    await app.doubleClick(app.canvas.locator('.sheet .drawn.persona text').filter({ hasText: says }));
    await expect(app.field).toHaveValue(says);
    await app.press('ControlOrMeta+a');
    for (const [index, line] of text.entries()) {
      if (index > 0) await app.press('Shift+Enter');
      await app.write(line);
    }
    if (text.length === 0) await app.press('Delete');
    await app.press('Enter');
    await app.settled();
  };
  await write('Clear prices, no bad surprise', ['Clear prices', 'A seat']);
  await write('A good cup in three minutes', []);
  await write('What she wants done', ['Her goals']);
  const after = (await app.saved()).personas[0];
  expect(after).toEqual({
    ...before,
    goals: ['Clear prices', 'A seat', 'A place to come back to daily'],
    goalsLabel: 'Her goals',
  });
  await app.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
  expect((await app.saved()).personas[0]).toEqual(before);
});

test('what the map rests on is written in place, part by part', async ({ app }) => {
  await app.open('cafe');
  await app.doubleClick(app.canvas.locator('.sheet .drawn.source'));
  await expect(app.field).toHaveValue('12 shop interviews, 186 questionnaires · Nov 2026 · version 3 (sample data)');
  await app.press('ControlOrMeta+a');
  await app.write('20 interviews · Dec 2026 · version 4 · final');
  await app.press('Enter');
  expect((await app.savedMap())['source']).toEqual({
    method: '20 interviews',
    date: 'Dec 2026',
    note: 'version 4 · final',
  });
});

for (const [role, field] of [
  ['title', 'title'],
  ['eyebrow', 'eyebrow'],
  ['purpose', 'goal'],
] as const) {
  test(`the ${role} of the map is written in place`, async ({ app }) => {
    await app.open('cafe');
    await app.doubleClick(app.canvas.locator(`.sheet .drawn.${role}`));
    await expect(app.field).toBeFocused();
    await app.press('ControlOrMeta+a');
    await app.write('Said anew');
    await app.press('Enter');
    expect((await app.savedMap())[field]).toBe('Said anew');
  });
}

test('a persona that was made stays in the inspector while it is described', async ({ app }) => {
  await app.open('blank');
  await app.page.getByRole('button', { name: 'Whose journey is it?' }).click();
  const inspector = app.page.locator('[data-region="inspector"]');
  await inspector.getByRole('textbox', { name: 'Name', exact: true }).click({ clickCount: 3 });
  await app.write('Lin');
  await inspector.getByRole('textbox', { name: 'Role', exact: true }).click();
  await app.settled();
  await app.write('Student');
  await inspector.getByRole('textbox', { name: 'Quote', exact: true }).click();
  expect((await app.saved()).personas[0]).toMatchObject({ name: 'Lin', role: 'Student' });
});
