/** Gold labels in the line form: one JSON object a text, as in tests/eval/gold.jsonl. */
import {
  THEME_OF_LABEL,
  type Expected,
  type ExpectedLeaders,
  type ExpectedSpans,
  type ExpectedTheme,
  type ExpectedVisit,
  type ExpectedVisits
} from './expected.ts';

/** A line as written. Every part but `id` may be missing: what is missing is not scored. */
export interface GoldLine {
  readonly id: string;
  readonly themes?: Readonly<Record<string, boolean>>;
  readonly theme_evidence?: Readonly<Record<string, string>>;
  readonly province_2025?: string | null;
  readonly province_determined?: 'named' | 'by_ward' | 'by_source' | 'unknown';
  readonly date_published?: string | null;
  readonly date_event?: string | null;
  readonly title?: string;
  readonly byline?: string | null;
  readonly sections?: readonly string[];
  readonly leaders?: readonly GoldLeader[];
  readonly leaders_optional?: readonly string[];
  readonly visit?: boolean;
  readonly visit_detail?: VisitDetail | null;
  readonly visits?: readonly GoldVisit[];
  readonly figures?: Readonly<Record<string, number | null>>;
  readonly findings?: readonly string[];
  readonly places?: readonly string[];
  readonly spans?: ExpectedSpans;
  readonly disputed?: readonly string[];
  readonly note?: string | null;
}

interface GoldLeader {
  readonly name: string;
  readonly role_as_written?: string | null;
  readonly level?: string | null;
}

/** The visit or visits of a text in one: visitors of all, hosts and places apart by semicolons. */
interface VisitDetail {
  readonly visitors: readonly string[];
  readonly host_unit?: string | null;
  readonly place?: string | null;
  readonly date?: string | null;
}

/** Exactly one visit; `leader` or `leaders`. */
export interface GoldVisit {
  readonly leader?: string;
  readonly leaders?: readonly string[];
  readonly host?: string | null;
  readonly commune?: string | null;
  readonly date?: string | null;
  readonly gift?: string | null;
  readonly kind?: string;
}

/** Names under which `disputed` may speak of one label. */
const DISPUTED_NAMES: Readonly<Record<string, string>> = {
  province_2025: 'province',
  date_published: 'published',
  date_event: 'event',
  visits: 'visit',
  visit_detail: 'visit',
  visitors: 'visit',
  leader: 'leaders'
};

/** The labels of one line; those named in its `disputed` are left out. */
export function fromLine(line: GoldLine): Expected {
  const disputed = new Set((line.disputed ?? []).map((name) => DISPUTED_NAMES[name] ?? name));
  const settled = <T>(label: string, value: T): T | undefined => (disputed.has(label) ? undefined : value);
  return {
    id: line.id,
    file: `${line.id}.txt`,
    themes: themesOf(line, disputed),
    province: settled('province', provinceOf(line)),
    published: settled('published', line.date_published),
    event: settled('event', line.date_event),
    title: settled('title', line.title),
    byline: settled('byline', line.byline),
    sections: settled('sections', line.sections),
    leaders: settled('leaders', leadersOf(line)),
    visits: settled('visit', visitsOf(line)),
    figures: settled('figures', line.figures),
    findings: settled('findings', line.findings),
    places: settled('places', line.places),
    spans: line.spans,
    note: line.note ?? null
  };
}

function themesOf(line: GoldLine, disputed: ReadonlySet<string>): Map<string, ExpectedTheme> {
  return new Map(
    Object.entries(line.themes ?? {}).map(([label, present]) => [
      THEME_OF_LABEL[label] ?? label,
      { present: disputed.has(label) ? null : present, evidence: line.theme_evidence?.[label] ?? null }
    ])
  );
}

function provinceOf({ province_2025: name, province_determined: how }: GoldLine): Expected['province'] {
  return name === undefined ? undefined : { name, decidable: how === 'named' || how === 'by_ward' };
}

/** Optional names count neither way, also where they are listed among the leaders. */
function leadersOf({ leaders, leaders_optional: optional = [] }: GoldLine): ExpectedLeaders | undefined {
  const counted = leaders?.filter(({ name }) => !optional.includes(name));
  return counted && { named: counted.map(readLeader), optional };
}

const readLeader = ({ name, role_as_written: role, level }: GoldLeader) => ({
  name,
  role: role ?? null,
  level: level ?? null
});

function visitsOf({ visit, visit_detail: detail, visits }: GoldLine): ExpectedVisits | undefined {
  if (visits) return { told: visits.length > 0, visits: visits.map(readVisit), complete: true };
  if (visit === undefined) return undefined;
  return { told: visit, visits: visit && detail ? [fromDetail(detail)] : [], complete: false };
}

function fromDetail({ visitors, host_unit: host, place, date }: VisitDetail): ExpectedVisit {
  // A labeller who knows no host says nothing about it, however well the place is known.
  const hosts = host ? [host, place ?? ''].flatMap((names) => names.split(';')) : [];
  return {
    leaders: visitors,
    hosts: hosts.map((name) => name.trim()).filter((name) => name !== ''),
    commune: undefined,
    date,
    gift: undefined,
    kind: undefined
  };
}

/** One visit of a complete list, in either gold form. */
export function readVisit({ leader, leaders, host, commune, date, gift, kind }: GoldVisit): ExpectedVisit {
  return {
    leaders: leaders ?? (leader === undefined ? [] : [leader]),
    hosts: host ? [host] : [],
    commune,
    date,
    gift,
    kind
  };
}
