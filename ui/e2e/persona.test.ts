// What the header says of the persona and of the map, written in place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { App } from './fixture';
import { expect, TEMPLATES, test } from './fixture';

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

const entry = (app: App, says: string) => app.canvas.locator('.sheet .drawn.persona text').filter({ hasText: says });

test('the lists of a persona sheet are written in place: Enter makes the next entry, none left is none', async ({
  app,
}) => {
  await app.open('persona-sheet');
  const before = (await app.saved()).personas[0];
  await app.doubleClick(entry(app, 'To be greeted by name'));
  await expect(app.field).toHaveValue('To be greeted by name');
  await app.press('ControlOrMeta+a');
  await app.write('To be known');
  await app.press('Enter');
  await expect(app.field).toHaveValue('');
  await app.write('A seat at the window');
  await app.press('Enter');
  // Nothing written, nothing made.
  await app.press('Enter');
  await expect(app.field).toHaveCount(0);
  await app.doubleClick(entry(app, 'Cash only at the busiest hour'));
  await app.press('ControlOrMeta+a', 'Delete', 'Enter');
  await app.settled();
  const motivations = ['A calm start before the first meeting', 'To be known', 'A seat at the window'];
  expect((await app.saved()).personas[0]).toEqual({ ...before, motivations, pains: ['Long menus in a queue'] });
  // An entry that is made in the middle comes there.
  await app.doubleClick(entry(app, 'A good cup within'));
  await app.press('Enter');
  await app.write('No surprise at the till');
  await app.press('Enter', 'Escape');
  const goals = (await app.saved()).personas[0]?.['goals'];
  expect(goals).toEqual([
    'A good cup within three minutes',
    'No surprise at the till',
    ...(before?.['goals'] as string[]).slice(1),
  ]);
  await app.canvas.locator('textarea').focus();
  await app.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
  expect((await app.saved()).personas[0]).toEqual(before);
});

test('arrows walk a persona sheet and say it; Enter, F2 and typing write there, Tab goes on', async ({ app }) => {
  await app.open('persona-sheet');
  await app.press('ArrowRight');
  await expect(app.spoken).toHaveText('Lin Jiaying');
  await app.press('ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(app.spoken).toHaveText('29');
  await app.press('F2', 'ControlOrMeta+a');
  await app.write('30');
  await app.press('Tab');
  await expect(app.field).toHaveValue('Product planner');
  await app.press('Escape', 'ArrowRight', 'ArrowDown');
  await expect(app.spoken).toHaveText(/^(Goals|Tasks|Behaviours): /);
  await app.write('Anew');
  await app.press('Enter', 'Escape');
  const after = (await app.saved()).personas[0];
  expect(after?.['age']).toBe('30');
  expect(JSON.stringify(after)).toContain('"Anew"');
});

test('who wants nothing yet is asked for it, on the map and on the sheet', async ({ app, another }) => {
  const without = (name: string) => {
    const document = JSON.parse(readFileSync(join(TEMPLATES, name, 'en.journey'), 'utf8')) as {
      personas: Record<string, unknown>[];
    };
    for (const list of ['goals', 'motivations', 'tasks', 'behaviours', 'pains']) delete document.personas[0]?.[list];
    return document;
  };
  await app.openDocument(without('cafe'));
  await app.canvas.getByRole('button', { name: 'Add to “Goals”' }).click();
  await expect(app.field).toBeFocused();
  await app.write('A good cup');
  await app.press('Enter');
  await app.write('A seat');
  await app.press('Enter', 'Escape');
  expect((await app.saved()).personas[0]?.['goals']).toEqual(['A good cup', 'A seat']);
  await expect(entry(app, 'A good cup')).toBeVisible();
  await expect(app.canvas.getByRole('button', { name: 'Add to “Goals”' })).toHaveCount(0);

  await another.openDocument(without('persona-sheet'));
  await another.canvas.getByRole('button', { name: 'Add to “Tasks”' }).click();
  await another.write('Order and pay');
  await another.press('Enter', 'Escape');
  await expect(entry(another, 'Order and pay')).toBeVisible();
  // The menu offers what is not there yet, too.
  await another.rightClick(entry(another, 'Order and pay'));
  await another.page.getByRole('menuitem', { name: 'Add to “Pains”' }).click();
  await another.write('Waits');
  await another.press('Enter', 'Escape');
  expect((await another.saved()).personas[0]).toMatchObject({ tasks: ['Order and pay'], pains: ['Waits'] });
});
