// Drags an edge of a card over the touchpoints of its stage, so that it spans more of them or fewer.
import type { Grid } from '../../core/bindings/scene';
import type { CardTarget } from '../../session/dragging.svelte';
import { columnAt, columnsOf } from '../targets';
import { Preview } from './preview';
import type { Board, Press, Tool } from './tool';

export function spanCardTool(board: Board, card: string, side: 'left' | 'right'): Tool {
  const { session, dragging, selection } = board;
  const preview = new Preview(session);
  const { grid } = session.picture;
  let place: CardTarget | null = null;
  let ended = false;

  function follow({ onMap }: Press): void {
    if (!place) return;
    const touchpoints = spanned(grid, place, side, onMap.x);
    const same = touchpoints.join() === place.touchpoints.join();
    dragging.gesture = { kind: 'span', touchpoints };
    const { map } = session;
    void preview.show(same ? null : { do: 'moveCard', map, card, place: { ...place, touchpoints } });
  }

  function end(): void {
    ended = true;
    dragging.gesture = null;
  }

  return {
    cursor: 'ew-resize',
    down(press) {
      selection.select(card);
      // Which touchpoints it spans is in the document: a card of the whole stage only looks like one of all of them.
      void session.inspect([card]).then(({ cards }) => {
        const found = cards[0]?.[1];
        // A click may be over before the answer is there.
        if (!found || ended) return;
        const { lane, stage, touchpoints = [] } = found;
        place = { lane, stage, touchpoints };
        dragging.gesture = { kind: 'span', touchpoints: spanned(grid, place, side, press.onMap.x) };
      });
    },
    move: follow,
    up(press) {
      follow(press);
      ended = true;
      board.use(null);
      void preview.drop().then(end);
    },
    cancel() {
      place = null;
      void preview.show(null);
      end();
    },
    key: () => false,
  };
}

/** The touchpoints that it spans when an edge is at `x`, map px; one at least. */
function spanned(grid: Grid, { stage, touchpoints }: CardTarget, side: 'left' | 'right', x: number): string[] {
  const columns = columnsOf(grid, stage);
  const all = columns.map(({ touchpoint }) => touchpoint);
  const now = touchpoints.length > 0 ? touchpoints : all;
  const [first, last] = [all.indexOf(now[0] ?? ''), all.indexOf(now.at(-1) ?? '')];
  if (first < 0 || last < 0) return [...touchpoints];
  const under = columnAt(columns, x, undefined);
  return side === 'left' ? all.slice(Math.min(under, last), last + 1) : all.slice(first, Math.max(under, first) + 1);
}
