/** What of a JSON answer stands in which columns of its file. */
import type { articlesJson } from '../../src/lib/export/articles.ts';
import type { coverageJson } from '../../src/lib/export/coverage.ts';
import type { findingsJson } from '../../src/lib/export/findings.ts';
import type { officesJson } from '../../src/lib/export/offices.ts';
import type { placesJson } from '../../src/lib/export/places.ts';
import type { seriesJson } from '../../src/lib/export/series.ts';
import type { peopleJson } from '../../src/lib/export/people.ts';
import type { storiesJson } from '../../src/lib/export/stories.ts';
import type { themesJson } from '../../src/lib/export/themes.ts';
import type { visitsJson } from '../../src/lib/export/visits.ts';

type Cell = string | number | boolean | null | undefined;

export interface FileRows {
  /** A query string whose answer has rows. */
  readonly search: string;
  readonly columns: readonly string[];
  /** The cells of those columns, from the JSON answer. */
  readonly rows: (answer: unknown) => readonly (readonly string[])[];
}

function told<Answer>(
  search: string,
  columns: string,
  rows: (answer: Answer) => readonly (readonly Cell[])[]
): FileRows {
  const text = (cell: Cell): string => String(cell ?? '');
  return {
    search,
    columns: columns.split(' '),
    rows: (answer) => rows(answer as Answer).map((row) => row.map(text))
  };
}

/** By what follows `/api/v1/`. */
export const FILES: Readonly<Record<string, FileRows>> = {
  series: told<ReturnType<typeof seriesJson>>(
    'split=province&measure=share&grain=quarter&map=63',
    'series bucket value count n low high partial articles',
    ({ series }) =>
      series.flatMap(({ key, points }) =>
        points.map(({ bucket, value, count, n, low, high, partial, articles }) => [
          ...[key, bucket, value, count, n, low, high, partial, articles]
        ])
      )
  ),
  coverage: told<ReturnType<typeof coverageJson>>(
    'grain=week&from=2025-09-01&to=2026-06-30',
    'bucket usual silent silent_sources',
    ({ buckets }) =>
      buckets.map(({ bucket, usual, silent }) => [bucket, usual, silent.length, silent.join('; ')])
  ),
  articles: told<ReturnType<typeof articlesJson>>(
    'limit=60&offset=5',
    'id title source url published event province themes',
    ({ items }) =>
      items.map(({ id, title, source, url, published, event, province, themes }) => [
        ...[id, title, source.name, url, published?.value, event?.value, province?.slug, themes.join(' ')]
      ])
  ),
  visits: told<ReturnType<typeof visitsJson>>(
    'from=2015-01-01&limit=40',
    'id day grain kind visitors office persons host commune district province was gift reports sources themes',
    ({ items }) =>
      items.map((visit) => [
        ...[visit.id, visit.day, visit.grain, visit.kind],
        visit.visitors.map(({ name }) => name).join('; '),
        visit.office?.role ?? null,
        visit.visitors.map(({ id }) => id).join(' '),
        ...[visit.host, visit.commune, visit.district, visit.province, visit.was, visit.gift],
        ...[visit.reports, visit.sources, visit.themes.join(' ')]
      ])
  ),
  people: told<ReturnType<typeof peopleJson>>(
    'limit=40',
    'id name role level province place first last articles',
    ({ items }) =>
      items.map(({ id, name, role, level, province, place, first, last, articles }) => [
        ...[id, name, role, level, province, place, first, last, articles]
      ])
  ),
  stories: told<ReturnType<typeof storiesJson>>(
    'limit=60&offset=5',
    'story article title source published likeness',
    ({ items }) =>
      items.flatMap((story) =>
        story.papers.map(({ id, title, source, published, likeness }) => [
          ...[story.id, id, title, source.name, published?.value, likeness]
        ])
      )
  ),
  themes: told<ReturnType<typeof themesJson>>(
    '',
    'slug name name_en short definition_en terms articles stories',
    ({ items }) =>
      items.map(({ slug, name, short, definition, terms, articles, stories }) => [
        ...[slug, name.vi, name.en, short.vi, definition.en, terms.join('\n'), articles, stories]
      ])
  ),
  places: told<ReturnType<typeof placesJson>>(
    '',
    'map slug name short kind region region_name now made_of',
    ({ items }) =>
      items.map(({ map, slug, name, short, kind, region, now, made_of }) => [
        ...[map, slug, name, short, kind, region.slug, region.name.vi, now, made_of.join(' ')]
      ])
  ),
  findings: told<ReturnType<typeof findingsJson>>(
    'limit=60',
    'code detail article title day province',
    ({ items }) =>
      items.map(({ code, detail, article, title, day, province }) => [
        ...[code, detail, article, title, day, province]
      ])
  ),
  offices: told<ReturnType<typeof officesJson>>(
    'limit=60&offset=5',
    'name role level former province place first last articles evidence',
    ({ items }) =>
      items.map(({ name, role, level, former, province, place, first, last, articles, evidence }) => [
        ...[name, role, level, former, province, place, first, last, articles, evidence.article]
      ])
  )
};
