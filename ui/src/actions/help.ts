// What a person can look up.
import CircleHelp from '@lucide/svelte/icons/circle-help';
import Keyboard from '@lucide/svelte/icons/keyboard';

import type { Described, Window } from './action';

export function helpActions({ questions }: Window) {
  return {
    shortcuts: { key: 'action-shortcuts', icon: Keyboard, run: () => questions.show('shortcuts') },
    about: { key: 'action-about', icon: CircleHelp, run: () => questions.show('about') },
  } satisfies Record<string, Described>;
}
