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
      }
    }
  ],
  [
    'articles',
    {
      ...{ analysed: 1, published: 0.99, event: 0.95, 'province.right': 0.97, 'province.not-wrong': 0.98 },
      ...{ 'digital-transformation.f1': 0.95, 'drug-free-areas.f1': 0.9, 'congress-preparation.f1': 0.9 }
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
