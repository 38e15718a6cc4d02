/** Errors written for people: what happened, where, and what to do, in Vietnamese and English. */
import type { Bilingual } from '../lexicon/theme.ts';

export type SpokenCode =
  | 'config'
  | 'database-busy'
  | 'database-unreachable'
  | 'database-refused'
  | 'database-missing'
  | 'database-full'
  | 'database-denied'
  | 'folder-denied'
  | 'folder-newer';

/** Shown by its message alone, never with a stack. Never carries a password. */
export class SpokenError extends Error {
  readonly code: SpokenCode;
  /** Both languages apart, for pages that show one of them. */
  readonly spoken: Bilingual;

  constructor(code: SpokenCode, spoken: Bilingual, cause?: unknown) {
    super(`${spoken.vi}\n${spoken.en}`, cause === undefined ? undefined : { cause });
    this.name = 'SpokenError';
    this.code = code;
    this.spoken = spoken;
  }
}

/** A setting that cannot be used; thrown before anything is opened. */
export class ConfigError extends SpokenError {
  constructor(spoken: Bilingual) {
    super('config', spoken);
    this.name = 'ConfigError';
  }
}

/** Another process holds the embedded database. */
export class DatabaseBusy extends SpokenError {
  constructor(spoken: Bilingual) {
    super('database-busy', spoken);
    this.name = 'DatabaseBusy';
  }
}

/**
 * Whether an error was written for people. By shape, not class: the script that starts the server and the bundle
 * it serves each hold a copy of this module.
 */
export const isSpoken = (error: unknown): error is SpokenError => error instanceof Error && 'spoken' in error;
