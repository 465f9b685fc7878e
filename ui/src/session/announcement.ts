// What the status bar and a screen reader say about a drag that is under way.
import type { Message } from '../core/bindings/request';
import type { Desk } from './context';

/** The sentence for where the dragged thing would land; null when nothing is dragged. */
export function dropMessage({ session, dragging }: Desk): Message | null {
  const { now } = dragging;
  if (!now || now.returning) return null;
  const { target } = now;
  if (!target) return { key: 'canvas-drop-outside', args: {} };
  const stage = session.outline.stages.find(({ id }) => id === target.stage);
  if (now.kind === 'touchpoint' && 'at' in target) {
    const key = now.copy ? 'canvas-drop-touchpoint-copy' : 'canvas-drop-touchpoint';
    return { key, args: { stage: stage?.name ?? '', position: String(target.at + 1) } };
  }
  if (!('touchpoints' in target)) return null;
  const names = stage?.touchpoints.filter(({ id }) => target.touchpoints.includes(id)).map(({ name }) => name) ?? [];
  const ends = names.length > 1 ? [names[0], names.at(-1)] : names.length === 1 ? names : [stage?.name];
  return { key: now.copy ? 'canvas-drop-card-copy' : 'canvas-drop-card', args: { place: ends.join(' – ') } };
}
