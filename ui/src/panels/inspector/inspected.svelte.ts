// What the inspector shows: everything about what is selected, asked for anew after every change.
import { untrack } from 'svelte';

import type { Card, LaneKind, Touchpoint } from '../../core/bindings/model';
import type { Inspection, MapFacts, StageFacts } from '../../core/bindings/request';
import type { Persona } from '../../core/bindings/model';
import type { Selection } from '../../session/selection.svelte';
import type { Session } from '../../session/session.svelte';

export interface InspectedCard {
  lane: LaneKind;
  card: Card;
}

export interface InspectedTouchpoint {
  stage: string;
  touchpoint: Touchpoint;
}

export class Inspected {
  #inspection = $state.raw<Inspection | null>(null);
  #failed = $state.raw(false);

  readonly map = $derived<MapFacts | null>(this.#inspection?.map ?? null);
  readonly personas = $derived<readonly Persona[]>((this.#inspection?.personas ?? []).map(wholePersona));
  readonly stages = $derived<readonly StageFacts[]>(this.#inspection?.stages ?? []);
  readonly touchpoints = $derived<readonly InspectedTouchpoint[]>(
    (this.#inspection?.touchpoints ?? []).map(([stage, touchpoint]) => ({
      stage,
      touchpoint: wholeTouchpoint(touchpoint),
    })),
  );
  readonly cards = $derived<readonly InspectedCard[]>(
    (this.#inspection?.cards ?? []).map(([lane, card]) => ({ lane, card: wholeCard(card) })),
  );

  constructor(session: Session, selection: Selection) {
    // The facts live in Rust: another document, another change or another selection asks again.
    $effect(() => {
      if (!session.opened) return;
      // Read to depend on them.
      void [session.revision, session.map, session.title];
      const ids = [...selection.ids];
      let wanted = true;
      untrack(() => session.inspect(ids)).then(
        (inspection) => {
          if (wanted) this.#inspection = inspection;
        },
        () => {
          if (wanted) this.#failed = true;
        },
      );
      return () => (wanted = false);
    });
  }

  /** The last question had no answer. */
  get failed() {
    return this.#failed;
  }
}

// Rust leaves out what is empty, the types do not tell.

function wholeTouchpoint(sent: Partial<Touchpoint> & Pick<Touchpoint, 'id'>): Touchpoint {
  return {
    ...sent,
    id: sent.id,
    name: sent.name ?? '',
    feeling: { ...sent.feeling, name: sent.feeling?.name ?? '', quote: sent.feeling?.quote ?? '' },
    importance: sent.importance ?? {},
    performance: sent.performance ?? {},
    delight: sent.delight ?? false,
    decision: sent.decision ?? false,
    response: sent.response ?? '',
    site: sent.site ?? '',
    evidence: sent.evidence ?? [],
    metrics: sent.metrics ?? [],
  };
}

function wholeCard(sent: Partial<Card> & Pick<Card, 'id' | 'lane' | 'stage'>): Card {
  return { ...sent, text: sent.text ?? '', personas: sent.personas ?? [], touchpoints: sent.touchpoints ?? [] };
}

function wholePersona(sent: Partial<Persona> & Pick<Persona, 'id'>): Persona {
  return {
    ...sent,
    name: sent.name ?? '',
    role: sent.role ?? '',
    quote: sent.quote ?? '',
    primary: sent.primary ?? false,
    goals: sent.goals ?? [],
    motivations: sent.motivations ?? [],
    tasks: sent.tasks ?? [],
    pains: sent.pains ?? [],
    behaviours: sent.behaviours ?? [],
    gender: sent.gender ?? '',
    age: sent.age ?? '',
    occupation: sent.occupation ?? '',
    region: sent.region ?? '',
    income: sent.income ?? '',
    family: sent.family ?? '',
  };
}
