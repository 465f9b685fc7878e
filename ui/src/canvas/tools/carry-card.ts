// Carries a card by keys: arrows take it to the next touchpoint or lane of its kind, Shift makes it span more or fewer,
// Space or Enter puts it down, Escape brings it back.
import type { LaneKind } from '../../core/bindings/model';
import type { Element } from '../../core/bindings/scene';
import type { CardTarget } from '../../session/dragging.svelte';
import { cardBeside, cardSpanned } from '../../session/moves';
import { floatOver } from './carry';
import { Preview } from './preview';
import type { Board, Tool } from './tool';
import { byKeys } from './tool';

const DIRECTIONS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

export function carryCardTool(board: Board, element: Element): Tool {
  const { session, dragging } = board;
  const { map } = session;
  const card = element.id ?? '';
  const preview = new Preview(session);
  let kind: LaneKind = 'actions';
  let from: CardTarget | null = null;
  let place: CardTarget | null = null;
  dragging.now = {
    kind: 'card',
    id: card,
    lifted: element,
    grip: { x: 0, y: 0 },
    pointer: element.bounds,
    target: null,
    copy: false,
    returning: false,
  };
  const ready = session.inspect([card]).then(({ cards }) => {
    const found = cards[0];
    if (!found) return;
    kind = found[0];
    const { lane, stage, touchpoints = [] } = found[1];
    from = { lane, stage, touchpoints };
    return goTo(from);
  });

  async function goTo(next: CardTarget | null): Promise<void> {
    const drag = dragging.now;
    if (!next || drag?.kind !== 'card' || drag.returning) return;
    place = next;
    dragging.now = { ...drag, target: next };
    const moved = JSON.stringify(next) !== JSON.stringify(from);
    await preview.show(moved ? { do: 'moveCard', map, card, place: next } : null);
    floatOver(board, `card:${card}`);
  }

  async function putDown(): Promise<void> {
    board.use(null);
    await preview.drop();
    dragging.now = null;
  }

  return byKeys({
    cancel() {
      void preview.show(null);
      board.flyBack();
    },
    key(key, ctrl, shift) {
      const direction = DIRECTIONS[key as keyof typeof DIRECTIONS] as
        (typeof DIRECTIONS)[keyof typeof DIRECTIONS] | undefined;
      // A key that comes before the card is known waits for it.
      void ready.then(() => {
        if (!place) return;
        if (direction && shift && !ctrl) return goTo(cardSpanned(board, place, direction === 'left' ? -1 : 1));
        if (direction && ctrl) {
          const order = session.outline.stages.find(({ id }) => id === place?.stage)?.touchpoints ?? [];
          // From the end of its stage the next step leads into another.
          const last = direction === 'left' ? order.slice(0, 1) : order.slice(-1);
          return goTo(cardBeside(board, kind, { ...place, touchpoints: last.map(({ id }) => id) }, direction));
        }
        if (direction) return goTo(cardBeside(board, kind, place, direction));
      });
      if (key === ' ' || key === 'Enter') void ready.then(putDown);
      return true;
    },
  });
}
