/** The line chart of a question in words: its finding, what is counted, and what it carries beside its lines. */
import type { FigureView } from '../../charts/exported-figure.ts';
import type { TrendExtras, TrendWords } from '../../charts/look.ts';
import type { TopStory } from '../../corpus/proof.ts';
import type { BucketCoverage } from '../../trends/coverage.ts';
import type { Note } from '../../trends/notes.ts';
import type { Query, Series, SeriesAnswer } from '../../trends/query.ts';
import type { Signal } from '../../trends/signal.ts';
import { figureWords } from '../figures/words.ts';
import { signalSentence } from '../signals/sentence.ts';
import { besideNow } from '../../trends/year-ago.ts';
import { peakOf, type PointAt } from '../explore/choose.ts';
import { silentGaps } from '../explore/gaps.ts';
import { notesByDay } from '../explore/note-days.ts';
import { aboutThemes, fromSources, inPlaces, lineTitle, lineWords } from '../explore/tongue.ts';
import type { ExploreTongue } from '../explore/tongue.ts';

/** The answer with only those of its series that are lines. */
export const linesOf = (answer: SeriesAnswer, drawn: readonly string[]): SeriesAnswer => ({
  ...answer,
  series: answer.series.filter(({ key }) => drawn.includes(key))
});

/** "Tỷ lệ bài về Chuyển đổi số". */
export const subjectOf = (query: Query, tongue: ExploreTongue): string =>
  tongue.words.subject[query.measure](aboutThemes(query, tongue));

/** What the line chart is drawn from. */
export interface LineFound {
  /** The answer with only those of its series that are lines. */
  readonly lines: SeriesAnswer;
  /** The surest of the lines. */
  readonly signal: Signal | undefined;
  readonly silent: readonly BucketCoverage[];
  readonly notes: readonly Note[];
  readonly story: TopStory | null;
  /** The same time a year before, drawn behind a single line. */
  readonly before: SeriesAnswer | null;
}

/** The chart of a question as page and export draw it: the sentence over it, its words, what stands beside its lines. */
export function lineDrawing(
  { lines, signal, ...found }: LineFound,
  tongue: ExploreTongue
): { readonly finding: string; readonly words: TrendWords; readonly extras: TrendExtras } {
  const { query, series } = lines;
  return {
    finding: lineFinding(query, series, signal, tongue),
    words: lineWords(query, series[0]?.points ?? [], tongue),
    extras: lineExtras(lines, { ...found, peak: peakOf(series) }, tongue)
  };
}

/** The surest signal of the lines, else what they plainly hold. */
function lineFinding(
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

/** Silences, notes, the story of the peak and the year before, as the chart draws them. */
function lineExtras(
  answer: SeriesAnswer,
  found: {
    readonly silent: readonly BucketCoverage[];
    readonly notes: readonly Note[];
    readonly peak: PointAt | null;
    readonly story: TopStory | null;
    readonly before: SeriesAnswer | null;
  },
  { words }: ExploreTongue
): TrendExtras {
  const lines = answer.series;
  const only = lines.length === 1;
  const buckets = (lines[0]?.points ?? []).map(({ bucket }) => bucket);
  const series = lines.findIndex(({ key }) => key === found.peak?.key);
  const at = buckets.indexOf(found.peak?.at ?? '');
  return {
    unlabelled: only,
    silent: silentGaps(buckets, found.silent, words.silent),
    notes: notesByDay(found.notes),
    before:
      only && found.before
        ? (besideNow(answer, found.before)[0] ?? []).map((point) => point?.value ?? null)
        : [],
    peak: series < 0 || at < 0 ? null : { series, at, text: found.story?.title ?? '' }
  };
}
