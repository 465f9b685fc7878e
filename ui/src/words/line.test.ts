import { expect, test } from 'vitest';

import { oneLine } from './line';

test('lines are joined with a space, but not within Chinese', () => {
  expect(oneLine('机会与\n解决方案')).toBe('机会与解决方案');
  expect(oneLine('Ideas and\nsolutions')).toBe('Ideas and solutions');
  expect(oneLine('看 Google\n 评论，\n再来')).toBe('看 Google 评论，再来');
});
