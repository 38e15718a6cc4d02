/** Places of the labels: of what was rightly found, how much was found where the labeller marked it. */
import type { Span } from './expected.ts';
import { matchVisits } from './match-visits.ts';
import type { Miss, Pair } from './pair.ts';
import { Tally, type ShareScore } from './rates.ts';
import { matchNames } from './score-leaders.ts';
import { sentenceAround } from './sentence-around.ts';

/** Themes are not here: score-themes.ts holds their mentions to the evidence. */
export const SPAN_KINDS = ['leaders', 'event', 'visits'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Of the matched labels whose place is marked: does one of the program's spans touch the place? */
export type SpanScores = Readonly<Record<SpanKind, ShareScore>>;

/** A matched label: where the labeller marked it in the file, and where the program found it in the stored text. */
interface Matched {
  readonly marked: Span | null | undefined;
  readonly found: readonly Span[];
}

/** Scores every text whose places are marked; appends to `misses`. */
export function scoreSpans(pairs: readonly Pair[], misses: Miss[]): SpanScores {
  const shares = SPAN_KINDS.map((kind): [SpanKind, ShareScore] => {
    const tally = new Tally();
    for (const pair of pairs) {
      for (const one of MATCHED[kind](pair)) scoreOne(kind, pair, one, tally, misses);
    }
    return [kind, tally.share()];
  });
  return Object.fromEntries(shares) as Record<SpanKind, ShareScore>;
}

const MATCHED: Readonly<Record<SpanKind, (pair: Pair) => readonly Matched[]>> = {
  leaders({ expected: { leaders, spans }, got }) {
    const named = leaders?.named ?? [];
    const { matched } = matchNames(named, got.leaders ?? []);
    return matched.map(([want, found]) => ({
      marked: spans?.leaders[named.indexOf(want)],
      found: found.spans
    }));
  },
  event({ expected: { event, spans }, got }) {
    const found = got.event?.value === event ? got.event?.span : null;
    return found ? [{ marked: spans?.event, found: [found] }] : [];
  },
  visits({ expected: { visits, spans }, got }) {
    if (!visits?.complete) return [];
    const { matched } = matchVisits(visits.visits, got.visits ?? []);
    return matched.map(([want, { span }]) => ({
      marked: spans?.visits[visits.visits.indexOf(want)],
      found: [span]
    }));
  }
};

function scoreOne(
  kind: SpanKind,
  pair: Pair,
  { marked, found }: Matched,
  tally: Tally,
  misses: Miss[]
): void {
  const { id, source } = pair.expected;
  if (!marked || source === undefined) return;
  const text = pair.got.text ?? '';
  const place = placeIn(text, source, marked);
  if (tally.add(place !== null && found.some(([start, end]) => start < place[1] && end > place[0]))) return;
  const words = source.slice(...marked);
  misses.push({
    label: `spans.${kind}`,
    id,
    expected: `“${words}”${place ? '' : ' (not in the stored text)'}`,
    got: found.map((span) => `“${text.slice(...span)}”`).join(' '),
    context: found[0] ? sentenceAround(text, found[0]) : ''
  });
}

/** How much of the line around the words is asked for: the most that stands in the stored text tells which of several. */
const CONTEXTS = [30, 15, 5, 0];

/**
 * Where the words at `span` of the file's content stand in the stored text, which has the title first and no furniture.
 * Null where they stand nowhere.
 */
export function placeIn(text: string, source: string, [start, end]: Span): Span | null {
  const words = source.slice(start, end);
  for (const reach of CONTEXTS) {
    const before = source.slice(Math.max(0, start - reach), start).replace(/.*\n/s, '');
    const after = source.slice(end, end + reach).replace(/\n.*/s, '');
    const at = text.indexOf(before + words + after);
    if (at >= 0) return [at + before.length, at + before.length + words.length];
  }
  return null;
}
