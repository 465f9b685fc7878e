// What other programs do to the file of this window's document, and what a person makes of it.
import type { Difference, FileState, Message } from '../core/bindings/request';
import type { Session } from '../session/session.svelte';
import { words } from '../words/words.svelte';
import { messageOf, type Questions } from './questions.svelte';

const COUNTED = ['maps', 'stages', 'touchpoints', 'cards', 'links', 'personas'] as const;

export class Outside {
  /** How the file stands; the window shows it until it is `same`. */
  state = $state.raw<FileState>('same');
  /** How a changed file differs; null while that is found out. */
  difference = $state.raw<Difference | null>(null);
  /** Why a changed file cannot be taken. */
  unusable = $state.raw<Message | null>(null);

  constructor(
    private readonly session: Session,
    private readonly questions: Questions,
  ) {}

  async hear(state: FileState): Promise<void> {
    this.clear();
    if (state === 'changed') {
      try {
        this.difference = await this.session.compare();
      } catch (error) {
        this.unusable = messageOf(error);
      }
      // Written anew, but saying the same: nothing to decide.
      if (this.difference && isNone(this.difference)) return this.#try(() => this.session.keepMine());
    }
    this.state = state;
  }

  /** Another document, or another file. */
  clear(): void {
    this.state = 'same';
    this.difference = null;
    this.unusable = null;
  }

  reload(): Promise<void> {
    return this.#try(() => this.session.reload());
  }

  keepMine(): Promise<void> {
    return this.#try(() => this.session.keepMine());
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.clear();
    } catch (error) {
      await this.questions.problem('open', error);
    }
  }
}

function isNone({ other, ...counts }: Difference): boolean {
  return !other && Object.values(counts).every(({ added, removed, changed }) => added + removed + changed === 0);
}

/** What differs, in words: `2 touchpoints added, 1 card changed`. */
export function differenceInWords(difference: Difference): string {
  const parts = COUNTED.flatMap((thing) =>
    (['added', 'removed', 'changed'] as const).flatMap((how) => {
      const count = difference[thing][how];
      return count === 0 ? [] : [words.say(`differs-${how}`, { what: words.say(`count-${thing}`, { count }) })];
    }),
  );
  if (parts.length === 0) return words.say('differs-other');
  return new Intl.ListFormat(words.language, { type: 'unit', style: 'long' }).format(parts);
}
