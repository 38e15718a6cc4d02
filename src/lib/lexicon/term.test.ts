import { describe, expect, test } from 'vitest';
import { parseTerm } from './term.ts';
import type { Slot } from './term-ast.ts';

/** What is read from a well-formed line, in short: stretches, gaps, flags, conditions. */
function outline(source: string): string {
  const parsed = parseTerm(source);
  if (!parsed.ok) return `column ${parsed.error.column}: ${parsed.error.message.en}`;
  const { pattern, conditions, ...term } = parsed.term;
  const flags = (['masks', 'caseExact', 'titleOnly', 'noAccents'] as const).filter((flag) => term[flag]);
  const said = conditions.map(
    ({ kind, reach, patterns }) => `${kind} ${reach} [${patterns.map((phrase) => phrase.source).join('; ')}]`
  );
  return [phrase(pattern.stretches, pattern.gaps), ...flags, ...said].join(' | ');
}

const phrase = (stretches: readonly (readonly Slot[])[], gaps: readonly number[]): string =>
  stretches.map((slots, index) => (index > 0 ? `…${gaps[index - 1]} ` : '') + slotsOf(slots)).join(' ');

const slotsOf = (slots: readonly Slot[]): string =>
  slots
    .map((slot) => {
      if (slot.kind === 'word') return slot.text;
      return slot.kind === 'number' ? '#' : `(${slot.options.map(slotsOf).join('|')})`;
    })
    .join(' ');

describe('a well-formed term', () => {
  test.each([
    ['chuyển đổi số', 'chuyển đổi số'],
    ['  chuyển   đổi số ', 'chuyển đổi số'],
    ['(không có|không còn|sạch) ma túy', '(không có|không còn|sạch) ma túy'],
    ['xóm (nhỏ|) không ma túy', 'xóm (nhỏ|) không ma túy'],
    ['(a (b|)|c) d', '(a (b|)|c) d'],
    ['khu dân cư … ma túy', 'khu dân cư …6 ma túy'],
    ['khu dân cư...ma túy', 'khu dân cư …6 ma túy'],
    ['bản …3 sạch …12 ma túy', 'bản …3 sạch …12 ma túy'],
    ['lần thứ #', 'lần thứ #'],
    ['đến (năm #|nay)', 'đến (năm #|nay)'],
    ['Covid-19', 'Covid-19'],
    ['Nghị quyết 12-NQ/TU', 'Nghị quyết 12-NQ/TU'],
    ['phòng, chống', 'phòng , chống'],
    ['“nếp nhà” mới', 'nếp nhà mới'],
    ['CĐS; case exact', 'CĐS | caseExact'],
    ['CĐS ;  ĐÚNG CHỮ HOA', 'CĐS | caseExact'],
    ['đẩy lùi ma túy; title only', 'đẩy lùi ma túy | titleOnly'],
    ['chuyển đổi số; không dấu; chỉ tiêu đề', 'chuyển đổi số | titleOnly | noAccents'],
    ['đại hội; unless: cổ đông, cổ động viên', 'đại hội | unless sentence [cổ đông; cổ động viên]'],
    ['đại hội; trừ khi liền: cổ đông', 'đại hội | unless touching [cổ đông]'],
    ['đại hội; unless article: (bị|) cáo … tòa', 'đại hội | unless article [(bị|) cáo … tòa]'],
    [
      'trù bị; with: đảng bộ; with article: đại hội #',
      'trù bị | with sentence [đảng bộ] | with article [đại hội #]'
    ],
    ['not: đại hội cổ đông', 'đại hội cổ đông | masks'],
    ['Trừ: đại hội cổ đông; unless: đảng', 'đại hội cổ đông | masks | unless sentence [đảng]']
  ])('%s', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });

  test('keeps the line as written, trimmed, and composes its words', () => {
    const parsed = parseTerm('  chuyển đổi số'.normalize('NFD'));
    expect(parsed.ok && parsed.term.source).toBe('chuyển đổi số'.normalize('NFD'));
    expect(parsed.ok && parsed.term.pattern.stretches[0]![0]).toEqual({ kind: 'word', text: 'chuyển' });
  });
});

describe('a malformed term is refused with its column', () => {
  test.each([
    ['', 1, 'Empty line'],
    ['   ', 1, 'Empty line'],
    ['xã\nphường', 3, 'A term is one line'],
    ['xã … … không ma túy', 6, 'Two gaps in a row'],
    ['xã ……', 5, 'Two gaps in a row'],
    ['… ma túy', 1, 'A gap at the start'],
    ['ma túy …', 8, 'A gap at the end'],
    ['…', 1, 'Gaps alone'],
    ['… …', 1, 'Gaps alone'],
    ['xã …0 sạch', 4, 'from 1 to 12'],
    ['xã …13 sạch', 4, 'from 1 to 12'],
    ['(xã … sạch|phường)', 5, 'cannot stand in brackets'],
    ['xã (nhỏ|lớn', 4, 'never closed'],
    ['xã ((nhỏ|lớn)', 4, 'never closed'],
    ['xã nhỏ)', 7, 'without an opening one'],
    ['xã | phường', 4, 'only in brackets'],
    ['xã ()', 4, 'Empty brackets'],
    ['xã (|)', 4, 'Empty brackets'],
    ['xã (nhỏ)', 4, 'Only one choice'],
    ['xã (nhỏ||lớn|)', 4, 'Two empty choices'],
    ['(xã|)', 1, 'may be empty'],
    ['bản … (xã|)', 7, 'may be empty'],
    ['# năm', 1, 'must follow a word'],
    ['(xã|#) mới', 1, 'must follow a word'],
    ['(xã|) # mới', 1, 'must follow a word'],
    ['lần thứ#', 8, 'stands alone'],
    ['lần #2', 5, 'stands alone'],
    ['đại hội unless: cổ đông', 15, 'Is a ; missing'],
    ['ma túy!', 7, 'The sign ! cannot'],
    ['ma * túy', 4, 'The sign * cannot'],
    ['😀', 1, 'The sign 😀 cannot'],
    ['đại hội;', 8, 'No option after'],
    ['đại hội; ; title only', 8, 'No option after'],
    ['; title only', 1, 'There is no word'],
    ['đại hội; unles: x', 10, 'No option “unles”'],
    ['đại hội; (title only', 10, 'No option'],
    ['đại hội; unless', 10, 'needs at least one phrase'],
    ['đại hội; unless:', 16, 'needs at least one phrase'],
    ['đại hội; unless: x,', 19, 'needs at least one phrase'],
    ['đại hội; unless: x, … y', 21, 'A gap at the start'],
    ['đại hội; unless: (a|b', 18, 'never closed'],
    ['đại hội; title only: x', 20, 'stands alone'],
    ['đại hội; title only; title only', 21, 'given twice'],
    ['CĐS; case exact; no accents', 1, 'contradict'],
    ['not:', 4, 'There is no word'],
    ['not: … x', 6, 'A gap at the start'],
    [`${'(a|b) '.repeat(10)}x`, 1, '1024 readings'],
    [`x … ${'(a|b) '.repeat(10)}x`, 5, '1024 readings'],
    [`${'('.repeat(9)}a|b${')|c'.repeat(8)})`, 9, 'nest deeper'],
    ['xa '.repeat(700), 2001, 'longer than 2000']
  ])('%s', (source, column, message) => {
    const parsed = parseTerm(source);
    if (parsed.ok) throw new Error(`parsed: ${outline(source)}`);
    expect(parsed.error.message.en).toContain(message);
    expect(parsed.error.column).toBe(column);
    expect(parsed.error.message.vi).not.toBe('');
  });
});
