import { describe, expect, test } from 'vitest';
import type { DateCue } from './dates-cue.ts';
import { findDatePhrases } from './dates-phrase.ts';

type Found = [cue: DateCue, words: string, day: string];

/** `31/5`, `9/9/2021` or, for relative ones, the shift in days. */
function read(text: string): Found[] {
  return findDatePhrases(text).map((phrase) => [
    phrase.cue,
    text.slice(phrase.start, phrase.end),
    phrase.shift === null
      ? [phrase.day, phrase.month, phrase.year].filter(Boolean).join('/')
      : String(phrase.shift)
  ]);
}

describe('phrases that name a day', () => {
  test.each<[text: string, ...found: Found]>([
    ['Sáng 3/11, xã họp', 'part-of-day', 'Sáng 3/11', '3/11'],
    ['chiều ngày 01/9/2021 họp', 'part-of-day', 'chiều ngày 01/9/2021', '1/9/2021'],
    ['Rạng sáng 5-12, mưa', 'part-of-day', 'Rạng sáng 5-12', '5/12'],
    ['Tối muộn ngày 7.8 mới về', 'part-of-day', 'Tối muộn ngày 7.8', '7/8'],
    ['Chiều thứ Sáu (3/11), xã họp', 'part-of-day', 'Chiều thứ Sáu (3/11)', '3/11'],
    ['sáng 1- 6, chợ họp', 'part-of-day', 'sáng 1- 6', '1/6'],
    ['SÁNG 3/11 XÃ HỌP', 'part-of-day', 'SÁNG 3/11', '3/11'],
    ['Họp xong. Chiều 3/11', 'part-of-day', 'Chiều 3/11', '3/11'],
    ['Họp xong, rạng sáng 3/11', 'part-of-day', 'rạng sáng 3/11', '3/11'],
    ['Đầu giờ chiều ngày 3/11', 'part-of-day', 'Đầu giờ chiều ngày 3/11', '3/11'],
    ['Đến mốc 2030\nNgày 3/11', 'day-word', 'Ngày 3/11', '3/11'],
    ['ngày 31.1 làm lễ', 'day-word', 'ngày 31.1', '31/1'],
    ['Ngày 8-2, xã họp', 'day-word', 'Ngày 8-2', '8/2'],
    ['ngày 3 tháng 11 năm 2025', 'day-word', 'ngày 3 tháng 11 năm 2025', '3/11/2025'],
    ['ngày 10 tháng 1, đoàn', 'day-word', 'ngày 10 tháng 1', '10/1'],
    ['ngày 04 tháng 5/2026 họp', 'day-word', 'ngày 04 tháng 5/2026', '4/5/2026'],
    ['ngày 29/2 làm lễ', 'day-word', 'ngày 29/2', '29/2'],
    ['sáng mùng 2 tháng 9 năm 2024, bà', 'part-of-day', 'sáng mùng 2 tháng 9 năm 2024', '2/9/2024'],
    ['29 tháng Chạp (8/2/2024), đoàn', 'day-word', 'tháng Chạp (8/2/2024)', '8/2/2024'],
    ['trong 2 ngày: 11 và 12-7, xã', 'range', 'trong 2 ngày: 11 và 12-7', '11/7'],
    [
      'hai ngày diễn ra đại hội (14-15/8/2025), xã',
      'range',
      'hai ngày diễn ra đại hội (14-15/8/2025)',
      '14/8/2025'
    ],
    ['Trong 2 ngày 5 – và 6/2, xã', 'range', 'Trong 2 ngày 5 – và 6/2', '5/2'],
    ['ngày 17//5 mở cửa', 'day-word', 'ngày 17//5', '17/5'],
    ['Báo Khu 9 - Ngày 14-01-2026, đoàn', 'day-word', 'Ngày 14-01-2026', '14/1/2026'],
    ['hôm 12/5 trời mưa', 'day-word', 'hôm 12/5', '12/5'],
    ['ngày 24-10-2024 họp', 'day-word', 'ngày 24-10-2024', '24/10/2024'],
    ['ngày 24.10.24 họp', 'day-word', 'ngày 24.10.24', '24/10/2024'],
    ['ngày 6 và 7/8, xã', 'range', 'ngày 6 và 7/8', '6/8'],
    ['ngày 6, 7/8 họp', 'range', 'ngày 6, 7/8', '6/8'],
    ['hai ngày 7 và 8-11, xã', 'range', 'hai ngày 7 và 8-11', '7/11'],
    ['Trong 2 ngày 21, 22/11 có hội', 'range', 'Trong 2 ngày 21, 22/11', '21/11'],
    ['Từ ngày 3 đến 5/11, xã', 'range', 'Từ ngày 3 đến 5/11', '3/11'],
    ['từ 17-19/5 mở hội', 'range', 'từ 17-19/5', '17/5'],
    ['từ ngày 10/08 đến 11/08/2025', 'range', 'từ ngày 10/08 đến 11/08/2025', '10/8/2025'],
    ['Từ ngày 27 đến ngày 30-6-2017', 'range', 'Từ ngày 27 đến ngày 30-6-2017', '27/6/2017'],
    ['từ ngày 28/2 đến ngày 2/3', 'range', 'từ ngày 28/2 đến ngày 2/3', '28/2'],
    ['chiều ngày 9 và 10/9 họp', 'range', 'chiều ngày 9 và 10/9', '9/9'],
    ['từ sáng 1/7 xã mới chạy', 'from', 'từ sáng 1/7', '1/7'],
    ['từ ngày 1/7 xã mới chạy', 'from', 'từ ngày 1/7', '1/7'],
    ['hôm nay (27/5), xã họp', 'relative-date', 'hôm nay (27/5)', '27/5'],
    ['Sáng nay 8/2, xã họp', 'relative-date', 'Sáng nay 8/2', '8/2'],
    ['Chiều nay, ngày 5/3, xã', 'relative-date', 'Chiều nay, ngày 5/3', '5/3'],
    ['Chiều nay, Ngày 5/3', 'relative-date', 'Chiều nay, Ngày 5/3', '5/3'],
    ['chiều qua (25.5) tại xã', 'relative-date', 'chiều qua (25.5)', '25/5'],
    ['Ngày hôm qua 4/6 mưa', 'relative-date', 'Ngày hôm qua 4/6', '4/6'],
    ['lúc 14h30, ngày 5/8/2025', 'clock', '14h30, ngày 5/8/2025', '5/8/2025'],
    ['hồi 20 giờ 30 phút, ngày 25-2-2013', 'clock', '20 giờ 30 phút, ngày 25-2-2013', '25/2/2013'],
    ['từ mười hai giờ ngày 26/4', 'clock', 'mười hai giờ ngày 26/4', '26/4'],
    ['vào 14h ngày 26/4 (giờ', 'clock', '14h ngày 26/4', '26/4'],
    ['Thứ hai, ngày 3/11', 'weekday', 'Thứ hai, ngày 3/11', '3/11'],
    ['Thứ Hai, Ngày 3/11', 'weekday', 'Thứ Hai, Ngày 3/11', '3/11'],
    ['Chủ nhật 9/11 có chợ', 'weekday', 'Chủ nhật 9/11', '9/11'],
    ['đã họp vào 16/5 tại xã', 'preposition', 'vào 16/5', '16/5'],
    ['Tối qua, xã mất điện', 'relative', 'Tối qua', '-1'],
    ['chiều hôm qua mưa', 'relative', 'chiều hôm qua', '-1'],
    ['Hôm nay xã họp', 'relative', 'Hôm nay', '0'],
    ['sáng nay xã họp', 'relative', 'sáng nay', '0'],
    ['hôm kia họp', 'relative', 'hôm kia', '-2'],
    ['sáng mai họp', 'relative', 'sáng mai', '1']
  ])('%s', (text, ...found) => {
    expect(read(text)).toEqual([found]);
  });
});

describe('figures that are no day', () => {
  test.each([
    'mùng 2 Tết',
    'trường mầm non 02/9',
    'chi bộ khối 7+10',
    'đường 3/2 và chợ 30/4',
    '1/3 số hộ',
    '7/8 thành viên có mặt',
    'trực 24/7',
    'ngày 45/3',
    'ngày 30/2',
    'ngày 5/13',
    'giai đoạn 2025-2030',
    'tháng 12/2025',
    'quý I/2025',
    '20 - 25 người',
    'tỷ số 2-1',
    'Nghị quyết 57-NQ/TW',
    'đứng thứ 3/63 tỉnh',
    'ánh sáng qua cửa',
    'tăng 3,15% và 1.256 người',
    'vào 2/3 diện tích lúa',
    'ki-ốt số 3-11',
    '3/11/1/2 tổ'
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
