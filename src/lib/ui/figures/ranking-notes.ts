/** What the source line of a ranking has to say: what is unfinished, tied, or cannot be told apart. */
import type { Query } from '../../trends/query.ts';
import type { Ranking } from '../../trends/ranking.ts';
import { formatBucket } from '../format.ts';
import { figures } from '../messages/figures.ts';
import type { FigureTexts } from '../messages/figures.ts';
import type { Lang } from '../messages/index.ts';
import { t } from '../messages/index.ts';

/** Sentences in the order they should stand. */
export function rankingNotes(
  { buckets, lines, ties, cutTie, alike }: Ranking,
  { measure }: Pick<Query, 'measure'>,
  { lang }: { readonly lang: Lang }
): string[] {
  const texts = t(lang)(figures);
  const last = buckets.at(-1);
  if (lines.length === 0) return [];
  return [
    ...(last?.partial ? [texts.rankDashed(formatBucket(last.bucket, lang))] : []),
    texts.rankApart,
    ...(alike.length > 0 ? [texts.rankAlike(`${groupsText(alike, texts)} (${texts.rankOverlap})`)] : []),
    ...(measure === 'share' ? [] : [texts.rankCounts]),
    ...(ties.length > 0
      ? [texts.rankTies(ties.map(({ rank, count }) => texts.rankTie(rank, count)).join(', '))]
      : []),
    ...(cutTie ? [texts.rankCutTie(cutTie.rank, cutTie.count)] : [])
  ];
}

/** "hạng 1 – 3, hạng 5 và 7": runs of neighbours, and pairs with others between them. */
function groupsText(groups: Ranking['alike'], texts: FigureTexts): string {
  return groups
    .map((group) => {
      const [first = 0, last = 0] = [group[0], group.at(-1)];
      return group.length > 2 ? texts.rankRun(first, last) : texts.rankPair(first, last);
    })
    .join(', ');
}
