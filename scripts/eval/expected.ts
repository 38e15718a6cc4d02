/** One text's gold labels, whatever form they were written in. */

/** Start and end in UTF-16 units. */
export type Span = readonly [number, number];

/** Where the labels stand in the text file's content (NFC, LF). */
export interface ExpectedSpans {
  /** Of the evidence, by label as the line writes it. */
  readonly themes: Readonly<Record<string, Span>>;
  /** Where each counted leader's full name first stands, in their order. */
  readonly leaders: readonly Span[];
  /** The words that tell the event's day. */
  readonly event: Span | null;
  /** The sentence that tells each visit, in their order. */
  readonly visits: readonly Span[];
  /** The number with its unit, by kind. */
  readonly figures: Readonly<Record<string, Span>>;
}

/** What the analysis should say of one theme. `present: null` = not to be scored. */
export interface ExpectedTheme {
  readonly present: boolean | null;
  /** Words of the text that show it, as the labeller copied them. */
  readonly evidence: string | null;
}

export interface ExpectedProvince {
  /** Present province as written by the labeller; null = none, several, or abroad. */
  readonly name: string | null;
  /** Whether the text alone tells it. Otherwise "unknown" is a right answer and a wrong name counts as wrong. */
  readonly decidable: boolean;
}

export interface ExpectedLeader {
  readonly name: string;
  /** As the labeller copied it; null = not labelled. */
  readonly role: string | null;
  readonly level: string | null;
}

export interface ExpectedLeaders {
  readonly named: readonly ExpectedLeader[];
  /** Names that count neither for nor against. */
  readonly optional: readonly string[];
}

/** One visit. A field that is `undefined` is not labelled; null = the text does not tell it. */
export interface ExpectedVisit {
  readonly leaders: readonly string[];
  /** Ways the labeller names whom the visit was paid to: agreeing with one is enough. Empty = not scored. */
  readonly hosts: readonly string[];
  readonly commune: string | null | undefined;
  readonly date: string | null | undefined;
  readonly gift: string | null | undefined;
  readonly kind: string | undefined;
}

export interface ExpectedVisits {
  readonly told: boolean;
  readonly visits: readonly ExpectedVisit[];
  /** `visits` lists every single one; otherwise it holds one entry that sums up however many there were. */
  readonly complete: boolean;
}

/** Heads by the names of contracts/analyze.md; a kind that is left out must not be found. */
export type ExpectedFigures = Readonly<Record<string, number | null>>;

/** One text's labels. A field that is `undefined` is not labelled (or disputed) and is never scored. */
export interface Expected {
  readonly id: string;
  /** File name the labels belong to. */
  readonly file: string;
  /** By theme slug. */
  readonly themes: ReadonlyMap<string, ExpectedTheme>;
  readonly province: ExpectedProvince | undefined;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the length is the precision. Null = the text tells none. */
  readonly published: string | null | undefined;
  /** As `published`, or `XXXX-MM-DD` where nothing tells the year. */
  readonly event: string | null | undefined;
  readonly title: string | undefined;
  readonly byline: string | null | undefined;
  /** Words that each section of a digest must hold, in order; empty = no digest. */
  readonly sections: readonly string[] | undefined;
  readonly leaders: ExpectedLeaders | undefined;
  readonly visits: ExpectedVisits | undefined;
  readonly figures: ExpectedFigures | undefined;
  /** Codes that must be among the findings. */
  readonly findings: readonly string[] | undefined;
  /** Names that must be among the places, with their type words. */
  readonly places: readonly string[] | undefined;
  readonly spans?: ExpectedSpans | undefined;
  /** Content of the text file, which the spans refer to; set on opening the folder. */
  readonly source?: string;
  readonly note: string | null;
}

/** The three labels of the gold forms and the theme slugs they stand for. */
export const THEME_OF_LABEL: Readonly<Record<string, string>> = {
  digital_transformation: 'digital-transformation',
  drug_free_area: 'drug-free-areas',
  congress_preparation: 'congress-preparation'
};
