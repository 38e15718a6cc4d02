/** The page's figures are those of the gold set that lies here, not of an older one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACCURACY, GOLD_TEXTS } from './accuracy.ts';

const EVAL = join(import.meta.dirname, '../../../../tests/eval');
const { floors } = JSON.parse(readFileSync(join(EVAL, 'floors.json'), 'utf8')) as {
  floors: Readonly<Record<string, number>>;
};

test('the page tells how many texts there are', () => {
  const lines = readFileSync(join(EVAL, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  expect(lines).toHaveLength(GOLD_TEXTS);
});

test.each(ACCURACY.filter(({ what }) => `${what}.precision` in floors))(
  'theme $what says no more and no less than its floors',
  ({ what, precision, recall }) => {
    expect([precision, recall]).toEqual([floors[`${what}.precision`], floors[`${what}.recall`]]);
  }
);

test('figures say no more and no less than their floors', () => {
  const row = ACCURACY.find(({ what }) => what === 'figures');
  expect([row?.precision, row?.recall]).toEqual([floors['figures.sound'], floors['figures.found']]);
});

test.each([
  ['province', 'province.right'],
  ['published', 'published'],
  ['event', 'event']
])('%s says no more and no less than its floor', (what, floor) => {
  expect(ACCURACY.find((row) => row.what === what)?.recall).toBe(floors[floor]);
});
