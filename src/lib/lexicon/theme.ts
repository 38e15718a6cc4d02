/** A theme as its editors write it: names, definition and terms, all plain text. */

export interface Theme {
  /** Stable key: `drug-free-areas`. */
  readonly slug: string;
  readonly name: Bilingual;
  /** At most 14 characters each: stands at the end of a line on a phone. */
  readonly short: Bilingual;
  readonly definition: Bilingual;
  /** One term a line, in the term language (see term.ts). */
  readonly terms: readonly string[];
  /** Sentences of our own that must NOT be tagged, with the reason; run as tests. */
  readonly counterExamples: readonly CounterExample[];
  /** Sentences of our own that must be tagged; run as tests. */
  readonly examples: readonly string[];
}

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface CounterExample {
  readonly text: string;
  readonly why: Bilingual;
}

/** A published set of themes. `version` counts up; a tag always tells which version made it. */
export interface Lexicon {
  readonly version: number;
  readonly published: string;
  readonly themes: readonly Theme[];
}
