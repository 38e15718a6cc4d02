import { describe, expect, test } from 'vitest';
import { sameName, sameOffice, sameUnit } from './names.ts';

describe('a found name is the labelled one', () => {
  test.each([
    ['Nguyễn Văn Tảo', 'Nguyễn Văn Tảo', true],
    ['Nguyễn Văn Tảo', 'NGUYỄN VĂN TẢO', true],
    ['Lò Thị Hoà', 'Lò Thị Hòa', true],
    ['Tảo', 'Nguyễn Văn Tảo', true],
    ['Nguyễn Văn Tảo', 'Văn Tảo', false],
    ['Văn Tả', 'Nguyễn Văn Tảo', false],
    ['Ðinh Sáng', 'Đinh Sáng', true],
    ['', 'Nguyễn Văn Tảo', false]
  ])('%s, %s: %s', (want, got, same) => expect(sameName(want, got)).toBe(same));
});

describe('two offices agree', () => {
  test.each([
    ['Ủy viên BTV Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy', 'Ủy viên Ban Thường vụ Tỉnh uỷ', true],
    ['Chủ tịch UBND xã', 'Chủ tịch Ủy ban nhân dân xã Tà Lai', true],
    ['Ủy viên T.Ư Đảng', 'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy', true],
    ['Bí thư Tỉnh ủy', 'Phó Bí thư Tỉnh ủy', true],
    ['Bí thư Đảng ủy', 'Bí thư Tỉnh ủy', false],
    ['Chủ tịch UBND xã', '', false]
  ])('%s, %s: %s', (want, got, same) => expect(sameOffice(want, got)).toBe(same));
});

describe('two phrases name the same unit', () => {
  test.each([
    ['Chi bộ thôn Cối', 'chi bộ thôn Cối, xã Tà Lai', true],
    ['Công ty cổ phần May Sao Mai', 'Công ty May Sao Mai', true],
    ['Chi bộ khu phố 2', 'Chi bộ khu phố 3', false],
    ['Chi bộ khu phố 2', 'khu phố 2', true],
    ['gia đình bà Lò Thị Én', 'Trạm Y tế xã', false],
    ['thôn Cối', '', false]
  ])('%s, %s: %s', (want, got, same) => expect(sameUnit(want, got)).toBe(same));
});
