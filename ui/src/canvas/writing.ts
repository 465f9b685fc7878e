// Opens and keeps texts that are written in place.
import type { Command } from '../core/bindings/edit';
import type { Element, Role } from '../core/bindings/scene';
import type { Point } from '../core/geometry';
import type { Desk } from '../session/context';
import { commandForPart, commandForText, isPart, textIn } from '../session/texts';
import { drawnText, textAt, textOfField } from './hit';

/** The field of the element that can be written: the one at the point, else the first; null when there is none. */
export function fieldOf(desk: Desk, element: Element, onMap?: Point): string | null {
  const field = textAt(element, onMap)?.field;
  return field && (isPart(field) || commandForText(desk.session.map, element, field, '')) ? field : null;
}

/**
 * Opens a text of the element: `named`, else the one at the point; `typed` replaces what it says. Returns whether there
 * is one.
 */
export function write(desk: Desk, element: Element, onMap?: Point, typed?: string, named?: string): boolean {
  const { editing } = desk;
  const field = named ?? fieldOf(desk, element, onMap);
  const text = field && textOfField(element, field);
  if (named && !text) return writeMissing(desk, element, named, typed);
  if (!field || !text) {
    if (element.role === 'link') return writeLabel(desk, element.id ?? '', typed);
    return element.role === 'face' && writeFeeling(desk, element.id ?? '', 'quote', typed);
  }
  const edited = { key: element.key, field };
  editing.begin(edited, drawnText(text), typed);
  // The picture does not tell line breaks of the layout from those of the writer; the document does. The field is open
  // by then, so that no key is lost.
  void fetchExact(desk, element.id ?? null, (inspection) => textIn(inspection, element, field), edited);
  return true;
}

/** Opens a text that says nothing yet and is therefore not drawn: over the lower half of its element. */
function writeMissing({ editing }: Desk, { key, bounds }: Element, field: string, typed?: string): boolean {
  const { x, y, width, height } = bounds;
  const place = { x: x + 16, y: y + height / 2, width: Math.max(width - 32, 120), height: 26 };
  editing.begin({ key, field, place }, '', typed);
  return true;
}

/** Opens the label of a link; one that has none yet is written where it will lie. */
export function writeLabel(desk: Desk, link: string, typed?: string): boolean {
  const { picture } = desk.session;
  const label = picture.get(`linkLabel:${link}`);
  if (label) return write(desk, label, undefined, typed);
  const line = picture.get(`link:${link}`);
  if (!line) return false;
  const { x, y, width } = line.bounds;
  const place = { x: x + width / 2 - 110, y: y - 13, width: 220, height: 26 };
  desk.editing.begin({ key: line.key, field: 'label', place }, '', typed);
  return true;
}

/** What of a feeling is written beside its face: a value, what a customer said, its name. */
export type FeelingText = 'felt' | 'desired' | 'quote' | 'feelingName';

/** Opens a text of a feeling below its face; `typed` replaces what it says. */
export function writeFeeling(desk: Desk, touchpoint: string, field: FeelingText, typed?: string): boolean {
  const { session, editing } = desk;
  const { grid } = session.picture;
  const column = grid.columns.find((each) => each.touchpoint === touchpoint);
  if (!column || !grid.emotion) return false;
  const face = session.picture.get(`face:${touchpoint}`)?.bounds;
  const isValue = field === 'felt' || field === 'desired';
  const width = isValue ? 90 : 320;
  const [top, bottom] = grid.emotion;
  const y = face ? face.y + face.height + 8 : (top + bottom) / 2 + 24;
  const x = column.x + column.width / 2 - width / 2;
  const edited = { key: `face:${touchpoint}`, field, place: { x, y, width, height: 26 } };
  editing.begin(edited, '', typed);
  void fetchExact(
    desk,
    touchpoint,
    ({ touchpoints }) => {
      const feeling = touchpoints[0]?.[1].feeling;
      if (isValue) return feeling?.[field] == null ? '' : String(feeling[field]);
      return (field === 'quote' ? feeling?.quote : feeling?.name) ?? '';
    },
    edited,
  );
  return true;
}

async function fetchExact(
  { session, editing }: Desk,
  id: string | null,
  read: (inspection: Awaited<ReturnType<Desk['session']['inspect']>>) => string | null,
  edited: NonNullable<Desk['editing']['text']>,
): Promise<void> {
  try {
    const exact = read(await session.inspect(id ? [id] : []));
    if (exact === null || editing.text !== edited) return;
    editing.begin(edited, exact, editing.draft === editing.original ? exact : editing.draft);
  } catch {
    // What the picture shows is good enough.
  }
}

/** Keeps what was written, when it differs; opens it again when it was refused, so that nothing is lost. */
export async function keep(desk: Desk): Promise<void> {
  const { session, editing } = desk;
  const { text, draft, original } = editing;
  editing.end();
  if (!text || draft === original) return;
  // What it belongs to was asked for before, and is there when its own turn comes; or was refused, and is tried again.
  const { making } = text;
  const again = making?.refused ? making.command : null;
  const kept = await session.inTurn(async () => {
    if (making?.refused && !again) return false;
    const command = await commandFor(desk, text, draft);
    return !command || session.together(again ? [again, command] : [command]);
  });
  if (!kept) editing.putBack(text, original, draft);
}

function commandFor(
  { session }: Desk,
  { key, field }: NonNullable<Desk['editing']['text']>,
  draft: string,
): Command | null | Promise<Command | null> {
  // What is being made is not drawn yet.
  const [role, id] = [key.slice(0, key.indexOf(':')) as Role, key.slice(key.indexOf(':') + 1)];
  if (isPart(field)) return commandForPart(session, session.picture.get(key)?.id ?? id, field, draft);
  return commandForText(session.map, session.picture.get(key) ?? { role, id }, field, draft);
}
