/** The table on the clipboard. */
import { expect, test } from 'vitest';
import { toTabs } from './tabs.ts';

const sent = (measure: string, value: number | null, label = 'Chuyển đổi số') => ({
  query: { measure },
  series: [{ label, points: [{ bucket: '2025-11', value }] }]
});

test.each([
  [sent('share', 0.09), 'vi', '\tChuyển đổi số\n11/2025\t9,0'],
  [sent('share', 0.09), 'en', '\tChuyển đổi số\n11/2025\t9.0'],
  [sent('articles', 1234), 'vi', '\tChuyển đổi số\n11/2025\t1234'],
  [sent('share', null), 'vi', '\tChuyển đổi số\n11/2025\t'],
  [sent('articles', 1, '=1+1\t2'), 'vi', "\t'=1+1 2\n11/2025\t1"],
  [{ query: { measure: 'share' }, series: [] }, 'vi', '']
] as const)('%o', (answer, lang, wanted) => {
  expect(toTabs(answer, lang)).toBe(wanted);
});
