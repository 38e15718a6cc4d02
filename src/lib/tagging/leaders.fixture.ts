/** Reads leaders out of a short text, as tests write them down: "name | role | level", " | former" where past. */
import type { Leader, PlaceMention } from '../corpus/analysis.ts';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { Doc } from '../text/doc.ts';
import { type FoundLeaders, findLeaders } from './leaders.ts';
import { findPlaces } from './places.ts';
import { decideProvince } from './province.ts';

/** Rule, text, and its leaders. */
export type LeaderCase = readonly [rule: string, text: string, ...leaders: string[]];

/** All that is found in a text without title and sections. */
export function findIn(text: string): FoundLeaders {
  const doc = new Doc(text);
  const title = { start: 0, end: 0 };
  const places: readonly PlaceMention[] = findPlaces(doc, loadGazetteer(), null, []);
  const { province } = decideProvince(doc, title, places, { sourceHome: null });
  return findLeaders(doc, { title, places, province, sections: [] });
}

const written = ({ name, offices: [office] }: Leader): string =>
  [name, office.role, String(office.level), ...(office.former ? ['former'] : [])].join(' | ');

/** One line a leader. */
export const readLeaders = (text: string): string[] => findIn(text).leaders.map(written);
