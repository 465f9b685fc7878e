// The text that is being written in place, on the canvas.

import type { Command } from '../core/bindings/edit';
import type { Box } from '../core/geometry';
import type { Stop } from './selection.svelte';

/** A text of the map that can be written in place: an element and the field that it shows. */
export interface EditedText {
  /** The element's key. */
  key: string;
  /** The field, as named in the model: `name`, `text`, `goal` … */
  field: string;
  /** Where it is written, map px, while nothing drawn shows it. */
  place?: Box;
  /** The text of the same element that it is written below, while it is not drawn itself. */
  below?: string;
  /** How what it belongs to is made, when it was not there before. */
  making?: Making;
  /** Where Tab goes on from, until what it belongs to is drawn. */
  beside?: Stop | null;
}

/** A text with what stands in its field and what stood there at first. */
interface Open {
  text: EditedText | null;
  original: string;
  draft: string;
}

const CLOSED: Open = { text: null, original: '', draft: '' };

/** Something that is made, and written while it is. */
export interface Making {
  /** Known when its turn came. */
  command: Command | null;
  /** The core would not make it. */
  refused: boolean;
}

export class Editing {
  /** Which text is open; null when none. */
  text = $state.raw<EditedText | null>(null);
  /** What stands in the field. */
  draft = $state.raw('');
  /** What stood there at first. */
  original = $state.raw('');
  /** Texts that could not be kept while another was open. */
  readonly #refused: Open[] = [];

  begin(text: EditedText, value: string, typed?: string): void {
    this.text = text;
    this.original = value;
    this.draft = typed ?? value;
  }

  /** The same text is open, and known better now. */
  know(text: EditedText): void {
    this.text = text;
  }

  /** A text that could not be kept is open again, or as soon as no other is. */
  putBack(text: EditedText, original: string, draft: string): void {
    if (this.text) this.#refused.push({ text, original, draft });
    else this.#open({ text, original, draft });
  }

  end(): void {
    this.#open(this.#refused.shift() ?? CLOSED);
  }

  #open({ text, original, draft }: Open): void {
    this.text = text;
    this.draft = draft;
    this.original = original;
  }
}
