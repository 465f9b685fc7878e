// Where a picture goes that was dropped or pasted: onto a card of a lane of pictures, a persona, or a new card there.
import type { PictureOn } from '../core/bindings/request';
import type { Element } from '../core/bindings/scene';
import { newId } from '../core/ids';
import type { Desk } from './context';
import type { PictureFile } from './pictures';
import { cardPlace } from './places';

/** Takes pictures in, each as one step, and selects what shows the last; what cannot be taken in is told. */
export async function placePictures(desk: Desk, files: readonly PictureFile[], on: () => PictureOn | null) {
  const { session, selection, camera } = desk;
  for (const file of files) {
    await session.inTurn(async () => {
      const shown = on();
      if (!shown || !(await session.takePicture(file, shown))) return;
      const id = shown.kind === 'portrait' ? shown.persona : shown.kind === 'card' ? shown.card : shown.card.id;
      selection.select(id);
      selection.focus = null;
      const [element] = session.picture.ofRecord(id);
      if (element) camera.reveal(element.bounds);
    });
  }
}

/** What is selected takes the picture, when it can; else a new card beside it does. */
export function pictureOnSelected(desk: Desk): PictureOn | null {
  const { session, selection } = desk;
  const { only } = selection;
  if (only !== null && session.personas.some(({ id }) => id === only)) return { kind: 'portrait', persona: only };
  const card = only === null ? undefined : session.picture.get(`card:${only}`);
  return (card && pictureOnElement(desk, card)) ?? pictureInto(desk, cardPlace(desk));
}

/** The element takes the picture; null when it cannot. */
export function pictureOnElement({ session }: Desk, { role, id, bounds }: Element): PictureOn | null {
  if (!id) return null;
  if (role === 'persona' || role === 'portrait') return { kind: 'portrait', persona: id };
  const middle = bounds.y + bounds.height / 2;
  const lane = session.picture.grid.lanes.find(({ y, height }) => middle >= y && middle <= y + height);
  return role === 'card' && lane?.kind === 'pictures' ? { kind: 'card', map: session.map, card: id } : null;
}

/** A new card there takes the picture, in a lane of pictures that is made when there is none. */
export function pictureInto(
  { session }: Desk,
  place: { stage: string; touchpoints: string[] } | null,
  into?: string,
): PictureOn | null {
  if (!place) return null;
  const { map, outline } = session;
  const lanes = outline.lanes.filter(({ kind }) => kind === 'pictures');
  const lane = into ?? (lanes.find(({ hidden }) => !hidden) ?? lanes[0])?.id;
  const made = lane === undefined ? { id: newId(), kind: 'pictures' as const, hidden: false } : null;
  return {
    kind: 'newCard',
    map,
    card: { id: newId(), text: '', lane: lane ?? made?.id ?? '', ...place },
    ...(made && { lane: made }),
  };
}
