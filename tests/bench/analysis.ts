/** Measures reading an article, all of it, against wink-nlp merely tokenising the same text. */
import { analyse, type Reader } from '../../src/lib/tagging/analyse.ts';
import type { Article } from '../../src/lib/corpus/article.ts';
import { winkTokeniser } from '../../src/lib/text/wink.ts';
import { figure, interleaved, slicesOf, type Figure } from './rounds.ts';

/** Articles a second of both, and their ratio round by round. Budget: a ratio of at least 0.7. */
export function analysisFigures(articles: readonly Article[], reader: Reader): Figure[] {
  const byText = new Map(articles.map((article) => [article.text, article]));
  const slices = slicesOf(articles.map(({ text }) => text));
  const count = winkTokeniser();
  const [own = [], wink = []] = interleaved(
    [
      (slice) => slice.forEach((text) => analyse(byText.get(text) as Article, reader, { sourceHome: null })),
      (slice) => slice.forEach((text) => count(text))
    ],
    slices
  ).map((seconds) => seconds.map((taken, i) => (slices[i]?.length ?? 0) / taken));
  return [
    figure('analysis, all of it', 'articles/s', own),
    figure('wink-nlp tokenising', 'articles/s', wink),
    figure(
      'analysis / tokenising',
      'ratio',
      own.map((speed, i) => speed / (wink[i] ?? NaN))
    )
  ];
}
