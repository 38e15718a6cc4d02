/** One article's account of a visit with persons instead of names, as corrections leave it. */
import type { VisitKind } from './analysis.ts';
import type { Correction, LedgerGrain, OfficeHeld, ReportKey } from './ledger.ts';
import { about } from './ledger-decisions.ts';
import { sameOffice } from './office-likeness.ts';
import type { When, WhereTo } from './visit-likeness.ts';
import { daysApart, distance, kindsAgree, placesAgree } from './visit-likeness.ts';

/** Who takes part, as one article tells it. */
export interface Participant extends OfficeHeld {
  /** Id of the person. */
  readonly person: string;
}

/** One article's account, with persons instead of names. */
export interface Account extends ReportKey, WhereTo, When {
  readonly source: string;
  /** `n` of the report within its article. */
  readonly n: number;
  /** How many reports of the same words stand before it in the article. */
  readonly twin: number;
  readonly kind: VisitKind;
  readonly visitors: readonly Participant[];
  /** The office of a visitor whom the article does not name; there are no visitors then. */
  readonly unnamed: OfficeHeld | null;
  /** Province before 2025-07-01; null where unknown. */
  readonly was: string | null;
  readonly gift: string | null;
  /** Themes of the article. */
  readonly themes: readonly string[];
}

/** Whether two accounts have to do with each other. Takes them as corrected. */
export function related(a: Account, b: Account): boolean {
  if (!placesAgree(a, b) || !kindsAgree(a.kind, b.kind) || distance(a, b) === null) return false;
  return a.unnamed === null && b.unnamed === null ? shareVisitor(a, b) : shareOffice(a, b);
}

/** Of both the day is known, and whoever one names holds the office that the other tells alone. */
function shareOffice(a: Account, b: Account): boolean {
  const apart = daysApart(a, b);
  if (apart === null || apart > 1) return false;
  return officesOf(a).some((one) => officesOf(b).some((other) => sameOffice(one, other)));
}

export const officesOf = ({ visitors, unnamed }: Account): readonly OfficeHeld[] =>
  unnamed ? [unnamed] : visitors;

/** Whether an account tells anybody at all. */
const tellsWho = ({ visitors, unnamed }: Account): boolean => visitors.length > 0 || unnamed !== null;

/** What corrections make of an account; null when it is none of a visit. */
export function correctedAccount(account: Account, decisions: readonly Correction[]): Account | null {
  if (decisions.length === 0) return tellsWho(account) ? account : null;
  if (about(decisions, 'not-a-visit', account).length > 0 || !tellsWho(account)) return null;
  const place = about(decisions, 'wrong-place', account).at(-1)?.about.place;
  const day = about(decisions, 'wrong-date', account).at(-1)?.about.day;
  return { ...account, ...(place ? { ...place, was: null } : {}), ...(day ? dated(day) : {}) };
}

const dated = (day: string): { day: string; grain: LedgerGrain } =>
  day.length === 7 ? { day: `${day}-01`, grain: 'month' } : { day, grain: 'day' };

const shareVisitor = (a: Account, b: Account): boolean =>
  a.visitors.some(({ person }) => b.visitors.some((other) => other.person === person));

/** Article and place of a report, the same whatever else is read there. */
export const keyOf = ({ article, span, twin }: Pick<Account, 'article' | 'span' | 'twin'>): string =>
  `${article} ${span.start} ${span.end}${twin > 0 ? ` ${twin}` : ''}`;

/** Known publication first, so that a paper found later seldom becomes the first. */
export function firstFirst(a: Account, b: Account): number {
  return compare(a.published ?? '9999', b.published ?? '9999') || compareKeys(a, b);
}

export const compareKeys = (a: Account, b: Account): number =>
  compare(a.article, b.article) || a.span.start - b.span.start || a.n - b.n;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Pairs that share a visitor, or perhaps an office without a name, in neighbouring months. */
export function* nearPairs(accounts: readonly Account[]): Generator<readonly [number, number]> {
  const seen = new Set<number>();
  const byPersonMonth = new Map<string, number[]>();
  const monthsOf = accounts.map(monthSpan);
  const seats = new Set(accounts.flatMap(({ unnamed }) => (unnamed ? seatOf(unnamed) : [])));
  for (const [at, account] of accounts.entries())
    for (const who of whoOf(account, seats))
      for (const month of monthsOf[at] ?? []) {
        const key = `${who} ${month}`;
        const others = byPersonMonth.get(key) ?? [];
        for (const other of others) {
          const pair = other * accounts.length + at;
          if (other === at || seen.has(pair)) continue;
          seen.add(pair);
          yield [other, at];
        }
        byPersonMonth.set(key, [...others, at]);
      }
}

/** Level and province of an office: those of one office are among those of one seat. */
const seatOf = ({ level, province }: OfficeHeld): string => `${level} ${province ?? ''}`;

/** Under what an account may meet others: its persons, and the seats of which somebody tells an office alone. */
function whoOf(account: Account, seats: ReadonlySet<string>): readonly string[] {
  const persons = account.visitors.map(({ person }) => person);
  if (seats.size === 0) return persons;
  const own = new Set(officesOf(account).map(seatOf));
  return [...persons, ...[...own].filter((seat) => seats.has(seat))];
}

/** Months in which an account may meet another: its own, and those that the next day or the publication touches. */
function monthSpan({ day, grain, published }: Account): readonly string[] {
  if (grain === 'month' && day !== null) return [day.slice(0, 7)];
  const middle = grain === 'day' ? day : published;
  if (middle === null) return [];
  const at = Date.parse(`${middle}T00:00:00Z`);
  const around = grain === 'day' ? [-1, 0, 1] : [-4, 0];
  const days = around.map((days) => new Date(at + days * 86_400_000).toISOString().slice(0, 7));
  return [...new Set(days)];
}
