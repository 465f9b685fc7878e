// What the status bar and a screen reader say about a drag or another gesture that is under way.
import type { Message } from '../core/bindings/request';
import type { Desk } from './context';
import type { Drag, Gesture } from './dragging.svelte';

/** The sentence for what letting go would do; null when nothing is under way. */
export function dropMessage({ session, selection, dragging }: Desk): Message | null {
  const { now, gesture } = dragging;
  if (gesture) return gestureMessage(session.outline, gesture, selection.ids.size);
  return now && !now.returning ? dragMessage(session.outline, now) : null;
}

type Outline = Desk['session']['outline'];

function dragMessage(outline: Outline, now: Drag): Message {
  const { target } = now;
  if (!target) return { key: 'canvas-drop-outside', args: {} };
  if ('to' in target) {
    const key = now.kind === 'stage' ? 'canvas-drop-stage' : 'canvas-drop-lane';
    return { key: now.copy ? `${key}-copy` : key, args: { position: String(target.to + 1) } };
  }
  const stage = outline.stages.find(({ id }) => id === target.stage);
  if ('at' in target) {
    const key = now.copy ? 'canvas-drop-touchpoint-copy' : 'canvas-drop-touchpoint';
    return { key, args: { stage: stage?.name ?? '', position: String(target.at + 1) } };
  }
  const place = placeName(outline, target.touchpoints) ?? stage?.name ?? '';
  return { key: now.copy ? 'canvas-drop-card-copy' : 'canvas-drop-card', args: { place } };
}

function gestureMessage(outline: Outline, gesture: Gesture, selected: number): Message {
  const nameOf = (touchpoint: string | null): string =>
    placeName(outline, touchpoint === null ? [] : [touchpoint]) ?? '';
  switch (gesture.kind) {
    case 'marquee':
      return { key: 'canvas-marquee', args: { count: String(selected) } };
    case 'feeling': {
      const { touchpoint, curve, value } = gesture;
      const shown = value === null ? '–' : (value > 0 ? '+' : '') + String(value).replace('-', '−');
      return { key: `canvas-feeling-${curve}`, args: { touchpoint: nameOf(touchpoint), value: shown } };
    }
    case 'span':
      return { key: 'canvas-drop-card', args: { place: placeName(outline, gesture.touchpoints) ?? '' } };
    case 'picture':
      return { key: 'canvas-drop-picture', args: {} };
    case 'file':
      return { key: 'drop-file', args: {} };
    case 'laneHeight':
      return { key: 'canvas-lane-height', args: { height: String(Math.round(gesture.height)) } };
    case 'link': {
      const { from, to, moving } = gesture;
      const end = moving === 'to' ? to : from;
      if (end === null) return { key: 'canvas-link-nowhere', args: {} };
      return { key: 'canvas-link-to', args: { from: nameOf(from), to: nameOf(to) } };
    }
  }
}

/** `First – Last` of neighbours; null of none. */
function placeName({ stages }: Outline, touchpoints: readonly string[]): string | null {
  const all = stages.flatMap((stage) => stage.touchpoints);
  const names = all.filter(({ id }) => touchpoints.includes(id)).map(({ name }) => name);
  if (names.length === 0) return null;
  return names.length > 1 ? `${names[0]} – ${names.at(-1)}` : (names[0] ?? null);
}
