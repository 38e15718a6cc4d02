/** Tells which province of before 2025-07-01 an article lies in, where its words leave only one. */
import { oldProvinces } from '../lexicon/provinces.ts';
import type { Evidence } from './province-evidence.ts';

/**
 * Slug of the old province, or null. A present province that was never merged is its own; otherwise every
 * place of the article that tells must tell the same.
 * @param evidence spans of the decided province only.
 */
export function provinceBefore(slug: string, evidence: readonly Evidence[]): string | null {
  const parts = oldProvinces(slug);
  if (parts.length === 1) return parts[0]?.slug ?? null;
  const told = new Set(
    evidence.flatMap(({ place, part }) => (place.was && part !== 'aside' ? [place.was] : []))
  );
  return told.size === 1 ? ([...told][0] ?? null) : null;
}
