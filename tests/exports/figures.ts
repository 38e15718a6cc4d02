/** Invented figures for the tests and the benchmark of exports. */
import type { ExportedFigure, FigureView } from '../../src/lib/charts/exported-figure.ts';
import { spine } from '../../src/lib/trends/buckets.ts';
import { completeSeries } from '../../src/lib/trends/complete.ts';
import type { Query, SeriesAnswer } from '../../src/lib/trends/query.ts';
import { describeFigure, type FigureFound } from '../../src/lib/ui/export/describe.ts';
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
  readonly view?: FigureView;
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

export function foundOf(wanted: Wanted = {}): FigureFound {
  return {
    ...{ answer: answerOf(wanted), view: wanted.view ?? 'line' },
    silent: [{ bucket: '2025-10', usual: 3, silent: ['Báo A', 'Báo B'] }],
    notes: [],
    story: { id: '11111111-1111-4111-8111-111111111111', title: 'Tổ công nghệ số đến từng nhà', articles: 4 },
    sources: ['A', 'B', 'C'].map((name) => ({ slug: name.toLowerCase(), name: `Báo ${name}` })),
    ...{ sample: 0, themesOf: '2026-11-02', made: TODAY, code: wanted.code ?? '4K7T29' },
    base: 'https://nhip.example'
  };
}

export const figureOf = (wanted: Wanted = {}): ExportedFigure =>
  describeFigure(foundOf(wanted), tongueOf(wanted));

/** Names that try to break out of a file. */
export const HOSTILE =
  '=HYPERLINK("http://x","y") <script>alert(1)</script> & \u201Cnháy\u201D \'đơn\' 🎉 שלום \u0000\u000B ';
