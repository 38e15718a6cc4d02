import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unglue } from './mentions-glue.ts';

describe('words glued by a crawler are parted', () => {
  test.each([
    ['mở hộiĐảng', 'mở hội Đảng'],
    ['nóivề việclàng', 'nói về việc làng'],
    ['bànvề sốnhà', 'bàn về số nhà'],
    ['tiênhoa nở', 'tiên hoa nở'],
    ['sângạchmới', 'sân gạch mới'],
    ['đấtđã', 'đất đã']
  ])('%s', (glued, parted) => {
    expect(unglue(glued).text).toBe(parted);
  });
});

test.each([
  'nghiêng nghiêng giữa khuya',
  'ĐẠI HỘI ĐẢNG BỘ XÃ',
  'Internet, YouTube, iPhone',
  'quyết giờ gì oanh uyên ươi'
])('whole words stay: %s', (text) => {
  expect(unglue(text).text).toBe(text);
});

test('every offset leads back to the same character', () => {
  const syllables = fc.constantFrom('hội', 'Đảng', 'về', 'số', 'trong', 'viên', ' ', '. ', 'web', '7');
  fc.assert(
    fc.property(fc.array(syllables, { maxLength: 20 }), (parts) => {
      const source = parts.join('');
      const { text, toSource } = unglue(source);
      expect(text.replaceAll(' ', '')).toBe(source.replaceAll(' ', ''));
      for (let at = 0; at < text.length; at += 1) {
        if (text[at] !== ' ') expect(source[toSource(at)]).toBe(text[at]);
      }
    })
  );
});
