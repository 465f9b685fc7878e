// What the inspector shows: everything about what is selected, asked for anew after every change.
import { untrack } from 'svelte';

import type { Card, Lane, LaneKind, Link, Persona, Touchpoint } from '../../core/bindings/model';
import type { Inspection, MapFacts, StageFacts } from '../../core/bindings/request';
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
  readonly personas = $derived<readonly Persona[]>(this.#inspection?.personas ?? []);
  readonly stages = $derived<readonly StageFacts[]>(this.#inspection?.stages ?? []);
  readonly touchpoints = $derived<readonly InspectedTouchpoint[]>(
    (this.#inspection?.touchpoints ?? []).map(([stage, touchpoint]) => ({
      stage,
      touchpoint,
    })),
  );
  readonly cards = $derived<readonly InspectedCard[]>(
    (this.#inspection?.cards ?? []).map(([lane, card]) => ({ lane, card })),
  );

  readonly lanes = $derived<readonly Lane[]>(this.#inspection?.lanes ?? []);
  readonly links = $derived<readonly Link[]>(this.#inspection?.links ?? []);

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
