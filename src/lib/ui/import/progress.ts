/** What a run's account means on the page: how far it is, how fast, in which parts. */
import type { RunReport } from '../../corpus/stored.ts';

/** A run as the page follows it. `expected` is null where the number of items cannot be known beforehand. */
export interface FollowedRun {
  readonly report: RunReport;
  readonly expected: number | null;
}

export interface Part {
  readonly outcome: 'added' | 'revised' | 'known' | 'rejected' | 'waiting';
  readonly count: number;
  /** Width in percent of the whole bar. */
  readonly width: number;
}

/** Items whose outcome is known. */
export const settled = ({ added, revised, known, rejected }: RunReport): number =>
  added + revised + known + rejected;

/** The parts of the bar that are not empty, in reading order; their widths add up to 100 unless there is nothing. */
export function barParts({ report, expected }: FollowedRun): Part[] {
  const done = settled(report);
  const over = report.status !== 'running';
  const all = over ? done : Math.max(expected ?? 0, report.items, done);
  const counts = {
    added: report.added,
    revised: report.revised,
    known: report.known,
    rejected: report.rejected,
    waiting: all - done
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => ({ outcome: outcome as Part['outcome'], count, width: (100 * count) / all }));
}

/** Milliseconds a run took, or has taken by `now`. */
export const elapsed = ({ startedAt, finishedAt }: RunReport, now: number): number =>
  Math.max(0, (finishedAt ? Date.parse(finishedAt) : now) - Date.parse(startedAt));

/** Items a second; null before there is anything to divide. */
export function itemRate(report: RunReport, now: number): number | null {
  const seconds = elapsed(report, now) / 1000;
  return seconds >= 1 ? Math.round(settled(report) / seconds) : null;
}
