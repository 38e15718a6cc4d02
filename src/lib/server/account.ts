/** Keeps the account of one run: every item ends with one outcome, every step with its count and time. */
import type { Rejection } from '../corpus/article.ts';
import type { RunItem, RunReport, RunStatus, StepName } from '../corpus/stored.ts';
import type { NumberedItem } from './db/runs.ts';

/** Of so many first items every outcome is kept; after that only rejections are. */
const ITEMS_KEPT = 5000;

const STEPS: readonly StepName[] = ['read', 'extract', 'fingerprint', 'analyse', 'store'];

type Steps = Record<StepName, { passed: number; rejected: number; ms: number }>;
type Counted = 'added' | 'revised' | 'known' | 'rejected';

export class Account {
  readonly id: string;
  readonly #from: string;
  readonly #startedAt: Date;
  #items = 0;
  #finishedAt: Date | null = null;
  #status: RunStatus = 'running';
  #error: string | null = null;
  readonly #counts: Record<Counted, number> = { added: 0, revised: 0, known: 0, rejected: 0 };
  readonly #reasons: Record<string, number> = {};
  readonly #steps: Steps;
  #unsaved: NumberedItem[] = [];

  constructor(id: string, from: string, startedAt: Date) {
    this.id = id;
    this.#from = from;
    this.#startedAt = startedAt;
    const zero = STEPS.map((name) => [name, { passed: 0, rejected: 0, ms: 0 }] as const);
    this.#steps = Object.fromEntries(zero) as Steps;
  }

  /** Counts one more item found and returns its number in the run, from 1. */
  found(): number {
    return ++this.#items;
  }

  /** Counts the time of a step; `passed` false when the item ended there as rejected. */
  step(name: StepName, ms: number, passed = true): void {
    const step = this.#steps[name];
    step.ms += ms;
    if (passed) step.passed++;
    else step.rejected++;
  }

  rejected(n: number, name: string, { reason, detail }: Rejection): void {
    this.#counts.rejected++;
    this.#reasons[reason] = (this.#reasons[reason] ?? 0) + 1;
    this.#unsaved.push({ n, name, outcome: 'rejected', reason, detail, article: null });
  }

  stored(n: number, name: string, outcome: Exclude<RunItem['outcome'], 'rejected'>, article: string): void {
    this.#counts[outcome]++;
    if (n <= ITEMS_KEPT) this.#unsaved.push({ n, name, outcome, reason: null, detail: null, article });
  }

  end(status: RunStatus, at: Date, error: string | null = null): void {
    this.#status = status;
    this.#finishedAt = at;
    this.#error = error;
  }

  /** Items whose outcome has not been handed out yet; hands them out. */
  takeUnsaved(): NumberedItem[] {
    const items = this.#unsaved;
    this.#unsaved = [];
    return items;
  }

  report(): RunReport {
    const steps = STEPS.map((name) => [name, { ...this.#steps[name], ms: Math.round(this.#steps[name].ms) }]);
    return {
      id: this.id,
      from: this.#from,
      startedAt: this.#startedAt.toISOString(),
      finishedAt: this.#finishedAt?.toISOString() ?? null,
      status: this.#status,
      items: this.#items,
      ...this.#counts,
      reasons: { ...this.#reasons },
      steps: Object.fromEntries(steps) as RunReport['steps'],
      error: this.#error
    };
  }
}
