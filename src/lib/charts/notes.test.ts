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
      { px: 100, words: 80, day: 32 },
      { px: 300, words: 80, day: 32 }
    ],
    ['right', 'right']
  ],
  [
    'no room before the next: left',
    [
      { px: 150, words: 90, day: 32 },
      { px: 200, words: 80, day: 32 }
    ],
    ['left', 'right']
  ],
  [
    'no room on either side: the day alone',
    [
      { px: 60, words: 90, day: 32 },
      { px: 120, words: 80, day: 32 }
    ],
    ['day', 'right']
  ],
  ['at the end of the chart', [{ px: 380, words: 60, day: 32 }], ['left']],
  [
    'the words before are in the way',
    [
      { px: 200, words: 80, day: 32 },
      { px: 380, words: 120, day: 32 }
    ],
    ['right', 'none']
  ],
  ['cut where enough of the words remains', [{ px: 250, words: 260, day: 32 }], ['right']],
  [
    'no room even for the day: the line alone',
    [
      { px: 30, words: 90, day: 32 },
      { px: 60, words: 90, day: 32 },
      { px: 90, words: 80, day: 32 }
    ],
    ['none', 'none', 'right']
  ],
  [
    'two days never run into each other',
    [
      { px: 100, words: 60, day: 32 },
      { px: 180, words: 90, day: 32 },
      { px: 215, words: 300, day: 32 }
    ],
    ['right', 'none', 'right']
  ]
])('%s', (_, notes, sides) => expect(placeNotes(notes, 400).map(({ side }) => side)).toEqual(sides));

test('words that are cut have the room up to the next line', () => {
  expect(placeNotes([{ px: 250, words: 260, day: 32 }], 400)).toEqual([{ side: 'right', room: 140 }]);
});
