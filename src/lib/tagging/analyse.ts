/** Reads one article: the fixed order in which its dates, places, province and themes are found. */
import type { Analysis, Finding } from '../corpus/analysis.ts';
import type { Article } from '../corpus/article.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import { Doc } from '../text/doc.ts';
import { findEventDate } from './dates.ts';
import { findMentions } from './mentions.ts';
import { findPlaces } from './places.ts';
import { decideProvince } from './province.ts';

/** What a reader must know before it opens an article; made once, used for every article. */
export interface Reader {
  readonly lexicon: CompiledLexicon;
  readonly gazetteer: Gazetteer;
}

export interface AnalyseOptions {
  /** Slug of the present province the source writes for; the last resort when placing an article. */
  readonly sourceHome: string | null;
}

/** Last day on which the 63 provinces and their districts existed (National Assembly, 202/2025/QH15). */
const LAST_DAY_OF_63 = '2025-06-30';

/**
 * Everything Nhịp reads in an article. Dates come first, because they tell which borders the place names
 * belong to; the province needs the places. Pure: the same article gives the same analysis.
 */
export function analyse(article: Article, reader: Reader, options: AnalyseOptions): Analysis {
  const doc = new Doc(article.text);
  const title = { start: 0, end: article.title.length };
  const date = findEventDate(doc, title, article.published);
  const era = eraOf(date.event?.value ?? null, article.published?.value ?? null);
  const places = findPlaces(doc, reader.gazetteer, era, article.sections);
  const decided = decideProvince(doc, title, places, options);
  const themes = findMentions(doc, title, reader.lexicon);
  return {
    ...themes,
    places,
    province: decided.province,
    event: date.event,
    findings: [...date.findings, ...decided.findings, ...lostCharacters(article.text)]
  };
}

/** The era of the borders an article speaks in, or null when no date tells. Years alone do not decide 2025. */
function eraOf(event: string | null, published: string | null): '63' | '34' | null {
  for (const day of [published, event]) {
    if (day === null || day.startsWith('XXXX')) continue;
    if (day > LAST_DAY_OF_63) return '34';
    if (day.length >= 7 || day < '2025') return '63';
  }
  return null;
}

/** Bytes that were no text stand as U+FFFD since decoding: the words around them may be misread, and are told. */
function lostCharacters(text: string): Finding[] {
  const count = text.split('\uFFFD').length - 1;
  if (count === 0) return [];
  const detail = `${count} ký tự của bản gốc không đọc được, thay bằng dấu “\uFFFD”. Lưu lại bản gốc dưới dạng UTF-8 rồi nạp lại.`;
  return [{ code: 'characters-lost', detail }];
}
