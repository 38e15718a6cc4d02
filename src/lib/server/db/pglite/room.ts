/** Refuses to write while the disk is nearly full: PostgreSQL compiled to WebAssembly cannot survive a full one. */
import { statfsSync } from 'node:fs';

/**
 * PostgreSQL takes room for its log 16 MB at a time. When that fails in the middle of a commit a server process
 * would end and start anew; PGlite's thread spins for ever instead. Two such pieces and some rows stay free.
 */
const RESERVE_BYTES = 40 * 1024 * 1024;
/** Asking the system takes microseconds, but it is asked before every statement that writes. */
const ASK_MS = 200;

const WRITES = /\b(insert|update|delete|create|alter)\b/i;

/** Watches the disk of one folder. `now` counts milliseconds. */
export function roomOf(dir: string, now: () => number): { check(statement: string): void } {
  let askedAt = -Infinity;
  return {
    /** @throws an error with code ENOSPC before a statement that writes when less than the reserve is free. */
    check(statement) {
      if (now() - askedAt < ASK_MS || !WRITES.test(statement)) return;
      const { bavail, bsize } = statfsSync(dir);
      if (bavail * bsize < RESERVE_BYTES) {
        throw Object.assign(new Error('less than 40 MB are free'), { code: 'ENOSPC' });
      }
      askedAt = now();
    }
  };
}
