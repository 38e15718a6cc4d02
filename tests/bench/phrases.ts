/** Phrases of the matcher's benchmark: typed place names of both eras, the bulk of what is looked for in earnest. */
import artefact from '../../src/lib/lexicon/gazetteer.json' with { type: 'json' };
import { unfoldUnits } from '../../src/lib/lexicon/gazetteer-units.ts';

/** The first `count` different ones, "phường Thanh Miếu" and the like. */
export function benchPhrases(count: number): string[] {
  const names = new Set([...unfoldUnits(artefact)].map(({ type, name }) => `${type} ${name}`));
  return [...names].slice(0, count);
}
