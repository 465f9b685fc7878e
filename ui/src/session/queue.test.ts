import { describe, expect, it } from 'vitest';

import { Queue } from './queue';

function gate(): { open: () => void; passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

describe('Queue', () => {
  it('never lets a job overtake another, also after a failure', async () => {
    const queue = new Queue();
    const seen: string[] = [];
    const { open, passed } = gate();
    const first = queue.add(async () => {
      await passed;
      seen.push('first');
      throw new Error('refused');
    });
    const second = queue.add(() => Promise.resolve(seen.push('second')));
    open();
    await expect(first).rejects.toThrow('refused');
    await second;
    expect(seen).toEqual(['first', 'second']);
  });

  it('runs only the latest of the previews that wait', async () => {
    const queue = new Queue();
    const seen: string[] = [];
    const { open, passed } = gate();
    const running = queue.add(() => passed);
    const previews = ['a', 'b', 'c'].map((name) => queue.addLatest('preview', () => Promise.resolve(seen.push(name))));
    open();
    await Promise.all([running, ...previews]);
    expect(seen).toEqual(['c']);
  });

  it('does not move a preview across a change between', async () => {
    const queue = new Queue();
    const seen: string[] = [];
    const { open, passed } = gate();
    const all = [
      queue.add(() => passed),
      queue.addLatest('preview', () => Promise.resolve(seen.push('before'))),
      queue.add(() => Promise.resolve(seen.push('drop'))),
      queue.addLatest('preview', () => Promise.resolve(seen.push('after'))),
    ];
    open();
    await Promise.all(all);
    expect(seen).toEqual(['before', 'drop', 'after']);
  });
});
