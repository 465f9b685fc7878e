// What can be taken hold of besides the things themselves: the port and the edges of a card, points of the emotion curve,
// the ends of a selected link, the lower edge of a lane, an empty cell. They show while the pointer is near.
import type { LaneKind } from '../core/bindings/model';
import type { Element } from '../core/bindings/scene';
import type { Box, Point } from '../core/geometry';
import { contains, grown } from '../core/geometry';
import type { Desk } from '../session/context';
import type { CurveName } from '../session/dragging.svelte';
import { holdsCards } from '../session/edits';
import { feelingOf, yOfFeeling } from './feelings';
import { recordOf } from './hit';
import { columnsOf, laneAt } from './targets';

export type Handle =
  | { kind: 'port'; id: string; at: Point }
  | { kind: 'edge'; id: string; side: 'left' | 'right'; at: Point }
  | { kind: 'feeling'; id: string; curve: CurveName; value: number; missing: boolean; at: Point }
  | { kind: 'linkEnd'; id: string; end: 'from' | 'to'; at: Point }
  | { kind: 'laneEdge'; id: string; at: Point }
  | {
      kind: 'cell';
      lane: string;
      laneKind: LaneKind;
      name: string;
      stage: string;
      touchpoints: string[];
      box: Box;
      at: Point;
    };

/** How far around its middle a handle is taken hold of, CSS px. */
const REACH = 14;
/** How far beside an edge, CSS px. */
const EDGE_REACH = 6;
/** Radius of a face, map px. */
const FACE = 19;
/** A desired point that is nearer to the face than this has no handle of its own, map px. */
const APART = 24;

/** The handles that show while the pointer is at `onMap`, with what lies there. */
export function handlesAt(desk: Desk, onMap: Point, hit: Element | null): Handle[] {
  return [
    ...linkEnds(desk),
    ...ports(desk, onMap, hit),
    ...edges(desk, onMap, hit),
    ...feelings(desk, onMap),
    ...laneEdges(desk, onMap),
    ...emptyCell(desk, onMap, hit),
  ];
}

/** The handles of what is selected, which show wherever the pointer is. */
export function handlesOfSelected(desk: Desk): Handle[] {
  return [...linkEnds(desk), ...ports(desk, null, null)];
}

/** The handle under the pointer. */
export function handleUnder({ camera }: Desk, handles: readonly Handle[], onMap: Point): Handle | null {
  const { zoom } = camera;
  const near = (handle: Handle): boolean => {
    const dx = Math.abs(onMap.x - handle.at.x);
    const dy = Math.abs(onMap.y - handle.at.y);
    switch (handle.kind) {
      case 'port':
      case 'linkEnd':
        return Math.max(dx, dy) * zoom <= REACH;
      case 'feeling':
        return Math.hypot(dx, dy) <= Math.max(FACE, REACH / zoom);
      // These are only there when the pointer is on them.
      case 'edge':
      case 'laneEdge':
        return true;
      case 'cell':
        return dx * zoom <= Math.min(64, (handle.box.width * zoom) / 2) && dy * zoom <= REACH;
    }
  };
  const distance = ({ at }: Handle): number => Math.hypot(onMap.x - at.x, onMap.y - at.y);
  return handles.filter(near).reduce<Handle | null>((best, handle) => {
    return best && distance(best) <= distance(handle) ? best : handle;
  }, null);
}

/** The port of the touchpoint card under the pointer, of one whose port the pointer is on, and of the selected one. */
function ports({ session, selection, camera }: Desk, onMap: Point | null, hit: Element | null): Handle[] {
  const reach = REACH / camera.zoom;
  const { picture } = session;
  const beside = picture.grid.columns
    .filter(({ x, width }) => onMap && Math.abs(onMap.x - x - width) <= reach + 8)
    .map(({ touchpoint }) => picture.get(`touchpoint:${touchpoint}`))
    .find((card) => card && onMap && contains(grown(card.bounds, reach), onMap));
  const pointed = hit?.role === 'touchpoint' || hit?.role === 'momentMark' ? hit.id : beside?.id;
  return [...new Set([pointed, selection.only])].flatMap((id): Handle[] => {
    const bounds = id ? picture.get(`touchpoint:${id}`)?.bounds : undefined;
    return id && bounds
      ? [{ kind: 'port', id, at: { x: bounds.x + bounds.width, y: bounds.y + bounds.height / 2 } }]
      : [];
  });
}

/** The edge of a card that the pointer is on. */
function edges({ session, camera }: Desk, onMap: Point, hit: Element | null): Handle[] {
  const reach = EDGE_REACH / camera.zoom;
  const { elements, grid } = session.picture;
  const near = ({ role, bounds }: Element): boolean => role === 'card' && contains(grown(bounds, reach), onMap);
  const card = hit?.role === 'card' ? hit : hit === null ? elements.find(near) : undefined;
  if (!card?.id) return [];
  const { x, y, width, height } = card.bounds;
  const side = Math.abs(onMap.x - x) <= reach ? 'left' : Math.abs(onMap.x - x - width) <= reach ? 'right' : null;
  const column = grid.columns.find((each) => each.x + each.width / 2 >= x && each.x + each.width / 2 <= x + width);
  // With one touchpoint there is nothing to span.
  if (side === null || !column || columnsOf(grid, column.stage).length < 2) return [];
  return [{ kind: 'edge', id: card.id, side, at: { x: side === 'left' ? x : x + width, y: y + height / 2 } }];
}

/** Face and desired point of the column, and ghosts of those that are missing. */
function feelings(desk: Desk, onMap: Point): Handle[] {
  const { grid } = desk.session.picture;
  const lane = laneAt(grid, onMap.y);
  const column = grid.columns.find(({ x, width }) => onMap.x >= x && onMap.x <= x + width);
  if (lane?.kind !== 'emotion' || !column) return [];
  const { felt, desired } = feelingOf(desk, column.touchpoint);
  // The ghost of a desired point stays clear of the face.
  const values = { felt: felt ?? 0, desired: desired ?? ((felt ?? 0) > 0.5 ? 2 : 1) };
  if (felt === null && desired !== null && Math.abs(desired) < 0.5) values.felt = -1;
  return (['felt', 'desired'] as const).flatMap((curve): Handle[] => {
    const value = values[curve];
    const y = yOfFeeling(grid, value);
    const face = felt === null ? null : yOfFeeling(grid, felt);
    if (y === null || (curve === 'desired' && face !== null && Math.abs(face - y) < APART)) return [];
    const at = { x: column.x + column.width / 2, y };
    const missing = (curve === 'felt' ? felt : desired) === null;
    return [{ kind: 'feeling', id: column.touchpoint, curve, value, missing, at }];
  });
}

/** Both ends of the selected link. */
function linkEnds({ session, selection }: Desk): Handle[] {
  const { only } = selection;
  const element = only === null ? undefined : session.picture.get(`link:${only}`);
  const line = element?.items.find((item) => item.kind === 'path' && !item.fill);
  if (!element?.id || line?.kind !== 'path') return [];
  const { id, at } = element;
  const numbers = (line.path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const end = (x: number | undefined, y: number | undefined): Point => ({ x: at.x + (x ?? 0), y: at.y + (y ?? 0) });
  // A link ends straight down, on the top edge of its target.
  const target = end(numbers.at(-2), numbers.at(-1));
  return [
    { kind: 'linkEnd', id, end: 'from', at: end(numbers[0], numbers[1]) },
    { kind: 'linkEnd', id, end: 'to', at: target },
  ];
}

/** The lower edge of a lane, under its header. */
function laneEdges({ session, camera }: Desk, onMap: Point): Handle[] {
  const { grid } = session.picture;
  if (onMap.x >= grid.plot[0] || onMap.x < 0) return [];
  const reach = EDGE_REACH / camera.zoom;
  const lane = grid.lanes.find(({ y, height }) => Math.abs(onMap.y - y - height) <= reach);
  return lane ? [{ kind: 'laneEdge', id: lane.id, at: { x: grid.plot[0] / 2, y: lane.y + lane.height } }] : [];
}

/** A cell of a card lane that holds nothing. */
function emptyCell({ session }: Desk, onMap: Point, hit: Element | null): Handle[] {
  if (recordOf(hit) !== null) return [];
  const { grid, elements } = session.picture;
  const lane = laneAt(grid, onMap.y);
  const stage = grid.stages.find(({ x, width }) => onMap.x >= x && onMap.x <= x + width);
  if (!lane || !stage || !holdsCards(lane.kind)) return [];
  const column = columnsOf(grid, stage.id).find(({ x, width }) => onMap.x >= x && onMap.x <= x + width);
  const { x, width } = column ?? stage;
  const middle = x + width / 2;
  const taken = elements.some(({ role, bounds }) => {
    const inside = role === 'card' && middle >= bounds.x && middle <= bounds.x + bounds.width;
    return inside && bounds.y + bounds.height > lane.y && bounds.y < lane.y + lane.height;
  });
  if (taken) return [];
  const box = { x: x + 4, y: lane.y, width: width - 8, height: lane.height };
  const touchpoints = column ? [column.touchpoint] : [];
  const { id, kind, name } = lane;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return [{ kind: 'cell', lane: id, laneKind: kind, name, stage: stage.id, touchpoints, box, at }];
}
