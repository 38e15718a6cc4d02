/** Which heads of a cell or committee a text counts, and which numbers it must pass by. */
import { expect, test } from 'vitest';
import { Doc } from '../text/doc.ts';
import { findFigures } from './figures.ts';

const CELL = 'Chi bộ thôn Nà Pạ sinh hoạt thường kỳ tháng 11';
const COMMITTEE = 'Đảng bộ xã Suối Mây tổ chức Đại hội nhiệm kỳ 2025 - 2030';

type Expected = Partial<Record<'all' | 'came' | 'exempt' | 'full', number>>;
const NAMES = {
  'party-members': 'all',
  attending: 'came',
  exempt: 'exempt',
  'official-members': 'full'
} as const;

function read(title: string, body: string): Expected {
  const doc = new Doc(`${title}\n${body}`);
  const figures = findFigures(doc, { start: 0, end: title.length }, []);
  return Object.fromEntries(figures.map(({ kind, value }) => [NAMES[kind], value]));
}

test.each<[body: string, expected: Expected]>([
  ['Chi bộ thôn Nà Pạ có 45 đảng viên.', { all: 45 }],
  ['Chi bộ hiện có 45 đảng viên, trong đó 40 đảng viên chính thức.', { all: 45, full: 40 }],
  ['Toàn chi bộ có 07 đảng viên.', { all: 7 }],
  ['Chi bộ có 45 đ/c, chính thức 43 đ/c; có mặt 38/45, vắng 7 có lý do.', { all: 45, full: 43, came: 38 }],
  ['Chi bộ có 45 đồng chí, chính thức 43. Có mặt: 38/45.', { all: 45, came: 38 }],
  ['Đảng viên chính thức: 43 đồng chí, dự bị: 2 đồng chí.', { full: 43 }],
  ['Chi bộ gồm 45 đảng viên, dự họp 38 đồng chí.', { all: 45, came: 38 }],
  ['Chi bộ có 45 đảng viên, tham dự 38 đồng chí.', { all: 45, came: 38 }],
  ['Dự họp có 38 trên tổng số 45 đảng viên, hai đồng chí miễn sinh hoạt.', { all: 45, came: 38, exempt: 2 }],
  ['Tổng số 45 đảng viên, vắng 7, có mặt 38.', { all: 45, came: 38 }],
  ['Chi bộ công nhận đảng viên chính thức 2 đồng chí.', {}],
  ['Năm qua chi bộ cử 4 đảng viên về sinh hoạt tạm thời tại các thôn.', {}],
  ['Đảng ủy tăng cường 3 đảng viên về sinh hoạt tại chi bộ thôn.', {}],
  ['Chi bộ có hơn 40 đảng viên.', { all: 40 }],
  ['Chi bộ có 45 đồng chí đảng viên, 9 đồng chí được miễn sinh hoạt.', { all: 45, exempt: 9 }],
  ['Chi bộ có bốn mươi lăm đảng viên.', { all: 45 }],
  ['Chi bộ có 45 (bốn mươi lăm) đảng viên.', { all: 45 }],
  ['Chi bộ gồm 45 đảng viên sinh hoạt ở 3 tổ đảng.', { all: 45 }],
  ['Tổng số đảng viên của chi bộ là 45 đồng chí.', { all: 45 }],
  ['Tổng số đảng viên: 45; đảng viên chính thức: 43; đảng viên dự bị: 2.', { all: 45, full: 43 }],
  ['Chi bộ kết nạp 2 đảng viên, nâng tổng số đảng viên của chi bộ lên 45.', { all: 45 }],
  ['Với 45 đảng viên, chi bộ luôn giữ nền nếp.', { all: 45 }],
  ['Chi bộ có 45 đảng viên đang sinh hoạt, phần lớn là cán bộ hưu trí.', { all: 45 }],
  ['Chi bộ thôn Nà Pạ thuộc Đảng bộ xã Suối Mây có 45 đảng viên.', { all: 45 }],
  ['Chi bộ thôn Nà Pạ (Đảng bộ xã Suối Mây) hiện có 45 đảng viên.', { all: 45 }],
  ['Chi bộ có 45 đảng viên, 5 đảng viên tuổi cao, sức yếu được miễn công tác.', { all: 45, exempt: 5 }],
  ['Chi bộ có 45 đảng viên; số đảng viên miễn sinh hoạt là 12 đồng chí.', { all: 45, exempt: 12 }],
  ['Chi bộ có 45 đảng viên (43 chính thức, 2 dự bị).', { all: 45, full: 43 }],
  [
    'Chi bộ có 45 đảng viên, trong đó có 38 đảng viên tham gia sinh hoạt thường xuyên.',
    { all: 45, came: 38 }
  ],
  ['Có 38/45 đảng viên dự sinh hoạt.', { all: 45, came: 38 }],
  ['Dự buổi sinh hoạt có 38/45 đảng viên của chi bộ.', { all: 45, came: 38 }],
  ['Buổi sinh hoạt có 38 đảng viên tham dự.', { came: 38 }],
  ['Tham dự buổi sinh hoạt có đồng chí Lò Văn Pâng, Bí thư Đảng ủy xã, cùng 38 đảng viên.', { came: 38 }],
  ['Buổi sinh hoạt diễn ra với sự tham dự của 38 đảng viên chi bộ.', { came: 38 }],
  ['Cả 45 đảng viên đều có mặt.', { all: 45, came: 45 }],
  ['Chi bộ có 45 đảng viên. Buổi họp vắng 7 đồng chí, 38 đồng chí có mặt.', { all: 45, came: 38 }],
  ['Ba mươi tám đảng viên chi bộ đã về dự họp.', { came: 38 }],
  ['Khi mới thành lập, chi bộ chỉ có 3 đảng viên; đến nay chi bộ có 45 đảng viên.', { all: 45 }],
  ['Được thành lập năm 1998, chi bộ hiện có 45 đảng viên.', { all: 45 }],
  ['Chi bộ hiện nay có 45 đảng viên đang tham gia sinh hoạt.', { all: 45 }],
  ['Tổng số 45 đảng viên, có mặt 38 đồng chí, vắng 7 đồng chí.', { all: 45, came: 38 }],
  ['Trong tổng số 45 đảng viên của chi bộ, có 5 đồng chí được miễn sinh hoạt.', { all: 45, exempt: 5 }],
  ['Chi bộ quản lý 45 đảng viên, trong đó miễn sinh hoạt 5 đồng chí.', { all: 45, exempt: 5 }],
  ['Chi bộ có 45 đảng viên, trong đó đảng viên chính thức 43 đồng chí.', { all: 45, full: 43 }],
  ['Số đảng viên tham gia sinh hoạt là 38/45 đồng chí.', { all: 45, came: 38 }],
  ['Chi bộ có 45 đồng chí, trong đó có 5 đồng chí được miễn sinh hoạt.', { all: 45, exempt: 5 }],
  ['Từ chỗ chỉ có 5 đảng viên, đến nay chi bộ đã có 45 đảng viên.', { all: 45 }],
  ['Thôn Nà Pạ có 87 hộ với 402 nhân khẩu; chi bộ có 45 đảng viên.', { all: 45 }],
  ['Năm 1998, chi bộ chỉ có 7 đảng viên. Năm 2025, chi bộ đã có 45 đảng viên.', { all: 45 }]
])('of a cell: %s', (body, expected) => {
  expect(read(CELL, body)).toEqual(expected);
});

test.each<[body: string]>([
  ['Chi bộ đã kết nạp 3 đảng viên mới.'],
  ['Nhiệm kỳ qua, chi bộ kết nạp được 3 đảng viên.'],
  ['Chi bộ phấn đấu có 50 đảng viên vào năm 2030.'],
  ['Đến năm 2030, chi bộ có 50 đảng viên.'],
  ['Chi bộ có 12 đảng viên nữ.'],
  ['Chi bộ có 12 đảng viên được tặng Huy hiệu 30 năm tuổi Đảng.'],
  ['Chi bộ có 5 đảng viên trên 80 tuổi.'],
  ['Chi bộ có 2 đảng viên dự bị.'],
  ['Chi bộ có 12 đảng viên, hội viên tham gia dọn đường.'],
  ['Chi bộ có từ 40 đảng viên trở lên.'],
  ['Chi bộ có vài chục đảng viên.'],
  ['Chi bộ quán triệt đến 100% đảng viên.'],
  ['98,5% đảng viên hoàn thành tốt nhiệm vụ.'],
  ['Có 43/45 đảng viên hoàn thành tốt nhiệm vụ.'],
  ['Chi bộ gặp mặt đảng viên theo Quy định số 213 của Bộ Chính trị.'],
  ['Chi bộ góp ý văn kiện Đại hội lần thứ 14 đảng viên đều quan tâm.'],
  ['Tại khối 7 đảng viên đi đầu.'],
  ['Chi bộ giúp 11 hộ nghèo, 45 hội viên.'],
  ['Thôn có 120 hộ, trong đó có 45 đảng viên.'],
  ['Toàn tỉnh có 120.000 đảng viên.'],
  ['Đảng bộ xã Suối Mây có 31 chi bộ với 1.020 đảng viên.'],
  ['Toàn xã có 31 chi bộ, 1.020 đảng viên.'],
  ['Chi bộ thôn Bản Mới có 23 đảng viên.'],
  ['Mỗi chi bộ có 3 đảng viên phụ trách hộ.'],
  ['Ban Chấp hành Đảng bộ gồm 15 đồng chí.'],
  ['Chi ủy có 3 đồng chí, đều là đảng viên.'],
  ['Đại hội bầu 3 đồng chí vào chi ủy, là những đảng viên trẻ.'],
  ['Cuộc thi thu hút 120 đảng viên tham gia.'],
  ['Mở 2 lớp bồi dưỡng với 38 đảng viên dự.'],
  ['Bình quân mỗi kỳ có 38 đảng viên dự sinh hoạt.'],
  ['Chi bộ đề nghị công nhận 2 đảng viên chính thức.'],
  ['Chi bộ xét miễn sinh hoạt cho 2 đảng viên.'],
  ['Đảng ủy trao Huy hiệu cho 14 đảng viên.'],
  ['Đồng chí là một đảng viên gương mẫu.'],
  ['Dự sinh hoạt có 20 đại biểu và khách mời, đảng viên phấn khởi.'],
  ['Khi mới thành lập, chi bộ chỉ có 3 đảng viên.'],
  ['Chi bộ có từ 3 đến 5 đảng viên ở mỗi tổ.'],
  ['Có 2 đảng viên xin chuyển sinh hoạt.'],
  ['Xã hiện có 427 đảng viên sinh hoạt ở 19 chi bộ.'],
  ['Có 15 đảng viên tham gia sinh hoạt tại 15 chi bộ bản.'],
  ['Chi bộ có 29/34 cán bộ, giáo viên là đảng viên.'],
  ['Có 8 đảng viên phát biểu tham luận.'],
  ['Hội Cựu chiến binh xã có 312 hội viên, trong đó có 128 đảng viên.'],
  ['Ngày 3/11 đảng viên họp.'],
  ['Tháng 4/2024 đảng viên dự học nghị quyết.'],
  ['Đảng viên có 3 đồng chí làm kinh tế giỏi.']
])('no figure of the cell: %s', (body) => {
  expect(read(CELL, body)).toEqual({});
});

test.each<[title: string, body: string, expected: Expected]>([
  [COMMITTEE, 'Đảng bộ xã có 31 chi bộ với 1.020 đảng viên.', { all: 1020 }],
  [COMMITTEE, 'Toàn Đảng bộ có 31 chi bộ trực thuộc, 1.020 đảng viên.', { all: 1020 }],
  [
    COMMITTEE,
    'Dự Đại hội có 150 đại biểu đại diện cho 1.020 đảng viên trong toàn Đảng bộ.',
    { all: 1020, came: 150 }
  ],
  [COMMITTEE, 'Sáng 2/8, 150 đại biểu đã có mặt dự Đại hội đại biểu Đảng bộ xã.', { came: 150 }],
  [COMMITTEE, 'Dự Đại hội có 150 đại biểu, khách mời.', {}],
  [COMMITTEE, 'Đại hội Mặt trận xã có 120 đại biểu tham dự.', {}],
  [COMMITTEE, 'Chi bộ thôn Bản Mới có 23 đảng viên.', {}],
  [COMMITTEE, 'Đảng bộ tỉnh hiện có 98.000 đảng viên.', {}],
  [COMMITTEE, 'Toàn tỉnh có 98.000 đảng viên.', {}],
  [COMMITTEE, 'Ban Chấp hành Đảng bộ xã khóa mới gồm 27 đồng chí.', {}],
  [COMMITTEE, 'Toàn Đảng có 5.600.000 đảng viên.', {}],
  [
    'Nề nếp ở một chi bộ vùng cao',
    'Chi bộ bản Lùng có 23 đảng viên, 2 đảng viên được miễn sinh hoạt.',
    { all: 23, exempt: 2 }
  ],
  ['Nề nếp ở những chi bộ vùng cao', 'Chi bộ bản Lùng có 23 đảng viên. Chi bộ bản Pho có 19 đảng viên.', {}],
  [
    'Bí thư Đảng ủy phường Bến Trăng quán triệt nghị quyết',
    'Tham dự có toàn thể cán bộ, đảng viên các Chi bộ khu phố 1, Chi bộ Trường Tiểu học với tổng số 88 đảng viên.',
    { all: 88 }
  ],
  [
    'Đại hội Chi bộ Công an xã',
    'Chi bộ Công an xã Suối Mây có 14 đảng viên; 14/14 đảng viên dự Đại hội.',
    { all: 14, came: 14 }
  ]
])('%s | %s', (title, body, expected) => {
  expect(read(title, body)).toEqual(expected);
});

test('in a digest every story has figures of its own', () => {
  const title = 'Đại hội các chi bộ trên địa bàn xã';
  const stories = [
    'Chi bộ thôn Nà Pạ\nChi bộ có 45 đảng viên.',
    'Chi bộ thôn Bản Mới\nChi bộ có 23 đảng viên.'
  ];
  const text = [title, ...stories].join('\n');
  const sections = stories.map((story) => {
    const start = text.indexOf(story);
    return { heading: story.split('\n')[0] ?? '', span: { start, end: start + story.length } };
  });
  const figures = findFigures(new Doc(text), { start: 0, end: title.length }, sections);
  expect(figures.map(({ value, section }) => [value, section])).toEqual([
    [45, 0],
    [23, 1]
  ]);
});
