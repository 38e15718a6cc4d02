/** The words of a gap move aside for what is drawn. */
import { expect, test } from 'vitest';
import { placeGapWords, type Drawn, type Room } from './gap-words.ts';

const ROOM: Room = { start: 100, end: 300, right: 500, taken: 50 };
const [WIDTH, LOW] = [60, 36];
const place = (
  lines: readonly (readonly Drawn[])[],
  uprights: readonly number[] = [],
  room: Partial<Room> = {}
) => placeGapWords({ ...ROOM, ...room }, WIDTH, LOW, lines, uprights);
const flat = (y: number): Drawn[] => [
  { x: 50, y },
  { x: 450, y }
];

test.each([
  ['stand at the upper left of an empty gap', [], [], 103],
  ['stay above a low line', [flat(180)], [], 103],
  ['move right of an upright', [], [120], 127],
  ['are left out where a line runs high all along', [flat(20)], [], null],
  ['mind no broken line', [flat(NaN)], [], 103]
])('%s', (_, lines, uprights, found) => {
  expect(place(lines, uprights)).toBe(found);
});

test('a peak at the left moves them right of it', () => {
  const peak = [
    { x: 80, y: 190 },
    { x: 130, y: 0 },
    { x: 180, y: 190 },
    { x: 400, y: 190 }
  ];
  expect(place([peak])).toBeGreaterThan(135);
});

test('a gap narrower than its words has one place, never over the words before or the edge', () => {
  expect(place([], [], { end: 120 })).toBe(80);
  expect(place([], [], { end: 120, taken: 90 })).toBeNull();
  expect(place([], [], { start: 480, end: 500 })).toBe(440);
});
