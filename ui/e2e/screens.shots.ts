// Every screen in light and dark and in three languages, and a page that shows them beside the mock pictures, where
// those are. `THROUGHLINE_SCREENSHOTS` names the folder, `THROUGHLINE_MOCKS` that of the mocks.
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Language } from '../src/core/bindings/model';
import { test, type App } from './fixture';

const FOLDER = process.env['THROUGHLINE_SCREENSHOTS'] ?? join(import.meta.dirname, '../../target/screenshots');
const MOCKS = process.env['THROUGHLINE_MOCKS'] ?? '';
const TEMPLATES = join(import.meta.dirname, '../../src-tauri/crates/templates/maps');
const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];
const APPEARANCES = ['light', 'dark'] as const;

interface Screen {
  name: string;
  /** The mock picture that it is built after, for light and dark. */
  mock?: { light: string; dark?: string };
  /** Begins on a map instead of the start screen: on the café, or another built-in one. */
  map?: boolean | string;
  /** Of the window, CSS px; 1440 × 900 when absent. */
  size?: { width: number; height: number };
  go?: (app: App) => Promise<unknown>;
}

const dialog = async (app: App) => app.page.getByRole('dialog').waitFor();
const rail = (at: number) => async (app: App) => app.page.locator('nav .row').nth(at).click();

const SCREENS: readonly Screen[] = [
  { name: 'start', mock: { light: 'start.png' } },
  { name: 'start-templates', go: rail(1) },
  { name: 'start-personas', go: rail(2) },
  { name: 'wizard', go: async (app) => (await app.page.locator('main header .filled').click(), dialog(app)) },
  { name: 'guide', go: async (app) => (await app.page.locator('nav .bottom .row').first().click(), dialog(app)) },
  { name: 'settings', go: async (app) => (await app.press('ControlOrMeta+,'), dialog(app)) },
  { name: 'map', map: true, mock: { light: 'app-light.png', dark: 'app-dark.png' } },
  {
    name: 'touchpoint',
    map: true,
    mock: { light: 'app-light.png', dark: 'app-dark.png' },
    go: async (app) => app.click(app.canvas.locator('.drawn.touchpoint').nth(4)),
  },
  {
    name: 'export',
    map: true,
    mock: { light: 'export.png' },
    go: async (app) => (await app.press('ControlOrMeta+e'), dialog(app)),
  },
  {
    name: 'rules',
    map: true,
    go: async (app) => (await app.page.locator('.dock header > button').first().click(), dialog(app)),
  },
  {
    name: 'rule-page',
    map: true,
    go: async (app) => {
      await app.page.locator('[data-problem]').first().click();
      await app.page.keyboard.press('w');
    },
  },
  { name: 'persona', map: true, go: async (app) => app.page.locator('.sidebar [data-row]').nth(1).click() },
  { name: 'lane', map: true, go: async (app) => app.click(app.canvas.locator('.drawn.laneHeader').nth(2)) },
  {
    name: 'menu',
    map: true,
    go: async (app) => app.canvas.locator('.drawn.touchpoint').nth(4).click({ button: 'right', force: true }),
  },
  { name: 'more', map: true, go: async (app) => app.page.locator('aside.inspector .more').click() },
  { name: 'connections', map: true, go: async (app) => app.page.locator('#tab-links').click() },
  { name: 'resources', map: true, go: async (app) => app.page.locator('#tab-resources').click() },
  { name: 'filter', map: true, go: async (app) => app.press('ControlOrMeta+Shift+l') },
  { name: 'find', map: true, go: async (app) => (await app.press('ControlOrMeta+f'), app.page.keyboard.type('a')) },
  {
    name: 'present',
    map: true,
    go: async (app) => (await app.press('ControlOrMeta+Shift+Enter'), app.press('ArrowRight')),
  },
  { name: 'blank', map: 'blank' },
  { name: 'sheet', map: 'persona-sheet' },
  { name: 'ratings', map: 'b2b-performance', mock: { light: 'export.png', dark: 'app-dark.png' } },
  { name: 'small', map: true, size: { width: 1024, height: 640 } },
  { name: 'start-small', size: { width: 1024, height: 640 } },
  { name: 'palette', map: true, go: async (app) => (await app.press('ControlOrMeta+k'), dialog(app)) },
  { name: 'shortcuts', map: true, go: async (app) => (await app.press('F1'), dialog(app)) },
];

for (const appearance of APPEARANCES) {
  for (const language of LANGUAGES) {
    for (const screen of SCREENS) {
      test(`${screen.name} ${appearance} ${language}`, async ({ app }) => {
        const data = join(app.folder, 'data');
        mkdirSync(data, { recursive: true });
        writeFileSync(join(data, 'settings.json'), JSON.stringify({ appearance, language }));
        const recent = [
          ['晨曦咖啡店', 'cafe', 'zh-Hant'],
          ['Industrial pumps', 'b2b-performance', 'en'],
          ['沙發', 'furniture', 'zh-Hant'],
        ].map(([name, template, of]) => {
          const path = join(app.folder, `${name}.journey`);
          copyFileSync(join(TEMPLATES, `${template}/${of}.journey`), path);
          return { path, name };
        });
        writeFileSync(join(data, 'recent.json'), JSON.stringify(recent));
        if (screen.size) await app.page.setViewportSize(screen.size);
        if (screen.map) await app.open(screen.map === true ? 'cafe' : screen.map, language);
        else await app.start();
        await screen.go?.(app);
        await app.settled();
        mkdirSync(FOLDER, { recursive: true });
        await app.page.screenshot({ path: join(FOLDER, `${screen.name}.${appearance}.${language}.png`) });
      });
    }
  }
}

test.afterAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  const made = new Set(readdirSync(FOLDER));
  const picture = (file: string) =>
    made.has(file)
      ? `<figure><img src="${encodeURIComponent(file)}" loading="lazy"><figcaption>${file}</figcaption></figure>`
      : '';
  const mock = (file: string | undefined) => {
    if (!file || !MOCKS || !existsSync(join(MOCKS, file))) return '';
    copyFileSync(join(MOCKS, file), join(FOLDER, `mock-${file}`));
    return `<figure><img src="mock-${file}" loading="lazy"><figcaption>mock: ${file}</figcaption></figure>`;
  };
  const rows = SCREENS.flatMap((screen) =>
    APPEARANCES.map((appearance) => {
      const shots = LANGUAGES.map((language) => picture(`${screen.name}.${appearance}.${language}.png`)).join('');
      return `<h2>${screen.name}, ${appearance}</h2><div>${mock(screen.mock?.[appearance])}${shots}</div>`;
    }),
  );
  const style =
    'body{font:14px sans-serif;margin:24px}div{display:flex;gap:12px;overflow-x:auto}figure{margin:0;flex:none}img{width:720px;border:1px solid #ccc}';
  writeFileSync(
    join(FOLDER, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${style}</style>${rows.join('\n')}`,
  );
});
