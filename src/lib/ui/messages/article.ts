/** Words of the article page: facts, notes and what was taken away. */
import type { Era, Narrowing, PassedMention, PlaceKind, ProvinceRule } from '../../corpus/analysis.ts';
import type { PublishedDate, PublishedMethod, RemovalReason } from '../../corpus/article.ts';

const vi = {
  title: 'Bài viết',
  all: 'Mọi bài',
  themes: 'Chủ đề',
  places: (n: number) => `${n} chỗ`,
  noTheme: 'Không chủ đề nào khớp',
  published: 'Đăng',
  noPublished: 'Chưa rõ ngày đăng',
  event: 'Sự việc',
  noEvent: 'Chưa rõ ngày sự việc',
  noYear: 'chưa rõ năm',
  fromWords: (words: string) => `từ chữ “${words}”`,
  place: 'Nơi',
  noPlace: 'Chưa rõ tỉnh',
  noPlaceWhy: 'bài không nêu tên tỉnh, huyện hay xã nào chỉ về một tỉnh duy nhất',
  was: (name: string) => `trước 01/07/2025 thuộc ${name}`,
  source: 'Nguồn',
  visits: 'Lượt dự, thăm',
  inLedger: 'trong sổ: mọi bài kể, sửa',
  figures: 'Con số',
  story: (n: number) => `tin ${n}`,
  findings: 'Phát hiện',
  allFindings: 'Mọi phát hiện loại này',
  everyFinding: 'Mọi phát hiện trong kho',
  morePlaces: (n: number) => `và ${n} chỗ nữa trong bài`,
  original: 'Bản gốc',
  page: 'Trang nguồn',
  file: (name: string) => `từ ${name}`,
  read: (at: string) => `nhập lúc ${at}`,
  lexicon: (version: number) => `bộ chủ đề phiên bản ${version}`,
  encoding: (name: string) => `tệp dùng bảng mã ${name}, đã đổi sang Unicode`,
  old: 'Đây là bản cũ của bài',
  oldWhat: 'Cùng địa chỉ này nay có chữ khác. Bản cũ vẫn đọc được nhưng không còn tính vào số liệu.',
  oldLink: 'Mở bản mới',
  key: {
    theme: 'chủ đề',
    place: 'nơi',
    date: 'ngày',
    leader: 'lãnh đạo',
    visit: 'câu kể lượt dự, thăm',
    finding: 'cần xem',
    not: 'thấy nhưng không tính'
  },
  sections: (n: number) => `Bài gồm ${n} tin`,
  note: (label: string) => `ghi chú ${label}`,
  times: (n: number) => `${n} chỗ trong bài`,
  noteTheme: 'Chủ đề',
  matched: 'Khớp',
  term: (n: number) => `(từ khớp ${n})`,
  noteNot: 'Không tính',
  why: {
    unless: 'bỏ qua vì có',
    'with-missing': 'bỏ qua vì thiếu'
  } satisfies Record<PassedMention['why'], string>,
  whyPattern: {
    unless: 'bỏ qua vì có cụm loại trừ',
    'with-missing': 'bỏ qua vì thiếu cụm phải đi kèm'
  } satisfies Record<PassedMention['why'], string>,
  noteDate: 'Ngày sự việc',
  yearFromPublished: (day: string) => `Năm lấy theo ngày đăng, ${day}.`,
  kind: { province: 'Tỉnh, thành', district: 'Huyện', commune: 'Xã, phường, đặc khu' } satisfies Record<
    PlaceKind,
    string
  >,
  decides: 'Tỉnh của bài',
  wasIn: (name: string, was: string) => `${name} (trước thuộc ${was})`,
  many: (names: string, more: number) =>
    `Tên này có ở ${names}${more ? ` và ${more} tỉnh, thành khác` : ''}; bài không cho thêm căn cứ để chọn.`,
  within: {
    '34': (province: string) => `thuộc ${province}, theo danh mục địa danh nay`,
    '63': (province: string) => `nay thuộc ${province}, theo danh mục địa danh trước 01/07/2025`
  } satisfies Record<Era, (province: string) => string>,
  narrowed: {
    places: 'Tên có ở nhiều tỉnh; các địa danh khác trong bài chỉ về đây.',
    leaders: 'Tên có ở nhiều tỉnh; lãnh đạo trong bài giữ chức vụ ở đây, theo các bài đã đọc.',
    source: 'Tên có ở nhiều tỉnh, trong đó có tỉnh của nguồn.'
  } satisfies Record<Narrowing, string>,
  alsoHolds: (roles: string) => `Bài còn ghi: ${roles}`,
  formerSaid: 'Không còn giữ vào ngày của bài',
  countedVisits: (n: number) => (n === 1 ? 'Ghi một lượt dự, thăm' : `Ghi ${n} lượt dự, thăm`),
  otherPapers: 'chức vụ các báo đã ghi',
  rule: {
    named: 'bài nêu tên tỉnh, thành',
    'commune-district': 'theo tên xã cùng tên huyện',
    district: 'theo tên huyện',
    commune: 'theo tên xã; cả nước chỉ một nơi tên này',
    'commune-narrowed': 'tên xã có ở nhiều nơi; chỉ nơi này hợp với những gì khác được biết',
    leaders: 'tên xã có ở nhiều nơi; lãnh đạo trong bài giữ chức vụ ở đây, theo các bài đã đọc',
    source: 'bài không nêu nơi nào chắc chắn; lấy theo tỉnh của nguồn'
  } satisfies Record<ProvinceRule, string>,
  method: {
    given: 'do người nhập hoặc bảng ghi',
    header: 'từ dòng đầu tệp',
    meta: 'từ thẻ ngày của trang',
    'json-ld': 'từ dữ liệu đi kèm trang',
    'time-element': 'từ thẻ giờ của trang',
    'date-line': 'từ dòng ngày trong bài',
    url: 'từ địa chỉ bài'
  } satisfies Record<PublishedMethod, string>,
  confidence: { high: 'chắc chắn', low: 'chưa chắc' } satisfies Record<PublishedDate['confidence'], string>,
  removed: 'Phần của trang, không đọc',
  removedWhat: (n: number) => `${n} đoạn để ngoài, không tính vào chủ đề nào`,
  removal: {
    'site-header': 'đầu trang',
    navigation: 'mục lục của trang',
    slogan: 'khẩu hiệu của trang',
    'reading-controls': 'nút đọc, cỡ chữ, in',
    sharing: 'nút chia sẻ',
    rating: 'đánh giá',
    comments: 'bình luận',
    'related-articles': 'bài liên quan',
    advertisement: 'quảng cáo',
    copyright: 'chân trang, bản quyền',
    'date-line': 'dòng ngày đăng',
    byline: 'tên người viết',
    'repeated-title': 'tên bài lặp lại',
    markup: 'mã trang'
  } satisfies Record<RemovalReason, string>
};

const en: typeof vi = {
  title: 'Article',
  all: 'All articles',
  themes: 'Themes',
  places: (n) => `${n} ${n === 1 ? 'place' : 'places'}`,
  noTheme: 'No theme matched',
  published: 'Published',
  noPublished: 'Publication day unknown',
  event: 'Event',
  noEvent: 'Day of the event unknown',
  noYear: 'year unknown',
  fromWords: (words) => `from the words “${words}”`,
  place: 'Place',
  noPlace: 'Province unknown',
  noPlaceWhy: 'no province, district or commune named here belongs to one province alone',
  was: (name) => `before 01/07/2025 in ${name}`,
  source: 'Source',
  visits: 'Visits',
  inLedger: 'in the ledger: all reports, corrections',
  figures: 'Head counts',
  story: (n) => `story ${n}`,
  findings: 'Findings',
  allFindings: 'All findings of this kind',
  everyFinding: 'All findings in the store',
  morePlaces: (n) => `and ${n} more in the text`,
  original: 'Original',
  page: 'Source page',
  file: (name) => `from ${name}`,
  read: (at) => `imported at ${at}`,
  lexicon: (version) => `themes version ${version}`,
  encoding: (name) => `file in the encoding ${name}, turned to Unicode`,
  old: 'This is an older version of the article',
  oldWhat: 'The same address now shows other words. The older version can be read but no longer counts.',
  oldLink: 'Open the newer version',
  key: {
    theme: 'theme',
    place: 'place',
    date: 'date',
    leader: 'leader',
    visit: 'sentence that tells a visit',
    finding: 'look at this',
    not: 'seen but not counted'
  },
  sections: (n) => `${n} stories in this article`,
  note: (label) => `note ${label}`,
  times: (n) => `${n} places in the text`,
  noteTheme: 'Theme',
  matched: 'Matches',
  term: (n) => `(term ${n})`,
  noteNot: 'Not counted',
  why: { unless: 'passed over because of', 'with-missing': 'passed over for want of' },
  whyPattern: {
    unless: 'passed over: an excluding phrase stands by',
    'with-missing': 'passed over: a required phrase is missing'
  },
  noteDate: 'Day of the event',
  yearFromPublished: (day) => `The year is that of publication, ${day}.`,
  kind: { province: 'Province', district: 'District', commune: 'Commune' },
  decides: 'The article’s province',
  wasIn: (name, was) => `${name} (formerly in ${was})`,
  many: (names, more) =>
    `The name stands in ${names}${more ? ` and ${more} other provinces` : ''}; the article gives nothing to choose by.`,
  within: {
    '34': (province) => `in ${province}, by today’s list of places`,
    '63': (province) => `now in ${province}, by the list of places before 01/07/2025`
  },
  narrowed: {
    places: 'Several provinces have this name; the other places in the article point here.',
    leaders:
      'Several provinces have this name; leaders named here hold office in this one, by articles read before.',
    source: 'Several provinces have this name, the source’s own among them.'
  },
  alsoHolds: (roles) => `Also written: ${roles}`,
  formerSaid: 'No longer held on the day of the article',
  countedVisits: (n) => (n === 1 ? 'One visit counted' : `${n} visits counted`),
  otherPapers: 'offices the papers gave',
  rule: {
    named: 'the article names the province',
    'commune-district': 'by commune and district together',
    district: 'by the district',
    commune: 'by the commune; the only one of this name',
    'commune-narrowed': 'several communes of this name; only this one fits what else is known',
    leaders:
      'a commune of this name is in several provinces; leaders named here hold office in this one, by articles read before',
    source: 'no place is certain; the province of the source'
  },
  method: {
    given: 'given by the importer or the table',
    header: 'from the head of the file',
    meta: 'from the page’s date tag',
    'json-ld': 'from data shipped with the page',
    'time-element': 'from the page’s time tag',
    'date-line': 'from the date line',
    url: 'from the address'
  },
  confidence: { high: 'certain', low: 'uncertain' },
  removed: 'Parts of the page that were not read',
  removedWhat: (n) => `${n} ${n === 1 ? 'passage' : 'passages'} left out; they count for no theme`,
  removal: {
    'site-header': 'site header',
    navigation: 'navigation',
    slogan: 'slogan of the site',
    'reading-controls': 'reading controls',
    sharing: 'sharing buttons',
    rating: 'rating',
    comments: 'comments',
    'related-articles': 'related articles',
    advertisement: 'advertisement',
    copyright: 'footer, copyright',
    'date-line': 'date line',
    byline: 'byline',
    'repeated-title': 'repeated title',
    markup: 'markup'
  }
};

export const article = { vi, en };
