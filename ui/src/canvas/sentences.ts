// What a screen reader says of a place on the map.
import type { Picture } from '../session/picture.svelte';
import type { Stop } from '../session/selection.svelte';
import type { Words } from '../words/words.svelte';
import { listItem } from '../session/texts';
import { drawnText, textOfField } from './hit';
import { HEADERS } from './stops';

/** One sentence: the whole touchpoint, or lane and text of a card, or that nothing is there. */
export function sentenceOf(picture: Picture, stop: Stop, { say }: Pick<Words, 'say'>): string {
  const element = stop.key === null ? undefined : picture.get(stop.key);
  const lane = picture.grid.lanes.find(({ id }) => id === stop.lane)?.name ?? '';
  if (stop.column === HEADERS) return lane;
  const text = stop.field !== undefined && element ? textOfField(element, stop.field) : null;
  if (text) {
    const list = listItem(text.field ?? '')?.list;
    return list ? `${say(`persona-${list}`)}: ${drawnText(text)}` : drawnText(text);
  }
  const column = picture.grid.columns.find(({ touchpoint }) => touchpoint === stop.column)?.name ?? '';
  if (!element) return say('canvas-empty-cell', { lane, column });
  if (element.role === 'touchpoint') return column;
  return lane ? `${lane}: ${element.name ?? ''}` : (element.name ?? '');
}
