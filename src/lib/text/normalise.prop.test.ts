/** Laws of normalising and folding that hold for any text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryText } from './arbitrary-text.fixture.ts';
import { foldText, slugify, stripDiacritics } from './fold.ts';
import { normalise, normaliseWithMap } from './normalise.ts';
import { foldTone, otherTonePlacement } from './tone.ts';

const DISTURBANCES = [
  '\u200B',
  '\u00AD',
  '\r\n',
  '\r',
  '\u00A0',
  '\u0000',
  '\uFEFF',
  '\u0301',
  '\u0323',
  'Ð',
  '\uD800'
];
const decomposed = arbitraryText.map((text) => text.normalize('NFD'));
const disturbed = fc
  .array(fc.oneof(decomposed, arbitraryText, fc.constantFrom(...DISTURBANCES)), { maxLength: 8 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(disturbed, fc.string({ unit: 'binary' }));

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      expect(normalise(normalise(raw))).toBe(normalise(raw));
    })
  );
});

test('the result is NFC and holds no control, zero-width or exotic space', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = normalise(raw);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u00A0\u2000-\u200F\u2028\u2029\u3000\uFEFF]/u);
    })
  );
});

test('the map gives the same text, and raw offsets that never run backwards', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const { text, toRaw } = normaliseWithMap(raw);
      expect(text).toBe(normalise(raw));
      for (let i = 0; i < text.length; i += 1) expect(toRaw(i + 1)).toBeGreaterThanOrEqual(toRaw(i));
      expect(toRaw(text.length)).toBe(raw.length);
    })
  );
});

test('the raw stretch behind a word normalises to that word', () => {
  fc.assert(
    fc.property(disturbed, (raw) => {
      const { text, toRaw } = normaliseWithMap(raw);
      for (const { 0: word, index } of text.matchAll(/[a-zđ]+(?=\s|$)/giu)) {
        if (index > 0 && text[index - 1] !== ' ') continue;
        expect(normalise(raw.slice(toRaw(index), toRaw(index + word.length))).trim()).toBe(word);
      }
    })
  );
});

test('folding keeps the length and is idempotent', () => {
  fc.assert(
    fc.property(anyText.map(normalise), (text) => {
      for (const fold of [foldTone, foldText]) {
        const folded = fold(text);
        expect(folded).toHaveLength(text.length);
        expect(fold(folded)).toBe(folded);
      }
    })
  );
});

test('the other tone placement folds back to the same syllable', () => {
  fc.assert(
    fc.property(fc.constantFrom('hòa', 'thủy', 'khỏe', 'ùy', 'toàn', 'huỳnh', 'XÒE'), (syllable) => {
      const other = otherTonePlacement(syllable);
      expect(other).not.toBe(syllable);
      expect(foldTone(other ?? '')).toBe(syllable);
    })
  );
});

test('slugs hold only a–z, 0–9 and single inner hyphens, and slugs of slugs are the same', () => {
  fc.assert(
    fc.property(arbitraryText, (name) => {
      const slug = slugify(name);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugify(slug)).toBe(slug);
    })
  );
});

test('without diacritics no Vietnamese letter is left', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      expect(stripDiacritics(text)).not.toMatch(/[ăâđêôơư\u1EA0-\u1EF9]/i);
    })
  );
});
