/** A newer seed and users' changes, theme by theme. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Theme } from '../../lexicon/theme.ts';
import { mergeSeed } from './seed-merge.ts';

const theme = (slug: string, ...terms: string[]): Theme => ({
  ...{ slug, name: { vi: slug, en: slug }, short: { vi: slug, en: slug }, definition: { vi: '', en: '' } },
  ...{ terms, counterExamples: [], examples: [] }
});
const written = (themes: readonly Theme[]) => themes.map(({ slug, terms }) => [slug, ...terms].join(' '));

test.each([
  ['untouched: the seed’s', ['a 1'], ['a 2'], ['a 1'], ['a 2'], []],
  ['changed by users alone: theirs', ['a 1'], ['a 1'], ['a 9'], ['a 9'], []],
  ['changed by both: theirs, and told', ['a 1'], ['a 2'], ['a 9'], ['a 9'], ['a']],
  ['changed by both alike', ['a 1'], ['a 2'], ['a 2'], ['a 2'], []],
  ['new in the seed: at the end', ['a 1'], ['b 1', 'a 1'], ['a 9'], ['a 9', 'b 1'], []],
  ['new in both, not alike: theirs, and told', [], ['b 1'], ['b 9'], ['b 9'], ['b']],
  ['users’ own stays', ['a 1'], ['a 2'], ['u 1', 'a 1'], ['u 1', 'a 2'], []],
  ['dropped by the seed, untouched', ['a 1', 'b 1'], ['a 1'], ['a 1', 'b 1'], ['a 1'], []],
  ['dropped by the seed, changed by users', ['a 1', 'b 1'], ['a 1'], ['a 1', 'b 9'], ['a 1', 'b 9'], ['b']],
  ['retired by users, as it was in the seed', ['a 1', 'b 1'], ['a 1', 'b 1'], ['a 1'], ['a 1'], []],
  ['retired by users, changed in the seed', ['a 1', 'b 1'], ['a 1', 'b 2'], ['a 1'], ['a 1'], ['b']]
])('%s', (_, base, seed, ours, themes, kept) => {
  const read = (lines: string[]) => lines.map((line) => theme(...(line.split(' ') as [string, string])));
  const merged = mergeSeed(read(base), read(seed), read(ours));
  expect([written(merged.themes), merged.kept]).toEqual([themes, kept]);
});

const lexicon = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'))
  .map((found) => Object.entries(found).map(([slug, term]) => theme(slug, term)));

test('merging twice changes nothing more, and no change of users is lost', () => {
  fc.assert(
    fc.property(lexicon, lexicon, lexicon, (base, seed, ours) => {
      const { themes } = mergeSeed(base, seed, ours);
      expect(written(mergeSeed(seed, seed, themes).themes)).toEqual(written(themes));
      const before = written(base);
      for (const own of written(ours).filter((one) => !before.includes(one)))
        expect(written(themes)).toContain(own);
    })
  );
});
