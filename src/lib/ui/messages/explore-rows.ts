/** Words over and under the figures of many rows on the explore page. */

const ISLANDS = 'Đà Nẵng gồm Hoàng Sa, Khánh Hòa gồm Trường Sa.';
const MERGED = `Vạch trên trục: 01/07/2025. Trước ngày đó, bài của tỉnh cũ tính vào tỉnh nay chứa nó. ${ISLANDS}`;
const FORMER =
  'Ranh giới trước 01/07/2025; bài chưa rõ tỉnh cũ là mục riêng. Hoàng Sa thuộc Đà Nẵng, Trường Sa thuộc Khánh Hòa.';

const vi = {
  roseMost: (names: string) => `Tăng nhiều nhất: ${names}`,
  sideBySide: (subject: string) => `${subject}, xem từng dòng một`,
  sameScale: 'cùng một thang',
  secondHalf: (rows: number) =>
    `Nửa đầu so với nửa sau của kỳ, kiểm định chính xác, p ≤ 0,05 sau hiệu chỉnh cho ${rows} dòng:`,
  secondHalfUnsure: 'Nửa đầu so với nửa sau của kỳ, chưa đủ cơ sở để nói là tăng (kiểm định chính xác):',
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  rowsHidden: (grain: string) => `Không nơi nào có đủ 30 bài trong một ${grain}, nên tỷ lệ từng nơi bị ẩn.`,
  showCounts: 'Xem số bài từng nơi',
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
  onlyPresent: 'Bản đồ vẽ theo 34 tỉnh, thành hiện nay.',
  showPresent: 'Xem theo 34 tỉnh, thành',
  onePlace: 'Câu hỏi này chỉ có một nơi, nên không có gì để đặt cạnh nhau.',
  togetherMost: (share: string, row: string, column: string) =>
    `${share} số bài về ${row} cũng nói về ${column}`,
  togetherPlain: 'Chủ đề nào đi cùng nhau',
  togetherNote: 'Mỗi ô mở các bài có cả hai chủ đề.',
  ranksFirst: (names: string, bucket: string) => `${names} đứng đầu ${bucket}`,
  ranksOverTime: 'Thứ hạng theo thời gian',
  ranksBy: (unit: string, per: string) => `Thứ hạng theo ${unit} ${per}, nhiều nhất tám hạng đầu`
};

const en: typeof vi = {
  roseMost: (names) => `Rose most: ${names}`,
  sideBySide: (subject) => `${subject}, row by row`,
  sameScale: 'all on one scale',
  secondHalf: (rows) =>
    `First against second half of the period, exact test, p ≤ 0.05 after correction for ${rows} rows:`,
  secondHalfUnsure: 'First against second half of the period; not enough to call it a rise (exact test):',
  fromTo: (before, after) => `${before} → ${after}`,
  rowsHidden: (grain) => `No row has 30 articles in a ${grain}, so their shares are hidden.`,
  showCounts: 'See articles row by row',
  order: 'Order',
  orders: { given: 'North – south', listed: 'As listed', high: 'High – low' },
  multiplesNote: {
    '34': 'Tick on the axis: 01/07/2025. Before it, articles of a former province count in the one it became part of. Đà Nẵng includes Hoàng Sa, Khánh Hòa includes Trường Sa.',
    '63': 'Borders before 01/07/2025; articles of unknown former province are rows of their own. Hoàng Sa is part of Đà Nẵng, Trường Sa of Khánh Hòa.'
  },
  multiplesPlain: 'Every number opens its evidence.',
  highestCell: (subject, name, bucket, value) => `${subject}: highest in ${name}, ${bucket}, ${value}`,
  eachCell: 'each cell opens exactly its articles',
  heatNote: {
    '34': 'Bold line: 01/07/2025; before it articles of a former province count in the present one. Đà Nẵng includes Hoàng Sa, Khánh Hòa includes Trường Sa.',
    '63': 'Borders before 01/07/2025; articles of unknown former province are rows of their own. Hoàng Sa is part of Đà Nẵng, Trường Sa of Khánh Hòa.'
  },
  onMap: (subject, bucket) => `${subject} on the map, ${bucket}`,
  onlyPresent: 'The map shows the 34 provinces of today.',
  showPresent: 'See by the 34 provinces',
  onePlace: 'This question has one place only, so there is nothing to set side by side.',
  togetherMost: (share, row, column) => `${share} of articles on ${row} are also on ${column}`,
  togetherPlain: 'Which themes go together',
  togetherNote: 'Each cell opens the articles with both themes.',
  ranksFirst: (names, bucket) => `${names} first in ${bucket}`,
  ranksOverTime: 'Ranks over time',
  ranksBy: (unit, per) => `Ranks by ${unit} ${per}, at most the first eight`
};

export const exploreRows = { vi, en };
