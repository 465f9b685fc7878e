import { afterEach, expect, test } from 'vitest';

import { whenInWords } from './when';
import { words } from './words.svelte';

const now = new Date(2026, 10, 22, 20, 0).getTime();
const at = (month: number, day: number, year = 2026) => new Date(year, month - 1, day, 9, 5).getTime();

afterEach(() => (words.choice = null));

test('a moment is said as a person says it', () => {
  words.choice = 'en';
  expect(whenInWords(at(11, 22), now)).toBe('Today, 09:05');
  expect(whenInWords(at(11, 21), now)).toBe('Yesterday, 09:05');
  expect(whenInWords(at(11, 12), now)).toBe('Nov 12');
  expect(whenInWords(at(11, 12, 2024), now)).toBe('Nov 12, 2024');
  words.choice = 'zh-Hant';
  expect(whenInWords(at(11, 22), now)).toBe('今天 09:05');
  expect(whenInWords(at(11, 12), now)).toBe('11月12日');
});
