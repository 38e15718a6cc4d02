/** A bounded number of works at once; those of the same lane one after the other. */
export class Lanes {
  readonly #width: number;
  readonly #busy = new Set<Promise<void>>();
  readonly #last = new Map<string, Promise<void>>();
  #fault: { readonly error: unknown } | null = null;

  constructor(width: number) {
    this.#width = width;
  }

  /**
   * Starts `work` as soon as there is room and everything of its lane before it has ended; returns once it
   * has been taken in. Works without a lane wait for nobody. @throws the fault of any earlier work.
   */
  async enter(lane: string | null, work: () => Promise<void>): Promise<void> {
    while (this.#busy.size >= this.#width) await Promise.race(this.#busy);
    this.#rethrow();
    const before = (lane !== null && this.#last.get(lane)) || Promise.resolve();
    const mine: Promise<void> = before
      .then(work)
      .catch((error: unknown) => void (this.#fault ??= { error }))
      .finally(() => {
        this.#busy.delete(mine);
        if (lane !== null && this.#last.get(lane) === mine) this.#last.delete(lane);
      });
    this.#busy.add(mine);
    if (lane !== null) this.#last.set(lane, mine);
  }

  /** Waits for all works. @throws the first fault of any. */
  async empty(): Promise<void> {
    await this.settle();
    this.#rethrow();
  }

  /** Waits for all works, however they end. */
  async settle(): Promise<void> {
    await Promise.all(this.#busy);
  }

  #rethrow(): void {
    if (this.#fault) throw this.#fault.error;
  }
}
