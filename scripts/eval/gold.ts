/** Reads gold labels, in the line form and in the five-article form, into one shape that can be scored. */

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
  /** Words that each section of a digest must hold, in order; empty = no digest. */
  readonly sections: readonly string[] | undefined;
  readonly note: string | null;
}

/** The three labels of the line form and the theme slugs they stand for. */
export const THEME_OF_LABEL: Readonly<Record<string, string>> = {
  digital_transformation: 'digital-transformation',
  drug_free_area: 'drug-free-areas',
  congress_preparation: 'congress-preparation'
};

interface GoldLine {
  readonly id: string;
  readonly themes: Readonly<Record<string, boolean>>;
  readonly theme_evidence?: Readonly<Record<string, string>>;
  readonly province_2025: string | null;
  readonly province_determined?: 'named' | 'by_ward' | 'by_source' | 'unknown';
  readonly date_published: string | null;
  readonly date_event: string | null;
  readonly title?: string;
  readonly sections?: readonly string[];
  readonly disputed?: readonly string[];
  readonly note?: string | null;
}

interface SeedArticle {
  readonly title?: string;
  readonly published: { readonly value: string } | null;
  readonly event: { readonly value: string } | null;
  readonly province: { readonly name: string } | null;
  readonly themes: Readonly<Record<string, string>>;
  readonly sections?: readonly string[];
  readonly traps?: string;
}

/**
 * Labels from one of the two forms, told apart by their look: JSON lines (`{"id": …}` each), or one JSON object
 * with `articles` keyed by file name. Labels named in a line's `disputed` are left out.
 * @throws SyntaxError when a line is no JSON.
 */
export function readGold(content: string): Expected[] {
  const text = content.trim();
  const whole = text.includes('\n') && text.startsWith('{"id"') ? null : tryParse(text);
  if (whole && 'articles' in whole) return readSeeds(whole.articles as Record<string, SeedArticle>);
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => fromLine(JSON.parse(line) as GoldLine));
}

function tryParse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function fromLine(line: GoldLine): Expected {
  const disputed = new Set(line.disputed ?? []);
  return {
    id: line.id,
    file: `${line.id}.txt`,
    themes: themesOf(line, disputed),
    province: disputed.has('province')
      ? undefined
      : {
          name: line.province_2025,
          decidable: line.province_determined === 'named' || line.province_determined === 'by_ward'
        },
    published: disputed.has('published') ? undefined : line.date_published,
    event: disputed.has('event') ? undefined : line.date_event,
    title: line.title,
    sections: line.sections,
    note: line.note ?? null
  };
}

function themesOf(line: GoldLine, disputed: ReadonlySet<string>): Map<string, ExpectedTheme> {
  return new Map(
    Object.entries(line.themes).map(([label, present]) => [
      THEME_OF_LABEL[label] ?? label,
      { present: disputed.has(label) ? null : present, evidence: line.theme_evidence?.[label] ?? null }
    ])
  );
}

function readSeeds(articles: Readonly<Record<string, SeedArticle>>): Expected[] {
  return Object.entries(articles).map(([file, seed]) => ({
    id: file.replace(/\.txt$/, ''),
    file,
    themes: new Map(
      Object.entries(THEME_OF_LABEL).map(([label, slug]) => [
        slug,
        { present: label in seed.themes, evidence: seed.themes[label] ?? null }
      ])
    ),
    province: { name: seed.province?.name ?? null, decidable: seed.province !== null },
    published: seed.published?.value ?? null,
    event: seed.event?.value ?? null,
    title: seed.title,
    sections: seed.sections ?? [],
    note: seed.traps ?? null
  }));
}
