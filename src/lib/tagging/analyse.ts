/** Reads one article: the fixed order in which its dates, places, province and themes are found. */
import type { Analysis } from '../corpus/analysis.ts';
import type { Article } from '../corpus/article.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import { Doc } from '../text/doc.ts';
import { findEventDate } from './dates.ts';
import { findFigures } from './figures.ts';
import { findTextFaults } from './findings.ts';
import { findLeaders } from './leaders.ts';
import { findMentions } from './mentions.ts';
import { findPlaces } from './places.ts';
import { decideProvince } from './province.ts';
import { findVisits } from './visits.ts';

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
 * belong to; the province needs the places, leaders' levels need both, visits need all of them. Pure: the same article gives the same analysis.
 */
export function analyse(article: Article, reader: Reader, options: AnalyseOptions): Analysis {
  const doc = new Doc(article.text);
  const title = { start: 0, end: article.title.length };
  const date = findEventDate(doc, title, article.published);
  const era = eraOf(date.event?.value ?? null, article.published?.value ?? null);
  const { published, sections } = article;
  const { event } = date;
  const found = findPlaces(doc, reader.gazetteer, era, sections);
  const { province, places, findings: placeFindings } = decideProvince(doc, title, found, options);
  const people = findLeaders(doc, { title, places, province, sections });
  const { leaders } = people;
  return {
    ...findMentions(doc, title, reader.lexicon),
    places,
    province,
    event,
    leaders,
    visits: findVisits(doc, { title, leaders, places, province, event, published, sections }),
    figures: findFigures(doc, title, sections),
    findings: [...date.findings, ...placeFindings, ...people.findings, ...findTextFaults(article)]
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
