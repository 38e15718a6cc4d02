/** Words over and under the figures of many rows on the explore page, in English. */
import type { vi } from './explore-rows.vi.ts';

export const en: typeof vi = {
  roseMost: (names) => `Rose most: ${names}`,
  sideBySide: (subject) => `${subject}, row by row`,
  sameScale: 'all on one scale',
  secondHalf: (rows) =>
    `First against second half of the period, exact test, p ≤ 0.05 after correction for ${rows} rows:`,
  secondHalfUnsure: 'First against second half of the period; not enough to call it a rise (exact test):',
  fromTo: (before, after) => `${before} → ${after}`,
  rowsHidden: (grain) => `No row has 30 articles in a ${grain}, so their shares are hidden.`,
  showCounts: 'See articles row by row',
  yearAgo: 'Against last year',
  yearAgoOff: 'Without last year',
  yearAgoTable: (from, to) => `Against the same time a year before, ${from} – ${to}`,
  yearAgoNone: 'There is no article of the same time a year before.',
  yearAgoCorpus: (now, then) =>
    `There are ${now} articles of this period and ${then} of the one before: more sources alone make more articles; compare shares.`,
  yearAgoLine: 'Grey line: the same time a year before.',
  nowHead: 'This period',
  thenHead: 'Year before',
  changeHead: 'Difference',
  changeSure: 'Test',
  isSure: '● a real change',
  isUnsure: '○ not enough to say',
  yearAgoTest: (rows) =>
    `Exact test, p ≤ 0.05 after correction for ${rows} rows. Shares are not compared where either time has fewer than 30 articles.`,
  order: 'Order',
  orders: { given: 'North – south', listed: 'As listed', high: 'High – low' },
  multiplesNote: {
    '34': 'Tick on the axis: 01/07/2025. Before it, articles of a former province count in the one it became part of. Đà Nẵng includes Hoàng Sa, Khánh Hòa includes Trường Sa.',
    '63': 'Borders before 01/07/2025; articles of unknown former province are rows of their own. Hoàng Sa is part of Đà Nẵng, Trường Sa of Khánh Hòa.'
  },
  multiplesPlain: 'Every number opens its evidence.',
  highestCell: (subject, name, bucket, value) => `${subject}: highest in ${name}, ${bucket}, ${value}`,
  eachCell: 'each cell opens exactly its articles',
  heatNote: {
    '34': 'Bold line: 01/07/2025; before it articles of a former province count in the present one. Đà Nẵng includes Hoàng Sa, Khánh Hòa includes Trường Sa.',
    '63': 'Borders before 01/07/2025; articles of unknown former province are rows of their own. Hoàng Sa is part of Đà Nẵng, Trường Sa of Khánh Hòa.'
  },
  onMap: (subject, bucket) => `${subject} on the map, ${bucket}`,
  onePlace: 'This question has one place only, so there is nothing to set side by side.',
  togetherMost: (share, row, column) => `${share} of articles on ${row} are also on ${column}`,
  togetherHidden: 'No theme has 30 articles, so shares are hidden',
  togetherPlain: 'Which themes go together',
  togetherNote: 'Each cell opens the articles with both themes.',
  ranksFirst: (names, bucket) => `${names} first in ${bucket}`,
  ranksOverTime: 'Ranks over time',
  ranksBy: (unit, per) => `Ranks by ${unit} ${per}, at most the first eight`
};
