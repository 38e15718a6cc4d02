import { expect, test } from 'vitest';
import { explainTerm } from './explain.ts';
import { parseTerm } from './term.ts';

const explain = (source: string) => {
  const parsed = parseTerm(source);
  if (!parsed.ok) throw new Error(parsed.error.message.en);
  return explainTerm(parsed.term);
};

test.each([
  ['chuyển đổi số', 'đúng cụm này, chữ hoa chữ thường như nhau'],
  ['(không|sạch) ma túy', '2 cách nói: “không ma túy”, “sạch ma túy”'],
  ['(a|b|c|d) e', '4 cách nói: “a e”, “b e”, “c e” và 1 cách nói khác'],
  ['khu dân cư … ma túy', '“khu dân cư”, cách tối đa 6 âm tiết rồi “ma túy”, trong cùng một câu'],
  ['CĐS; case exact', 'đúng cụm này; đúng chữ hoa, chữ thường'],
  ['lần thứ # năm; title only', 'đúng cụm này, chữ hoa chữ thường như nhau; chỉ trong tên bài'],
  [
    'đại hội; unless: cổ đông, thể thao',
    'đúng cụm này, chữ hoa chữ thường như nhau; trừ khi trong câu có “cổ đông”, “thể thao”'
  ],
  [
    'trù bị; with article: đảng bộ; no accents',
    'đúng cụm này, chữ hoa chữ thường như nhau; cả khi gõ không dấu; chỉ khi trong bài có “đảng bộ”'
  ],
  ['not: đại hội (đoàn|hội)', 'không tính chỗ nào trùng với: 2 cách nói: “đại hội đoàn”, “đại hội hội”']
])('%s', (source, vi) => {
  expect(explain(source).vi).toBe(vi);
});

test('English stands beside Vietnamese', () => {
  expect(explain('bản …3 ma túy; unless touching: trồng cây').en).toBe(
    '“bản”, then within 3 syllables “ma túy”, in one sentence; unless touching it “trồng cây”'
  );
});
