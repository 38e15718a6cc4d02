/** Reads what placing articles into stories needs, and writes where they stand, rollups along with them. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { addDays, lastDayOf } from '../../corpus/civil-date.ts';
import type { Publication, Standing } from '../../corpus/stories.ts';
import { STORY_DAYS } from '../../corpus/stories.ts';
import type { Database, Queryable } from './database.ts';
import { rows } from './database.ts';
import type { Place } from './reread.ts';
import { turnFollowers } from './rollups.ts';
import { lockSource } from './source-lock.ts';

/** Any number, the same in every process; keeps this lock apart from others. */
const PLACING = 740_2028;

/** One transaction at a time decides who follows whom. Held until it ends; first of all its statements. */
export async function lockStories(tx: Queryable): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(PLACING))})`);
}

/** Articles that were not compared yet, earliest first: then hardly any has to be placed twice. */
export function listUnplaced(database: Database, limit: number): Promise<Place[]> {
  return rows<Place>(
    database.db,
    sql`select a.source, a.id from article a where a.story is null and a.superseded_by is null
      order by a.published_day, a.id limit ${limit}`
  );
}

/** Texts by id. */
export function textsOf(on: Queryable, ids: readonly string[]): Promise<{ id: string; text: string }[]> {
  return rows(on, sql`select a.id, a.text from article a where a.id = any (${uuids(ids)})`);
}

/** An article as its row says, placed or not. */
export interface StoredStanding extends Publication {
  readonly source: string;
  /** Invented and real articles share no story: clearing the sample must change nothing else. */
  readonly sample: boolean;
  /** Whether it counts as a follower now; of one to be placed, as it did before. */
  readonly follows: boolean;
  readonly first: string | null;
  readonly likeness: number | null;
}

/** From `article a join source s`. */
const STANDING =
  sql.raw(`a.id, a.source, s.sample, a.published_day as day, a.published_grain as grain, a.follows,
  a.story as first, a.likeness`);

type StandingRow = Omit<StoredStanding, 'days'> & {
  readonly day: string;
  readonly grain: 'day' | 'month' | 'year' | 'none';
};

function toStanding({ day, grain, ...row }: StandingRow): StoredStanding {
  const value = day.slice(0, { day: 10, month: 7, year: 4, none: 0 }[grain]);
  const days = grain === 'none' ? null : { from: day, to: lastDayOf({ value, precision: grain }) };
  return { ...row, days };
}

/** Those of the articles that are still there, count and wait to be placed. */
export async function waitingNow(tx: Queryable, ids: readonly string[]): Promise<StoredStanding[]> {
  const found = await rows<StandingRow>(
    tx,
    sql`select ${STANDING} from article a join source s on s.slug = a.source
      where a.id = any (${uuids(ids)}) and a.superseded_by is null`
  );
  return found.filter(({ first }) => first === null).map(toStanding);
}

/** An article whose reprints are looked for. */
export interface Sought extends Publication {
  /** From `bandsOf`. */
  readonly bands: readonly number[];
}

/** A placed article that may be a reprint of some that are sought. */
export interface Candidate extends StoredStanding {
  /** Ids of the sought articles that share a band with it. */
  readonly of: readonly string[];
}

/**
 * Placed articles that share a band with one of those sought, and may lie near one of them in time. Each is looked up
 * by its key: how many are placed changes too fast for the planner's statistics.
 */
export async function candidatesFor(tx: Queryable, sought: readonly Sought[]): Promise<Candidate[]> {
  const bands = sought.flatMap(({ id, bands }) => bands.map((hash, band) => ({ id, band, hash })));
  const found = await rows<StandingRow & Pick<Candidate, 'of'>>(
    tx,
    sql`select w.of, ${STANDING} from (select b.article, b.source, array_agg(distinct s.id) as of
        from json_to_recordset(${JSON.stringify(bands)}::json) as s (id uuid, band int, hash int)
        join story_band b on b.band = s.band and b.hash = s.hash group by b.article, b.source) w
      cross join lateral (select * from article c where c.id = w.article and c.source = w.source limit 1) a
      join source s on s.slug = a.source
      where a.story is not null and a.superseded_by is null and ${nearAny(sought)}`
  );
  return found.map(({ of, ...row }) => ({ of, ...toStanding(row) }));
}

/** A first sieve: which of them it is near to is for `isNear` to say. */
function nearAny(sought: readonly Sought[]): SQL {
  const days = sought.flatMap(({ days }) => (days === null ? [] : [days]));
  if (days.length < sought.length) return sql`true`;
  const from = days.map(({ from }) => from).sort()[0] ?? '';
  const to =
    days
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '';
  return sql`(a.published_grain = 'none' or (a.published_day <= ${addDays(to, STORY_DAYS)}::date
    and (a.published_day + ${LONGEST})::date >= ${addDays(from, -STORY_DAYS)}::date))`;
}

/** How far the last day of what is known may lie behind the first. */
const LONGEST =
  sql.raw(`case a.published_grain when 'month' then interval '1 month' when 'year' then interval '1 year'
  else interval '0 days' end`);

/** Keeps the bands under which later articles find these. */
export async function keepBands(tx: Queryable, sought: readonly (Sought & Place)[]): Promise<void> {
  const bands = sought.flatMap(({ source, id: article, bands }) =>
    bands.map((hash, band) => ({ source, article, band, hash }))
  );
  await tx.execute(sql`insert into story_band (source, article, band, hash)
    select source, article, band, hash from json_populate_recordset(null::story_band, ${JSON.stringify(bands)}::json)
    on conflict do nothing`);
}

export interface Moves {
  readonly standings: readonly (Standing & Pick<StoredStanding, 'source' | 'follows'>)[];
  /** First articles that now follow: all that followed them and are not among the standings wait to be placed again. */
  readonly displaced: readonly string[];
}

/**
 * Writes where articles stand now. Sources are locked where an article begins or ceases to count as a follower.
 * Returns false, having written nothing, when one of them, or one that is followed, has ceased to count meanwhile.
 */
export async function saveStandings(tx: Queryable, { standings, displaced }: Moves): Promise<boolean> {
  const turned = standings.filter(({ id, first, follows }) => follows !== (first !== id));
  for (const source of [...new Set(turned.map(({ source }) => source))].sort()) await lockSource(tx, source);
  const relied = [...new Set(standings.flatMap(({ id, first }) => [id, first]))];
  if (!(await stillCount(tx, relied))) return false;
  if (displaced.length > 0)
    await tx.execute(
      sql`update article set story = null where story = any (${uuids(displaced)}) and id <> story`
    );
  const moved = standings.map(({ source, id, first, likeness }) => ({ source, id, story: first, likeness }));
  await tx.execute(sql`update article a set story = s.story, follows = s.story <> s.id, likeness = s.likeness
    from json_to_recordset(${JSON.stringify(moved)}::json) as s (source text, id uuid, story uuid, likeness real)
    where a.id = s.id and a.source = s.source`);
  if (turned.length > 0) await turnFollowers(tx, uuids(turned.map(({ id }) => id)));
  return true;
}

/** Their rows are held: whoever supersedes one of them does so after this transaction, and sees who follows it. */
async function stillCount(tx: Queryable, ids: readonly string[]): Promise<boolean> {
  const held = await rows<{ id: string }>(
    tx,
    sql`select h.id from (select a.id from article a where a.id = any (${uuids(ids)})
      and a.superseded_by is null order by a.id for update) h`
  );
  return held.length === ids.length;
}

/** Takes a superseded article, which counts no more, out of its story; whoever followed it is to be placed again. */
export async function leaveStory(tx: Queryable, source: string, id: string): Promise<void> {
  await tx.execute(sql`update article set story = null, follows = false, likeness = null
    where source = ${source} and id = ${id}::uuid`);
  await tx.execute(sql`update article set story = null where story = ${id}::uuid`);
  await tx.execute(sql`delete from story_band where source = ${source} and article = ${id}::uuid`);
}

const uuids = (ids: readonly string[]): SQL =>
  sql`array(select json_array_elements_text(${JSON.stringify(ids)}::json)::uuid)`;
