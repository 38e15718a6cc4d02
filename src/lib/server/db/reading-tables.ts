/** The tables that hold what reading finds in an article, and the statements that fill them. */

/** The day an article stands for: that of its event, else of its publication; null where neither is known to the day. */
export const ARTICLE_DAY = `case when a.event_grain = 'day' then a.event_day
  when a.published_grain = 'day' then a.published_day end`;

const DAY = { name: 'day', of: ARTICLE_DAY };
const CURRENT = { name: 'current', of: 'a.superseded_by is null' };

/** Columns after source and article. Those with `of` come from the article `a`, the others from the row itself. */
const COLUMNS = {
  mention: ['n', 'theme', 'term', 'span_start', 'span_end', 'why', 'phrase'],
  tag: ['theme', 'mentions'],
  place_mention: [
    ...['n', 'name', 'kind', 'province', 'era', 'spans', 'candidates'],
    ...['was', 'narrowed', 'in_name', 'meanings', 'section']
  ],
  leader: ['n', 'name', 'spans', 'section'],
  office: [
    ...['leader', 'n', 'bearer', 'plain', 'role', 'duty', 'level', 'former', 'province', 'place'],
    ...['span_start', 'span_end'],
    DAY,
    CURRENT
  ],
  visit_report: [
    ...['n', 'kind', 'leaders', 'host', 'commune', 'district', 'province'],
    ...['date_value', 'date_precision', 'date_start', 'date_end', 'day', 'grain'],
    ...['gift', 'span_start', 'span_end', 'section'],
    ...['office_role', 'office_level', 'office_province', 'office_place', 'office_start', 'office_end']
  ],
  figure: ['n', 'kind', 'value', 'span_start', 'span_end', 'section'],
  finding: ['n', 'code', 'detail', 'spans', DAY, { name: 'province', of: 'a.province' }, CURRENT]
} as const satisfies Readonly<
  Record<string, readonly (string | { readonly name: string; readonly of: string })[]>
>;

/** Tables whose rows say themselves whether their article counts. */
export const COUNTING_TABLES: readonly ReadingTable[] = ['office', 'finding'];

export type ReadingTable = keyof typeof COLUMNS;

/** In the order in which they are filled; emptying goes the other way round. */
export const READING_TABLES = Object.keys(COLUMNS) as ReadingTable[];

/** What reading one article puts into each table: objects with the columns' names. */
export type ReadingRows = Readonly<Record<ReadingTable, readonly object[]>>;

/** Inserts a JSON array of rows for the article `a` (a row of `article`, or none). `json` is an SQL expression. */
export function fillTable(table: ReadingTable, json: string): string {
  const columns = COLUMNS[table].map((column) =>
    typeof column === 'string' ? { name: column, of: `r.${column}` } : column
  );
  const names = columns.map(({ name }) => name).join(', ');
  const values = columns.map(({ of }) => of).join(', ');
  return `insert into ${table} (source, article, ${names})
    select a.source, a.id, ${values} from a cross join json_populate_recordset(null::${table}, ${json}) r`;
}
