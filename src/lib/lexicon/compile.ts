/** Turns a lexicon into one matcher: every stretch of every term, found in a single pass over a text. */
import { foldText } from '../text/fold.ts';
import { SyllableMatcher } from '../text/matcher.ts';
import { spellOut } from './compile-readings.ts';
import { QUOTATION_MARKS, UseTable, UsesDraft } from './compile-uses.ts';
import { parseTerm } from './term.ts';
import type { Condition, Pattern, Stretch, Term, TermError } from './term-ast.ts';
import type { Lexicon, Theme } from './theme.ts';

/** Stretches by number, and how many syllables may lie between neighbours. */
export interface CompiledPattern {
  readonly source: string;
  readonly stretches: readonly number[];
  readonly gaps: readonly number[];
}

export interface CompiledCondition extends Omit<Condition, 'patterns'> {
  /** Numbers of patterns. */
  readonly patterns: readonly number[];
  /** All of them as written, for whoever misses one. */
  readonly source: string;
}

export interface CompiledTerm extends Pick<Term, 'source' | 'titleOnly'> {
  readonly pattern: number;
  readonly conditions: readonly CompiledCondition[];
}

export interface CompiledTheme {
  readonly slug: string;
  readonly terms: readonly CompiledTerm[];
  /** Each term's first stretch: without it in the text, the term need not be looked at. */
  readonly firstStretches: Int32Array;
  /** The `not:` lines. */
  readonly masks: readonly CompiledTerm[];
}

/** A lexicon ready for `findMentions`; immutable, to be built once and shared. */
export interface CompiledLexicon {
  readonly version: number;
  readonly themes: readonly CompiledTheme[];
  readonly patterns: readonly CompiledPattern[];
  readonly stretchCount: number;
  readonly matcher: SyllableMatcher;
  /** By the matcher's phrase number. */
  readonly uses: UseTable;
}

/** Thrown when a lexicon holds a malformed term. `line` is 1-based within the theme's terms. */
export class LexiconError extends Error {
  readonly theme: string;
  readonly line: number;
  readonly fault: TermError;

  constructor(theme: string, line: number, term: string, fault: TermError) {
    super(`${theme}, line ${line}, column ${fault.column}: ${fault.message.en} (${term})`);
    this.name = 'LexiconError';
    this.theme = theme;
    this.line = line;
    this.fault = fault;
  }
}

/**
 * Compiles all themes' terms. Equal stretches and patterns are kept once, whoever uses them.
 *
 * @throws LexiconError at the first malformed term, naming theme, line and column.
 */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const draft = new Draft();
  const themes = lexicon.themes.map((theme) => compileTheme(theme, draft));
  return {
    version: lexicon.version,
    themes,
    patterns: draft.patterns,
    stretchCount: draft.stretches.size,
    matcher: new SyllableMatcher([...draft.phrases.keys()], { transparent: QUOTATION_MARKS }),
    uses: new UseTable(draft.uses)
  };
}

function compileTheme(theme: Theme, draft: Draft): CompiledTheme {
  const parsed = theme.terms.map((source, index) => {
    const result = parseTerm(source);
    if (!result.ok) throw new LexiconError(theme.slug, index + 1, source, result.error);
    return result.term;
  });
  const terms = parsed.filter((term) => !term.masks).map((term) => draft.addTerm(term));
  const masks = parsed.filter((term) => term.masks).map((term) => draft.addTerm(term));
  return { slug: theme.slug, terms, masks, firstStretches: draft.firstStretches(terms) };
}

type Manner = Pick<Term, 'caseExact' | 'noAccents'>;

/** The tables being filled; numbers are handed out in order of first use. */
class Draft {
  readonly phrases = new Map<string, number>();
  readonly uses: UsesDraft[] = [];
  readonly stretches = new Map<string, number>();
  readonly patterns: CompiledPattern[] = [];
  readonly #patternNumbers = new Map<string, number>();

  addTerm(term: Term): CompiledTerm {
    const loose: Manner = { caseExact: false, noAccents: term.noAccents };
    const conditions = term.conditions.map((condition) => ({
      ...condition,
      patterns: condition.patterns.map((pattern) => this.#addPattern(pattern, loose)),
      source: condition.patterns.map(({ source }) => source).join(', ')
    }));
    const { source, titleOnly } = term;
    return { source, titleOnly, pattern: this.#addPattern(term.pattern, term), conditions };
  }

  firstStretches(terms: readonly CompiledTerm[]): Int32Array {
    return Int32Array.from(terms, ({ pattern }) => this.patterns[pattern]!.stretches[0]!);
  }

  #addPattern(pattern: Pattern, manner: Manner): number {
    const stretches = pattern.stretches.map((stretch) => this.#addStretch(stretch, manner));
    const key = `${stretches.join()} ${pattern.gaps.join()}`;
    const known = this.#patternNumbers.get(key);
    if (known !== undefined) return known;
    this.#patternNumbers.set(key, this.patterns.length);
    return this.patterns.push({ source: pattern.source, stretches, gaps: pattern.gaps }) - 1;
  }

  #addStretch(stretch: Stretch, { caseExact, noAccents }: Manner): number {
    const key = JSON.stringify([caseExact, noAccents, stretch]);
    const known = this.stretches.get(key);
    if (known !== undefined) return known;
    const number = this.stretches.size;
    this.stretches.set(key, number);
    for (const reading of spellOut(stretch, noAccents)) {
      this.#usesOf(reading.head).add(number, reading, caseExact);
    }
    return number;
  }

  #usesOf(head: string): UsesDraft {
    const folded = foldText(head);
    const known = this.phrases.get(folded);
    if (known !== undefined) return this.uses[known]!;
    this.phrases.set(folded, this.phrases.size);
    const uses = new UsesDraft();
    this.uses.push(uses);
    return uses;
  }
}
