/** Words of the explore page: the question as a sentence, its choices, presets, saved views, in English. */
import { formatNumber } from '../format.ts';
import { en as exploreEvidence } from './explore-evidence.en.ts';
import { en as exploreLine } from './explore-line.en.ts';
import { en as exploreRows } from './explore-rows.en.ts';
import type { vi } from './explore.vi.ts';

export const en: typeof vi = {
  ...exploreEvidence,
  ...exploreLine,
  ...exploreRows,
  title: 'Explore',
  question: 'Question',
  noArticles: 'There are no articles yet, so there is nothing to explore.',
  importSome: 'Import articles',

  measure: {
    articles: 'Articles',
    stories: 'Stories, near-duplicates once,',
    share: 'Share of articles',
    mentions: 'Mentions'
  },
  measureMeans: {
    articles: 'each article once',
    stories: 'near-duplicates once, with the first of them',
    share: '% of all articles of the same place and time',
    mentions: 'each matching place in an article once'
  },
  about: 'on',
  eachTheme: 'each theme',
  anything: 'anything',
  and: ' and ',
  by: 'by',
  grain: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  at: 'in',
  everywhere: { '34': 'all 34 provinces', '63': 'all 63 former provinces' },
  region: (name) => name,
  places: (n) => `${formatNumber(n, 'en')} provinces`,
  from: 'from',
  to: 'to',
  counted: 'by',
  day: { event: 'day of event', published: 'day of publication' },
  allSources: (n) => (n === 1 ? 'the only source' : `all ${formatNumber(n, 'en')} sources`),
  someSources: (n) => `${formatNumber(n, 'en')} sources`,
  onlyFrom: (sources) => `only from ${sources}`,

  parts: {
    measure: 'Measure',
    theme: 'Themes',
    grain: 'Time step',
    province: 'Place',
    source: 'Sources',
    from: 'From',
    to: 'To',
    day: 'Day counted'
  },
  apply: 'Show',
  every: 'Every theme',
  most: (n) => `Choose ${n} themes at most.`,
  full: (n) => `${n} themes are chosen; take one out to choose another.`,
  wholeCountry: 'Whole country',
  everySource: 'Every source',
  wholeRegion: 'whole region',
  regionSource:
    'Six regions after Government resolution 306/NQ-CP of 05/10/2025; Nhịp placed the provinces in them, not yet checked against its full text.',
  backwards: 'With this day the period would end before it begins.',
  presets: 'Ready periods',
  preset: { merger: 'Since the merger', year: 'Last 12 months', corpus: 'All there is' },

  split: 'Split by',
  splits: { none: 'nothing', theme: 'theme', province: 'province', source: 'source' },
  view: 'See as',
  views: {
    line: 'lines',
    multiples: 'side by side',
    heat: 'heat table',
    map: 'map',
    ranking: 'ranking',
    co: 'together'
  },
  borders: 'Borders',
  maps: { '34': '34 now', '63': '63 former' },
  copyLink: 'Copy link',
  copied: 'Link copied',
  csv: 'Download CSV',
  counting: 'Counting; the figures below are still the old ones.',

  saved: 'Saved questions',
  savedNone: 'No question is saved yet.',
  save: 'Save question',
  saveName: 'Name',
  saveDo: 'Save',
  printed: (day, address) => `Printed on ${day} from ${address}`,
  saveTaken: 'This name is taken; choose another.',
  saveLost: 'The question was already taken out.',
  remove: 'Remove',
  removeView: (name) => `Remove the saved question “${name}”`
};
