// Opens and keeps texts that are written in place.
import type { Command } from '../core/bindings/edit';
import type { Element, Role } from '../core/bindings/scene';
import type { Point } from '../core/geometry';
import type { Desk } from '../session/context';
import type { EditedText } from '../session/editing.svelte';
import type { PersonaList } from '../session/texts';
import { commandForPart, commandForText, isPart, listItem, newItem, textIn } from '../session/texts';
import { drawnText, textAt, textOfField, writableTexts } from './hit';

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

/** How many goals the panel of a map shows. */
const GOALS_SHOWN = 3;

/** Where the first item of a list is written that is not drawn: at the right of the element, map px from its corner. */
const FIRST_ITEM = { left: 0.62, top: 44, width: 0.34, height: 30 };

/** Opens a new item of a persona's list, at the end when nothing says where. */
export function writeItem(desk: Desk, persona: string, list: PersonaList, after?: number): boolean {
  const { session, editing } = desk;
  const shown = listShown(session.picture, persona, list);
  const at = after === undefined ? shown.items.length : after + 1;
  if (!session.onSheet && at >= GOALS_SHOWN) return false;
  const field = newItem(list, at);
  const above = shown.items.findLast((each) => (listItem(each)?.at ?? 0) < at);
  if (shown.element && above !== undefined) {
    editing.begin({ key: shown.element.key, field, below: above }, '');
    return true;
  }
  const element = session.picture.get(`persona:${persona}`);
  if (!element) return false;
  const { x, y, width } = element.bounds;
  const left = session.onSheet ? x + width + 20 : x + width * FIRST_ITEM.left;
  const room = session.onSheet ? session.picture.size.width - left - x : width * FIRST_ITEM.width;
  const place = { x: left, y: y + FIRST_ITEM.top, width: room, height: FIRST_ITEM.height };
  editing.begin({ key: element.key, field, place }, '');
  return true;
}

/** Goes on with the next item when one of a list was written. */
export function writeNextItem(desk: Desk, { key, field }: EditedText, draft: string): void {
  const item = listItem(field);
  const written = draft.split('\n').filter((line) => line.trim()).length;
  if (item && written > 0) writeItem(desk, key.split(':')[1] ?? '', item.list, item.at + written - 1);
}

/** The element that shows a list of a persona, with the fields of its items. */
function listShown(picture: Desk['session']['picture'], persona: string, list: PersonaList) {
  for (const element of picture.ofRecord(persona)) {
    const items = writableTexts(element).flatMap(({ field }) =>
      listItem(field ?? '')?.list === list ? (field ?? []) : [],
    );
    if (items.length > 0) return { element, items };
  }
  return { element: null, items: [] as string[] };
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
  const owner = session.picture.get(key)?.id ?? (role === 'persona' ? (id.split(':')[0] ?? id) : id);
  if (isPart(field)) return commandForPart(session, owner, field, draft);
  return commandForText(session.map, session.picture.get(key) ?? { role, id }, field, draft);
}
