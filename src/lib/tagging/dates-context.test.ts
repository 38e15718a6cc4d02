import { expect, test } from 'vitest';
import { type PassedDateRule, passedBy } from './dates-context.ts';
import { findDatePhrases } from './dates-phrase.ts';

function rulesOf(text: string): (PassedDateRule | null)[] {
  return findDatePhrases(text).map((phrase) => passedBy(text, phrase));
}

test.each<[text: string, ...rules: (PassedDateRule | null)[]]>([
  ['Thực hiện Nghị quyết số 12-NQ/ĐU ngày 6/4/2026 của Đảng ủy xã', 'decree'],
  ['Thực hiện Đề án số 03-ĐA/ĐU, ngày 26/4/2026 của Đảng ủy, xã đã họp', 'decree'],
  ['theo Quyết định 45/QĐ-UBND ngày 2-3-2026', 'decree'],
  ['Chỉ thị 05 của Bộ Chính trị ngày 15/5/2016 về học tập', 'decree'],
  ['Nghị định số 118/2025/NĐ-CP của Chính phủ, ngày 9/6/2025 quy định', 'decree'],
  ['Luật Đất đai ngày 18/1/2024', 'decree'],
  ['Thực hiện Kế hoạch số 8-KH/ĐU của Đảng ủy xã, ngày 3/11, chi bộ thôn họp', null],
  ['Thực hiện Kế hoạch của Đảng ủy xã, sáng 3/11, chi bộ thôn họp', null],
  ['Nhân dịp Quốc khánh ngày 2/9, chiều 30/8, xã tặng quà', 'anniversary', null],
  ['kỷ niệm 50 năm ngày thành lập ngày 5/6, xã họp', 'anniversary'],
  ['Chào mừng ngày 20/11, trường thi văn nghệ', 'anniversary'],
  ['Nhân dịp năm mới, sáng ngày 11/2, xã chúc Tết', null],
  ['lễ ngày 30/4/1975 - 30/4/2025', 'anniversary'],
  ['Hạn nộp đến ngày 31/12', 'deadline'],
  ['phải xong trước ngày 15/8', 'deadline'],
  ['tính đến hết ngày 20/6, xã có 12 hộ', 'deadline'],
  ['kể từ ngày 1/3, chợ dời', 'open-range'],
  ['Từ ngày 1/7, xã chạy mô hình mới', 'open-range'],
  ['từ ngày 3 đến 5/11, xã mở hội', null],
  ['Trước đó, ngày 2/11, xã đã kiểm tra', 'recalled'],
  ['Trước đó, vào chiều 2/11, xã đã kiểm tra', 'recalled'],
  ['Cách đây hơn mười năm, ngày 2/11/2014, lũ về', 'recalled'],
  ['ông sinh ngày 3/4/1950 tại xã', 'birth'],
  ['liệt sĩ hy sinh ngày 3/4/1972', 'birth'],
  ['Bà kể đêm 12/9/2024, nước lên tận nóc', 'recalled'],
  ['Ông Thứ vẫn nhớ rạng sáng 2/11/2020, nước lên', 'recalled'],
  ['Công an xã cho hay tối 2/11 đã trực', null],
  ['đó là món quà quý nhất ngày 20/11', 'anniversary'],
  ['Ngày 20/11, trường cắm trại', null],
  ['Tại lễ khai giảng ngày 5/9, trống điểm', null],
  ['Trong một buổi lễ ngày 13/9 ở đình', null],
  ['nghỉ Tết Dương lịch ngày 1/1', 'anniversary'],
  ['ngày 10/3 âm lịch, làng mở hội', 'lunar'],
  ['ngày 10/3 (âm lịch), làng mở hội', 'lunar'],
  ['ngày 12/1 năm Bính Ngọ, làng mở hội', 'lunar'],
  ['Suối Mây, ngày 3 tháng 11 năm 2025', 'document-head'],
  ['Suối Mây, ngày 3 tháng 11 năm 2025, nắng đẹp', null],
  ['Bà nói: “Hôm nay xã ta khác xưa”', 'quoted'],
  ['Hôm nay, xã ta họp', null]
])('%s', (text, ...rules) => {
  expect(rulesOf(text)).toEqual(rules);
});
