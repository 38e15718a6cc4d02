/** Reads gold labels, in the line form and in the five-article form, into one shape that can be scored. */
import { THEME_OF_LABEL, type Expected } from './expected.ts';
import { fromLine, readVisit, type GoldLine, type GoldVisit } from './gold-lines.ts';

interface SeedArticle {
  readonly title?: string;
  readonly byline?: string | null;
  readonly published: { readonly value: string } | null;
  readonly event: { readonly value: string } | null;
  readonly province: { readonly name: string } | null;
  readonly communes?: readonly string[];
  readonly district?: string;
  readonly themes: Readonly<Record<string, string>>;
  readonly leaders?: readonly { readonly name: string; readonly role?: string; readonly level?: string }[];
  readonly visits?: readonly GoldVisit[];
  readonly figures?: Readonly<Record<string, number | null>>;
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
  if (whole && 'articles' in whole) {
    const articles = whole.articles as Record<string, SeedArticle>;
    return Object.entries(articles).map(([file, seed]) => fromSeed(file, seed));
  }
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

function fromSeed(file: string, seed: SeedArticle): Expected {
  const { leaders, visits, province } = seed;
  return {
    id: file.replace(/\.txt$/, ''),
    file,
    themes: themesOf(seed),
    province: { name: province?.name ?? null, decidable: province !== null },
    published: seed.published?.value ?? null,
    event: seed.event?.value ?? null,
    title: seed.title,
    byline: seed.byline,
    sections: seed.sections ?? [],
    leaders: leaders && { named: leaders.map(readLeader), optional: [] },
    visits: visits && { told: visits.length > 0, visits: visits.map(readVisit), complete: true },
    figures: seed.figures,
    findings: findingsOf(seed),
    places: placesOf(seed),
    note: seed.traps ?? null
  };
}

function themesOf({ themes }: SeedArticle): Expected['themes'] {
  return new Map(
    Object.entries(THEME_OF_LABEL).map(([label, slug]) => [
      slug,
      { present: label in themes, evidence: themes[label] ?? null }
    ])
  );
}

const readLeader = ({ name, role, level }: NonNullable<SeedArticle['leaders']>[number]) => ({
  name,
  role: role ?? null,
  level: level ?? null
});

function placesOf({ communes, district }: SeedArticle): readonly string[] | undefined {
  return communes && [...communes, ...(district ? [district] : [])];
}

/** This form tells its findings in other labels: dates that contradict each other, a conflict named in the traps. */
function findingsOf({ published, event, traps = '' }: SeedArticle): string[] {
  const late = published && event && event.value.slice(0, published.value.length) > published.value;
  return [
    ...(late ? ['event-after-publication'] : []),
    ...(/\brole conflict\b/.test(traps) ? ['role-conflict'] : [])
  ];
}
