import { expect, test } from 'vitest';

import type { Outline, PersonaEntry } from '../core/bindings/request';
import { commandsFor, linesOf, type Answers } from './wizard';

const stage = (id: string, name: string, touchpoints: string[]) =>
  ({ id, name, touchpoints: touchpoints.map((id) => ({ id })) }) as unknown as Outline['stages'][number];
const plain = {
  map: 'm1',
  outline: { stages: [stage('s1', 'A', ['t1']), stage('s2', 'B', ['t2', 't3'])] } as unknown as Outline,
  personas: [{ id: 'p1', name: '', maps: 1 }] as PersonaEntry[],
};
const nothing: Answers = {
  persona: { name: '', role: '' },
  goal: { title: '', goal: '' },
  stages: [
    { name: 'A', touchpoints: [] },
    { name: 'B', touchpoints: [] },
  ],
};

test('without answers the template stays as it is', () => {
  expect(commandsFor(nothing, plain)).toEqual([]);
});

test('persona and goal are set where they were said', () => {
  const commands = commandsFor(
    { ...nothing, persona: { name: 'Lin', role: '' }, goal: { title: '', goal: 'Decide' } },
    plain,
  );
  expect(commands).toEqual([
    { do: 'setPersona', persona: 'p1', field: { name: 'name', value: 'Lin' } },
    { do: 'setMap', map: 'm1', field: { name: 'goal', value: 'Decide' } },
  ]);
});

test('named touchpoints take the place of the examples, with their feelings', () => {
  const answers: Answers = {
    ...nothing,
    stages: [{ name: 'A', touchpoints: [{ name: 'Sees it', felt: -1 }] }, ...nothing.stages.slice(1)],
  };
  const commands = commandsFor(answers, plain);
  expect(commands.filter((each) => each.do === 'removeTouchpoint')).toHaveLength(3);
  expect(commands.at(-1)).toMatchObject({
    do: 'addTouchpoint',
    stage: 's1',
    at: 0,
    touchpoint: { name: 'Sees it', feeling: { felt: -1 } },
  });
});

test('stages are renamed, added and removed to be those that were named', () => {
  const more = commandsFor({ ...nothing, stages: ['A', 'X', 'C'].map((name) => ({ name, touchpoints: [] })) }, plain);
  expect(more).toContainEqual({ do: 'setStage', map: 'm1', stage: 's2', field: { name: 'name', value: 'X' } });
  expect(more.at(-1)).toMatchObject({ do: 'addStage', name: 'C', at: 2 });
  const fewer = commandsFor({ ...nothing, stages: [{ name: 'A', touchpoints: [] }] }, plain);
  expect(fewer).toContainEqual({ do: 'removeStage', map: 'm1', stage: 's2' });
});

test('lines that say nothing are left out', () => {
  expect(linesOf(' a \n\n  \n朋友 \n')).toEqual(['a', '朋友']);
});
