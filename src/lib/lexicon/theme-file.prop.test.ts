import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedLexicon } from './seed/index.ts';
import { brokenJsonPlace } from './json-place.ts';
import type { Theme } from './theme.ts';
import { findFaults } from './theme-faults.ts';
import { printThemeFile, readThemeFile } from './theme-file.ts';
import { themeSlug } from './theme-slug.ts';
import { readThemeText, themeText } from './theme-text.ts';

const words = fc.array(fc.constantFrom('ma túy', 'bản', '“xóm”', 'Ế ẩm', '\\', '"', '5%', '😀', 'a'), {
  ...{ minLength: 1, maxLength: 8 }
});
const line = words.map((parts) => parts.join(' '));
const short = fc.constantFrom('Không ma túy', 'Ngắn', 'X');
const term = fc
  .array(fc.constantFrom('đại hội', 'ma túy', '(a|b)', 'bản', 'lần thứ #', 'xã … sạch'), {
    ...{ minLength: 1, maxLength: 4 }
  })
  .map((parts) => parts.join(' '));
const both = (one: fc.Arbitrary<string>) => fc.record({ vi: one, en: one });

/** Themes that may be published. */
const theme: fc.Arbitrary<Theme> = fc
  .record({
    slug: fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/),
    ...{ name: both(line), short: both(short), definition: both(line) },
    terms: fc.uniqueArray(term, { minLength: 1, maxLength: 6 }),
    examples: fc.array(line, { maxLength: 4 }),
    counterExamples: fc.array(fc.record({ text: line, why: both(line) }), { maxLength: 4 })
  })
  .filter((made) => findFaults(made).length === 0 && made.slug !== 'new');
const themes = fc.uniqueArray(theme, { minLength: 1, maxLength: 5, selector: ({ slug }) => slug });

test('a file that was written reads back as the very themes', () => {
  fc.assert(
    fc.property(themes, (written) => {
      expect(readThemeFile(printThemeFile(written))).toEqual({ ok: true, themes: written });
    })
  );
});

test('the themes Nhịp ships with go through a file, and through the form, unchanged', () => {
  expect(readThemeFile(printThemeFile(seedLexicon.themes))).toEqual({ ok: true, themes: seedLexicon.themes });
  for (const one of seedLexicon.themes) expect(readThemeText(one.slug, themeText(one))).toEqual(one);
});

test('what the form shows of a theme reads back as that theme', () => {
  fc.assert(
    fc.property(theme, (made) => {
      expect(readThemeText(made.slug, themeText(made))).toEqual(made);
    })
  );
});

test('whatever is typed is kept when the form is shown again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const once = readThemeText('x', { ...BLANK, terms: typed, counterExamples: typed });
      expect(readThemeText('x', themeText(once))).toEqual(once);
    }),
    { numRuns: 500 }
  );
});
const BLANK = themeText({
  ...{ slug: 'x', name: { vi: '', en: '' }, short: { vi: '', en: '' }, definition: { vi: '', en: '' } },
  ...{ terms: [], examples: [], counterExamples: [] }
});

test('any text is JSON, or is broken at a place inside it', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-',
    'null',
    '\n',
    ' ',
    '"',
    '\\u00'
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.json()
  );
  fc.assert(
    fc.property(text, (json) => {
      const place = brokenJsonPlace(json);
      expect(place === null).toBe(isJson(json));
      if (place) expect(place.line).toBeLessThanOrEqual(json.split('\n').length);
    }),
    { numRuns: 3000 }
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('any JSON is read, or refused in both languages', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = readThemeFile(JSON.stringify({ form: 'nhip-themes/1', themes: [value] }));
      if (read.ok) return;
      for (const { message } of read.faults) expect(message.vi && message.en).toBeTruthy();
      expect(read.faults.length).toBeGreaterThan(0);
    })
  );
});

test('a slug is made of an English name', () => {
  expect(themeSlug('Drug-free areas, “clean”')).toBe('drug-free-areas-clean');
  expect(themeSlug('Đảng viên mới')).toBe('dang-vien-moi');
  expect(themeSlug('…')).toBe('');
});
