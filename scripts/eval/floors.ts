/** The figures a gold set must keep: comparing with them, and raising them. Pure. */
import type { LabelScore } from './rates.ts';
import type { Scores } from './score.ts';
import { VISIT_DETAILS } from './score-visits.ts';

export interface Floors {
  /** SHA-256 of the gold set the floors were measured on (see corpus.ts). */
  readonly digest: string;
  /** Measure → lowest allowed value; every measure is "more is better", 0 … 1. */
  readonly floors: Readonly<Record<string, number>>;
}

export interface FloorComparison {
  /** No measure is below its floor, and the gold set is the one the floors were measured on. */
  readonly ok: boolean;
  /** The gold set changed since the floors were measured: measure again and review the difference. */
  readonly stale: boolean;
  readonly below: readonly MeasureChange[];
  readonly above: readonly MeasureChange[];
}

export interface MeasureChange {
  readonly measure: string;
  readonly floor: number;
  /** Null when the measure is gone. */
  readonly got: number | null;
}

/** Rounding of a stored floor: a floor is cut down to four decimals so that the same run always passes. */
const PLACES = 10_000;

/** Every pinned figure of a run, as flat names: `digital-transformation.f1`, `province.right`, `visit.host` … */
export function measuresOf(scores: Scores): Record<string, number> {
  const found: Measure[] = [
    ['analysed', scores.texts === 0 ? null : scores.analysed / scores.texts],
    ...[...scores.themes].flatMap(([slug, label]) => labelMeasures(slug, label)),
    ['evidence', scores.evidence.share],
    ['province.right', scores.province.rightShare],
    ['province.not-wrong', complement(scores.province.wrongShare)],
    ['province.undecidable-left', leftUndecided(scores)],
    ['published', scores.published.accuracy],
    ['event', scores.event.accuracy],
    ...labelMeasures('leaders', scores.leaders),
    ['leaders.level', scores.level.share],
    ['leaders.role', scores.role.share],
    ...labelMeasures('visit', scores.visit),
    ...labelMeasures('visitors', scores.visitors),
    ...labelMeasures('visits', scores.ledger),
    ...VISIT_DETAILS.map((detail): Measure => [`visit.${detail}`, scores.visitDetails[detail].share]),
    ['figures.found', scores.figures.found],
    ['figures.sound', scores.figures.sound],
    ['findings', scores.findings.share],
    ['places', scores.places.share],
    ['title', scores.title.share],
    ['byline', scores.byline.share],
    ['sections', scores.sections.share]
  ];
  return Object.fromEntries(found.filter((entry): entry is [string, number] => entry[1] !== null));
}

/** A figure without a sample is null, and not pinned. */
type Measure = [name: string, value: number | null];

function labelMeasures(name: string, { precision, recall, f1 }: LabelScore): Measure[] {
  return [
    [`${name}.precision`, precision],
    [`${name}.recall`, recall],
    [`${name}.f1`, f1]
  ];
}

/** Holds a run against its floors. `digest` is that of the gold set just scored. */
export function compareWithFloors(scores: Scores, floors: Floors, digest = floors.digest): FloorComparison {
  const measures = measuresOf(scores);
  const changes = Object.entries(floors.floors).map(([measure, floor]) => ({
    measure,
    floor,
    got: measures[measure] ?? null
  }));
  const below = changes.filter(({ floor, got }) => got === null || cut(got) < floor);
  const above = changes.filter(({ floor, got }) => got !== null && cut(got) > floor);
  const stale = digest !== floors.digest;
  return { ok: below.length === 0 && !stale, stale, below, above };
}

/**
 * New floors from a run: each the higher of old and new. A lower figure is kept out unless `lower` is set,
 * which a person does on purpose (the gold set became harder, a label was corrected).
 */
export function raiseFloors(
  scores: Scores,
  old: Floors,
  digest: string,
  options: { readonly lower?: boolean } = {}
): Floors {
  const measures = measuresOf(scores);
  const names = new Set([...Object.keys(measures), ...(options.lower ? [] : Object.keys(old.floors))]);
  const raised = [...names].sort().map((name): [string, number] => {
    const got = cut(measures[name] ?? 0);
    return [name, options.lower ? got : Math.max(got, old.floors[name] ?? 0)];
  });
  return { digest, floors: Object.fromEntries(raised) };
}

function cut(value: number): number {
  return Math.floor(value * PLACES + 1e-9) / PLACES;
}

function complement(share: number | null): number | null {
  return share === null ? null : 1 - share;
}

function leftUndecided({ province }: Scores): number | null {
  return province.undecidable === 0 ? null : 1 - province.wrongUndecidable / province.undecidable;
}
