// Numbers as people type and read them: `−1,5`, `+0.5`, `7`.

/** The number that a text means, on its scale; null for nothing, undefined for what is no number. */
export function parse(text: string, scale: Scale): number | null | undefined {
  const plain = text.trim().normalize('NFKC').replace('−', '-').replace(',', '.');
  if (plain === '') return null;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? snap(value, scale) : undefined;
}

/** The nearest value on the scale. */
export function snap(value: number, { min, max, step }: Scale): number {
  const steps = 1 / step;
  return Math.min(max, Math.max(min, Math.round(value * steps) / steps));
}

/** With a real minus, and a plus where the scale goes both ways. */
export function show(value: number, signed = false): string {
  const text = String(Math.abs(value));
  return value < 0 ? `−${text}` : signed && value > 0 ? `+${text}` : text;
}

/** As `show`, with one decimal always. */
export function showTenths(value: number, signed = false): string {
  const text = Math.abs(value).toFixed(1);
  return value < 0 && text !== '0.0' ? `−${text}` : signed && value > 0 && text !== '0.0' ? `+${text}` : text;
}

export interface Scale {
  min: number;
  max: number;
  step: number;
}
