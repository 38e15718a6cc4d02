/** Finds persons whom the article gives two offices that exclude each other: secretary here, deputy there. */
import type { Finding } from '../corpus/analysis.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { LeaderReading } from './leaders-reading.ts';
import type { Person } from './leaders-persons.ts';
import type { OfficePart } from './offices.ts';

/** One finding per person with such offices. */
export function findRoleConflicts(reading: LeaderReading, persons: readonly Person[]): Finding[] {
  const findings: Finding[] = [];
  for (const person of persons) {
    const pair = person.holdings.length > 1 ? conflictOf(reading.text, person) : null;
    if (pair) findings.push(tell(reading, person.name, pair));
  }
  return findings;
}

/** Head and deputy of one unit; what is past or being changed is no conflict. */
function conflictOf(text: string, { holdings }: Person): [OfficePart, OfficePart] | null {
  if (!isBoth(holdings)) return null;
  const seen = new Map<string, OfficePart>();
  for (const { group, appointed } of holdings) {
    for (const part of appointed ? [] : group.parts.filter(isHeldOffice)) {
      const unit = unitOf(text, part);
      const other = seen.get(unit);
      if (other && other.head.deputy !== part.head.deputy) return [other, part];
      seen.set(unit, part);
    }
  }
  return null;
}

/** Whether a head's and a deputy's office are given: most persons have one of them only. */
const isBoth = (holdings: Person['holdings']): boolean =>
  [true, false].every((deputy) =>
    holdings.some(({ group }) => group.parts.some(({ head }) => head.deputy === deputy))
  );

const isHeldOffice = ({ former, head, units }: OfficePart): boolean =>
  !former && !head.member && head.counting !== 'never' && units.length > 0;

/** Kind of office and its unit, the same for a head and the deputies. */
const unitOf = (text: string, { head, units }: OfficePart): string =>
  [head.base, ...units.map(({ start, end }) => foldText(text.slice(start, end)))].join(' ');

function tell(
  { text, toSource }: LeaderReading,
  name: string,
  parts: readonly [OfficePart, OfficePart]
): Finding {
  const [first, second] = parts.map(({ start, end }) => text.slice(start, end));
  const spans: Span[] = parts.map(toSource);
  const detail = `${name} được ghi là “${first}”, có chỗ lại là “${second}”. Đối chiếu với nguồn để biết chức vụ đúng.`;
  return { code: 'role-conflict', detail, spans };
}
