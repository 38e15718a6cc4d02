/** Tells which province of before 2025-07-01 an article lies in, where its words leave only one. */
import type { PlaceMention } from '../corpus/analysis.ts';
import { type OldProvince, oldProvinces } from '../lexicon/provinces.ts';
import type { Evidence } from './province-evidence.ts';

/** The leading old province must weigh this many times the next; both are parts of the same one today. */
const LEAD_OVER_NEXT = 1.6;

function toldParts(slug: string, places: readonly PlaceMention[]): string[] {
  const told: string[] = [];
  for (const { province, was } of places)
    if (province === slug && was !== undefined && !told.includes(was)) told.push(was);
  return told;
}

/** How much is said of each part of the present province; asides do not count. */
function weighParts(
  parts: readonly OldProvince[],
  places: readonly PlaceMention[],
  evidence: readonly Evidence[]
): number[] {
  const weights = new Map(evidence.map(({ span, weight, part }) => [span, part === 'aside' ? 0 : weight]));
  return parts.map(({ slug }) => {
    let score = 0;
    for (const { was, spans } of places)
      if (was === slug) for (const span of spans) score += weights.get(span) ?? 0;
    return score;
  });
}

/**
 * Slug of the old province, or null. A present province that was never merged is its own; otherwise the places
 * that tell must tell one, or that one far more than the others.
 * @param places all places, settled. @param evidence their spans, weighed.
 */
export function provinceBefore(
  slug: string,
  places: readonly PlaceMention[],
  evidence: readonly Evidence[]
): string | null {
  const parts = oldProvinces(slug);
  if (parts.length === 1) return slug;
  const [only, ...others] = toldParts(slug, places);
  if (only === undefined) return null;
  if (others.length === 0 && !evidence.some(({ part }) => part === 'aside')) return only;
  const scores = weighParts(parts, places, evidence);
  const best = Math.max(...scores);
  const at = scores.indexOf(best);
  const next = Math.max(0, ...scores.filter((_, i) => i !== at));
  return best > 0 && best >= LEAD_OVER_NEXT * next ? (parts[at]?.slug ?? null) : null;
}
