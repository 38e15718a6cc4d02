/** The reading of a process: with the newest published themes, made anew when somebody publishes others. */
import type { Lexicon } from '../lexicon/theme.ts';
import type { Database } from './db/database.ts';
import { currentLexicon, currentVersion } from './db/lexicon.ts';
import { isSpoken } from './spoken.ts';
import type { Reading } from './reading.ts';
import { makeReading } from './reading.ts';

export class CurrentReading {
  readonly #database: Database;
  readonly #make: (lexicon: Lexicon) => Promise<Reading>;
  #version = 0;
  #reading: Promise<Reading> | null = null;

  constructor(database: Database, make: (lexicon: Lexicon) => Promise<Reading> = makeReading) {
    this.#database = database;
    this.#make = make;
  }

  /** What was published by another process counts as well. */
  async now(): Promise<Reading> {
    try {
      const version = await currentVersion(this.#database);
      if (this.#reading && version === this.#version) return await this.#reading;
      return await this.#makeAnew();
    } catch (error) {
      // A store that does not answer is told of by whoever writes to it next.
      if (this.#reading && isSpoken(error)) return this.#reading;
      throw error;
    }
  }

  async #makeAnew(): Promise<Reading> {
    const lexicon = await currentLexicon(this.#database);
    if (this.#reading && lexicon.version === this.#version) return this.#reading;
    const before = { version: this.#version, reading: this.#reading };
    this.#version = lexicon.version;
    this.#reading = this.#make(lexicon);
    this.#reading.catch(() => {
      this.#version = before.version;
      this.#reading = before.reading;
    });
    return this.#reading;
  }
}
