/** Finds the leaders of an article: names with their offices, one entry per person. */
import type { Finding, Leader } from '../corpus/analysis.ts';
import type { Doc } from '../text/doc.ts';
import { type OfficeAlone, officesAlone } from './leaders-alone.ts';
import { OfficesAround } from './leaders-around.ts';
import { attachNames } from './leaders-attaching.ts';
import { findRoleConflicts } from './leaders-conflicts.ts';
import { groupOffices } from './leaders-groups.ts';
import { officesOf } from './leaders-offices.ts';
import { gatherPersons } from './leaders-persons.ts';
import { openReading } from './leaders-reading.ts';
import type { LeaderSetting } from './leaders-setting.ts';
import { standings } from './leaders-standings.ts';

export interface FoundLeaders {
  readonly leaders: readonly Leader[];
  readonly findings: readonly Finding[];
  /** Offices that stand without a name where somebody may act, in order. */
  readonly alone: readonly OfficeAlone[];
}

const NOBODY: FoundLeaders = { leaders: [], findings: [], alone: [] };

/**
 * The named holders of offices, in the order in which the text gives them their offices; in a digest one entry
 * per person and section. Spans are UTF-16 offsets into `doc.text`. A finding `role-conflict` tells of a person
 * given two offices that exclude each other.
 */
export function findLeaders(doc: Doc, setting: LeaderSetting): FoundLeaders {
  const reading = openReading(doc.text, setting.places);
  if (!reading) return NOBODY;
  const groups = groupOffices(reading);
  const holdings = attachNames(reading, groups);
  const persons = gatherPersons(reading, holdings, setting.sections);
  const around = new OfficesAround(reading, groups, setting);
  const alone = officesAlone({ reading, groups, holdings, around, setting });
  if (persons.length === 0) return { ...NOBODY, alone };
  const spans = standings(reading, groups, persons, setting.sections);
  const leaders = persons.map((person, i): Leader => {
    const section = person.section === null ? {} : { section: person.section };
    const offices = officesOf(reading, person, around, setting);
    return { name: person.name, offices, spans: spans[i] ?? [], ...section };
  });
  return { leaders, findings: findRoleConflicts(reading, persons), alone };
}
