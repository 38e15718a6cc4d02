/** Invented figures for the tests and the benchmark of exports. */
import type { ExportedFigure, SeriesView } from '../../src/lib/charts/exported-figure.ts';
import { spine } from '../../src/lib/trends/buckets.ts';
import { squareOf } from '../../src/lib/trends/co-occurrence.ts';
import { completeSeries } from '../../src/lib/trends/complete.ts';
import type { Query, SeriesAnswer } from '../../src/lib/trends/query.ts';
import { ANY_VISIT } from '../../src/lib/trends/visit-query.ts';
import { describeFigure } from '../../src/lib/ui/export/describe.ts';
import type { SeriesFigureFound } from '../../src/lib/ui/export/found.ts';
import type { ExploreTongue } from '../../src/lib/ui/explore/tongue.ts';
import { explore } from '../../src/lib/ui/messages/explore.ts';

const QUERY: Query = {
  ...{ themes: [], provinces: [], sources: [], from: '2025-01-01', to: '2026-11-21', grain: 'month' },
  ...{ measure: 'share', split: 'theme', day: 'event', map: '34' }
};
const TODAY = '2026-11-21';
export const THEMES = ['digital-transformation', 'drug-free-areas', 'great-unity-day'];
const NAMES: Readonly<Record<string, { name: string; short: string }>> = {
  'digital-transformation': { name: 'Chuyển đổi số', short: 'Chuyển đổi số' },
  'drug-free-areas': { name: 'Địa bàn không ma túy', short: 'Không ma túy' },
  'great-unity-day': { name: 'Ngày hội Đại đoàn kết', short: 'Đại đoàn kết' }
};

export interface Wanted {
  readonly keys?: readonly string[];
  readonly query?: Partial<Query>;
  readonly view?: SeriesView;
  readonly lang?: 'vi' | 'en';
  readonly names?: (slug: string) => { name: string; short: string };
  readonly code?: string;
}

/** Sums and samples by a fixed rule; June 2025 has too few articles for shares. */
export function answerOf({ keys = THEMES, query = {} }: Wanted = {}): SeriesAnswer {
  const asked = { ...QUERY, ...query };
  const buckets = spine(asked.from, asked.to, asked.grain);
  const day = (bucket: string) => (bucket.length === 7 ? `${bucket}-05` : bucket);
  const sample = (at: number) => (at === 5 ? 12 : 160 + (at % 7));
  const own = asked.split === 'province' || asked.split === 'source';
  const samples = (own ? keys : ['all']).flatMap((key) =>
    buckets.map((bucket, at) => ({ key, day: day(bucket), articles: sample(at) }))
  );
  const counts = keys.flatMap((key, k) =>
    buckets.map((bucket, at) => ({
      ...{ key, day: day(bucket), articles: Math.min(sample(at), (at * 7 + k * 11 + at * at) % 37) },
      ...{ mentions: 2 * at, followers: 0 }
    }))
  );
  const labelled = keys.map((key) => ({ key, label: key }));
  return {
    ...{ query: asked, lexicon: 3, generatedAt: '2026-11-21T03:00:00.000Z' },
    series: completeSeries(asked, { keys: labelled, counts, samples }, TODAY),
    leftOut: { unknownProvince: 12, unknownDate: 3, coarseDate: 4 }
  };
}

export const tongueOf = ({ lang = 'vi', names }: Wanted = {}): ExploreTongue => ({
  ...{ lang, today: TODAY, words: explore[lang] },
  names: names ?? ((slug) => NAMES[slug] ?? { name: slug, short: slug.slice(0, 14) })
});

export function foundOf(wanted: Wanted = {}): SeriesFigureFound {
  return {
    ...{ answer: answerOf(wanted), view: wanted.view ?? 'line' },
    silent: [{ bucket: '2025-10', usual: 3, silent: ['Báo A', 'Báo B'] }],
    notes: [],
    story: { id: '11111111-1111-4111-8111-111111111111', title: 'Tổ công nghệ số đến từng nhà', articles: 4 },
    sources: ['A', 'B', 'C'].map((name) => ({ slug: name.toLowerCase(), name: `Báo ${name}` })),
    together: squareOf(
      THEMES,
      THEMES.flatMap((one, k) =>
        THEMES.slice(k).map((other, at) => ({ one, other, articles: at === 0 ? 400 - k * 90 : 37 * at + k }))
      )
    ),
    ...{ sample: 0, themesOf: '2026-11-02', made: TODAY, code: wanted.code ?? '4K7T29' },
    base: 'https://nhip.example'
  };
}

export const figureOf = (wanted: Wanted = {}): ExportedFigure =>
  describeFigure(foundOf(wanted), tongueOf(wanted));

const PLACES = [
  'ha-noi',
  'phu-tho',
  'lang-son',
  'son-la',
  'da-nang',
  'khanh-hoa',
  'ca-mau',
  'hue',
  'unknown'
];

/** Each way of seeing that shows many rows, and visits, with the numbers by the same fixed rule. */
export const MANY: Readonly<Record<'map' | 'ranking' | 'multiples' | 'co', Wanted>> = {
  map: { view: 'map', keys: PLACES, query: { split: 'province' } },
  ranking: { view: 'ranking', keys: PLACES, query: { split: 'province', measure: 'articles' } },
  multiples: { view: 'multiples', keys: PLACES, query: { split: 'province' } },
  co: { view: 'co' }
};

const KINDS = ['cell-meeting', 'working-visit', 'gift-visit', 'residents-festival', 'other'] as const;

/** @param months none for a question without any visit. */
export function visitsOf(lang: 'vi' | 'en' = 'vi', months = 24): ExportedFigure {
  const buckets = spine('2025-01-01', TODAY, 'month').slice(0, months);
  const answered = buckets.map((bucket, at) => {
    const kinds = Object.fromEntries(KINDS.map((kind, k) => [kind, (at * 5 + k * 3) % 9]));
    const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
    return { bucket, kinds, total, partial: bucket === '2026-11' };
  });
  const query = { ...ANY_VISIT, from: '2025-01-01', to: TODAY };
  return describeFigure(
    {
      ...{ view: 'visits', lexicon: 3, sources: [], sample: 0, themesOf: '2026-11-02', made: TODAY },
      ...{ code: '7VVVV7', base: 'https://nhip.example' },
      visits: {
        ...{ query, months: answered, articles: 40, sources: 3 },
        visits: answered.reduce((sum, { total }) => sum + total, 0),
        leftOut: { unknownDate: 0, coarseDate: 2, unknownProvince: 0, unknownCommune: 1, unnamed: 0 }
      }
    },
    tongueOf({ lang })
  );
}

/** Names that try to break out of a file. */
export const HOSTILE =
  '=HYPERLINK("http://x","y") <script>alert(1)</script> & \u201Cnháy\u201D \'đơn\' 🎉 שלום \u0000\u000B ';

/** What a file must stand; each with the name of its test. */
export const EDGES: readonly (readonly [string, ExportedFigure])[] = [
  ...Object.entries({
    'names that try to break out': {
      keys: ['a', 'b'],
      names: () => ({ name: HOSTILE, short: HOSTILE.slice(0, 14) })
    },
    'hostile names as small multiples': {
      ...{ view: 'multiples', keys: ['a', 'b'] },
      names: () => ({ name: HOSTILE, short: HOSTILE.slice(0, 14) })
    },
    'a name of 300 characters': {
      keys: ['a'],
      query: { themes: ['a'] },
      names: () => ({ name: 'Đổi mới '.repeat(40).slice(0, 300), short: 'Đổi mới' })
    },
    'no series': { keys: [] },
    'no ranks': { keys: [], view: 'ranking' },
    'one point': { query: { from: '2026-11-01' } },
    'ranks of one point': { ...MANY.ranking, query: { ...MANY.ranking.query, from: '2026-11-01' } },
    '34 × 60 points': {
      keys: Array.from({ length: 34 }, (_, k) => `p${k}`),
      query: { from: '2022-01-01', to: '2026-12-31', split: 'source', measure: 'articles' },
      view: 'heat'
    }
  } satisfies Record<string, Wanted>).map(([name, wanted]) => [name, figureOf(wanted)] as const),
  ...Object.entries(MANY).map(([view, wanted]) => [`the view ${view}`, figureOf(wanted)] as const),
  ['visits', visitsOf()],
  ['no visits', visitsOf('vi', 0)]
];
