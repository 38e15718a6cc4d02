/** Prints scores: one table, then every miss with what was expected, what was found and where. Pure. */
import type { DateScore } from './score-date.ts';
import type { Scores } from './score.ts';
import type { Miss } from './pair.ts';

/** The figures as lines of a table, for a terminal or a note. */
export function reportTable(scores: Scores): string {
  const rows = [
    ['label', 'P', 'R', 'F1', 'tp', 'fp', 'fn', 'tn'],
    ...[...scores.themes].map(([slug, label]) => [
      slug,
      decimal(label.precision),
      decimal(label.recall),
      decimal(label.f1),
      `${label.truePositive}`,
      `${label.falsePositive}`,
      `${label.falseNegative}`,
      `${label.trueNegative}`
    ])
  ];
  return [align(rows), '', ...singleFigures(scores)].join('\n');
}

function singleFigures(scores: Scores): string[] {
  const { province, evidence, title, sections } = scores;
  return [
    `analysed   ${scores.analysed} of ${scores.texts}`,
    `evidence   ${evidence.touched} of ${evidence.scored} phrases touched by a mention`,
    `province   right ${decimal(province.rightShare)} wrong ${decimal(province.wrongShare)} of ${province.decidable} decidable` +
      ` (${province.right} right, ${province.wrong} wrong, ${province.unknown} unknown);` +
      ` given in ${province.wrongUndecidable} of ${province.undecidable} that do not tell`,
    dateLine('published', scores.published),
    dateLine('event', scores.event),
    `title      ${title.right} of ${title.scored}`,
    `sections   ${sections.right} of ${sections.scored}`
  ];
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
