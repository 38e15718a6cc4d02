/** Measures text/: phrase matching against wink-nlp's custom entities over the same phrases. */
import { SyllableMatcher } from '../../src/lib/text/index.ts';
import { winkCustomEntities } from '../../src/lib/text/wink.ts';
import { bytesOf, figure, interleaved, slicesOf, type Figure } from './rounds.ts';

/**
 * Every overlapping hit of the given phrases, MB/s of UTF-8, against wink-nlp's custom entities on the
 * Vietnamese model, and their ratio round by round. Budget: a ratio of at least 8 at 13,000 phrases.
 */
export function matcherFigures(texts: readonly string[], phrases: readonly string[]): Figure[] {
  const matcher = new SyllableMatcher(phrases);
  const entities = winkCustomEntities(phrases);
  const slices = slicesOf(texts);
  const [own = [], wink = []] = interleaved(
    [
      (slice) => slice.forEach((text) => matcher.findAll(text, () => {})),
      (slice) => slice.forEach((text) => entities(text))
    ],
    slices
  ).map((seconds) => seconds.map((taken, i) => bytesOf(slices[i] ?? []) / 1e6 / taken));
  return [
    figure(`syllable matcher, ${phrases.length} phrases`, 'MB/s', own),
    figure(`wink-nlp custom entities, ${phrases.length} phrases`, 'MB/s', wink),
    figure(
      'syllable matcher / wink-nlp',
      'ratio',
      own.map((speed, i) => speed / (wink[i] ?? NaN))
    )
  ];
}
