/** Known dates stand at their true place inside their bucket. */
import { expect, test } from 'vitest';
import { spine } from '../trends/buckets.ts';
import { notesWithin, placeNotes } from './notes.ts';

test('the merger on the border between June and July 2025, the congress inside January 2026', () => {
  const notes = notesWithin(spine('2025-01-01', '2026-11-21', 'month'), 'vi');
  expect(notes.map(({ day }) => day)).toEqual(['2025-07-01', '2026-01-20']);
  expect(notes[0]?.at).toBe(5.5);
  expect(notes[1]?.at).toBeCloseTo(11.5 + 19 / 31, 10);
});

test('dates outside the period are not drawn', () => {
  expect(notesWithin(spine('2024-01-01', '2025-06-30', 'month'), 'vi')).toEqual([]);
  expect(notesWithin(spine('2026-02-01', '2026-06-30', 'month'), 'en')).toEqual([]);
  expect(notesWithin([], 'vi')).toEqual([]);
});

test.each([
  [
    'room on the right',
    [
      { px: 100, words: 80 },
      { px: 300, words: 80 }
    ],
    ['right', 'right']
  ],
  [
    'no room before the next: left',
    [
      { px: 150, words: 90 },
      { px: 200, words: 80 }
    ],
    ['left', 'right']
  ],
  [
    'no room on either side: the day alone',
    [
      { px: 60, words: 90 },
      { px: 120, words: 80 }
    ],
    ['day', 'right']
  ],
  ['at the end of the chart', [{ px: 380, words: 60 }], ['left']],
  [
    'the words before are in the way',
    [
      { px: 200, words: 80 },
      { px: 380, words: 120 }
    ],
    ['right', 'day']
  ]
])('%s', (_, notes, sides) => expect(placeNotes(notes, 400)).toEqual(sides));
