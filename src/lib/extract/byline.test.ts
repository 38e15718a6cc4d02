import { expect, test } from 'vitest';
import { readBylineLine, readGluedByline } from './byline.ts';

test.each([
  ['Thu Hà', 'Thu Hà'],
  ['HỮU TOÀN', 'HỮU TOÀN'],
  ['Lam Giang - Kim Oanh - Đặng Sinh', 'Lam Giang - Kim Oanh - Đặng Sinh'],
  ['Tin, ảnh: Hồng Nhạn', 'Hồng Nhạn'],
  ['Bài và ảnh: Hạ Lam – Minh Khôi', 'Hạ Lam – Minh Khôi'],
  ['Theo TTXVN', 'TTXVN'],
  ['TTXVN', 'TTXVN'],
  ['PV', 'PV'],
  ['CTV Minh Khôi', 'CTV Minh Khôi'],
  ['Ban Biên tập', 'Ban Biên tập'],
  ['T.Xuân', 'T.Xuân'],
  ['(Hạ Lam)', 'Hạ Lam'],
  ['Hạ Lam (TTXVN)', 'Hạ Lam (TTXVN)'],
  ['Hạ Lam/VOV-TP.HCM', 'Hạ Lam/VOV-TP.HCM'],
  ["H'Bia Niê", "H'Bia Niê"],
  ['Người đăng: Hạ Lam', 'Hạ Lam'],
  ['Ảnh: Hạ Lam', null],
  ['Quang cảnh hội nghị', null],
  ['Chi bộ Khe Lau', null],
  ['Hà Nội Mới', null],
  ['Đồng chí Lò Văn Phính phát biểu với chi bộ', null],
  ['Trồng rừng đầu xuân', null],
  ['Theo đó, các thôn góp công', null],
  ['Hạ Lam nói với bà con.', null]
])('the line %j names %j', (line, name) => {
  expect(readBylineLine(line)).toBe(name);
});

test.each([
  ['… góp công giữ nước. Quốc Bình', 'Quốc Bình'],
  ['… góp công giữ nước.Quốc Bình', 'Quốc Bình'],
  ['… góp công giữ nước./. Quang Trung-Xuân Hùng/VOV', 'Quang Trung-Xuân Hùng/VOV'],
  ['… “phải giữ nước”. Hà Khánh', 'Hà Khánh'],
  ['… tăng 12%. Nhật Đông -', 'Nhật Đông'],
  ['… họp tại TP. Hồ Chí Minh', null],
  ['… thăm gia đình ông Q. Văn Nam', null],
  ['… trao cho Chi bộ Khe Lau', null],
  ['… góp công giữ nước.', null]
])('the end of %j names %j', (paragraph, name) => {
  expect(readGluedByline(paragraph)?.name ?? null).toBe(name);
});
