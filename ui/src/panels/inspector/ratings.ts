// What the two views of a rating say about each other (requirements 001-12, 001-13).
import type { Ratings } from '../../core/bindings/model';
import { showTenths } from '../../parts/numbers';
import { words } from '../../words/words.svelte';

/** From this difference on a gap counts. */
const BLIND = 2;

export type RatingKind = 'importance' | 'performance';

/** Customer minus internal, to a tenth; null unless both have rated. */
export function gapOf({ customer, internal }: Ratings): number | null {
  return customer == null || internal == null ? null : Math.round((customer - internal) * 10) / 10;
}

/** The gap is a blind spot: what matters is underrated, or what we do is overrated. */
export function isBlindSpot(kind: RatingKind, ratings: Ratings): boolean {
  const gap = gapOf(ratings);
  return gap !== null && (kind === 'importance' ? gap >= BLIND : gap <= -BLIND);
}

/** The gap in words, for the chip beside the rating. */
export function gapWords(kind: RatingKind, ratings: Ratings): string | null {
  const gap = gapOf(ratings);
  if (gap === null) return null;
  if (Math.abs(gap) < BLIND) return words.say('gap', { value: showTenths(gap, true) });
  return words.say(gap > 0 ? 'gap-underrated' : 'gap-overrated', { value: showTenths(Math.abs(gap)) });
}

/** The ratings with one side set, or taken away. */
export function withRating(ratings: Ratings, side: keyof Ratings, value: number | null): Ratings {
  const entries = Object.entries({ ...ratings, [side]: value }).filter(([, rating]) => rating != null);
  return Object.fromEntries(entries);
}
