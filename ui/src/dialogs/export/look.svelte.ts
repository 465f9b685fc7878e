// The slide that is looked at before it is written. While one is drawn, the one before stays; of several wishes the
// latest wins.
import type { ExportOptions, Message, Previewed } from '../../core/bindings/request';
import { request } from '../../core/request';
import { messageOf } from '../questions.svelte';

/** Choices that come faster than this are drawn once, ms. */
const SETTLED = 120;

export class Look {
  /** What was drawn last. */
  drawn = $state.raw<Previewed | null>(null);
  /** Why the latest wish could not be drawn. */
  refused = $state.raw<Message | null>(null);
  /** Something newer is being drawn. */
  busy = $state(false);
  /** The slide that is wished for, from 0. */
  slide = $state(0);
  /** All slides, small, in order; none while there is one slide or they are not drawn yet. */
  thumbnails = $state.raw<readonly string[]>([]);

  #wish = 0;
  /** What the thumbnails are of. */
  #small = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  /** Draws a slide of these options soon. */
  at(options: ExportOptions, slide: number): void {
    const wish = ++this.#wish;
    this.busy = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#draw(options, slide, wish), SETTLED);
  }

  /** Waits until the latest wish is drawn, or refused. */
  settled(): Promise<void> {
    return this.busy ? new Promise((done) => this.#waiting.push(done)) : Promise.resolve();
  }

  /** Draws nothing any more. */
  stop(): void {
    this.#wish += 1;
    clearTimeout(this.#timer);
  }

  async #draw(options: ExportOptions, slide: number, wish: number): Promise<void> {
    try {
      const drawn = await request('exportPreview', { options, slide });
      if (wish !== this.#wish) return;
      this.drawn = drawn;
      this.slide = drawn.slide;
      this.refused = null;
    } catch (error) {
      if (wish !== this.#wish) return;
      this.refused = messageOf(error);
    }
    this.busy = false;
    for (const done of this.#waiting.splice(0)) done();
    if (this.refused === null) await this.#drawAll(options);
  }

  /** Draws all slides small, when there are several and not these already. */
  async #drawAll(options: ExportOptions): Promise<void> {
    const count = this.drawn?.titles.length ?? 0;
    const of = count > 1 ? JSON.stringify(options) : '';
    if (of === this.#small) return;
    this.#small = of;
    this.thumbnails = [];
    if (count <= 1) return;
    // Without them there are still the titles.
    const drawn = await request('exportThumbnails', options).catch(() => []);
    if (this.#small === of) this.thumbnails = drawn;
  }
}
