/** The thread in which PGlite runs: a long query here never holds up the server's own thread. */
import { parentPort } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Fault, Found, Request } from './messages.ts';
import { PreparedStatements } from './prepared.ts';

let database: PGlite | undefined;
let statements: PreparedStatements | undefined;

const asText = (value: string) => value;

/** Dates stay ISO text and JSON stays text, as drizzle and the client on the other side want them. */
const PARSERS = {
  [types.TIMESTAMP]: asText,
  [types.TIMESTAMPTZ]: asText,
  [types.INTERVAL]: asText,
  [types.DATE]: asText,
  [types.JSON]: asText,
  [types.JSONB]: asText
};

async function answer(request: Request): Promise<unknown> {
  if (request.ask === 'open') return open(request.dir);
  if (!database || !statements) throw new Error('the embedded database is not open');
  switch (request.ask) {
    case 'query':
      return found(
        await database.query(request.text, request.values, { rowMode: request.rowMode, parsers: PARSERS })
      );
    case 'exec':
      return void (await database.exec(request.text));
    case 'prepared':
      return statements.run(request.text, request.values);
    case 'close':
      return database.close();
  }
}

async function open(dir: string): Promise<void> {
  database = await PGlite.create(dir, { extensions: { unaccent, pg_trgm } });
  statements = new PreparedStatements(database);
}

/** Only what can cross threads: results also carry functions. */
function found({ rows, fields, affectedRows }: Awaited<ReturnType<PGlite['query']>>): Found {
  return { rows, fields, ...(affectedRows === undefined ? {} : { affectedRows }) };
}

function fault(error: unknown): Fault {
  const { message, code, detail, constraint } = error as Partial<Fault>;
  return {
    message: String(message ?? error),
    ...(code ? { code: String(code) } : {}),
    ...(detail ? { detail } : {}),
    ...(constraint ? { constraint } : {})
  };
}

/** Strictly in the order of asking: nothing may slip between a transaction's begin and its commit. */
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: Request) => {
  last = last.then(() => reply(request));
});

async function reply(request: Request): Promise<void> {
  try {
    parentPort?.postMessage({ id: request.id, ok: true, found: await answer(request) });
  } catch (error) {
    parentPort?.postMessage({ id: request.id, ok: false, fault: fault(error) });
  }
}
