// A persona sheet as the keyboard walks it: who it is and each list are columns, their texts the stops.
import type { Element } from '../core/bindings/scene';
import { textBox, writableTexts } from './hit';
import type { PlacedStop } from './stops';

/** Every text of the sheet that can be written, card by card. */
export function sheetStops(elements: readonly Element[]): PlacedStop[][] {
  const cards = elements.filter(({ role }) => role === 'persona');
  return cards.flatMap((element) => {
    const { key } = element;
    const stops = writableTexts(element).map((text): PlacedStop => {
      return { lane: null, column: key, key, field: text.field ?? '', box: textBox(element, text) };
    });
    return stops.length > 0 ? [stops] : [];
  });
}
