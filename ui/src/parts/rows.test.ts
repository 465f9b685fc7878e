import { describe, expect, it } from 'vitest';

import { rowsInView } from './rows';

const rows = (count: number): string[] => Array.from({ length: count }, (_, index) => `r${index}`);
const shown = (count: number, first: number, end: number, ...kept: string[]): number[] =>
  rowsInView(rows(count), (row) => row, first, end, kept).map(([at]) => at);

describe('rows of a long list', () => {
  it('are all there when they are few', () => {
    expect(shown(100, 0, 4)).toHaveLength(100);
  });

  it('are there in view and a little around it, however many there are', () => {
    expect(shown(5000, 1000, 1004)).toEqual(Array.from({ length: 20 }, (_, index) => 992 + index));
    expect(shown(50_000, 1000, 1004)).toHaveLength(20);
  });

  it('stay where the keyboard is, in their order', () => {
    const found = shown(5000, 1000, 1004, 'r3', 'r4999', 'gone');
    expect(found).toHaveLength(22);
    expect([found[0], found.at(-1)]).toEqual([3, 4999]);
  });
});
