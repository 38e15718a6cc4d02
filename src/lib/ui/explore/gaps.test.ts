/** Neighbouring silences are one gap. */
import { expect, test } from 'vitest';
import { silentGaps } from './gaps.ts';

const silence = (bucket: string, ...silent: string[]) => ({ bucket, silent, usual: 3 });

test('runs, and what each says', () => {
  const buckets = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'];
  const silent = [
    silence('2025-01', 'A'),
    silence('2025-02', 'B'),
    silence('2025-03', 'A', 'B'),
    silence('2025-05', 'A', 'B'),
    silence('2024-12', 'A')
  ];
  expect(silentGaps(buckets, silent, (fewest, most) => [`${fewest}–${most}`])).toEqual([
    { from: 0, to: 2, words: ['1–2'] },
    { from: 4, to: 4, words: ['2–2'] }
  ]);
});
