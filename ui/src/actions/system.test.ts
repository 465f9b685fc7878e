import { afterEach, expect, test, vi } from 'vitest';

import type { SystemEntry, SystemMenu } from '../core/bindings/request';
import type { MenuEntry } from '../parts/menu';
import { KEYS } from '../keys';
import { words } from '../words/words.svelte';
import type { Actions } from '.';
import { choose, keysOf, systemMenusOf } from './system';

const done: string[] = [];

/** Actions as the window has them: a label, keys, and whether they can be done now. */
function action(name: string, rest: object = {}) {
  return {
    label: words.say(`action-${name}`),
    key: `action-${name}`,
    group: 'edit',
    run: () => done.push(name),
    ...rest,
  };
}

function menus() {
  const actions = {
    about: action('about'),
    settings: action('settings', { chord: 'Mod+,' }),
    save: action('save', { chord: 'Mod+S' }),
    undo: action('undo', { chord: 'Mod+Z', disabled: true }),
    selectAll: action('select-all', { chord: 'Mod+A' }),
    sidebar: action('sidebar', { chord: 'Mod+1', checked: true }),
    addStage: action('add-stage', { chord: 'S', disabled: true }),
    guide: action('guide'),
  };
  const themes: MenuEntry = {
    value: 'ink',
    options: [
      { value: 'ink', label: 'Ink' },
      { value: 'dusk', label: 'Dusk' },
    ],
    choose: (value) => done.push(`theme ${value}`),
  };
  const bar: { label: string; entries: MenuEntry[] }[] = [
    { label: words.say('menu-file'), entries: [actions.save, 'separator', actions.settings] },
    {
      label: words.say('menu-edit'),
      entries: [actions.undo, actions.selectAll, 'separator', 'separator', actions.addStage],
    },
    { label: words.say('menu-view'), entries: [actions.sidebar, { label: words.say('map-theme'), entries: [themes] }] },
    { label: words.say('menu-help'), entries: [actions.guide, 'separator', actions.about] },
  ] as never;
  return { actions: actions as unknown as Actions, ...systemMenusOf(bar, actions as unknown as Actions) };
}

const written = (entries: readonly SystemEntry[]): string[] =>
  entries.map((entry) => {
    if (entry.is === 'separator') return '–';
    if (entry.is === 'own') return `(${entry.label})`;
    if (entry.is === 'menu') return `${entry.label} ▸ ${written(entry.entries).join(', ')}`;
    const marks = [entry.checked === true && '✓', entry.keys, !entry.enabled && 'off'].filter(Boolean);
    return [entry.label, ...marks].join(' ');
  });

const labels = (bar: readonly SystemMenu[]) => bar.map(({ label }) => label);

afterEach(() => {
  done.length = 0;
  words.choice = 'en';
});

test('the menus of the window stand between the program and the windows, each thing once', () => {
  words.choice = 'en';
  const { menus: bar } = menus();
  expect(labels(bar)).toEqual(['Throughline', 'File', 'Edit', 'View', 'Window', 'Help']);
  expect(bar.map(({ role }) => role ?? '')).toEqual(['', '', '', '', 'window', 'help']);
  expect(written(bar[0]?.entries ?? [])).toEqual([
    'About Throughline',
    '–',
    'Settings… CmdOrCtrl+,',
    '–',
    '(Services)',
    '–',
    '(Hide Throughline)',
    '(Hide Others)',
    '(Show All)',
    '–',
    'Quit Throughline CmdOrCtrl+Q',
  ]);
  expect(written(bar[1]?.entries ?? [])).toEqual(['Save CmdOrCtrl+S']);
  // Undo, redo and select all are ours, and never off: a text that is written needs them as well.
  expect(written(bar[2]?.entries ?? [])).toEqual([
    'Undo CmdOrCtrl+Z',
    'Select all touchpoints CmdOrCtrl+A',
    '–',
    `${words.say('action-add-stage')} off`,
  ]);
  expect(bar[3]?.entries[1]).toMatchObject({ is: 'menu', entries: [{ checked: true }, { checked: false }] });
  expect(written(bar.at(-1)?.entries ?? [])).toHaveLength(1);
});

test.each([
  ['zh-Hans', ['Throughline', '文件', '编辑', '视图', '窗口', '帮助']],
  ['zh-Hant', ['Throughline', '檔案', '編輯', '檢視', '視窗', '說明']],
] as const)('they speak %s', (language, expected) => {
  words.choice = language;
  const { menus: bar } = menus();
  expect(labels(bar)).toEqual(expected);
  expect(written(bar.flatMap(({ entries }) => entries)).join()).not.toMatch(/menu-|action-/);
});

test('every item does what it stands for', async () => {
  const made = menus();
  const state = { actions: made.actions, blocked: false, writing: false };
  vi.stubGlobal('document', { activeElement: null });
  for (const name of ['Element', 'HTMLElement']) vi.stubGlobal(name, function none() {});
  for (const id of ['save', 'about', 'sidebar', 'undo']) await choose(id, made, state);
  expect(done).toEqual(['save', 'about', 'sidebar']);
  const themes = made.menus[3]?.entries[1];
  const dusk = themes?.is === 'menu' ? themes.entries[1] : undefined;
  await choose(dusk?.is === 'item' ? dusk.id : '', made, state);
  expect(done.at(-1)).toBe('theme dusk');
  await choose('save', made, { ...state, blocked: true });
  expect(done).toHaveLength(4);
  vi.unstubAllGlobals();
});

test('keys are written as the system writes them, and bare keys stay with who writes', () => {
  expect(['Mod++', 'Mod+−', 'Mod+Shift+Z', 'Mod+,', 'F3'].map(keysOf)).toEqual([
    'CmdOrCtrl+=',
    'CmdOrCtrl+-',
    'CmdOrCtrl+Shift+Z',
    'CmdOrCtrl+,',
    'F3',
  ]);
  expect(['T', 'Delete', '?', 'Shift+1', 'Alt+Shift+C'].map(keysOf)).toEqual([null, null, null, null, null]);
  const all = Object.values(KEYS).flatMap((chords: readonly string[]) => keysOf(chords[0] ?? '') ?? []);
  // What the toolkit can read: modifiers, then one letter, digit, sign or named key.
  for (const keys of all) expect(keys).toMatch(/^(CmdOrCtrl\+)?(Alt\+)?(Shift\+)?([A-Z0-9,.='-]|Enter|F\d+)$/);
});
