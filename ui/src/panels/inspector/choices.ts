// The values that a field of the document can take, each with its words.
import type {
  AbandonRisk,
  ChannelMode,
  ChannelOwnership,
  CustomerKind,
  EvidenceSource,
  Language,
  LinkKind,
  MapKind,
  MapState,
  MomentKind,
  Page,
  PainKind,
  SegmentBasis,
  SolutionKnown,
  StageRole,
  Status,
  Validation,
} from '../../core/bindings/model';
import { kebab, words } from '../../words/words.svelte';

export const MAP_KINDS: readonly MapKind[] = ['strategic', 'tactical', 'performance', 'personaSheet'];
export const MAP_STATES: readonly MapState[] = ['current', 'ideal'];
export const PAGES: readonly Page[] = ['wide', 'classic', 'a4', 'a3', 'free'];
export const MAP_LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];
export const ROLES: readonly StageRole[] = [
  'awareness',
  'consideration',
  'decision',
  'purchase',
  'use',
  'loyalty',
  'exit',
];
export const MODES: readonly ChannelMode[] = ['online', 'offline', 'both'];
export const OWNERSHIPS: readonly ChannelOwnership[] = ['owned', 'earned', 'peer'];
export const BASES: readonly SegmentBasis[] = ['firmographic', 'behaviour', 'need'];
export const MOMENTS: readonly MomentKind[] = ['make', 'break', 'both'];
export const VALIDATIONS: readonly Validation[] = ['assumed', 'internal', 'customer'];
export const CUSTOMERS: readonly CustomerKind[] = ['current', 'potential', 'lost'];
export const SOURCES: readonly EvidenceSource[] = [
  'customerInterview',
  'staffInterview',
  'focusGroup',
  'workshop',
  'survey',
  'socialMedia',
  'webAnalytics',
  'purchaseHistory',
  'supportLog',
  'observation',
  'other',
];
export const PAIN_KINDS: readonly PainKind[] = ['difficulty', 'emotion'];
export const RISKS: readonly AbandonRisk[] = ['no', 'maybe', 'yes'];
export const KNOWN: readonly SolutionKnown[] = ['yes', 'no', 'unknown'];
export const STATUSES: readonly Status[] = ['idea', 'planned', 'started', 'done', 'dropped'];

export const LINK_KINDS: readonly LinkKind[] = ['loopBack', 'skip', 'repeat', 'winBack'];

/** Scales of the numbers. */
export const EMOTION = { min: -2, max: 2, step: 0.5 };
export const RATING = { min: 1, max: 10, step: 0.1 };
export const LEVEL = { min: 1, max: 5, step: 1 };

/** Each value with its words `PREFIX-value`. */
export function options<Value extends string>(
  prefix: string,
  values: readonly Value[],
): { value: Value; label: string }[] {
  return values.map((value) => ({ value, label: words.say(`${prefix}-${kebab(value)}`) }));
}

/** As in `journey::model::Lane::HEIGHTS`, px of the page. */
export const LANE_HEIGHT = { min: 16, max: 10_000, step: 1 };
