// The sentence of a finding in the language of the window; what has no name is called so.
import type { Message } from '../../core/bindings/request';
import { words } from '../../words/words.svelte';

export function spoken({ key, args }: Message): string {
  const named = Object.entries(args).map(([name, value]) => [name, value?.trim() ? value : words.say('unnamed')]);
  return words.say(key, Object.fromEntries(named) as Record<string, string>);
}
