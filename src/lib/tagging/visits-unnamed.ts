/** Finds visits whose visitor an article tells by the office alone: nobody is guessed, the ledger may find out. */
import type { Leader, Office, UnnamedVisit, Visit } from '../corpus/analysis.ts';
import { sameOffice } from '../corpus/office-likeness.ts';
import type { Doc } from '../text/doc.ts';
import type { OfficeAlone } from './leaders-alone.ts';
import { ActReader } from './visits-acts.ts';
import { findAnchors } from './visits-anchors.ts';
import { Gathering } from './visits-gathering.ts';
import { firstFrom } from './visits-search.ts';
import type { VisitSetting } from './visits-setting.ts';

/** A verb so far behind the office belongs to somebody else. */
const REACH = 160;
/** No article tells more; a page of thousands must stay linear. */
const MOST = 64;
/** "Chủ tịch UBND cấp xã": of no unit. */
const ANY_UNIT = /(?<!\p{L})(?:cấp|các)(?!\p{L})/u;

/**
 * The visits that offices without a name paid, in the order in which they are first told. Left out: offices that a leader
 * of the article holds, visits without a day or without a host and place, and what a named visit of the article may be.
 * @param visits those of named leaders, by `findVisits`.
 */
export function findUnnamedVisits(
  doc: Doc,
  setting: VisitSetting,
  alone: readonly OfficeAlone[],
  visits: readonly Visit[]
): readonly UnnamedVisit[] {
  if (alone.length === 0) return [];
  const anchors = findAnchors(doc.text);
  const near = alone.filter(
    ({ end }) => (anchors[firstFrom(anchors, end)]?.start ?? Infinity) - end <= REACH
  );
  const unnamed = bearersOf(near.slice(0, MOST), setting.leaders);
  if (unnamed.length === 0) return [];
  const leaders = [...setting.leaders, ...unnamed];
  const acts = new ActReader(doc.text, setting.title, leaders, anchors).read();
  return new Gathering(doc.text, { ...setting, leaders })
    .gather(acts)
    .flatMap((visit) => unnamedVisit(visit, unnamed) ?? [])
    .filter((found) => !visits.some((visit) => mayBe(found, visit)));
}

/** Stands for the name of a bearer; no name begins so. */
const MARK = '#';

/** One bearer for each office, with every place where it acts. */
function bearersOf(alone: readonly OfficeAlone[], named: readonly Leader[]): Leader[] {
  const bearers: { readonly leader: Leader; readonly office: Office; readonly spans: Leader['spans'] }[] = [];
  const held = named.flatMap(({ offices }) => offices);
  for (const { start, end, section, read } of alone) {
    const office = read();
    if (!isOfUnit(office) || held.some((other) => isHeld(office, other))) continue;
    const at = bearers.findIndex(
      (one) => sameOffice(one.office, office) && (one.leader.section ?? null) === section
    );
    const spans = [...(bearers[at]?.spans ?? []), { start, end }];
    const leader = {
      ...{ name: `${MARK}${at < 0 ? bearers.length : at}`, offices: [office] as const, spans },
      ...(section === null ? {} : { section })
    };
    if (at < 0) bearers.push({ leader, office, spans });
    else bearers[at] = { leader, office: (bearers[at] as { office: Office }).office, spans };
  }
  return bearers.map(({ leader, office }) => ({ ...leader, offices: [office] }));
}

/** Whoever holds it can be told: an office of the country, of a province, of a known district or commune. */
function isOfUnit({ role, level, province, place }: Office): boolean {
  if (level === null || level === 'cell' || ANY_UNIT.test(role)) return false;
  return level === 'central' || (province !== null && (level === 'province' || place !== null));
}

/** A leader of the article with that office, or one whose unit is not told: it is him, or nobody can tell. */
const isHeld = (office: Office, other: Office): boolean =>
  sameOffice(office, {
    ...other,
    province: other.province ?? office.province,
    place: other.place ?? office.place
  });

function unnamedVisit({ leaders, ...visit }: Visit, unnamed: readonly Leader[]): UnnamedVisit | null {
  if (leaders.some((name) => !name.startsWith(MARK))) return null;
  const office = unnamed.find(({ name }) => name === leaders[0])?.offices[0];
  const isPlaced = visit.host !== null || visit.commune !== null || visit.district !== null;
  return office && isPlaced && visit.date !== null ? { ...visit, office } : null;
}

/** Whether both may be told of one occasion. */
function mayBe(found: UnnamedVisit, visit: Visit): boolean {
  const sameDay = visit.date === null || visit.date.value === found.date?.value;
  const samePlace = visit.commune === null || found.commune === null || visit.commune === found.commune;
  return found.section === visit.section && sameDay && samePlace;
}
