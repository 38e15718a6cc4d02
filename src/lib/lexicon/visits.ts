/** The words by which news tells that somebody goes to see somebody: verbs of calling, working, inspecting, attending, giving. */

/**
 * What a phrase does in a visit. `call`: goes to see; `console`: asks after people, wishes well; `session`: works
 * with a unit; `inspect`; `attend`: takes part in what a unit does itself; `appear`: is on the spot; `arrive`: went,
 * to whatever place follows; `reach`: goes to the village or field that the phrase ends with; `cheer`: encourages,
 * `give` and `hear` (reports) likewise visits only where somebody went there; `join`: names who came along; `speak`:
 * names who spoke at a session or an inspection, guest or host; `receive`: names who received; `none`: looks like one
 * of these and is another word.
 */
export type VisitAct =
  | 'call'
  | 'console'
  | 'session'
  | 'inspect'
  | 'attend'
  | 'event'
  | 'appear'
  | 'travel'
  | 'arrive'
  | 'reach'
  | 'cheer'
  | 'give'
  | 'hear'
  | 'speak'
  | 'join'
  | 'receive'
  | 'none';

const split = (list: string): string[] => list.split(', ');

/** Ways over which one does not come by car: told for the place at their end. */
export const TREKS =
  'lội bùn, lội thẳng, lội bộ, lội nước, lội suối, cuốc bộ, đi bộ, trèo đèo, băng rừng, băng đèo, vượt đèo, vượt suối, vượt núi, vượt lũ, vượt sóng';

/** How pictures say who was there: "phát biểu chỉ đạo tại buổi làm việc". */
const SPEECHES = ['phát biểu', 'phát biểu chỉ đạo', 'phát biểu kết luận', 'kết luận']
  .flatMap((speech) =>
    [
      'buổi làm việc',
      'cuộc làm việc',
      'buổi kiểm tra',
      'cuộc kiểm tra',
      'buổi giám sát',
      'buổi khảo sát'
    ].map((event) => `${speech} tại ${event}`)
  )
  .join(', ');

/** Homes and villages one goes to, without another word of visiting. */
const REACHES = ['xuống', 'lên', 'đến', 'tới', 'vào', 'ra']
  .flatMap((way) =>
    [
      'thôn',
      'bản',
      'ấp',
      'xóm',
      'buôn',
      'làng',
      'tổ dân phố',
      'khu dân cư',
      'khu phố',
      'ruộng',
      'đồng cùng'
    ].map((place) => `${way} ${place}`)
  )
  .join(', ');

/** Guests told apart from hosts: "Đại biểu Trung ương dự buổi làm việc có …". */
const ATTENDANCES = ['đại biểu trung ương', 'lãnh đạo trung ương', 'đại biểu tỉnh', 'lãnh đạo tỉnh']
  .flatMap((guests) =>
    ['dự', 'tham dự', 'tham gia', 'cùng dự'].map((attend) => `${guests} ${attend} buổi làm việc`)
  )
  .join(', ');

const BY_ACT: readonly (readonly [VisitAct, string])[] = [
  ['call', 'thăm, ghé thăm, thăm lại, mục sở thị, xông đất'],
  [
    'console',
    'thăm hỏi, chúc tết, chúc thọ, mừng thọ, vui tết, vui trung thu, vui đón tết, chung vui tết, đón tết cùng, vui đêm hội, vui hội, đón trung thu'
  ],
  [
    'session',
    'buổi làm việc của, cuộc làm việc của, làm việc với, làm việc tại, làm việc cùng, đến làm việc, tới làm việc, về làm việc, xuống làm việc'
  ],
  [
    'inspect',
    'kiểm tra, phúc tra, khảo sát, thị sát, giám sát, đi thực địa, kiểm tra thực địa, khảo sát thực địa, qua kiểm tra thực tế, qua khảo sát thực tế'
  ],
  ['inspect', 'chuyến công tác kiểm tra, chuyến kiểm tra, nắm tình hình, nắm bắt tình hình'],
  ['inspect', 'đi xem tình hình, xem xét tình hình, đi xem xét, xuống xem, ra xem'],
  [
    'inspect',
    'đoàn công tác khảo sát, đoàn công tác kiểm tra, đoàn công tác giám sát, dẫn đầu đoàn công tác khảo sát, dẫn đầu đoàn công tác kiểm tra, dẫn đầu đoàn công tác giám sát'
  ],
  ['event', 'buổi sinh hoạt, ngày hội'],
  [
    'attend',
    'chia vui, vui cùng, vui ngày hội, góp vui, trong số khách, dự, tham dự, chung vui, tham gia sinh hoạt, sinh hoạt cùng, sinh hoạt với'
  ],
  [
    'appear',
    'đi cơ sở, xuống cơ sở, về cơ sở, đi thực tế, có mặt tại, có mặt từ, có mặt ở, đến hiện trường, tới hiện trường'
  ],
  ['appear', 'xuống hiện trường, ra hiện trường, tại hiện trường, đến tận nơi, xuống tận nơi'],
  [
    'appear',
    'có chuyến công tác tại, có chuyến công tác đến, có chuyến công tác về, đi công tác tại, về công tác tại'
  ],
  ['travel', 'dẫn đoàn, dẫn đầu đoàn'],
  ['arrive', 'xuống tận, đến tận, tới tận, về tận, vào tận, lên tận, ra tận, đến từng, xuống từng, tới từng'],
  [
    'arrive',
    'trực tiếp đến, trực tiếp tới, trực tiếp xuống, trực tiếp về, trực tiếp vào, trực tiếp lên, trực tiếp ra'
  ],
  ['arrive', 'đã đến, đã tới, đã về, đã xuống, đã vào, đã lên, đã ra'],
  [
    'arrive',
    'vào thẳng, đến thẳng, tới thẳng, xuống thẳng, lên thẳng, ra thẳng, đến với, lên với, xuống với, đi dọc'
  ],
  ['arrive', TREKS],
  ['reach', REACHES],
  [
    'arrive',
    'đoàn công tác đến, đoàn công tác tới, đoàn công tác về, đoàn công tác lên, đoàn công tác xuống, đoàn đến, đoàn tới, đoàn đã đến, đoàn đã tới, đoàn còn đến, đoàn còn tới'
  ],
  ['arrive', 'tham quan, đi tham quan, thăm quan, đi thăm quan'],
  ['cheer', 'động viên, chúc mừng, chia buồn, chia sẻ, gặp gỡ, trò chuyện, hỏi thăm, hỏi han'],
  ['hear', 'nghe báo cáo, nghe giới thiệu, nghe trình bày'],
  [
    'give',
    'biếu, biếu tặng, tặng, trao, trao tặng, gửi tặng, trao quà, tặng quà, hỗ trợ, trao hỗ trợ, ủng hộ'
  ],
  [
    'join',
    'tham gia còn có, tham gia có, cùng đi, đi cùng, cùng dự, cùng tham dự, cùng tham gia, tham gia đoàn, tháp tùng, cùng chung vui'
  ],
  [
    'join',
    'cùng đến có, cùng tới có, cùng vào có, cùng về có, cùng vào viện có, cùng đến thăm có, cùng đi thăm có'
  ],
  [
    'join',
    'cùng kiểm tra, cùng khảo sát, cùng thăm, cùng tham gia đoàn, thành phần đoàn, cùng làm việc, tham gia cùng đoàn, đi cùng đoàn, cùng đoàn có'
  ],
  [
    'join',
    'chủ trì buổi làm việc, chủ trì cuộc làm việc, chủ trì buổi kiểm tra, chủ trì buổi giám sát, làm trưởng đoàn'
  ],
  [
    'join',
    'kết luận buổi làm việc, kết luận cuộc làm việc, chủ trì buổi khảo sát, chủ trì làm việc, kết luận cuộc kiểm tra'
  ],
  [
    'join',
    'dẫn đầu, dẫn đầu đoàn là, dẫn đầu đoàn công tác là, trưởng đoàn là, trong buổi thăm, tại buổi thăm, tham gia buổi làm việc, tham gia buổi kiểm tra, tham gia chuyến thăm'
  ],
  [
    'join',
    'về phía trung ương, về phía chính phủ, về phía quốc hội, về phía đoàn công tác, về phía đoàn kiểm tra, về phía đoàn giám sát'
  ],
  ['join', ATTENDANCES],
  ['speak', SPEECHES],
  ['speak', 'tại đây, tại các nơi đến, tại những nơi đến'],
  [
    'receive',
    'tiếp đoàn, đón đoàn, cùng tiếp, dự buổi tiếp, tham dự buổi tiếp, cùng dự buổi tiếp, cùng tham dự buổi tiếp, đón tiếp, về phía, tiếp và làm việc, đón và làm việc'
  ]
];

/** Longer words and compounds that hold one of the phrases above. */
const OTHER_WORDS: readonly string[] = [
  'dự án, dự thảo, dự kiến, dự toán, dự báo, dự phòng, dự định, dự luật, dự trữ, dự bị, dự đoán, dự thi, dự tính',
  'dự tuyển, dự khuyết, dự lệnh, dự ước, dự thầu, dự giờ, dự cảm, tham dự thầu, can dự, đại biểu dự, đại biểu tham dự',
  'khám xét, bắt giữ, lục soát',
  'ủy ban kiểm tra, ubkt, đoàn kiểm tra, công tác kiểm tra, tổ kiểm tra, thanh tra kiểm tra, kiểm tra đảng',
  'ban kiểm tra, việc kiểm tra, tự kiểm tra, kết quả kiểm tra, kế hoạch kiểm tra, qua kiểm tra, bài kiểm tra',
  'tăng cường kiểm tra, hậu kiểm tra, tiền kiểm tra, trạm kiểm tra, chốt kiểm tra, thông báo kết luận kiểm tra',
  'đoàn khảo sát, đoàn giám sát, đoàn thăm, công tác giám sát, công tác khảo sát, việc giám sát, việc khảo sát',
  'công tác nắm tình hình, kết quả nắm tình hình, kết quả giám sát, kết quả khảo sát',
  'camera giám sát, tư vấn giám sát, thiết bị giám sát, hệ thống giám sát, trung tâm giám sát, ban giám sát',
  'hội đồng giám sát, vai trò giám sát, chức năng giám sát, tổ giám sát, tăng cường giám sát, chịu sự giám sát',
  'kiểm tra giám sát kỷ luật, kiểm tra và kỷ luật đảng',
  'thăm dò, thăm khám, thăm nuôi, thăm thân, khách tham quan, điểm tham quan, tham quan du lịch, thăm thú, thăm viếng, viếng thăm, lời hỏi thăm, thư hỏi thăm, được hỏi thăm, lời thăm hỏi',
  'thư thăm hỏi, điện thăm hỏi, điện chia buồn, thư chia buồn, lời chúc tết, thư chúc tết, thiệp chúc tết, lời chúc mừng, thư chúc mừng, lời động viên, nguồn động viên',
  'hoa chúc mừng, điện chúc mừng, lời chia buồn, khen tặng, hiến tặng, quà tặng, tặng thưởng, phần thưởng',
  'trao đổi, trao truyền, trao quyền, trao thưởng, trao giải, trao thầu, chuyển trao, trau dồi, tặng cho tặng',
  'được tặng, được trao, được trao tặng, được thăm, được hỗ trợ, được nhà nước hỗ trợ, đề nghị hỗ trợ',
  'chính sách hỗ trợ, gói hỗ trợ, mức hỗ trợ, kinh phí hỗ trợ, vốn hỗ trợ, phần mềm hỗ trợ, dịch vụ hỗ trợ',
  'tập trung hỗ trợ, tăng cường hỗ trợ, quan tâm hỗ trợ, cơ chế hỗ trợ, nguồn hỗ trợ, công tác hỗ trợ',
  'về phía trước, về phía đông, về phía tây, về phía nam, về phía bắc, sơ đồ kiểm tra'
];

/** A phrase in lower case with its act. */
export const VISIT_PHRASES: readonly (readonly [phrase: string, act: VisitAct])[] = [
  ...BY_ACT.flatMap(([act, list]) => split(list).map((phrase): [string, VisitAct] => [phrase, act])),
  ...OTHER_WORDS.flatMap((list) => split(list).map((phrase): [string, VisitAct] => [phrase, 'none']))
];
