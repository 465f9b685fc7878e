// The bundled fonts, registered under family names of our own: the same bytes that Rust measures text with, so that the
// canvas breaks and places text exactly as every export does.
import type { Face } from './bindings/scene';
import { fontBytes } from './request';

const FONTS: [family: string, weight: number, file: string][] = [
  ['Throughline Latin', 400, 'ThroughlineLatin-Regular.otf'],
  ['Throughline Latin', 500, 'ThroughlineLatin-Medium.otf'],
  ['Throughline Latin', 600, 'ThroughlineLatin-SemiBold.otf'],
  ['Throughline Latin', 700, 'ThroughlineLatin-Bold.otf'],
  ['Throughline Sans', 400, 'ThroughlineSans-Regular.otf'],
  ['Throughline Sans', 700, 'ThroughlineSans-Bold.otf'],
  ['Throughline Sans TC', 400, 'ThroughlineSansTC-Regular.otf'],
  ['Throughline Sans TC', 700, 'ThroughlineSansTC-Bold.otf'],
  ['Throughline Emoji', 400, 'ThroughlineEmoji.ttf'],
];

/** Latin without the quotation marks that simplified Chinese shares with it, and sets a full em wide. */
const WITHOUT_QUOTES = { family: 'Throughline Latin in Chinese', unicodeRange: 'U+0-201B, U+201E-10FFFF' };

/** Every bundled family, Latin first, then system fonts: for fields that edit text of any language. */
export const EVERY_FAMILY =
  "'Throughline Latin', 'Throughline Sans', 'Throughline Sans TC', 'Throughline Emoji', sans-serif";

/** The same for text in traditional Chinese. */
export const EVERY_FAMILY_TC =
  "'Throughline Latin', 'Throughline Sans TC', 'Throughline Sans', 'Throughline Emoji', sans-serif";

/** Loads all of them at once; resolves with the files that could not be loaded, for which system fonts stand in. */
export async function loadFonts(): Promise<string[]> {
  const results = await Promise.allSettled(
    FONTS.map(async ([family, weight, file]) => {
      const bytes = await fontBytes(file);
      const font = new FontFace(family, bytes, { weight: String(weight) });
      document.fonts.add(await font.load());
      if (family !== 'Throughline Latin') return;
      const { unicodeRange } = WITHOUT_QUOTES;
      const inChinese = new FontFace(WITHOUT_QUOTES.family, bytes, { weight: String(weight), unicodeRange });
      document.fonts.add(await inChinese.load());
    }),
  );
  return FONTS.filter((_, index) => results[index]?.status === 'rejected').map(([, , file]) => file);
}

/** The family and weight that a run is set in. */
export function fontOf(face: Face): { family: string; weight: number } {
  if (face === 'emoji') return { family: 'Throughline Emoji', weight: 400 };
  if ('latin' in face) return { family: 'Throughline Latin', weight: face.latin };
  // Chinese has two weights: what is drawn is the file that Rust measured, so 500 is 400 and 600 is 700.
  if ('sans' in face) return { family: 'Throughline Sans', weight: face.sans < 600 ? 400 : 700 };
  return { family: 'Throughline Sans TC', weight: face.sansTc < 600 ? 400 : 700 };
}
