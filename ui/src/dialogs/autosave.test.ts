import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Autosave } from './autosave';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(due = true) {
  const save = vi.fn(async () => undefined);
  return { save, autosave: new Autosave({ due: () => due, save }) };
}

test('it saves once after the last of several changes', async () => {
  const { save, autosave } = setUp();
  for (let change = 0; change < 3; change++) {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3000);
  expect(save).toHaveBeenCalledTimes(1);
});

test('losing the focus saves at once, and not again', async () => {
  const { save, autosave } = setUp();
  autosave.changed();
  await autosave.now();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).toHaveBeenCalledTimes(1);
});

test('what is not due is not saved', async () => {
  const { save, autosave } = setUp(false);
  autosave.changed();
  await vi.advanceTimersByTimeAsync(10_000);
  await autosave.now();
  expect(save).not.toHaveBeenCalled();
});
