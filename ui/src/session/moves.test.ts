import { expect, it } from 'vitest';

import { cardBeside, cardSpanned, moveSelected } from './moves';
import { sampleDesk } from './sample';

// The sample: stage s1 with a and b, s2 with c and d, s3 empty.
it('touchpoints that are selected move together and keep their order', async () => {
  const { desk, sent } = await sampleDesk();
  desk.selection.select('a', 'b');
  expect(await moveSelected(desk, 'right')).toBe(true);
  const moves = [
    { do: 'moveTouchpoint', map: 'm1', touchpoint: 'b', stage: 's2', at: 0, alone: false },
    { do: 'moveTouchpoint', map: 'm1', touchpoint: 'a', stage: 's2', at: 0, alone: false },
  ];
  expect(sent).toContainEqual(['apply', { do: 'together', commands: moves }]);
});

it('nothing moves beyond the ends of the map', async () => {
  const { desk } = await sampleDesk();
  desk.selection.select('a');
  expect(await moveSelected(desk, 'left')).toBe(false);
  expect(await moveSelected(desk, 'up')).toBe(false);
  desk.selection.select('s3');
  expect(await moveSelected(desk, 'right')).toBe(false);
});

it('stages go along the journey', async () => {
  const { desk, sent } = await sampleDesk();
  desk.selection.select('s1');
  await moveSelected(desk, 'right');
  expect(sent).toContainEqual(['apply', { do: 'moveStage', map: 'm1', stage: 's1', to: 1 }]);
});

it('a card goes to its neighbour, into the next stage at the end of its own, and spans more or fewer', async () => {
  const { desk } = await sampleDesk();
  const at = (...touchpoints: string[]) => ({ lane: 'l2', stage: 's1', touchpoints });
  expect(cardBeside(desk, 'actions', at('a'), 'right')).toEqual(at('b'));
  expect(cardBeside(desk, 'actions', at('b'), 'right')).toEqual({ lane: 'l2', stage: 's2', touchpoints: ['c'] });
  expect(cardBeside(desk, 'actions', at('a', 'b'), 'right')).toEqual({
    lane: 'l2',
    stage: 's2',
    touchpoints: ['c', 'd'],
  });
  expect(cardBeside(desk, 'actions', at('a'), 'left')).toBeNull();
  // There is one lane of this kind.
  expect(cardBeside(desk, 'actions', at('a'), 'down')).toBeNull();
  expect(cardSpanned(desk, at('a'), 1)).toEqual(at('a', 'b'));
  expect(cardSpanned(desk, at('a', 'b'), 1)).toBeNull();
  expect(cardSpanned(desk, at('a'), -1)).toBeNull();
});
