// What a stage has of what each stage should have (requirement 002-15).
import type { Outline } from '../../core/bindings/request';
import { words } from '../../words/words.svelte';

type Complete = Outline['stages'][number]['complete'];

/** In the order in which maps show them. */
export const PARTS = ['touchpoints', 'actions', 'emotions', 'pains', 'solutions', 'evidence'] as const;

/** A sentence on what is lacking; empty when nothing is. */
export function lacking(complete: Complete): string {
  const parts = PARTS.filter((part) => !complete[part]).map((part) => words.say(`complete-${part}`));
  return parts.length === 0 ? '' : words.say('stage-lacks', { parts: parts.join(words.say('list-separator')) });
}
