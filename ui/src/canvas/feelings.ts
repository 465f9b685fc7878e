// The points of the emotion curve as the hand meets them: where a value lies in the lane, and which value a height means.
import type { Grid } from '../core/bindings/scene';
import { clamped } from '../core/geometry';
import type { Desk } from '../session/context';
import type { CurveName } from '../session/dragging.svelte';

/** Felt and desired run from −2 to +2, in halves. */
export const SCALE = { min: -2, max: 2, step: 0.5 };

/** The height of a value, map px; null when the lane is not drawn. */
export function yOfFeeling({ emotion }: Grid, value: number): number | null {
  if (!emotion) return null;
  const [top, bottom] = emotion;
  return (top + bottom) / 2 - (value / (SCALE.max - SCALE.min)) * (bottom - top);
}

/** The value at a height, map px: the nearest half. */
export function feelingAt({ emotion }: Grid, y: number): number {
  if (!emotion) return 0;
  const [top, bottom] = emotion;
  const exact = (((top + bottom) / 2 - y) / (bottom - top)) * (SCALE.max - SCALE.min);
  return halved(exact);
}

/** The nearest half on the scale; never −0. */
export function halved(value: number): number {
  return clamped(Math.round(value * 2) / 2, SCALE.min, SCALE.max) + 0;
}

/** What is recorded of a touchpoint. */
export function feelingOf({ session }: Desk, touchpoint: string): { felt: number | null; desired: number | null } {
  const found = session.outline.stages.flatMap((stage) => stage.touchpoints).find(({ id }) => id === touchpoint);
  return { felt: found?.felt ?? null, desired: found?.desired ?? null };
}

/** The command that records a value. */
export function setFeeling({ session }: Desk, touchpoint: string, curve: CurveName, value: number | null) {
  return { do: 'setTouchpoint' as const, map: session.map, touchpoint, field: { name: curve, value } };
}

/** Records a value that is a half, or several, higher or lower; a missing one begins at neutral. */
export function stepFeeling(desk: Desk, touchpoint: string, curve: CurveName, by: number): Promise<boolean> {
  return desk.session.inTurn(async () => {
    const before = feelingOf(desk, touchpoint)[curve];
    const value = halved((before ?? 0) + (before === null ? 0 : by));
    return value === before || desk.session.apply(setFeeling(desk, touchpoint, curve, value));
  });
}
