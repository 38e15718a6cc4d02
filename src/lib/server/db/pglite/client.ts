/** The embedded database as seen from the server's thread: the client that drizzle-orm/pglite drives. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../project.ts';
import type { Parameter } from '../database.ts';
import type { Found, Reply, Request, RowMode } from './messages.ts';
import { roomOf } from './room.ts';
import { Turns } from './turns.ts';

type Ask<T = Request> = T extends Request ? Omit<T, 'id'> : never;

const JSON_TYPES = new Set([114, 3802]);

/** What drizzle asks of a connection. Its parsers are not passed on: the worker's own do the same. */
export interface Connection {
  query(text: string, values?: unknown[], options?: { rowMode?: RowMode }): Promise<Found>;
  exec(text: string): Promise<void>;
}

export class PgliteClient implements Connection {
  readonly #worker: Worker;
  readonly #turns = new Turns();
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #last = 0;
  #dead: Error | null = null;
  #room: ReturnType<typeof roomOf> | null = null;

  constructor() {
    this.#worker = new Worker(join(projectRoot(), 'src', 'lib', 'server', 'db', 'pglite', 'worker.ts'), {
      // Vitest and vite add flags of their own, which a plain thread cannot take.
      execArgv: [],
      stderr: false
    });
    this.#worker.on('message', (reply: Reply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#die(error));
    this.#worker.on('exit', () => this.#die(new Error('the embedded database has ended')));
  }

  /** Opens the cluster in `dir`, making it where there is none. */
  open(dir: string): Promise<void> {
    return this.#ask({ ask: 'open', dir });
  }

  /** From here on statements that write are refused while the disk of `dir` is nearly full. */
  watchRoom(dir: string): void {
    this.#room = roomOf(dir, () => performance.now());
  }

  query(text: string, values: unknown[] = [], options: { rowMode?: RowMode } = {}): Promise<Found> {
    return this.#turns.pass(() => this.#query(text, values, options));
  }

  exec(text: string): Promise<void> {
    return this.#turns.pass(() => this.#ask({ ask: 'exec', text }));
  }

  prepared(text: string, values: readonly Parameter[]): Promise<unknown[][]> {
    return this.#turns.pass(() => this.#ask({ ask: 'prepared', text, values }));
  }

  /** The one connection belongs to `work` until it ends; queries from outside wait for their turn. */
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return this.#turns.hold(async () => {
      await this.#ask({ ask: 'exec', text: 'begin' });
      try {
        const result = await work({
          query: (text, values = [], options = {}) => this.#query(text, values, options),
          exec: (text) => this.#ask({ ask: 'exec', text })
        });
        await this.#ask({ ask: 'exec', text: 'commit' });
        return result;
      } catch (error) {
        await this.#ask({ ask: 'exec', text: 'rollback' }).catch(() => {});
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.#turns.pass(() => this.#ask({ ask: 'close' })).catch(() => {});
    await this.#worker.terminate();
  }

  async #query(
    text: string,
    values: unknown[],
    { rowMode = 'object' }: { rowMode?: RowMode }
  ): Promise<Found> {
    const found = await this.#ask<Found>({ ask: 'query', text, values, rowMode });
    found.fields.forEach(({ name, dataTypeID }, at) => {
      if (JSON_TYPES.has(dataTypeID)) parseColumn(found.rows, rowMode === 'array' ? at : name);
    });
    return found;
  }

  #ask<T = void>(request: Ask): Promise<T> {
    if (this.#dead) return Promise.reject(this.#dead);
    try {
      if ('text' in request) this.#room?.check(request.text);
    } catch (error) {
      return Promise.reject(error);
    }
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, (reply) => (reply.ok ? resolve(reply.found as T) : reject(revive(reply.fault))));
      this.#worker.postMessage({ ...request, id });
    });
  }

  #settle(reply: Reply): void {
    const settle = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    settle?.(reply);
  }

  #die(error: Error): void {
    this.#dead ??= error;
    for (const id of this.#waiting.keys()) this.#settle({ id, ok: false, fault: { message: error.message } });
  }
}

function parseColumn(rows: unknown[], column: string | number): void {
  for (const row of rows as Record<string | number, unknown>[]) {
    const value = row[column];
    if (typeof value === 'string') row[column] = JSON.parse(value);
  }
}

function revive({ message, ...fields }: { message: string }): Error {
  return Object.assign(new Error(message), fields);
}
