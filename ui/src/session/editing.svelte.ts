// The text that is being written in place, on the canvas.

import type { Box } from '../core/geometry';

/** A text of the map that can be written in place: an element and the field that it shows. */
export interface EditedText {
  /** The element's key. */
  key: string;
  /** The field, as named in the model: `name`, `text`, `goal` … */
  field: string;
  /** Where it is written, map px, when nothing drawn shows it. */
  place?: Box;
}

export class Editing {
  /** Which text is open; null when none. */
  text = $state.raw<EditedText | null>(null);
  /** What stands in the field. */
  draft = $state.raw('');
  /** What stood there at first. */
  original = $state.raw('');

  begin(text: EditedText, value: string, typed?: string): void {
    this.text = text;
    this.original = value;
    this.draft = typed ?? value;
  }

  end(): void {
    this.text = null;
    this.draft = '';
    this.original = '';
  }
}
