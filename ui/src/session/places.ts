// Where a new thing goes: beside what is selected, else at the end.
import type { Command } from '../core/bindings/edit';
import type { LaneKind } from '../core/bindings/model';
import type { OutlineStage } from '../core/bindings/request';
import { newId } from '../core/ids';
import type { Desk } from './context';

/** A stage, and neighbours of it; none for all of it. */
export interface Where {
  stage: OutlineStage;
  touchpoints: string[];
}

/** What the selection points at: neighbours of one stage together, the column of a card, or where the keyboard is. */
export function selectedPlace({ session, selection }: Desk): Where | null {
  const { stages } = session.outline;
  for (const stage of stages) {
    const found = stage.touchpoints.map(({ id }) => selection.has(id));
    const first = found.indexOf(true);
    if (first >= 0) {
      const end = found.indexOf(false, first);
      return { stage, touchpoints: stage.touchpoints.slice(first, end < 0 ? undefined : end).map(({ id }) => id) };
    }
    if (selection.has(stage.id)) return { stage, touchpoints: [] };
  }
  const { columns } = session.picture.grid;
  const card = session.picture.get(`card:${[...selection.ids].at(-1) ?? ''}`)?.bounds;
  const column = card
    ? columns.find(({ x, width }) => card.x + card.width / 2 <= x + width)
    : columns.find(({ touchpoint }) => touchpoint === selection.focus?.column);
  const stage = stages.find(({ id }) => id === column?.stage);
  return column && stage ? { stage, touchpoints: [column.touchpoint] } : null;
}

/** Right after the selected touchpoints, at the end of the selected stage, else of the map; null without a stage. */
export function touchpointPlace(desk: Desk): { stage: string; at: number } | null {
  const place = selectedPlace(desk);
  const stage = place?.stage ?? desk.session.outline.stages.at(-1);
  if (!stage) return null;
  const after = stage.touchpoints.findLastIndex(({ id }) => place?.touchpoints.includes(id));
  return { stage: stage.id, at: after < 0 ? stage.touchpoints.length : after + 1 };
}

/** Right after the selected stage or the stage of what is selected, else at the end. */
export function stagePlace(desk: Desk): number {
  const { stages } = desk.session.outline;
  const selected = selectedPlace(desk)?.stage;
  return selected ? stages.indexOf(selected) + 1 : stages.length;
}

/** Under the selected touchpoints or the selected stage, else under the first touchpoint; null without a stage. */
export function cardPlace(desk: Desk): { stage: string; touchpoints: string[] } | null {
  const { stages } = desk.session.outline;
  const place = selectedPlace(desk);
  if (place) return { stage: place.stage.id, touchpoints: place.touchpoints };
  const stage = stages.find(({ touchpoints }) => touchpoints.length > 0) ?? stages[0];
  return stage ? { stage: stage.id, touchpoints: stage.touchpoints.slice(0, 1).map(({ id }) => id) } : null;
}

/** The first lane of these kinds, with what has to be done for it to be seen: it comes back, or is made. */
export function laneFor(
  { session }: Desk,
  kinds: readonly [LaneKind, ...LaneKind[]],
): { lane: string; commands: Command[] } {
  const { map, outline } = session;
  const lanes = outline.lanes.filter(({ kind }) => kinds.includes(kind));
  const lane = lanes.find(({ hidden }) => !hidden) ?? lanes[0];
  if (!lane) {
    const made = { id: newId(), kind: kinds[0], hidden: false };
    // The owners end a map.
    const owners = outline.lanes.findIndex(({ kind }) => kind === 'owners');
    const at = owners < 0 ? outline.lanes.length : owners;
    return { lane: made.id, commands: [{ do: 'addLane', map, lane: made, at }] };
  }
  const seen: Command = { do: 'setLane', map, lane: lane.id, field: { name: 'hidden', value: false } };
  return { lane: lane.id, commands: lane.hidden ? [seen] : [] };
}
