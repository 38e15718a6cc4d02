/** Connections kept for transactions, one at a time on each. */
import type { SQL } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { RenewedClient } from './postgres-renewal.ts';

/** What a lane needs of a driver that holds a single connection. */
export interface SingleConnection {
  unsafe(text: string, values?: never[]): PromiseLike<unknown>;
  end(options: { timeout: number }): Promise<void>;
}

/** Turns a query into text and parameters. */
export type Write = (query: SQL) => { sql: string; params: unknown[] };

type Lane = RenewedClient<SingleConnection>;

/**
 * The driver's own `begin` and `reserve` are not used (postgres 3.4.9): the one ends the process when its
 * connection breaks, the other never answers when it must open a connection while `fetch_types` is off.
 */
export class TransactionLanes {
  readonly #free: Lane[] = [];
  readonly #all: Lane[] = [];
  readonly #waiting: ((lane: Lane) => void)[] = [];
  readonly #write: Write;
  readonly #isBroken: (error: unknown) => boolean;

  /** @param connect opens one connection lazily and tells whenever it has closed. */
  constructor(
    count: number,
    connect: (onclose: () => void) => SingleConnection,
    write: Write,
    isBroken: (error: unknown) => boolean
  ) {
    this.#write = write;
    this.#isBroken = isBroken;
    for (let n = 0; n < count; n += 1) {
      const lane = new RenewedClient(connect);
      this.#all.push(lane);
      this.#free.push(lane);
    }
  }

  /** Runs `work` between `begin` and `commit`; any fault of it rolls back. */
  async run<T>(begin: string, work: (tx: Queryable) => Promise<T>): Promise<T> {
    const lane = await this.#take();
    try {
      return await this.#transact(lane, begin, work);
    } finally {
      this.#give(lane);
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#all.map((lane) => lane.end()));
  }

  async #transact<T>(lane: Lane, begin: string, work: (tx: Queryable) => Promise<T>): Promise<T> {
    const connection = lane.current;
    await connection.unsafe(begin);
    const ask = async (text: string, values: unknown[] = []) => {
      if (lane.current !== connection) throw closed();
      return connection.unsafe(text, values as never[]);
    };
    try {
      const result = await work({
        execute: (query: SQL) => {
          const { sql, params } = this.#write(query);
          return ask(sql, params);
        }
      } as Queryable);
      await ask('commit');
      return result;
    } catch (error) {
      // A broken connection has rolled back by breaking.
      if (!this.#isBroken(error)) await ask('rollback').catch(() => {});
      throw error;
    }
  }

  #take(): Promise<Lane> {
    const lane = this.#free.pop();
    return lane ? Promise.resolve(lane) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(lane: Lane): void {
    const next = this.#waiting.shift();
    if (next) next(lane);
    else this.#free.push(lane);
  }
}

/** The driver would go on over a new connection, on which there is no transaction. */
const closed = (): Error =>
  Object.assign(new Error('the connection closed in the middle of a transaction'), {
    code: 'CONNECTION_CLOSED'
  });
