// What the window asks a person; whoever asks waits for the answer.
import type { ExportMemory, Message, Recoverable } from '../core/bindings/request';
import { RequestError } from '../core/request';

export type Unsaved = 'save' | 'discard' | 'cancel';

/** What happens to the ratings that we gave ourselves. */
export type Ratings = 'keep' | 'leave' | 'cancel';

/** What to do with changes that a crash left. */
export type Recovery = 'restore' | 'discard' | 'later';

/** What somebody wanted when it went wrong. */
export type Doing = 'open' | 'save' | 'export' | 'copy' | 'new';

type Question =
  | { kind: 'confirm'; title: string; text: string; yes: string; danger: boolean; answer: (yes: boolean) => void }
  | { kind: 'unsaved'; title: string; answer: (answer: Unsaved) => void }
  | { kind: 'replace'; path: string; changed: boolean; answer: (replace: boolean) => void }
  | { kind: 'ratings'; answer: (answer: Ratings) => void }
  | { kind: 'problem'; doing: Doing; message: Message; answer: () => void }
  | { kind: 'repairs'; repairs: readonly Message[]; answer: () => void }
  | { kind: 'recovery'; left: Recoverable; answer: (answer: Recovery) => void }
  | { kind: 'discard'; left: Recoverable; answer: (discard: boolean) => void }
  | { kind: 'settings'; answer: () => void }
  | { kind: 'rules'; answer: () => void }
  | { kind: 'guide'; answer: () => void }
  | { kind: 'wizard'; answer: () => void }
  | { kind: 'export'; memory: ExportMemory; answer: () => void }
  | { kind: 'shortcuts'; answer: () => void }
  | { kind: 'palette'; answer: () => void }
  | { kind: 'about'; answer: () => void };

export class Questions {
  #waiting = $state.raw<readonly Question[]>([]);

  /** All that wait for an answer; each is asked over the one before, whose answer may depend on it. */
  get all(): readonly Question[] {
    return this.#waiting;
  }

  /** The question on top. */
  get now(): Question | undefined {
    return this.#waiting.at(-1);
  }

  unsaved(title: string): Promise<Unsaved> {
    return this.#ask((answer) => ({ kind: 'unsaved', title, answer }));
  }

  /** Whether a file that is there may be replaced; `changed`: another program wrote it since it was opened. */
  replace(path: string, changed = false): Promise<boolean> {
    return this.#ask((answer) => ({ kind: 'replace', path, changed, answer }));
  }

  /** Whether something shall be done, in the words of who asks; `danger`: it takes something away. */
  confirm(title: string, text: string, yes: string, danger = false): Promise<boolean> {
    return this.#ask((answer) => ({ kind: 'confirm', title, text, yes, danger, answer }));
  }

  /** Whether the ratings that we gave ourselves go along in a file. */
  ratings(): Promise<Ratings> {
    return this.#ask((answer) => ({ kind: 'ratings', answer }));
  }

  problem(doing: Doing, error: unknown): Promise<void> {
    return this.#ask((answer) => ({ kind: 'problem', doing, message: messageOf(error), answer }));
  }

  repairs(repairs: readonly Message[]): Promise<void> {
    return this.#ask((answer) => ({ kind: 'repairs', repairs, answer }));
  }

  /** Whether what a crash left may be forgotten. */
  discard(left: Recoverable): Promise<boolean> {
    return this.#ask((answer) => ({ kind: 'discard', left, answer }));
  }

  recovery(left: Recoverable): Promise<Recovery> {
    return this.#ask((answer) => ({ kind: 'recovery', left, answer }));
  }

  export(memory: ExportMemory): Promise<void> {
    return this.#ask((answer) => ({ kind: 'export', memory, answer }));
  }

  show(kind: 'settings' | 'rules' | 'guide' | 'wizard' | 'shortcuts' | 'palette' | 'about'): void {
    void this.#ask<undefined>((answer) => ({ kind, answer: () => answer(undefined) }));
  }

  #ask<Answer>(question: (answer: (answer: Answer) => void) => Question): Promise<Answer> {
    return new Promise((resolve) => {
      const asked = question((answer) => {
        this.#waiting = this.#waiting.filter((each) => each !== asked);
        resolve(answer);
      });
      this.#waiting = [...this.#waiting, asked];
    });
  }
}

/** What went wrong, as a sentence's key and arguments. */
export function messageOf(error: unknown): Message {
  if (error instanceof RequestError) return error.shown;
  return { key: 'error-unknown', args: { detail: error instanceof Error ? error.message : String(error) } };
}
