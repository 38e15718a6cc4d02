/** Visits by month and kind: the page's stacked bars. */
import type { ExportedFigure, FigureSeries, FigureStamp } from '../../charts/exported-figure.ts';
import { ROLE_OF, visitBars } from '../../charts/visit-bars.ts';
import { countOf, groupsIn } from '../../trends/visit-kinds.ts';
import type { ExploreTongue } from '../explore/tongue.ts';
import { formatDay } from '../format.ts';
import { exporting } from '../messages/export.ts';
import { exportedVisits } from '../messages/export-visits.ts';
import { t } from '../messages/index.ts';
import { visitFigures } from '../messages/visit-figures.ts';
import { visitPlaces } from '../messages/visit-places.ts';
import { visits as visitMessages } from '../messages/visits.ts';
import { barsTitle, barWords } from '../visits/bar-words.ts';
import { listHref } from '../visits/href.ts';
import { joined, monthText, placesText, type VisitTongue } from '../visits/tongue.ts';
import { headsOf } from './frame.ts';
import type { VisitsFigureFound } from './found.ts';

const speaking = ({ lang, names, today }: ExploreTongue): VisitTongue => ({
  ...{ lang, names, today },
  words: { ...t(lang)(visitMessages), ...t(lang)(visitFigures), ...t(lang)(visitPlaces) }
});

export function describeVisits(found: VisitsFigureFound, told: ExploreTongue): ExportedFigure {
  const tongue = speaking(told);
  const { lang, words } = tongue;
  const { months, query, visits, leftOut } = found.visits;
  const texts = t(lang)(exporting);
  const own = t(lang)(exportedVisits);
  const groups = groupsIn(months);
  const buckets = months.map(({ bucket, partial }) => ({ key: bucket, name: monthText(bucket), partial }));
  const series = groups.map((group): FigureSeries => ({
    ...{ key: group, name: words.group[group], short: words.group[group], role: ROLE_OF[group] },
    values: months.map((month) => countOf(month, group))
  }));
  return {
    ...{ lang, view: 'visits', grain: 'month', measure: 'visits', unit: '', digits: 0 },
    ...{ buckets, series: visits > 0 ? series : [], grid: null, heads: headsOf(lang) },
    title: texts.title(
      words.bars.label,
      placesText(query, tongue),
      formatDay(query.from),
      formatDay(query.to)
    ),
    takeaway: barsTitle(months, tongue),
    subtitle: own.once,
    stamp: stampOf(found, tongue),
    notes: [words.bars.source, ...(leftOut.coarseDate > 0 ? [own.coarse(leftOut.coarseDate)] : [])],
    proofs: [{ text: words.visits(visits), link: found.base + listHref(query) }],
    table: {
      hidden: texts.hidden,
      keys: ['', ...groups, ''],
      head: [words.bars.month, ...series.map(({ name }) => name), words.bars.sum],
      rows: months.map((month, at) => [
        month.partial ? texts.partial(monthText(month.bucket)) : monthText(month.bucket),
        ...series.map(({ values }) => values[at] ?? 0),
        month.total
      ])
    },
    chart: (palette) =>
      visitBars(months, (group) => words.group[group], {
        ...{ palette, narrow: false },
        words: barWords(found.visits, tongue)
      })
  };
}

function stampOf(found: VisitsFigureFound, tongue: VisitTongue): FigureStamp {
  const { lang, words } = tongue;
  const { query, visits, articles, sources } = found.visits;
  const texts = t(lang)(exporting);
  const own = t(lang)(exportedVisits);
  const filters = [
    ...(query.levels.length
      ? [
          words.levels(
            joined(
              query.levels.map((level) => words.level[level]),
              words.and
            )
          )
        ]
      : []),
    ...(query.kinds.length
      ? [
          own.kinds(
            joined(
              query.kinds.map((kind) => words.kind[kind]),
              words.and
            )
          )
        ]
      : []),
    ...(query.provinces.length || query.place ? [texts.place(placesText(query, tongue))] : []),
    ...(query.person ? [own.person] : [])
  ];
  const source = own.source(visits, articles, sources, formatDay(query.from), formatDay(query.to));
  return {
    source: found.sample > 0 ? `${source} ${texts.sample}` : source,
    silence: null,
    filters: texts.filters(filters.join('; ') || own.none),
    borders: texts.borders[query.map],
    themes: texts.themes(found.lexicon, formatDay(found.themesOf.slice(0, 10))),
    made: texts.made(formatDay(found.made)),
    ...{ madeOn: found.made, code: found.code, link: `${found.base}/v/${found.code}` }
  };
}
