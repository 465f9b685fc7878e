// Where a new thing goes: beside what is selected, else at the end.
import type { Command } from '../core/bindings/edit';
import type { Card, LaneKind, MapId, Place, Touchpoint } from '../core/bindings/model';
import type { Outline, OutlineLane, OutlineStage } from '../core/bindings/request';

/** A touchpoint with nothing known about it yet. */
export function emptyTouchpoint(id: string): Touchpoint {
  return {
    id,
    name: '',
    feeling: { name: '', quote: '' },
    importance: {},
    performance: {},
    delight: false,
    decision: false,
    response: '',
    site: '',
    evidence: [],
    metrics: [],
  };
}

/** Right after the selected touchpoint, at the end of the selected stage, else at the end of the map. */
export function addTouchpoint(
  map: MapId,
  outline: Outline,
  selected: Iterable<string>,
  id: string,
  stageId: string,
): Command[] {
  const place = selectedPlace(outline, selected);
  const stage = place?.stage ?? outline.stages.at(-1);
  const made: Command[] = stage ? [] : [{ do: 'addStage', map, stage: stageId, name: '', at: 0 }];
  const touchpoints = stage?.touchpoints ?? [];
  const after = touchpoints.findLastIndex((each) => place?.touchpoints.includes(each.id) ?? false);
  const at = after < 0 ? touchpoints.length : after + 1;
  return [...made, { do: 'addTouchpoint', map, stage: stage?.id ?? stageId, touchpoint: emptyTouchpoint(id), at }];
}

/** Under the selected touchpoints, or for the whole selected stage, in the first lane of that kind; the lane comes
 *  back or is made when it is not drawn. Null when there is no column to put it under. */
export function addCard(
  map: MapId,
  outline: Outline,
  selected: Iterable<string>,
  kinds: readonly [LaneKind, ...LaneKind[]],
  ids: { card: string; lane: string },
): Command[] | null {
  const place = selectedPlace(outline, selected) ?? firstPlace(outline);
  if (!place) return null;
  const lane = laneFor(outline, kinds);
  const commands: Command[] = [];
  if (!lane) {
    const added = { id: ids.lane, kind: kinds[0], hidden: false };
    commands.push({ do: 'addLane', map, lane: added, at: laneEnd(outline) });
  } else if (lane.hidden) {
    commands.push({ do: 'setLane', map, lane: lane.id, field: { name: 'hidden', value: false } });
  }
  const where: Place = { lane: lane?.id ?? ids.lane, stage: place.stage.id, touchpoints: place.touchpoints };
  const card: Card = { id: ids.card, text: '', personas: [], ...where };
  return [...commands, { do: 'addCard', map, card }];
}

function laneFor(outline: Outline, kinds: readonly LaneKind[]): OutlineLane | undefined {
  const ofKind = outline.lanes.filter(({ kind }) => kinds.includes(kind));
  return ofKind.find(({ hidden }) => !hidden) ?? ofKind[0];
}

/** Above the owners, which end a map. */
function laneEnd({ lanes }: Outline): number {
  const owners = lanes.findIndex(({ kind }) => kind === 'owners');
  return owners < 0 ? lanes.length : owners;
}

interface Where {
  stage: OutlineStage;
  /** Neighbours of that stage; none for all of it. */
  touchpoints: string[];
}

/** The place that the selection points at: neighbours of one stage count together, else the first counts. */
function selectedPlace(outline: Outline, selected: Iterable<string>): Where | undefined {
  const ids = new Set(selected);
  for (const stage of outline.stages) {
    const found = stage.touchpoints.map(({ id }) => ids.has(id));
    const first = found.indexOf(true);
    if (first >= 0) {
      const end = found.indexOf(false, first);
      return { stage, touchpoints: stage.touchpoints.slice(first, end < 0 ? undefined : end).map(({ id }) => id) };
    }
    if (ids.has(stage.id)) return { stage, touchpoints: [] };
  }
  return undefined;
}

function firstPlace(outline: Outline): Where | undefined {
  const stage = outline.stages.find(({ touchpoints }) => touchpoints.length > 0) ?? outline.stages[0];
  return stage && { stage, touchpoints: stage.touchpoints.slice(0, 1).map(({ id }) => id) };
}
