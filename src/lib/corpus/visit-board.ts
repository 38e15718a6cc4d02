/** Which accounts are of one visit: surer rules join first, and what is left open joins only where one visit fits. */
import { Grouping } from './grouping.ts';
import type { Correction } from './ledger.ts';
import { about } from './ledger-decisions.ts';
import type { Account } from './visit-accounts.ts';
import { compareKeys, nearPairs, related } from './visit-accounts.ts';
import type { Distance } from './visit-likeness.ts';
import { distance, hostsAlike, kindsAgree, placesAgree, sameCommune } from './visit-likeness.ts';

/** Which rule put a report to its visit. */
export type VisitRule =
  | 'first'
  | 'same-place'
  | 'same-host'
  | 'place-untold'
  | 'a-day-apart'
  | 'month-known'
  | 'date-untold'
  | 'office-alone'
  | 'decision';

interface Edge {
  readonly one: number;
  readonly other: number;
  readonly rule: VisitRule;
}

/** In this order: the surer a rule, the earlier it joins. */
const CERTAIN: readonly VisitRule[] = ['same-place', 'same-host', 'a-day-apart'];
/** These join only where exactly one visit fits. */
const OPEN: readonly VisitRule[] = ['place-untold', 'month-known', 'date-untold'];

export class Board {
  readonly #accounts: readonly Account[];
  readonly #grouping: Grouping<Account>;
  readonly #because = new Map<Account, VisitRule>();
  readonly #alone: ReadonlySet<Account>;
  readonly #held = new Set<Account>();

  constructor(accounts: readonly Account[], decisions: readonly Correction[]) {
    this.#accounts = accounts;
    this.#grouping = new Grouping(accounts);
    this.#alone = new Set(accounts.filter((one) => isSplit(one, decisions)));
    this.#joinDecided(decisions);
    const all = this.#edges();
    const edges = all.filter((edge) => this.#unnamedEnds(edge).length === 0);
    for (const rule of CERTAIN)
      for (const edge of edges.filter((one) => one.rule === rule)) this.#joinAt(edge, rule);
    for (const rule of OPEN) this.#joinOpen(edges.filter((one) => one.rule === rule));
    this.#joinUnnamed(all);
  }

  visits(): (readonly Account[])[] {
    return this.#grouping.groups();
  }

  because(account: Account): VisitRule {
    return this.#because.get(account) ?? 'first';
  }

  #joinDecided(decisions: readonly Correction[]): void {
    for (const decision of decisions) {
      if (decision.kind !== 'merge-visits') continue;
      const named = this.#accounts.flatMap((one, at) =>
        !this.#alone.has(one) && about([decision], 'merge-visits', one).length > 0 ? [at] : []
      );
      for (const at of named) {
        this.#held.add(this.#accounts[at] as Account);
        this.#grouping.join(named[0] ?? at, at);
        this.#note(at, 'decision');
      }
    }
  }

  /** Pairs that may be one visit, each with the rule that would join it, in the order of the accounts. */
  #edges(): Edge[] {
    const edges: Edge[] = [];
    for (const [one, other] of nearPairs(this.#accounts)) {
      const [a, b] = [this.#accounts[one], this.#accounts[other]] as [Account, Account];
      if (this.#alone.has(a) || this.#alone.has(b) || a.article === b.article || !related(a, b)) continue;
      const rule = ruleFor(a, b, distance(a, b));
      if (rule) edges.push({ one, other, rule });
    }
    return edges;
  }

  #joinAt({ one, other }: Edge, rule: VisitRule): void {
    const before = this.#grouping.rootOf(one) === this.#grouping.rootOf(other);
    if (before || !this.#grouping.join(one, other, (a, b) => this.#mayJoin(a, b))) return;
    this.#note(other, rule);
  }

  /** What leaves place or day open belongs to a visit only if it can belong to no other. */
  #joinOpen(edges: readonly Edge[]): void {
    const fitting = new Map<number, Edge[]>();
    for (const edge of edges)
      for (const at of [edge.one, edge.other])
        if (this.#leavesOpen(at, edge)) fitting.set(at, [...(fitting.get(at) ?? []), edge]);
    for (const at of [...fitting.keys()].toSorted((a, b) => a - b)) {
      const to = (fitting.get(at) ?? []).map((edge) => ({ edge, end: otherEnd(edge, at) }));
      const [first, ...others] = new Set(to.map(({ end }) => this.#grouping.rootOf(end)));
      if (first === undefined || others.length > 0 || this.#grouping.membersOf(at).length > 1) continue;
      this.#joinOne(at, to[0] as { edge: Edge; end: number });
    }
  }

  #unnamedEnds({ one, other }: Edge): number[] {
    return [one, other].filter((at) => this.#accounts[at]?.unnamed);
  }

  /** Who is told by the office alone is whoever made the one visit that fits; else such accounts join each other. */
  #joinUnnamed(edges: readonly Edge[]): void {
    const between = edges.filter((edge) => this.#unnamedEnds(edge).length === 1);
    const fitting = Map.groupBy(between, (edge) => this.#unnamedEnds(edge)[0] as number);
    for (const at of [...fitting.keys()].toSorted((a, b) => a - b)) {
      const to = (fitting.get(at) ?? []).map((edge) => otherEnd(edge, at));
      const [first, ...others] = new Set(to.map((end) => this.#grouping.rootOf(end)));
      if (first === undefined || others.length > 0 || this.#grouping.membersOf(at).length > 1) continue;
      if (this.#grouping.join(first, at, (a, b) => this.#mayJoin(a, b))) this.#note(at, 'office-alone');
    }
    const alone = edges.filter((edge) => this.#unnamedEnds(edge).every((at) => !this.#isJoined(at)));
    for (const rule of CERTAIN)
      for (const edge of alone.filter((one) => one.rule === rule && this.#unnamedEnds(one).length === 2))
        this.#joinAt(edge, rule);
  }

  /** To a visit of somebody named. */
  #isJoined(at: number): boolean {
    return this.#grouping.membersOf(at).some(({ unnamed }) => unnamed === null);
  }

  #leavesOpen(at: number, edge: Edge): boolean {
    const [own, other] = [at, otherEnd(edge, at)].map((end) => this.#accounts[end] as Account);
    return isOpen(own as Account, other as Account, edge.rule);
  }

  #joinOne(at: number, { edge, end }: { readonly edge: Edge; readonly end: number }): void {
    if (this.#grouping.rootOf(at) === this.#grouping.rootOf(end)) return;
    if (this.#grouping.join(end, at, (a, b) => this.#mayJoin(a, b))) this.#note(at, edge.rule);
  }

  /** Two groups become one only if no two of their accounts contradict each other. */
  #mayJoin(a: readonly Account[], b: readonly Account[]): boolean {
    return a.every((one) => b.every((other) => this.#fits(one, other)));
  }

  #fits(a: Account, b: Account): boolean {
    if (this.#held.has(a) || this.#held.has(b)) return true;
    return (
      a.article !== b.article && placesAgree(a, b) && kindsAgree(a.kind, b.kind) && distance(a, b) !== null
    );
  }

  #note(at: number, rule: VisitRule): void {
    const account = this.#accounts[at] as Account;
    if (!this.#because.has(account)) this.#because.set(account, rule);
  }
}

const otherEnd = ({ one, other }: Edge, at: number): number => (one === at ? other : one);

/** Whether the last that was decided of it is that it stands alone. */
function isSplit(account: Account, decisions: readonly Correction[]): boolean {
  const split = about(decisions, 'split-report', account).at(-1);
  const merged = about(decisions, 'merge-visits', account).at(-1);
  return split !== undefined && (merged === undefined || merged.madeAt < split.madeAt);
}

function ruleFor(a: Account, b: Account, near: Distance | null): VisitRule | null {
  if (near === null) return null;
  const sure = sameCommune(a, b) || (hostsAlike(a, b) && placesAgree(a, b));
  if (near === 'near-publication') return sure ? 'date-untold' : null;
  if (near === 'same-month')
    return a.grain === b.grain ? (sure ? sureRule(a, b) : null) : sure || untold(a, b) ? 'month-known' : null;
  if (sure) return near === 'next-day' ? 'a-day-apart' : sureRule(a, b);
  return near === 'same-day' && untold(a, b) ? 'place-untold' : null;
}

const sureRule = (a: Account, b: Account): VisitRule => (sameCommune(a, b) ? 'same-place' : 'same-host');

/** One of them leaves the commune open, and hosts do not speak against it. */
const untold = (a: Account, b: Account): boolean =>
  (a.commune === null || b.commune === null) && (a.host === null || b.host === null || hostsAlike(a, b));

/** Which of the two is the one that leaves something open. */
function isOpen(at: Account, to: Account, rule: VisitRule): boolean {
  if (rule === 'month-known') return at.grain === 'month' && to.grain === 'day';
  if (rule === 'date-untold') return at.grain === 'none' && to.grain === 'day';
  return at.commune === null && (to.commune !== null || compareKeys(to, at) < 0);
}
