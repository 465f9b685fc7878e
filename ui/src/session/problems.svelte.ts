// What the checker found on the map that is shown, as far as the window was told.
import type { Severity } from '../core/bindings/edit';
import type { IgnoredEntry, ProblemEntry, ProblemsPatch } from '../core/bindings/request';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

export class Problems {
  /** The worst first. */
  list = $state.raw<readonly ProblemEntry[]>([]);
  ignored = $state.raw<readonly IgnoredEntry[]>([]);

  /** How many there are of each severity. */
  readonly counts = $derived.by(() => {
    const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
    for (const { severity } of this.list) counts[severity] += 1;
    return counts;
  });

  /** How many can be mended without a person's judgement. */
  readonly safe = $derived(this.list.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length);

  /**
   * The worst that was found about each record, by the record's id, as it is marked there. That nothing happens in its
   * stages yet is no mark on a map that was just begun; the list says it.
   */
  readonly worst = $derived.by(() => {
    const worst = new Map<string, Severity>();
    for (const { rule, subjects, severity } of this.list) {
      const [main] = subjects;
      if (rule === 'empty-stage' && this.blank()) continue;
      if (main && main.kind !== 'map' && !worst.has(main.id)) worst.set(main.id, severity);
    }
    return worst;
  });

  /** `blank`: whether the map that is shown has no touchpoint yet. */
  constructor(private readonly blank: () => boolean = () => false) {}

  patch({ fresh, splices, ignored }: ProblemsPatch): void {
    if (fresh || splices.length > 0) {
      const list = fresh ? [] : [...this.list];
      for (const { at, remove, add } of splices) list.splice(at, remove, ...add);
      this.list = list;
    }
    if (ignored) this.ignored = ignored;
  }
}
