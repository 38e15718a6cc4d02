/** The page on method and accuracy: what is counted how, and what the numbers cannot say. */
import type { Accuracy } from '../about/accuracy.ts';
import { formatNumber } from '../format.ts';

const vi = {
  title: 'Cách tính và độ đúng',
  lead: 'Mỗi con số đếm đúng những bài trong kho và mở ra đúng những bài đó. Bài nào được tính, vì chữ nào, theo quy tắc nào đều xem được ngay bên lề bài.',
  method: 'Cách tính',
  rules: [
    [
      'Bài',
      'Một bài là một văn bản của một nguồn. Nhập lại đúng văn bản ấy không thêm bài nào; cùng địa chỉ mà chữ đã khác là bản sửa, bản cũ vẫn đọc được nhưng không còn tính.'
    ],
    [
      'Chủ đề',
      'Một bài thuộc một chủ đề khi ít nhất một từ khớp của chủ đề có trong tên bài hoặc thân bài. Mục lục, khẩu hiệu, bài liên quan, bình luận của trang được bỏ ra trước và không bao giờ tính.'
    ],
    [
      'Ngày',
      'Ngày sự việc lấy từ chữ trong bài (“Sáng 3/11”, “hôm qua”), năm suy từ ngày đăng; ngày ban hành văn bản, ngày kỷ niệm không phải ngày sự việc. Bài chỉ biết đến tháng được tính từ mức tháng trở lên.'
    ],
    [
      'Nơi',
      'Tên tỉnh nêu rõ đứng trước, rồi xã cùng huyện cũ, huyện cũ, tên xã chỉ có một nơi trong cả nước, tên xã được các địa danh khác trong bài làm rõ, tên xã được chức vụ đã biết của lãnh đạo trong bài làm rõ, cuối cùng là tỉnh của nguồn tin. Không đủ căn cứ thì để “chưa rõ tỉnh”.'
    ],
    [
      'Lãnh đạo',
      'Người được nêu tên kèm chức vụ Đảng, chính quyền, Quốc hội, Hội đồng nhân dân, tòa án, viện kiểm sát, công an, quân đội, Mặt trận, đoàn thể, kể cả đã thôi giữ. Cấp lấy theo đơn vị của chức vụ người ấy đang dùng trong bài. Tên đường, trường, phong trào không phải lãnh đạo.'
    ],
    [
      'Lượt dự, thăm',
      'Một lãnh đạo có tên đến chi bộ, địa phương, đơn vị, nhà dân, công trình hoặc làm việc với cấp dưới. Hội nghị, đại hội, khánh thành, viếng, trao thưởng, họp trực tuyến, chuyến đi kể lại hay mới định đi không tính; bí thư dự họp của chính đơn vị mình cũng không. Nhiều báo kể một lượt là một; bài chỉ nêu chức vụ được gộp khi chỉ một lượt khớp, không thì để chưa rõ tên.'
    ],
    [
      'Con số',
      'Số đảng viên, số tham gia, miễn sinh hoạt, chính thức của chi bộ, đảng bộ mà bài viết về; hộ dân, khách mời, phần trăm không tính.'
    ],
    [
      '34 và 63',
      'Mỗi tỉnh cũ nằm trọn trong một tỉnh nay, nên số liệu theo 34 hay 63 tỉnh, thành đều cộng bằng nhau. Trang Phân tích và Lượt dự, thăm xem được cả hai ranh giới.'
    ],
    [
      'Tỷ lệ',
      'Số bài về chủ đề chia cho mọi bài của cùng tỉnh, cùng kỳ; khoảng tin cậy 95% theo Wilson; dưới mức mẫu thì ẩn, không đoán.'
    ]
  ],
  accuracy: 'Đọc đúng đến đâu',
  accuracySub: (texts: number) =>
    `Đo trên ${formatNumber(texts, 'vi')} văn bản tự đặt của Nhịp, đã có người ghi sẵn câu trả lời`,
  reads: 'Điều đọc ra',
  precision: 'Đúng',
  recall: 'Đủ',
  ofTexts: 'Văn bản có',
  accuracyWhat: {
    'digital-transformation': 'Chủ đề Chuyển đổi số',
    'drug-free-areas': 'Chủ đề Địa bàn không ma túy',
    'congress-preparation': 'Chủ đề Chuẩn bị đại hội Đảng',
    province: 'Tỉnh, thành',
    published: 'Ngày đăng',
    event: 'Ngày sự việc',
    leaders: 'Lãnh đạo',
    visit: 'Có lượt dự, thăm',
    figures: 'Con số'
  } satisfies Record<Accuracy['what'], string>,
  accuracyNote:
    'Đúng: phần đọc ra mà đúng; đủ: phần phải đọc ra mà đã đọc ra. Quy tắc đã được sửa theo chính các văn bản này. Lần đo đầu trên 90 văn bản mà người viết quy tắc chưa thấy cho biết sát hơn (đúng, đủ): chuyển đổi số 93%, 96%; địa bàn không ma túy 94%, 85%; chuẩn bị đại hội 95%, 88%; tỉnh đúng 66 trên 70, không bài nào sai; ngày sự việc 95%. Cách đo và các con số khác nằm trong tệp docs/accuracy.md đi cùng Nhịp.',
  byHand: {
    title: (count: number) =>
      count === 0
        ? 'Chưa ai báo lượt nào đọc sai'
        : `Người dùng báo ${formatNumber(count, 'vi')} lượt trong bài đọc sai`,
    sub: (read: number) => `Trên ${formatNumber(read, 'vi')} lần bài kể một lượt dự, thăm trong kho này`,
    what: 'Sai ở đâu',
    count: 'Lần kể',
    share: 'Tỷ lệ',
    see: 'Các lần sửa',
    note: 'Đếm các lần sửa đang có hiệu lực; tỷ lệ thật cao hơn, vì không ai soát mọi bài.'
  },
  limits: 'Những điều con số không nói được',
  limitList: [
    'Số bài đo mức báo chí nói đến, không đo công việc đã làm. “Chưa thấy trên báo” không có nghĩa là “không có”.',
    'Từ khớp đọc mặt chữ: câu nói bóng gió hoặc cách nói chưa có trong danh mục sẽ bị bỏ sót; vài câu trùng chữ nhưng khác nghĩa vẫn lọt.',
    'Xã trùng tên mà bài không cho thêm căn cứ nào thì không định được tỉnh.',
    'Bài không ghi năm và không có ngày đăng thì ngày sự việc chỉ biết ngày, tháng.',
    'Số đo “bài” đếm mọi bản đăng lại; số đo “tin” đếm một lần. Lượt dự, thăm gộp các bài cùng kể một lượt; hai bài khác nơi hoặc không đủ căn cứ thì để là hai lượt.'
  ],
  places: 'Địa danh đang dùng',
  placesWhat: (asOf: string) =>
    `34 tỉnh, thành với 3.321 xã, phường, đặc khu, cập nhật đến ${asOf}; trước 01/07/2025 là 63 tỉnh, thành, 696 huyện và 10.033 xã, phường, thị trấn.`,
  crosswalk: '63 tỉnh, thành cũ về 34 tỉnh, thành nay',
  now: 'Tỉnh, thành nay',
  before: 'Trước 01/07/2025',
  same: 'giữ nguyên'
};

const en: typeof vi = {
  title: 'Method and accuracy',
  lead: 'Every number counts articles that are in the store and opens exactly those articles. Which article counts, for which words and by which rule, stands in the margin of the article itself.',
  method: 'How things are counted',
  rules: [
    [
      'Article',
      'One text of one source. The same text again adds nothing; another text at the same address is a revision: the older one can be read but no longer counts.'
    ],
    [
      'Theme',
      'An article belongs to a theme when at least one of its terms stands in the title or the body. Menus, slogans, related links and comments are taken out first and never count.'
    ],
    [
      'Date',
      'The day of the event comes from words in the article (“Sáng 3/11”, “hôm qua”), its year from the day of publication; days of decrees and anniversaries are no events. An article known to the month counts in months and longer periods.'
    ],
    [
      'Place',
      'A province named outright comes first, then commune with former district, former district, a commune name that exists once, one made clear by the other places in the article, then one made clear by the known offices of leaders named there, and last the province of the source. Without enough evidence it stays “province unknown”.'
    ],
    [
      'Leaders',
      'People named with an office of Party, government, assembly, people’s council, court, procuracy, police, army, Front or mass organisation, former ones too. The level is that of the office in which they act. Streets, schools and movements named after people are no leaders.'
    ],
    [
      'Visits',
      'A named leader goes to a Party cell, locality, unit, home or site, or works with a lower unit there. Conferences, congresses, inaugurations, wreaths, awards, video links, trips recalled or planned do not count; nor does a secretary at the meeting of his own unit.'
    ],
    [
      'Head counts',
      'Members, attending, exempt and full members of the Party cell or committee the article is about; households, guests and percentages never.'
    ],
    [
      '34 and 63',
      'Every former province lies wholly in one of today, so figures by 34 and by 63 add up to the same. The pages Explore and Visits show either borders.'
    ],
    [
      'Share',
      'Articles on the theme divided by all articles of that place and period; 95% Wilson interval; hidden, not guessed, below the minimum sample.'
    ]
  ],
  accuracy: 'How well it reads',
  accuracySub: (texts) =>
    `Measured on ${formatNumber(texts, 'en')} texts written for Nhịp, with the answers given by people`,
  reads: 'What is read',
  precision: 'Right',
  recall: 'Found',
  ofTexts: 'Texts with it',
  accuracyWhat: {
    'digital-transformation': 'Theme Digital transformation',
    'drug-free-areas': 'Theme Drug-free areas',
    'congress-preparation': 'Theme Congress preparation',
    province: 'Province',
    published: 'Day of publication',
    event: 'Day of the event',
    leaders: 'Leaders',
    visit: 'Tells a visit',
    figures: 'Head counts'
  },
  accuracyNote:
    'Right: the share of what was read that is right; found: the share of what is there that was read. The rules were mended on these very texts. The first run over 90 texts that their writer had not seen tells more (right, found): digital transformation 93%, 96%; drug-free areas 94%, 85%; congress preparation 95%, 88%; province right in 66 of 70 and wrong in none; day of the event 95%. How this is measured, and further figures, are in docs/accuracy.md, which comes with Nhịp.',
  byHand: {
    title: (count) =>
      count === 0
        ? 'Nobody has found a visit read wrong yet'
        : `${formatNumber(count, 'en')} accounts of visits found wrong by hand`,
    sub: (read) => `Of ${formatNumber(read, 'en')} accounts of visits in this store`,
    what: 'What is wrong',
    count: 'Accounts',
    share: 'Share',
    see: 'The corrections',
    note: 'Corrections that hold are counted; the true share is higher, because nobody checks every article.'
  },
  limits: 'What the numbers cannot say',
  limitList: [
    'They measure what papers write, not what was done. “Not seen in the papers” does not mean “did not happen”.',
    'Terms read the letters: allusions and wordings not on the list are missed, and a few sentences with the same words and another sense get through.',
    'A commune name shared by several provinces stays undecided when the article gives nothing more.',
    'Without a year in the text and without a day of publication, an event is known by day and month only.',
    'The measure “articles” counts every reprint, “stories” counts it once. Accounts of one visit are one; where places differ or too little is told they stay two.'
  ],
  places: 'Places in force',
  placesWhat: (asOf) =>
    `34 provinces with 3,321 communes as of ${asOf}; before 01/07/2025 there were 63 provinces, 696 districts and 10,033 communes.`,
  crosswalk: 'From the 63 former provinces to the 34 of today',
  now: 'Province today',
  before: 'Before 01/07/2025',
  same: 'unchanged'
};

export const about = { vi, en };
