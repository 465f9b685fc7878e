// What the steps of the new-map wizard ask for, and the commands that make a map of the answers.
import type { Command } from '../core/bindings/edit';
import type { Touchpoint } from '../core/bindings/model';
import type { Outline, PersonaEntry } from '../core/bindings/request';
import { newId } from '../core/ids';

export interface Answers {
  persona: { name: string; role: string };
  goal: { title: string; goal: string };
  /** In the words of the customer, in order. */
  stages: readonly { name: string; touchpoints: readonly { name: string; felt: number | null }[] }[];
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * The commands that turn a map just made from the plain template into the one that was described. What was not answered
 * stays as the template has it: its prompts and, while no touchpoint was named and no stage changed, its examples.
 */
export function commandsFor(
  { persona, goal, stages }: Answers,
  { map, outline, personas }: { map: string; outline: Outline; personas: readonly PersonaEntry[] },
): Command[] {
  const commands: Command[] = [];
  const [who] = personas;
  if (who && persona.name)
    commands.push({ do: 'setPersona', persona: who.id, field: { name: 'name', value: persona.name } });
  if (who && persona.role)
    commands.push({ do: 'setPersona', persona: who.id, field: { name: 'role', value: persona.role } });
  if (goal.title) commands.push({ do: 'setMap', map, field: { name: 'title', value: goal.title } });
  if (goal.goal) commands.push({ do: 'setMap', map, field: { name: 'goal', value: goal.goal } });
  const untouched =
    stages.every((stage, at) => stage.touchpoints.length === 0 && stage.name === outline.stages[at]?.name) &&
    stages.length === outline.stages.length;
  return untouched || stages.length === 0 ? commands : [...commands, ...structure(stages, map, outline)];
}

function structure(stages: Answers['stages'], map: string, outline: Outline): Command[] {
  const commands: Command[] = [];
  const ids = stages.map((_, at) => outline.stages[at]?.id ?? newId());
  for (const stage of outline.stages) {
    const kept = ids.includes(stage.id);
    if (kept) for (const { id } of stage.touchpoints) commands.push({ do: 'removeTouchpoint', map, touchpoint: id });
    else commands.push({ do: 'removeStage', map, stage: stage.id });
  }
  stages.forEach(({ name, touchpoints }, at) => {
    const [stage, before] = [ids[at] ?? newId(), outline.stages[at]];
    if (!before) commands.push({ do: 'addStage', map, stage, name, at });
    else if (before.name !== name) commands.push({ do: 'setStage', map, stage, field: { name: 'name', value: name } });
    touchpoints.forEach((each, position) => {
      const touchpoint = { id: newId(), name: each.name } as Touchpoint;
      if (each.felt !== null) touchpoint.feeling = { felt: each.felt } as NonNullable<Touchpoint['feeling']>;
      commands.push({ do: 'addTouchpoint', map, stage, touchpoint, at: position });
    });
  });
  return commands;
}
