// No screen has anything that axe finds, light and dark.
import AxeBuilder from '@axe-core/playwright';

import type { App } from './fixture';
import { expect, test } from './fixture';

const SCREENS: Record<string, (app: App) => Promise<void>> = {
  'the start screen': (app) => app.start(),
  'the editor': (app) => app.open('cafe'),
  'the editor in Chinese': (app) => app.open('cafe', 'zh-Hant'),
  'a touchpoint in the inspector': async (app) => {
    await app.open('cafe');
    await app.page.getByRole('treeitem').nth(1).click();
  },
  'a persona in the inspector': async (app) => {
    await app.open('cafe');
    await app.page.getByRole('list', { name: 'Personas' }).locator('[data-row]').first().click();
  },
  'the palette': async (app) => {
    await app.open('cafe');
    await app.press('ControlOrMeta+k');
    await app.page.getByRole('option').first().waitFor();
  },
  'the keys': async (app) => {
    await app.open('cafe');
    await app.press('?');
    await app.page.getByRole('dialog').waitFor();
  },
  'finding words': async (app) => {
    await app.open('cafe');
    await app.press('ControlOrMeta+f');
    await app.write('queue');
    await app.page.getByRole('search').locator('mark').waitFor();
  },
  'the filter': async (app) => {
    await app.open('cafe');
    await app.press('ControlOrMeta+Shift+l');
    await app.page.getByRole('checkbox').first().waitFor();
  },
  'present mode': async (app) => {
    await app.open('cafe');
    await app.press('ControlOrMeta+Shift+Enter', 'ArrowRight');
    await app.page.locator('.present nav').waitFor();
  },
  'the export dialog': async (app) => {
    await app.open('cafe');
    await app.press('ControlOrMeta+Shift+e');
    await app.page.getByRole('dialog').waitFor();
  },
  'a menu': async (app) => {
    await app.open('cafe');
    await app.page.getByRole('menuitem', { name: 'View' }).click();
    await app.page.getByRole('menuitem').last().waitFor();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [name, show] of Object.entries(SCREENS)) {
      test(`axe finds nothing in ${name}`, async ({ app }) => {
        await show(app);
        await app.settled();
        // The map's own colours are held to their contrasts by the tests of its themes.
        const { violations } = await new AxeBuilder({ page: app.page }).exclude('.sheet').analyze();
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
      });
    }
  });
}
