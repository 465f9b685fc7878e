import { expect, test } from 'vitest';

import { chordOf, shown } from './shortcuts';

const press = (code: string, key: string, held: ('ctrl' | 'meta' | 'shift' | 'alt')[] = []) => ({
  code,
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});

test('a press is the chord that menus print', () => {
  expect(chordOf(press('KeyS', 'S', ['ctrl', 'shift']), false)).toBe('Mod+Shift+S');
  expect(chordOf(press('KeyZ', 'z', ['meta']), true)).toBe('Mod+Z');
  expect(chordOf(press('KeyZ', 'z', ['ctrl']), true)).toBe('Z');
  expect(chordOf(press('Digit1', '!', ['shift']), false)).toBe('Shift+1');
  expect(chordOf(press('Equal', '+', ['ctrl', 'shift']), false)).toBe('Mod++');
  expect(chordOf(press('Minus', '-', ['ctrl']), false)).toBe('Mod+−');
  expect(chordOf(press('Delete', 'Delete'), false)).toBe('Delete');
});

test('letters go by the key, whatever the input method makes of it (101)', () => {
  expect(chordOf(press('KeyT', 'ㄔ'), false)).toBe('T');
});

test('chords are printed as the system does', () => {
  expect(['Mod+Shift+S', 'Mod++', 'T'].map((chord) => shown(chord, false))).toEqual(['Ctrl Shift S', 'Ctrl +', 'T']);
  expect(['Mod+Shift+S', 'Mod++'].map((chord) => shown(chord, true))).toEqual(['⌘⇧S', '⌘+']);
});
