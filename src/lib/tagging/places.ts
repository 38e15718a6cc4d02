/** Finds the places a text speaks of: provinces, districts and communes of both eras, with their candidates. */
import type { Era, PlaceMention } from '../corpus/analysis.ts';
import type { Section } from '../corpus/article.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Doc } from '../text/doc.ts';
import { type Unglued, unglue } from './mentions-glue.ts';
import { isDigit, isUpperAt } from './places-context.ts';
import { inferEra } from './places-era.ts';
import { asFormer, readApposed, readListed } from './places-following.ts';
import { gatherMentions } from './places-gathering.ts';
import { readInstitution } from './places-institutions.ts';
import { readLead } from './places-lead.ts';
import { type LinkedReading, linkBeside } from './places-linking.ts';
import { narrowReadings } from './places-narrowing.ts';
import {
  type Borders,
  type Hit,
  type Reading,
  readArea,
  readBareProvince,
  readBareTown,
  readBracketed,
  readDefined,
  readSelfTyped,
  readTyped
} from './places-reading.ts';

const SPACE = 0x20;
const STOP = 0x2e;

/**
 * The last word of a name begins with a capital or is a number: "Hòa bình" begins a sentence about peace. The
 * matcher has seen to the first, which in a phrase that holds its type word does not count ("quận 1").
 */
function isWrittenAsName(text: string, start: number, end: number): boolean {
  let last = end - 1;
  for (; last > start; last -= 1) {
    const unit = text.charCodeAt(last - 1);
    if (unit === SPACE || unit === STOP) break;
  }
  return isUpperAt(text, last) || isDigit(text.charCodeAt(last));
}

/** Hits by start, the longest first. */
function findHits(text: string, gazetteer: Gazetteer): Hit[] {
  const hits: Hit[] = [];
  gazetteer.matcher.findAll(text, (phrase, start, end) => {
    const name = gazetteer.names[phrase];
    if (!name || !isWrittenAsName(text, start, end)) return;
    let at = hits.length;
    hits.push({ start, end, name });
    for (; at > 0 && hits[at - 1]!.start === start; at -= 1) {
      [hits[at - 1], hits[at]] = [hits[at]!, hits[at - 1]!];
    }
  });
  return hits;
}

function readBare(text: string, hit: Hit, before: Reading | null, borders: Borders): Reading | null {
  const listed = before && readListed(text, hit, before, borders);
  if (listed && before?.plural) return listed;
  const apposed = before && readApposed(text, hit, before);
  if (apposed) return apposed;
  return (
    readBareProvince(text, hit, before, borders) ??
    listed ??
    readArea(text, hit) ??
    readBareTown(text, hit) ??
    readDefined(text, hit, borders) ??
    readBracketed(text, hit) ??
    readInstitution(text, hit)
  );
}

function readHit(text: string, hit: Hit, before: Reading | null, borders: Borders): Reading | null {
  if (hit.name.form === 'typed') return readSelfTyped(text, hit, borders);
  const lead = readLead(text, hit.start);
  if (lead) return readTyped(text, hit, lead, borders);
  return hit.name.form === 'not-place' ? null : readBare(text, hit, before, borders);
}

/** "các xã A, B và C cũ": what is said of the last member of a list is said of all. */
function lookBack(readings: Reading[]): void {
  let i = readings.length - 1;
  if (readings[i]?.era !== '63') return;
  while (i > 0 && readings[i]?.listed && readings[i - 1]?.era !== '63') {
    i -= 1;
    readings[i] = asFormer(readings[i] as Reading);
  }
}

/** Whether a province's name begins within a hit and goes on behind it: "Từ Sơn La" is no Từ Sơn. */
function holdsProvince(hits: readonly Hit[], i: number): boolean {
  const { start, end } = hits[i] as Hit;
  for (let next = i + 1; next < hits.length; next += 1) {
    const hit = hits[next] as Hit;
    if (hit.start >= end) return false;
    if (hit.start > start && hit.end > end && hit.name.provinces.length > 0) return true;
  }
  return false;
}

/** Reads the hits from left to right; the longest name that makes sense at a place wins. */
function readHits(text: string, hits: readonly Hit[], borders: Borders): Reading[] {
  const readings: Reading[] = [];
  let free = 0;
  for (let i = 0; i < hits.length; i += 1) {
    const hit = hits[i] as Hit;
    if (hit.start < free) continue;
    const reading = readHit(text, hit, readings.at(-1) ?? null, borders);
    if (reading?.bare && reading.kind !== 'province' && holdsProvince(hits, i)) continue;
    // A longer name that only hides a place hides it: Thái Bình Dương.
    if (!reading && hit.name.form === 'not-place') free = hit.end;
    if (!reading) continue;
    readings.push(reading);
    free = reading.end;
    if (reading.listed) lookBack(readings);
  }
  return readings.some(({ bracketed }) => bracketed) ? withoutLoneBrackets(readings) : readings;
}

/** Two districts of a province in brackets are districts; one alone may be a person. */
function withoutLoneBrackets(readings: readonly Reading[]): Reading[] {
  const bracketed = readings.filter((one) => one.bracketed);
  const provinceOf = ({ units }: Reading): string | undefined => units[0]?.province;
  return readings.filter(
    (one) =>
      !one.bracketed ||
      readings.some(
        (other) =>
          other !== one &&
          provinceOf(other) === provinceOf(one) &&
          (other.kind === 'province' || bracketed.includes(other))
      )
  );
}

/** The same readings in the text as it was before its glued words were parted. */
function inSource(readings: readonly LinkedReading[], { toSource }: Unglued): LinkedReading[] {
  return readings.map((one) => ({ ...one, start: toSource(one.start), end: toSource(one.end) }));
}

/**
 * The places of an article, in the order of their first span.
 *
 * Spans are UTF-16 offsets into `doc.text` and hold the type word where the text has one. A commune counts
 * only with its type word (or in a list after one); a province's name after xã, phường, đường, a surname or
 * an honorific is no province; "Hồ Chí Minh" needs "thành phố" or "TP". A name bare inside an institution's
 * name counts where it is unique, and is marked `inName`.
 * @param era borders of the article's date; null: read from the text, and where that fails a name counts as
 * decided only if both eras agree.
 * @param sections stories of a digest; the places of each are gathered apart. Empty for an ordinary article.
 */
export function findPlaces(
  doc: Doc,
  gazetteer: Gazetteer,
  era: Era | null,
  sections: readonly Section[]
): PlaceMention[] {
  const parted = unglue(doc.text);
  const { text } = parted;
  const hits = findHits(text, gazetteer);
  if (hits.length === 0) return [];
  const readings = readHits(text, hits, { era: era ?? inferEra(text) });
  const linked = linkBeside(text, readings);
  const placed = text === doc.text ? linked : inSource(linked, parted);
  return gatherMentions(narrowReadings(doc.text, placed, sections), sections);
}
