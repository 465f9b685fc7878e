// A field of several things at once: what they share, or that they differ.

export type Shared<T> = { same: true; value: T } | { same: false };

/** What `read` gives for all of them, compared as JSON: the values are plain data. */
export function shared<Thing, T>(things: readonly Thing[], read: (thing: Thing) => T): Shared<T> {
  const [first, ...others] = things.map(read);
  const text = JSON.stringify(first);
  if (things.length === 0 || others.some((other) => JSON.stringify(other) !== text)) return { same: false };
  return { same: true, value: first as T };
}

/** The shared value; null when they differ. */
export function sharedOrNull<Thing, T>(things: readonly Thing[], read: (thing: Thing) => T): T | null {
  const found = shared(things, read);
  return found.same ? found.value : null;
}
