/** Namesakes settled into persons: the same name in compatible offices and places is one, anything else stays apart. */
import { Grouping } from './grouping.ts';
import type { Correction, OfficeHeld } from './ledger.ts';
import { decidedPairs, type Pairs } from './ledger-decisions.ts';
import type { HeldThen, OpenUnit } from './person-units.ts';
import { mayBe, openKey, openUnit, unitKey } from './person-units.ts';

/** A leader of one article. */
export interface Holding {
  readonly source: string;
  readonly article: string;
  /** `n` of the leader. */
  readonly leader: number;
  readonly name: string;
  /** The first is the one in which the person acts. */
  readonly offices: readonly HeldThen[];
  /** Present province of the article, a slug. */
  readonly province: string | null;
  /** The article's day; null where it is not known to the day. */
  readonly day: string | null;
}

/** Which rule made a mention this person. */
export type PersonRule =
  'first-seen' | 'same-unit' | 'one-article' | 'only-one' | 'same-province' | 'decision';

export interface SettledPerson extends OfficeHeld {
  /** The first of the keys in order: the same as long as the units are. */
  readonly key: string;
  readonly units: readonly string[];
  readonly name: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  readonly holdings: readonly { readonly holding: Holding; readonly because: PersonRule }[];
}

/**
 * Settles all mentions of one name. Depends on what they say alone, not on their order.
 * @param decisions standing corrections; those about other names do nothing.
 */
export function settlePersons(
  holdings: readonly Holding[],
  decisions: readonly Correction[]
): SettledPerson[] {
  const marked = holdings.toSorted(inOrder).map(marking);
  const units = new Units(marked, decisions);
  const placed = marked.map((one) => ({ ...one, ...units.placeOf(one) }));
  return [...Map.groupBy(placed, ({ root }) => root)]
    .map(([root, members]) => toPerson(units.keysOf(root), members))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

const CENTRAL = 'central';

interface Marked {
  readonly holding: Holding;
  /** Of the offices that tell their unit, the acting one first. */
  readonly closed: readonly string[];
  readonly open: OpenUnit | null;
}

function marking(holding: Holding): Marked {
  const { offices, province } = holding;
  const closed = offices.flatMap((office) => unitKey(office, province) ?? []);
  const acting = offices[0];
  const open = closed.length === 0 && acting ? openUnit(acting, province) : null;
  return { holding, closed: [...new Set(closed)], open };
}

/** The units of one name, joined where an article or a decision gives several to one person. */
class Units {
  readonly #keys: readonly string[];
  readonly #grouping: Grouping<string>;
  readonly #seen = new Set<string>();
  readonly #decided = new Set<string>();
  readonly #told: ReadonlySet<string>;

  constructor(marked: readonly Marked[], decisions: readonly Correction[]) {
    const told = marked.flatMap(({ closed }) => closed);
    this.#told = new Set(told);
    const own = marked.map((one) => this.#ownKey(one));
    this.#keys = [...new Set([...told, ...own])].toSorted();
    this.#grouping = new Grouping(this.#keys);
    const { merged, apart } = decidedPairs(nameOf(marked), decisions);
    for (const [one, other] of merged) if (this.#join(one, other, apart)) this.#note(one, other);
    const local = marked.map(({ closed }) => closed.filter((key) => key !== CENTRAL));
    for (const [first = '', ...others] of local) for (const other of others) this.#join(first, other, apart);
    this.#joinCentral(marked, apart);
    for (const one of marked) if (one.closed.length === 0) this.#joinOpen(one, apart);
  }

  /** The group of a mention, and why. Asked in the order of the mentions: the first of a unit was seen first. */
  placeOf(one: Marked): { readonly root: number; readonly because: PersonRule } {
    const key = this.#ownKey(one);
    const root = this.#grouping.rootOf(this.#keys.indexOf(key));
    const known = this.#keysAt(root).some((unit) => this.#seen.has(unit));
    const because = this.#rule(one, key, known);
    for (const unit of one.closed.length > 0 ? one.closed : [key]) this.#seen.add(unit);
    return { root, because };
  }

  keysOf(root: number): readonly string[] {
    return this.#keysAt(root).toSorted();
  }

  #rule(one: Marked, key: string, known: boolean): PersonRule {
    if (this.#decided.has(key)) return 'decision';
    if (!known) return 'first-seen';
    if (one.closed.length === 0)
      return this.#told.has(key) || this.#joinedOpen(key) ? 'only-one' : 'same-province';
    return one.closed.some((unit) => this.#seen.has(unit)) ? 'same-unit' : 'one-article';
  }

  #joinedOpen(key: string): boolean {
    return this.#keysAt(this.#grouping.rootOf(this.#keys.indexOf(key))).some((unit) => this.#told.has(unit));
  }

  #keysAt(root: number): readonly string[] {
    return this.#grouping.membersOf(root);
  }

  /** The key of its group: of a unit of the country only where there is no other. */
  #ownKey(one: Marked): string {
    return one.closed.find((key) => key !== CENTRAL) ?? one.closed[0] ?? this.#openKeyOf(one);
  }

  /** Members of central bodies sit in every province: that alone makes nobody one with a namesake of another. */
  #joinCentral(marked: readonly Marked[], apart: Pairs): void {
    const beside = marked.filter(({ closed }) => closed.length > 1 && closed.includes(CENTRAL));
    const keys = beside.map((one) => this.#ownKey(one));
    const roots = new Set(keys.map((key) => this.#grouping.rootOf(this.#keys.indexOf(key))));
    const [first] = keys;
    if (roots.size === 1 && first) this.#join(CENTRAL, first, apart);
  }

  #openKeyOf({ holding, open }: Marked): string {
    return open ? openKey(open) : `unknown:${holding.article}:${holding.leader}`;
  }

  /** An untold unit joins when there is exactly one person it can be. */
  #joinOpen(one: Marked, apart: Pairs): void {
    const { open } = one;
    if (!open) return;
    const fitting = this.#keys.filter((key) => this.#told.has(key) && mayBe(key, open));
    const roots = new Set(fitting.map((key) => this.#grouping.rootOf(this.#keys.indexOf(key))));
    const [first] = fitting;
    if (roots.size === 1 && first) this.#join(openKey(open), first, apart);
  }

  #join(one: string, other: string, apart: Pairs): boolean {
    const [a, b] = [this.#keys.indexOf(one), this.#keys.indexOf(other)];
    if (a < 0 || b < 0) return false;
    const parted = (x: readonly string[], y: readonly string[]) =>
      apart.some(([p, q]) => (x.includes(p) && y.includes(q)) || (x.includes(q) && y.includes(p)));
    return this.#grouping.join(a, b, (x, y) => !parted(x, y));
  }

  #note(...keys: string[]): void {
    for (const key of keys) this.#decided.add(key);
  }
}

const nameOf = (marked: readonly Marked[]): string => marked[0]?.holding.name ?? '';

type Placed = Marked & { readonly because: PersonRule };

function toPerson(units: readonly string[], members: readonly Placed[]): SettledPerson {
  const newest = members.toSorted(newestFirst)[0] as Placed;
  const held = members.filter(({ holding }) => holding.offices.some(({ former }) => !former));
  const days = held.flatMap(({ holding }) => holding.day ?? []).toSorted();
  const { role, level, province, place } = newestOffice(newest.holding);
  return {
    ...{ key: units[0] ?? '', units, name: newest.holding.name, role, level, place },
    province: level === 'central' ? null : (province ?? newest.holding.province),
    ...{ first: days[0] ?? null, last: days.at(-1) ?? null },
    articles: new Set(members.map(({ holding }) => holding.article)).size,
    holdings: members.map(({ holding, because }) => ({ holding, because }))
  };
}

/** The acting office, one still held before a former one. */
export function newestOffice({ offices }: Pick<Holding, 'offices'>): OfficeHeld {
  const office = offices.find(({ former }) => !former) ?? offices[0];
  return office ?? { role: '', level: null, province: null, place: null };
}

function inOrder(a: Holding, b: Holding): number {
  return compare(a.article, b.article) || a.leader - b.leader || compare(a.source, b.source);
}

/** Mentions that tell their unit before those that do not, then the latest day. */
function newestFirst(a: Placed, b: Placed): number {
  const told = Number(b.closed.length > 0) - Number(a.closed.length > 0);
  return told || compare(b.holding.day ?? '', a.holding.day ?? '') || inOrder(a.holding, b.holding);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
