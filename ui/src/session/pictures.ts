// Pictures on their way into the document, from a file chooser, a drop or the clipboard.
import type { Message, PictureFrom } from '../core/bindings/request';
import { base64Of } from '../core/files';

/** A picture's file: one that a browser hands over, or what Rust can find itself. */
export type PictureFile = Blob | PictureFrom;

/** What Rust looks at, at most (`export::LARGEST_FILE`); larger files are not even read. */
const LARGEST_FILE = 48 * 1024 * 1024;

/** The file's content for `takePicture`, or why it is not read. Its type is found out by Rust. */
export async function pictureFrom(file: PictureFile): Promise<{ from: PictureFrom } | { refusal: Message }> {
  if ('kind' in file) return { from: file };
  if (file.size > LARGEST_FILE) {
    const megabytes = Math.ceil(file.size / 1024 / 1024).toString();
    return { refusal: { key: 'error-picture-too-large', args: { megabytes, limit: '48' } } };
  }
  try {
    return { from: { kind: 'data', value: await base64Of(file) } };
  } catch {
    return { refusal: { key: 'error-picture-none', args: {} } };
  }
}
