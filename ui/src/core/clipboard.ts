// The system's clipboard: through Rust in the desktop window, where the web view may not reach it, and through the
// browser else.
import type { Clipboard } from './bindings/request';
import { base64Of } from './files';
import { request, RequestError } from './request';

/** Puts text and HTML onto the clipboard. */
export async function writeClipboard(content: Clipboard): Promise<void> {
  if (await request('writeClipboard', content)) return;
  const part = (type: string, text: string) => new Blob([text], { type });
  const item = new ClipboardItem({
    'text/plain': part('text/plain', content.text),
    'text/html': part('text/html', content.html),
  });
  await reach(() => navigator.clipboard.write([item]));
}

/** What is on the clipboard, where it may be asked for. */
export async function readClipboard(): Promise<Clipboard> {
  const known = await request('readClipboard', {});
  if (known) return known;
  return reach(async () => {
    const [item] = await navigator.clipboard.read();
    const part = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    const type = item?.types.find((each) => each.startsWith('image/'));
    const picture = item && type ? await base64Of(await item.getType(type)) : '';
    return { text: await part('text/plain'), html: await part('text/html'), picture };
  });
}

/** What a browser hands over when the user pastes. */
export function clipboardOf({ clipboardData }: ClipboardEvent): Clipboard {
  const part = (type: string) => clipboardData?.getData(type) ?? '';
  return { text: part('text/plain'), html: part('text/html'), picture: '' };
}

/** The pictures among what a browser hands over when the user pastes; none when there are words to paste. */
export function picturesOf({ clipboardData }: ClipboardEvent): File[] {
  if (!clipboardData || clipboardData.getData('text/plain')) return [];
  return [...clipboardData.files];
}

async function reach<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch {
    throw new RequestError({ key: 'error-clipboard-closed', args: {} });
  }
}
