/** Prints scores: one table, then every miss with what was expected, what was found and where. Pure. */
import type { Miss } from './pair.ts';
import type { LabelScore, ShareScore } from './rates.ts';
import type { DateScore } from './score-date.ts';
import type { ProvinceScore } from './score-province.ts';
import type { Scores } from './score.ts';
import { SPAN_KINDS } from './score-spans.ts';
import { VISIT_DETAILS } from './score-visits.ts';

/** The figures as lines of a table, for a terminal or a note. */
export function reportTable(scores: Scores): string {
  const labels: (readonly [string, LabelScore])[] = [
    ...scores.themes,
    ['leaders', scores.leaders],
    ['visit', scores.visit],
    ['visitors', scores.visitors],
    ['visits', scores.ledger]
  ];
  const rows = labels.filter(([, label]) => isScored(label)).map(([name, label]) => labelRow(name, label));
  return [
    align([['label', 'P', 'R', 'F1', 'tp', 'fp', 'fn', 'tn'], ...rows]),
    '',
    ...singleFigures(scores)
  ].join('\n');
}

function isScored({ truePositive, falsePositive, falseNegative, trueNegative }: LabelScore): boolean {
  return truePositive + falsePositive + falseNegative + trueNegative > 0;
}

function labelRow(name: string, label: LabelScore): string[] {
  const { truePositive, falsePositive, falseNegative, trueNegative } = label;
  const rates = [label.precision, label.recall, label.f1].map(decimal);
  return [name, ...rates, ...[truePositive, falsePositive, falseNegative, trueNegative].map(String)];
}

function singleFigures(scores: Scores): string[] {
  const { evidence, figures, visitDetails } = scores;
  return [
    `analysed   ${scores.analysed} of ${scores.texts}`,
    `evidence   ${evidence.touched} of ${evidence.scored} phrases touched by a mention`,
    provinceLine(scores.province),
    dateLine('published', scores.published),
    dateLine('event', scores.event),
    `leaders    level ${shareWords(scores.level)}; role ${shareWords(scores.role)}`,
    `visits     ${VISIT_DETAILS.map((detail) => `${detail} ${shareWords(visitDetails[detail])}`).join('; ')}`,
    `figures    ${figures.right} right, ${figures.wrong} wrong, ${figures.missing} missing, ${figures.invented} invented in ${figures.texts} texts`,
    ...(['findings', 'places', 'title', 'byline', 'sections'] as const).map(
      (part) => `${part.padEnd(10)} ${shareWords(scores[part])}`
    ),
    `spans      ${SPAN_KINDS.map((kind) => `${kind} ${shareWords(scores.spans[kind])}`).join('; ')}`
  ];
}

function shareWords({ right, scored, share }: ShareScore): string {
  return scored === 0 ? '–' : `${decimal(share)} (${right} of ${scored})`;
}

function provinceLine(province: ProvinceScore): string {
  return (
    `province   right ${decimal(province.rightShare)} wrong ${decimal(province.wrongShare)} of ${province.decidable} decidable` +
    ` (${province.right} right, ${province.wrong} wrong, ${province.unknown} unknown);` +
    ` given in ${province.wrongUndecidable} of ${province.undecidable} that do not tell`
  );
}

function dateLine(label: string, date: DateScore): string {
  return (
    `${label.padEnd(10)} accuracy ${decimal(date.accuracy)} of ${date.scored} (${date.right} right,` +
    ` ${date.rightlyNone} rightly none, ${date.wrong} wrong, ${date.missing} missing, ${date.invented} invented)`
  );
}

/** Every miss, grouped by label in the order of the table. */
export function reportMisses(misses: readonly Miss[]): string {
  const labels = [...new Set(misses.map(({ label }) => label))];
  return labels
    .map((label) => {
      const own = misses.filter((miss) => miss.label === label);
      return [`${label} (${own.length})`, ...own.map(missLines)].join('\n');
    })
    .join('\n\n');
}

function missLines({ id, expected, got, context }: Miss): string {
  const head = `  ${id}: expected ${expected}, got ${got}`;
  return context === '' ? head : `${head}\n      ${context.replace(/\s+/g, ' ')}`;
}

function decimal(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '))
    .join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
