/** The sentences over the figures that show many rows, said on the page and wherever they are exported. */
import { latestFull } from '../../charts/columns.ts';
import { MIN_SAMPLE } from '../../trends/complete.ts';
import { togetherAt, type CoOccurrence } from '../../trends/co-occurrence.ts';
import type { Query, SeriesAnswer } from '../../trends/query.ts';
import type { Ranking } from '../../trends/ranking.ts';
import { changesOf } from './changes.ts';
import { highestOf, known } from './choose.ts';
import { bucketText, listed, valueText, type ExploreTongue } from './tongue.ts';
import { figureWords } from '../figures/words.ts';
import { formatShare } from '../format.ts';
import { subjectOf } from '../export/line-figure.ts';

/** Rows that a sentence names. */
const MOST_NAMED = 3;

/** The highest cell of a known row, where one stands out. */
export function heatFinding({ query, series }: SeriesAnswer, tongue: ExploreTongue): string {
  const { words, lang } = tongue;
  const peak = highestOf(known(series));
  const row = series.find(({ key }) => key === peak?.key);
  if (!peak || !row) return words.sideBySide(subjectOf(query, tongue));
  const name = figureWords(query, tongue).name(row, false);
  const at = bucketText(peak.at, query, tongue);
  const value = valueText(peak.point.value ?? 0, query, lang);
  return query.split === 'theme'
    ? words.highest(name, value, at)
    : words.highestCell(subjectOf(query, tongue), name, at, value);
}

/** Rows that rose for sure. */
export function manyFinding(answer: SeriesAnswer, tongue: ExploreTongue): string {
  const { words } = tongue;
  const { name } = figureWords(answer.query, tongue);
  const sure = changesOf(answer).risers.filter((one) => one.sure);
  const names = sure.slice(0, MOST_NAMED).map(({ series }) => name(series, false));
  return names.length > 0
    ? words.roseMost(listed(names, words))
    : words.sideBySide(subjectOf(answer.query, tongue));
}

/** Who stands first at the latest whole bucket. */
export function ranksFinding({ buckets, lines }: Ranking, query: Query, tongue: ExploreTongue): string {
  const { words } = tongue;
  const at = latestFull(buckets);
  const { name } = figureWords(query, tongue);
  const leaders = lines.filter(({ ranks }) => ranks[at] === 1).map(({ series }) => name(series, false));
  if (leaders.length === 0 || leaders.length > 2) return words.ranksOverTime;
  return words.ranksFirst(listed(leaders, words), bucketText(buckets[at]?.bucket ?? '', query, tongue));
}

/** The pair with the largest share, of the question's own theme where it has one. */
export function togetherFinding(
  table: CoOccurrence,
  { themes }: Query,
  { words, lang, names }: ExploreTongue
): string {
  const lead = themes.length === 1 ? table.themes.indexOf(themes[0] ?? '') : -1;
  const cells = table.themes.flatMap((_, row) =>
    lead >= 0 && row !== lead
      ? []
      : table.themes.flatMap((__, column) => {
          const share = togetherAt(table, row, column)?.share ?? 0;
          return share > 0 ? [{ row, column, share }] : [];
        })
  );
  const [first, second] = cells.toSorted((a, b) => b.share - a.share);
  if (table.totals.length > 0 && table.totals.every((total) => total < MIN_SAMPLE))
    return words.togetherHidden;
  if (!first || first.share === second?.share) return words.togetherPlain;
  const name = (at: number) => names(table.themes[at] ?? '').name;
  return words.togetherMost(formatShare(first.share, lang), name(first.row), name(first.column));
}
