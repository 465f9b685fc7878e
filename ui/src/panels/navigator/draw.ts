// The map in small, drawn on a canvas: the same Scene as the large one, in a fraction of its nodes' cost.
import { fontOf } from '../../core/fonts';
import type { Element, Item, Paint, TextItem } from '../../core/bindings/scene';

/** Above so many texts, bars stand for them: at this size nobody could read them. */
const MOST_TEXTS = 1500;

/** Round corners and edges that are smaller are left out, px of the screen. */
const CORNER = 0.5;
const EDGE = 0.1;

export function drawSmall(
  context: CanvasRenderingContext2D,
  elements: readonly Element[],
  paper: string,
  size: { width: number; height: number },
  scale: number,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = paper;
  context.fillRect(0, 0, size.width, size.height);
  const texts = elements.reduce((sum, { items }) => sum + items.filter(({ kind }) => kind === 'text').length, 0);
  for (const element of elements) {
    context.save();
    context.translate(element.at.x, element.at.y);
    if (element.clip) {
      const { x, y, width, height, radius } = element.clip;
      context.beginPath();
      context.roundRect(x, y, width, height, radius);
      context.clip();
    }
    for (const item of element.items) drawItem(context, item, texts <= MOST_TEXTS, scale);
    context.restore();
  }
}

function drawItem(context: CanvasRenderingContext2D, item: Item, letters: boolean, scale: number): void {
  if (item.kind === 'picture') {
    context.fillStyle = 'rgb(128 128 128 / 25%)';
    context.fillRect(item.x, item.y, item.width, item.height);
    return;
  }
  if (item.kind === 'text') {
    if (letters) drawText(context, item);
    else drawBars(context, item);
    return;
  }
  // Of a box of a few px, neither its corners nor its edge can be seen.
  if (item.kind === 'rect' && item.radius * scale < CORNER && (item.stroke?.width ?? 0) * scale < EDGE) {
    if (!item.fill) return;
    context.fillStyle = styleOf(context, item.fill);
    context.fillRect(item.x, item.y, item.width, item.height);
    return;
  }
  const path = item.kind === 'path' ? new Path2D(item.path) : new Path2D();
  if (item.kind === 'rect') path.roundRect(item.x, item.y, item.width, item.height, item.radius);
  if (item.fill) {
    context.fillStyle = styleOf(context, item.fill);
    context.fill(path);
  }
  if (item.stroke) {
    context.strokeStyle = styleOf(context, item.stroke.paint);
    context.lineWidth = item.stroke.width;
    context.lineJoin = item.stroke.round ? 'round' : 'miter';
    context.lineCap = item.stroke.round ? 'round' : 'butt';
    context.setLineDash(item.stroke.dash ?? []);
    context.stroke(path);
  }
}

function styleOf(context: CanvasRenderingContext2D, paint: Paint): string | CanvasGradient {
  if (paint.kind === 'solid') return paint.value;
  if (paint.kind === 'hatch') return paint.value.ground;
  const { from, to, stops } = paint.value;
  const gradient = context.createLinearGradient(from.x, from.y, to.x, to.y);
  for (const [at, color] of stops) gradient.addColorStop(Math.min(1, Math.max(0, at)), color);
  return gradient;
}

/** Where a line begins, px of the element. */
function startOf(item: TextItem, width: number): number {
  return item.x - (item.anchor === 'middle' ? width / 2 : item.anchor === 'end' ? width : 0);
}

function drawText(context: CanvasRenderingContext2D, item: TextItem): void {
  context.fillStyle = item.color;
  item.lines.forEach((line, index) => {
    const start = startOf(item, line.width) - line.hang;
    for (const run of line.runs) {
      const { family, weight } = fontOf(run.face);
      context.font = `${weight} ${item.style.size}px '${family}', sans-serif`;
      context.fillText(run.text, start + run.x, item.y + index * item.style.lead);
    }
  });
}

function drawBars(context: CanvasRenderingContext2D, item: TextItem): void {
  context.fillStyle = item.color;
  context.globalAlpha = 0.4;
  const height = item.style.size * 0.5;
  item.lines.forEach((line, index) => {
    context.fillRect(startOf(item, line.width), item.y + index * item.style.lead - height, line.width, height);
  });
  context.globalAlpha = 1;
}
