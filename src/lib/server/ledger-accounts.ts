/** The accounts around some names: their reports, and all that these have to do with, however far it reaches. */
import type { Correction } from '../corpus/ledger.ts';
import { about, speaksOf } from '../corpus/ledger-decisions.ts';
import { newestOffice } from '../corpus/settle-persons.ts';
import type { Account, Participant } from '../corpus/visit-accounts.ts';
import { correctedAccount, nearPairs, officesOf, related } from '../corpus/visit-accounts.ts';
import type { Queryable } from './db/database.ts';
import type { PersonOfLeader, ReportAt, ReportRow } from './db/ledger-read.ts';
import { personsIn, reportsBeside, reportsIn, reportsNaming } from './db/ledger-read.ts';
import { reportsBySeat, reportsOfSeats, type SeatThen, unnamedNear } from './db/ledger-unnamed.ts';
import { nameKey } from './db/name-key.ts';
import { namesTold } from './ledger-corrections.ts';

/** An account with the names that its article gives. */
export interface NamedAccount extends Account {
  readonly names: readonly string[];
}

/** Reports as accounts; leaders that are not settled yet are left away: their names still wait. */
export async function accountsOf(
  on: Queryable,
  reports: readonly ReportRow[],
  decisions: readonly Correction[]
): Promise<NamedAccount[]> {
  const leaders = await personsIn(
    on,
    reports.map(({ article }) => article)
  );
  const byArticle = Map.groupBy(leaders, ({ source, article }) => `${source} ${article}`);
  return reports.map((report) =>
    toAccount(report, byArticle.get(`${report.source} ${report.article}`) ?? [], decisions)
  );
}

function toAccount(
  report: ReportRow,
  leaders: readonly PersonOfLeader[],
  decisions: readonly Correction[]
): NamedAccount {
  const { span_start: start, span_end: end, day, grain, leaders: _named, section: _section, ...row } = report;
  const told = namesTold(report, decisions);
  const visitors = told.flatMap(({ told: name, right }) => {
    const found = leaderOf(leaders, right, report.section) ?? leaderOf(leaders, name, report.section);
    return found ? [participant(found)] : [];
  });
  return {
    ...row,
    ...{ span: { start, end }, grain, day: grain === 'none' ? null : day },
    visitors: [...new Map(visitors.map((visitor) => [visitor.person, visitor])).values()],
    names: told.flatMap(({ told: name, right }) => [name, right])
  };
}

/** In a digest the one of the report's section. */
function leaderOf(
  leaders: readonly PersonOfLeader[],
  name: string,
  section: number | null
): PersonOfLeader | undefined {
  const named = leaders.filter((leader) => nameKey(leader.name) === name);
  return named.find((leader) => leader.section === section) ?? named[0];
}

function participant({ person, province: ofArticle, offices }: PersonOfLeader): Participant {
  const { role, level, province, place } = newestOffice({ offices });
  return { person, role, level, province: level === 'central' ? null : (province ?? ofArticle), place };
}

/** Those not seen before, each once. */
function newOnes<T>(values: readonly T[], seen: Set<string>): T[] {
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key);
  });
}

const placeOf = ({ article, n }: ReportAt): string => `${article} ${n}`;

/** What is settled anew: folded names, ids of persons and of articles. */
export interface Waiting {
  readonly names: readonly string[];
  readonly persons: readonly string[];
  readonly articles: readonly string[];
}

/** Loads reports around names until nothing that is loaded has to do with anything that is not. */
export class Surroundings {
  readonly #on: Queryable;
  readonly #decisions: readonly Correction[];
  /** By article and number; those of `#wanted` are settled together. */
  readonly #accounts = new Map<string, NamedAccount>();
  readonly #wanted = new Set<string>();
  readonly #names = new Set<string>();
  readonly #articles = new Set<string>();
  /** Level and province of the offices whose reports without a name are loaded. */
  readonly #seats = new Set<string>();
  /** The same with the day, of those whose bearers are. */
  readonly #seatDays = new Set<string>();

  constructor(on: Queryable, decisions: readonly Correction[]) {
    this.#on = on;
    this.#decisions = decisions;
  }

  /** @returns all accounts to be settled together. */
  async around({ names, persons, articles }: Waiting): Promise<Account[]> {
    await this.#loadNames(names);
    await this.#loadArticles(articles);
    for (const place of this.#accounts.keys()) this.#wanted.add(place);
    await this.#want(await unnamedNear(this.#on, persons));
    for (let before = -1; before !== this.#wanted.size;) {
      before = this.#wanted.size;
      const told = await reportsBeside(this.#on, { reports: this.#chosen(), persons, articles });
      await this.#want([...told, ...(await this.#decided())]);
      await this.#loadNames(this.#chosen().flatMap((account) => account.names));
      await this.#loadUnnamed();
      await this.#loadBearers();
      this.#spread();
    }
    return this.#chosen();
  }

  #chosen(): NamedAccount[] {
    return [...this.#wanted].flatMap((place) => this.#accounts.get(place) ?? []);
  }

  async #loadNames(names: readonly string[]): Promise<void> {
    const fresh = [...new Set(names)].filter((name) => !this.#names.has(name));
    for (const name of fresh) this.#names.add(name);
    if (fresh.length > 0) await this.#keep(await reportsNaming(this.#on, fresh));
  }

  /** Offices told alone that one of the chosen may hold. */
  async #loadUnnamed(): Promise<void> {
    const offices = this.#chosen().flatMap((account) => officesOf(account));
    const seats = offices.flatMap(({ level, province }) => (level ? [{ level, province }] : []));
    const fresh = newOnes(seats, this.#seats);
    if (fresh.length > 0) await this.#keep(await reportsOfSeats(this.#on, fresh));
  }

  /** Whoever may hold an office that one of the chosen tells alone; a day put right by hand stands in no report. */
  async #loadBearers(): Promise<void> {
    const alone = this.#chosen().flatMap((account) => correctedAccount(account, this.#decisions) ?? []);
    const seats = alone.flatMap(({ unnamed, day, grain }): SeatThen[] =>
      unnamed && day !== null && grain === 'day'
        ? [{ level: unnamed.level, province: unnamed.province, day }]
        : []
    );
    const fresh = newOnes(seats, this.#seatDays);
    if (fresh.length === 0) return;
    await this.#keep(await reportsBySeat(this.#on, fresh));
    const redated = this.#decisions.filter(({ kind }) => kind === 'wrong-date');
    await this.#loadArticles(
      redated.flatMap(({ about: { reports = [] } }) => reports.map(({ article }) => article))
    );
  }

  /** What is no longer told by a current article is left away. */
  async #want(reports: readonly ReportAt[]): Promise<void> {
    await this.#loadArticles(reports.map(({ article }) => article));
    for (const report of reports) if (this.#accounts.has(placeOf(report))) this.#wanted.add(placeOf(report));
  }

  async #loadArticles(articles: readonly string[]): Promise<void> {
    const fresh = [...new Set(articles)].filter((article) => !this.#articles.has(article));
    for (const article of fresh) this.#articles.add(article);
    if (fresh.length > 0) await this.#keep(await reportsIn(this.#on, fresh));
  }

  async #keep(reports: readonly ReportRow[]): Promise<void> {
    const fresh = reports.filter((report) => !this.#accounts.has(placeOf(report)));
    for (const account of await accountsOf(this.#on, fresh, this.#decisions))
      this.#accounts.set(placeOf(account), account);
  }

  /** Reports that decisions bind to those that are wanted. */
  async #decided(): Promise<ReportAt[]> {
    const chosen = this.#chosen();
    const keys = this.#decisions
      .filter((decision) => chosen.some((account) => about([decision], 'merge-visits', account).length > 0))
      .flatMap((decision) => decision.about.reports ?? []);
    await this.#loadArticles(keys.map(({ article }) => article));
    return [...this.#accounts.values()].filter((account) => keys.some((key) => speaksOf(key, account)));
  }

  /** Wants what is related to what is wanted, step by step. */
  #spread(): void {
    const accounts = [...this.#accounts.values()].flatMap(
      (account) => correctedAccount(account, this.#decisions) ?? []
    );
    const beside = new Map<string, string[]>();
    for (const [one, other] of nearPairs(accounts)) {
      const [a, b] = [accounts[one], accounts[other]] as [Account, Account];
      if (!related(a, b)) continue;
      for (const [x, y] of [
        [placeOf(a), placeOf(b)],
        [placeOf(b), placeOf(a)]
      ] as const)
        beside.set(x, [...(beside.get(x) ?? []), y]);
    }
    for (const place of this.#wanted) for (const other of beside.get(place) ?? []) this.#wanted.add(other);
  }
}
