/** Pairs the visits of a complete list with those found: the likest first, each used once. */
import type { ExpectedVisit } from './expected.ts';
import { sameName, sameUnit } from './names.ts';
import type { AnalysedVisit } from './pair.ts';

export interface VisitMatching {
  readonly matched: readonly (readonly [ExpectedVisit, AnalysedVisit])[];
  readonly missing: readonly ExpectedVisit[];
  readonly surplus: readonly AnalysedVisit[];
}

/** Two accounts can only be of one visit when they share a visitor; then what else they share decides. */
export function matchVisits(
  wanted: readonly ExpectedVisit[],
  found: readonly AnalysedVisit[]
): VisitMatching {
  const likely = wanted
    .flatMap((want) => found.map((got) => ({ want, got, likeness: likeness(want, got) })))
    .filter((pair) => pair.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const matched = new Map<ExpectedVisit, AnalysedVisit>();
  const used = new Set<AnalysedVisit>();
  for (const { want, got } of likely) {
    if (matched.has(want) || used.has(got)) continue;
    matched.set(want, got);
    used.add(got);
  }
  return {
    matched: [...matched],
    missing: wanted.filter((want) => !matched.has(want)),
    surplus: found.filter((got) => !used.has(got))
  };
}

function likeness(want: ExpectedVisit, got: AnalysedVisit): number {
  const shared = want.leaders.filter((leader) => got.leaders.some((name) => sameName(leader, name))).length;
  if (shared === 0) return 0;
  const { host, commune } = got;
  return (
    shared +
    (host !== null && want.hosts.some((wanted) => sameUnit(wanted, host)) ? 3 : 0) +
    (commune !== null && want.commune && sameName(want.commune, commune) ? 2 : 0) +
    (want.date === got.date ? 2 : 0)
  );
}
