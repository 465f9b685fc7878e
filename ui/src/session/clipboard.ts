// Copy, cut and paste of what is selected.
import type { Clipboard, PasteAt } from '../core/bindings/request';
import { readClipboard, writeClipboard } from '../core/clipboard';
import { newId } from '../core/ids';
import { RequestError } from '../core/request';
import type { Desk } from './context';
import { removeSelected } from './edits';
import { pictureOnSelected, placePictures } from './place-pictures';
import { selectedPlace } from './places';

/** How a paste is meant, and who is asked when it is too much. */
export interface Pasting {
  /** As one card of plain text. */
  plain?: boolean;
  /** Whether the first `limit` of so many cells shall be pasted. */
  tooMany: (found: number, limit: number) => Promise<boolean>;
}

/** Puts what is selected onto the clipboard; returns whether it is there. */
export async function copySelected({ session, selection }: Desk): Promise<boolean> {
  const ids = [...selection.ids];
  if (ids.length === 0) return false;
  try {
    const { text, html, count } = await session.copy(ids);
    if (count > 0) await writeClipboard({ text, html, picture: '' });
    return count > 0;
  } catch (error) {
    return told({ session }, error);
  }
}

/** Copies what is selected and takes it out of the map; what could not be copied stays. */
export async function cutSelected(desk: Desk): Promise<void> {
  if (await copySelected(desk)) await removeSelected(desk);
}

/** Pastes what a browser hands over, or else what is on the clipboard; pictures when there are no words. */
export async function paste(desk: Desk, how: Pasting, handed?: Clipboard, files: File[] = []): Promise<void> {
  const { session, selection, camera } = desk;
  try {
    const content = handed ?? (await readClipboard());
    const pictures = content.picture && !content.text ? [{ kind: 'data' as const, value: content.picture }] : files;
    if (pictures.length > 0) return await placePictures(desk, pictures, () => pictureOnSelected(desk));
    const what = { content, at: pastePlace(desk), seed: newId(), plain: how.plain ?? false };
    let pasted = await session.paste(what);
    if (pasted.tooMany !== null) {
      if (!(await how.tooMany(pasted.tooMany, pasted.limit))) return;
      pasted = await session.paste({ ...what, cut: true });
    }
    selection.select(...pasted.made);
    selection.focus = null;
    const first = pasted.made.flatMap((id) => session.picture.ofRecord(id))[0];
    if (first) camera.reveal(first.bounds);
  } catch (error) {
    told(desk, error);
  }
}

/** Where a paste goes: beside what is selected, into the lane where the keyboard is or the selected card lies. */
export function pastePlace(desk: Desk): PasteAt {
  const { session, selection } = desk;
  const { lanes } = session.picture.grid;
  const place = selectedPlace(desk);
  const last = [...selection.ids].at(-1) ?? '';
  const card = session.picture.get(`card:${last}`)?.bounds;
  const under =
    card && lanes.find(({ y, height }) => card.y + card.height / 2 >= y && card.y + card.height / 2 <= y + height);
  const selected = session.outline.lanes.find(({ id }) => id === last);
  return {
    stage: place?.stage.id ?? null,
    touchpoints: place?.touchpoints ?? [],
    lane: selected?.id ?? under?.id ?? selection.focus?.lane ?? null,
  };
}

function told({ session }: Pick<Desk, 'session'>, error: unknown): false {
  if (!(error instanceof RequestError)) throw error;
  session.refusal = error.shown;
  return false;
}
