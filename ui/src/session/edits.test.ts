import { describe, expect, test } from 'vitest';

import type { Command } from '../core/bindings/edit';
import { sampleDesk } from './sample';
import type { Desk } from './context';
import { addOpportunity, addPain, addTouchpoint, connect, duplicateSelected, removeSelected } from './edits';

/** The commands of the one step that `act` makes with these selected. */
async function step(selected: string[], act: (desk: Desk) => Promise<void>, prepare?: (desk: Desk) => void) {
  const { desk, sent } = await sampleDesk();
  prepare?.(desk);
  desk.selection.select(...selected);
  await act(desk);
  const steps = sent.filter(([name]) => name === 'apply').map(([, command]) => command as Command);
  expect(steps.length).toBeLessThanOrEqual(1);
  return steps.flatMap((command) => (command.do === 'together' ? command.commands : [command]));
}

function withoutStages({ session }: Desk): void {
  session.outline = { ...session.outline, stages: [] };
}

describe('a new touchpoint', () => {
  test('follows the selected ones', async () => {
    expect(await step(['a', 'b'], addTouchpoint)).toMatchObject([{ stage: 's1', at: 2 }]);
    expect(await step(['a'], addTouchpoint)).toMatchObject([{ stage: 's1', at: 1 }]);
  });

  test('goes to the end of the selected stage, or of the map', async () => {
    expect(await step(['s1'], addTouchpoint)).toMatchObject([{ stage: 's1', at: 2 }]);
    expect(await step([], addTouchpoint)).toMatchObject([{ stage: 's3', at: 0 }]);
  });

  test('makes a stage where there is none', async () => {
    expect(await step([], addTouchpoint, withoutStages)).toMatchObject([{ do: 'addStage' }, { do: 'addTouchpoint' }]);
  });
});

describe('a new card', () => {
  test('spans the selected neighbours, in a lane that comes back', async () => {
    const hide = ({ session }: Desk): void => {
      const lanes = session.outline.lanes.map((lane) => ({ ...lane, hidden: lane.kind === 'pains' }));
      session.outline = { ...session.outline, lanes };
    };
    expect(await step(['b', 'a'], addPain, hide)).toMatchObject([
      { do: 'setLane', lane: 'l3', field: { name: 'hidden', value: false } },
      { do: 'addCard', card: { lane: 'l3', stage: 's1', touchpoints: ['a', 'b'] } },
    ]);
  });

  test('lies beside the selected card', async () => {
    expect(await step(['k1'], addPain)).toMatchObject([{ card: { stage: 's1', touchpoints: ['a'] } }]);
  });

  test('belongs to the whole stage when that is selected; its lane is made above the owners', async () => {
    const owned = ({ session }: Desk): void => {
      const owners = { id: 'l9', kind: 'owners' as const, name: '', hidden: false };
      session.outline = { ...session.outline, lanes: [...session.outline.lanes, owners] };
    };
    expect(await step(['s2'], addOpportunity, owned)).toMatchObject([
      { do: 'addLane', lane: { kind: 'opportunities' }, at: 3 },
      { do: 'addCard', card: { stage: 's2', touchpoints: [] } },
    ]);
  });

  test('is a touchpoint first on a map without stages', async () => {
    expect(await step([], addPain, withoutStages)).toMatchObject([{ do: 'addStage' }, { do: 'addTouchpoint' }]);
  });
});

test('a copied touchpoint takes the cards that belong to it alone along', async () => {
  const copied = { do: 'duplicateTouchpoint', touchpoint: 'a', cards: [['k1', expect.any(String)]] };
  expect(await step(['a'], duplicateSelected)).toMatchObject([copied]);
  expect(await step(['a', 'k1', 'k2'], duplicateSelected)).toMatchObject([
    copied,
    { do: 'duplicateCard', card: 'k2', place: { touchpoints: ['a', 'b'] } },
  ]);
});

test('a copied stage or lane takes all in it along, and that is not copied twice', async () => {
  const stage = { do: 'duplicateStage', map: 'm1', stage: 's1', copy: expect.any(String) };
  expect(await step(['s1', 'a', 'k1'], duplicateSelected)).toEqual([stage]);
  const lane = { do: 'duplicateLane', map: 'm1', lane: 'l3', copy: expect.any(String) };
  expect(await step(['l3', 'k2'], duplicateSelected)).toEqual([lane]);
});

test('two touchpoints are connected back or past others, by their order', async () => {
  expect(await step(['d', 'a'], connect)).toMatchObject([{ link: { from: 'd', to: 'a', kind: 'loopBack' } }]);
  expect(await step(['a', 'd'], connect)).toMatchObject([{ link: { from: 'a', to: 'd', kind: 'skip' } }]);
  expect(await step(['a', 'b', 'd'], connect)).toEqual([]);
});

test('nothing selected, nothing removed', async () => {
  expect(await step([], removeSelected)).toEqual([]);
});
