/** Rows of leaders, offices, visits, head counts and findings back into the shapes of an analysis. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type {
  Figure,
  Finding,
  Leader,
  Office,
  OfficeLevel,
  UnnamedVisit,
  Visit
} from '../../corpus/analysis.ts';
import type { DatePrecision } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';

/** Columns of an `article a`, each a JSON array of rows. */
export const PEOPLE_COLUMNS: SQL = sql.raw(
  [
    ['leader', 'leaders', 'r.n'],
    ['office', 'offices', 'r.leader, r.n'],
    ['visit_report', 'visits', 'r.n'],
    ['figure', 'figures', 'r.n'],
    ['finding', 'findings', 'r.n']
  ]
    .map(
      ([table, name, order]) => `(select coalesce(json_agg(r order by ${order}), '[]') from ${table} r
        where r.source = a.source and r.article = a.id) as ${name}`
    )
    .join(', ')
);

/** Columns of an `article a` for a line of a list: each leader's first office, each visit without its span. */
export const LISTED_PEOPLE: SQL = sql.raw(`(select coalesce(json_agg(json_build_object('name', l.name,
    'role', o.role, 'level', o.level, 'former', o.former) order by l.n), '[]')
  from leader l join office o on o.source = l.source and o.article = l.article and o.leader = l.n and o.n = 0
  where l.source = a.source and l.article = a.id) as leaders,
  (select coalesce(json_agg(json_build_object('kind', v.kind, 'leaders', v.leaders, 'host', v.host,
    'commune', v.commune, 'district', v.district, 'province', v.province, 'date', v.date_value,
    'gift', v.gift) order by v.n), '[]')
  from visit_report v where v.source = a.source and v.article = a.id and v.office_role is null) as visits`);

export interface PeopleRow {
  readonly leaders: readonly Placed<Omit<Leader, 'offices' | 'section'>>[];
  readonly offices: readonly OfficeRow[];
  readonly visits: readonly VisitRow[];
  readonly figures: readonly Placed<Omit<Figure, 'span' | 'section'> & Bounds>[];
  readonly findings: readonly (Omit<Finding, 'spans'> & { readonly spans: readonly Span[] | null })[];
}

type Placed<T> = T & { readonly n: number; readonly section: number | null };

interface Bounds {
  readonly span_start: number;
  readonly span_end: number;
}

interface OfficeRow extends Omit<Office, 'span'>, Bounds {
  readonly leader: number;
}

interface VisitRow extends Placed<Omit<Visit, 'date' | 'span' | 'section'>>, Bounds {
  readonly date_value: string | null;
  readonly date_precision: DatePrecision;
  readonly date_start: number;
  readonly date_end: number;
  readonly office_role: string | null;
  readonly office_level: OfficeLevel | null;
  readonly office_province: string | null;
  readonly office_place: string | null;
  readonly office_start: number;
  readonly office_end: number;
}

export function peopleOf({ leaders, offices, visits, figures, findings }: PeopleRow): {
  leaders: Leader[];
  visits: Visit[];
  unnamed: UnnamedVisit[];
  figures: Figure[];
  findings: Finding[];
} {
  return {
    leaders: leaders.map(({ n, name, spans, section }) => ({
      ...{ name, spans },
      offices: offices.filter(({ leader }) => leader === n).map(toOffice) as [Office, ...Office[]],
      ...sectionOf(section)
    })),
    visits: visits.filter((row) => row.office_role === null).map(toVisit),
    unnamed: visits.flatMap((row) => toUnnamed(row) ?? []),
    figures: figures.map(({ kind, value, section, ...row }) => ({
      ...{ kind, value, span: spanOf(row) },
      ...sectionOf(section)
    })),
    findings: findings.map(({ code, detail, spans }) => ({
      ...{ code, detail },
      ...(spans === null ? {} : { spans })
    }))
  };
}

function toOffice({ role, level, former, province, place, ...row }: OfficeRow): Office {
  return { role, level, former, province, place, span: spanOf(row) };
}

function toVisit({ section, ...row }: VisitRow): Visit {
  const { kind, leaders, host, commune, district, province, gift } = row;
  const { date_value: value, date_precision: precision, date_start: start, date_end: end } = row;
  return {
    ...{ kind, leaders, host, commune, district, province, gift },
    date: value === null ? null : { value, precision, span: { start, end } },
    span: spanOf(row),
    ...sectionOf(section)
  };
}

/** Null for the visits of those who are named. */
function toUnnamed(row: VisitRow): UnnamedVisit | null {
  const { office_role: role, office_level: level, office_province: province, office_place: place } = row;
  if (role === null) return null;
  const { leaders: _nobody, ...visit } = toVisit(row);
  const span = { start: row.office_start, end: row.office_end };
  return { ...visit, office: { role, level, former: false, province, place, span } };
}

const spanOf = ({ span_start: start, span_end: end }: Bounds): Span => ({ start, end });

/** Ordinary articles have no sections: the property is then left away, as the reader leaves it away. */
export const sectionOf = (section: number | null): { section?: number } =>
  section === null ? {} : { section };
