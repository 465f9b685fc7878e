// What a person can look up.
import BookOpen from '@lucide/svelte/icons/book-open';
import CircleHelp from '@lucide/svelte/icons/circle-help';
import Command from '@lucide/svelte/icons/command';
import Keyboard from '@lucide/svelte/icons/keyboard';

import type { Described, Window } from './action';

export function helpActions({ questions }: Window) {
  return {
    guide: { key: 'action-guide', icon: BookOpen, run: () => questions.show('guide') },
    palette: { key: 'action-palette', icon: Command, run: () => questions.show('palette') },
    shortcuts: { key: 'action-shortcuts', icon: Keyboard, run: () => questions.show('shortcuts') },
    about: { key: 'action-about', icon: CircleHelp, run: () => questions.show('about') },
  } satisfies Record<string, Described>;
}
