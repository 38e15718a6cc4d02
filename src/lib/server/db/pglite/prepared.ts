/** Named statements over PGlite's wire protocol: planned once, where its own `query` plans every time. */
import { protocol } from '@electric-sql/pglite';
import type { PGlite } from '@electric-sql/pglite';
import type { Parameter } from '../database.ts';

const { serialize } = protocol;

export class PreparedStatements {
  readonly #database: PGlite;
  readonly #names = new Map<string, string>();

  constructor(database: PGlite) {
    this.#database = database;
  }

  /** Runs the statement with its plan kept; rows as arrays of text. Parameter types follow from the statement. */
  run(text: string, values: readonly Parameter[]): Promise<(string | null)[][]> {
    return this.#database.runExclusive(async () => {
      const statement = this.#names.get(text) ?? (await this.#prepare(text));
      const bound = serialize.bind({
        statement,
        values: [...values],
        valueMapper: (value) => value as never
      });
      return this.#send(bound, serialize.execute({}));
    });
  }

  async #prepare(text: string): Promise<string> {
    const name = `nhip_${this.#names.size + 1}`;
    await this.#send(serialize.parse({ name, text }));
    this.#names.set(text, name);
    return name;
  }

  /**
   * One call into the database for the whole round: entering it costs as much as a small query. Sync ends the
   * round after a fault too; without it the connection would skip all that follows.
   */
  async #send(...parts: Uint8Array[]): Promise<(string | null)[][]> {
    const round = new Uint8Array(Buffer.concat([...parts, serialize.sync()]));
    const { messages } = await this.#database.execProtocol(round);
    return messages.flatMap((message) =>
      message.name === 'dataRow' ? [(message as unknown as DataRow).fields] : []
    );
  }
}

interface DataRow {
  readonly fields: (string | null)[];
}
