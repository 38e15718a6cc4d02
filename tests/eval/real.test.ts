/** The readers on real articles, where a folder of them is named by NHIP_REAL. Holds no word of theirs. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyseFiles } from '../../scripts/commands/reading-files.ts';
import { openGold } from '../../scripts/eval/corpus.ts';
import { measuresOf } from '../../scripts/eval/floors.ts';
import { score, type Scores } from '../../scripts/eval/score.ts';
import type { Analysed } from '../../scripts/eval/pair.ts';

const real = process.env.NHIP_REAL;

/** Figures that a release must reach; they only rise. */
const FLOORS: readonly (readonly [folder: string, floors: Readonly<Record<string, number>>])[] = [
  [
    'seeds',
    {
      ...{ analysed: 1, title: 1, sections: 1, published: 1, event: 1, 'province.right': 1 },
      ...{
        'digital-transformation.f1': 1,
        'drug-free-areas.f1': 1,
        'congress-preparation.f1': 1,
        evidence: 1
      },
      ...{ byline: 1, places: 1, findings: 1, 'figures.found': 1, 'figures.sound': 1 },
      ...{ 'leaders.f1': 1, 'leaders.level': 1, 'leaders.role': 1 },
      ...{ 'visit.f1': 1, 'visitors.f1': 1, 'visits.f1': 1 },
      ...{ 'visit.host': 1, 'visit.commune': 1, 'visit.date': 1, 'visit.gift': 1 }
    }
  ],
  [
    'articles',
    {
      ...{ analysed: 1, published: 0.99, event: 0.95, 'province.right': 0.97, 'province.not-wrong': 0.98 },
      ...{ 'digital-transformation.f1': 0.95, 'drug-free-areas.f1': 0.9, 'congress-preparation.f1': 0.9 },
      ...{ 'leaders.f1': 0.88, 'leaders.level': 0.95, 'visit.f1': 0.85, 'visitors.f1': 0.85 }
    }
  ]
];

describe.skipIf(!real).each(FLOORS)('real texts: %s', (folder, floors) => {
  let scores: Scores;

  beforeAll(async () => {
    const gold = openGold(join(real as string, folder));
    const lines: Analysed[] = [];
    for await (const line of analyseFiles(gold.files, {})) lines.push(line);
    scores = score(gold.expected, lines);
  }, 60_000);

  test.each(Object.entries(floors))('%s is at least %d', (measure, floor) => {
    expect(measuresOf(scores)[measure]).toBeGreaterThanOrEqual(floor);
  });
});
