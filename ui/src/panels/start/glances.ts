// Looking into files for the start screen: a few at a time, so that the first screen is there before its pictures.
import type { Glance } from '../../core/bindings/request';
import { request } from '../../core/request';

/** How many are looked at together; each lays out a map. */
const TOGETHER = 2;

const waiting: (() => void)[] = [];
let busy = 0;

/** Runs the job when its turn comes. */
export async function inTurn<T>(job: () => Promise<T>): Promise<T> {
  if (busy >= TOGETHER) await new Promise<void>((resolve) => waiting.push(resolve));
  busy += 1;
  try {
    return await job();
  } finally {
    busy -= 1;
    waiting.shift()?.();
  }
}

/** What a file shows of itself; Rust keeps it until the file changes. */
export function glanceAt(path: string): Promise<Glance> {
  return inTurn(() => request('glance', { path }));
}
