/** The articles behind a figure as evidence: the matched sentence and terms of each, and the story most told. */
import { sql } from 'drizzle-orm';
import type { Proof, TopStory } from '../../corpus/proof.ts';
import { Doc } from '../../text/doc.ts';
import type { ArticleFilter } from '../../trends/query.ts';
import type { ItemRow } from './article-row.ts';
import { ITEM_COLUMNS, toItem } from './article-row.ts';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';
import { articleConditions, dayColumns, list, wantedMentions } from './filter.ts';

interface MentionRow {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}
interface ProofRow extends ItemRow {
  readonly text: string;
  readonly mentions: readonly MentionRow[];
  readonly told: number;
}

/** Newest first by the filter's kind of day. */
export async function listProofs(database: Database, filter: ArticleFilter, limit: number): Promise<Proof[]> {
  const found = await rows<ProofRow>(
    database.db,
    sql`select ${ITEM_COLUMNS}, a.text,
      (select coalesce(json_agg(json_build_object('term', m.term, 'start', m.span_start, 'end', m.span_end)
          order by m.span_start, m.n), '[]') from mention m
        where m.source = a.source and m.article = a.id and m.why is null and ${wantedMentions(filter)}) as mentions,
      (select count(*)::int from article o where o.story = a.story and o.superseded_by is null) as told
      from article a join source s on s.slug = a.source where ${articleConditions(filter)}
      order by ${dayColumns(filter.day).day} desc, a.id limit ${limit}`
  );
  return found.map((row) => toProof(row));
}

function toProof(row: ProofRow): Proof {
  const { id, title, source, published, event, province } = toItem(row);
  const { text, mentions, told } = row;
  const first = mentions.find(({ start }) => start >= title.length) ?? mentions[0];
  const terms = [first, ...mentions].flatMap((mention) => (mention ? [mention.term] : []));
  return {
    ...{ id, title, published, event, province },
    source: { slug: source.slug, name: source.name },
    placeWords: province?.span ? text.slice(province.span.start, province.span.end) : null,
    sentence: first ? sentenceOf(text, first, mentions) : null,
    ...{ terms: [...new Set(terms)], mentions: mentions.length, told: Math.max(1, told) }
  };
}

function sentenceOf(text: string, first: MentionRow, mentions: readonly MentionRow[]): Proof['sentence'] {
  const { start, end: over } = new Doc(text).sentenceAt(first.start);
  const end = Math.max(over, first.end);
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return {
    text: text.slice(start, end),
    marks: inside.map((mention) => ({ start: mention.start - start, end: mention.end - start }))
  };
}

/** Stories looked at for the one that names its themes most often, where several are told as often. */
const CONTENDERS = 40;

/** The story that most of these articles tell; of equals the one with more mentions. Null without an article. */
export async function topStory(database: Database, filter: ArticleFilter): Promise<TopStory | null> {
  const wanted = filter.themes.length > 0 ? sql`and m.theme in ${list(filter.themes)}` : sql``;
  const [found] = await rows<TopStory>(
    database.db,
    sql`with told as (
        select coalesce(a.story, a.id) as story, count(*)::int as articles,
          (array_agg(a.id order by a.follows, a.id))[1] as id
        from article a where ${articleConditions(filter)}
        group by 1 order by 2 desc, 1 limit ${CONTENDERS})
      select t.id, a.title, t.articles from told t join article a on a.id = t.id
      order by t.articles desc, (select count(*) from mention m
        where m.source = a.source and m.article = a.id and m.why is null ${wanted}) desc, t.id limit 1`
  );
  return found ?? null;
}

/** Articles looked at for their terms: the newest. */
const SEARCHED = 2_000;
const MOST_TERMS = 50;

/** The terms that matched in the newest of these articles, the most frequent first. */
export async function termsBehind(database: Database, filter: ArticleFilter): Promise<string[]> {
  const newest = sql`select a.source, a.id from article a where ${articleConditions(filter)}
    order by ${dayColumns(filter.day).day} desc, a.id limit ${SEARCHED}`;
  const found = await rows<{ term: string }>(
    database.db,
    sql`select m.term from (${newest}) a join mention m on m.source = a.source and m.article = a.id
      where m.why is null and ${wantedMentions(filter)}
      group by m.term order by count(distinct m.article) desc, m.term limit ${MOST_TERMS}`
  );
  return found.map(({ term }) => term);
}

/** How many articles the filter names. */
export async function countBehind(database: Database, filter: ArticleFilter): Promise<number> {
  const all = sql`select count(*)::int as "all" from article a where ${articleConditions(filter)}`;
  return (await row<{ all: number }>(database.db, all)).all;
}
