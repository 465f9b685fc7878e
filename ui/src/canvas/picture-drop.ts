// Pictures that are dropped on the map: a browser hands their files over, the desktop window their paths.
import type { FilesHeld, PictureOn } from '../core/bindings/request';
import type { Box, Point } from '../core/geometry';
import { contains, grown } from '../core/geometry';
import type { Desk } from '../session/context';
import type { PictureFile } from '../session/pictures';
import { pictureInto, pictureOnElement, pictureOnSelected, placePictures } from '../session/place-pictures';
import { elementAt } from './hit';
import { columnAt, columnsOf, laneAt, plotBox } from './targets';

/** Where a picture dropped at a point of the map goes, and what shows that before; null where it cannot. */
export function pictureAt(desk: Desk, onMap: Point): { on: PictureOn; box: Box | null } | null {
  const { grid, elements } = desk.session.picture;
  const hit = elementAt(elements, onMap);
  const taking = hit && pictureOnElement(desk, hit);
  if (hit && taking) return { on: taking, box: hit.bounds };
  const stage = grid.stages.find(({ x, width }) => onMap.x >= x && onMap.x <= x + width);
  if (!stage || !contains(grown(plotBox(grid), 12), onMap)) {
    const on = pictureOnSelected(desk);
    return on && { on, box: null };
  }
  const columns = columnsOf(grid, stage.id);
  const column = columns[columnAt(columns, onMap.x, undefined)];
  const whole = !column || onMap.y <= grid.band[1];
  const under = laneAt(grid, onMap.y);
  const lane = under?.kind === 'pictures' ? under : grid.lanes.find(({ kind }) => kind === 'pictures');
  const span = whole ? stage : column;
  const { y, height } = lane ?? { y: plotBox(grid).y, height: plotBox(grid).height };
  const place = { stage: stage.id, touchpoints: whole ? [] : [column.touchpoint] };
  const on = pictureInto(desk, place, lane?.id);
  return on && { on, box: { x: span.x, y, width: span.width, height } };
}

/** Takes files in that are dropped at a point of the map. */
export function dropPictures(desk: Desk, files: readonly PictureFile[], onMap: Point): Promise<void> {
  return placePictures(desk, files, () => pictureAt(desk, onMap)?.on ?? null);
}

/** Takes a file in that the desktop dropped on the page; returns whether it fell on the map. */
export function dropOnPage(desk: Desk, { path, ...at }: { path: string } & Point): boolean {
  const onMap = mapPoint(desk, at);
  if (onMap) void dropPictures(desk, [{ kind: 'path', value: path }], onMap);
  return onMap !== null;
}

/** Shows where files would go that the desktop holds over the page: a picture on the map, what else can be opened. */
export function heldOverPage(desk: Desk): (held: FilesHeld) => void {
  const { dragging } = desk;
  let files = { picture: false, map: false };
  return (held) => {
    if (held.is === 'come') files = held;
    if (dragging.now) return;
    const isOurs = dragging.gesture?.kind === 'picture' || dragging.gesture?.kind === 'file';
    if (held.is === 'gone' || !(files.picture || files.map)) {
      if (isOurs) dragging.gesture = null;
      return;
    }
    const onMap = files.picture ? mapPoint(desk, held) : null;
    dragging.gesture = onMap ? { kind: 'picture', box: pictureAt(desk, onMap)?.box ?? null } : { kind: 'file' };
  };
}

/** The point of the map that lies there on the page; null where there is none. */
function mapPoint({ camera }: Desk, { x, y }: Point): Point | null {
  const canvas = document.elementFromPoint(x, y)?.closest('main .canvas');
  if (!canvas) return null;
  const { left, top } = canvas.getBoundingClientRect();
  return camera.mapFromScreen({ x: x - left, y: y - top });
}

/** Lets a browser drop pictures on the canvas. */
export function takingPictures(desk: Desk): (canvas: HTMLElement) => () => void {
  const { dragging, camera } = desk;
  return (canvas) => {
    const pointOf = ({ clientX, clientY }: DragEvent): Point => {
      const { left, top } = canvas.getBoundingClientRect();
      return camera.mapFromScreen({ x: clientX - left, y: clientY - top });
    };
    const end = (): void => {
      if (dragging.gesture?.kind === 'picture') dragging.gesture = null;
    };
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      if (!dragging.now) dragging.gesture = { kind: 'picture', box: pictureAt(desk, pointOf(event))?.box ?? null };
    };
    const drop = (event: DragEvent): void => {
      end();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void dropPictures(desk, files, pointOf(event));
    };
    canvas.addEventListener('dragover', over);
    canvas.addEventListener('dragleave', end);
    canvas.addEventListener('drop', drop);
    return () => {
      canvas.removeEventListener('dragover', over);
      canvas.removeEventListener('dragleave', end);
      canvas.removeEventListener('drop', drop);
    };
  };
}
