/** Finds what was done near an act that only names people: what they may have come for. */
import type { VisitAct } from '../lexicon/visits.ts';
import type { Act } from './visits-anchors.ts';

/** Who comes along joins the visit told so near. */
export const JOIN_REACH = 1500;
const WORKS = new Set<VisitAct>(['session', 'inspect']);

/** What a body did near an act, without anybody named: before it, or else behind. */
export function openNear(acts: readonly Act[], index: number): Act | null {
  return nearest(acts, index, -1, isOpen) ?? nearest(acts, index, 1, isOpen);
}

/** What whoever spoke may have done there: told of nobody, or of the one named last. */
export const doubtfulNear = (acts: readonly Act[], index: number): Act | null =>
  nearest(acts, index, 1, ({ weight, anchor }) => weight === 'more' && WORKS.has(anchor.act));

export const isOpen = ({ weight }: Act): boolean => weight === 'open';

function nearest(acts: readonly Act[], index: number, step: 1 | -1, fits: (act: Act) => boolean): Act | null {
  const start = acts[index]?.anchor.start ?? 0;
  for (let i = index + step; i >= 0 && i < acts.length; i += step) {
    const act = acts[i] as Act;
    if (Math.abs(start - act.anchor.end) > JOIN_REACH) return null;
    if (fits(act)) return act;
  }
  return null;
}
