/** The line chart of a question in words: its finding, what is counted, and what it carries beside its lines. */
import type { FigureView } from '../../charts/exported-figure.ts';
import type { TrendExtras } from '../../charts/look.ts';
import type { TopStory } from '../../corpus/proof.ts';
import type { BucketCoverage } from '../../trends/coverage.ts';
import type { Note } from '../../trends/notes.ts';
import type { Query, Series, SeriesAnswer } from '../../trends/query.ts';
import type { Signal } from '../../trends/signal.ts';
import { figureWords } from '../figures/words.ts';
import { signalSentence } from '../signals/sentence.ts';
import type { PointAt } from '../explore/choose.ts';
import { silentGaps } from '../explore/gaps.ts';
import { notesByDay } from '../explore/note-days.ts';
import { aboutThemes, fromSources, inPlaces, lineTitle } from '../explore/tongue.ts';
import type { ExploreTongue } from '../explore/tongue.ts';

/** The answer with only those of its series that are lines. */
export const linesOf = (answer: SeriesAnswer, drawn: readonly string[]): SeriesAnswer => ({
  ...answer,
  series: answer.series.filter(({ key }) => drawn.includes(key))
});

/** "Tỷ lệ bài về Chuyển đổi số". */
export const subjectOf = (query: Query, tongue: ExploreTongue): string =>
  tongue.words.subject[query.measure](aboutThemes(query, tongue));

/** The surest signal of the lines, else what they plainly hold. */
export function lineFinding(
  query: Query,
  lines: readonly Series[],
  signal: Signal | undefined,
  tongue: ExploreTongue
): string {
  if (!signal) return lineTitle(query, lines, tongue);
  const subject =
    query.split === 'none' ? subjectOf(query, tongue) : figureWords(query, tongue).name(signal, false);
  return signalSentence(subject, signal, query, tongue.lang).replace(/\.$/, '');
}

/** What is counted, by which day, where. */
export function lineSubtitle(
  { query, series }: SeriesAnswer,
  {
    view,
    sources
  }: {
    readonly view: FigureView;
    readonly sources: readonly { readonly slug: string; readonly name: string }[];
  },
  tongue: ExploreTongue
): string {
  const { words } = tongue;
  const only = view === 'line' && series.length === 1;
  return [
    `${words.unit[query.measure]} ${words.per[query.grain]}, ${words.byDay[query.day]}`,
    ...(only && query.measure === 'share' ? [words.bandOf] : []),
    query.provinces.length ? inPlaces(query, tongue) : words.country,
    ...(query.sources.length ? [words.onlyFrom(fromSources(query, sources, tongue))] : [])
  ].join('; ');
}

/** Silences, notes and the story of the peak, as the chart draws them. */
export function lineExtras(
  lines: readonly Series[],
  found: {
    readonly silent: readonly BucketCoverage[];
    readonly notes: readonly Note[];
    readonly peak: PointAt | null;
    readonly story: TopStory | null;
  },
  { words }: ExploreTongue
): TrendExtras {
  const buckets = (lines[0]?.points ?? []).map(({ bucket }) => bucket);
  const series = lines.findIndex(({ key }) => key === found.peak?.key);
  const at = buckets.indexOf(found.peak?.at ?? '');
  return {
    unlabelled: lines.length === 1,
    silent: silentGaps(buckets, found.silent, words.silent),
    notes: notesByDay(found.notes),
    peak: series < 0 || at < 0 ? null : { series, at, text: found.story?.title ?? '' }
  };
}
