/** Reads visits in short invented texts: leaders are marked in the text itself. */
import type { Leader, OfficeLevel, Visit } from '../corpus/analysis.ts';
import type { PublishedDate, Section } from '../corpus/article.ts';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { Doc } from '../text/index.ts';
import { findEventDate } from './dates.ts';
import { findPlaces } from './places.ts';
import { decideProvince } from './province.ts';
import { findVisits } from './visits.ts';

const LEVELS: Readonly<Record<string, OfficeLevel>> = {
  z: 'central',
  p: 'province',
  d: 'district',
  c: 'commune',
  b: 'cell'
};
/** `<Name>` is of the province; `<c:Name>` of a commune, `<c@xã Ba Bể:Name>` of that commune. */
const MARK = /<(?:([zpdcb])(?:@([^:>]+))?:)?([^>]+)>/g;

interface Marked {
  readonly text: string;
  readonly leaders: readonly Leader[];
}

/** The text without its marks, and the leaders that they name. */
export function readMarks(marked: string): Marked {
  const leaders = new Map<string, { name: string; offices: Leader['offices']; spans: Leader['spans'] }>();
  let text = '';
  let last = 0;
  for (const { index, 0: mark, 1: level = 'p', 2: place = null, 3: name = '' } of marked.matchAll(MARK)) {
    text += marked.slice(last, index);
    const span = { start: text.length, end: text.length + name.length };
    const office = { role: '', level: LEVELS[level] ?? null, former: false, province: null, place };
    const known = leaders.get(name);
    const offices = known?.offices ?? [{ ...office, span: { start: span.start, end: span.start } }];
    leaders.set(name, { name, offices, spans: [...(known?.spans ?? []), span] });
    text += name;
    last = index + mark.length;
  }
  return { text: text + marked.slice(last), leaders: [...leaders.values()] };
}

const gazetteer = loadGazetteer();

export interface Circumstances {
  readonly published?: PublishedDate;
  readonly sections?: readonly Section[];
  /** By name: the office of a leader. */
  readonly roles?: Readonly<Record<string, string>>;
}

/** Visits of a marked text; a first line is its title, and dates and places are read as in an article. */
export function visitsIn(
  marked: string,
  { published, sections = [], roles = {} }: Circumstances = {}
): readonly Visit[] {
  const { text, leaders: marks } = readMarks(marked);
  const leaders = marks.map((leader) => withRole(leader, roles[leader.name] ?? ''));
  const doc = new Doc(text);
  const title = { start: 0, end: Math.max(0, text.indexOf('\n')) };
  const { event } = findEventDate(doc, title, published ?? null);
  const places = findPlaces(doc, gazetteer, null, sections);
  const { province } = decideProvince(doc, title, places, { sourceHome: null });
  return findVisits(doc, { title, leaders, places, province, event, published: published ?? null, sections });
}

function withRole(leader: Leader, role: string): Leader {
  const [first] = leader.offices;
  return { ...leader, offices: [{ ...first, role }] };
}

/** "inspection Tuệ, Lựu": kind and given names of each visit; "none" where there is none. */
export function toldBriefly(visits: readonly Visit[]): string {
  const brief = visits.map(
    ({ kind, leaders }) => `${kind} ${leaders.map((name) => name.split(' ').at(-1)).join(', ')}`
  );
  return brief.join(' | ') || 'none';
}
