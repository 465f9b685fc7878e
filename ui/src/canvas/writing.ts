// Opens and keeps texts that are written in place.
import type { Element } from '../core/bindings/scene';
import type { Point } from '../core/geometry';
import type { Desk } from '../session/context';
import { commandForText, textIn } from '../session/texts';
import { drawnText, textAt, textOfField } from './hit';

/** The field of the element that can be written: the one at the point, else the first; null when there is none. */
export function fieldOf(desk: Desk, element: Element, onMap?: Point): string | null {
  const field = textAt(element, onMap)?.field;
  return field && commandForText(desk.session.map, element, field, '') ? field : null;
}

/** Opens a text of the element; `typed` replaces what it says. Returns whether there is one. */
export function write(desk: Desk, element: Element, onMap?: Point, typed?: string): boolean {
  const { session, editing } = desk;
  const field = fieldOf(desk, element, onMap);
  const text = field && textOfField(element, field);
  if (!field || !text) return false;
  const edited = { key: element.key, field };
  editing.begin(edited, drawnText(text), typed);
  // The picture does not tell line breaks of the layout from those of the writer; the document does. The field is open
  // by then, so that no key is lost.
  void session
    .inspect(element.id ? [element.id] : [])
    .then((inspection) => {
      const exact = textIn(inspection, element, field);
      if (exact === null || editing.text !== edited) return;
      editing.begin(edited, exact, editing.draft === editing.original ? exact : editing.draft);
    })
    .catch(() => undefined);
  return true;
}

/** Keeps what was written, when it differs; opens it again when it was refused, so that nothing is lost. */
export async function keep(desk: Desk): Promise<void> {
  const { session, editing } = desk;
  const { text, draft, original } = editing;
  editing.end();
  const element = text && session.picture.get(text.key);
  if (!text || !element || draft === original) return;
  const command = commandForText(session.map, element, text.field, draft);
  if (command && !(await session.apply(command)) && !editing.text) editing.begin(text, original, draft);
}
