/** Phrases of the matcher's benchmark: typed place names of both eras, the bulk of what is looked for in earnest. */
import artefact from '../../src/lib/lexicon/gazetteer.json' with { type: 'json' };
import { unfoldUnits } from '../../src/lib/lexicon/gazetteer-units.ts';

/** The first `count` different ones: "phường Thanh Miếu" and the like, then the same names bare. */
export function benchPhrases(count: number): string[] {
  const units = [...unfoldUnits(artefact)];
  const names = new Set([
    ...units.map(({ type, name }) => `${type} ${name}`),
    ...units.map(({ name }) => name)
  ]);
  return [...names].slice(0, count);
}
