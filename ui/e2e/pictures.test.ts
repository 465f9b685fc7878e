// Pictures dropped on the map and pasted: taken in, shown, taken back; what cannot be taken in says why.
import type { App, Place } from './fixture';
import { expect, test } from './fixture';

/** A PNG of 2 × 2 px. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==';

interface Dropped {
  name: string;
  type: string;
  /** In base64. */
  content: string;
}

/** Holds a file over a place of the canvas, as the desktop does, and lets it go or not. */
async function hold(app: App, files: Dropped[], at: Place, event: 'dragover' | 'drop'): Promise<void> {
  await app.page.evaluate(
    ([files, { x, y }, event]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, content } of files) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type }));
      }
      const canvas = document.querySelector('main .canvas');
      const place = { clientX: x, clientY: y, bubbles: true, cancelable: true, dataTransfer };
      canvas?.dispatchEvent(new DragEvent(event, place));
    },
    [files, at, event] as const,
  );
}

async function drop(app: App, file: Partial<Dropped>, at: Place): Promise<void> {
  const files = [{ name: 'a.png', type: 'image/png', content: PNG, ...file }];
  await hold(app, files, at, 'dragover');
  await hold(app, files, at, 'drop');
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

test.beforeEach(async ({ app }) => app.open('cafe'));

test('dropped on a column, a picture lies there in a lane of pictures; replaced, and taken back', async ({ app }) => {
  const before = await app.savedMap();
  const column = await app.middle(app.element('touchpoint:t3'));
  await hold(app, [{ name: 'a.png', type: 'image/png', content: PNG }], column, 'dragover');
  await expect(app.canvas.locator('.handles .target')).toHaveCount(1);
  await expect(app.spoken).toHaveText('Release to show the picture here');
  await drop(app, {}, column);
  const picture = app.canvas.locator('.sheet .card image');
  await expect(picture).toHaveCount(1);
  const map = await app.savedMap();
  const lane = map.lanes.find(({ kind }) => kind === 'pictures');
  const [card] = map.cards.filter((each) => each.lane === lane?.id);
  expect(card).toMatchObject({ stage: 's2', touchpoints: ['t3'] });
  // It is selected, and the inspector shows it.
  await expect(app.page.getByAltText('The picture as the map shows it')).toBeVisible();

  const svg = base64('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>');
  await drop(app, { name: 'b.svg', type: 'image/svg+xml', content: svg }, await app.middle(picture));
  await expect(picture).toHaveAttribute('href', /^data:image\/svg/);
  await app.press('ControlOrMeta+z');
  await expect(picture).toHaveAttribute('href', /^data:image\/png/);
  await app.press('ControlOrMeta+z');
  await expect(picture).toHaveCount(0);
  expect(await app.savedMap()).toEqual(before);
});

test('dropped on the persona it is the portrait', async ({ app }) => {
  await drop(app, {}, await app.middle(app.canvas.locator('.sheet .persona').first()));
  await expect.poll(async () => (await app.saved()).personas[0]?.portrait).toMatchObject({ kind: 'picture' });
});

test('pasted, it lies beside what is selected', async ({ app }) => {
  await app.click(app.element('touchpoint:t5'));
  await app.page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, PNG);
  await expect(app.canvas.locator('.sheet .card image')).toHaveCount(1);
  const map = await app.savedMap();
  expect(map.cards.find(({ picture }) => picture)).toMatchObject({ touchpoints: ['t5'] });
});

test('what is no picture, broken, huge or not what it says costs nothing, and says why', async ({ app }) => {
  const before = await app.savedMap();
  const at = await app.middle(app.element('touchpoint:t3'));
  const notice = app.page.getByRole('status');
  await drop(app, { content: base64('hello') }, at);
  await expect(notice).toContainText('This is no picture');
  await drop(app, { content: PNG.slice(0, 60) }, at);
  await expect(notice).toContainText('PNG picture is broken');
  await drop(app, { content: base64('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;') }, at);
  await expect(notice).toContainText('GIF pictures cannot be shown');
  // A header of 60,000 × 60,000 px, with nothing behind it.
  const header = Buffer.from(PNG, 'base64');
  header.writeUInt32BE(60_000, 16);
  header.writeUInt32BE(60_000, 20);
  await drop(app, { content: header.toString('base64') }, at);
  await expect(notice).toContainText(/60[,.]?000|broken/);
  expect(await app.savedMap()).toEqual(before);
});
