/** What rollup rows add up to, by month and by day: the rows of `rollup_sum` and `rollup_set`. */

/**
 * Themes that have rows for a kind of day, each found by one step down the index: there are few of them however
 * many rows they have. `kind` is an SQL expression.
 */
export const taggedThemes = (kind: string): string => `with recursive tagged as (
    select min(theme) as theme from rollup_tag where day_kind = ${kind}
    union all
    select (select min(r.theme) from rollup_tag r where r.day_kind = ${kind} and r.theme > t.theme)
    from tagged t where t.theme is not null
  ) select theme from tagged where theme is not null`;

/** Scopes and steps kept. By source, days are kept of all articles alone: they tell who spoke when. */
const KEPT = `(values ('all', 'day'), ('all', 'month'), ('province', 'month'), ('source', 'month'), ('source', 'day'))
  as p (scope, step)`;

/** `rollup_sum` over the rows `r` of both rollups that fulfil these conditions. */
export const summedRows = (tags: string, articles: string): string => `
  select p.scope, p.step, c.day_kind, c.theme,
    case p.step when 'day' then c.day else date_trunc('month', c.day::timestamp)::date end as day, c.grain,
    case p.scope when 'province' then c.province when 'source' then c.source else '' end as key,
    case p.scope when 'province' then c.was else '' end as was,
    sum(c.articles)::int as articles, sum(c.mentions)::int as mentions, sum(c.followers)::int as followers
  from (
    select day_kind, theme, day, grain, province, was, source, articles, mentions, followers
    from rollup_tag r where ${tags}
    union all
    select day_kind, '', day, grain, province, was, source, articles, 0, followers
    from rollup_article r where ${articles}
  ) c cross join ${KEPT}
  where (p.scope, p.step) <> ('source', 'day') or c.theme = ''
  group by 1, 2, 3, 4, 5, 6, 7, 8`;

/** `rollup_set` over the rows `r` of `rollup_article` that fulfil this condition. */
export const summedSets = (articles: string): string => `
  select r.day_kind, date_trunc('month', r.day::timestamp)::date as month, r.grain, r.themes, sum(r.articles)::int as articles,
    sum(r.followers)::int as followers, coalesce(sum(r.articles) filter (where r.province = ''), 0)::int as placeless
  from rollup_article r where ${articles} group by 1, 2, 3, 4`;
