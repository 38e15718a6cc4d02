/** Words of the explore page's line chart: titles, axis, source line, notes, in English. */
import { formatNumber } from '../format.ts';
import type { vi } from './explore-line.vi.ts';

const range = (fewest: number, most: number): string =>
  [...new Set([fewest, most])].map((n) => formatNumber(n, 'en')).join(' – ');

export const en: typeof vi = {
  highest: (what, value, bucket) => `${what}: highest in ${bucket}, ${value}`,
  highestYet: (what, value, bucket, since) => `${what}: ${value} in ${bucket}, the highest since ${since}`,
  largest: (name, n, things) => `${name} has the most ${things} of the period: ${n}`,
  things: { articles: 'articles', stories: 'stories', share: 'articles', mentions: 'mentions' },
  allHidden: (grain) => `No ${grain} has 30 articles, so their share is hidden`,
  plainLine: (what) => `${what} over time`,
  noneCounted: 'No article answers this question',
  noneHere:
    'There is no article of this place, time and source; choose another time or place in the question.',
  subject: {
    articles: (about) => `Articles on ${about}`,
    stories: (about) => `Stories on ${about}`,
    share: (about) => `Share of articles on ${about}`,
    mentions: (about) => `Mentions of ${about}`
  },
  per: { day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
  unit: { articles: 'articles', stories: 'stories', share: '% of articles', mentions: 'mentions' },
  bandOf: 'the pale band is the 95% interval',
  byDay: { event: 'by day of event', published: 'by day of publication' },
  country: 'whole country',

  canvas: (what, from, to) => `${what}, ${from} to ${to}. A table of the numbers comes with it.`,
  slider: 'Choose bucket and line with the arrow keys; Enter opens the evidence',
  until: (day) => `to ${day}`,
  untilShort: (day) => `(${day})`,
  hiddenSpan: ['hidden', 'under 30'],
  silent: (fewest, most) => [`${range(fewest, most)} ${most === 1 ? 'source' : 'sources'}`, 'silent'],
  pick: 'Point or use the arrow keys; Enter or a click opens the evidence.',
  noScript: 'JavaScript is off, so the figure cannot be drawn; the table below has the same numbers.',

  numbers: 'Numbers',
  copyTable: 'Copy table',
  tableCopied: 'Table copied',
  bucketHead: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  allArticles: 'All articles',
  sample: 'Articles',
  matching: 'Matching',
  low: 'Low',
  high: 'High',
  partial: 'not over',
  total: 'Whole period, articles',

  drawnSome: (drawn, all) =>
    `Drawn: the ${drawn} of ${formatNumber(all, 'en')} lines with most articles; the table has them all.`,
  dashed: (bucket) => `Dashed: ${bucket} not over or counted in part.`,
  hatched: 'Hatched “hidden”: under 30 articles, share hidden.',
  andSources: (n) => `and ${formatNumber(n, 'en')} more`,
  silentWords: (times) => `Sources that usually speak and were silent: ${times}.`,
  silentAt: (bucket, sources) => `${bucket} (${sources})`,
  andMore: (n) => `and ${formatNumber(n, 'en')} more`,
  several: 'An article can carry several themes.',
  sources: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'source' : 'sources'}`,
  notDrawn: 'Not drawn:',
  noDate: (n) => `${formatNumber(n, 'en')} without a known day`,
  coarse: (n) => `${formatNumber(n, 'en')} known to the month or year only`,
  placeless: (n) => `${formatNumber(n, 'en')} with unknown province`,
  among: 'among them',
  lexicon: (version) => `Themes version ${version}.`,
  sampleCorpus: 'Includes sample articles.',
  formerNames: (examples) =>
    `Provinces by the borders before 01/07/2025: ${examples}. Later articles go to a former province where commune or district tells it, else under “former province unknown”.`,
  formerName: (name, others) => `“${name}” is the former province alone, without ${others}`,
  peakAt: (bucket) => `Peak ${bucket}:`,
  articlesIn: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'article' : 'articles'}`,
  matchingOf: (n) => `${formatNumber(n, 'en')} matching`,

  signals: 'Signals',
  noSignal: 'Not enough to say that anything rises, falls or bursts.',
  moreSignals: (n) => `${formatNumber(n, 'en')} more`,

  notes: 'Notes on the axis',
  notesNone: 'No note in this period yet.',
  noteAdd: 'Add a note',
  noteDay: 'Day',
  noteWords: 'Words',
  noteAuthor: 'Initials',
  noteScope: 'Only with the themes and places shown',
  noteDo: 'Add',
  removeNote: (words) => `Remove the note “${words}”`,
  noteLost: 'The note was already taken out.'
};
