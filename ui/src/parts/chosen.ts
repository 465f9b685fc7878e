// What was chosen in a menu starts when the menu has given the keyboard back, so that it can take it: a field that opens
// would lose it again.

export class Chosen {
  #run: (() => unknown) | null = null;

  readonly choose = (run: () => unknown): void => {
    this.#run = run;
  };

  /** The menu is gone; where the keyboard goes is settled when this handler is over. */
  readonly closed = (): void => {
    queueMicrotask(() => {
      const run = this.#run;
      this.#run = null;
      void run?.();
    });
  };
}
