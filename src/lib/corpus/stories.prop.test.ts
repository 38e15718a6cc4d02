/** Stories do not depend on the order in which articles come. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Publication, Standing } from './stories.ts';
import { comesBefore, isNear, placeArticle } from './stories.ts';

const N = 12;

/** Publications, and how much of the later of each two stands in the earlier; under a half they are no reprints. */
const corpus = fc.record({
  days: fc.array(fc.option(fc.integer({ min: 1, max: 28 }), { freq: 8 }), { minLength: N, maxLength: N }),
  likenesses: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: N * N, maxLength: N * N })
});
type Corpus = typeof corpus extends fc.Arbitrary<infer T> ? T : never;

const publications = ({ days }: Corpus): Publication[] =>
  days.map((day, n) => {
    const iso = `2025-11-${String(day).padStart(2, '0')}`;
    return { id: String.fromCharCode(97 + n), days: day === null ? null : { from: iso, to: iso } };
  });

/** What the definition says: in order, each follows the first article it is most like. */
function fromScratch(articles: readonly Publication[], likeness: (a: Publication, b: Publication) => number) {
  const firsts: Publication[] = [];
  const stories: [string, string][] = [];
  for (const article of articles.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))) {
    const [best] = firsts
      .filter((first) => isNear(first, article) && likeness(first, article) >= 0.5)
      .sort((a, b) => likeness(b, article) - likeness(a, article) || (a.id < b.id ? -1 : 1));
    if (!best) firsts.push(article);
    stories.push([article.id, (best ?? article).id]);
  }
  return stories.sort();
}

/** Places one after the other as they come; whoever loses its first article is placed again at the end. */
function asTheyCome(order: readonly Publication[], likeness: (a: Publication, b: Publication) => number) {
  const standings = new Map<string, Standing>();
  const waiting = [...order];
  for (let article = waiting.shift(); article; article = waiting.shift()) {
    const neighbours = [...standings.values()]
      .filter((one) => isNear(one, article as Publication) && likeness(one, article as Publication) >= 0.5)
      .map((standing) => ({ standing, likeness: likeness(standing, article as Publication) }));
    const { standing, joining, displaced } = placeArticle(article, neighbours);
    for (const one of [...standings.values()])
      if (displaced.includes(one.first) && one.first !== one.id) {
        standings.delete(one.id);
        waiting.push(one);
      }
    for (const one of [standing, ...joining]) {
      standings.set(one.id, one);
      const again = waiting.findIndex(({ id }) => id === one.id);
      if (again >= 0) waiting.splice(again, 1);
    }
  }
  return [...standings.values()].map(({ id, first }): [string, string] => [id, first]).sort();
}

test('whatever the order of arrival, stories are those of the order of publication', () => {
  fc.assert(
    fc.property(corpus, fc.array(fc.nat(), { minLength: N, maxLength: N }), (made, shuffle) => {
      const articles = publications(made);
      const at = (one: Publication) => one.id.charCodeAt(0) - 97;
      const likeness = (a: Publication, b: Publication) =>
        (made.likenesses[Math.min(at(a), at(b)) * N + Math.max(at(a), at(b))] ?? 0) / 10;
      const order = articles.toSorted((a, b) => (shuffle[at(a)] ?? 0) - (shuffle[at(b)] ?? 0));
      expect(asTheyCome(order, likeness)).toEqual(fromScratch(articles, likeness));
    }),
    { numRuns: 500 }
  );
});
