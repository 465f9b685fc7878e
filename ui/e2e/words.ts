// What the window says in English, as its message files have it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const MESSAGES = join(import.meta.dirname, '../../src-tauri/crates/words/messages/en');
const lines = ['app', 'map'].flatMap((file) => readFileSync(join(MESSAGES, `${file}.ftl`), 'utf8').split('\n'));

/** The words of a message without arguments. */
export function word(key: string): string {
  const line = lines.find((each) => each.startsWith(`${key} = `));
  if (!line) throw new Error(`no message ${key}`);
  return line.slice(key.length + 3);
}
