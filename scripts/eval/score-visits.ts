/** Visits against labels: whether a text tells one, who went, and each visit's host, commune, date, gift and kind. */
import type { ExpectedVisit, ExpectedVisits } from './expected.ts';
import { sameName, sameUnit, syllablesOf } from './names.ts';
import type { AnalysedVisit, Miss, Pair } from './pair.ts';
import { noCounts, Tally, withRates, type LabelCounts, type LabelScore, type ShareScore } from './rates.ts';
import { matchNames } from './score-leaders.ts';
import { sentenceAround, sentenceWith } from './sentence-around.ts';
import { matchVisits } from './match-visits.ts';

export const VISIT_DETAILS = ['host', 'commune', 'date', 'gift', 'kind'] as const;
export type VisitDetail = (typeof VISIT_DETAILS)[number];

export interface VisitScores {
  /** Texts that tell at least one visit. */
  readonly visit: LabelScore;
  /** Names of visitors, once a text. */
  readonly visitors: LabelScore;
  /** The single visits of the texts that list them all. */
  readonly ledger: LabelScore;
  /** Of the visits found: is the detail the labelled one? */
  readonly visitDetails: Readonly<Record<VisitDetail, ShareScore>>;
}

interface Counts {
  readonly visit: LabelCounts;
  readonly visitors: LabelCounts;
  readonly ledger: LabelCounts;
  readonly details: Readonly<Record<VisitDetail, Tally>>;
}

/** Scores every text whose visits are labelled; appends to `misses`. */
export function scoreVisits(pairs: readonly Pair[], misses: Miss[]): VisitScores {
  const details = eachDetail(() => new Tally());
  const counts: Counts = { visit: noCounts(), visitors: noCounts(), ledger: noCounts(), details };
  for (const pair of pairs) {
    const want = pair.expected.visits;
    if (!want) continue;
    scoreTelling(pair, want, counts.visit, misses);
    scoreVisitors(pair, want, counts.visitors, misses);
    if (want.complete) scoreLedger(pair, want, counts, misses);
    else scoreSummary(pair, want, counts, misses);
  }
  return {
    visit: withRates(counts.visit),
    visitors: withRates(counts.visitors),
    ledger: withRates(counts.ledger),
    visitDetails: eachDetail((detail) => details[detail].share())
  };
}

function eachDetail<T>(make: (detail: VisitDetail) => T): Record<VisitDetail, T> {
  return Object.fromEntries(VISIT_DETAILS.map((detail) => [detail, make(detail)])) as Record<VisitDetail, T>;
}

function scoreTelling(
  pair: Pair,
  { told, visits }: ExpectedVisits,
  count: LabelCounts,
  misses: Miss[]
): void {
  const found = pair.got.visits ?? [];
  const outcome = told
    ? found.length > 0
      ? 'truePositive'
      : 'falseNegative'
    : found.length > 0
      ? 'falsePositive'
      : 'trueNegative';
  count[outcome] += 1;
  if (outcome === 'falseNegative') misses.push(missingMiss('visit', pair, visits[0]));
  if (outcome === 'falsePositive')
    misses.push(...found.map((visit) => missOf('visit', pair, 'no visit', shownFound(visit), visit)));
}

function scoreVisitors(pair: Pair, { visits }: ExpectedVisits, count: LabelCounts, misses: Miss[]): void {
  const wanted = distinct(visits.flatMap(({ leaders }) => leaders));
  const found = distinct((pair.got.visits ?? []).flatMap(({ leaders }) => leaders));
  const { matched, missing, surplus } = matchNames(wanted, found);
  const optional = pair.expected.leaders?.optional ?? [];
  const wrong = surplus.filter(({ name }) => !optional.some((other) => sameName(other, name)));
  count.truePositive += matched.length;
  count.falseNegative += missing.length;
  count.falsePositive += wrong.length;
  for (const { name } of missing) misses.push(missOf('visitors', pair, name, '(none)', name));
  for (const { name } of wrong)
    misses.push(missOf('visitors', pair, '(none)', name, visitOf(pair, name) ?? name));
}

function distinct(names: readonly string[]): { readonly name: string }[] {
  return [...new Map(names.map((name) => [syllablesOf(name).join(' '), { name }])).values()];
}

/** A text that lists all its visits: each is matched with one of those found. */
function scoreLedger(pair: Pair, { visits }: ExpectedVisits, counts: Counts, misses: Miss[]): void {
  const { matched, missing, surplus } = matchVisits(visits, pair.got.visits ?? []);
  counts.ledger.truePositive += matched.length;
  counts.ledger.falseNegative += missing.length;
  counts.ledger.falsePositive += surplus.length;
  misses.push(
    ...missing.map((want) => missingMiss('visits', pair, want)),
    ...surplus.map((got) => missOf('visits', pair, '(none)', shownFound(got), got))
  );
  for (const [want, got] of matched) scoreDetails(pair, want, [got], counts, misses);
}

/** A text whose visits are summed up in one label: a detail is right when one of the visits found has it. */
function scoreSummary(pair: Pair, { visits }: ExpectedVisits, counts: Counts, misses: Miss[]): void {
  const found = pair.got.visits ?? [];
  const want = visits[0];
  if (want && found.length > 0) scoreDetails(pair, want, found, counts, misses);
}

function scoreDetails(
  pair: Pair,
  want: ExpectedVisit,
  found: readonly AnalysedVisit[],
  { details }: Counts,
  misses: Miss[]
): void {
  for (const detail of VISIT_DETAILS) {
    if (!isLabelled(want, detail)) continue;
    if (details[detail].add(found.some((got) => agrees(detail, want, got)))) continue;
    const [first] = found;
    const shown = found.map((got) => got[detail] ?? '(none)').join(' | ');
    misses.push(missOf(`visit.${detail}`, pair, shownWanted(want, detail), shown, first));
  }
}

function isLabelled(want: ExpectedVisit, detail: VisitDetail): boolean {
  return detail === 'host' ? want.hosts.length > 0 : want[detail] !== undefined;
}

function agrees(detail: VisitDetail, want: ExpectedVisit, got: AnalysedVisit): boolean {
  if (detail === 'host') return want.hosts.some((host) => got.host !== null && sameUnit(host, got.host));
  const [wanted, found] = [want[detail] ?? null, got[detail]];
  if (wanted === null || found === null) return wanted === found;
  if (detail === 'gift') return sameUnit(wanted, found);
  return detail === 'commune' ? sameName(wanted, found) || sameName(found, wanted) : wanted === found;
}

function shownWanted(want: ExpectedVisit, detail: VisitDetail): string {
  return detail === 'host' ? want.hosts.join(' / ') : (want[detail] ?? '(none)');
}

function shownFound({ leaders, kind, host, commune, date, gift }: AnalysedVisit): string {
  const details = [host, commune, date, gift].map((detail) => detail ?? '–').join('; ');
  return `${leaders.join(', ')}: ${kind} (${details})`;
}

function visitOf(pair: Pair, name: string): AnalysedVisit | undefined {
  return pair.got.visits?.find(({ leaders }) => leaders.includes(name));
}

function missingMiss(label: string, pair: Pair, want: ExpectedVisit | undefined): Miss {
  const hosts = want?.hosts.join(' / ') || '–';
  const expected = want ? `${want.leaders.join(', ')} (${hosts}; ${want.date ?? '–'})` : 'a visit';
  return missOf(label, pair, expected, '(none)', want?.leaders[0]);
}

/** `at`: the visit found, or words of the text. */
function missOf(label: string, pair: Pair, expected: string, got: string, at?: AnalysedVisit | string): Miss {
  const text = pair.got.text ?? '';
  const context = typeof at === 'string' ? sentenceWith(text, at) : at ? sentenceAround(text, at.span) : '';
  return { label, id: pair.expected.id, expected, got, context };
}
