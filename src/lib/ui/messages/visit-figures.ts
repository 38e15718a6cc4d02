/** Words of the figures about visits: heat table, bars, comparison, themes, calendar. */
import { formatNumber } from '../format.ts';

const n = (count: number) => formatNumber(count, 'vi');
const e = (count: number) => formatNumber(count, 'en');
const s = (count: number, one: string, many: string) => `${e(count)} ${count === 1 ? one : many}`;

const vi = {
  heat: {
    gaps: (persons: number, open: number) =>
      `${n(persons)} lãnh đạo có quãng từ ba tháng liền chưa thấy trên báo${open > 0 ? `; ${n(open)} quãng chưa dứt` : ''}`,
    noGaps: 'Không lãnh đạo nào có quãng từ ba tháng liền chưa thấy trên báo',
    plain: 'Lượt dự, thăm của từng lãnh đạo theo tháng',
    sub: 'Số lượt mỗi tháng; nhiều báo đưa cùng một lượt chỉ tính một; chức vụ gần nhất trên báo',
    caption: 'Số lượt theo lãnh đạo và tháng',
    leader: 'Lãnh đạo',
    total: 'Tổng',
    communes: 'Số xã',
    last: 'Gần nhất',
    all: 'Mọi lãnh đạo',
    cell: (count: number, name: string, month: string) => `${n(count)} lượt, ${name}, ${month}`,
    none: (name: string, month: string) => `chưa thấy lượt nào, ${name}, ${month}`,
    gap: (months: number) => `${n(months)} tháng`,
    lasting: ', chưa dứt',
    gapSaid: (months: number, name: string) => `${name}: ${n(months)} tháng liền chưa thấy trên báo`,
    since: (month: string) => `từ ${month}`,
    until: (month: string) => `đến ${month}`,
    off: 'chưa hoặc thôi thấy giữ chức',
    legendOff: 'báo chưa hoặc thôi ghi giữ chức',
    legendGap: 'từ ba tháng liền chưa thấy',
    range: (from: number, to: number, of: number) =>
      `Lãnh đạo thứ ${n(from)} – ${n(to)} trên ${n(of)}, nhiều lượt trước.`,
    before: 'Trang trước',
    after: 'Trang sau',
    ofMost: (count: number) => `Quãng ở tiêu đề đếm trong ${n(count)} lãnh đạo nhiều lượt nhất. `,
    source: (until: string) =>
      `${until}“Chưa thấy” là chưa thấy trên báo, không có nghĩa là không đi. Tổng dưới cùng đếm mỗi lượt một lần dù mấy người cùng đi.`,
    partial: (month: string, day: string) => `Tháng ${month} tính đến ${day}. `
  },
  bars: {
    highest: (month: string, count: number, most: string, of: number) =>
      `Nhiều nhất là tháng ${month}: ${n(count)} lượt, ${n(of)} là ${most}`,
    none: 'Chưa thấy lượt nào trên báo trong kỳ này',
    sub: 'Số lượt mỗi tháng:',
    label: 'Số lượt mỗi tháng theo hình thức',
    slider: 'Tháng và hình thức',
    unit: (count: number) => `${n(count)} lượt`,
    until: (day: string) => `đến ${day}`,
    untilShort: (day: string) => `(${day})`,
    numbers: 'Bảng số',
    month: 'Tháng',
    sum: 'Cộng',
    partial: 'chưa trọn',
    source:
      'Cột nhạt viền đứt: tháng chưa trọn. Một lượt một hình thức, theo hình thức chính trong câu làm căn cứ.',
    left: (count: number) => `${n(count)} lượt chỉ rõ đến tháng được tính vào tháng ấy.`
  },
  before: {
    more: (by: string, from: string, to: string) => `Nhiều hơn ${by} so với ${from} – ${to}`,
    less: (by: string, from: string, to: string) => `Ít hơn ${by} so với ${from} – ${to}`,
    same: (from: string, to: string) => `Bằng kỳ ${from} – ${to}`,
    title: 'So với kỳ trước',
    sub: 'Cùng câu hỏi, cùng số ngày ngay trước kỳ này',
    now: 'Kỳ này',
    then: 'Kỳ trước',
    note: 'Số lượt là số báo thấy được: nguồn nhiều hơn thì thấy nhiều hơn.'
  },
  themes: {
    title: 'Chủ đề nêu trong lượt',
    sub: (of: number) => `Số lượt có bài nói tới chủ đề, trên ${n(of)}`,
    theme: 'Chủ đề',
    count: 'Lượt',
    none: 'chưa nêu chủ đề nào',
    empty: 'Chưa có lượt nào để kể chủ đề.'
  },
  calendar: {
    title: (name: string, count: number) => `${name}: ${n(count)} lượt theo từng ngày`,
    sub: 'Mỗi dấu một lượt, hình theo hình thức; nền xám: thứ bảy, chủ nhật',
    caption: 'Lượt theo ngày',
    month: 'Tháng',
    visits: 'Lượt',
    choose: 'Lịch của',
    show: 'Xem lịch',
    source: 'Ngày sự việc, không phải ngày đăng.',
    coarse: (count: number) => `${n(count)} lượt chưa rõ ngày không có trong hình.`,
    several: (count: number) => `${n(count)} lượt`
  }
};
export type VisitFigureWords = typeof vi;

const en: VisitFigureWords = {
  heat: {
    gaps: (persons, open) =>
      `${s(persons, 'leader was', 'leaders were')} not seen in the papers for three months or more${open > 0 ? `; ${s(open, 'gap lasts', 'gaps last')}` : ''}`,
    noGaps: 'No leader was unseen in the papers for three months or more',
    plain: 'Visits of each leader by month',
    sub: 'Visits a month; told by several papers, a visit counts once; newest office in the papers',
    caption: 'Visits by leader and month',
    leader: 'Leader',
    total: 'Total',
    communes: 'Communes',
    last: 'Last',
    all: 'All leaders',
    cell: (count, name, month) => `${s(count, 'visit', 'visits')}, ${name}, ${month}`,
    none: (name, month) => `not seen, ${name}, ${month}`,
    gap: (months) => `${e(months)} months`,
    lasting: ', lasting',
    gapSaid: (months, name) => `${name}: not seen in the papers for ${e(months)} months`,
    since: (month) => `since ${month}`,
    until: (month) => `until ${month}`,
    off: 'not yet or no longer seen in office',
    legendOff: 'not yet or no longer in office, by the papers',
    legendGap: 'unseen for three months or more',
    range: (from, to, of) => `Leaders ${e(from)} – ${e(to)} of ${e(of)}, most visits first.`,
    before: 'Previous page',
    after: 'Next page',
    ofMost: (count) => `The title counts gaps of the ${e(count)} leaders with most visits. `,
    source: (until) =>
      `${until}“Not seen” means not seen in the papers, not that nobody went. The bottom line counts a visit once however many took part.`,
    partial: (month, day) => `Month ${month} up to ${day}. `
  },
  bars: {
    highest: (month, count, most, of) =>
      `Most in ${month}: ${s(count, 'visit', 'visits')}, ${e(of)} of them ${most}`,
    none: 'No visit seen in the papers in this period',
    sub: 'Visits a month:',
    label: 'Visits by month and kind',
    slider: 'Month and kind',
    unit: (count) => s(count, 'visit', 'visits'),
    until: (day) => `to ${day}`,
    untilShort: (day) => `(${day})`,
    numbers: 'Numbers',
    month: 'Month',
    sum: 'Sum',
    partial: 'not over',
    source:
      'Pale with a dashed outline: the month is not over. A visit has one kind, the main one of its evidence.',
    left: (count) => `${s(count, 'visit', 'visits')} known to the month only count in that month.`
  },
  before: {
    more: (by, from, to) => `${by} more than ${from} – ${to}`,
    less: (by, from, to) => `${by} fewer than ${from} – ${to}`,
    same: (from, to) => `As many as ${from} – ${to}`,
    title: 'Against the period before',
    sub: 'The same question over as many days right before',
    now: 'This period',
    then: 'Before',
    note: 'Visits are what papers told: more sources see more.'
  },
  themes: {
    title: 'Themes raised',
    sub: (of) => `Visits with an article on the theme, of ${e(of)}`,
    theme: 'Theme',
    count: 'Visits',
    none: 'no theme at all',
    empty: 'No visits, so no themes.'
  },
  calendar: {
    title: (name, count) => `${name}: ${s(count, 'visit', 'visits')} day by day`,
    sub: 'One mark a visit, its shape by kind; grey: Saturday, Sunday',
    caption: 'Visits by day',
    month: 'Month',
    visits: 'Visits',
    choose: 'Calendar of',
    show: 'Show',
    source: 'Days of the events, not of publication.',
    coarse: (count) => `${s(count, 'visit', 'visits')} without a known day are not shown.`,
    several: (count) => s(count, 'visit', 'visits')
  }
};

export const visitFigures = { vi, en };
