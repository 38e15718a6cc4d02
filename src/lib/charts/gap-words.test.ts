/** The words of a gap move aside for what is drawn. */
import { expect, test } from 'vitest';
import { placeGapWords, type Drawn, type Room } from './gap-words.ts';

const ROOM: Room = { start: 100, end: 300, top: 0, right: 500, taken: 50 };
const WORDS = { width: 60, height: 33 };
const place = (
  lines: readonly (readonly Drawn[])[],
  uprights: readonly number[] = [],
  room: Partial<Room> = {}
) => placeGapWords({ ...ROOM, ...room }, WORDS, lines, uprights);
const flat = (y: number): Drawn[] => [
  { x: 50, y },
  { x: 450, y }
];

test.each([
  ['stand at the upper left of an empty gap', [], [], { x: 103, y: 3 }],
  ['stay above a low line', [flat(180)], [], { x: 103, y: 3 }],
  ['move right of an upright', [], [120], { x: 127, y: 3 }],
  ['are left out where a line runs high all along', [flat(20)], [], null],
  ['mind no broken line', [flat(NaN)], [], { x: 103, y: 3 }]
])('%s', (_, lines, uprights, found) => {
  expect(place(lines, uprights)).toEqual(found);
});

test('a peak at the left moves them right of it', () => {
  const peak = [
    { x: 80, y: 190 },
    { x: 130, y: 0 },
    { x: 180, y: 190 },
    { x: 400, y: 190 }
  ];
  const found = place([peak]);
  expect(found?.y).toBe(3);
  expect(found?.x).toBeGreaterThan(135);
});

test('a gap narrower than its words has one place, never over the words before or the edge', () => {
  expect(place([], [], { end: 120 })).toEqual({ x: 80, y: 3 });
  expect(place([], [], { end: 120, taken: 90 })).toBeNull();
  expect(place([], [], { start: 480, end: 500 })?.x).toBe(440);
});
