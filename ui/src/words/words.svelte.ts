// The words of the window, from the same message files that Rust reads. `say` follows the chosen language while running.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

import type { Language } from '../core/bindings/model';

export const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];

/** Each language by its own name, so that whoever got lost finds back. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' };

const sources = import.meta.glob<string>('../../../src-tauri/crates/words/messages/*/{map,app,errors,rules}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Says messages in one language, English where that language lacks one, the key itself where English does. */
export class Words {
  /** What the user chose; null follows the system. */
  choice = $state<Language | null>(null);
  /** What the system speaks, as near as we have it. */
  system = $state<Language>(nearest(typeof navigator === 'undefined' ? 'en' : navigator.language));
  language = $derived(this.choice ?? this.system);

  #bundles = new Map(LANGUAGES.map((language) => [language, bundle(language)]));

  say = (key: string, args?: Record<string, FluentVariable>): string => this.sayIn(this.language, key, args);

  sayIn(language: Language, key: string, args?: Record<string, FluentVariable>): string {
    for (const each of [language, 'en'] as const) {
      const bundle = this.#bundles.get(each);
      const pattern = bundle?.getMessage(key)?.value;
      if (bundle && pattern) return bundle.formatPattern(pattern, args, []);
    }
    return key;
  }

  /** Whether there are words for the key. */
  knows(key: string): boolean {
    return this.#bundles.get('en')?.hasMessage(key) ?? false;
  }
}

/** The words of this window. */
export const words = new Words();

/** The language that we have for a BCP 47 tag: Chinese by script, or by the region where the script is not said. */
export function nearest(tag: string): Language {
  const locale = localeOf(tag).maximize();
  if (locale.language !== 'zh') return 'en';
  return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}

/** Not every system's tag is one: where no language is set, the web view says `c`. */
function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale('en');
  }
}

/** A message key's part for a value of the document: `customerInterview` is `customer-interview`. */
export function kebab(value: string): string {
  return value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function bundle(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
}
