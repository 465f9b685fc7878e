// The system's menu bar in the place of the menus in the window. Chromium has none: the program says that there is one,
// and is asked what it would show.
import type { SystemEntry, SystemMenu } from '../src/core/bindings/request';
import { expect, test, type App } from './fixture';

/** What the system was asked to show, the last one last. */
async function withMenuBar(app: App): Promise<SystemMenu[][]> {
  const shown: SystemMenu[][] = [];
  await app.page.route('**/request/start', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), menuBar: true } });
  });
  app.page.on('request', (request) => {
    if (request.url().endsWith('/request/setMenus')) shown.push(request.postDataJSON() as SystemMenu[]);
  });
  return shown;
}

const labels = (menus: readonly SystemMenu[] | undefined) => menus?.map(({ label }) => label);

function items(entries: readonly SystemEntry[]): (SystemEntry & { is: 'item' })[] {
  return entries.flatMap((entry) => (entry.is === 'item' ? [entry] : entry.is === 'menu' ? items(entry.entries) : []));
}

test('the menus are in the menu bar of the system, and speak the language of the window', async ({ app }) => {
  const shown = await withMenuBar(app);
  await app.open('cafe');
  await expect(app.page.getByRole('menubar')).toHaveCount(0);
  await expect
    .poll(() => labels(shown.at(-1)))
    .toEqual(['Throughline', 'File', 'Edit', 'View', 'Map', 'Window', 'Help']);
  const of = (id: string) =>
    items(shown.at(-1)?.flatMap(({ entries }) => entries) ?? []).find((item) => item.id === id);
  await expect.poll(() => of('save')).toMatchObject({ keys: 'CmdOrCtrl+S', enabled: true });
  expect(of('addTouchpoint')?.keys).toBeUndefined();
  await app.press('ControlOrMeta+1');
  await expect.poll(() => of('sidebar')?.checked).toBe(false);
  await app.press('ControlOrMeta+,');
  await app.page
    .getByRole('dialog')
    .getByLabel(/^Language/)
    .click();
  await app.page.getByRole('option', { name: '繁體中文' }).click();
  await expect
    .poll(() => labels(shown.at(-1)))
    .toEqual(['Throughline', '檔案', '編輯', '檢視', '地圖', '視窗', '說明']);
});

test('what is chosen there is done: in the map, or in the text that is being written', async ({ app }) => {
  await withMenuBar(app);
  // What the program tells the window, once for each time that it listens.
  const told: string[] = [];
  await app.page.route('**/events?*', (route) => {
    const id = told.shift();
    const body = id === undefined ? '' : `event: menuChosen\ndata: ${JSON.stringify(id)}\n\n`;
    return route.fulfill({ contentType: 'text/event-stream', body: `retry: 200\n\n${body}` });
  });
  await app.open('cafe');
  const first = app.canvas.locator('.drawn.touchpoint').first();
  const before = (await first.textContent()) ?? '';
  told.push('sidebar');
  await expect(app.page.getByRole('tree')).toHaveCount(0);
  await app.doubleClick(first);
  await app.press('ControlOrMeta+a');
  await app.write('Written');
  await expect(app.field).toHaveValue('Written');
  told.push('undo');
  await expect(app.field).not.toHaveValue('Written');
  told.push('selectAll');
  await expect
    .poll(() => app.field.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart))
    .toBeGreaterThan(2);
  await app.press('Escape');
  await expect(first).toHaveText(before);
});
