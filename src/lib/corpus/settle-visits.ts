/** Accounts of visits in several articles settled into visits: one leader, one day, one place is one visit. */
import type { VisitKind } from './analysis.ts';
import type { Correction, LedgerGrain, OfficeHeld } from './ledger.ts';
import type { Account, Participant } from './visit-accounts.ts';
import { correctedAccount, firstFirst, keyOf } from './visit-accounts.ts';
import type { VisitRule } from './visit-board.ts';
import { Board } from './visit-board.ts';
import type { WhereTo } from './visit-likeness.ts';
import { kindOf } from './visit-likeness.ts';

export interface SettledVisit extends WhereTo {
  /** Article and span of its first report. */
  readonly key: string;
  readonly kind: VisitKind;
  readonly visitors: readonly Participant[];
  /** Of whoever came, where no account names anybody. */
  readonly office: OfficeHeld | null;
  readonly was: string | null;
  readonly day: string | null;
  readonly grain: LedgerGrain;
  readonly gift: string | null;
  readonly themes: readonly string[];
  readonly sources: number;
  readonly told: readonly { readonly account: Account; readonly because: VisitRule }[];
}

/**
 * Settles these accounts. Depends on what they say alone, not on their order; accounts that are not `related`, directly
 * or through others, do nothing to each other and may be settled apart.
 */
export function settleVisits(accounts: readonly Account[], decisions: readonly Correction[]): SettledVisit[] {
  const corrected = accounts
    .flatMap((account) => correctedAccount(account, decisions) ?? [])
    .toSorted(firstFirst);
  const board = new Board(corrected, decisions);
  return board.visits().map((members) => toVisit(members, board));
}

function toVisit(members: readonly Account[], board: Board): SettledVisit {
  const told = members.toSorted(firstFirst);
  const first = told[0] as Account;
  return {
    key: keyOf(first),
    kind: kindOf(told.map(({ kind }) => kind)),
    visitors: visitorsOf(told),
    office: told.every(({ visitors }) => visitors.length === 0) ? first.unnamed : null,
    ...whereOf(told),
    ...whenOf(told),
    gift: told.find(({ gift }) => gift !== null)?.gift ?? null,
    themes: [...new Set(told.flatMap(({ themes }) => themes))].toSorted(),
    sources: new Set(told.map(({ source }) => source)).size,
    told: told.map((account) => ({
      account,
      because: account === first ? firstRule(board, account) : laterRule(board, account)
    }))
  };
}

const firstRule = (board: Board, account: Account): VisitRule =>
  board.because(account) === 'decision' ? 'decision' : 'first';

/** The rule noted at the later of two may stand at the first: then the second takes it over. */
const laterRule = (board: Board, account: Account): VisitRule =>
  board.because(account) === 'first' ? 'same-place' : board.because(account);

/** The place that most accounts tell most of. */
function whereOf(told: readonly Account[]): WhereTo & { readonly was: string | null } {
  const best = told.toSorted((a, b) => depth(b) - depth(a))[0] as Account;
  const { commune, province, was } = best;
  const district = best.district ?? told.find((one) => one.district !== null)?.district ?? null;
  return {
    host: best.host ?? told.find(({ host }) => host !== null)?.host ?? null,
    commune,
    district,
    province: province ?? told.find((one) => one.province !== null)?.province ?? null,
    was: was ?? told.find((one) => one.was !== null && one.province === province)?.was ?? null
  };
}

const depth = ({ commune, province, host, was }: Account): number =>
  Number(commune !== null) * 8 +
  Number(province !== null) * 4 +
  Number(host !== null) * 2 +
  Number(was !== null);

/** The day that most accounts tell, of equals the earlier; coarser ones only where none tells a day. */
function whenOf(told: readonly Account[]): Pick<SettledVisit, 'day' | 'grain'> {
  for (const grain of ['day', 'month', 'year'] as const) {
    const days = told.filter((one) => one.grain === grain).flatMap(({ day }) => day ?? []);
    const counted = [...Map.groupBy(days, (day) => day)].map(([day, all]) => ({ day, count: all.length }));
    const best = counted.toSorted((a, b) => b.count - a.count || (a.day < b.day ? -1 : 1))[0];
    if (best) return { day: best.day, grain };
  }
  return { day: null, grain: 'none' };
}

/** Everybody whom any account names, with the office that tells most. */
function visitorsOf(told: readonly Account[]): Participant[] {
  const all = told.flatMap(({ visitors }) => visitors);
  return [...Map.groupBy(all, ({ person }) => person).values()].map(
    (same) => same.toSorted((a, b) => officeDepth(b) - officeDepth(a))[0] as Participant
  );
}

const officeDepth = ({ level, province, place }: OfficeHeld): number =>
  Number(level !== null) * 4 + Number(province !== null) * 2 + Number(place !== null);
