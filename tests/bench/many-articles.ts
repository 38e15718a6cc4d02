/**
 * Puts any number of invented articles straight into the tables, the same ones every time: md5 of its number is all the
 * chance an article has. They come set by set, not through reading, so that a million take minutes.
 */
import { sql } from 'drizzle-orm';
import { MERGER_DAY, oldProvinces, PROVINCES_34 } from '../../src/lib/lexicon/provinces.ts';
import type { Database, Queryable } from '../../src/lib/server/db/database.ts';
import { currentVersion } from '../../src/lib/server/db/lexicon.ts';
import { markCounts } from '../../src/lib/server/db/mark-counts.ts';
import {
  addArticleCounts,
  addTagCounts,
  ARTICLE_COUNTS,
  TAG_COUNTS
} from '../../src/lib/server/db/rollups.ts';
import { READING_VERSION } from '../../src/lib/server/reading.ts';
import { settleAll } from '../../src/lib/server/settle.ts';
import {
  DAYS,
  FIRST_DAY,
  monthOf,
  PROVINCE_WHEEL,
  SOURCES,
  SOURCE_WHEEL,
  THEME_CHANCES,
  THEMES
} from './courses.ts';

/** Every so many-th article is a reprint of the one before it, told a day later. */
const REPRINT = 8;
/** Articles of one statement: what the embedded database sorts in memory. */
const BATCH = 100_000;
const WORK_MEMORY = `set local work_mem = '128MB'`;

/** Fills an empty database: sources, articles with mentions and tags, rollups and their sums. `nhip verify` finds nothing in it. */
export async function addManyArticles(database: Database, articles: number): Promise<void> {
  const { db } = database;
  const lexicon = await currentVersion(database);
  const sources = SOURCES.map(({ slug, name, home }) => sql`(${slug}, ${name}, ${home})`);
  await db.execute(sql`insert into source (slug, name, home) values ${sql.join(sources, sql`, `)}`);
  for (let first = 1; first <= articles; first += BATCH) {
    const last = Math.min(articles, first + BATCH - 1);
    await run(db, [`create temporary table drawn on commit drop as ${drawn(first, last)}`, ...fill(lexicon)]);
  }
  const counts = [
    addTagCounts(summed(TAG_COUNTS, 'theme', ['articles', 'mentions', 'followers'])),
    addArticleCounts(summed(ARTICLE_COUNTS, 'themes', ['articles', 'followers']))
  ];
  await run(db, [...counts, markCounts('select source, day_kind, day from rollup_article')]);
  await settleAll(database);
  await db.execute(sql`vacuum analyze`);
}

const run = (db: Database['db'], statements: readonly string[]): Promise<void> =>
  db.transaction(async (tx: Queryable) => {
    for (const statement of [WORK_MEMORY, ...statements]) await tx.execute(sql.raw(statement));
  });

/**
 * A reprint shares day, place and themes with what it repeats (`story`, `themed`); paper and mentions are its own.
 * `offset 0` keeps the planner from making the hashes anew for every look at them: six times as slow.
 */
const drawn = (first: number, last: number): string => `
  select i, follows, id, first_id, own, p.province, p.day as said,
    (p.day + follows::int)::date as published_day,
    case when not follows and p.province <> '' and get_byte(own, 0) < 190 then 'bao-' || p.province
      else ${pick(SOURCE_WHEEL, 'own', 1)} end as source,
    case when ${MERGED} or get_byte(story, 6) < 60 then coalesce(olds[1 + get_byte(story, 7) % cardinality(olds)], '')
      else '' end as was,
    case when get_byte(story, 8) < 10 then 'none' when get_byte(story, 8) < 15 then 'month'
      when get_byte(story, 8) < 18 then 'year' else 'day' end as event_grain,
    array(select slug from unnest(${texts(THEMES)}) with ordinality t (slug, n)
      where get_byte(themed, n::int - 1) < (${grid(THEME_CHANCES)})[1 + ${monthOf('p.day')}][n] order by n) as themes
  from (select i, follows, md5('article ' || i)::uuid as id, md5('article ' || told)::uuid as first_id,
      ${bytes('article', 'i')} as own, ${bytes('story', 'told')} as story, ${bytes('themes', 'told')} as themed
    from (select i, i % ${REPRINT} = 0 as follows, i - (i % ${REPRINT} = 0)::int as told
      from generate_series(${first}, ${last}) i) n offset 0) h
  cross join lateral (select date '${FIRST_DAY}' + ${number('story', 0)} % ${DAYS} as day,
    case when get_byte(story, 3) < 8 then '' else ${pick(
      PROVINCE_WHEEL.map((slug) => ({ slug })),
      'story',
      4
    )} end as province offset 0) p
  left join (values ${PROVINCES_34.map(oldSlugs).join(', ')}) o (slug, olds) on o.slug = p.province`;

/** Before the merger a former province is named, as a rule. */
const MERGED = `(p.day < date '${MERGER_DAY}' and get_byte(story, 6) < 230)`;

const oldSlugs = ({ slug }: { readonly slug: string }): string =>
  `('${slug}', ${texts(oldProvinces(slug).map((old) => old.slug))})`;

/** What the drawn articles become. An event is known to the day, the month or the year, or not at all. */
const fill = (lexicon: number): string[] => [
  `insert into article (source, id, name, title, text, encoding, published_value, published_precision, published_method,
      published_confidence, published_day, published_grain, event_day, event_grain, province, province_was, province_rule,
      themes, sections, removals, lexicon, reading, ingested_at, story, follows, likeness)
    select source, id, i || '.txt', 'Bài ' || i, 'Bài ' || i || '. ' || array_to_string(themes, ', ') || '.', 'utf-8',
      published_day::text, 'day', 'given', 'high', published_day, 'day',
      case event_grain when 'none' then date '0001-01-01' when 'day' then said - get_byte(own, 15) % 3
        else date_trunc(event_grain, said)::date end,
      event_grain, province, was, case when province <> '' then 'named' end, themes, '[]', '[]', ${lexicon}, ${READING_VERSION}, published_day, first_id, follows,
      case when follows then 0.9 end
    from drawn`,
  `insert into mention (source, article, n, theme, term, span_start, span_end)
    select source, id, row_number() over (partition by id order by theme, again) - 1, theme, theme, 0, 3
    from drawn cross join unnest(themes) theme cross join generate_series(1, ${MENTIONS}) again`,
  `insert into tag (source, article, theme, mentions)
    select source, id, theme, ${MENTIONS} from drawn cross join unnest(themes) theme`
];

/** Of each theme the article carries. */
const MENTIONS = '1 + (get_byte(own, 14) < 64)::int';

/** One row a key, for a rollup that holds none of them yet. */
function summed(counts: string, own: string, amounts: readonly string[]): string {
  const key = `day_kind, day, grain, province, was, source, ${own}`;
  const sums = amounts.map((amount) => `sum(${amount}) as ${amount}`);
  return `select ${key}, ${sums.join(', ')} from (${counts} where a.superseded_by is null) one group by ${key}`;
}

const bytes = (what: string, n: string): string => `decode(md5('${what} ' || ${n}), 'hex')`;

/** A number below 65,536 from two bytes of chance. */
const number = (chance: string, at: number): string =>
  `(get_byte(${chance}, ${at}) * 256 + get_byte(${chance}, ${at + 1}))`;

const pick = (wheel: readonly { readonly slug: string }[], chance: string, at: number): string =>
  `(${texts(wheel.map(({ slug }) => slug))})[1 + ${number(chance, at)} % ${wheel.length}]`;

const texts = (values: readonly string[]): string => `'{${values.join(',')}}'::text[]`;
const grid = (rows: readonly (readonly number[])[]): string =>
  `'{${rows.map((row) => `{${row.join(',')}}`).join(',')}}'::int[]`;
