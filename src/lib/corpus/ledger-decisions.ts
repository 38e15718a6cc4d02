/** What corrections say about one report or one name: looked up by terms that outlive a new reading. */
import type { Span } from '../text/span.ts';
import type { Correction, CorrectionKind, ReportKey } from './ledger.ts';
import { folded } from './person-units.ts';

/** A person as decisions name it: the folded name and one of its unit keys. */
export const personKey = (name: string, unit: string): string => `${folded(name)}|${unit}`;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether a key of a correction speaks of the report: another reading may cut its sentence otherwise. */
export const speaksOf = (key: ReportKey, report: ReportKey): boolean =>
  key.article === report.article && overlap(key.span, report.span);

/** Corrections of a kind that speak of the report, the latest last. */
export function about(
  decisions: readonly Correction[],
  kind: CorrectionKind,
  report: ReportKey
): readonly Correction[] {
  return decisions
    .filter((one) => one.kind === kind && one.undoneAt === null)
    .filter(({ about: { reports = [] } }) => reports.some((key) => speaksOf(key, report)))
    .toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : a.id < b.id ? -1 : 1));
}

export type Pairs = readonly (readonly [string, string])[];

/** Pairs of unit keys of one name that were joined, or kept apart; a later decision holds over an earlier one. */
export function decidedPairs(
  name: string,
  decisions: readonly Correction[]
): { readonly merged: Pairs; readonly apart: Pairs } {
  const latest = new Map<
    string,
    { readonly kind: CorrectionKind; readonly pair: readonly [string, string] }
  >();
  const standing = decisions.filter(({ undoneAt }) => undoneAt === null);
  for (const { kind, about: told } of standing.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1))) {
    if (kind !== 'merge-persons' && kind !== 'keep-persons-apart') continue;
    for (const pair of pairsOf(unitsOf(name, told.persons ?? []))) latest.set(pair.join(' '), { kind, pair });
  }
  const of = (wanted: CorrectionKind): Pairs =>
    [...latest.values()].filter(({ kind }) => kind === wanted).map(({ pair }) => pair);
  return { merged: of('merge-persons'), apart: of('keep-persons-apart') };
}

function unitsOf(name: string, persons: readonly string[]): string[] {
  const own = `${folded(name)}|`;
  return persons.filter((one) => one.startsWith(own)).map((one) => one.slice(own.length));
}

function pairsOf(units: readonly string[]): (readonly [string, string])[] {
  const sorted = [...new Set(units)].toSorted();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => [one, other] as const));
}
