import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { Requests } from '../core/bindings/request';
import { RequestError } from '../core/request';
import { Notices } from '../parts/notices.svelte';
import type { Session } from '../session/session.svelte';
import { Files, nameFor } from './files.svelte';
import { Questions } from './questions.svelte';

const asked: { name: keyof Requests; payload: unknown }[] = [];
let picked: string | null = null;

vi.mock(import('../core/request'), async (original) => ({
  ...(await original()),
  request: (async (name: keyof Requests, payload: unknown) => {
    asked.push({ name, payload });
    return name === 'pickSave' || name === 'pickOpen' ? picked : {};
  }) as never,
}));

// There is no page here.
vi.mock(import('../core/webview'), async (original) => ({ ...(await original()), finishWriting: () => undefined }));

/** What the flows need of a session: what is open, and which calls fail. */
function session(state: Partial<Session>, failures: Partial<Record<string, string>> = {}) {
  const calls: unknown[][] = [];
  const call =
    (name: string, result?: unknown) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args]);
      const failure = failures[name];
      failures[name] = undefined;
      if (failure) throw new RequestError({ key: failure, args: {} });
      return result;
    };
  const fake = {
    opened: true,
    saved: true,
    path: '/a.journey',
    title: 'a',
    repairs: [],
    ...state,
    answered: () => Promise.resolve(),
    open: call('open'),
    save: call('save'),
    saveAs: call('saveAs'),
    export: call('export', { path: '/p.png', bytes: 1 }),
  };
  return { fake: fake as unknown as Session, calls };
}

function setUp(state: Partial<Session> = {}, failures: Partial<Record<string, string>> = {}) {
  const { fake, calls } = session(state, failures);
  const questions = new Questions();
  const notices = new Notices();
  return { calls, questions, notices, files: new Files(fake, questions, notices, () => undefined) };
}

beforeEach(() => {
  asked.length = 0;
  picked = null;
});

const names = () => asked.map(({ name }) => name);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('leaving unsaved changes', () => {
  test.each([
    ['cancel', [], []],
    ['discard', [], ['close']],
    ['save', [['save']], ['close']],
  ] as const)('%s', async (answer, calls, requests) => {
    const { files, questions, ...rest } = setUp({ saved: false });
    const closing = files.close();
    await settled();
    if (questions.now?.kind !== 'unsaved') throw new Error('nothing was asked');
    questions.now.answer(answer);
    await closing;
    expect(rest.calls).toEqual(calls);
    expect(names()).toEqual(requests);
  });

  test('a save that fails keeps the window', async () => {
    const { files, questions } = setUp({ saved: false }, { save: 'error-disk-full' });
    const closing = files.close();
    await settled();
    if (questions.now?.kind === 'unsaved') questions.now.answer('save');
    await settled();
    if (questions.now?.kind !== 'problem') throw new Error('the failure was not told');
    expect(questions.now.message.key).toBe('error-disk-full');
    questions.now.answer();
    await closing;
    expect(names()).not.toContain('close');
  });
});

test('a document without a file asks for one, and for nothing when that is cancelled', async () => {
  const { files, calls } = setUp({ path: null, title: 'Café: the first cup?' });
  expect(await files.save()).toBe(false);
  expect(asked).toEqual([{ name: 'pickSave', payload: { suggested: 'Café the first cup.journey' } }]);
  expect(calls).toEqual([]);
});

test('a file that another program changed is replaced only when that is wanted', async () => {
  const { files, questions, calls } = setUp({}, { save: 'error-file-changed' });
  const saving = files.save();
  await settled();
  if (questions.now?.kind !== 'replace') throw new Error('nothing was asked');
  expect(questions.now.changed).toBe(true);
  questions.now.answer(true);
  expect(await saving).toBe(true);
  expect(calls.at(-1)).toEqual(['save', { replace: true }]);
});

test('an export asks before it replaces a file, and tells where it went', async () => {
  picked = '/p.png';
  const { files, questions, calls, notices } = setUp({}, { export: 'error-file-exists' });
  const exporting = files.export({ format: 'png', transparent: false, outlines: false });
  await settled();
  if (questions.now?.kind !== 'replace') throw new Error('nothing was asked');
  questions.now.answer(true);
  await exporting;
  expect(calls.map(([, what]) => (what as { replace: boolean }).replace)).toEqual([false, true]);
  expect(notices.list.map(({ detail }) => detail)).toEqual(['/p.png']);
});

test('titles make file names', () => {
  expect(nameFor('a/b\\c:\u0007 ', '.png')).toBe('a b c.png');
  expect(nameFor('...', '.svg')).toBe('Untitled.svg');
  expect(nameFor('晨曦咖啡店.journey', '.journey')).toBe('晨曦咖啡店.journey');
});
