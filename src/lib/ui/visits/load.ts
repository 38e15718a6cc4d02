/** Gathers what the ledger page shows: the answer, its newest visits with evidence, one calendar, the silences. */
import type { LedgerVisit, VisitReport } from '../../corpus/ledger.ts';
import type { BucketCoverage } from '../../trends/coverage.ts';
import type { Page } from '../../trends/page.ts';
import type { VisitAnswer, VisitList, VisitorLine, VisitQuery } from '../../trends/visit-query.ts';
import type { ThemeName } from '../overview/load.ts';
import { inTableOrder, LINES_SHOWN } from './heat-words.ts';

/** A month in which sources that usually speak sent nothing. */
export interface Silence {
  readonly bucket: string;
  readonly names: readonly string[];
}

/** One leader's days; the name as the heat table writes it. */
export interface PersonCalendar {
  readonly id: string;
  readonly name: string;
  readonly visits: readonly LedgerVisit[];
}

export interface VisitPage {
  readonly answer: VisitAnswer;
  readonly list: VisitList;
  /** By id of the visit: the articles that tell it. */
  readonly reports: Readonly<Record<string, readonly VisitReport[]>>;
  readonly calendar: PersonCalendar | null;
  /** Of the heat table: leaders from the place `from` on, counted from 1. */
  readonly heat: { readonly lines: readonly VisitorLine[]; readonly from: number };
  readonly silences: readonly Silence[];
  readonly themes: readonly ThemeName[];
}

/** What the page asks the store for. */
export interface VisitAsker {
  readonly answer: (query: VisitQuery) => Promise<VisitAnswer>;
  readonly list: (query: VisitQuery, page: Page) => Promise<VisitList>;
  /** A stretch of the leaders of {@link VisitAnswer.lines} and of those behind them. */
  readonly lines: (query: VisitQuery, page: Page) => Promise<readonly VisitorLine[]>;
  readonly reports: (ids: readonly string[]) => Promise<VisitPage['reports']>;
  /** By month of publication. */
  readonly coverage: (query: VisitQuery) => Promise<readonly BucketCoverage[]>;
  readonly themes: () => Promise<readonly ThemeName[]>;
}

/** Visits that stand on the page itself; all of them are one link away. */
const NEWEST = 12;
/** A calendar holds no more marks than that. */
const MOST_MARKED = 500;

/** @param chosen whose calendar (null: who has most visits), and which page of the heat table's leaders. */
export async function loadVisits(
  query: VisitQuery,
  chosen: { readonly calendar: string | null; readonly leaders: number },
  asker: VisitAsker
): Promise<VisitPage> {
  const offset = (chosen.leaders - 1) * LINES_SHOWN;
  const [answer, list, later, coverage, themes] = await Promise.all([
    asker.answer(query),
    asker.list(query, { limit: NEWEST, offset: 0 }),
    offset > 0 ? asker.lines(query, { limit: LINES_SHOWN, offset }) : null,
    asker.coverage(query),
    asker.themes()
  ]);
  const [reports, calendar] = await Promise.all([
    asker.reports(list.items.map(({ id }) => id)),
    calendarOf(answer, chosen.calendar, asker)
  ]);
  const silences = coverage.flatMap(({ bucket, silent }) =>
    silent.length > 0 ? [{ bucket, names: silent }] : []
  );
  const heat = { lines: inTableOrder(later ?? answer.lines.slice(0, LINES_SHOWN)), from: offset + 1 };
  return { answer, list, reports, calendar, heat, silences, themes };
}

async function calendarOf(
  { lines, query }: VisitAnswer,
  chosen: string | null,
  asker: VisitAsker
): Promise<PersonCalendar | null> {
  const line =
    lines.find(({ person }) => person.id === chosen) ?? lines.toSorted((a, b) => b.visits - a.visits)[0];
  if (!line) return null;
  const { id, name } = line.person;
  const { items } = await asker.list({ ...query, person: id }, { limit: MOST_MARKED, offset: 0 });
  return { id, name, visits: items };
}
