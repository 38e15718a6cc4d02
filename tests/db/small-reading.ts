/** A reader small enough to see through: the text itself says, line by line, what is to be read in it. */
import type { Analysis, Mention } from '../../src/lib/corpus/analysis.ts';
import type { Article, DatePrecision, Extraction, RawItem } from '../../src/lib/corpus/article.ts';
import type { KnownHolder } from '../../src/lib/corpus/known-holder.ts';
import type { Reading } from '../../src/lib/server/reading.ts';

/** What a test wants to be read; `themes` says how many mentions of each. */
export interface Wish {
  readonly title: string;
  readonly themes?: Readonly<Record<string, number>>;
  readonly passed?: string;
  readonly published?: string;
  readonly event?: string;
  readonly province?: string;
  readonly was?: string;
  readonly url?: string;
  readonly source?: string;
  /** Makes the reader throw while it analyses. */
  readonly fault?: string;
  /** Read just as it stands here, over what the rest of the wish says. */
  readonly found?: Partial<Analysis>;
}

const encoder = new TextEncoder();

/** An item whose lines are the wish. */
export function wishedItem(wish: Wish, name = `${wish.title}.txt`): RawItem {
  const { title, themes = {}, url, source, published, found, ...rest } = wish;
  const lines = [
    title,
    ...Object.entries(themes).map(([theme, count]) => `chủ-đề ${theme} ${count}`),
    ...Object.entries(rest).map(([key, value]) => `${key} ${value}`),
    ...(found ? [`found ${JSON.stringify(found)}`] : [])
  ];
  const known = {
    ...(url ? { url } : {}),
    ...(source ? { source } : {}),
    ...(published ? { published } : {})
  };
  return { name, kind: 'txt', bytes: encoder.encode(lines.join('\n')), known };
}

export async function* wishedItems(wishes: readonly Wish[]): AsyncGenerator<RawItem> {
  for (const [at, wish] of wishes.entries()) yield wishedItem(wish, `${at}.txt`);
}

/** @param lexicon the version it claims to read with. @param rename themes read under another name. */
export function smallReading(lexicon = 1, rename: Readonly<Record<string, string>> = {}): Reading {
  return { lexicon, version: 1, extract, analyse: (article) => analyse(article, rename), narrow };
}

/** An open province is that of the leaders, where all that is known of them agrees. */
function narrow(analysis: Analysis, holders: readonly KnownHolder[]): Analysis {
  const [slug, ...others] = new Set(holders.map(({ province }) => province));
  if (analysis.province || slug === undefined || others.length > 0) return analysis;
  return { ...analysis, province: { slug, name: slug, was: null, rule: 'leaders', span: null } };
}

function extract({ bytes, known = {} }: RawItem): Extraction {
  const text = new TextDecoder().decode(bytes);
  const title = text.split('\n', 1)[0] ?? '';
  if (title === '') return { ok: false, rejection: { reason: 'empty', detail: 'Không có chữ nào.' } };
  const { url = null, source = null, published } = known;
  const date = published
    ? ({ value: published, precision: precisionOf(published), method: 'given', confidence: 'high' } as const)
    : null;
  const article: Article = {
    ...{ title, text, url, source, byline: 'Lê Thử', encoding: 'utf-8' },
    published: date,
    sections: [{ heading: title, span: { start: 0, end: title.length } }],
    removals: [{ reason: 'slogan', text: 'Báo của mọi nhà' }]
  };
  return { ok: true, article };
}

function analyse({ title, text }: Article, rename: Readonly<Record<string, string>>): Analysis {
  const fault = valueOf(text, 'fault');
  if (fault) throw new Error(fault);
  const province = valueOf(text, 'province');
  const event = valueOf(text, 'event');
  const span = { start: 0, end: title.length };
  return {
    mentions: mentionsOf(text, rename),
    passed: passedOf(text, span),
    places: province
      ? [{ name: province, kind: 'province', province, era: '34', spans: [span], candidates: [province] }]
      : [],
    province: province
      ? { slug: province, name: province, was: valueOf(text, 'was'), rule: 'named', span }
      : null,
    event: event ? { value: event, precision: precisionOf(event), span } : null,
    leaders: [],
    visits: [],
    unnamed: [],
    figures: [],
    findings: event?.startsWith('XXXX') ? [{ code: 'date-ambiguous', detail: 'Không rõ năm.' }] : [],
    ...(JSON.parse(valueOf(text, 'found') ?? '{}') as Partial<Analysis>)
  };
}

function mentionsOf(text: string, rename: Readonly<Record<string, string>>): Mention[] {
  return [...text.matchAll(/^chủ-đề (\S+) (\d+)$/gm)].flatMap(({ 1: theme = '', 2: count, index }) =>
    Array.from({ length: Number(count) }, () => ({
      theme: rename[theme] ?? theme,
      term: `từ của ${theme}`,
      span: { start: index, end: index + 6 }
    }))
  );
}

function passedOf(text: string, span: { start: number; end: number }): Analysis['passed'] {
  const theme = valueOf(text, 'passed');
  return theme ? [{ theme, term: 'từ bị loại', span, why: 'unless', phrase: 'cụm loại trừ' }] : [];
}

const valueOf = (text: string, key: string): string | null =>
  new RegExp(`^${key} (.+)$`, 'm').exec(text)?.[1] ?? null;

function precisionOf(value: string): DatePrecision {
  return value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
}
