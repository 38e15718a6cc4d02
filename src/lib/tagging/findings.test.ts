/** What makes a text itself doubtful, and what only looks so. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../corpus/article.ts';
import { arbitraryText } from '../text/arbitrary-text.fixture.ts';
import { findTextFaults } from './findings.ts';

const NOTHING = {
  title: '',
  byline: null,
  published: null,
  url: null,
  source: null,
  sections: [],
  removals: []
};
const articleOf = (text: string): Article => ({ ...NOTHING, text, encoding: 'utf-8' });

/** The words of the findings of one kind. */
function wordsOf(text: string, code: string): string[] {
  const found = findTextFaults(articleOf(text)).filter((finding) => finding.code === code);
  return found.flatMap(({ spans = [] }) => spans.map(({ start, end }) => text.slice(start, end)));
}

test.each<[text: string, ...words: string[]]>([
  ['Các Chi bộBan Tổ chức họp', 'bộBan'],
  ['Lớp học vềchuyển đổi sốtrong tháng', 'vềchuyển', 'sốtrong'],
  ['Hội thi tạiHà Nội', 'tạiHà'],
  ['Đồng chí Lò Văn Pâng dùngVNeID', 'dùngVNeID'],
  ['Chợ nổi ĐồngTháp', 'ĐồngTháp'],
  [
    'Đảng ủyphường họp, bàn việctrồng cây, dựngnhà, làmđường, dọnkênh, đàomương',
    ...'ủyphường việctrồng dựngnhà làmđường dọnkênh'.split(' ')
  ]
])('glued: %s', (text, ...words) => {
  expect(wordsOf(text, 'text-glued')).toEqual(words);
});

test.each([
  'iPhone, YouTube, McDonald, VnExpress, VietGAP, VNeID, TikTok',
  '#ĐồngTháp #ChuyểnĐổiSố @BáoĐồngXanh',
  'https://báomẫu.vn/tinTức/chuyểnĐổi',
  'Người Êđê, Cơtu, Xơđăng ở Đăknông',
  'bêtông, ôtô, môtô, ximăng, sơmi, kilômét, xăngtimét, pôlyme',
  'Mátxcơva, Luânđôn, Bôlykhămxay, Xiêngkhoảng, Cáceres, Ôxtrâylia',
  'Sở GD&ĐT, UBNDTP, BTVTU, HĐND, ĐBQH, UBMTTQ, PGS.TS, ThS',
  "L’Oréal, L'Hérault, Cư M’gar, Ea H’leo",
  'Chỉ một chỗ vềchuyển',
  'KHÔNG CÓ GÌ DÍNH NHAU'
])('not glued: %s', (text) => {
  expect(wordsOf(text, 'text-glued')).toEqual([]);
});

test.each<[text: string, ...words: string[]]>([
  ['Xã họp. Xem thêm: Mưa lớn ở vùng cao. Bà con mừng.', 'Xem thêm:'],
  ['Họp xong lúc 11 giờ. Chia sẻ Facebook Zalo', 'Chia sẻ Facebook'],
  ['Họp xong. Tin liên quan Xã Bản Lùng ra quân', 'Tin liên quan'],
  ['Họp xong. © Bản quyền thuộc về Báo Đồng Xanh', 'Bản quyền thuộc về'],
  ['Họp xong. Từ khóa: nước sạch', 'Từ khóa:'],
  ['Họp xong. Cùng chuyên mục Đọc nhiều nhất', 'Cùng chuyên mục', 'Đọc nhiều nhất'],
  ['Trang chủ | Thời sự | Kinh tế | Xã hội | Thể thao', 'Trang chủ | Thời sự | Kinh tế | Xã hội | Thể thao'],
  [
    'Họp xong.\nNông thôn\nBiển đảo\nGóc nhìn\nẢnh đẹp\nChuyện làng\nChợ phiên\n',
    'Nông thôn\nBiển đảo\nGóc nhìn\nẢnh đẹp\nChuyện làng\nChợ phiên'
  ]
])('furniture: %j', (text, ...words) => {
  expect(wordsOf(text, 'furniture-suspected')).toEqual(words);
});

test.each([
  'Chia sẻ tại hội nghị, đồng chí Bí thư nhấn mạnh vai trò của Mặt trận.',
  'Chia sẻ trên Facebook cá nhân, anh Pâng cảm ơn bà con.',
  'Thông tin liên quan được niêm yết. Bài viết liên quan đến vụ việc đã gỡ.',
  'Sở Văn hóa, Thể thao và Du lịch; Ban Kinh tế - Xã hội; Bộ Chính trị.',
  'Chuyên mục Ý kiến bạn đọc nhận 300 thư.',
  'Vào Trang chủ, chọn Đăng nhập, rồi chọn Thông báo.',
  'Số lượt truy cập đạt hai triệu. Bình luận của bạn đọc rất nhiều.',
  'Gồm có\nLò Văn Pâng\nHà Thị Mỷ\nVừ A Chống\nTòng Văn Sáng\nLường Thị Ban\nHà Văn Vấn',
  'Chương trình:\nKhai mạc\nChào cờ\nPhát biểu\nTặng hoa\nBế mạc\nLiên hoan\nRa về',
  'Sông về,\nbiển hát,\nnắng vàng,\ngió lên,\nmây trôi,\ntrăng tới.'
])('no furniture: %j', (text) => {
  expect(wordsOf(text, 'furniture-suspected')).toEqual([]);
});

test('spans lie in the text, in order, and each kind of finding comes once', () => {
  fc.assert(
    fc.property(arbitraryText, (written) => {
      const text = written.normalize('NFC');
      const findings = findTextFaults(articleOf(text));
      expect(new Set(findings.map(({ code }) => code)).size).toBe(findings.length);
      for (const { spans = [] } of findings) {
        for (const { start, end } of spans) expect(text.slice(start, end).length).toBe(end - start);
        expect(spans.map(({ start }) => start)).toEqual(
          spans.map(({ start }) => start).sort((a, b) => a - b)
        );
      }
    })
  );
});

/** Reading in passing takes a second or two on a busy machine, anything worse than linear minutes. */
const MOST_MS = 15_000;

test.each(['bộBan ', 'sốtrong', 'Xem thêm: ', 'Kinh tế ', 'Ảnh đẹp\n', '\uFFFD'])(
  '100,000 repeats of %j',
  (piece) => {
    const before = performance.now();
    findTextFaults(articleOf(piece.repeat(100_000)));
    expect(performance.now() - before).toBeLessThan(MOST_MS);
  },
  60_000
);
