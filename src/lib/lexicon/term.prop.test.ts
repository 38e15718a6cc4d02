import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainTerm } from './explain.ts';
import { parseTerm } from './term.ts';
import { countReadings, MOST_READINGS } from './term-pattern.ts';

/** Strings made of the language's own signs fall into its corners far oftener than plain noise. */
const pieces = fc.constantFrom(
  ...[
    'đại',
    'hội',
    'ma túy',
    ' ',
    '(',
    ')',
    '|',
    '…',
    '...',
    '…3',
    '#',
    ';',
    ':',
    ',',
    'unless:',
    'with article:'
  ],
  ...['title only', 'case exact', 'not:', '“', '-', '\n', '😀', '\ud83d', '5%']
);
const line = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 })
);

test('any string parses, or is refused with a column inside it and words in both languages', () => {
  fc.assert(
    fc.property(line, (source) => {
      const parsed = parseTerm(source);
      if (parsed.ok) {
        expect(source).toContain(parsed.term.source);
        expect(explainTerm(parsed.term).vi).not.toContain('\n');
        return;
      }
      expect(parsed.error.column).toBeGreaterThanOrEqual(1);
      expect(parsed.error.column).toBeLessThanOrEqual(Math.max(1, source.length));
      expect(parsed.error.message.vi.length * parsed.error.message.en.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 }
  );
});

test('whatever parses has a word in every stretch, gaps only between, and few enough readings', () => {
  fc.assert(
    fc.property(line, (source) => {
      const parsed = parseTerm(source);
      if (!parsed.ok) return;
      const { stretches, gaps } = parsed.term.pattern;
      expect(gaps.length).toBe(stretches.length - 1);
      for (const stretch of stretches) {
        expect(stretch.length).toBeGreaterThan(0);
        expect(countReadings(stretch)).toBeLessThanOrEqual(MOST_READINGS);
      }
    }),
    { numRuns: 1000 }
  );
});

test('a term reads the same however it is padded with spaces', () => {
  fc.assert(
    fc.property(line, fc.nat(3), (source, pad) => {
      if (/[\n\r]/.test(source)) return;
      const one = parseTerm(source);
      const other = parseTerm(' '.repeat(pad) + source + ' '.repeat(pad));
      expect(other.ok).toBe(one.ok);
      if (one.ok && other.ok) expect(other.term).toEqual(one.term);
    })
  );
});
