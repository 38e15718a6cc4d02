/** What the ledger is settled from: leaders of current articles, their visit reports, and standing corrections. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { VisitKind } from '../../corpus/analysis.ts';
import type { Correction, LedgerGrain, OfficeHeld } from '../../corpus/ledger.ts';
import type { Holding } from '../../corpus/settle-persons.ts';
import type { HeldThen } from '../../corpus/person-units.ts';
import type { Queryable } from './database.ts';
import { rows } from './database.ts';
import { correctionOf, type CorrectionRow } from './correction-row.ts';

/** A leader of an article with the name under which it counts. */
export interface NamedHolding extends Holding {
  readonly bearer: string;
  readonly section: number | null;
}

/** A report with the names it tells; persons are known only once these are settled. */
export interface ReportRow {
  readonly source: string;
  readonly article: string;
  readonly n: number;
  readonly kind: VisitKind;
  readonly leaders: readonly string[];
  /** Told instead of a name; the leaders are none then. */
  readonly unnamed: OfficeHeld | null;
  readonly section: number | null;
  readonly host: string | null;
  readonly commune: string | null;
  readonly district: string | null;
  readonly province: string | null;
  readonly was: string | null;
  readonly day: string;
  readonly grain: LedgerGrain;
  readonly published: string | null;
  readonly gift: string | null;
  readonly span_start: number;
  readonly span_end: number;
  readonly themes: readonly string[];
  /** How many reports of the same words stand before it. */
  readonly twin: number;
}

/** Which of an article's leaders is which person. */
export interface PersonOfLeader {
  readonly source: string;
  readonly article: string;
  readonly leader: number;
  readonly person: string;
  readonly name: string;
  readonly section: number | null;
  /** Of the article. */
  readonly province: string | null;
  readonly offices: readonly HeldThen[];
}

/** Values as a list that any number of them may have. */
const among = (values: readonly string[]) =>
  sql`(select value from json_array_elements_text(${JSON.stringify([...new Set(values)])}::text::json))`;
const amongIds = (ids: readonly string[]) =>
  sql`(select value::uuid from json_array_elements_text(${JSON.stringify([...new Set(ids)])}::text::json))`;

const OFFICES =
  sql.raw(`(select json_agg(json_build_object('role', o.role, 'level', o.level, 'former', o.former,
    'province', o.province, 'place', o.place) order by o.n)
  from office o where o.source = l.source and o.article = l.article and o.leader = l.n)`);

/** All mentions of these folded names in current articles; of every name when none are given. */
export function holdingsOf(on: Queryable, names: readonly string[] | null): Promise<NamedHolding[]> {
  const wanted = names === null ? sql`true` : sql`h.bearer in ${among(names)}`;
  return rows<NamedHolding>(
    on,
    sql`select h.bearer, l.source, l.article, l.n as leader, l.name, l.section,
        nullif(a.province, '') as province, h.day, ${OFFICES} as offices
      from office h join leader l on l.source = h.source and l.article = h.article and l.n = h.leader
        join article a on a.source = h.source and a.id = h.article
      where h.current and h.n = 0 and ${wanted}`
  );
}

/** Columns of a report `v` in its article `a`. */
export const REPORT =
  sql.raw(`v.source, v.article, v.n, v.kind, v.leaders, v.section, v.host, v.commune, v.district,
  v.province, case when v.province = a.province then nullif(a.province_was, '') end as was, v.day, v.grain,
  case when a.published_grain = 'day' then a.published_day end as published, v.gift, v.span_start, v.span_end, a.themes,
  (select count(*)::int from visit_report w where w.source = v.source and w.article = v.article
    and w.span_start = v.span_start and w.span_end = v.span_end and w.n < v.n) as twin,
  case when v.office_role is not null then json_build_object('role', v.office_role, 'level', v.office_level,
    'province', v.office_province, 'place', v.office_place) end as unnamed`);

/** The reports of current articles in which one of these names is a leader. */
export function reportsNaming(on: Queryable, names: readonly string[]): Promise<ReportRow[]> {
  return rows<ReportRow>(
    on,
    sql`select ${REPORT} from (select distinct o.source, o.article from office o
          where o.current and o.n = 0 and o.bearer in ${among(names)}) n
        join visit_report v on v.source = n.source and v.article = n.article
        join article a on a.source = v.source and a.id = v.article`
  );
}

/** The reports of these articles as far as they are current; of every one when none are given. */
export function reportsIn(on: Queryable, articles: readonly string[] | null): Promise<ReportRow[]> {
  const wanted = articles === null ? sql`true` : sql`v.article in ${amongIds(articles)}`;
  return rows<ReportRow>(
    on,
    sql`select ${REPORT} from visit_report v join article a on a.source = v.source and a.id = v.article
      where a.superseded_by is null and ${wanted}`
  );
}

/** The settled leaders of these articles. */
export function personsIn(on: Queryable, articles: readonly string[]): Promise<PersonOfLeader[]> {
  return rows<PersonOfLeader>(
    on,
    sql`select l.source, l.article, l.n as leader, p.person, l.name, l.section,
        nullif(a.province, '') as province, ${OFFICES} as offices
      from person_leader p join leader l on l.source = p.source and l.article = p.article and l.n = p.leader
        join article a on a.source = l.source and a.id = l.article
      where p.article in ${amongIds(articles)} order by l.article, l.n`
  );
}

/** A report by its place in its article. */
export interface ReportAt {
  readonly article: string;
  readonly n: number;
}

/** What visits are settled anew for: their reports, whoever made them, and articles whatever they told before. */
export interface Beside {
  readonly reports: readonly ReportAt[];
  /** Ids of persons. */
  readonly persons: readonly string[];
  /** Ids of articles. */
  readonly articles: readonly string[];
}

/** All reports of the visits that one of these reports or articles tells or one of these persons made. */
export function reportsBeside(on: Queryable, beside: Beside): Promise<ReportAt[]> {
  return rows<ReportAt>(
    on,
    sql`with beside as (${visitsOf(beside)})
      select t.article, t.n from visit_told t join beside b on b.visit = t.visit`
  );
}

/** Ids, as `visit`, of the visits that these tell or made. */
export const visitsOf = ({ reports, persons, articles }: Beside): SQL =>
  sql`select t.visit from visit_told t join json_to_recordset(${JSON.stringify(reports)}::text::json)
      as k (article uuid, n int) on k.article = t.article and k.n = t.n
    union select visit from visit_person where person in ${amongIds(persons)}
    union select visit from visit_told where article in ${amongIds(articles)}`;

/** Ids of the persons that bear these names now. */
export async function personIdsOf(on: Queryable, names: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(on, sql`select id from person where bearer in ${among(names)}`);
  return found.map(({ id }) => id);
}

/** All that was decided and not undone. */
export async function standingCorrections(on: Queryable): Promise<Correction[]> {
  const found = await rows<CorrectionRow>(
    on,
    sql`select * from correction where undone_at is null order by made_at, id`
  );
  return found.map(correctionOf);
}

/** Names of the persons with these ids. */
export async function bearersOf(on: Queryable, persons: readonly string[]): Promise<string[]> {
  const found = await rows<{ bearer: string }>(
    on,
    sql`select distinct bearer from person where id in ${amongIds(persons)}`
  );
  return found.map(({ bearer }) => bearer);
}

/** Names of the leaders of these articles. */
export async function bearersIn(on: Queryable, articles: readonly string[]): Promise<string[]> {
  const found = await rows<{ bearer: string }>(
    on,
    sql`select distinct bearer from office where current and article in ${amongIds(articles)}`
  );
  return found.map(({ bearer }) => bearer);
}
