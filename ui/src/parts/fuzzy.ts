// Finding by a few letters: all of them, in order, somewhere in a text; the better, the more they begin words or stand
// together. Capitals, accents and full-width forms count as their plain letters.

/** How well a text answers; higher is better. */
const START = 12;
const WORD = 8;
const TOGETHER = 6;
const LETTER = 1;

/** Folded as for searching. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** How well `text` answers the question; null when it does not. Every word of the question has to be answered. */
export function fuzzyScore(question: string, text: string): number | null {
  const plain = folded(text);
  let sum = 0;
  for (const word of folded(question).split(/\s+/).filter(Boolean)) {
    const score = wordScore(word, plain);
    if (score === null) return null;
    sum += score;
  }
  // Of two that answer alike, the shorter is meant.
  return sum - plain.length / 100;
}

function wordScore(word: string, text: string): number | null {
  const whole = text.indexOf(word);
  if (whole >= 0)
    return word.length * (LETTER + TOGETHER) + (whole === 0 ? START : isWordStart(text, whole) ? WORD : 0);
  let at = -1;
  let score = 0;
  for (const letter of word) {
    // The start of a word further on is meant rather than a letter inside of this one.
    const next = nextOf(letter, text, at + 1);
    if (next < 0) return null;
    score += LETTER + (next === at + 1 && at >= 0 ? TOGETHER : 0) + (isWordStart(text, next) ? WORD / 2 : 0);
    at = next;
  }
  // Letters far apart are an accident.
  return score >= word.length * 3 ? score : null;
}

function nextOf(letter: string, text: string, from: number): number {
  const near = text.indexOf(letter, from);
  if (near === from || near < 0) return near;
  for (let at = near; at >= 0; at = text.indexOf(letter, at + 1)) if (isWordStart(text, at)) return at;
  return near;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/** Those that answer the question, best first; all of them, as they come, when nothing is asked. */
export function fuzzyFound<Thing>(
  question: string,
  things: readonly Thing[],
  texts: (thing: Thing) => readonly string[],
): Thing[] {
  if (question.trim() === '') return [...things];
  const scored = things.flatMap((thing) => {
    const scores = texts(thing)
      .map((text) => fuzzyScore(question, text))
      .filter((score) => score !== null);
    return scores.length > 0 ? [{ thing, score: Math.max(...scores) }] : [];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ thing }) => thing);
}
