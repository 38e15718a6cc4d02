/** Finds the verbs of visiting in a text; what each comes to, once it is judged. */
import type { VisitKind } from '../corpus/analysis.ts';
import { VISIT_PHRASES, type VisitAct } from '../lexicon/visits.ts';
import { type Span, SyllableMatcher } from '../text/index.ts';

/** A verb of visiting where it stands; what it means there is not yet judged. */
export interface Anchor extends Span {
  readonly act: VisitAct;
}

/**
 * `visit`: makes one; `more`: only adds to one told beside it; `gave`: so, or one of its own beside others; `joined`: names who came along; `spoken`: told only as
 * an event's name; `open`: done by a body, perhaps led by one named elsewhere; `spoke`: names who spoke there, guest or
 * host; `host`: names who received.
 */
export type Weight = 'visit' | 'more' | 'gave' | 'joined' | 'spoken' | 'open' | 'spoke' | 'host';

/** What was read of one verb. */
export interface Act {
  readonly anchor: Anchor;
  readonly sentence: Span;
  readonly kind: VisitKind;
  /** Indices of leaders. */
  readonly who: readonly number[];
  readonly weight: Weight;
  /** Of `joined`: what it makes where nobody else is told to have come. */
  readonly alone?: VisitKind;
}

const ACTS = VISIT_PHRASES.map(([, act]) => act);
const MATCHER = new SyllableMatcher(VISIT_PHRASES.map(([phrase]) => phrase));

const OVERLAPPED = new Set<VisitAct>(['join', 'arrive']);
const OF = / của$/iu;
/** "buổi làm việc của Ban Thường vụ Tỉnh ủy với …": who holds a session with whom. */
const HOLDER = /^ [^.,;:“]{3,70}? với(?!\p{L})/iu;
const HOLDER_REACH = 80;

/** Where what was worked with begins: behind whoever held the session. */
function behindHolder(text: string, start: number, end: number): number {
  if (!OF.test(text.slice(start, end))) return end;
  return end + (HOLDER.exec(text.slice(end, end + HOLDER_REACH))?.[0].length ?? 0);
}

/**
 * Every anchor in order, of several phrases at one place the longest. Those of act `none` only hold the place of a
 * word that looks like one: what stands in a row with it is none either ("kết quả kiểm tra, giám sát").
 */
export function findAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  let last: Anchor | null = null;
  MATCHER.findAll(text, (phrase, start, end) => {
    const act = ACTS[phrase] as VisitAct;
    if (last !== null && start < last.end && start > last.start) {
      // "chủ trì buổi làm việc với", "đoàn đến làm việc": both are told.
      if (end <= last.end || !OVERLAPPED.has(last.act) || act === 'none') return;
    }
    const anchor: Anchor = { start, end: behindHolder(text, start, end), act };
    if (last?.start === start) anchors[anchors.length - 1] = anchor;
    else anchors.push(anchor);
    last = anchor;
  });
  return anchors;
}
