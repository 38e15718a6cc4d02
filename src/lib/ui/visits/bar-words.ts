/** What the bars of visits say: the title, the words on the axes, the spoken and marked point. */
import type { BarWords } from '../../charts/stacked-bars.ts';
import { bucketDays } from '../../trends/buckets.ts';
import { countOf, groupsIn } from '../../trends/visit-kinds.ts';
import type { KindGroup } from '../../trends/visit-kinds.ts';
import type { VisitAnswer, VisitMonth } from '../../trends/visit-query.ts';
import { formatDay, formatNumber } from '../format.ts';
import { monthText } from './tongue.ts';
import type { VisitTongue } from './tongue.ts';

/** "Nhiều nhất là tháng 11/2026: 28 lượt, 14 là Ngày hội Đại đoàn kết". */
export function barsTitle(months: readonly VisitMonth[], { words }: VisitTongue): string {
  const highest = months.reduce<VisitMonth | null>(
    (best, month) => (month.total > (best?.total ?? 0) ? month : best),
    null
  );
  if (!highest) return words.bars.none;
  const [most] = groupsIn([highest]).toSorted((a, b) => countOf(highest, b) - countOf(highest, a));
  const group: KindGroup = most ?? 'rest';
  return words.bars.highest(
    monthText(highest.bucket),
    highest.total,
    words.group[group],
    countOf(highest, group)
  );
}

export function barWords(
  { months, query }: Pick<VisitAnswer, 'months' | 'query'>,
  { words, lang, today }: VisitTongue
): BarWords {
  const figure = (count: number) => formatNumber(count, lang);
  const last = months.at(-1);
  const day = query.to < today ? query.to : today;
  const inside = last?.partial && day >= bucketDays(last.bucket).from && day <= bucketDays(last.bucket).to;
  const short = formatDay(day).slice(0, 5);
  return {
    ...{ lang, figure, day: formatDay },
    top: words.bars.unit,
    until: (narrow) => (inside ? (narrow ? words.bars.untilShort(short) : words.bars.until(short)) : null)
  };
}

/** `11/2026, Ngày hội Đại đoàn kết: 14 lượt, trên 28`. */
export function barText(month: VisitMonth, group: KindGroup, { words }: VisitTongue): string {
  const count = words.visits(countOf(month, group));
  return `${monthText(month.bucket)}, ${words.group[group]}: ${count}, ${words.figures.of(month.total)}`;
}
