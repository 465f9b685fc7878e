// What is said of something in the inspector, quickly.
import { expect, test } from './fixture';
import { word } from './words';

test('what is chosen right after writing takes nothing of it back, however late the answer', async ({ app }) => {
  await app.open('cafe');
  await app.click(app.card('Too many'));
  const inspector = app.page.locator('aside.inspector');
  await inspector.getByRole('textbox', { name: word('pain-cause') }).fill('Nobody asks what they like');
  await app.page.route(/\/request\/(apply|type)/, async (route) => {
    await new Promise((late) => setTimeout(late, 500));
    await route.continue();
  });
  await inspector.getByRole('radio', { name: word('pain-kind-difficulty') }).click();
  await inspector.getByRole('radio', { name: word('risk-maybe') }).click();
  const [card] = (await app.savedMap()).cards.filter(({ text }) => text?.startsWith('Too many'));
  expect(card?.pain).toMatchObject({ cause: 'Nobody asks what they like', kind: 'difficulty', abandonRisk: 'maybe' });
});

test('a field that is left says what was written in it at once, however late the answer', async ({ app }) => {
  await app.open('cafe');
  await app.page
    .getByRole('list', { name: word('side-personas') })
    .getByRole('button')
    .first()
    .click();
  const goals = app.page.locator('aside.inspector').getByRole('textbox', { name: word('persona-goals'), exact: true });
  const before = await goals.inputValue();
  await app.page.route(/\/request\/inspect/, async (route) => {
    await new Promise((late) => setTimeout(late, 500));
    await route.continue();
  });
  await goals.fill('A good cup\nA quiet place');
  const values = goals.evaluate(async (field: HTMLTextAreaElement) => {
    const seen = new Set<string>();
    field.blur();
    const until = performance.now() + 1500;
    while (performance.now() < until) {
      await new Promise(requestAnimationFrame);
      seen.add(field.value);
    }
    return [...seen];
  });
  expect(await values).toEqual(['A good cup\nA quiet place']);
  await app.press('ControlOrMeta+z');
  await expect(goals).toHaveValue(before);
});
