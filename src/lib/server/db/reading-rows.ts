/** All that was read in an article as rows, table by table. */
import type { Analysis } from '../../corpus/analysis.ts';
import { peopleRows } from './people-rows.ts';
import type { ReadingRows } from './reading-tables.ts';

export interface TagRow {
  readonly theme: string;
  readonly mentions: number;
}

export function readingRows(analysis: Analysis): ReadingRows & { readonly tag: readonly TagRow[] } {
  return {
    mention: mentionRows(analysis),
    tag: countTags(analysis),
    place_mention: placeRows(analysis),
    ...peopleRows(analysis),
    finding: analysis.findings.map(({ code, detail, spans }, n) => ({
      n,
      code,
      detail,
      spans: spans ?? null
    }))
  };
}

/** Themes in alphabetical order with the number of their mentions. */
function countTags({ mentions }: Analysis): TagRow[] {
  const counts = new Map<string, number>();
  for (const { theme } of mentions) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([theme, mentions]) => ({ theme, mentions }));
}

/** Mentions that count first, then those passed over with their reason; `n` keeps the order. */
function mentionRows({ mentions, passed }: Analysis): object[] {
  return [...mentions, ...passed].map((mention, n) => ({
    n,
    theme: mention.theme,
    term: mention.term,
    span_start: mention.span.start,
    span_end: mention.span.end,
    why: 'why' in mention ? mention.why : null,
    phrase: 'phrase' in mention ? mention.phrase : null
  }));
}

function placeRows({ places }: Analysis): object[] {
  return places.map(({ was, narrowed, inName, meanings, section, ...place }, n) => {
    const { name, kind, province, era, spans, candidates } = place;
    return {
      ...{ n, name, kind, province, era, spans, candidates },
      ...{ was: was ?? null, narrowed: narrowed ?? null, in_name: inName ?? null },
      ...{ meanings: meanings ?? null, section: section ?? null }
    };
  });
}
