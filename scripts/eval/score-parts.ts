/** Single parts of an article against labels: title, byline, sections, and findings and places that must be there. */
import { sameName } from './names.ts';
import type { Analysed, Miss, Pair } from './pair.ts';
import { countShares, Tally, type ShareScore } from './rates.ts';

type Part = 'title' | 'byline';

/** Title or byline, compared apart from spacing only; appends to `misses`. */
export function scorePart(part: Part, pairs: readonly Pair[], misses: Miss[]): ShareScore {
  const labelled = pairs.filter(({ expected }) => expected[part] !== undefined);
  return countShares(labelled, ({ expected, got }) => {
    const want = expected[part] ?? null;
    const found = got[part] ?? null;
    if (plain(found) === plain(want)) return true;
    misses.push(missOf(part, expected.id, want ?? '(none)', found ?? '(none)'));
    return false;
  });
}

/** Sections of a digest: as many as labelled, each with its words; appends to `misses`. */
export function scoreSections(pairs: readonly Pair[], misses: Miss[]): ShareScore {
  const labelled = pairs.filter(({ expected }) => expected.sections !== undefined);
  return countShares(labelled, ({ expected, got }) => {
    const want = expected.sections as readonly string[];
    const found = (got.sections ?? []).map((section) => (got.text ?? '').slice(...section.span));
    const right = found.length === want.length && want.every((words, index) => found[index]?.includes(words));
    if (!right) misses.push(sectionMiss(expected.id, want, got));
    return right;
  });
}

/** Findings that must have been made; others may have been made too. Appends to `misses`. */
export function scoreFindings(pairs: readonly Pair[], misses: Miss[]): ShareScore {
  return scoreNeeded(pairs, misses, 'findings', ({ findings = [] }) => findings.map(({ code }) => code));
}

/** Places that must have been found, with their type words; others may have been found too. Appends to `misses`. */
export function scorePlaces(pairs: readonly Pair[], misses: Miss[]): ShareScore {
  return scoreNeeded(pairs, misses, 'places', ({ places = [] }) => places.map(({ name }) => name));
}

function scoreNeeded(
  pairs: readonly Pair[],
  misses: Miss[],
  label: 'findings' | 'places',
  namesOf: (got: Analysed) => readonly string[]
): ShareScore {
  const tally = new Tally();
  for (const { expected, got } of pairs) {
    const found = namesOf(got);
    for (const want of expected[label] ?? []) {
      if (!tally.add(found.some((name) => sameName(want, name))))
        misses.push(missOf(label, expected.id, want, found.join(' | ') || '(none)'));
    }
  }
  return tally.share();
}

function sectionMiss(id: string, want: readonly string[], got: Analysed): Miss {
  const headings = (got.sections ?? []).map((section) => section.heading);
  return missOf('sections', id, want.join(' | ') || '(none)', headings.join(' | ') || '(none)');
}

function missOf(label: string, id: string, expected: string, got: string): Miss {
  return { label, id, expected, got, context: '' };
}

function plain(text: string | null): string {
  return (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}
