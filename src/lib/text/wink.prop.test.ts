/** Laws of tokens and sentences that hold for any normalised text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryText } from './arbitrary-text.fixture.ts';
import { Doc } from './doc.ts';
import { normalise } from './normalise.ts';
import { sentenceInLine } from './sentence-window.ts';
import type { Span } from './span.ts';
import { findSentences, tokenise } from './wink.ts';

const texts = fc
  .oneof(arbitraryText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  .map(normalise);

function gaps(text: string, spans: readonly Span[]): string[] {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return spans.map((_, i) => text.slice(edges[i * 2], edges[i * 2 + 1])).concat(text.slice(edges.at(-2)));
}

test('tokens and the gaps between them rebuild the text, and gaps are only spaces and newlines', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { tokens } = tokenise(text);
      const between = gaps(text, tokens);
      const rebuilt = tokens.map(({ start, end }, i) => (between[i] ?? '') + text.slice(start, end)).join('');
      expect(rebuilt + (between.at(-1) ?? '')).toBe(text);
      expect(between.join('')).toMatch(/^[ \n]*$/);
      for (const { start, end } of tokens) expect(text.slice(start, end)).toMatch(/^[^ \n]+$/);
    }),
    { numRuns: 300 }
  );
});

test('sentences hold every token once and never cross a newline', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { tokens, sentences } = tokenise(text);
      const inside = sentences.flatMap((s) => tokens.filter((t) => t.start >= s.start && t.end <= s.end));
      expect(inside).toEqual(tokens);
      for (const { start, end } of sentences) expect(text.slice(start, end)).not.toContain('\n');
      expect(findSentences(text)).toEqual(sentences);
    })
  );
});

test('sentences found paragraph by paragraph are those of the whole text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(new Doc(text).sentences()).toEqual(tokenise(text).sentences);
    }),
    { numRuns: 500 }
  );
});

test('the sentence at an offset contains it, or the offset lies in a gap', () => {
  fc.assert(
    fc.property(texts, fc.nat(300), (text, offset) => {
      const at = Math.min(offset, text.length);
      const doc = new Doc(text);
      const holder = doc.sentences().find((s) => s.start <= at && at < s.end);
      if (holder) expect(doc.sentenceAt(at)).toEqual(holder);
      else expect(text.slice(at, at + 1)).toMatch(/^[ \n]?$/);
    })
  );
});

/** Lines long enough to be read in parts: stops, abbreviations and dates among words. */
const longLines = fc
  .array(
    fc.constantFrom(
      ...[
        'chi bộ họp',
        'Đồng chí',
        'xã',
        'TP.',
        'N.',
        '1.',
        '3. 11. 2025.',
        '3.500',
        'v.v...',
        '(…)',
        'GS.TS.'
      ],
      ...[
        'họp.',
        'Sau đó,',
        'nói: “Được!”',
        '?',
        '.',
        '”.',
        'một hai ba bốn năm sáu bảy',
        'nghị.Đồng',
        'pgs.'
      ]
    ),
    { minLength: 1, maxLength: 120 }
  )
  .map((parts) => parts.join(' '));

test('a sentence read alone is the one of the whole line', () => {
  fc.assert(
    fc.property(longLines, fc.nat(600), (line, offset) => {
      const sentences = findSentences(line);
      const at = Math.min(offset, line.length);
      const wanted = sentences.findLast(({ start }) => start <= at) ?? sentences[0] ?? null;
      expect(sentenceInLine(line, at)).toEqual(wanted);
    }),
    { numRuns: 300 }
  );
});

test('two offsets share a sentence when the later one’s sentence holds both, however often one asks', () => {
  fc.assert(
    fc.property(longLines, fc.array(fc.tuple(fc.nat(400), fc.nat(120)), { maxLength: 12 }), (line, pairs) => {
      const doc = new Doc(line);
      const whole = new Doc(line);
      whole.sentences();
      for (const [from, length] of pairs) {
        const to = Math.min(from + length, line.length - 1);
        if (from > to || line[from] === ' ' || line[to] === ' ') continue;
        expect(doc.sharesSentence(from, to)).toBe(whole.sentenceAt(to).start <= from);
      }
    }),
    { numRuns: 300 }
  );
});

test('letter runs stay whole inside one token', () => {
  fc.assert(
    fc.property(arbitraryText.map(normalise), (text) => {
      const { tokens } = tokenise(text);
      for (const { 0: run, index } of text.matchAll(
        /(?<![\p{L}\p{M}\d@./])[A-Za-zÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?![\p{L}\p{M}@./])/gu
      )) {
        const whole = tokens.some((t) => t.start <= index && t.end >= index + run.length);
        expect(whole, `${run} in ${text}`).toBe(true);
      }
    })
  );
});
