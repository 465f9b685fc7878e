// What a gesture would do, shown while it lasts: asked for only when that changes, and done on the drop as it was shown.
import type { Command } from '../../core/bindings/edit';
import type { Session } from '../../session/session.svelte';

export class Preview {
  #shown: Command | null = null;

  constructor(readonly session: Session) {}

  /** Shows what the command would do; null shows the document. */
  show(command: Command | null): Promise<boolean> {
    if (JSON.stringify(command) === JSON.stringify(this.#shown)) return Promise.resolve(true);
    this.#shown = command;
    return this.session.preview(command);
  }

  /** Does what is shown; returns whether anything was done. */
  async drop(): Promise<boolean> {
    const command = this.#shown;
    this.#shown = null;
    return command !== null && (await this.session.apply(command));
  }
}
