// Copying how one thing is marked onto others: everything but what it says, what was measured of it and where it lies.
import type { Command } from '../core/bindings/edit';
import type { Card, Touchpoint } from '../core/bindings/model';
import type { Inspection } from '../core/bindings/request';
import type { Desk } from './context';

/** What was copied, for all maps of the window. */
let copied: Inspection | null = null;

/** Whether something was copied that can be given to others. */
export function hasAttributes(): boolean {
  return copied !== null;
}

/** Remembers how the first of the selected things is marked. */
export async function copyAttributes({ session, selection }: Desk): Promise<void> {
  const [first] = selection.ids;
  if (first === undefined) return;
  copied = await session.inTurn(() => session.inspect([first]));
}

/** Marks everything selected of the same sort like what was copied, as one step. */
export function giveAttributes({ session, selection }: Desk): Promise<boolean> {
  const ids = [...selection.ids];
  return session.inTurn(async () => {
    const commands = copied ? given(session.map, copied, await session.inspect(ids)) : [];
    return commands.length > 0 && session.together(commands);
  });
}

function given(map: string, from: Inspection, to: Inspection): Command[] {
  const [[, touchpoint] = []] = from.touchpoints;
  const [[kind, card] = []] = from.cards;
  const [stage] = from.stages;
  const [link] = from.links;
  const [lane] = from.lanes;
  return [
    ...(touchpoint ? to.touchpoints.flatMap(([, { id }]) => touchpointLike(map, id, touchpoint)) : []),
    ...(card ? to.cards.flatMap(([its, each]) => cardLike(map, each, card, its === kind)) : []),
    ...(stage ? to.stages.flatMap(({ id }) => stageLike(map, id, stage)) : []),
    ...(link ? to.links.map(({ id }) => setLink(map, id, link.kind)) : []),
    ...(lane ? to.lanes.map(({ id }) => setHeight(map, id, lane.height ?? null)) : []),
  ];
}

function touchpointLike(map: string, touchpoint: string, like: Touchpoint): Command[] {
  const set = { do: 'setTouchpoint' as const, map, touchpoint };
  return [
    { ...set, field: { name: 'channel', value: like.channel ?? null } },
    { ...set, field: { name: 'owner', value: like.owner ?? null } },
    { ...set, field: { name: 'momentOfTruth', value: like.momentOfTruth ?? null } },
    { ...set, field: { name: 'delight', value: like.delight ?? false } },
    { ...set, field: { name: 'decision', value: like.decision ?? false } },
    { ...set, field: { name: 'validation', value: like.validation ?? null } },
  ];
}

/** A pain point is marked like a pain point alone, a solution like a solution. */
function cardLike(map: string, { id: card, pain, solution }: Card, like: Card, sameKind: boolean): Command[] {
  const set = { do: 'setCard' as const, map, card };
  const commands: Command[] = [
    { ...set, field: { name: 'validation', value: like.validation ?? null } },
    { ...set, field: { name: 'personas', value: like.personas ?? [] } },
  ];
  if (sameKind && like.pain) {
    const { kind, abandonRisk, solutionKnown } = like.pain;
    commands.push({ ...set, field: { name: 'pain', value: { ...pain, kind, abandonRisk, solutionKnown } } });
  }
  if (sameKind && like.solution) {
    const { impact, effort, chosen, status } = like.solution;
    commands.push({ ...set, field: { name: 'solution', value: { ...solution, impact, effort, chosen, status } } });
  }
  return commands;
}

function stageLike(map: string, stage: string, like: Inspection['stages'][number]): Command[] {
  const set = { do: 'setStage' as const, map, stage };
  return [
    { ...set, field: { name: 'role', value: like.role ?? null } },
    { ...set, field: { name: 'validation', value: like.validation ?? null } },
  ];
}

function setLink(map: string, link: string, value: Inspection['links'][number]['kind']): Command {
  return { do: 'setLink', map, link, field: { name: 'kind', value } };
}

function setHeight(map: string, lane: string, value: number | null): Command {
  return { do: 'setLane', map, lane, field: { name: 'height', value } };
}
