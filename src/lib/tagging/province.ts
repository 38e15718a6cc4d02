/** Decides the province in which an article's event lies, by the strongest evidence, or leaves it open. */
import type { ArticleProvince, Finding, PlaceMention, ProvinceRule } from '../corpus/analysis.ts';
import { findProvince, provinceName } from '../lexicon/provinces.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/index.ts';
import {
  type Evidence,
  type Layout,
  type Part,
  isNational,
  layOut,
  weighPlaces
} from './province-evidence.ts';
import { provinceBefore } from './province-before.ts';
import { spreadOver } from './province-spread.ts';

export interface ProvinceOptions {
  /** Slug of the present province the article's source writes for, or null. */
  readonly sourceHome: string | null;
}

export interface ProvinceDecision {
  readonly province: ArticleProvince | null;
  readonly findings: readonly Finding[];
}

/** The leading province must weigh this many times the next: two equal provinces are no decision. */
const LEAD_OVER_NEXT = 1.6;
const UNKNOWN: ProvinceDecision = { province: null, findings: [] };
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
  const scores = new Map<string, number>();
  for (const { place, weight } of evidence) {
    if (place.province) scores.set(place.province, (scores.get(place.province) ?? 0) + weight);
  }
  return [...scores].sort((a, b) => b[1] - a[1]);
}

/** The district right after a commune: "phường Lam Sơn, thị xã Bỉm Sơn". */
function districtBeside(one: Evidence, all: readonly Evidence[], text: string): Evidence | undefined {
  return all.find(
    ({ place, span }) =>
      place.kind === 'district' &&
      span.start >= one.span.end &&
      span.start - one.span.end <= 4 &&
      /^[\s,(–-]*$/.test(text.slice(one.span.end, span.start))
  );
}

function ruleOf(one: Evidence, all: readonly Evidence[], text: string): [ProvinceRule, Span] {
  if (one.place.kind === 'province') return ['named', one.span];
  if (one.place.kind === 'district') return ['district', one.span];
  const district = districtBeside(one, all, text);
  if (district) return ['commune-district', { start: one.span.start, end: district.span.end }];
  return [one.place.narrowed ? 'commune-narrowed' : 'commune', one.span];
}

/** The strongest rule for the province, shown at its most prominent words. */
function strongest(evidence: readonly Evidence[], text: string): [ProvinceRule, Span] {
  const ruled = evidence.map((one) => ({ weight: one.weight, found: ruleOf(one, evidence, text) }));
  ruled.sort((a, b) => RULES.indexOf(a.found[0]) - RULES.indexOf(b.found[0]) || b.weight - a.weight);
  return (ruled[0] as (typeof ruled)[number]).found;
}

function named(slugs: readonly string[]): string {
  const names = slugs.map((slug) => findProvince(slug, '34')?.short ?? slug);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}

function ambiguous(slugs: readonly string[]): Finding {
  const detail =
    slugs.length > 6
      ? `Tên xã, phường trong bài có ở ${slugs.length} tỉnh, thành; chưa rõ việc diễn ra ở đâu.`
      : `Bài có thể nói về ${named(slugs)}; chưa rõ việc diễn ra ở đâu.`;
  return { code: 'province-ambiguous', detail };
}

function decided(
  slug: string,
  rule: ProvinceRule,
  span: Span | null,
  evidence: readonly Evidence[]
): ProvinceDecision {
  const was = provinceBefore(slug, evidence);
  return { province: { slug, name: provinceName(slug, '34'), was, rule, span }, findings: [] };
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

function decideByScore(layout: Layout, evidence: readonly Evidence[]): ProvinceDecision | null {
  const [first, second] = rank(evidence);
  if (!first) return null;
  if (second && first[1] < LEAD_OVER_NEXT * second[1]) {
    const near = rank(evidence).filter(([, score]) => first[1] < LEAD_OVER_NEXT * score);
    return { province: null, findings: [ambiguous(near.map(([slug]) => slug))] };
  }
  const own = evidence.filter(({ place, part }) => place.province === first[0] && part !== 'aside');
  if (own.length === 0) return null;
  // A story of the country that only mentions a province further down does not take place there.
  const takesPlace = own.some((one) => one.prominent || (one.part === 'act' && !inPassing(layout, one, own)));
  if (!takesPlace && isNational(layout)) return UNKNOWN;
  return decided(first[0], ...strongest(own, layout.text), own);
}

/** Provinces that all the ambiguous names of the article share. */
function shared(places: readonly PlaceMention[]): string[] {
  const [first, ...others] = places.map(({ candidates }) => candidates);
  return (first ?? []).filter((slug) => others.every((candidates) => candidates.includes(slug)));
}

const isTold = (part: Part): boolean => part !== 'aside' && part !== 'faint';

function decideByCandidates(evidence: readonly Evidence[], home: string | null): ProvinceDecision | null {
  const open = evidence.filter(({ place, part }) => place.province === null && isTold(part));
  const [best] = [...open].sort((a, b) => b.weight - a.weight);
  if (!best) return null;
  const places = [...new Set(open.map(({ place }) => place))];
  const common = shared(places);
  const only = places.length > 1 && common.length === 1 ? common[0] : undefined;
  const slug = only ?? (home && best.place.candidates.includes(home) ? home : undefined);
  if (!slug)
    return { province: null, findings: [ambiguous(common.length > 1 ? common : best.place.candidates)] };
  return decided(slug, 'commune-narrowed', best.span, []);
}

/** Where no place is named, the institutions decide, if they all lie in one province. */
function decideByFaint(layout: Layout, evidence: readonly Evidence[]): ProvinceDecision | null {
  const faint = evidence.filter(({ part }) => part === 'faint');
  const [first, ...others] = rank(faint);
  if (!first || others.length > 0) return null;
  return decided(first[0], ...strongest(faint, layout.text), faint);
}

/** Words of a text that speaks of its own province without naming it. */
const LOCAL =
  /(?<![\p{L}\p{M}])(?:tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|UBND tỉnh|UBND thành phố|HĐND tỉnh|HĐND thành phố|trên địa bàn tỉnh|toàn tỉnh|tỉnh ta|tỉnh nhà|đảng ủy xã|đảng ủy phường|đảng uỷ xã|đảng uỷ phường|UBND xã|UBND phường|công an tỉnh|công an xã|công an phường)(?![\p{L}\p{M}])/iu;

/**
 * The present province of an article's event, with the rule and the words that decided it.
 *
 * Title and lead weigh more than the body, the place of the act more than an office, homes, origins and the ends
 * of routes almost nothing; a name inside an institution's name counts only where nothing else is named. Digests
 * and round-ups of several provinces stay undecided. Provinces of nearly equal weight stay undecided with a finding `province-ambiguous`; so does an
 * ambiguous commune that nothing in the article narrows. The source's home is used last, and only for a text
 * that speaks of "its" province or commune without naming it. Nothing is ever decided by size.
 * @param places as found by `findPlaces` in the same text.
 */
export function decideProvince(
  doc: Doc,
  title: Span,
  places: readonly PlaceMention[],
  { sourceHome }: ProvinceOptions
): ProvinceDecision {
  const layout = layOut(doc.text, title);
  const evidence = weighPlaces(layout, places);
  const spread = spreadOver(layout, evidence);
  if (spread.length > 0) return { province: null, findings: [ambiguous(spread)] };
  const byScore = decideByScore(
    layout,
    evidence.filter(({ place, part }) => place.province !== null && part !== 'faint')
  );
  if (byScore) return byScore;
  const byCandidates = decideByCandidates(evidence, sourceHome);
  if (byCandidates) return byCandidates;
  const byFaint = isNational(layout) ? null : decideByFaint(layout, evidence);
  if (byFaint) return byFaint;
  if (sourceHome && findProvince(sourceHome, '34') && LOCAL.test(doc.text))
    return decided(sourceHome, 'source', null, []);
  return UNKNOWN;
}
