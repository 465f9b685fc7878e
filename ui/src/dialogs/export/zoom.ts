// The sizes at which a slide is looked at.

/** CSS px for each px of the slide. */
const SIZES = [0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.5, 2, 3, 4];

/** The next size up (1) or down (-1); the same where there is none. */
export function nextZoom(scale: number, direction: number): number {
  // A size that was reached is not the next one.
  const sizes =
    direction > 0 ? SIZES.filter((size) => size > scale * 1.01) : SIZES.filter((size) => size < scale * 0.99);
  return (direction > 0 ? sizes[0] : sizes.at(-1)) ?? scale;
}
