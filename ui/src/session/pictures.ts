// Pictures on their way into the document, from a file chooser, a drop or the clipboard.
import type { Message, PictureFrom } from '../core/bindings/request';

/** What Rust looks at, at most (`export::LARGEST_FILE`); larger files are not even read. */
const LARGEST_FILE = 48 * 1024 * 1024;

/** The file's content for `takePicture`, or why it is not read. Its type is found out by Rust. */
export async function pictureFrom(file: Blob): Promise<{ from: PictureFrom } | { refusal: Message }> {
  if (file.size > LARGEST_FILE) {
    const megabytes = Math.ceil(file.size / 1024 / 1024).toString();
    return { refusal: { key: 'error-picture-too-large', args: { megabytes, limit: '48' } } };
  }
  try {
    const address = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
      reader.readAsDataURL(file);
    });
    return { from: { kind: 'data', value: address.slice(address.indexOf(',') + 1) } };
  } catch {
    return { refusal: { key: 'error-picture-none', args: {} } };
  }
}
