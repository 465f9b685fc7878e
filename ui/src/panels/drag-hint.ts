// What letting go would do now, as a sentence for the status bar.
import type { Outline } from '../core/bindings/request';
import type { CardDrag, TouchpointDrag } from '../session/dragging.svelte';
import { words } from '../words/words.svelte';

export function dragHint(drag: TouchpointDrag | CardDrag, outline: Outline): string {
  const { target } = drag;
  const stage = outline.stages.find(({ id }) => id === target?.stage);
  if (!target || !stage) return words.say('drag-nowhere');
  const doing = drag.copy ? 'copy' : 'move';
  if ('at' in target) return words.say(`drag-${doing}-touchpoint`, { stage: stage.name, position: target.at + 1 });
  const names = stage.touchpoints.filter(({ id }) => target.touchpoints.includes(id)).map(({ name }) => name);
  if (names.length === 0) return words.say(`drag-${doing}-stage-card`, { stage: stage.name });
  return words.say(`drag-${doing}-card`, { touchpoints: names.join(words.say('list-separator')) });
}
