/** The bar always adds up, whatever the run has done so far. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunReport } from '../../corpus/stored.ts';
import { barParts, elapsed, itemRate } from './progress.ts';

const report = (change: Partial<RunReport>): RunReport => ({
  id: 'r',
  from: 'thu-muc',
  startedAt: '2026-11-21T03:00:00Z',
  finishedAt: null,
  status: 'running',
  items: 0,
  added: 0,
  revised: 0,
  known: 0,
  rejected: 0,
  reasons: {},
  steps: {} as RunReport['steps'],
  error: null,
  ...change
});

test('the parts of a bar fill it and count every item', () => {
  const count = fc.nat(1000);
  fc.assert(
    fc.property(
      fc.record({ added: count, revised: count, known: count, rejected: count }),
      count,
      (counts, more) => {
        const done = counts.added + counts.revised + counts.known + counts.rejected;
        const parts = barParts({ report: report({ ...counts, items: done }), expected: done + more });
        expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(done + more);
        const width = parts.reduce((sum, part) => sum + part.width, 0);
        expect(width).toBeCloseTo(parts.length ? 100 : 0, 6);
      }
    )
  );
});

test('a run that is over waits for nothing', () => {
  const over = report({ status: 'stopped', items: 5, added: 3 });
  expect(barParts({ report: over, expected: 10 })).toEqual([{ outcome: 'added', count: 3, width: 100 }]);
});

test('time and rate', () => {
  const now = Date.parse('2026-11-21T03:00:02Z');
  expect(elapsed(report({ finishedAt: '2026-11-21T03:00:01Z' }), now)).toBe(1000);
  expect(itemRate(report({ added: 50 }), now)).toBe(25);
  expect(itemRate(report({ added: 50, finishedAt: '2026-11-21T03:00:00.5Z' }), now)).toBeNull();
});
