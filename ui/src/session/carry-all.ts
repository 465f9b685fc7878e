// Several selected things that are dragged together: the commands that put all of them down, as one step. The one under
// the pointer says where; the others follow in the order of the journey.
import type { Command } from '../core/bindings/edit';
import type { Card } from '../core/bindings/model';
import type { OutlineStage } from '../core/bindings/request';
import { clamped } from '../core/geometry';
import type { CardTarget, TouchpointTarget } from './dragging.svelte';

interface Order {
  id: string;
  order: string[];
}

const ordersOf = (stages: readonly OutlineStage[]): Order[] =>
  stages.map(({ id, touchpoints }) => ({ id, order: touchpoints.map((each) => each.id) }));

/** Puts touchpoints next to each other at a place that counts without them; none when they lie there already. */
export function touchpointsTo(
  map: string,
  stages: readonly OutlineStage[],
  ids: readonly string[],
  target: TouchpointTarget,
  alone: boolean,
): Command[] {
  const orders = ordersOf(stages);
  const moved = orders.flatMap(({ order }) => order).filter((id) => ids.includes(id));
  const to = orders.find(({ id }) => id === target.stage);
  if (!to) return [];
  const before = to.order.filter((id) => !ids.includes(id))[target.at];
  return moved.flatMap((touchpoint): Command[] => {
    const from = orders.find(({ order }) => order.includes(touchpoint));
    if (!from) return [];
    const was = from.order.indexOf(touchpoint);
    from.order.splice(was, 1);
    const at = before === undefined ? to.order.length : to.order.indexOf(before);
    to.order.splice(at, 0, touchpoint);
    if (from === to && was === at) return [];
    return [{ do: 'moveTouchpoint', map, touchpoint, stage: to.id, at, alone }];
  });
}

/** Puts rows, stages along the band, next to each other at a place that counts without them. */
export function rowsTo(
  rows: readonly string[],
  ids: readonly string[],
  to: number,
  command: (id: string, to: number) => Command,
): Command[] {
  const order = [...rows];
  const before = rows.filter((id) => !ids.includes(id))[to];
  return rows
    .filter((id) => ids.includes(id))
    .flatMap((id) => {
      const was = order.indexOf(id);
      order.splice(was, 1);
      const at = before === undefined ? order.length : order.indexOf(before);
      order.splice(at, 0, id);
      return was === at ? [] : [command(id, at)];
    });
}

/** Where the other cards lie when one of them goes from a place to another: as far along, as wide as fits. */
export function placesBeside(
  stages: readonly OutlineStage[],
  cards: readonly Card[],
  from: CardTarget,
  to: CardTarget,
): [card: string, place: CardTarget][] {
  const orders = ordersOf(stages);
  const all = orders.flatMap(({ id, order }) => order.map((touchpoint) => ({ touchpoint, stage: id })));
  const column = ({ stage, touchpoints }: CardTarget): number => {
    const first = touchpoints[0] ?? orders.find(({ id }) => id === stage)?.order[0];
    return all.findIndex(({ touchpoint }) => touchpoint === first);
  };
  const stageAt = (id: string): number => orders.findIndex((each) => each.id === id);
  const by = column(to) - column(from);
  return cards.map(({ id, lane: own, stage, touchpoints = [] }): [string, CardTarget] => {
    const lane = own === from.lane ? to.lane : own;
    if (touchpoints.length === 0) {
      const at = clamped(stageAt(stage) + stageAt(to.stage) - stageAt(from.stage), 0, orders.length - 1);
      return [id, { lane, stage: orders[at]?.id ?? stage, touchpoints }];
    }
    const first = all[clamped(column({ lane, stage, touchpoints }) + by, 0, all.length - 1)];
    const order = orders.find((each) => each.id === first?.stage)?.order ?? [];
    const width = Math.min(touchpoints.length, order.length);
    const start = clamped(order.indexOf(first?.touchpoint ?? ''), 0, order.length - width);
    return [id, { lane, stage: first?.stage ?? stage, touchpoints: order.slice(start, start + width) }];
  });
}
