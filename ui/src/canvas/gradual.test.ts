import { describe, expect, it } from 'vitest';

import type { Element } from '../core/bindings/scene';
import type { Shown } from './gradual';
import { gradually, MOST, MOST_AT_FIRST } from './gradual';

/** A row of elements, 100 px apart. */
const elements = (count: number): Element[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `card:c${index}`,
    role: 'card',
    at: { x: index * 100, y: 0 },
    bounds: { x: index * 100, y: 0, width: 80, height: 80 },
    items: [],
  })) as unknown as Element[];
const keysOf = (shown: { element: Element }[]): string[] => shown.map(({ element }) => element.key);
/** What is there after a frame that showed `shown`. */
const after = (shown: Shown[]): Map<string, Shown> => new Map(shown.map((each) => [each.element.key, each]));
const seenFrom = (index: number, count: number) => ({ x: index * 100 - 10, y: 0, width: count * 100, height: 100 });

describe('what comes into view', () => {
  it('is there at once when it is little', () => {
    const all = elements(MOST + 10);
    const before = after(all.slice(0, 10).map((element) => ({ element, detail: 1 })));
    expect(gradually(all, 1, before, seenFrom(0, 5))).toHaveLength(all.length);
  });

  it('comes in over frames that each change a bounded number, until all is there, in its order', () => {
    const all = elements(2000);
    let before = new Map<string, Shown>();
    for (let frame = 0; before.size < all.length; frame += 1) {
      const shown = gradually(all, 1, before, seenFrom(0, 5));
      expect(shown.length - before.size).toBeLessThanOrEqual(frame === 0 ? MOST_AT_FIRST : MOST);
      expect(shown.length).toBeGreaterThan(before.size);
      before = after(shown);
    }
    expect([...before.keys()]).toEqual(all.map(({ key }) => key));
  });

  it('comes in where a person looks first', () => {
    const all = elements(1000);
    const before = after(all.slice(0, 10).map((element) => ({ element, detail: 1 })));
    const keys = keysOf(gradually(all, 1, before, seenFrom(500, 30)));
    for (let index = 500; index < 530; index += 1) expect(keys).toContain(`card:c${index}`);
  });

  it('keeps what is drawn in another detail until its turn, so that nothing in view is ever missing', () => {
    const all = elements(500);
    let before = after(all.map((element) => ({ element, detail: 1 })));
    for (let frame = 1; [...before.values()].some(({ detail }) => detail === 1); frame += 1) {
      const shown = gradually(all, 0.3, before, seenFrom(0, 500));
      expect(shown).toHaveLength(all.length);
      expect(shown.filter(({ detail }) => detail === 0.3)).toHaveLength(Math.min(frame * MOST, all.length));
      before = after(shown);
    }
  });

  it('stays the same object when nothing changes, also while something else comes in', () => {
    const all = elements(400);
    const first = gradually(all.slice(0, 200), 1, new Map(), seenFrom(0, 5));
    const second = gradually(all, 1, after(first), seenFrom(0, 5));
    expect(second.filter((each) => first.includes(each))).toHaveLength(200);
  });

  it('what is out of view goes', () => {
    const all = elements(100);
    const before = after(all.map((element) => ({ element, detail: 1 })));
    expect(keysOf(gradually(all.slice(50), 1, before, seenFrom(50, 50)))).toEqual(
      keysOf(all.slice(50).map((element) => ({ element }))),
    );
  });
});
