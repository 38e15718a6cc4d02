/** Days that a text names without telling its own act by them, each beside one like it that does. */
import { expect, test } from 'vitest';
import { passedBy } from './dates-context.ts';
import { findDatePhrases } from './dates-phrase.ts';

const rulesOf = (text: string): (string | null)[] =>
  findDatePhrases(text).map((phrase) => passedBy(text, phrase));

const CONGRESS =
  'Đại hội đại biểu toàn quốc lần thứ XIV của Đảng diễn ra từ ngày 19 đến ngày 25/01/2026 tại Hà Nội.';

test.each<[text: string, ...rules: (string | null)[]]>([
  ['Công an xã xử lý nhiều vụ. Điển hình, ngày 6/8/2025, tổ bắt hai người', 'background'],
  ['Xã có nhiều việc làm hay. Đơn cử như buổi phát cơm ngày 3/4 ở chợ', 'background'],
  ['Nhiều vụ đã rõ (điển hình là vụ trộm trâu ngày 3/4)', 'background'],
  ['Lễ tôn vinh điển hình tiên tiến ngày 3/4 đông vui', null],
  ['Chi bộ họp bắt đầu từ tháng 9 và kết thúc vào ngày 15 tháng 10 năm 2019', 'background'],
  ['Các thôn hoàn thành trước ngày 20/12', 'deadline'],
  ['Hội thi kết thúc chiều 20/12 trong tiếng vỗ tay', null],
  ['Trong đợt mưa dông chiều 7/9, nhà bà Sự đổ. Tại buổi thăm, xã trao 3 triệu đồng', 'background'],
  ['Trong đợt mưa dông chiều 7/9, ba mươi nhà tốc mái', null],
  ['Nhà ông Ké bị cháy, sáng 9/11 xã đã có mặt tại gia đình, trao 3 triệu đồng', null],
  [
    'Xã thăm các hộ tốc mái\nTrận lốc chiều 9/11 làm đổ 9 nhà. Sáng 10/11, chủ tịch đã đến từng nhà',
    'background',
    null
  ],
  ['Lốc làm đổ 9 nhà\nTrận lốc chiều 9/11 làm đổ 9 nhà. Sáng 10/11, chủ tịch đã đến từng nhà', null, null],
  ['Sau vụ cháy rạng sáng 9/11, ngày 10/11, chủ tịch ký công điện', 'background', null],
  ['Tính đến nay, năm xã đã mở hội; xã Suối Mây bế mạc ngày 19-5', 'background'],
  ['Ngày 19-5, xã Suối Mây mở hội; đến nay đã ba lần', null],
  [`${CONGRESS} Công an xã Suối Mây đã họp bàn việc trực.`, 'background'],
  [CONGRESS, null],
  ['Trước đó, nhà bà bị cháy vào khoảng 19h, ngày 6/7/2012', 'recalled'],
  ['Cắt điện từ 02h00 đến 17h00 ngày 29/02/2020', null],
  ['Hội mở 7 ngày (từ ngày 01-07/04) ở chợ', null],
  ['Sau 6 tháng làm thử (từ 1/4 đến 1/10), xã', 'open-range'],
  ['Nhưng ngay từ sáng sớm 1/11, ngày hội đã đông', null],
  ['Nộp đơn đến 17h00 ngày 29/02/2020', 'deadline'],
  ['Sau hai ngày làm việc (28 và 29-9), đại hội bế mạc', null],
  ['Đó là điều xã hướng tới tại hội nghị ngày 28-5.', null],
  ['Đó là việc xã làm hướng tới lễ hội ngày 28-5.', 'anniversary']
])('%s', (text, ...rules) => {
  expect(rulesOf(text)).toEqual(rules);
});

test('stays linear where its words repeat', () => {
  const text = `${'Điển hình là bão, đại hội toàn quốc của Đảng '.repeat(3000)}ngày 3/4 `.repeat(3);
  const start = performance.now();
  rulesOf(text);
  expect(performance.now() - start).toBeLessThan(1500);
});
