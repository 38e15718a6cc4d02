import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, RawItem } from '../corpus/article.ts';
import { normalise } from '../text/normalise.ts';
import { extract } from './extract.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const item = (text: string, kind: RawItem['kind'] = 'txt'): RawItem => ({
  name: 'bai',
  bytes: encode(text),
  kind
});

const line = fc.constantFrom(
  'Cổng thông tin điện tử xã Suối Mây',
  'Trang chủ',
  'Chế độ ban đêm In trang Xuất PDF',
  '-A A +A',
  'Quyết tâm hoàn thành chỉ tiêu năm 2026',
  'Xã Suối Mây bàn cách giữ nguồn nước sạch',
  'XÃ SUỐI MÂY BÀN CÁCH GIỮ NGUỒN NƯỚC SẠCH',
  'Thứ hai - 15/09/2025 10:04 0',
  'Sáng 14/9, xã Suối Mây họp với 12 thôn để bàn cách giữ nguồn nước sạch cho mùa khô tới.',
  'Các thôn đều muốn có thêm bể chứa chung, ai cũng nhận góp ngày công.Thu Hà',
  '* Tại xã Khe Lau, chi bộ thôn họp bàn việc đưa nước về ruộng, đảng viên nhận đào mương trước.',
  'Tin liên quan',
  'Khởi công cầu Bến Trăng',
  'Ý kiến bạn đọc',
  'Thu Hà - Kim Oanh',
  'Đảng bộ,Chi bộ,Nước sạch,Suối Mây,Mùa khô',
  '[img]',
  '27/05/26 10:54 GMT+7'
);
const page = fc.array(fc.oneof({ weight: 6, arbitrary: line }, fc.string({ unit: 'grapheme' })), {
  maxLength: 30
});

/** Characters that are not white space, in a fixed order. */
function characters(text: string): string {
  return [...text.replace(/\s+/gu, '')].sort().join('');
}

function everything(article: Article): string {
  return characters(article.text + article.removals.map((removal) => removal.text).join(''));
}

test('what is not kept of a plain text is among the removals: nothing is lost, nothing invented', () => {
  fc.assert(
    fc.property(page, (lines) => {
      const text = lines.join('\n');
      const result = extract(item(text));
      fc.pre(result.ok);
      if (result.ok && result.article.encoding === 'utf-8') {
        expect(everything(result.article)).toBe(characters(normalise(text)));
      }
    }),
    { numRuns: 400 }
  );
});

test('the stored text is normal, its title stands first and its sections are spans of it', () => {
  fc.assert(
    fc.property(page, fc.constantFrom<RawItem['kind']>('txt', 'md', 'html'), (lines, kind) => {
      const result = extract(item(lines.join('\n'), kind));
      fc.pre(result.ok);
      if (!result.ok) return;
      const { text, title, sections } = result.article;
      expect(normalise(text)).toBe(text);
      expect(text.slice(0, title.length)).toBe(title);
      expect(text).not.toMatch(/\n\n|^\n|\n$|^ | \n|\n /u);
      for (const { heading, span } of sections) expect(text.slice(span.start, span.end)).toContain(heading);
    }),
    { numRuns: 300 }
  );
});

test('no bytes whatever make it throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom<RawItem['kind']>('txt', 'md', 'html'),
      (bytes, kind) => {
        const result = extract({ name: 'x', bytes, kind });
        expect(result.ok ? result.article.text : result.rejection.detail).not.toBe('');
      }
    )
  );
});

test('reading what was read changes nothing more', () => {
  const text =
    'Xã Suối Mây họp\nSáng 14/9, xã Suối Mây họp với 12 thôn để bàn cách giữ nguồn nước sạch cho mùa khô tới, ai cũng nhận góp công.';
  const once = extract(item(text));
  const twice = once.ok && extract(item(once.article.text));
  expect(twice && twice.ok && twice.article.text).toBe(text);
});
