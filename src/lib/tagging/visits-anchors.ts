/** Finds the verbs of visiting in a text; what each comes to, once it is judged. */
import type { VisitKind } from '../corpus/analysis.ts';
import { VISIT_PHRASES, type VisitAct } from '../lexicon/visits.ts';
import { type Span, SyllableMatcher } from '../text/index.ts';

/** A verb of visiting where it stands; what it means there is not yet judged. */
export interface Anchor extends Span {
  readonly act: VisitAct;
}

/**
 * `visit`: makes one; `more`: only adds to one told beside it; `joined`: names who came along; `spoken`: told only as
 * an event's name; `open`: done by a body, perhaps led by one named later; `host`: names who received.
 */
export type Weight = 'visit' | 'more' | 'joined' | 'spoken' | 'open' | 'host';

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
      // "chủ trì buổi làm việc với": both are told.
      if (end <= last.end || last.act !== 'join' || act === 'none') return;
    }
    const anchor: Anchor = { start, end, act };
    if (last?.start === start) anchors[anchors.length - 1] = anchor;
    else anchors.push(anchor);
    last = anchor;
  });
  return anchors;
}
