import { expect, test } from 'vitest';

import type { ProblemEntry } from '../../core/bindings/request';
import { Problems } from '../../session/problems.svelte';
import { EVERYTHING, shownBy, toggled, WHOLE_MAP } from './filter';

const problem = (key: string, severity: ProblemEntry['severity'], stage: string | null, rule = 'r'): ProblemEntry => ({
  key,
  rule,
  severity,
  message: { key: '', args: {} },
  subjects: [{ kind: 'card', id: key }],
  which: '',
  stage,
  fixes: [],
});
const LIST = [problem('a', 'error', 's1'), problem('b', 'warning', null), problem('c', 'warning', 's1', 'other')];
const keys = (list: readonly ProblemEntry[]) => list.map(({ key }) => key).join('');

test('findings are left out by severity, stage and rule', () => {
  expect(keys(shownBy(EVERYTHING, LIST))).toBe('abc');
  const without = toggled(EVERYTHING, 'warning');
  expect(keys(shownBy(without, LIST))).toBe('a');
  expect(keys(shownBy(toggled(without, 'warning'), LIST))).toBe('abc');
  expect(keys(shownBy({ ...EVERYTHING, stage: 's1' }, LIST))).toBe('ac');
  expect(keys(shownBy({ ...EVERYTHING, stage: WHOLE_MAP }, LIST))).toBe('b');
  expect(keys(shownBy({ ...EVERYTHING, rule: 'other', stage: 's1' }, LIST))).toBe('c');
});

test('the list follows what it is told', () => {
  const problems = new Problems();
  problems.patch({ fresh: true, splices: [{ at: 0, remove: 0, add: LIST }], ignored: [] });
  expect(problems.counts).toEqual({ error: 1, warning: 2, hint: 0 });
  problems.patch({
    fresh: false,
    splices: [
      { at: 1, remove: 1, add: [] },
      { at: 1, remove: 0, add: [problem('d', 'hint', null)] },
    ],
    ignored: null,
  });
  expect(keys(problems.list)).toBe('adc');
  expect(problems.worst.get('c')).toBe('warning');
  problems.patch({ fresh: false, splices: [], ignored: null });
  expect(keys(problems.list)).toBe('adc');
});
