/** The source line of a chart as plain sentences: its signs in words, silences, what could not be drawn. */
import type { FigureView } from '../../charts/exported-figure.ts';
import type { BucketCoverage } from '../../trends/coverage.ts';
import type { SeriesAnswer } from '../../trends/query.ts';
import type { ExploreTongue } from '../explore/tongue.ts';
import { formatBucket } from '../format.ts';

/** Views that dash what is not over. */
const DASHED: readonly FigureView[] = ['line', 'bar', 'multiples', 'ranking'];
const MOST_SILENCES = 2;
const MOST_NAMES = 3;

/** "Nguồn thường đăng mà im lặng: 10/2025 (Báo A, Báo B)."; null when none did. */
export function silenceSentence(
  silent: readonly BucketCoverage[],
  { words, lang }: ExploreTongue
): string | null {
  if (silent.length === 0) return null;
  const few = (names: readonly string[]) =>
    [
      ...names.slice(0, MOST_NAMES),
      ...(names.length > MOST_NAMES ? [words.andSources(names.length - MOST_NAMES)] : [])
    ].join(', ');
  const times = silent
    .slice(-MOST_SILENCES)
    .map((one) => words.silentAt(formatBucket(one.bucket, lang), few(one.silent)));
  const more = silent.length - MOST_SILENCES;
  return words.silentWords([...times, ...(more > 0 ? [words.andMore(more)] : [])].join('; '));
}

/** @param shown the answer with the series that are drawn. */
export function noteSentences(
  {
    answer,
    shown,
    view
  }: { readonly answer: SeriesAnswer; readonly shown: SeriesAnswer; readonly view: FigureView },
  { words }: ExploreTongue
): string[] {
  const { query, leftOut: left } = answer;
  const points = shown.series.flatMap((series) => series.points);
  const omitted = [
    ...(left.unknownDate > 0 ? [words.noDate(left.unknownDate)] : []),
    ...(left.coarseDate > 0 ? [words.coarse(left.coarseDate)] : [])
  ];
  const all = answer.series.length;
  const drawn = shown.series.length;
  return [
    ...(drawn < all ? [words.drawnSome(drawn, all)] : []),
    ...(DASHED.includes(view) && points.some(({ partial }) => partial)
      ? [words.dashed(words.grain[query.grain])]
      : []),
    ...(query.measure === 'share' && points.some(({ value }) => value === null) ? [words.hatched] : []),
    ...(query.split === 'theme' && drawn > 1 ? [words.several] : []),
    ...(omitted.length > 0 ? [`${words.notDrawn} ${omitted.join(', ')}.`] : [])
  ];
}
