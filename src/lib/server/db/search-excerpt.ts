/** Shows in an article what was searched for: in its title, and in the sentence that holds most of it. */
import type { ArticleItem } from '../../corpus/stored.ts';
import { Doc } from '../../text/doc.ts';
import type { Search } from '../../text/search-query.ts';
import { densestHit, findHits } from '../../text/search-query.ts';
import type { Span } from '../../text/span.ts';

export type Shown = Pick<ArticleItem, 'titleMarks' | 'excerpt'>;

/** No excerpt where only the title answers: it stands above anyway. */
export function showHits(title: string, text: string, search: Search): Shown {
  const behind = text.startsWith(title) ? title.length : 0;
  const hits = findHits(text, search).filter(({ start }) => start >= behind);
  const titleMarks = joined(title, findHits(title, search));
  const best = densestHit(text, hits);
  if (!best) return { titleMarks, excerpt: null };
  const sentence = new Doc(text).sentenceAt(best.start);
  const end = Math.max(sentence.end, best.end);
  const inside = hits.filter((hit) => hit.start >= sentence.start && hit.end <= end);
  const marks = joined(text, inside).map((mark) => shifted(mark, -sentence.start));
  const excerpt = { text: text.slice(sentence.start, end), ...shifted(best, -sentence.start), marks };
  return { titleMarks, excerpt };
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** In order; those with nothing but a space between them are one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const marks: Span[] = [];
  for (const { start, end } of spans) {
    const last = marks.at(-1);
    const touches = last && (start <= last.end || text.slice(last.end, start) === ' ');
    if (touches) marks[marks.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else marks.push({ start, end });
  }
  return marks;
}
