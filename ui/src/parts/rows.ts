// Which rows of a long list are there.

/** So many rows are all there: a browser scrolls, finds and reads them by itself. */
const FEW = 100;
/** Rows above and below the view. */
const MARGIN = 8;

/** The rows from `first` to before `end` and around them, and the `kept` ones, each with its place in the list. */
export function rowsInView<T>(
  rows: readonly T[],
  key: (row: T) => string,
  first: number,
  end: number,
  kept: readonly (string | null | undefined)[],
): [at: number, row: T][] {
  const all = rows.length <= FEW;
  const near = (at: number): boolean => all || (at >= first - MARGIN && at < end + MARGIN);
  const others = new Set(kept);
  const found: [number, T][] = [];
  for (const [at, row] of rows.entries()) if (near(at) || others.has(key(row))) found.push([at, row]);
  return found;
}
