import { describe, expect, test } from 'vitest';

import { kebab, LANGUAGES, nearest, Words } from './words.svelte';

const written = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('words', () => {
  test('a message in each language, with arguments (101)', () => {
    const words = new Words();
    expect(LANGUAGES.map((language) => words.sayIn(language, 'lane-pains'))).toEqual(['Pain points', '痛点', '痛點']);
    expect(words.sayIn('en', 'source-label', { text: '12 interviews' })).toBe('12 interviews');
  });

  test('a key without words comes back as it is', () => {
    expect(new Words().say('no-such-key')).toBe('no-such-key');
  });

  test('Chinese goes by script, then by region; what is no tag is English', () => {
    expect(['zh-TW', 'zh-HK', 'zh-Hant-CN', 'zh-CN', 'zh', 'de-DE', '', 'c', 'C.UTF-8'].map(nearest)).toEqual([
      'zh-Hant',
      'zh-Hant',
      'zh-Hant',
      'zh-Hans',
      'zh-Hans',
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  test('values of the document make keys', () => {
    expect([kebab('customerInterview'), kebab('a4'), kebab('winBack')]).toEqual([
      'customer-interview',
      'a4',
      'win-back',
    ]);
  });

  test('every key that the source names has words', () => {
    const words = new Words();
    const named = Object.values(written).flatMap((source) =>
      [...source.matchAll(/\bsay\(\s*'([a-z][a-z0-9-]*)'/g)].flatMap((match) => match[1] ?? []),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((key) => !words.knows(key))).toEqual([]);
  });
});
