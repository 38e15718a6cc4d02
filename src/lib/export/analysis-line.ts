/** One article's analysis as the plain record that `nhip analyze --json` prints and the API serves. */
import type {
  Analysis,
  FigureKind,
  Leader,
  Office,
  PlaceMention,
  UnnamedVisit,
  Visit
} from '../corpus/analysis.ts';
import type { Article, Rejection } from '../corpus/article.ts';

type Pair = readonly [number, number];

/** What an outside program reads: names as in the published contract, spans as `[start, end)` pairs of UTF-16 units. */
export interface AnalysisLine {
  readonly file: string;
  readonly rejected: null;
  readonly title: string;
  readonly byline: string | null;
  readonly text: string;
  readonly published: { value: string; precision: string; method: string } | null;
  readonly event: { value: string; precision: string; span: Pair } | null;
  readonly province: {
    slug: string;
    name: string;
    was: string | null;
    rule: string;
    span: Pair | null;
  } | null;
  readonly places: readonly PlaceLine[];
  readonly themes: readonly { slug: string; mentions: { term: string; span: Pair }[] }[];
  readonly leaders: readonly LeaderLine[];
  readonly visits: readonly VisitLine[];
  /** Of visitors told by their office alone. */
  readonly unnamed_visits: readonly UnnamedLine[];
  /** The first of each kind. */
  readonly figures: FiguresLine;
  readonly sections: readonly { heading: string; span: Pair }[];
  readonly findings: readonly { code: string; detail: string; spans: readonly Pair[] }[];
}

interface LeaderLine {
  readonly name: string;
  readonly role: string;
  readonly level: string | null;
  readonly former: boolean;
  /** All offices the article gives; the first is the one told above. */
  readonly offices: readonly OfficeLine[];
  readonly spans: readonly Pair[];
  readonly section?: number;
}

interface OfficeLine extends Omit<Office, 'span'> {
  readonly span: Pair;
}

interface VisitLine {
  readonly leaders: readonly string[];
  readonly host: string | null;
  readonly commune: string | null;
  readonly district: string | null;
  readonly province: string | null;
  readonly date: string | null;
  readonly kind: string;
  readonly gift: string | null;
  readonly span: Pair;
  readonly section?: number;
}

interface UnnamedLine extends Omit<VisitLine, 'leaders'> {
  readonly office: OfficeLine;
}

interface FiguresLine {
  readonly party_members: number | null;
  readonly attending: number | null;
  readonly exempt: number | null;
  readonly official_members: number | null;
}

interface PlaceLine {
  readonly name: string;
  readonly kind: string;
  readonly province: string | null;
  readonly era: string;
  readonly spans: readonly Pair[];
  readonly section?: number;
}

export interface RejectedLine {
  readonly file: string;
  readonly rejected: Rejection;
}

/** The record of an article that was read. */
export function analysisLine(file: string, article: Article, analysis: Analysis): AnalysisLine {
  const { published, title, byline, text, sections } = article;
  const { event, province } = analysis;
  return {
    file,
    rejected: null,
    title,
    byline,
    text,
    published: published && {
      value: published.value,
      precision: published.precision,
      method: published.method
    },
    event: event && { value: event.value, precision: event.precision, span: pair(event.span) },
    province: province && { ...province, span: province.span && pair(province.span) },
    places: analysis.places.map(placeLine),
    themes: groupByTheme(analysis),
    leaders: analysis.leaders.map(leaderLine),
    visits: analysis.visits.map(visitLine),
    unnamed_visits: analysis.unnamed.map(unnamedLine),
    figures: figuresLine(analysis),
    sections: sections.map(({ heading, span }) => ({ heading, span: pair(span) })),
    findings: analysis.findings.map(({ code, detail, spans = [] }) => ({
      ...{ code, detail },
      spans: spans.map(pair)
    }))
  };
}

/** The record of an item that was refused. */
export function rejectedLine(file: string, rejection: Rejection): RejectedLine {
  return { file, rejected: { reason: rejection.reason, detail: rejection.detail } };
}

function placeLine(place: PlaceMention): PlaceLine {
  const { name, kind, province, era, spans, section } = place;
  return { name, kind, province, era, spans: spans.map(pair), ...(section === undefined ? {} : { section }) };
}

function leaderLine({ name, offices, spans, section }: Leader): LeaderLine {
  const [{ role, level, former }] = offices;
  return {
    ...{ name, role, level, former },
    offices: offices.map(({ span, ...office }) => ({ ...office, span: pair(span) })),
    spans: spans.map(pair),
    ...(section === undefined ? {} : { section })
  };
}

function visitLine({ span, date, ...visit }: Visit): VisitLine {
  return { ...visit, date: date?.value ?? null, span: pair(span) };
}

function unnamedLine({ span, date, office, ...visit }: UnnamedVisit): UnnamedLine {
  const held = { ...office, span: pair(office.span) };
  return { ...visit, office: held, date: date?.value ?? null, span: pair(span) };
}

function figuresLine({ figures }: Analysis): FiguresLine {
  const first = (wanted: FigureKind) => figures.find(({ kind }) => kind === wanted)?.value ?? null;
  return {
    party_members: first('party-members'),
    attending: first('attending'),
    exempt: first('exempt'),
    official_members: first('official-members')
  };
}

function groupByTheme({ mentions }: Analysis): AnalysisLine['themes'] {
  const themes = new Map<string, { term: string; span: Pair }[]>();
  for (const { theme, term, span } of mentions) {
    themes.set(theme, [...(themes.get(theme) ?? []), { term, span: pair(span) }]);
  }
  return [...themes].map(([slug, list]) => ({ slug, mentions: list }));
}

const pair = ({ start, end }: { readonly start: number; readonly end: number }): Pair => [start, end];
