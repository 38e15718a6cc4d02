/** The order of the figures. */
import { expect, test } from 'vitest';
import { viewsOf } from './layout.ts';

test.each([
  ['line', { rows: true, together: true }, ['line', 'multiples', 'heat', 'ranking', 'co']],
  ['heat', { rows: true }, ['heat', 'line', 'multiples', 'ranking']],
  ['map', { rows: true, places: true }, ['map', 'line', 'multiples', 'heat', 'ranking']],
  ['map', { rows: false, places: false }, ['line']],
  ['ranking', { rows: false }, ['line']]
] as const)('%s first where there is one', (chosen, answers, wanted) => {
  expect(viewsOf(chosen, answers)).toEqual([...wanted]);
});
