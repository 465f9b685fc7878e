// Words that are looked for in all maps of the document, which of the places is shown, and what takes their place.
import type { Hit, Replaced } from '../core/bindings/request';
import { RequestError } from '../core/request';
import type { Desk } from '../session/context';
import type { Layout } from './layout.svelte';
import { showMap } from './maps';

export class Finder {
  words = $state('');
  /** What takes the place of the words. */
  with = $state('');
  /** What replacing did last; null when it was looked for something else since. */
  done = $state.raw<Pick<Replaced, 'places' | 'maps'> | null>(null);
  hits = $state.raw<readonly Hit[]>([]);
  /** Which is shown, from 0; −1 before the first. */
  at = $state.raw(-1);

  /** The question that the hits answer, and the document that they are of. */
  #answered = '';
  #wordsAnswered = $state.raw('');

  constructor(
    private readonly desk: Desk,
    private readonly layout: Layout,
  ) {}

  /** Whether the hits are those of what is typed now. */
  get answered(): boolean {
    return this.#wordsAnswered === this.words;
  }

  get now(): Hit | null {
    return this.hits[this.at] ?? null;
  }

  /** Looks for what is typed now; the first hit is shown. */
  async look(): Promise<void> {
    this.done = null;
    await this.#ask();
    this.at = -1;
    if (this.hits.length > 0) await this.go(1);
  }

  /** Shows the next hit, or the one before; what was changed meanwhile is looked for anew. */
  async go(by: 1 | -1): Promise<void> {
    this.done = null;
    await this.#ask();
    const { length } = this.hits;
    if (length === 0) return;
    this.at = this.at < 0 && by < 0 ? length - 1 : (this.at + by + length) % length;
    const hit = this.hits[this.at];
    if (hit) await this.#show(hit);
  }

  /** Replaces the words where they are shown, and shows the next place; before the first, shows that. */
  async replace(): Promise<void> {
    await this.#ask();
    const only = this.at;
    if (only < 0) return this.go(1);
    const { length } = this.hits;
    if (!(await this.#replace(only))) return;
    await this.#ask();
    // What was put in may hold the words again: it is done.
    const next = only + Math.max(0, this.hits.length - (length - 1));
    this.at = next < this.hits.length ? next : this.hits.length > 0 ? 0 : -1;
    if (this.now) await this.#show(this.now);
  }

  /** Replaces the words everywhere, as one step. */
  async replaceAll(): Promise<void> {
    const replaced = await this.#replace(null);
    if (!replaced) return;
    const { places, maps } = replaced;
    await this.#ask();
    this.at = -1;
    this.done = { places, maps };
  }

  async #replace(only: number | null) {
    const { session } = this.desk;
    try {
      const { words, with: put } = this;
      return await session.inTurn(() => session.replace({ words, with: put, only, revision: session.revision }));
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      session.refusal = error.shown;
      return null;
    }
  }

  async #ask(): Promise<void> {
    const { session } = this.desk;
    const question = `${session.revision} ${session.path ?? ''} ${this.words}`;
    if (question === this.#answered) return;
    this.#answered = question;
    const asked = this.words;
    try {
      const before = this.now;
      const hits = await session.find(asked);
      this.hits = hits;
      this.#wordsAnswered = asked;
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
