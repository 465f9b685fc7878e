// Which texts of the map can be written in place: what each stands for in the document and which command sets it.
import type { Command, PersonaField } from '../core/bindings/edit';
import type { Source } from '../core/bindings/model';
import type { Inspection } from '../core/bindings/request';
import type { Element } from '../core/bindings/scene';
import type { Session } from './session.svelte';

/** The command that writes a text; null when this text cannot be written in place. */
export function commandForText(
  map: string,
  element: Pick<Element, 'role' | 'id'>,
  field: string,
  value: string,
): Command | null {
  const id = element.id ?? '';
  const optional = value.trim() === '' ? null : value;
  switch (element.role) {
    case 'title':
    case 'purpose':
    case 'eyebrow':
      if (field === 'title' || field === 'goal') return { do: 'setMap', map, field: { name: field, value } };
      return field === 'eyebrow' ? { do: 'setMap', map, field: { name: field, value: optional } } : null;
    case 'persona':
      if (field === 'goalsLabel') return { do: 'setPersona', persona: id, field: { name: field, value: optional } };
      return isPersonaText(field)
        ? { do: 'setPersona', persona: id, field: { name: field, value } as PersonaField }
        : null;
    case 'stage':
      return field === 'name' || field === 'question'
        ? { do: 'setStage', map, stage: id, field: { name: field, value } }
        : null;
    case 'laneHeader':
      return field === 'label' || field === 'subLabel'
        ? { do: 'setLane', map, lane: id, field: { name: field, value: optional } }
        : null;
    case 'touchpoint':
      return field === 'name' ? { do: 'setTouchpoint', map, touchpoint: id, field: { name: field, value } } : null;
    case 'card':
      return field === 'text' ? { do: 'setCard', map, card: id, field: { name: field, value } } : null;
    case 'link':
    case 'linkLabel':
      return field === 'label' ? { do: 'setLink', map, link: id, field: { name: field, value } } : null;
    default:
      return null;
  }
}

/** A text that is a part of something: what else there is of it is asked for before it is written. */
export function isPart(field: string): boolean {
  return isFeelingText(field) || listItem(field) !== null || field === 'source';
}

/** The command that writes a part; null when there is nothing that it could be a part of. */
export async function commandForPart(
  session: Pick<Session, 'map' | 'inspect'>,
  id: string,
  field: string,
  draft: string,
): Promise<Command | null> {
  if (isFeelingText(field)) return commandForFeeling(session, id, field, draft);
  const { map, personas } = await session.inspect([]);
  const item = listItem(field);
  if (item === null) {
    return { do: 'setMap', map: map.id, field: { name: 'source', value: withSource(map.source ?? {}, draft) } };
  }
  const persona = personas.find((each) => each.id === id);
  if (!persona) return null;
  const { list, at, isNew } = item;
  // A new line begins a new item; one that says nothing is none.
  const written = draft
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const items = persona[list] ?? [];
  const value = [...items.slice(0, at), ...written, ...items.slice(isNew ? at : at + 1)];
  return { do: 'setPersona', persona: id, field: { name: list, value } };
}

/** The lists of a persona, in the order of its sheet. */
export const PERSONA_LISTS = ['goals', 'motivations', 'tasks', 'behaviours', 'pains'] as const;
export type PersonaList = (typeof PERSONA_LISTS)[number];

/** Which item of a persona's list the field is, from 0, or before which it comes as a new one: `goals.2`, `goals.+3`. */
export function listItem(field: string): { list: PersonaList; at: number; isNew: boolean } | null {
  const found = /^(\w+)\.(\+?)(\d+)$/.exec(field);
  const list = PERSONA_LISTS.find((each) => each === found?.[1]);
  return found && list ? { list, at: Number(found[3]), isNew: found[2] === '+' } : null;
}

/** The field of an item that is not there yet. */
export function newItem(list: PersonaList, at: number): string {
  return `${list}.+${at}`;
}

const SOURCE_PARTS = ['method', 'sample', 'date', 'note'] as const;
const BETWEEN = ' · ';

/** What the map rests on as it is drawn: what is said of it, on one line. */
function sourceLine(source: Source): string {
  return SOURCE_PARTS.map((part) => source[part])
    .filter(Boolean)
    .join(BETWEEN);
}

/** The parts that said something say in their order what was written; the last of them all that is left of it. */
function withSource(source: Source, line: string): Source | null {
  const pieces = line
    .split(BETWEEN.trim())
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length === 0) return null;
  const said = SOURCE_PARTS.filter((part) => source[part]);
  const parts = said.length > 0 ? said : SOURCE_PARTS.slice(0, 1);
  const last = parts.length - 1;
  const texts = parts.map((part, at) => [part, at < last ? (pieces[at] ?? '') : pieces.slice(at).join(BETWEEN)]);
  return { ...source, ...Object.fromEntries(texts) };
}

/** Whether this is a text of a touchpoint's feeling. */
function isFeelingText(field: string): boolean {
  return ['felt', 'desired', 'quote', 'feelingName'].includes(field);
}

/** The command that writes a text of a feeling; null when it is no number where one is wanted. */
async function commandForFeeling(
  session: Pick<Session, 'map' | 'inspect'>,
  touchpoint: string,
  field: string,
  draft: string,
): Promise<Command | null> {
  const { map } = session;
  if (field === 'felt' || field === 'desired') {
    const plain = draft.trim().normalize('NFKC').replace('−', '-').replace(',', '.');
    const value = plain === '' ? null : Math.min(2, Math.max(-2, Math.round(Number(plain) * 2) / 2 + 0));
    if (Number.isNaN(value)) return null;
    return { do: 'setTouchpoint', map, touchpoint, field: { name: field, value } };
  }
  const feeling = (await session.inspect([touchpoint])).touchpoints[0]?.[1].feeling;
  const changed = { ...feeling, [field === 'quote' ? 'quote' : 'name']: draft };
  return { do: 'setTouchpoint', map, touchpoint, field: { name: 'feeling', value: changed } };
}

/** What the document holds for a text, as far as an inspection tells; null when it does not. */
export function textIn(inspection: Inspection, element: Element, field: string): string | null {
  const id = element.id ?? '';
  const item = listItem(field);
  if (item) return inspection.personas.find((persona) => persona.id === id)?.[item.list]?.[item.at] ?? null;
  if (element.role === 'source') return sourceLine(inspection.map.source ?? {});
  if (isFeelingText(field)) {
    const feeling = inspection.touchpoints.find(([, touchpoint]) => touchpoint.id === id)?.[1].feeling;
    return (field === 'quote' ? feeling?.quote : feeling?.name) ?? '';
  }
  const record: unknown = {
    title: inspection.map,
    purpose: inspection.map,
    eyebrow: inspection.map,
    persona: inspection.personas.find((persona) => persona.id === id),
    stage: inspection.stages.find((stage) => stage.id === id),
    touchpoint: inspection.touchpoints.find(([, touchpoint]) => touchpoint.id === id)?.[1],
    link: inspection.links.find((link) => link.id === id),
    linkLabel: inspection.links.find((link) => link.id === id),
    card: inspection.cards.find(([, card]) => card.id === id)?.[1],
  }[element.role as string];
  if (typeof record !== 'object' || record === null || !(field in record)) return null;
  const value = (record as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : value === null ? '' : null;
}

const PERSONA_TEXTS = ['name', 'role', 'quote', 'age', 'gender', 'occupation', 'region', 'income', 'family'] as const;

function isPersonaText(field: string): boolean {
  return (PERSONA_TEXTS as readonly string[]).includes(field);
}
