// The words of the browser tests. Each test has a bridge, a folder and a browser context of its own, and talks of what a
// person sees: `app.open('cafe')`, `app.press('T')`, `app.drag('touchpoint', 'Order', …)`, `app.saved()`.
//
// `cargo test` builds the bridge and `npm run build` the interface; then, in `ui`: `npx playwright test [FILE]`.
// A test fails, too, when the page throws, breaks its content policy, or asks anyone but the bridge.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { Locator, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';

import type { Card, Lane, Language, Link, Persona, Touchpoint } from '../src/core/bindings/model';

export { expect };

const ROOT = join(import.meta.dirname, '../..');
const BRIDGE =
  process.env['THROUGHLINE_BRIDGE_PROGRAM'] ??
  join(ROOT, 'target/debug/examples', process.platform === 'win32' ? 'bridge.exe' : 'bridge');
export const TEMPLATES = join(ROOT, 'src-tauri/crates/templates/maps');

/** A map as it stands in a file. */
export interface SavedMap {
  [field: string]: unknown;
  title: string;
  stages: { id: string; name: string; question?: string; role?: string; touchpoints: Touchpoint[] }[];
  lanes: Lane[];
  cards: Card[];
  links?: Link[];
}

/** A file. */
export interface SavedDocument {
  [field: string]: unknown;
  personas: Persona[];
  maps: SavedMap[];
}

/** A place on the canvas, CSS px of the page. */
export interface Place {
  x: number;
  y: number;
}

/** Something that is drawn, by its role and words; or a place. */
export type Target = Locator | Place;

export class App {
  /** The file that is open, or will be: what every file dialog answers with. */
  readonly file: string;
  readonly #stop: (() => void)[] = [];
  #gone: () => Promise<unknown> = async () => undefined;
  readonly #wrong: string[] = [];
  /** Requests under way. */
  #asking = 0;

  constructor(
    readonly page: Page,
    /** This test's folder; app data is in `data`. */
    readonly folder: string,
  ) {
    this.file = join(folder, 'map.journey');
    page.on('pageerror', (error) => this.#wrong.push(String(error)));
    page.on('console', (message) => {
      // A request that is refused is an answer like any other; the page tells it.
      if (message.type() === 'error' && !message.text().includes('status of 400')) this.#wrong.push(message.text());
    });
    // What the page is told comes over one request that never ends.
    const counts = (request: { url(): string }, by: number) => {
      if (!request.url().includes('/events?')) this.#asking += by;
    };
    page.on('requestfinished', (request) => counts(request, -1));
    page.on('requestfailed', (request) => counts(request, -1));
    page.on('request', (request) => {
      counts(request, 1);
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') this.#wrong.push(`asked ${request.url()}`);
    });
  }

  // Opening and saving.

  /** The window as it starts: on the start screen, or with the file open. */
  async start(file?: string): Promise<void> {
    const address = await this.#bridge(file);
    await this.page.goto(address);
    await this.page.locator('.window').waitFor();
    if (file === undefined) return;
    await this.canvas.locator('[data-key]').first().waitFor();
    // Key presses go to the canvas from the start.
    await this.canvas.locator('textarea').focus();
  }

  /** Opens a file made of a built-in map. */
  async open(template: string, language: Language = 'en'): Promise<void> {
    copyFileSync(join(TEMPLATES, template, `${language}.journey`), this.file);
    await this.start(this.file);
  }

  /** Opens a file with this content. */
  async openDocument(document: unknown): Promise<void> {
    writeFileSync(this.file, JSON.stringify(document));
    await this.start(this.file);
  }

  /** Saves by the keyboard and reads the file. */
  async saved(): Promise<SavedDocument> {
    await this.settled();
    const answered = this.page.waitForResponse((answer) => answer.url().includes('/request/save'));
    await this.page.keyboard.press('ControlOrMeta+s');
    expect((await answered).ok()).toBe(true);
    return JSON.parse(readFileSync(this.file, 'utf8')) as SavedDocument;
  }

  /** The first map of the saved file. */
  async savedMap(): Promise<SavedMap> {
    const [map] = (await this.saved()).maps;
    if (!map) throw new Error('the saved file has no map');
    return map;
  }

  // What is seen.

  get canvas(): Locator {
    return this.page.locator('main .canvas');
  }

  /** A drawn element by its key, such as `touchpoint:abc`. */
  element(key: string): Locator {
    return this.canvas.locator(`.sheet [data-key="${key}"]`);
  }

  /** A drawn element by its role and what it says. */
  drawn(role: string, says: string | RegExp): Locator {
    return this.canvas.locator(`.sheet .drawn.${role}`).filter({ hasText: says }).first();
  }

  touchpoint(name: string): Locator {
    return this.drawn('touchpoint', name);
  }

  card(text: string): Locator {
    return this.drawn('card', text);
  }

  stage(name: string): Locator {
    return this.drawn('stage', name);
  }

  /** The field in which text is written in place. */
  get field(): Locator {
    return this.canvas.locator('textarea.open');
  }

  /** What the live region of the canvas says. */
  get spoken(): Locator {
    return this.canvas.locator('[aria-live]');
  }

  // What a person does.

  /** Presses keys one after the other, such as `Enter` or `Shift+ArrowRight`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Writes as an input method does: the first letter by its key, the rest in one piece. A long text takes no longer. */
  async put(text: string): Promise<void> {
    await this.page.keyboard.type(text.slice(0, 1));
    if (text.length > 1) await this.page.keyboard.insertText(text.slice(1));
  }

  /** The middle of something, or the place itself. */
  async middle(target: Target): Promise<Place> {
    if ('x' in target) return target;
    // What is on its way is not where it will be pressed.
    await this.settled();
    const box = await target.boundingBox();
    if (!box) throw new Error(`${String(target)} is not drawn`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async click(target: Target, modifiers: ('Shift' | 'Control' | 'Alt')[] = []): Promise<void> {
    const { x, y } = await this.middle(target);
    for (const key of modifiers) await this.page.keyboard.down(key);
    await this.page.mouse.click(x, y);
    for (const key of modifiers) await this.page.keyboard.up(key);
  }

  async doubleClick(target: Target): Promise<void> {
    const { x, y } = await this.middle(target);
    await this.page.mouse.dblclick(x, y);
  }

  async rightClick(target: Target): Promise<void> {
    const { x, y } = await this.middle(target);
    await this.page.mouse.click(x, y, { button: 'right' });
  }

  /** Takes hold of something and moves it, without letting go. */
  async take(from: Target, to: Target): Promise<void> {
    const start = await this.middle(from);
    const end = await this.middle(to);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 12 });
  }

  async release(): Promise<void> {
    await this.page.mouse.up();
  }

  /** Drags something to something else, or by so many CSS px. */
  async drag(from: Target, to: Target | { by: Place }, modifiers: ('Shift' | 'Control' | 'Alt')[] = []): Promise<void> {
    const start = await this.middle(from);
    const end = 'by' in to ? { x: start.x + to.by.x, y: start.y + to.by.y } : await this.middle(to);
    for (const key of modifiers) await this.page.keyboard.down(key);
    await this.take(start, end);
    await this.release();
    for (const key of modifiers) await this.page.keyboard.up(key);
    await this.settled();
  }

  /** Waits for a menu that takes the keys. */
  async menu(): Promise<void> {
    await expect(this.page.locator('[role="menu"]:focus, [role="menu"] :focus').first()).toBeVisible();
    await this.settled();
  }

  /** Waits until everything that was asked for is answered and drawn, and nothing moves any more. */
  async settled(): Promise<void> {
    // Two frames: in the first, what was done may ask for more.
    for (let quiet = 0; quiet < 2;) {
      const still = await this.page.evaluate(async () => {
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return document.getAnimations().every(({ playState }) => playState !== 'running');
      });
      quiet = this.#asking === 0 && still ? quiet + 1 : 0;
    }
  }

  // The bridge.

  /** Ends the program as a crash does; `start` starts it again on the same data. */
  async crash(): Promise<void> {
    const gone = this.#gone();
    for (const stop of this.#stop.splice(0)) stop();
    await gone;
    // What the page notices of it is no fault of the page.
    await this.page.goto('about:blank');
    this.#wrong.length = 0;
    this.#asking = 0;
  }

  async #bridge(file?: string): Promise<string> {
    const built = join(ROOT, 'ui/dist');
    const asked = ['--port', '0', '--data', join(this.folder, 'data'), '--interface', built];
    const bridge = spawn(BRIDGE, file === undefined ? asked : [...asked, file], {
      env: { ...process.env, THROUGHLINE_PICK: this.file },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#stop.push(() => bridge.kill('SIGKILL'));
    this.#gone = () => new Promise((resolve) => bridge.once('exit', resolve));
    for await (const line of createInterface({ input: bridge.stderr })) {
      if (line.startsWith('http://')) return line.trim();
      throw new Error(line);
    }
    throw new Error(`${BRIDGE} said nothing`);
  }

  /** Ends the bridge; fails when anything went wrong that no test looked at. */
  close(): void {
    for (const stop of this.#stop) stop();
    expect(this.#wrong).toEqual([]);
  }
}

export const test = base.extend<{ app: App; another: App }>({
  app: async ({ page }, use) => inFolder(page, use),
  /** A second window, of a program of its own. */
  another: async ({ browser }, use) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    await inFolder(await context.newPage(), use);
    await context.close();
  },
});

async function inFolder(page: Page, use: (app: App) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const app = new App(page, folder);
  await use(app);
  app.close();
  rmSync(folder, { recursive: true, force: true });
}
