/** Signatures estimate what exact counting gives, and bands find the pairs that count. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containment, resemblance, shinglesOf } from './shingles.ts';
import { BANDS, bandsOf, estimate, signatureOf } from './shingles-signature.ts';
import { arbitraryText } from './arbitrary-text.fixture.ts';

const syllable = fc.constantFrom(
  ...'chi bộ đảng viên xã phường thôn họp bàn tháng dân quân ma túy sạch đất số'.split(' ')
);
const words = (minLength: number, maxLength: number) => fc.array(syllable, { minLength, maxLength });

/** A text and what a reprint makes of it: a stretch cut out, another put in somewhere. */
const pair = fc
  .record({ text: words(120, 300), from: fc.nat(100), cut: fc.nat(120), at: fc.nat(100), more: words(0, 60) })
  .map(({ text, from, cut, at, more }) => {
    const kept = [...text.slice(0, from), ...text.slice(from + cut)];
    const reprint = [...kept.slice(0, at), ...more, ...kept.slice(at)];
    return [shinglesOf(text.join(' ')), shinglesOf(reprint.join(' '))] as const;
  });

/** Resemblance by the definition, with phrases as words. */
function byDefinition(a: string, b: string): number {
  const phrases = (text: string) => {
    const all = text.split(' ');
    return new Set(all.slice(0, Math.max(1, all.length - 3)).map((_, at) => all.slice(at, at + 4).join(' ')));
  };
  const [one, other] = [phrases(a), phrases(b)];
  const both = [...one].filter((phrase) => other.has(phrase)).length;
  return both / (one.size + other.size - both);
}

test('resemblance is what its definition says, symmetric, and 1 with itself', () => {
  fc.assert(
    fc.property(words(4, 60), words(4, 60), (a, b) => {
      const [one, other] = [shinglesOf(a.join(' ')), shinglesOf(b.join(' '))];
      expect(resemblance(one, other)).toBeCloseTo(byDefinition(a.join(' '), b.join(' ')), 12);
      expect(resemblance(one, other)).toBe(resemblance(other, one));
      expect(resemblance(one, one)).toBe(1);
      expect(Math.min(containment(one, other), containment(other, one))).toBeGreaterThanOrEqual(
        resemblance(one, other)
      );
    })
  );
});

test('a signature knows sets, not orders: turned phrases sign the same, and the estimate is symmetric', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(signatureOf(a.phrases.toReversed())).toEqual(signatureOf(a.phrases));
      expect(estimate(signatureOf(a.phrases), signatureOf(b.phrases))).toBe(
        estimate(signatureOf(b.phrases), signatureOf(a.phrases))
      );
    }),
    { numRuns: 30 }
  );
});

const PAIRS = fc.sample(pair, { numRuns: 1500, seed: 1 });

test('the estimate is right on average, and within three deviations for nearly all', () => {
  const errors = PAIRS.map(([a, b]) => {
    const exact = resemblance(a, b);
    const error = estimate(signatureOf(a.phrases), signatureOf(b.phrases)) - exact;
    return { error, wide: Math.abs(error) > 3 * Math.sqrt((exact * (1 - exact)) / (3 * BANDS)) + 1e-9 };
  });
  const mean = errors.reduce((sum, { error }) => sum + error, 0) / errors.length;
  expect(Math.abs(mean)).toBeLessThan(0.01);
  expect(errors.filter(({ wide }) => wide).length / errors.length).toBeLessThan(0.01);
});

test('bands find at least 97 of 100 pairs that are 0.6 alike', () => {
  const alike = PAIRS.filter(([a, b]) => resemblance(a, b) >= 0.6);
  const found = alike.filter(([a, b]) => {
    const other = bandsOf(b.phrases);
    return bandsOf(a.phrases).some((hash, band) => other[band] === hash);
  });
  expect(alike.length).toBeGreaterThan(300);
  expect(found.length / alike.length).toBeGreaterThan(0.97);
});

test('any text has shingles, in ascending order, and signed 32-bit bands', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const { phrases, names } = shinglesOf(text);
      for (const list of [phrases, names])
        expect([...list]).toEqual([...new Set(list)].sort((a, b) => a - b));
      expect(bandsOf(phrases)).toHaveLength(phrases.length === 0 ? 0 : BANDS);
      expect(bandsOf(phrases).every((hash) => hash === (hash | 0))).toBe(true);
    })
  );
});
