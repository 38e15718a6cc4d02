/** Corrections of names: what they make of the leaders of articles and of the names that reports tell. */
import type { Correction } from '../corpus/ledger.ts';
import { about } from '../corpus/ledger-decisions.ts';
import type { NamedHolding, ReportRow } from './db/ledger-read.ts';
import { nameKey } from './db/name-key.ts';

interface Rename {
  readonly articles: ReadonlySet<string>;
  readonly from: string;
  readonly to: string;
  /** As somebody wrote it. */
  readonly name: string;
}

const renames = (decisions: readonly Correction[]): Rename[] =>
  decisions.flatMap(({ kind, about: { name, rightName, reports = [] } }) =>
    kind === 'wrong-person' && name && rightName
      ? [
          {
            articles: new Set(reports.map(({ article }) => article)),
            ...{ from: nameKey(name), to: nameKey(rightName), name: rightName }
          }
        ]
      : []
  );

/** With the names that corrections bind to these: what one loses the other may gain. */
export function withCorrected(names: readonly string[], decisions: readonly Correction[]): string[] {
  const all = new Set(names);
  const bound = renames(decisions);
  for (let size = -1; size !== all.size;) {
    size = all.size;
    for (const { from, to } of bound) if (all.has(from) || all.has(to)) all.add(from).add(to);
  }
  return [...all];
}

/** Leaders under their right names. Where the right one is a leader of the article too, both stay as they are. */
export function renamed(holdings: readonly NamedHolding[], decisions: readonly Correction[]): NamedHolding[] {
  const bound = renames(decisions);
  if (bound.length === 0) return [...holdings];
  const there = new Set(holdings.map(({ article, bearer }) => `${article} ${bearer}`));
  return holdings.map((holding) => {
    const { article, bearer } = holding;
    const right = bound.findLast(({ articles, from }) => from === bearer && articles.has(article));
    if (!right || there.has(`${article} ${right.to}`)) return holding;
    return { ...holding, bearer: right.to, name: right.name };
  });
}

/** The names a report tells, each with the one it counts under; those who are nobody left away. */
export function namesTold(
  report: ReportRow,
  decisions: readonly Correction[]
): readonly { readonly told: string; readonly right: string }[] {
  const span = { start: report.span_start, end: report.span_end };
  const corrections = about(decisions, 'wrong-person', { article: report.article, span });
  return report.leaders.flatMap((leader) => {
    const told = nameKey(leader);
    const last = corrections.findLast(({ about: { name } }) => name !== undefined && nameKey(name) === told);
    if (!last) return [{ told, right: told }];
    return last.about.rightName ? [{ told, right: nameKey(last.about.rightName) }] : [];
  });
}
