/** Reads articles without end in one process and watches the memory it takes. */
import type { SampleArticle } from '../../scripts/sample/generate.ts';
import type { RawItem } from '../../src/lib/corpus/article.ts';
import type { Reading } from '../../src/lib/server/reading.ts';

/** Megabytes of resident memory (10^6 bytes) while so many articles were read. */
export interface MemoryFigure {
  readonly articles: number;
  readonly now: number;
  /** The most so far. */
  readonly peak: number;
}

/** After so many articles the engine has compiled what it reads with, and memory counts as "at the start". */
export const WARM = 5_000;
const EVERY = 10_000;

/**
 * Extracts and analyses `count` articles and gives a figure when warm, then after every 10,000th. Every article has
 * words of its own, as real ones have: what is kept of each word shows.
 */
export function* memoryFigures(
  count: number,
  reading: Reading,
  articlesOf: (seed: string) => Iterable<SampleArticle>
): Generator<MemoryFigure> {
  for (let read = 0, round = 0; read < count; round += 1) {
    for (const article of articlesOf(`memory ${round}`)) {
      readOne(itemOf(article, read), reading);
      read += 1;
      if (read === WARM || read % EVERY === 0 || read === count) yield measure(read);
      if (read === count) return;
    }
  }
}

function readOne(item: RawItem, reading: Reading): void {
  const extraction = reading.extract(item);
  if (!extraction.ok) throw new Error(`bench: ${item.name} was refused: ${extraction.rejection.reason}`);
  reading.analyse(extraction.article, { sourceHome: null });
}

function itemOf({ name, title, text, published }: SampleArticle, number: number): RawItem {
  const own = `Văn bản số ${number}/UBND-${number.toString(36)} được gửi tới bạn đọc ${word(number)}.`;
  const bytes = new TextEncoder().encode(`${title}\n\n${text}\n${own}\n`);
  return { name, kind: 'txt', bytes, known: { title, published } };
}

/** Letters that stand for the number, so that each makes a word never seen before. */
function word(number: number): string {
  return [...`${number}`].map((digit) => 'aăâeêioôuư'.charAt(Number(digit))).join('');
}

function measure(articles: number): MemoryFigure {
  const now = process.memoryUsage.rss() / 1e6;
  // In kilobytes of 1,024 bytes. What loading took counts too.
  return { articles, now, peak: (process.resourceUsage().maxRSS * 1024) / 1e6 };
}
