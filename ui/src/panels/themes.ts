// The five looks of a map, as small as a menu shows them: paper, band, and the three colours of its curve.
import type { Theme } from '../core/bindings/model';

export const THEMES: readonly { value: Theme; swatch: string[] }[] = [
  { value: 'daylight', swatch: ['#ffffff', '#1b2640', '#b8390a', '#737e91', '#0a57a8'] },
  { value: 'daybreak', swatch: ['#fffcf7', '#2c2340', '#b8390a', '#7d7480', '#0a57a8'] },
  { value: 'dusk', swatch: ['#15181f', '#2a3246', '#ff8552', '#949eb0', '#4fa3ff'] },
  { value: 'beacon', swatch: ['#ffffff', '#000000', '#8f2300', '#4b5563', '#003b82'] },
  { value: 'ink', swatch: ['#ffffff', '#1a1a1a', '#000000', '#767676', '#cccccc'] },
];

/** The colours of a look's swatch. */
export function swatchOf(theme: Theme): string[] {
  return THEMES.find(({ value }) => value === theme)?.swatch ?? [];
}
