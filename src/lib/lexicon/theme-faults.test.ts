import { describe, expect, test } from 'vitest';
import { seedLexicon } from './seed/index.ts';
import { findFaults } from './theme-faults.ts';
import { printThemeFile, readThemeFile } from './theme-file.ts';
import { EMPTY_TEXT, readThemeText } from './theme-text.ts';
import type { ThemeText } from './theme-text.ts';

const GOOD: ThemeText = {
  ...{ nameVi: 'Đọc sách', nameEn: 'Reading', shortVi: 'Đọc sách', shortEn: 'Reading' },
  ...{ definitionVi: 'Đọc sách ở thôn.', definitionEn: 'Reading in hamlets.' },
  terms: 'tủ sách\n\n  thư viện … thôn  \nnot: tủ sách pháp luật',
  ...{ examples: '', counterExamples: 'Tủ sách pháp luật của xã. | Việc khác. | Another matter.' }
};

/** Faults of the text that was typed, in short: field line:column what. */
const faultsOf = (changes: Partial<ThemeText>): string[] =>
  findFaults(readThemeText('reading', { ...GOOD, ...changes })).map(
    ({ field, line, column, message }) => `${field} ${line ?? ''}:${column ?? ''} ${message.en}`
  );

test('the themes Nhịp ships with have no fault', () => {
  expect(seedLexicon.themes.flatMap(findFaults)).toEqual([]);
  expect(faultsOf({})).toEqual([]);
});

describe('a theme is refused', () => {
  test.each([
    [{ nameVi: '  ' }, 'nameVi : This field is empty'],
    [{ nameEn: 'x'.repeat(81) }, 'nameEn : 81 characters, at most 80'],
    [{ shortVi: 'Mười lăm ký tự!' }, 'shortVi : 15 characters, at most 14'],
    [{ definitionEn: '' }, 'definitionEn : This field is empty'],
    [{ terms: '' }, 'terms : There is no term yet'],
    [{ terms: 'not: tủ sách' }, 'terms : There is no term yet'],
    [{ terms: 'tủ sách\n\nxã … … sạch' }, 'terms 2:6 Two gaps in a row'],
    [{ terms: 'tủ sách\nthư viện\ntủ sách' }, 'terms 3: Stands on line 1 already'],
    [{ examples: 'Tốt.\n' + 'x'.repeat(601) }, 'examples 2: 601 characters'],
    [{ counterExamples: 'Chỉ có câu.' }, 'counterExamples 1: Write the sentence, the reason'],
    [{ counterExamples: 'a | b | c | d' }, 'counterExamples 1: Write the sentence, the reason'],
    [{ examples: 'a\n'.repeat(1001) }, 'examples : 1001 lines, at most 1000']
  ] as const)('%j', (changes, expected) => {
    const faults = faultsOf(changes);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(expected);
  });

  test('with every fault at once where nothing was typed', () => {
    expect(findFaults(readThemeText('x', EMPTY_TEXT))).toHaveLength(7);
  });
});

describe('a file is refused', () => {
  const good = JSON.parse(printThemeFile([readThemeText('reading', GOOD)])) as {
    form: string;
    themes: Record<string, unknown>[];
  };
  const changed = (changes: Record<string, unknown>, more: object = {}) =>
    JSON.stringify({ ...good, themes: [{ ...good.themes[0], ...changes }], ...more });
  test.each([
    ['', 'null null 1:1 From here on this is no JSON'],
    ['{"form": "nhip-themes/1",\n "themes": [}', 'null null 2:13 From here on this is no JSON'],
    ['[]', 'null null : An object {…} must stand here, with: form, themes'],
    ['{"form": "nhip-themes/1", "themes": []}', 'null themes : The file holds no theme'],
    [changed({}, { form: 'x' }), 'null form : Not a file of Nhịp’s themes'],
    [changed({}, { more: 1 }), 'null more : There is no such property'],
    [changed({ slug: 'Ô hay' }), '#1 slug : A slug is made of'],
    [changed({ slug: 'new' }), '#1 slug : A slug is made of'],
    [changed({ terms: 'ma túy' }), 'reading terms : A list […] must stand here'],
    [changed({ terms: ['số hóa', 3] }), 'reading terms[1] : A text must stand here'],
    [changed({ terms: ['số hóa', 'xã … … sạch'] }), 'reading terms 2:6 Two gaps in a row'],
    [changed({ terms: ['số\nhóa'] }), 'reading terms 1:3 A term is one line'],
    [changed({ name: { vi: 'x' } }), 'reading name.en : A text must stand here'],
    [changed({ counterexamples: [] }), 'reading counterexamples : There is no such property'],
    [
      JSON.stringify({ ...good, themes: [good.themes[0], good.themes[0]] }),
      'reading slug : This slug stands twice'
    ]
  ])('%s', (text, expected) => {
    const read = readThemeFile(text);
    if (read.ok) throw new Error('was read');
    const said = read.faults.map(
      ({ theme: of, field, line, column, message }) =>
        `${of} ${field} ${line ?? ''}:${column ?? ''} ${message.en}`
    );
    expect(said).toEqual([expect.stringContaining(expected)]);
  });
});
