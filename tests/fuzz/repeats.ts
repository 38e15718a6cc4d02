/** Whether reading grows faster than the text: every nasty unit repeated to one length and to eight times as many. */
import type { Dice } from '../../scripts/sample/random.ts';
import type { Article } from '../../src/lib/corpus/article.ts';
import type { Reading } from '../../src/lib/server/reading.ts';
import { plainArticle } from './reading.ts';
import { NASTY_UNITS, repeatUnit } from './units.ts';

/** How much longer the longer text is. */
export const STRETCH = 8;
/** Linear is eight, quadratic sixty-four; between them lies the slack for caches, collector and other programs. */
export const MOST_GROWTH = 24;
/** What is quicker than this says nothing: the collector takes as long. */
const NOISE_SECONDS = 0.06;
/** What takes so long need not be tried at a greater length. */
const ENOUGH_SECONDS = 0.8;
const RETRIES = 4;
/** Characters of the shorter text; the longer one has eight times as many. */
export const LENGTHS: readonly number[] = [6_250, 50_000];

export interface Growth {
  readonly reader: string;
  /** The repeated unit. */
  readonly unit: string;
  /** Characters of the longer text, and seconds for it. */
  readonly length: number;
  readonly seconds: number;
  /** Longer over shorter; null when both are too quick to tell. */
  readonly growth: number | null;
}

type Run = (unit: string, length: number) => void;

/** What is timed: extraction and analysis of a text on one line and on many, and both with a line for every unit. */
export function readers(reading: Reading): Record<string, Run> {
  const analyse = (article: Article) => reading.analyse(article, { sourceHome: null });
  const extract = (text: string) =>
    reading.extract({ name: 'repeat', kind: 'txt', bytes: new TextEncoder().encode(text) });
  const whole = (text: string) => {
    const extraction = extract(text);
    analyse(extraction.ok ? extraction.article : plainArticle(text));
  };
  return {
    'analyse, one line': (unit, length) => analyse(titled(repeatUnit(unit, length).replaceAll('\n', ' '))),
    'analyse, many lines': (unit, length) => analyse(plainArticle(broken(repeatUnit(unit, length)))),
    'extract, one line': (unit, length) =>
      extract(`Tiêu đề\n${repeatUnit(unit, length).replaceAll('\n', ' ')}`),
    'extract, many lines': (unit, length) => extract(broken(repeatUnit(unit, length))),
    'both, a line each': (unit, length) => whole(`Bàn việc chung\n${repeatUnit(`${unit}\n`, length)}`)
  };
}

function titled(text: string): Article {
  return { ...plainArticle(`Một tiêu đề\n${text}`), published: published() };
}

const published = (): Article['published'] => ({
  ...({ value: '2025-11-03', precision: 'day', method: 'header', confidence: 'high' } as const)
});

/** A line end about every sixty characters, at a space where there is one. */
function broken(text: string): string {
  return text.replace(/.{50,60}(?: |$)|.{60}/gsu, '$&\n');
}

/** Pairs and triples of units, as a text might alternate them. */
export function combinations(draw: Dice, count: number): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: draw.between(2, 3) }, () => draw.pick(NASTY_UNITS)).join('')
  );
}

/**
 * How the time grows when the text grows to eight times its length: at the first of `lengths` where it is steep or
 * takes long enough to be sure of, or else at the last. What looks steep is measured again: another program, or the
 * collector, may have been at work.
 */
export function growthOf(reader: string, run: Run, unit: string, lengths: readonly number[]): Growth {
  let last: Growth | null = null;
  for (const length of lengths) {
    last = measure(reader, run, unit, length);
    for (let again = 0; again < RETRIES && isSteep(last); again += 1) {
      const other = measure(reader, run, unit, length);
      if ((other.growth ?? 0) < (last.growth ?? 0)) last = other;
    }
    if (isSteep(last) || last.seconds > ENOUGH_SECONDS) return last;
  }
  if (last === null) throw new RangeError('no lengths');
  return last;
}

export function isSteep({ growth }: Growth): boolean {
  return growth !== null && growth >= MOST_GROWTH;
}

function measure(reader: string, run: Run, unit: string, length: number): Growth {
  const [few, many] = [length, length * STRETCH].map((size) => cpuSeconds(() => run(unit, size)));
  const seconds = many ?? 0;
  const growth = seconds < NOISE_SECONDS ? null : seconds / (few ?? 0);
  return { reader, unit, length: length * STRETCH, seconds, growth };
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
