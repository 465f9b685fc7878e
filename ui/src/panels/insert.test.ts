import { describe, expect, test } from 'vitest';

import type { Outline } from '../core/bindings/request';
import { addCard, addTouchpoint } from './insert';

const touchpoint = (id: string) => ({ id, name: id, icon: 'star', felt: null, moment: false, cards: 0 });
const outline: Outline = {
  language: 'en',
  theme: 'daylight',
  page: 'wide',
  kind: 'strategic',
  stages: [
    { id: 's1', name: 'A', touchpoints: [touchpoint('t1'), touchpoint('t2'), touchpoint('t3')] },
    { id: 's2', name: 'B', touchpoints: [] },
  ],
  lanes: [
    { id: 'l1', kind: 'touchpoints', name: '', hidden: false },
    { id: 'l2', kind: 'pains', name: '', hidden: true },
    { id: 'l3', kind: 'owners', name: '', hidden: false },
  ],
};
const ids = { card: 'c', lane: 'l' };

describe('a new touchpoint', () => {
  test('follows the selected one', () => {
    expect(addTouchpoint('m', outline, ['t1', 't2'], 'new', 'x')).toMatchObject([{ stage: 's1', at: 2 }]);
  });

  test('goes to the end of the selected stage, or of the map', () => {
    expect(addTouchpoint('m', outline, ['s1'], 'new', 'x')).toMatchObject([{ stage: 's1', at: 3 }]);
    expect(addTouchpoint('m', outline, [], 'new', 'x')).toMatchObject([{ stage: 's2', at: 0 }]);
  });

  test('makes a stage where there is none', () => {
    expect(addTouchpoint('m', { ...outline, stages: [] }, [], 'new', 'x')).toMatchObject([
      { do: 'addStage', stage: 'x' },
      { do: 'addTouchpoint', stage: 'x' },
    ]);
  });
});

describe('a new card', () => {
  test('spans the selected neighbours, in a lane that comes back', () => {
    expect(addCard('m', outline, ['t3', 't2'], ['pains'], ids)).toMatchObject([
      { do: 'setLane', lane: 'l2', field: { name: 'hidden', value: false } },
      { do: 'addCard', card: { lane: 'l2', stage: 's1', touchpoints: ['t2', 't3'] } },
    ]);
  });

  test('spans no gap', () => {
    expect(addCard('m', outline, ['t1', 't3'], ['pains'], ids)?.at(-1)).toMatchObject({
      card: { touchpoints: ['t1'] },
    });
  });

  test('belongs to the whole stage when that is selected; its lane is made above the owners', () => {
    expect(addCard('m', outline, ['s2'], ['opportunities', 'solutions'], ids)).toMatchObject([
      { do: 'addLane', lane: { id: 'l', kind: 'opportunities' }, at: 2 },
      { do: 'addCard', card: { lane: 'l', stage: 's2', touchpoints: [] } },
    ]);
  });

  test('is not made on a map without stages', () => {
    expect(addCard('m', { ...outline, stages: [] }, [], ['pains'], ids)).toBe(null);
  });
});
