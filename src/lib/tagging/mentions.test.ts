import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../lexicon/compile.ts';
import { Doc } from '../text/index.ts';
import { findMentions } from './mentions.ts';

function find(text: string, terms: readonly string[], more: readonly string[] = [], title = '') {
  const words = { vi: 'x', en: 'x' };
  const themes = [terms, more].map((list, index) => ({
    slug: `theme-${index}`,
    name: words,
    short: words,
    definition: words,
    terms: list,
    examples: [],
    counterExamples: []
  }));
  const full = title ? `${title}\n${text}` : text;
  const compiled = compileLexicon({ version: 1, published: '2026-01-02', themes });
  const found = findMentions(new Doc(full), { start: 0, end: title.length }, compiled);
  return {
    counted: found.mentions.map(({ span }) => full.slice(span.start, span.end)),
    themes: found.mentions.map(({ theme }) => theme),
    passed: found.passed.map(
      ({ span, why, phrase }) => `${full.slice(span.start, span.end)} (${why}: ${phrase})`
    )
  };
}

describe('a phrase', () => {
  test.each([
    ['LỄ RA MẮT XÓM SẠCH MA TÚY', 'sạch ma túy', ['SẠCH MA TÚY']],
    ['xóm sạch ma tuý', 'sạch ma túy', ['sạch ma tuý']],
    ['xóm sạch má túy', 'sạch ma túy', []],
    ['xom sach ma tuy', 'sạch ma túy', []],
    ['xom sach ma tuy', 'sạch ma túy; no accents', ['sach ma tuy']],
    ['phòng cđs và phòng CĐS', 'CĐS; case exact', ['CĐS']],
    ['dạy kỹ năng sống', 'kỹ năng số', []],
    ['quyết giữ “sạch” xóm “nhỏ” này', 'giữ sạch xóm nhỏ', ['giữ “sạch” xóm “nhỏ']],
    ['lo việcchuyển đổi sốtại xóm', 'chuyển đổi số', ['chuyển đổi số']],
    ['đến năm 2030, giữ xóm', 'đến năm #', ['đến năm 2030']],
    ['đến năm nào', 'đến năm #', []]
  ])('in “%s”: %s', (text, term, counted) => {
    expect(find(text, [term]).counted).toEqual(counted);
  });
});

describe('a gap', () => {
  test.each([
    ['khu dân cư yên vui, sạch đẹp, không có ma túy', ['khu dân cư yên vui, sạch đẹp, không có ma túy']],
    [
      'khu dân cư một hai ba bốn năm sáu không có ma túy',
      ['khu dân cư một hai ba bốn năm sáu không có ma túy']
    ],
    ['khu dân cư một hai ba bốn năm sáu bảy không có ma túy', []],
    ['Họp ở khu dân cư. Nơi ấy không có ma túy', []],
    ['Họp ở khu dân cư\nNơi ấy không có ma túy', []],
    ['không có ma túy ở khu dân cư', []]
  ])('in “%s”', (text, counted) => {
    expect(find(text, ['khu dân cư … không có ma túy']).counted).toEqual(counted);
  });

  test('takes the longest reach', () => {
    expect(find('xóm sạch ma túy, sạch ma túy', ['xóm … ma túy']).counted).toEqual([
      'xóm sạch ma túy, sạch ma túy'
    ]);
  });
});

describe('conditions', () => {
  test.each([
    ['họp đại hội cổ đông', 'đại hội; unless: cổ đông', [], ['đại hội (unless: cổ đông)']],
    ['họp đại hội. Còn cổ đông thì vắng', 'đại hội; unless: cổ đông', ['đại hội'], []],
    ['cổ đông bàn về đại hội', 'đại hội; unless touching: cổ đông', ['đại hội'], []],
    ['đại hội, cổ đông', 'đại hội; unless touching: cổ đông', [], ['đại hội (unless: cổ đông)']],
    ['họp đại hội.\nCổ đông vắng', 'đại hội; unless article: cổ đông', [], ['đại hội (unless: cổ đông)']],
    ['họp đại hội', 'đại hội; with: chi bộ, đảng bộ', [], ['đại hội (with-missing: chi bộ, đảng bộ)']],
    ['chi bộ họp đại hội', 'đại hội; with: chi bộ, đảng bộ', ['đại hội'], []],
    ['Đại hội họp.\nChi bộ vui', 'đại hội; with article: chi bộ', ['Đại hội'], []]
  ])('in “%s”: %s', (text, term, counted, passed) => {
    expect(find(text, [term])).toMatchObject({ counted, passed });
  });

  test('title only', () => {
    expect(find('Thêm một đại hội', ['đại hội; title only'], [], 'Mừng đại hội').counted).toEqual([
      'đại hội'
    ]);
  });

  test('a not: line takes away what overlaps it, and nothing else', () => {
    const found = find('mừng đại hội đoàn, mừng đại hội đảng', ['mừng đại hội', 'not: đại hội đoàn']);
    expect(found.counted).toEqual(['mừng đại hội']);
    expect(found.passed).toEqual(['mừng đại hội (unless: not: đại hội đoàn)']);
  });

  test('a not: line may itself be lifted by a condition', () => {
    const terms = ['đại hội', 'not: nghị quyết đại hội; unless touching: dự thảo'];
    expect(find('nghị quyết đại hội', terms).counted).toEqual([]);
    expect(find('dự thảo nghị quyết đại hội', terms).counted).toEqual(['đại hội']);
  });
});

describe('overlaps', () => {
  test('within a theme the longest hit stands, between themes each its own', () => {
    const found = find('kỹ năng chuyển đổi số', ['chuyển đổi số', 'kỹ năng chuyển đổi số'], ['đổi số']);
    expect(found.counted).toEqual(['kỹ năng chuyển đổi số', 'đổi số']);
    expect(found.themes).toEqual(['theme-0', 'theme-1']);
  });

  test('a hit that does not count leaves no trace inside one that does', () => {
    const found = find('xây xóm sạch ma túy', ['xóm sạch ma túy', 'sạch ma túy; with: huyện']);
    expect(found).toMatchObject({ counted: ['xóm sạch ma túy'], passed: [] });
  });
});

test('no terms, no text: no mentions', () => {
  expect(find('', ['đại hội']).counted).toEqual([]);
});
