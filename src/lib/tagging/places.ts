/** Finds the places a text speaks of: provinces, districts and communes of both eras, with their candidates. */
import type { Era, PlaceMention } from '../corpus/analysis.ts';
import type { Section } from '../corpus/article.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Doc } from '../text/doc.ts';
import { isUpper, readLead } from './places-context.ts';
import { inferEra } from './places-era.ts';
import { readInstitution } from './places-institutions.ts';
import { linkReadings } from './places-linking.ts';
import { gatherMentions } from './places-gathering.ts';
import {
  type Borders,
  type Hit,
  type Reading,
  readApposed,
  readArea,
  readBareProvince,
  readBareTown,
  readListed,
  readSelfTyped,
  readTyped
} from './places-reading.ts';

/**
 * First and last word of a name begin with a capital or are a number: "hòa bình" is peace and "Hòa bình" begins
 * a sentence about it. In a phrase that holds its type word only the last one counts ("quận 1").
 */
function isWrittenAsName(text: string, hit: Hit): boolean {
  if (hit.name.form !== 'typed' && !isUpper(text.charAt(hit.start))) return false;
  let last = hit.end;
  while (last > hit.start && !' .'.includes(text.charAt(last - 1))) last -= 1;
  const first = text.charAt(last);
  return isUpper(first) || (first >= '0' && first <= '9');
}

function findHits(text: string, gazetteer: Gazetteer): Hit[] {
  const hits: Hit[] = [];
  gazetteer.matcher.findAll(text, (phrase, start, end) => {
    const name = gazetteer.names[phrase];
    if (name && isWrittenAsName(text, { start, end, name })) hits.push({ start, end, name });
  });
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

function readBare(text: string, hit: Hit, before: Reading | null, borders: Borders): Reading | null {
  if (before) {
    const listed = readListed(text, hit, before, borders);
    if (listed && before.plural) return listed;
    const apposed = readApposed(text, hit, before);
    if (apposed) return apposed;
    const province = readBareProvince(text, hit, borders);
    if (province || listed) return province ?? listed;
  }
  return (
    readBareProvince(text, hit, borders) ??
    readArea(text, hit) ??
    readBareTown(text, hit) ??
    readInstitution(text, hit)
  );
}

function readHit(text: string, hit: Hit, before: Reading | null, borders: Borders): Reading | null {
  if (hit.name.form === 'typed') return readSelfTyped(text, hit, borders);
  const lead = readLead(text, hit.start);
  if (lead) return readTyped(text, hit, lead, borders);
  return readBare(text, hit, before, borders);
}

/** Reads the hits from left to right; the longest name that makes sense at a place wins. */
function readHits(text: string, hits: readonly Hit[], borders: Borders): Reading[] {
  const readings: Reading[] = [];
  let free = 0;
  for (const hit of hits) {
    if (hit.start < free) continue;
    if (hit.name.form === 'not-place') {
      free = hit.end;
      continue;
    }
    const reading = readHit(text, hit, readings.at(-1) ?? null, borders);
    if (!reading) continue;
    readings.push(reading);
    free = reading.end;
  }
  return readings;
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
  const { text } = doc;
  const borders = { era: era ?? inferEra(text) };
  const readings = readHits(text, findHits(text, gazetteer), borders);
  return gatherMentions(linkReadings(text, readings), sections);
}
