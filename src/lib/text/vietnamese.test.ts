/** Vietnamese told from other languages, with and without diacritics. */
import { describe, expect, test } from 'vitest';
import { stripDiacritics } from './fold.ts';
import { isSyllable, looksVietnamese, vietnameseShare } from './vietnamese.ts';

const NEWS =
  'Chiều qua, Đảng ủy xã Phú Thượng tổ chức hội nghị sơ kết công tác chuyển đổi số. Các thôn đã lập tổ công nghệ ' +
  'số cộng đồng, hướng dẫn bà con nộp hồ sơ trực tuyến. Nhiều cụ già lần đầu dùng điện thoại thông minh.';

describe('isSyllable', () => {
  test.each(
    'nghiêng khuya khuỷu quý quốc giếng gì giữa yêu yết ỷ ế oẳn hoà hòa thuở khoèo loong ươm ngoằn được khong duong'.split(
      ' '
    )
  )('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each('đượć cằt bọb xhãi nghỡk hþi nghÞ été über señor größe hôtel strength world'.split(' '))(
    'not %s',
    (word) => {
      expect(isSyllable(word.normalize('NFC'))).toBe(false);
    }
  );
});

describe('looksVietnamese', () => {
  test.each([
    ['news', NEWS],
    ['the same without diacritics', stripDiacritics(NEWS)],
    ['capitals', NEWS.toUpperCase()],
    ['a short title', 'Ra mắt tổ công nghệ số'],
    [
      'many foreign names',
      'Tổng thống Donald Trump và Thủ tướng Mark Carney gặp Emmanuel Macron tại Washington bàn về thuế quan.'
    ],
    ['acronyms', 'UBND, HĐND và UBMTTQ xã phối hợp với CLB, HTX, THPT mở lớp học.']
  ])('%s', (_, text) => {
    expect(looksVietnamese(text)).toBe(true);
  });

  test.each([
    [
      'English',
      'The provincial committee held its regular meeting on Monday to review the results of the digital program.'
    ],
    [
      'simple English',
      'The man can go to the sun and then he can sing on the hill, so they say to him in the morning.'
    ],
    [
      'French',
      'Le comité provincial a tenu sa réunion régulière lundi afin d’examiner les résultats du programme.'
    ],
    [
      'Indonesian',
      'Pemerintah daerah mengadakan rapat untuk membahas rencana pembangunan dan anggaran tahun depan.'
    ],
    ['Chinese', '省委昨日召开例会,总结数字化转型工作。'],
    [
      'pinyin',
      'Zhonggong shengwei zuotian zhaokai huiyi, zongjie shuzihua zhuanxing gongzuo jinzhan qingkuang'
    ],
    ['Thai', 'คณะกรรมการจังหวัดจัดการประชุม'],
    ['Russian', 'Провинциальный комитет провёл заседание'],
    ['VNI read as Latin', 'Hoäi nghò toång keát coâng taùc chuyeån ñoåi soá'],
    ['numbers', '12.345 67/89'],
    ['nothing', '']
  ])('not %s', (_, text) => {
    expect(looksVietnamese(text)).toBe(false);
  });
});

test('the share counts letters of other scripts as words', () => {
  expect(vietnameseShare('hội nghị 会议')).toBe(0.5);
});
