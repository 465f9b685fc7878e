// Drags a card to other touchpoints of its lane, or to another lane of its kind; it stays as wide as it was where that
// fits. The drop is one command.
import type { Command } from '../../core/bindings/edit';
import type { Card } from '../../core/bindings/model';
import type { Element, Grid } from '../../core/bindings/scene';
import { newId } from '../../core/ids';
import { placesBeside } from '../../session/carry-all';
import type { CardTarget } from '../../session/dragging.svelte';
import { togetherOf } from '../../session/session.svelte';
import type { CardSpan } from '../targets';
import { cardTarget, laneAt } from '../targets';
import { selectedLike, withinView } from './drag-touchpoint';
import type { Board, Press, Tool } from './tool';

export function dragCardTool(board: Board): Tool {
  const { session, dragging } = board;
  const { map } = session;
  let grid: Grid = session.picture.grid;
  let span: CardSpan | null = null;
  let from: CardTarget | null = null;
  let shown: string | null = null;
  /** The outline follows the previews: what counts is how it was at first. */
  const { stages } = session.outline;
  /** The cards that are dragged with it, when it is known where they lie. */
  let others: readonly Card[] = [];
  let known: Promise<void> = Promise.resolve();

  function follow(press: Press): void {
    const drag = dragging.now;
    if (drag?.kind !== 'card' || !span) return;
    const target = withinView(board, press) ? cardTarget(grid, span, press.onMap, drag.target) : null;
    const copy = press.ctrl || press.alt;
    dragging.now = { ...drag, pointer: press.onMap, target, copy };
    show(target && !copy ? moveAll(drag.id, target) : null);
  }

  function moveTo(card: string, place: CardTarget): Command | null {
    return JSON.stringify(place) === JSON.stringify(from) ? null : { do: 'moveCard', map, card, place };
  }

  /** The others lie as far along as this one goes. */
  function moveAll(card: string, place: CardTarget): Command | null {
    const lead = moveTo(card, place);
    if (!lead || !from || others.length === 0) return lead;
    const beside = placesBeside(stages, others, from, place);
    return togetherOf([lead, ...beside.map(([card, place]): Command => ({ do: 'moveCard', map, card, place }))]);
  }

  function show(command: Command | null): void {
    const wanted = command && JSON.stringify(command);
    if (wanted === shown) return;
    shown = wanted;
    void session.preview(command);
  }

  async function drop(): Promise<void> {
    const drag = dragging.now;
    if (drag?.kind !== 'card' || !drag.target) return giveUp();
    const { id, target, copy } = drag;
    if (copy) {
      await known;
      const places = [[id, target] as const, ...(from ? placesBeside(stages, others, from, target) : [])];
      const made = places.map(([card, place]) => ({ do: 'duplicateCard' as const, map, card, copy: newId(), place }));
      if (await session.together(made)) board.selection.select(...made.map(({ copy }) => copy));
    } else {
      await known;
      const move = moveAll(id, target);
      if (move) await session.apply(move);
      else show(null);
    }
    dragging.now = null;
  }

  function giveUp(): void {
    show(null);
    board.flyBack();
  }

  return {
    cursor: 'grabbing',
    down(press) {
      const { hit } = press;
      if (!hit?.id) return;
      grid = session.picture.grid;
      const seen = seenSpan(grid, hit, press.onMap.x);
      if (!seen) return;
      ({ span, place: from } = seen);
      const all = selectedLike(board, hit.id);
      if (all.length < 2) board.selection.select(hit.id);
      dragging.now = {
        kind: 'card',
        id: hit.id,
        ...(all.length > 1 && { all }),
        lifted: hit,
        grip: { x: press.onMap.x - hit.bounds.x, y: press.onMap.y - hit.bounds.y },
        pointer: press.onMap,
        target: from,
        copy: false,
        returning: false,
      };
      // A card of a whole stage looks like one that spans all of its touchpoints.
      const { id } = hit;
      known = session.inspect([...all]).then(({ cards }) => {
        others = cards.flatMap(([, each]) => (each.id === id ? [] : [each]));
        const card = cards.find(([, each]) => each.id === id)?.[1];
        if (!card || !span) return;
        from = { lane: card.lane, stage: card.stage, touchpoints: card.touchpoints ?? [] };
        span = { ...span, columns: from.touchpoints.length };
      });
    },
    move: follow,
    up(press) {
      follow(press);
      board.use(null);
      void drop();
    },
    cancel: giveUp,
    key: () => false,
  };
}

/** What a card spans, by its box. */
function seenSpan(grid: Grid, card: Element, x: number): { span: CardSpan; place: CardTarget } | null {
  const { bounds } = card;
  const lane = laneAt(grid, bounds.y + bounds.height / 2);
  const covered = grid.columns.filter((column) => {
    const middle = column.x + column.width / 2;
    return middle >= bounds.x && middle <= bounds.x + bounds.width;
  });
  const stage = covered[0]?.stage ?? grid.stages.find((each) => x >= each.x && x <= each.x + each.width)?.id;
  if (!lane || stage === undefined) return null;
  const grip = Math.max(
    covered.findIndex((column) => x <= column.x + column.width),
    0,
  );
  return {
    span: { kind: lane.kind, columns: covered.length, grip },
    place: { lane: lane.id, stage, touchpoints: covered.map(({ touchpoint }) => touchpoint) },
  };
}
