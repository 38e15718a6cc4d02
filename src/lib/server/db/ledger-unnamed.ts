/** Reports whose visitor is told by the office alone, and the reports of named leaders that may tell who it was. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { OfficeHeld } from '../../corpus/ledger.ts';
import type { Queryable } from './database.ts';
import { rows } from './database.ts';
import { REPORT, type ReportAt, type ReportRow } from './ledger-read.ts';

/** Level and province of an office: whoever holds it is looked for among those of that seat. */
export type Seat = Pick<OfficeHeld, 'level' | 'province'>;

/** A seat on one day, `YYYY-MM-DD`. */
export interface SeatThen extends Seat {
  readonly day: string;
}

const recordset = (values: readonly object[], columns: string): SQL =>
  sql`json_to_recordset(${JSON.stringify(values)}::text::json) as k (${sql.raw(columns)})`;

/** The reports of current articles that tell an office of one of these seats without a name. */
export function reportsOfSeats(on: Queryable, seats: readonly Seat[]): Promise<ReportRow[]> {
  return rows<ReportRow>(
    on,
    sql`select ${REPORT} from ${recordset(seats, 'level text, province text')}
        join visit_report v on v.office_role is not null and v.office_level = k.level
          and v.office_province is not distinct from k.province
        join article a on a.source = v.source and a.id = v.article
      where a.superseded_by is null`
  );
}

/** The reports of current articles, of that day or one apart, in which a leader has one of these seats. */
export function reportsBySeat(on: Queryable, seats: readonly SeatThen[]): Promise<ReportRow[]> {
  return rows<ReportRow>(
    on,
    sql`select ${REPORT} from (select distinct r.source, r.article, r.n
          from ${recordset(seats, 'level text, province text, day date')}
            join visit_report r on r.day between k.day - 1 and k.day + 1
            join office o on o.source = r.source and o.article = r.article and o.level = k.level
              and (k.level = 'central' or coalesce(o.province, k.province) = k.province)) n
        join visit_report v on v.source = n.source and v.article = n.article and v.n = n.n
        join article a on a.source = v.source and a.id = v.article
      where a.superseded_by is null`
  );
}

/** All reports of visits of nobody named that lie a day or less from a visit of one of these persons in that seat. */
export function unnamedNear(on: Queryable, persons: readonly string[]): Promise<ReportAt[]> {
  return rows<ReportAt>(
    on,
    sql`select distinct t.article, t.n from json_array_elements_text(${JSON.stringify(persons)}::text::json) k
        join visit_person w on w.person = k.value::uuid
        join visit v on v.office_role is not null and v.office_level = w.level
          and v.office_province is not distinct from w.province and v.day between w.day - 1 and w.day + 1
        join visit_told t on t.visit = v.id`
  );
}
