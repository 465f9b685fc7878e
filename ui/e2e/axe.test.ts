// No screen has anything that axe finds, light and dark.
import AxeBuilder from '@axe-core/playwright';

import type { App } from './fixture';
import { expect, test } from './fixture';

/** What a screen of the editor is, how it is come to, and what leads back. */
const SCREENS: [name: string, show: (app: App) => Promise<void>, back: string[]][] = [
  ['the editor', async () => {}, []],
  [
    'a persona in the inspector',
    (app) => app.page.getByRole('list', { name: 'Personas' }).locator('[data-row]').first().click(),
    [],
  ],
  ['a touchpoint in the inspector', (app) => app.page.getByRole('treeitem').nth(1).click(), []],
  [
    'the palette',
    async (app) => {
      await app.press('ControlOrMeta+k');
      await app.page.getByRole('option').first().waitFor();
    },
    ['Escape'],
  ],
  [
    'the keys',
    async (app) => {
      await app.press('?');
      await app.page.getByRole('dialog').waitFor();
    },
    ['Escape'],
  ],
  [
    'the export dialog',
    async (app) => {
      await app.press('ControlOrMeta+e');
      await app.page.getByRole('dialog').getByRole('list', { name: 'Checks' }).waitFor();
    },
    ['Escape'],
  ],
  [
    'the rules',
    async (app) => {
      await app.page.getByRole('button', { name: 'Rules of the checker' }).click();
      await app.page.getByRole('dialog').getByLabel('Most stages').waitFor();
    },
    ['Escape'],
  ],
  [
    'the page of a rule',
    async (app) => {
      await app.page.locator('[data-problem]').first().click();
      await app.page.keyboard.press('w');
      await app.page.locator('#dock-panel aside').waitFor();
    },
    [],
  ],
  [
    'finding words',
    async (app) => {
      await app.press('ControlOrMeta+f');
      await app.write('queue');
      await app.page.getByRole('search').locator('mark').waitFor();
    },
    ['Escape'],
  ],
  [
    'the filter',
    async (app) => {
      await app.press('ControlOrMeta+Shift+l');
      await app.page.getByRole('checkbox').first().waitFor();
    },
    ['Escape'],
  ],
  [
    'a menu',
    async (app) => {
      await app.page.getByRole('menuitem', { name: 'View' }).click();
      await app.page.getByRole('menu').waitFor();
    },
    ['Escape'],
  ],
  [
    'present mode',
    async (app) => {
      await app.press('ControlOrMeta+Shift+Enter', 'ArrowRight');
      await app.page.locator('.present nav').waitFor();
    },
    ['Escape'],
  ],
];

/** Has a role and a name of its own, and lies outside of the landmarks on purpose. */
const APART = /role="toolbar"|data-bits-floating/;

async function look(app: App, screen: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await app.settled();
    // The map's own colours are held to their contrasts by the tests of its themes.
    const page = new AxeBuilder({ page: app.page }).exclude('.sheet');
    // Only the colours differ in the dark.
    const { violations } = await (colorScheme === 'dark' ? page.withRules('color-contrast') : page).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ html }) => id !== 'region' || !APART.test(html)).map(({ html }) => [id, html.slice(0, 160)]),
    );
    expect.soft(found, `${screen}, ${colorScheme}`).toEqual([]);
  }
}

test('axe finds nothing in the start screen', async ({ app }) => {
  await app.start();
  await look(app, 'the start screen');
});

test('axe finds nothing in the editor and what opens in it', async ({ app }) => {
  test.slow();
  await app.open('cafe');
  for (const [screen, show, back] of SCREENS) {
    await show(app);
    await look(app, screen);
    await app.press(...back);
    await app.settled();
  }
});

test('axe finds nothing in the editor in Chinese', async ({ app }) => {
  await app.open('cafe', 'zh-Hant');
  await look(app, 'the editor in Chinese');
});
