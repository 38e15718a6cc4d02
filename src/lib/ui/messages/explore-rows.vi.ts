/** Words over and under the figures of many rows on the explore page, in Vietnamese. */

const ISLANDS = 'Đà Nẵng gồm Hoàng Sa, Khánh Hòa gồm Trường Sa.';
const MERGED = `Vạch trên trục: 01/07/2025. Trước ngày đó, bài của tỉnh cũ tính vào tỉnh nay chứa nó. ${ISLANDS}`;
const FORMER =
  'Ranh giới trước 01/07/2025; bài chưa rõ tỉnh cũ là mục riêng. Hoàng Sa thuộc Đà Nẵng, Trường Sa thuộc Khánh Hòa.';

export const vi = {
  roseMost: (names: string) => `Tăng nhiều nhất: ${names}`,
  sideBySide: (subject: string) => `${subject}, xem từng dòng một`,
  sameScale: 'cùng một thang',
  secondHalf: (rows: number) =>
    `Nửa đầu so với nửa sau của kỳ, kiểm định chính xác, p ≤ 0,05 sau hiệu chỉnh cho ${rows} dòng:`,
  secondHalfUnsure: 'Nửa đầu so với nửa sau của kỳ, chưa đủ cơ sở để nói là tăng (kiểm định chính xác):',
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  rowsHidden: (grain: string) => `Không nơi nào có đủ 30 bài trong một ${grain}, nên tỷ lệ từng nơi bị ẩn.`,
  showCounts: 'Xem số bài từng nơi',
  yearAgo: 'So cùng kỳ',
  yearAgoOff: 'Thôi so cùng kỳ',
  yearAgoTable: (from: string, to: string) => `So với cùng kỳ năm trước, ${from} – ${to}`,
  yearAgoNone: 'Kho chưa có bài nào của cùng kỳ năm trước.',
  yearAgoCorpus: (now: string, then: string) =>
    `Kho có ${now} bài kỳ này, ${then} bài kỳ trước: nguồn nhiều lên thì số bài cũng tăng; xem theo tỷ lệ để so cho đúng.`,
  yearAgoLine: 'Đường xám: cùng kỳ năm trước.',
  nowHead: 'Kỳ này',
  thenHead: 'Năm trước',
  changeHead: 'Chênh',
  changeSure: 'Kiểm định',
  isSure: '● khác thật',
  isUnsure: '○ chưa đủ cơ sở',
  yearAgoTest: (rows: number) =>
    `Kiểm định chính xác, p ≤ 0,05 sau hiệu chỉnh cho ${rows} dòng. Dòng dưới 30 bài ở một trong hai kỳ thì không so tỷ lệ.`,
  order: 'Thứ tự',
  orders: { given: 'Bắc – Nam', listed: 'danh mục', high: 'Cao – thấp' },
  multiplesNote: { '34': MERGED, '63': FORMER },
  multiplesPlain: 'Mỗi con số mở bằng chứng của nó.',
  highestCell: (subject: string, name: string, bucket: string, value: string) =>
    `${subject} cao nhất ở ${name}, ${bucket}: ${value}`,
  eachCell: 'mỗi ô mở đúng các bài của nó',
  heatNote: {
    '34': `Vạch đậm: 01/07/2025; trước đó bài của tỉnh cũ tính vào tỉnh nay. ${ISLANDS}`,
    '63': FORMER
  },
  onMap: (subject: string, bucket: string) => `${subject} trên bản đồ, ${bucket}`,
  onePlace: 'Câu hỏi này chỉ có một nơi, nên không có gì để đặt cạnh nhau.',
  togetherMost: (share: string, row: string, column: string) =>
    `${share} số bài về ${row} cũng nói về ${column}`,
  togetherHidden: 'Chưa chủ đề nào có đủ 30 bài, nên tỷ lệ bị ẩn',
  togetherPlain: 'Chủ đề nào đi cùng nhau',
  togetherNote: 'Mỗi ô mở bằng chứng: các bài có cả hai chủ đề.',
  ranksFirst: (names: string, bucket: string) => `${names} đứng đầu ${bucket}`,
  ranksOverTime: 'Thứ hạng theo thời gian',
  ranksBy: (unit: string, per: string) => `Thứ hạng theo ${unit} ${per}, nhiều nhất tám hạng đầu`
};
