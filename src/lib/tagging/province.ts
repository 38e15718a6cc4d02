/** Decides the province in which an article's event lies, by the strongest evidence, or leaves it open. */
import type { ArticleProvince, Finding, Narrowing, PlaceMention, ProvinceRule } from '../corpus/analysis.ts';
import { findProvince, provinceName } from '../lexicon/provinces.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/index.ts';
import { isSetAbroad } from './province-abroad.ts';
import { type Evidence, type Layout, isNational, layOut, weighPlaces } from './province-evidence.ts';
import { ambiguousPlaces, provinceAmbiguous } from './province-findings.ts';
import { setGuestsAside } from './province-guests.ts';
import { provinceBefore } from './province-before.ts';
import { isTold } from './province-part.ts';
import { isOpen, settleAll } from './province-settling.ts';
import { spreadOver } from './province-spread.ts';

export interface ProvinceOptions {
  /** Slug of the present province the article's source writes for, or null. */
  readonly sourceHome: string | null;
}

export interface ProvinceDecision {
  readonly province: ArticleProvince | null;
  /** The places given, ambiguous names settled where the province or the source's home decides. */
  readonly places: readonly PlaceMention[];
  readonly findings: readonly Finding[];
}

/** The leading province must weigh this many times the next: two equal provinces are no decision. */
const LEAD_OVER_NEXT = 1.6;

/** What the evidence comes to: one province, several that stay possible, none that is told, or no place at all. */
type Verdict =
  | { readonly slug: string; readonly rule: ProvinceRule; readonly span: Span | null; readonly by: Narrowing }
  | { readonly tied: readonly string[] }
  | 'untold'
  | 'nowhere';

/** Strongest first. */
const RULES: readonly ProvinceRule[] = [
  'named',
  'commune-district',
  'district',
  'commune',
  'commune-narrowed',
  'source'
];

/** Scores by present province, highest first. */
function rank(evidence: readonly Evidence[]): [slug: string, score: number][] {
  const scores: [slug: string, score: number][] = [];
  for (const { place, weight } of evidence) {
    if (place.province === null) continue;
    const known = scores.find(([slug]) => slug === place.province);
    if (known) known[1] += weight;
    else scores.push([place.province, weight]);
  }
  return scores.length > 1 ? scores.sort((a, b) => b[1] - a[1]) : scores;
}

/** The district right after a commune, which is the next place: "phường Lam Sơn, thị xã Bỉm Sơn". */
function districtBeside(one: Evidence, next: Evidence | undefined, text: string): Evidence | null {
  if (next?.place.kind !== 'district' || next.span.start - one.span.end > 4) return null;
  return /^[\s,(–-]*$/.test(text.slice(one.span.end, next.span.start)) ? next : null;
}

function ruleOf(one: Evidence, next: Evidence | undefined, text: string): [ProvinceRule, Span] {
  if (one.place.kind === 'province') return ['named', one.span];
  if (one.place.kind === 'district') return ['district', one.span];
  const district = districtBeside(one, next, text);
  if (district) return ['commune-district', { start: one.span.start, end: district.span.end }];
  return [one.place.narrowed ? 'commune-narrowed' : 'commune', one.span];
}

/** The strongest rule for the province, shown at its most prominent words. */
function strongest(evidence: readonly Evidence[], text: string): [ProvinceRule, Span] {
  let best = ruleOf(evidence[0] as Evidence, evidence[1], text);
  let [rankOfBest, weight] = [RULES.indexOf(best[0]), evidence[0]?.weight ?? 0];
  for (let i = 1; i < evidence.length; i += 1) {
    const one = evidence[i] as Evidence;
    const ruled = ruleOf(one, evidence[i + 1], text);
    const rankOfOne = RULES.indexOf(ruled[0]);
    if (rankOfOne > rankOfBest || (rankOfOne === rankOfBest && one.weight <= weight)) continue;
    [best, rankOfBest, weight] = [ruled, rankOfOne, one.weight];
  }
  return best;
}

/** The only word of its province, and not what its sentence sets out from: "… sẽ đá tập tại Thái Nguyên". */
function inPassing({ text }: Layout, { span }: Evidence, own: readonly Evidence[]): boolean {
  return (
    own.length === 1 &&
    !/(?:^|[\n.!?…”"]\s?|[-–*•]\s)(?:\p{L}+ ){0,4}$/u.test(
      text.slice(Math.max(0, span.start - 60), span.start)
    )
  );
}

/** How far the first sentences of an article reach, its title apart. */
const OPENING = 250;

/** The only word of its province, past the opening, is where somebody goes: "mai con ra Hà Nội". */
function isTravel({ text, titleEnd }: Layout, [one, ...others]: readonly Evidence[]): boolean {
  if (!one || others.length > 0 || one.place.kind !== 'province') return false;
  const { start } = one.span;
  if (start < titleEnd + OPENING) return false;
  return /(?<!\p{L})(?:về|ra|vào|lên|xuống|đến|đi) (?:tỉnh |thành phố |TP\.? ?)?$/u.test(
    text.slice(start - 20, start)
  );
}

/** Where somebody in the lead once held office: "nguyên Bí thư Tỉnh ủy Sơn La". */
const isFormerOffice = ({ text, titleEnd }: Layout, { part, span }: Evidence): boolean =>
  part === 'office' &&
  span.start > titleEnd &&
  /(?<!\p{L})nguyên [^,.;:\n]{0,45}$/iu.test(text.slice(Math.max(0, span.start - 60), span.start));

/** A story of the country that only mentions a province further down, or by the way, does not take place there. */
function takesPlace(layout: Layout, own: readonly Evidence[]): boolean {
  for (const one of own)
    if (one.prominent ? !isFormerOffice(layout, one) : one.part === 'act' && !inPassing(layout, one, own))
      return true;
  return !isNational(layout);
}

/** How much is said of places that may lie in several provinces, this one not among them. */
function saidElsewhere(slug: string, evidence: readonly Evidence[]): number {
  let weight = 0;
  for (const one of evidence)
    if (isOpen(one.place) && isTold(one.part) && !one.place.candidates.includes(slug)) weight += one.weight;
  return weight;
}

/** What a report from a courtroom is about, before it tells the place. */
const TRIAL =
  /xét xử|phiên (?:tòa|toà|xử|phúc thẩm|sơ thẩm)|hầu (?:tòa|toà)|tuyên (?:án|phạt)|lĩnh án|bị cáo/iu;

/** A trial is where the court sits, whatever it tries. */
function decideByCourt(layout: Layout, evidence: readonly Evidence[]): Verdict | null {
  const courts = evidence.filter(({ part, place }) => part === 'court' && place.province !== null);
  const [first] = courts;
  if (!first || !TRIAL.test(layout.text.slice(0, layout.leadEnd))) return null;
  const prominent = courts.filter((one) => one.prominent);
  const ranked = rank(prominent.length > 0 ? prominent : courts);
  const slug = ranked[0]?.[0];
  if (!slug || ranked.length > 1) return null;
  const [rule, span] = strongest(
    courts.filter(({ place }) => place.province === slug),
    layout.text
  );
  return { slug, rule, span, by: 'places' };
}

/** Nothing of the province is where the act is, and the opening sets that abroad. */
function isElsewhere({ text, leadEnd }: Layout, own: readonly Evidence[]): boolean {
  return !own.some(({ part }) => part === 'act') && isSetAbroad(text.slice(0, leadEnd));
}

function decideByScore(layout: Layout, evidence: readonly Evidence[]): Verdict | null {
  const sure = evidence.filter(({ place, part }) => place.province !== null && part !== 'faint');
  const ranked = rank(sure);
  const [first, second] = ranked;
  if (!first) return null;
  const [slug, score] = first;
  if (second && score < LEAD_OVER_NEXT * second[1])
    return { tied: ranked.filter(([, other]) => score < LEAD_OVER_NEXT * other).map(([one]) => one) };
  if (saidElsewhere(slug, evidence) > score) return null;
  const own = sure.filter(({ place, part }) => place.province === slug && part !== 'aside');
  if (own.length === 0 || isTravel(layout, own)) return null;
  if (!takesPlace(layout, own) || isElsewhere(layout, own)) return 'nowhere';
  const [rule, span] = strongest(own, layout.text);
  return { slug, rule, span, by: 'places' };
}

/** Provinces that all the ambiguous names of the article share. */
function shared(places: readonly PlaceMention[]): string[] {
  const [first, ...others] = places.map(({ candidates }) => candidates);
  return (first ?? []).filter((slug) => others.every((candidates) => candidates.includes(slug)));
}

/** Ambiguous names that all may lie in one province only, or in the source's home. */
function decideByCandidates(evidence: readonly Evidence[], home: string | null): Verdict | null {
  const open = evidence.filter(({ place, part }) => isOpen(place) && isTold(part));
  const [first] = open;
  if (!first) return null;
  const best = open.reduce((a, b) => (b.weight > a.weight ? b : a), first);
  const places = [...new Set(open.map(({ place }) => place))];
  const common = shared(places);
  const rule = 'commune-narrowed';
  if (places.length > 1 && common.length === 1)
    return { slug: common[0] as string, rule, span: best.span, by: 'places' };
  const possible = common.length > 0 ? common : best.place.candidates;
  return home && possible.includes(home) ? { slug: home, rule, span: best.span, by: 'source' } : 'untold';
}

/** Where no place is named, the institutions decide, if they all lie in one province. */
function decideByFaint(layout: Layout, evidence: readonly Evidence[]): Verdict | null {
  const faint = evidence.filter(({ part }) => part === 'faint');
  const [first, ...others] = rank(faint);
  if (!first || others.length > 0 || isNational(layout)) return null;
  const [rule, span] = strongest(faint, layout.text);
  return { slug: first[0], rule, span, by: 'places' };
}

/** Words of a text that speaks of its own province without naming it. */
const LOCAL =
  /(?<![\p{L}\p{M}])(?:tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|UBND tỉnh|UBND thành phố|HĐND tỉnh|HĐND thành phố|trên địa bàn tỉnh|toàn tỉnh|tỉnh ta|tỉnh nhà|đảng ủy xã|đảng ủy phường|đảng uỷ xã|đảng uỷ phường|UBND xã|UBND phường|công an tỉnh|công an xã|công an phường)(?![\p{L}\p{M}])/iu;

function decideBySource(text: string, home: string | null): Verdict {
  if (!home || !findProvince(home, '34') || !LOCAL.test(text)) return 'untold';
  return { slug: home, rule: 'source', span: null, by: 'source' };
}

function judge(layout: Layout, evidence: readonly Evidence[], home: string | null): Verdict {
  if (evidence.length === 0) return decideBySource(layout.text, home);
  const tied = spreadOver(layout, evidence);
  if (tied.length > 0) return { tied };
  return (
    decideByCourt(layout, evidence) ??
    decideByScore(layout, evidence) ??
    decideByCandidates(evidence, home) ??
    decideByFaint(layout, evidence) ??
    decideBySource(layout.text, home)
  );
}

/**
 * The present province of an article's event, with the rule and the words that decided it, and the places with
 * their ambiguous names settled by it.
 *
 * Title and lead weigh more than the body, the place of the act more than an office, homes, origins and the ends
 * of routes almost nothing; a name inside an institution's name counts only where nothing else is named. Digests
 * and round-ups of several provinces stay undecided. Provinces of nearly equal weight stay undecided with a
 * finding `province-ambiguous`, ambiguous names that nothing narrows with a finding `place-ambiguous` each, unless the story is the country's. The
 * source's home chooses among the candidates of an ambiguous name, and is used bare only for a text that speaks
 * of "its" province or commune without naming it. Nothing is ever decided by size.
 * @param places as found by `findPlaces` in the same text.
 */
export function decideProvince(
  doc: Doc,
  title: Span,
  places: readonly PlaceMention[],
  { sourceHome }: ProvinceOptions
): ProvinceDecision {
  const layout = layOut(doc.text, title);
  const evidence = setGuestsAside(layout.text, weighPlaces(layout, places));
  const verdict = judge(layout, evidence, sourceHome);
  if (verdict === 'nowhere') return { province: null, places, findings: [] };
  if (verdict === 'untold')
    return { province: null, places, findings: ambiguousPlaces(evidence, sourceHome) };
  if ('tied' in verdict)
    return { province: null, places, findings: [provinceAmbiguous(verdict.tied, evidence)] };
  const { slug, rule, span, by } = verdict;
  const settled = places.some(isOpen) ? settleAll(places, slug, by) : places;
  const was = provinceBefore(slug, settled, evidence);
  return {
    province: { slug, name: provinceName(slug, '34'), was, rule, span },
    places: settled,
    findings: []
  };
}
