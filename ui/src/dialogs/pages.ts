// The pages and sizes that a picture can have.
import type { Page } from '../core/bindings/model';

export const PAGES: readonly { value: Page; note: string; px: [number, number] | null }[] = [
  { value: 'wide', note: '13.33 × 7.5 in', px: [1920, 1080] },
  { value: 'classic', note: '10 × 7.5 in', px: [1440, 1080] },
  { value: 'a4', note: '297 × 210 mm', px: [1754, 1240] },
  { value: 'a3', note: '420 × 297 mm', px: [2480, 1754] },
  { value: 'free', note: '', px: null },
];

export const SCALES = ['1', '2', '3', '4', 'width'] as const;
export type Scale = (typeof SCALES)[number];

/** Widths of a picture, px. */
export const WIDTH = { min: 64, max: 16_000, step: 1 };
