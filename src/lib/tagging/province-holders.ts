/** Narrows an article's ambiguous names by where its leaders are known, from other articles, to hold office. */
import type {
  Analysis,
  ArticleProvince,
  Finding,
  Leader,
  Office,
  PlaceMention,
  Visit
} from '../corpus/analysis.ts';
import type { KnownHolder } from '../corpus/known-holder.ts';
import { oldProvinces, provinceName } from '../lexicon/provinces.ts';
import { foldText } from '../text/index.ts';
import { isOpen, settle, settleAll } from './province-settling.ts';

/** Services that one enters young and seldom leaves: who is in one of them is not the namesake outside. */
const SERVICES: readonly RegExp[] = [
  /công an|cảnh sát/iu,
  /quân sự|biên phòng|quân khu|bộ đội/iu,
  /tòa án|toà án|TAND/iu,
  /kiểm sát|VKS/iu
];

const serviceOf = (role: string): number => SERVICES.findIndex((words) => words.test(role));

/** Whether an office of the text may be the one known: of the same level, in the same service, not elsewhere. */
function agrees(office: Office, known: KnownHolder): boolean {
  if (office.former || office.level !== known.level || known.level === 'central') return false;
  if (office.province !== null && office.province !== known.province) return false;
  return serviceOf(office.role) === serviceOf(known.role);
}

/** The only province in which a leader of that name and level is known, or null. */
function provinceOf(leader: Leader, holders: readonly KnownHolder[]): string | null {
  const provinces = new Set<string>();
  for (const known of holders) {
    if (leader.offices.some((office) => agrees(office, known))) provinces.add(known.province);
  }
  return provinces.size === 1 ? ([...provinces][0] ?? null) : null;
}

interface Pointer {
  readonly province: string;
  readonly section: number | undefined;
}

function pointersOf(leaders: readonly Leader[], holders: readonly KnownHolder[]): Pointer[] {
  const byName = Map.groupBy(holders, ({ name }) => foldText(name));
  return leaders.flatMap((leader): Pointer[] => {
    const province = provinceOf(leader, byName.get(foldText(leader.name)) ?? []);
    return province === null ? [] : [{ province, section: leader.section }];
  });
}

/** The one candidate that leaders of the article, in a digest of the same story, point to. */
function pointedTo(place: PlaceMention, pointers: readonly Pointer[]): string | null {
  const found = new Set<string>();
  for (const { province, section } of pointers)
    if (section === place.section && place.candidates.includes(province)) found.add(province);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Where the names stand that may tell where the event is: `decideProvince` has said so by its findings. */
function weightyStarts(findings: readonly Finding[]): Set<number> {
  const told = findings.filter(({ code }) => code === 'place-ambiguous');
  return new Set(told.flatMap(({ spans = [] }) => spans.map(({ start }) => start)));
}

const standsAt = ({ spans }: PlaceMention, starts: ReadonlySet<number>): boolean =>
  spans.some(({ start }) => starts.has(start));

/** The article's province, if every name that matters may lie there and a narrowed one does. */
function decide(
  { findings }: Analysis,
  places: readonly PlaceMention[]
): { readonly province: ArticleProvince; readonly places: readonly PlaceMention[] } | null {
  const starts = weightyStarts(findings);
  const weighty = places.filter((place) => standsAt(place, starts));
  const deciding = weighty.find((place) => place.narrowed === 'leaders');
  const slug = deciding?.province;
  if (!deciding || !slug || !weighty.every(({ candidates }) => candidates.includes(slug))) return null;
  const settled = settleAll(places, slug, 'leaders');
  const old = oldProvinces(slug);
  const was = old.length === 1 ? slug : (deciding.was ?? null);
  const span = deciding.spans[0] ?? null;
  return { places: settled, province: { slug, name: provinceName(slug, '34'), was, rule: 'leaders', span } };
}

/** The findings that are still open. */
function remaining(findings: readonly Finding[], places: readonly PlaceMention[]): Finding[] {
  const open = new Set(places.filter(isOpen).flatMap(({ spans }) => spans.map(({ start }) => start)));
  return findings.filter(
    ({ code, spans = [] }) => code !== 'place-ambiguous' || spans.some(({ start }) => open.has(start))
  );
}

/** A visit to a place that is now settled lies in its province. */
function placeVisit(visit: Visit, places: readonly PlaceMention[]): Visit {
  if (visit.province !== null) return visit;
  const place = places.find(
    ({ name, narrowed, section }) =>
      narrowed === 'leaders' &&
      section === visit.section &&
      (name === visit.commune || name === visit.district)
  );
  return place ? { ...visit, province: place.province } : visit;
}

/**
 * The same analysis with ambiguous communes and districts narrowed where a leader of the article is known to hold
 * an office of the same level in just one province, one of the candidates. Where that settles every name that
 * may tell the event's province, the province follows, with the rule `leaders`; findings that are thereby
 * answered go. Central leaders and former offices tell nothing, leaders who point to different candidates
 * neither. What the text says itself is never overruled, and the leaders stay as the text tells them: the
 * registry must not learn from what it told. Pure; without anything to narrow the argument comes back.
 * @param holders what the office registry answers for the names of the article's leaders, without what it knows
 * from this article.
 */
export function narrowByHolders(analysis: Analysis, holders: readonly KnownHolder[]): Analysis {
  if (holders.length === 0 || !analysis.places.some(isOpen)) return analysis;
  const pointers = pointersOf(analysis.leaders, holders);
  if (pointers.length === 0) return analysis;
  const narrowed = analysis.places.map((place) => {
    const slug = isOpen(place) ? pointedTo(place, pointers) : null;
    return slug === null ? place : settle(place, slug, 'leaders');
  });
  if (narrowed.every((place, i) => place === analysis.places[i])) return analysis;
  const decision = analysis.province === null ? decide(analysis, narrowed) : null;
  const places = decision?.places ?? narrowed;
  return {
    ...analysis,
    places,
    province: decision?.province ?? analysis.province,
    visits: analysis.visits.map((visit) => placeVisit(visit, places)),
    findings: remaining(analysis.findings, places)
  };
}
