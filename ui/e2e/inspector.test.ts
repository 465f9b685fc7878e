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
