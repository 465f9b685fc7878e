// The one door to Rust. In the desktop window requests go through Tauri; in a plain browser, where development and the
// end-to-end tests run the same UI, they go to the development bridge over HTTP on this origin.
import { invoke } from '@tauri-apps/api/core';

import type { Message, Requests } from './bindings/request';
import { newId } from './ids';

/** Why a request was refused: a key of the message files and its arguments. */
export class RequestError extends Error {
  constructor(readonly shown: Message) {
    super(shown.key);
    this.name = 'RequestError';
  }
}

/** Asks Rust; rejects with a [`RequestError`]. */
export async function request<K extends keyof Requests>(name: K, payload: Requests[K][0]): Promise<Requests[K][1]> {
  try {
    return (await (insideTauri() ? throughTauri(name, payload) : throughBridge(name, payload))) as Requests[K][1];
  } catch (error) {
    throw error instanceof RequestError ? error : new RequestError(messageOf(error));
  }
}

/** The bytes of a bundled font file. */
export async function fontBytes(file: string): Promise<ArrayBuffer> {
  if (insideTauri()) return invoke<ArrayBuffer>('font', { name: file });
  const answer = await fetch(`/fonts/${encodeURIComponent(file)}`);
  if (!answer.ok) throw new Error(`font ${file}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** Whether this is the desktop window and not a plain browser. */
export function insideTauri(): boolean {
  return '__TAURI_INTERNALS__' in window;
}

function throughTauri(name: string, payload: unknown): Promise<unknown> {
  return invoke('request', { name, payload });
}

async function throughBridge(name: string, payload: unknown): Promise<unknown> {
  const answer = await fetch(`/request/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-window': pageName() },
    body: JSON.stringify(payload),
  });
  const body: unknown = await answer.json();
  if (!answer.ok) throw new RequestError(messageOf(body));
  return body;
}

/** Tells the pages of a browser apart; a page that is loaded again stays the same. */
export function pageName(): string {
  const name = sessionStorage.getItem('window') ?? newId();
  sessionStorage.setItem('window', name);
  return name;
}

/** What Rust refused with; anything else is a failure of the connection, told with what is known of it. */
function messageOf(error: unknown): Message {
  if (typeof error === 'object' && error !== null && 'key' in error && typeof error.key === 'string') {
    const args = 'args' in error && typeof error.args === 'object' && error.args !== null ? error.args : {};
    return { key: error.key, args: args as Message['args'] };
  }
  return { key: 'error-unknown', args: { detail: error instanceof Error ? error.message : String(error) } };
}
