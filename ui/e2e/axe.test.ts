// No screen has anything that axe finds, light and dark.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import AxeBuilder from '@axe-core/playwright';

import type { App } from './fixture';
import { expect, test } from './fixture';

const CAFE = join(import.meta.dirname, '../../src-tauri/crates/templates/maps/cafe/en.journey');

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
    'replacing words',
    async (app) => {
      await app.press('ControlOrMeta+h');
      await app.page.getByRole('search').getByRole('textbox').nth(1).waitFor();
    },
    ['Escape'],
  ],
  [
    'the title of the document that is written',
    async (app) => {
      await app.page.locator('.title-bar h1 button').focus();
      await app.press('F2');
      await app.page.locator('.title-bar input').waitFor();
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

/** Shows each screen, looks at it, and goes back. */
async function walk(app: App, screens: typeof SCREENS): Promise<void> {
  for (const [screen, show, back] of screens) {
    await show(app);
    await look(app, screen);
    await app.press(...back);
    await app.settled();
  }
}

const dialog = (app: App) => app.page.getByRole('dialog').last();
const button = (app: App, name: string | RegExp) => app.page.getByRole('button', { name }).first();

/** What can be reached from the start screen. */
const AT_START: typeof SCREENS = [
  ['the start screen', async () => {}, []],
  ['the templates', (app) => button(app, 'Templates').click(), []],
  ['the personas', (app) => button(app, 'Personas').click(), []],
  ['the guide', async (app) => (await button(app, 'How to map a journey').click(), dialog(app).waitFor()), ['Escape']],
  ['the settings', async (app) => (await app.press('ControlOrMeta+,'), dialog(app).waitFor()), ['Escape']],
  ...['persona', 'goal', 'stages', 'touchpoints', 'emotion'].map((step, at): (typeof SCREENS)[number] => [
    `the wizard, ${step}`,
    async (app) => {
      await button(app, 'New map').click();
      for (let next = 0; next < at; next += 1) await dialog(app).getByRole('button', { name: 'Next' }).click();
    },
    ['Escape'],
  ]),
];

/** Everything that is selected has panels of its own; everything that is asked has a dialog. */
const SELECTED: typeof SCREENS = [
  ['a stage', (app) => app.click(app.canvas.locator('.drawn.stage').first()), []],
  ['a card', (app) => app.click(app.canvas.locator('.drawn.card').first()), []],
  ['a pain point', (app) => app.click(app.canvas.locator('.drawn.card').nth(12)), []],
  ['a lane', (app) => app.click(app.canvas.locator('.drawn.laneHeader').nth(1)), []],
  ['a link', (app) => app.click(app.canvas.locator('.drawn.linkLabel').first()), []],
  ['several touchpoints', (app) => app.press('ControlOrMeta+a'), []],
  ['the connections', (app) => app.page.getByRole('tab', { name: 'Connections' }).click(), []],
  ['the resources', (app) => app.page.getByRole('tab', { name: 'Resources' }).click(), []],
  ['the menu of a touchpoint', (app) => app.rightClick(app.canvas.locator('.drawn.touchpoint').first()), ['Escape']],
  ['a text that is written', (app) => app.doubleClick(app.canvas.locator('.drawn.touchpoint').first()), ['Escape']],
  ['about', (app) => chosen(app, 'Help', /^About/), ['Escape']],
];

async function chosen(app: App, menu: string, item: RegExp): Promise<void> {
  await app.page.getByRole('menuitem', { name: menu }).click();
  await app.page.getByRole('menuitem', { name: item }).click();
  await dialog(app).waitFor();
}

test('axe finds nothing in the start screen and what opens there', async ({ app }) => {
  test.setTimeout(600_000);
  await app.start();
  await walk(app, AT_START);
});

for (const [part, from, to] of [
  ['what is selected', 0, 4],
  ['links and several things', 4, 8],
  ['what is asked and written', 8, SELECTED.length],
] as const) {
  test(`axe finds nothing in the panels: ${part}`, async ({ app }) => {
    test.setTimeout(600_000);
    await app.open('cafe');
    await walk(app, SELECTED.slice(from, to));
  });
}

test('axe finds nothing in what is asked and told about files', async ({ app }) => {
  test.setTimeout(600_000);
  const broken = JSON.parse(readFileSync(CAFE, 'utf8')) as {
    maps: [{ stages: [{ touchpoints: [{ feeling: object }] }] }];
  };
  Object.assign(broken.maps[0].stages[0].touchpoints[0].feeling, { felt: 9 });
  writeFileSync(app.file, JSON.stringify(broken));
  await app.start(app.file);
  await dialog(app).waitFor();
  await look(app, 'what was repaired');
  await app.press('Escape');
  await app.canvas.locator('textarea').focus();
  await app.press('ControlOrMeta+w');
  await dialog(app).waitFor();
  await look(app, 'unsaved changes');
  await app.press('Escape');
  writeFileSync(app.file, JSON.stringify({ ...broken, title: 'Theirs' }));
  await app.page.getByRole('alert').getByRole('button').first().waitFor();
  await look(app, 'a file that another program changed');
  await app.canvas.locator('textarea').focus();
  await app.press('ControlOrMeta+s');
  await dialog(app).waitFor();
  await look(app, 'replacing what another program wrote');
  await app.press('Escape');
});

test('axe finds nothing in what a crash left', async ({ app }) => {
  test.setTimeout(600_000);
  await app.open('cafe');
  await app.press('ControlOrMeta+a', 'Delete');
  await app.settled();
  await app.crash();
  await app.start();
  await button(app, 'Restore').waitFor();
  await look(app, 'what a crash left');
  await button(app, 'Discard').click();
  await dialog(app).waitFor();
  await look(app, 'whether it shall be forgotten');
  await app.crash();
  await app.start(app.file);
  await dialog(app).waitFor();
  await look(app, 'what a crash left of a file');
});

test('axe finds nothing in a blank map and a persona sheet', async ({ app, another }) => {
  test.setTimeout(600_000);
  await app.open('blank');
  await look(app, 'a blank map');
  await another.open('persona-sheet');
  await look(another, 'a persona sheet');
});

test('axe finds nothing in the editor and what opens in it', async ({ app }) => {
  test.setTimeout(600_000);
  await app.open('cafe');
  await walk(app, SCREENS);
});

test('axe finds nothing in the editor in Chinese', async ({ app }) => {
  await app.open('cafe', 'zh-Hant');
  await look(app, 'the editor in Chinese');
});
