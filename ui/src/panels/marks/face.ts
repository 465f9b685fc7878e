// The face of a feeling, −2…+2: the colour snaps to five levels, the mouth bends continuously. As on the map.

/** One of five levels, very bad to very good. */
export type Level = 'very-bad' | 'bad' | 'neutral' | 'good' | 'very-good';

export function levelOf(feeling: number): Level {
  if (feeling >= 1.5) return 'very-good';
  if (feeling >= 0.5) return 'good';
  if (feeling <= -1.5) return 'very-bad';
  if (feeling <= -0.5) return 'bad';
  return 'neutral';
}

/** The mouth around (0, 0) in a face of radius 1: a line to stroke, or an open smile to fill. */
export function mouthOf(feeling: number): { path: string; open: boolean } {
  if (feeling >= 1.75) return { path: 'M-.5 .12Q0 .22 .5 .12Q.45 .66 0 .66Q-.45 .66 -.5 .12Z', open: true };
  const bend = (0.62 * feeling) / 2;
  const [end, middle] = [0.3 - bend * 0.35, 0.3 + bend * 0.85].map((y) => Number(y.toFixed(3)));
  return { path: `M-.5 ${end}Q0 ${middle} .5 ${end}`, open: false };
}

/** The brows, only when it is very bad. */
export function browsOf(feeling: number): string | null {
  return feeling <= -1.6 ? 'M-.5 -.42l.32 .15M.5 -.42l-.32 .15' : null;
}
