// Saves by itself: after a moment of rest, and when the window loses the focus. Only what has a file, and never over
// what another program wrote.

/** How long nothing must have changed, ms. */
const REST = 3000;

interface Watched {
  /** Whether there is something to save now, and nothing is in the middle of being done. */
  due: () => boolean;
  save: () => Promise<unknown>;
}

export class Autosave {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly watched: Watched) {}

  /** The document has changed. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), REST);
  }

  /** The window loses the focus, or has been at rest. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.watched.due()) await this.watched.save();
  }
}
