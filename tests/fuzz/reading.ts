/** Reads one spoilt item with everything there is, and says what is wrong with what was read. */
import { analysisLine } from '../../src/lib/export/analysis-line.ts';
import { FINDING_CODES, type Analysis } from '../../src/lib/corpus/analysis.ts';
import type { Article, RawItem } from '../../src/lib/corpus/article.ts';
import type { KnownHolder } from '../../src/lib/corpus/known-holder.ts';
import type { Reading } from '../../src/lib/server/reading.ts';
import { normalise } from '../../src/lib/text/normalise.ts';

/** Faults of one item; none for a sound reading. An item that extraction refuses is analysed as plain paragraphs. */
export function faultsOf(item: RawItem, raw: string, reading: Reading, sourceHome: string | null): string[] {
  try {
    const extraction = reading.extract(item);
    const article = extraction.ok ? extraction.article : plainArticle(raw);
    const analysis = reading.analyse(article, { sourceHome });
    const narrowed = reading.narrow(analysis, holdersOf(analysis));
    JSON.stringify(analysisLine(item.name, article, narrowed));
    return [analysis, narrowed]
      .flatMap((read) => analysisFaults(article, read))
      .concat(articleFaults(article));
  } catch (error) {
    return [(error as Error).stack ?? String(error)];
  }
}

/** As if each leader were known from elsewhere, where the first open place may lie. */
function holdersOf({ leaders, places }: Analysis): KnownHolder[] {
  const province = places.find(({ candidates }) => candidates.length > 1)?.candidates[0] ?? 'phu-tho';
  return leaders.flatMap(({ name, offices: [{ role, level }] }) =>
    level === null
      ? []
      : [{ name, role, level, province, articles: 2, first: '2025-01-01', last: '2025-11-03' }]
  );
}

/** What extraction would have made of the text, had it liked it. */
export function plainArticle(raw: string): Article {
  const lines = normalise(raw)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    ...{
      title: lines[0] ?? '',
      byline: null,
      text: lines.join('\n'),
      published: null,
      url: null,
      source: null
    },
    ...{ sections: [], removals: [], encoding: 'utf-8' }
  };
}

function articleFaults({ title, text, sections }: Article): string[] {
  return [
    ...(normalise(text) === text ? [] : ['the text is not normalised']),
    ...(text.startsWith(title) ? [] : ['the title does not stand first']),
    ...spanFaults(sections, text, 'sections')
  ];
}

function analysisFaults(article: Article, analysis: Analysis): string[] {
  const { leaders, visits, unnamed, figures, findings, event } = analysis;
  const names = new Set(leaders.map(({ name }) => name));
  const told = [...leaders, ...visits, ...unnamed, ...figures, ...analysis.places];
  return [
    ...spanFaults(analysis, article.text, 'analysis'),
    ...faults(leaders, ({ name }) => name.trim() === '' || name.trim() !== name, 'a leader without a name'),
    ...faults(leaders, ({ spans }) => spans.length === 0, 'a leader who stands nowhere'),
    ...faults(leaders, ({ offices }) => offices.length === 0, 'a leader without an office'),
    ...faults(visits, (visit) => visit.leaders.length === 0, 'a visit of nobody'),
    ...faults(visits, (visit) => visit.leaders.some((name) => !names.has(name)), 'a visit of no leader'),
    ...faults(unnamed, ({ office }) => office.level === null, 'an office of no level'),
    ...faults(figures, ({ value }) => !Number.isSafeInteger(value) || value < 0, 'a figure that is no count'),
    ...faults(findings, ({ code }) => !FINDING_CODES.includes(code), 'an unknown finding'),
    ...faults(
      told,
      ({ section = 0 }) => section > 0 && section >= article.sections.length,
      'an unknown section'
    ),
    ...faults(event ? [event] : [], ({ value }) => !isDate(value), 'an event on no day')
  ];
}

function isDate(value: string): boolean {
  return /^(?:\d{4}|XXXX)-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])$/.test(value);
}

function faults<T>(items: readonly T[], isWrong: (item: T) => boolean, what: string): string[] {
  return items.filter(isWrong).map((item) => `${what}: ${JSON.stringify(item)}`);
}

/** Every `{ start, end }` anywhere in `value` must hold at least one character of the text, and no half one. */
function spanFaults(value: unknown, text: string, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
  const own =
    typeof start === 'number' && !isSound(start, end as number, text)
      ? [`${path}: ${start}–${String(end)}`]
      : [];
  const inner = Object.entries(value).flatMap(([key, part]) => spanFaults(part, text, `${path}.${key}`));
  return [...own, ...inner];
}

function isSound(start: number, end: number, text: string): boolean {
  const whole = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  return (
    whole && start >= 0 && start < end && end <= text.length && !splits(text, start) && !splits(text, end)
  );
}

/** Whether an offset lies between the halves of one character. */
function splits(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0;
}
