/** Finds head counts of Party cells and committees: members, attending, exempt, full members. */
import type { Figure, FigureKind } from '../corpus/analysis.ts';
import type { Section } from '../corpus/article.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';
import { type HeadCount, findHeadCounts } from './figures-count.ts';
import { kindsOf } from './figures-kind.ts';
import { findCountSentences } from './figures-sentence.ts';
import { isPassed, isPresent } from './figures-time.ts';
import { type PartyUnit, type TextUnits, isOwnUnit, unitOfCount, unitsOfHead } from './figures-unit.ts';

/** What the unit's name and lead say stands within so many characters. */
const LEAD_LENGTH = 700;
/** A count without a unit of its own speaks of the unit of the count before, if that is no further away. */
const SAME_UNIT_REACH = 500;

interface Candidate {
  readonly kind: FigureKind;
  readonly value: number;
  readonly count: HeadCount;
  readonly unit: PartyUnit | null;
}

/**
 * The figures of the cell or committee whose meeting or portrait the text is: at most one of a kind, in a
 * digest at most one of a kind and story, in the order of the text. Parts ("12 đảng viên nữ"), goals, figures of
 * the past and of other units are none; "hơn 1.400 đảng viên" is 1.400, and its span says "hơn".
 * @param sections stories of a digest; what stands outside them is not read
 */
export function findFigures(doc: Doc, title: Span, sections: readonly Section[]): readonly Figure[] {
  const sentences = findCountSentences(doc.text);
  if (sentences.length === 0) return [];
  if (sections.length === 0) return figuresIn(doc.text, sentences, title, doc.text.length);
  return sections.flatMap(({ heading, span }, section) => {
    const inside = sentences.filter(({ start }) => start >= span.start && start < span.end);
    const head = { start: span.start, end: Math.min(span.end, span.start + heading.length) };
    return figuresIn(doc.text, inside, head, span.end).map((figure) => ({ ...figure, section }));
  });
}

interface Told {
  readonly count: HeadCount;
  readonly kinds: readonly (readonly [FigureKind, number])[];
}

function figuresIn(text: string, sentences: readonly Span[], title: Span, end: number): Figure[] {
  const counts = sentences.flatMap((sentence) => findHeadCounts(text, sentence));
  const told = counts.map((count) => ({
    count,
    kinds: Object.entries(kindsOf(count)) as [FigureKind, number][]
  }));
  if (told.every(({ kinds }) => kinds.length === 0)) return [];
  const lead = text.slice(title.end, Math.min(end, title.end + LEAD_LENGTH));
  const units = unitsOfHead(text.slice(title.start, title.end), lead);
  const candidates = withUnits(told, units).filter(({ count }) => !isPassed(count.before, text));
  return [...new Set(candidates.map(({ kind }) => kind))]
    .flatMap((kind) => chosen(candidates.filter((candidate) => candidate.kind === kind)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Those of the text's own unit. Comrades without one are counted only behind members. */
function withUnits(told: readonly Told[], units: TextUnits): Candidate[] {
  const found: Candidate[] = [];
  let unit: PartyUnit | null = null;
  let at = -Infinity;
  for (const { count, kinds } of told) {
    const known: PartyUnit | null = count.start - at > SAME_UNIT_REACH ? null : unit;
    const attending = count.noun !== 'delegate' && kinds.some(([kind]) => kind === 'attending');
    unit = unitOfCount(count, attending) ?? known;
    at = count.end;
    const own = unit ? isOwnUnit(unit, units) : count.noun !== 'comrade' || found.length > 0;
    if (own) for (const [kind, value] of kinds) found.push({ kind, value, count, unit });
  }
  return found;
}

/** Of several the one said to be of today, or else the first; none where they belong to units of different names. */
function chosen(candidates: readonly Candidate[]): Figure[] {
  const names = new Set(candidates.flatMap(({ unit }) => (unit?.name ? [unit.name] : [])));
  const told = candidates.find(({ count }) => isPresent(count.before)) ?? candidates[0];
  if (!told || names.size > 1) return [];
  const { kind, value, count } = told;
  return [{ kind, value, span: { start: count.start, end: count.end } }];
}
