/** Guards the undocumented model format: what wink-nlp 2.4.0 makes of Nhịp's Vietnamese model. */
import { describe, expect, test } from 'vitest';
import { tokenise, winkCustomEntities, winkTokeniser } from './wink.ts';

const surfaces = (text: string): string[] =>
  tokenise(text).tokens.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  test.each([
    ['every syllable whole', 'Chuyển đổi số, ĐẠI HỘI ĐẢNG BỘ', 'Chuyển|đổi|số|,|ĐẠI|HỘI|ĐẢNG|BỘ'],
    ['ĩ ũ ơ ư ắ ỵ and their capitals', 'nghĩ mũ mơ mưa ắt lỵ ĨŨƠƯẮỴ', 'nghĩ|mũ|mơ|mưa|ắt|lỵ|ĨŨƠƯẮỴ'],
    ['the stop after a short name', 'tỉnh Sơn La. Đồng ý.', 'tỉnh|Sơn|La|.|Đồng|ý|.'],
    [
      'dates, times and sums',
      '3/11 01/9/2021 10:04 2025-2027 1.234,5',
      '3/11|01/9/2021|10:04|2025-2027|1.234,5'
    ],
    ['per cent', '13,15%', '13,15|%'],
    [
      'decree numbers',
      'theo 12-NQ/TU, 50-CT/TW và 15/2023/NĐ-CP.',
      'theo|12-NQ/TU|,|50-CT/TW|và|15/2023/NĐ-CP|.'
    ],
    ['a number per unit is no decree', '10/năm 5-tổ', '10|/|năm|5|-|tổ'],
    ['Đ/c', 'Đ/c Lan, đ/c Hà', 'Đ/c|Lan|,|đ/c|Hà'],
    ['abbreviations', 'TP.Huế v.v. T.Ư', 'TP|.|Huế|v|.|v|.|T|.|Ư'],
    ['quotes and dashes', '“Vì dân” – (hết)…', '“|Vì|dân|”|–|(|hết|)|…'],
    ['addresses', 'xem https://a.vn/b?c=1, thư a.b@c.vn.', 'xem|https://a.vn/b?c=1|,|thư|a.b@c.vn|.'],
    ['emoji', 'xong 👉 đi', 'xong|👉|đi'],
    ['no emoticons', 'việc:xây', 'việc|:|xây']
  ])('%s', (_, text, tokens) => {
    expect(surfaces(text)).toEqual(tokens.split('|'));
  });

  test('kinds', () => {
    const kinds = tokenise('Xã 5 , % a@b.vn www.c.vn ☎ 𝛼').tokens.map(({ kind }) => kind);
    expect(kinds).toEqual([
      'word',
      'number',
      'punctuation',
      'symbol',
      'address',
      'address',
      'symbol',
      'word'
    ]);
  });

  test('spaces and newlines are gaps', () => {
    expect(surfaces(' a \n\n b\n')).toEqual(['a', 'b']);
    expect(tokenise(' \n').sentences).toEqual([]);
    expect(tokenise('')).toEqual({ tokens: [], sentences: [] });
  });

  test('more spaces than wink can count', () => {
    const text = `a${' '.repeat(70_000)}b`;
    expect(surfaces(text)).toEqual(['a', 'b']);
  });
});

test('reading does not depend on what was read before', () => {
  const text = '12-nq/tu và uỷ ban, 5-CT/tw; ABC-xyz';
  const before = tokenise(text);
  for (const other of ['12-NQ/TU', 'UỶ BAN', '5-ct/TW', 'abc-XYZ']) tokenise(other);
  expect(tokenise(text)).toEqual(before);
});

test('a renewed instance reads the same', () => {
  const text = 'Sáng nay, chi bộ họp. Mọi người đồng ý.';
  const before = tokenise(text);
  for (let i = 0; i < 50_001; i += 1) tokenise('a');
  expect(tokenise(text)).toEqual(before);
});

test('wink alone counts the same tokens, newlines included', () => {
  expect(winkTokeniser()('Chi bộ họp.\nXong.')).toBe(tokenise('Chi bộ họp.\nXong.').tokens.length + 1);
});

test('wink’s custom entities run on the model, twice in one process', () => {
  for (let i = 0; i < 2; i += 1) {
    const count = winkCustomEntities(['ma túy', 'chuyển đổi số', 'hoà bình']);
    expect(count('MA TÚY và má túy, Chuyển  đổi số, hòa bình.')).toBe(3);
  }
});
