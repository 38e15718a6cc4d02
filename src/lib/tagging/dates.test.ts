import { describe, expect, test } from 'vitest';
import type { PublishedDate } from '../corpus/article.ts';
import { parseDated } from '../corpus/civil-date.ts';
import { Doc } from '../text/doc.ts';
import { findEventDate } from './dates.ts';

function published(value: string | null): PublishedDate | null {
  const dated = value === null ? null : parseDated(value);
  return dated && { ...dated, method: 'given', confidence: 'high' };
}

/** The first line is the title. */
function read(text: string, day: string | null): { value: string; words: string } | null {
  const title = { start: 0, end: text.includes('\n') ? text.indexOf('\n') : text.length };
  const { event } = findEventDate(new Doc(text), title, published(day));
  return event && { value: event.value, words: text.slice(event.span.start, event.span.end) };
}

const TITLE = 'Xã Suối Mây họp bàn chuyện nước sạch';
const FILLER =
  'Chi bộ có nhiều cách làm hay trong vận động bà con giữ nguồn nước, được xã ghi nhận và nhân rộng.';

describe('which day is the act', () => {
  test.each<[why: string, text: string, day: string | null, value: string | null, words: string | null]>([
    ['lead', `${TITLE}\nSáng 3/11, xã Suối Mây họp với các thôn.`, '2025-11-04', '2025-11-03', 'Sáng 3/11'],
    [
      'own year',
      `${TITLE}\nChiều ngày 01/9/2021, xã Suối Mây họp.`,
      null,
      '2021-09-01',
      'Chiều ngày 01/9/2021'
    ],
    ['no year', `${TITLE}\nNgày 5-6, xã Suối Mây họp với các thôn.`, null, 'XXXX-06-05', 'Ngày 5-6'],
    [
      'title before lead',
      `Ngày 7/5, xã họp\nSáng 6/5, xã chuẩn bị chỗ ngồi.`,
      '2025-05-08',
      '2025-05-07',
      'Ngày 7/5'
    ],
    ['across new year', `${TITLE}\nNgày 28/12, xã Suối Mây họp.`, '2026-01-03', '2025-12-28', 'Ngày 28/12'],
    ['leap day', `${TITLE}\nNgày 29/2, xã Suối Mây họp.`, '2025-03-01', '2024-02-29', 'Ngày 29/2'],
    ['month known', `${TITLE}\nChiều 3/4, xã Suối Mây họp.`, '2024-04', '2024-04-03', 'Chiều 3/4'],
    ['year known', `${TITLE}\nChiều 3/4, xã Suối Mây họp.`, '2024', '2024-04-03', 'Chiều 3/4'],
    ['announced', `${TITLE}\nNgày 20/11 tới, xã mở lớp học.`, '2025-11-01', '2025-11-20', 'Ngày 20/11'],
    ['today', `${TITLE}\nHôm nay, xã Suối Mây họp với các thôn.`, '2025-11-04', '2025-11-04', 'Hôm nay'],
    ['yesterday', `${TITLE}\nChiều qua, xã Suối Mây họp.`, '2025-11-01', '2025-10-31', 'Chiều qua'],
    ['yesterday of an unknown day', `${TITLE}\nChiều qua, xã Suối Mây họp.`, null, null, null],
    [
      'figures before relation',
      `${TITLE}\nHôm nay (2/11), xã họp.`,
      '2025-11-04',
      '2025-11-02',
      'Hôm nay (2/11)'
    ],
    [
      'first of several',
      `${TITLE}\nTừ ngày 3 đến 5/11, xã mở lớp.`,
      '2025-11-06',
      '2025-11-03',
      'Từ ngày 3 đến 5/11'
    ],
    [
      'decree then act',
      `${TITLE}\nThực hiện Kế hoạch số 8-KH/ĐU ngày 2/1/2026 của Đảng ủy, sáng 5/2/2026, xã họp.`,
      null,
      '2026-02-05',
      'sáng 5/2/2026'
    ],
    [
      'second paragraph',
      `${TITLE}\n${FILLER}\nChiều ngày 01/9/2021, chi bộ thôn Nà Pạ họp chuyên đề về giữ nguồn nước sạch.`,
      null,
      '2021-09-01',
      'Chiều ngày 01/9/2021'
    ],
    [
      'own act named late',
      `${TITLE}\n${FILLER}\n${FILLER}\n${FILLER}\n${FILLER}\nSau hội nghị sáng 9/9, các thôn sẽ họp tiếp.`,
      '2025-09-07',
      '2025-09-09',
      'sáng 9/9'
    ],
    [
      'incident late in the body',
      `${TITLE}\n${FILLER}\n${FILLER}\n${FILLER}\n${FILLER}\nBà con nhớ trận lũ quét bất ngờ ập xuống bản trong đêm, hôm 14/8, nước dâng rất nhanh.`,
      '2025-09-07',
      null,
      null
    ],
    ['nothing told', `${TITLE}\n${FILLER}`, '2025-09-07', null, null],
    [
      'anniversary only',
      `${TITLE}\nMừng ngày 20/11, trường làng thi văn nghệ rất vui.`,
      '2025-11-25',
      null,
      null
    ],
    [
      'year beside the day',
      `${TITLE}\nChiều 14/7, xã tổ chức hội nghị triển khai việc thu gom rác trong năm 2024.`,
      null,
      '2024-07-14',
      'Chiều 14/7'
    ],
    [
      'year of an anniversary',
      `${TITLE}\nNhân 50 năm ngày lập xã (22.4.1976 - 22.4.2026), sáng 20.4, xã họp mặt.`,
      null,
      '2026-04-20',
      'sáng 20.4'
    ],
    [
      'a measure from a day on',
      `${TITLE}\nTừ ngày 3/4/2026, ghe máy không được vào rạch trong giờ tan trường.`,
      null,
      '2026-04-03',
      'Từ ngày 3/4/2026'
    ],
    [
      'a measure long in force',
      `${TITLE}\nTừ ngày 1/12/2025, bến phà đã bỏ vé giấy, khách quét mã ở cổng.`,
      '2026-02-05',
      null,
      null
    ],
    [
      'announced for a day',
      `${TITLE}\nBến phà sẽ dừng bán vé giấy từ ngày 1/12, khách quét mã ở cổng.`,
      '2025-11-27',
      '2025-12-01',
      'từ ngày 1/12'
    ],
    [
      'settled at a meeting',
      `${TITLE}\nHai trạm cũ sẽ được dỡ bỏ, theo kết luận hội nghị ngày 13-3.`,
      '2026-03-16',
      '2026-03-13',
      'ngày 13-3'
    ],
    ['hour in words', `${TITLE}\nBảy giờ 2/7, chợ mới kéo rèm đón khách.`, null, 'XXXX-07-02', 'Bảy giờ 2/7'],
    [
      'year of a regular session',
      `${TITLE}\nXã họp phiên thường kỳ tháng 10/2025 vào ngày 4/11.`,
      null,
      '2025-11-04',
      'ngày 4/11'
    ],
    [
      'day of death below the name',
      `TIN BUỒN\nHội làng thương tiếc báo tin:\nCụ LẠI VĂN ĐOÀN\nSinh ngày 3/2/1938.\nCụ từ trần hồi 4 giờ 20 phút ngày 11 tháng 3 năm 2024, thọ 87 tuổi.\nLễ viếng từ 7 giờ ngày 12/3.`,
      null,
      '2024-03-11',
      '4 giờ 20 phút ngày 11 tháng 3 năm 2024'
    ],
    [
      'an interview',
      `${TITLE}\n- Duyên cớ nào đưa bác tới nghề gốm?\n- Tôi học nghề ngày 3/3/1998, thầy là người làng bên.\n- Bác lo nhất điều gì?\n- Lo không ai nối nghề.`,
      null,
      null,
      null
    ],
    [
      'abroad',
      `Luật mới bảo vệ bờ biển\nTổng thống Pháp ngày 3/4/2025 ký luật mới về bảo vệ bờ biển.`,
      null,
      null,
      null
    ],
    [
      'words that only look like a country',
      `Dọn rác bên kênh\nSáng 4/5, người dân ý thức hơn hẳn, chủ tịch anh em hội đò cùng vớt rác.`,
      null,
      'XXXX-05-04',
      'Sáng 4/5'
    ],
    [
      'abroad, with somebody from home',
      `Hội đàm ở Seoul\nNgày 11/8/2025, tại thủ đô Seoul, Hàn Quốc, Tổng Bí thư hội đàm với Tổng thống nước chủ nhà.`,
      null,
      '2025-08-11',
      'Ngày 11/8/2025'
    ],
    [
      'the line of a notice',
      `${TITLE}\n${FILLER}\n${FILLER}\n${FILLER}\n${FILLER}\nThời gian ngừng cấp nước: từ 02h00 đến 17h00 ngày 29/02/2020.`,
      '2020-02-21',
      '2020-02-29',
      '17h00 ngày 29/02/2020'
    ],
    [
      'a measure by an order',
      `${TITLE}\nTheo UBND tỉnh, từ ngày 1-7-2025, tỉnh sẽ mở bể nước chung.`,
      null,
      '2025-07-01',
      'từ ngày 1-7-2025'
    ],
    [
      'the year of a decree',
      `${TITLE}\nChiều 9-8, xã nghe việc thực hiện Chỉ thị số 27-CT/TU ngày 9-5-2024.`,
      null,
      'XXXX-08-09',
      'Chiều 9-8'
    ],
    [
      'in the first clause of a later paragraph',
      `${TITLE}\n${FILLER}\n${FILLER}\nSân vận động thôn Nà Pạ sáng 8/1 là nơi các đội thi kéo co, đẩy gậy trước đông đảo bà con.`,
      '2026-01-08',
      '2026-01-08',
      'sáng 8/1'
    ],
    [
      'what people may do from a day on',
      `${TITLE}\nBà con thôn Nà Pạ từ sáng 21/4 có thể lấy nước ở bể chung.`,
      '2023-04-22',
      '2023-04-21',
      'từ sáng 21/4'
    ],
    [
      'a party abroad',
      `Đại hội ở Lào\nĐảng Nhân dân Cách mạng Lào sáng 13/1 khai mạc đại hội; Tổng Bí thư, Chủ tịch nước Lào đọc diễn văn về kinh tế - xã hội.`,
      '2021-01-13',
      null,
      null
    ],
    [
      'a term is no year',
      `${TITLE}\nSáng 5-6, Tổ đại biểu khóa II, nhiệm kỳ 2026-2031 họp.`,
      null,
      'XXXX-06-05',
      'Sáng 5-6'
    ],
    [
      'a goal is no year',
      `${TITLE}\nSáng 5-6, xã bàn việc đến năm 2030 có nước sạch.`,
      null,
      'XXXX-06-05',
      'Sáng 5-6'
    ]
  ])('%s', (_, text, day, value, words) => {
    expect(read(text, day)).toEqual(value === null ? null : { value, words });
  });
});

test('an event after publication is kept, and reported in words', () => {
  const text = `${TITLE}\nSáng 9/9, xã Suối Mây họp với các thôn.`;
  const { event, findings } = findEventDate(
    new Doc(text),
    { start: 0, end: TITLE.length },
    published('2025-09-07')
  );
  expect(event?.value).toBe('2025-09-09');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.code).toBe('event-after-publication');
  expect(findings[0]?.detail).toContain('07/09/2025');
  expect(findings[0]?.detail).toContain('09/09/2025');
});

test('an event within the month of publication is no conflict', () => {
  const text = `${TITLE}\nSáng 29/4, xã Suối Mây họp với các thôn.`;
  const { findings } = findEventDate(new Doc(text), { start: 0, end: TITLE.length }, published('2024-04'));
  expect(findings).toEqual([]);
});
