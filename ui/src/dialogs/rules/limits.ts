// Where counting rules begin to speak, as rows that a person fills in.
import type { Thresholds } from '../../core/bindings/model';
import type { Limits } from '../../core/bindings/request';
import type { Scale } from '../../parts/numbers';

export interface Row {
  name: keyof Limits;
  /** The rules that go by it. */
  rules: readonly string[];
  /** Of the number as it is shown. */
  scale: Scale;
  /** A share 0–1 that is shown in percent. */
  share?: true;
  /** Message key of what stands behind the number. */
  unit?: string;
}

const COUNT: Scale = { min: 0, max: 1000, step: 1 };
const PERCENT: Scale = { min: 0, max: 100, step: 1 };

export const ROWS: readonly Row[] = [
  { name: 'mostStages', rules: ['too-complex'], scale: COUNT },
  { name: 'mostLanes', rules: ['too-complex'], scale: COUNT },
  { name: 'mostTouchpoints', rules: ['too-complex'], scale: COUNT },
  { name: 'fewestStages', rules: ['too-simple'], scale: COUNT },
  { name: 'fewestTouchpoints', rules: ['too-simple'], scale: COUNT },
  { name: 'mostMoments', rules: ['moments-of-truth'], scale: PERCENT, share: true, unit: 'unit-percent' },
  { name: 'fewestFeelings', rules: ['process-driven'], scale: PERCENT, share: true, unit: 'unit-percent' },
  {
    name: 'gap',
    rules: ['blind-spot', 'perception-gap'],
    scale: { min: 0.1, max: 9, step: 0.1 },
    unit: 'unit-points-of-ten',
  },
  { name: 'smallestText', rules: ['text-too-small'], scale: { min: 1, max: 72, step: 0.5 }, unit: 'unit-pt' },
];

/** The number as a person reads it. */
export function shown({ share }: Row, value: number): number {
  // A share may have any digits in a file.
  return share ? Math.round(value * 1000) / 10 : value;
}

/** The thresholds with one of them as a person wrote it; null: as otherwise. */
export function withLimit(thresholds: Thresholds, { name, share }: Row, value: number | null): Thresholds {
  const others: Thresholds = Object.fromEntries(Object.entries(thresholds).filter(([each]) => each !== name));
  return value === null ? others : { ...others, [name]: share ? value / 100 : value };
}
