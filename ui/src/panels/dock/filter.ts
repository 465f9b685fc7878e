// Which of the findings are shown.
import type { Severity } from '../../core/bindings/edit';
import type { Outline, ProblemEntry } from '../../core/bindings/request';
import type { MenuChoice, MenuEntry } from '../../parts/menu';
import { words } from '../../words/words.svelte';

export interface Filter {
  /** Severities that are left out. */
  without: ReadonlySet<Severity>;
  /** One stage alone; `map`: what is about the map as a whole. */
  stage: string | null;
  /** One rule alone. */
  rule: string | null;
}

export const EVERYTHING: Filter = { without: new Set(), stage: null, rule: null };

/** The id that stands for the map as a whole among the stages. */
export const WHOLE_MAP = ' map';

export function shownBy(filter: Filter, problems: readonly ProblemEntry[]): ProblemEntry[] {
  return problems.filter(
    ({ severity, stage, rule }) =>
      !filter.without.has(severity) &&
      (filter.stage === null || filter.stage === (stage ?? WHOLE_MAP)) &&
      (filter.rule === null || filter.rule === rule),
  );
}

/** Without a severity, or with it again. */
export function toggled(filter: Filter, severity: Severity): Filter {
  const without = new Set(filter.without);
  if (!without.delete(severity)) without.add(severity);
  return { ...filter, without };
}

/** What the button of the filter says. */
export function nameOf(filter: Filter, { stages }: Outline): string {
  if (filter.rule !== null) return words.say(`rule-${filter.rule}-title`);
  if (filter.stage === WHOLE_MAP) return words.say('problems-of-map');
  const stage = stages.find(({ id }) => id === filter.stage);
  return stage ? stage.name || words.say('unnamed') : words.say('problems-everywhere');
}

/** The menu of the filter: every stage and every rule that has findings. */
export function filterMenu(
  filter: Filter,
  outline: Outline,
  problems: readonly ProblemEntry[],
  set: (filter: Filter) => void,
): MenuEntry[] {
  const { say } = words;
  const found = new Set(problems.map(({ stage }) => stage ?? WHOLE_MAP));
  const rules = [...new Set(problems.map(({ rule }) => rule))].map((rule) => ({
    value: rule,
    label: say(`rule-${rule}-title`),
  }));
  const stages: MenuChoice = {
    heading: say('problems-filter-stage'),
    value: filter.stage ?? '',
    options: [
      { value: '', label: say('problems-everywhere') },
      ...(found.has(WHOLE_MAP) ? [{ value: WHOLE_MAP, label: say('problems-of-map') }] : []),
      ...outline.stages
        .filter(({ id }) => found.has(id))
        .map(({ id, name }) => ({ value: id, label: name || say('unnamed') })),
    ],
    choose: (value) => set({ ...filter, stage: value || null }),
  };
  const byRule: MenuChoice = {
    value: filter.rule ?? '',
    options: [{ value: '', label: say('problems-every-rule') }, ...rules],
    choose: (value) => set({ ...filter, rule: value || null }),
  };
  return [stages, 'separator', { label: say('problems-filter-rule'), entries: [byRule] }];
}
