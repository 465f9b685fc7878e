import { describe, expect, it } from 'vitest';

import type { ScenePatch } from '../core/bindings/request';
import type { Element } from '../core/bindings/scene';
import { Picture } from './picture.svelte';

function card(id: string, x: number): Element {
  const bounds = { x, y: 20, width: 100, height: 40 };
  return { key: `card:${id}`, role: 'card', id, at: { x, y: 20 }, bounds, items: [] };
}

function patch(change: Partial<ScenePatch>): ScenePatch {
  return {
    fresh: false,
    size: [1920, 1080],
    paper: '#FFFFFF',
    language: 'en',
    description: '',
    changed: [],
    moved: [],
    removed: [],
    order: null,
    grid: null,
    findings: [],
    ...change,
  };
}

function keys(picture: Picture): string[] {
  return picture.elements.map((element) => element.key);
}

describe('Picture', () => {
  it('draws in the order that it is told', () => {
    const picture = new Picture();
    picture.patch(patch({ fresh: true, changed: [card('a', 0), card('b', 100)], order: ['card:b', 'card:a'] }));
    expect(keys(picture)).toEqual(['card:b', 'card:a']);
    picture.patch(patch({ order: ['card:a', 'card:b'] }));
    expect(keys(picture)).toEqual(['card:a', 'card:b']);
  });

  it('replaces what changed and keeps the rest as the same object', () => {
    const picture = new Picture();
    picture.patch(patch({ fresh: true, changed: [card('a', 0), card('b', 100)], order: ['card:a', 'card:b'] }));
    const [a] = picture.elements;
    picture.patch(patch({ changed: [card('b', 300)] }));
    expect(picture.elements[0]).toBe(a);
    expect(picture.get('card:b')?.at.x).toBe(300);
  });

  it('moves an element with its outline', () => {
    const picture = new Picture();
    const offset = { ...card('a', 0), at: { x: 5, y: 5 } };
    picture.patch(patch({ fresh: true, changed: [offset], order: ['card:a'] }));
    picture.patch(patch({ moved: [['card:a', 55, 15]] }));
    expect(picture.get('card:a')?.at).toEqual({ x: 55, y: 15 });
    expect(picture.get('card:a')?.bounds).toEqual({ x: 50, y: 30, width: 100, height: 40 });
  });

  it('forgets what is removed, and everything for a fresh picture', () => {
    const picture = new Picture();
    picture.patch(patch({ fresh: true, changed: [card('a', 0), card('b', 100)], order: ['card:a', 'card:b'] }));
    picture.patch(patch({ removed: ['card:a'] }));
    expect(keys(picture)).toEqual(['card:b']);
    picture.patch(patch({ fresh: true, changed: [card('c', 0)], order: ['card:c'] }));
    expect(keys(picture)).toEqual(['card:c']);
    expect(picture.grid.columns).toEqual([]);
  });

  it('survives a patch that speaks of unknown keys', () => {
    const picture = new Picture();
    picture.patch(patch({ fresh: true, moved: [['card:x', 1, 1]], removed: ['card:y'], order: ['card:z'] }));
    expect(keys(picture)).toEqual([]);
  });
});
