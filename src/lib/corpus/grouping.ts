/** Things joined into groups, step by step: each join may be forbidden by what the two groups hold. */

export class Grouping<T> {
  readonly #root: number[];
  readonly #members: (readonly T[])[];

  constructor(things: readonly T[]) {
    this.#root = things.map((_, at) => at);
    this.#members = things.map((one) => [one]);
  }

  /** Of the group that holds the thing at this place of the list. */
  rootOf(at: number): number {
    let root = at;
    while (this.#root[root] !== root) root = this.#root[root] ?? root;
    this.#root[at] = root;
    return root;
  }

  membersOf(at: number): readonly T[] {
    return this.#members[this.rootOf(at)] ?? [];
  }

  /** True when they are one group now. @param allowed asked with the members of both, when they are two. */
  join(
    one: number,
    other: number,
    allowed: (one: readonly T[], other: readonly T[]) => boolean = () => true
  ): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)].toSorted((x, y) => x - y) as [number, number];
    if (a === b) return true;
    const [first, second] = [this.membersOf(a), this.membersOf(b)];
    if (!allowed(first, second)) return false;
    this.#root[b] = a;
    this.#members[a] = [...first, ...second];
    this.#members[b] = [];
    return true;
  }

  /** Every group once, in the order of its first thing. */
  groups(): (readonly T[])[] {
    return this.#members.filter((members) => members.length > 0);
  }
}
