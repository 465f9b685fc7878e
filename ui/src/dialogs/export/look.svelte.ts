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

  #wish = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Draws a slide of these options soon. */
  at(options: ExportOptions, slide: number): void {
    const wish = ++this.#wish;
    this.busy = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#draw(options, slide, wish), SETTLED);
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
  }
}
