// What lies under a point of the map.
import type { Element, Item, Role, TextItem } from '../core/bindings/scene';
import type { Box, Point } from '../core/geometry';
import { contains, grown } from '../core/geometry';

/** What can be pointed at, and what is selected by it: its own record, or nothing. Decoration is not in here. */
const POINTED: Partial<Record<Role, 'record' | 'nothing'>> = {
  title: 'nothing',
  eyebrow: 'nothing',
  purpose: 'nothing',
  persona: 'nothing',
  laneHeader: 'record',
  source: 'nothing',
  stage: 'record',
  touchpoint: 'record',
  momentMark: 'record',
  card: 'record',
  face: 'record',
  callOut: 'record',
  importance: 'record',
  performance: 'record',
  owner: 'record',
  cell: 'record',
  link: 'record',
  linkLabel: 'record',
};

/** How far beside the line of a link it is still pointed at, map px. */
const LINE_REACH = 14;

/** The uppermost element under the point that can be pointed at. */
export function elementAt(elements: readonly Element[], onMap: Point): Element | null {
  return elements.findLast((element) => element.role in POINTED && isAt(element, onMap)) ?? null;
}

/** A link is pointed at on its line, which goes up, across and down along the edges of its box. */
function isAt({ role, bounds }: Element, onMap: Point): boolean {
  if (role !== 'link') return contains(bounds, onMap);
  const { x, y, width } = bounds;
  const beside = Math.min(onMap.x - x, x + width - onMap.x);
  return contains(grown(bounds, LINE_REACH), onMap) && Math.min(beside, onMap.y - y) <= LINE_REACH;
}

/** The record that is selected by pointing at the element. */
export function recordOf(element: Element | null): string | null {
  return element && POINTED[element.role] === 'record' ? (element.id ?? null) : null;
}

/** The text of the element that can be written in place: the one under the point, else the first. */
export function textAt(element: Element, onMap?: Point): TextItem | null {
  const texts = writableTexts(element);
  const under = onMap && texts.find((text) => contains(textBox(element, text), onMap));
  return under ?? texts[0] ?? null;
}

/** The texts of the element that can be written in place, in the order in which they are drawn. */
export function writableTexts(element: Element): TextItem[] {
  return element.items.filter(isWritable);
}

/** The writable text of a field. */
export function textOfField(element: Element, field: string): TextItem | null {
  return writableTexts(element).find((text) => text.field === field) ?? null;
}

/** The box that a text may fill, map px. */
export function textBox(element: Element, text: TextItem): Box {
  const { size, lead } = text.style;
  const width = Math.max(text.maxWidth, text.width);
  const start = { start: 0, middle: width / 2, end: width }[text.anchor];
  return {
    x: element.at.x + text.x - start,
    y: element.at.y + text.y - (lead + size * 0.72) / 2,
    width,
    height: lead * text.lines.length,
  };
}

/** What a text says, as far as the picture knows: line breaks made by the layout and by the writer look alike. */
export function drawnText(text: TextItem): string {
  const lines = text.lines.map((line) => line.runs.map((run) => run.text).join(''));
  return lines.reduce((all, line) => all + (needsSpace(all, line) ? ' ' : '') + line.replace(/\s+$/, ''), '');
}

/** A Latin line broken at a space lost that space; a Chinese one had none. */
function needsSpace(before: string, after: string): boolean {
  return /[\u0021-\u024f]$/.test(before) && /^[\u0021-\u024f]/.test(after);
}

function isWritable(item: Item): item is { kind: 'text' } & TextItem {
  return item.kind === 'text' && Boolean(item.field);
}
