/** Measures reading an article, all of it, against wink-nlp merely tokenising the same text. */
import english from 'wink-eng-lite-web-model';
import { analyseAll, type Reader, type Unread } from '../../src/lib/tagging/analyse.ts';
import type { Article } from '../../src/lib/corpus/article.ts';
import { winkTokeniser } from '../../src/lib/text/wink.ts';
import { BATCH } from '../../src/lib/server/filer.ts';
import { figure, interleaved, slicesOf, type Figure } from './rounds.ts';

/**
 * Articles a second, read in batches as an ingest reads them, and against wink-nlp round by round. Budget: a ratio of
 * at least 0.7 to wink-nlp as it is published, with its English model. The Vietnamese model written for this project
 * makes wink-nlp ten times faster; the ratio to that one is shown beside it.
 */
export function analysisFigures(articles: readonly Article[], reader: Reader): Figure[] {
  const byText = new Map(
    articles.map((article) => [article.text, { article, options: { sourceHome: null } }])
  );
  const slices = slicesOf(articles.map(({ text }) => text));
  const counts = [winkTokeniser(), winkTokeniser(english)];
  const [own = [], ...wink] = interleaved(
    [
      (slice) =>
        batchesOf(slice).forEach((texts) =>
          analyseAll(
            texts.map((text) => byText.get(text) as Unread),
            reader
          )
        ),
      ...counts.map((count) => (slice: readonly string[]) => slice.forEach((text) => count(text)))
    ],
    slices
  ).map((seconds) => seconds.map((taken, i) => (slices[i]?.length ?? 0) / taken));
  return [
    figure('analysis, all of it', 'articles/s', own),
    ...['Vietnamese', 'English'].flatMap((model, which) => [
      figure(`wink-nlp tokenising, ${model} model`, 'articles/s', wink[which] ?? []),
      figure(
        `analysis / tokenising, ${model} model`,
        'ratio',
        own.map((speed, i) => speed / (wink[which]?.[i] ?? NaN))
      )
    ])
  ];
}

/** As an ingest reads them. */
const batchesOf = (texts: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, i) => texts.slice(i * BATCH, (i + 1) * BATCH));
