// Words that are looked for in all maps of the document, and which of the places is shown.
import type { Hit } from '../core/bindings/request';
import { RequestError } from '../core/request';
import type { Desk } from '../session/context';
import type { Layout } from './layout.svelte';
import { showMap } from './maps';

export class Finder {
  words = $state('');
  hits = $state.raw<readonly Hit[]>([]);
  /** Which is shown, from 0; −1 before the first. */
  at = $state.raw(-1);

  /** The question that the hits answer, and the document that they are of. */
  #answered = '';

  constructor(
    private readonly desk: Desk,
    private readonly layout: Layout,
  ) {}

  get now(): Hit | null {
    return this.hits[this.at] ?? null;
  }

  /** Looks for what is typed now; the first hit is shown. */
  async look(): Promise<void> {
    await this.#ask();
    this.at = -1;
    if (this.hits.length > 0) await this.go(1);
  }

  /** Shows the next hit, or the one before; what was changed meanwhile is looked for anew. */
  async go(by: 1 | -1): Promise<void> {
    await this.#ask();
    const { length } = this.hits;
    if (length === 0) return;
    this.at = this.at < 0 && by < 0 ? length - 1 : (this.at + by + length) % length;
    const hit = this.hits[this.at];
    if (hit) await this.#show(hit);
  }

  async #ask(): Promise<void> {
    const { session } = this.desk;
    const question = `${session.revision} ${session.path ?? ''} ${this.words}`;
    if (question === this.#answered) return;
    this.#answered = question;
    try {
      const before = this.now;
      const hits = await session.find(this.words);
      this.hits = hits;
      this.at = before ? hits.findIndex(({ id, field }) => id === before.id && field === before.field) : -1;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.hits = [];
      this.at = -1;
    }
  }

  async #show({ map, kind, id }: Hit): Promise<void> {
    const { session, selection, camera } = this.desk;
    await showMap(this.desk, this.layout, map);
    selection.focus = null;
    if (kind === 'map') selection.clear();
    else selection.select(id);
    const shown = kind === 'map' ? session.picture.get('title') : session.picture.ofRecord(id)[0];
    if (shown) camera.reveal(shown.bounds);
  }
}
