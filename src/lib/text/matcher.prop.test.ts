/** The matcher against a plain search that compares every phrase at every place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryText } from './arbitrary-text.fixture.ts';
import { foldText } from './fold.ts';
import { longestFirst } from './longest-first.ts';
import { SyllableMatcher } from './matcher.ts';
import { normalise } from './normalise.ts';

const WORDS = ['hoà', 'ma', 'túy', 'có', 'không', 'chi', 'bộ', 'UỶ', '-', '12', 'NQ/TU', '.'];
const words = fc.constantFrom(...WORDS);
const phraseLists = fc.array(
  fc.array(words, { minLength: 1, maxLength: 4 }).map((phrase) => phrase.join(' ')),
  { minLength: 2, maxLength: 12 }
);
const ofPhraseWords = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', '  ', '', '\n')), { minLength: 20, maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));
const texts = fc.oneof(arbitraryText, ofPhraseWords, ofPhraseWords).map(normalise);

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const plainMark = (mark: string): string => mark.replace(/[‐‑‒–—−]/, '-').replace(/[’‘ʼ´`]/, "'");

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/(?:(?![\u{10000}-\u{10FFFF}])[\p{L}\p{M}\p{N}])+|\n|\S/gu)].map(
    ({ 0: piece, index }) => ({
      text: plainMark(foldText(piece)),
      start: index,
      end: index + piece.length
    })
  );
}

function everyHit(phrases: readonly string[], text: string): string[] {
  const pieces = piecesOf(text);
  const found: [number, number, number][] = [];
  phrases.forEach((phrase, index) => {
    const wanted = piecesOf(phrase).map((piece) => piece.text);
    for (let i = 0; wanted.length > 0 && i + wanted.length <= pieces.length; i += 1) {
      const last = pieces[i + wanted.length - 1] as Piece;
      if (wanted.every((want, k) => pieces[i + k]?.text === want))
        found.push([(pieces[i] as Piece).start, last.end, index]);
    }
  });
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).map((hit) => hit.join(' '));
}

test('finds exactly what a plain search finds, in the same order', () => {
  let total = 0;
  fc.assert(
    fc.property(phraseLists, texts, (phrases, text) => {
      const found: string[] = [];
      new SyllableMatcher(phrases).findAll(text, (phrase, start, end) =>
        found.push(`${start} ${end} ${phrase}`)
      );
      total += found.length;
      expect(found).toEqual(everyHit(phrases, text));
    }),
    { numRuns: 500 }
  );
  expect(total).toBeGreaterThan(500);
});

test('phrases that need a capital are found where a plain search finds one', () => {
  let total = 0;
  fc.assert(
    fc.property(phraseLists, texts, (phrases, text) => {
      const found: string[] = [];
      const matcher = new SyllableMatcher(phrases, { capitalised: (phrase) => phrase % 2 === 1 });
      matcher.findAll(text, (phrase, start, end) => found.push(`${start} ${end} ${phrase}`));
      const wanted = everyHit(phrases, text).filter((hit) => {
        const [start = 0, , phrase = 0] = hit.split(' ').map(Number);
        return phrase % 2 === 0 || text.charAt(start) !== text.charAt(start).toLowerCase();
      });
      total += found.length;
      expect(found).toEqual(wanted);
    }),
    { numRuns: 300 }
  );
  expect(total).toBeGreaterThan(200);
});

test('marks that count as spaces', () => {
  fc.assert(
    fc.property(phraseLists, texts, (phrases, text) => {
      const found: string[] = [];
      new SyllableMatcher(phrases, { transparent: '“”.' }).findAll(text, (phrase, start, end) =>
        found.push(`${start} ${end} ${phrase}`)
      );
      const wordy = phrases.filter((phrase) => !phrase.includes('.'));
      const wanted = everyHit(wordy, text.replace(/[“”.]/g, ' '));
      expect(found.map((hit) => hit.replace(/\d+$/, (n) => phrases[Number(n)] ?? '')).sort()).toEqual(
        wanted.map((hit) => hit.replace(/\d+$/, (n) => wordy[Number(n)] ?? '')).sort()
      );
    })
  );
});

test('longestFirst keeps disjoint spans in order, and drops none that would still fit', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
      .map(([start, size]) => ({ start, end: start + size }))
  );
  fc.assert(
    fc.property(spans, (hits) => {
      const kept = longestFirst(hits);
      kept.slice(1).forEach((hit, i) => expect(hit.start).toBeGreaterThanOrEqual(kept[i]?.end ?? 0));
      for (const hit of hits) expect(kept.some((k) => k.start < hit.end && hit.start < k.end)).toBe(true);
    })
  );
});
