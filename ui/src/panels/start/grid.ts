// Arrow keys in a grid of tiles: the keyboard goes to the tile that lies next in that direction. Each tile stays a stop
// of Tab as well.

/** The tile that lies next to one of several boxes in a direction; -1 when there is none. */
export function nextTo(boxes: readonly DOMRect[], from: number, key: string): number {
  const here = boxes[from];
  if (!here) return -1;
  const dx = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  const dy = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  let best = -1;
  let least = Infinity;
  boxes.forEach((box, index) => {
    const [x, y] = [box.x - here.x, box.y - here.y];
    const along = x * dx + y * dy;
    const beside = Math.abs(x * dy) + Math.abs(y * dx);
    // Sideways means the same row; up and down, the nearest of the next row.
    if (along <= 1 || (dx !== 0 && beside > box.height / 2)) return;
    const distance = along * 4 + beside;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/** Walks the tiles of a list, which are its `[data-tile]`. */
export function gridKeys(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (!event.key.startsWith('Arrow')) return;
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tile]')];
  const from = tiles.findIndex((tile) => tile === document.activeElement);
  const to =
    tiles[
      nextTo(
        tiles.map((tile) => tile.getBoundingClientRect()),
        from,
        event.key,
      )
    ];
  if (from < 0) return;
  event.preventDefault();
  to?.focus();
}
