/** Who may speak to the one connection: single statements in the order of asking, transactions for their whole length. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when everything asked for before has ended its turn; the turn lasts until `work` ends. */
  hold<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => {});
    return mine;
  }

  /**
   * Starts `work` in its turn and lets the next one start at once: statements queue at the database, which
   * need not stand idle until each answer has been fetched.
   */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    const started = this.#last.then(() => ({ answer: work() }));
    this.#last = started;
    return (await started).answer;
  }
}
