/** The words an office's unit is named with, each with the level it tells and whether the unit is official. */
import type { UnitLevel } from './offices-heads.ts';

/** `city`: a city's own committee, of a province's rank or a district's: the place decides. */
export type UnitRank = UnitLevel | 'city';

export interface Unit {
  /** Official: heading it makes a leader. Private: it does not. Neutral: the words around decide. */
  readonly kind: 'official' | 'private' | 'neutral';
  readonly rank: UnitRank | null;
  /** A weak rank gives way to any other in the same office: "Cục Thuế tỉnh" is a province's. */
  readonly weak: boolean;
  /** The type word of a place: what follows may be its name. */
  readonly place: boolean;
  /** A Party committee that takes its level from what follows: "Đảng ủy". */
  readonly committee: boolean;
  /** A body; false: only the committee of the body that follows, "Ban Chấp hành". */
  readonly whole: boolean;
  /** What follows is the name of its field or its own: "Sở Nông nghiệp và Môi trường". */
  readonly naming: boolean;
}

const NAMING = new Set(
  (
    'bộ, sở, ban, phòng, cục, vụ, chi cục, tổng cục, ủy ban, hội, văn phòng, trung tâm, công ty, viện, học viện, trường, ' +
    'bệnh viện, ban quản lý, ban chỉ đạo, ban chỉ huy, liên đoàn, hiệp hội, tổng công ty, tập đoàn, nhà máy, quỹ, hội đồng, ' +
    'đảng ủy khối, cộng sản, UB, ban quản lý dự án, ban pháp chế, ngân hàng, hợp tác xã, HTX, doanh nghiệp, chi nhánh, đội, trạm, xí nghiệp, liên hiệp, ' +
    'liên minh, tổng hội, cảnh sát, cảnh sát điều tra, an ninh, ban kinh tế, ban văn hóa xã hội, dân tộc, pháp chế, chỉ đạo, tuyên giáo, dân vận, nội chính, thanh tra, quỹ, báo, đài, câu lạc bộ, CLB, đoàn khối, khối, tổ'
  ).split(', ')
);

/** Kind, rank (`?`: weak; `-`: none), then the units. */
const ROWS: readonly (readonly [Unit['kind'], string, string])[] = [
  [
    'official',
    'central',
    'trung ương đảng, trung ương, bộ chính trị, ban bí thư, quốc hội, chính phủ, nước, TW'
  ],
  [
    'official',
    'central',
    'T.Ư, tư lệnh cảnh sát biển, bộ, tổng cục, quân khu, quân đoàn, quân chủng, binh chủng'
  ],
  [
    'official',
    'central',
    'vùng, hải quân, cảnh sát biển, vùng cảnh sát biển, sư đoàn, lữ đoàn, tổng tham mưu'
  ],
  [
    'official',
    'central',
    'tối cao, nhà nước, kiểm toán nhà nước, ngân hàng nhà nước, tổng liên đoàn, BQP, BCA'
  ],
  [
    'official',
    'central',
    'tổng liên đoàn lao động, tổng LĐLĐ, ban chỉ đạo nhà nước, quân đội, quân đội nhân dân, quân ủy'
  ],
  ['official', 'central', 'UBTƯ, UBTW, học viện chính trị quốc gia, HĐLĐ'],
  ['official', 'central?', 'MTTQVN, cục, vụ, bộ tư lệnh, tổng hội, thanh tra chính phủ, UBVN'],
  ['official', 'province', 'tỉnh ủy, tỉnh đoàn, tỉnh hội, tỉnh đội, sở, đoàn ĐBQH, đoàn đại biểu quốc hội'],
  [
    'official',
    'province',
    'bộ chỉ huy quân sự, bộ CHQS, bộ chỉ huy bộ đội biên phòng, bộ chỉ huy BĐBP, bộ chỉ huy'
  ],
  ['official', 'province', 'bộ CH quân sự'],
  [
    'official',
    'province?',
    'cảnh sát, an ninh, tham mưu, quản lý các khu công nghiệp, quản lý khu kinh tế, quản lý khu công nghiệp, quản lý các khu chế xuất và công nghiệp, cảnh sát điều tra, chi cục, ban quản lý khu kinh tế, ban quản lý các khu công nghiệp, ban dân tộc, khu kinh tế'
  ],
  ['official', 'district', 'huyện ủy, quận ủy, thị ủy, huyện đoàn, quận đoàn, thị đoàn, huyện đội, quận đội'],
  ['official', 'city', 'thành ủy, thành đoàn, thành hội, UBNDTP, HĐNDTP'],
  [
    'official',
    'commune',
    'đồn biên phòng, đồn BP, đồn BĐBP, đồn công an, trạm biên phòng, xã đoàn, phường đoàn'
  ],
  ['official', 'commune', 'xã đội, phường đội, đồn'],
  [
    'official',
    'cell?',
    'chi bộ, chi ủy, chi đoàn, chi hội, ban công tác mặt trận, công tác mặt trận, ban CTMT, tổ đảng, chi hội phụ nữ'
  ],
  [
    'official',
    '-',
    'đảng ủy, đảng bộ, đảng đoàn, ban cán sự đảng, ban cán sự, ban thường vụ, BTV, thường vụ'
  ],
  [
    'official',
    '-',
    'ban chấp hành, BCH, thường trực, ban tổ chức, ban tuyên giáo, ban dân vận, ban nội chính'
  ],
  ['official', '-', 'ban tuyên giáo và dân vận, ban xây dựng đảng, ban kiểm tra, UBKT, ủy ban kiểm tra, BTC'],
  [
    'official',
    '-',
    'UBND, ủy ban nhân dân, HĐND, hội đồng nhân dân, ủy ban, UBHC, ủy ban hành chính, ban TG'
  ],
  ['official', '-', 'MTTQ, mặt trận tổ quốc, mặt trận, ủy ban MTTQ, UBMTTQ, UBMT, ủy ban mặt trận tổ quốc'],
  [
    'official',
    '-',
    'UBMTTQVN, hội liên hiệp phụ nữ, hội LHPN, hội phụ nữ, LHPN, hội nông dân, hội cựu chiến binh'
  ],
  [
    'official',
    '-',
    'hội ND, hội NDVN, hội PN, hội LHPNVN, hội CCBVN, hội LHTNVN, hội CCB, liên đoàn lao động, LĐLĐ, đoàn thanh niên, đoàn TNCS, đoàn TNCS hồ chí minh, đoàn TN'
  ],
  [
    'official',
    '-',
    'đoàn thanh niên cộng sản hồ chí minh, đoàn TNCSHCM, đoàn, hội liên hiệp thanh niên, hội LHTN'
  ],
  [
    'official',
    '-',
    'hội liên hiệp thanh niên việt nam, công an, CA, ban chỉ huy quân sự, ban CHQS, BCH quân sự'
  ],
  [
    'official',
    '-',
    'BCHQS, BCH QS, quân sự, tòa án nhân dân, tòa án, TAND, viện kiểm sát nhân dân, viện kiểm sát'
  ],
  [
    'official',
    '-',
    'VKSND, VKS, thanh tra, thi hành án dân sự, kho bạc nhà nước, kho bạc, bảo hiểm xã hội, BHXH'
  ],
  [
    'official',
    '-',
    'hải quan, thuế, quản lý thị trường, phòng, văn phòng, ban pháp chế, ban chỉ đạo, ban chỉ huy'
  ],
  [
    'official',
    '-',
    'ban văn hóa - xã hội, ban văn hóa xã hội, ban kinh tế - ngân sách, ban kinh tế, ban đô thị'
  ],
  ['official', '-', 'pháp chế, chỉ đạo, tuyên giáo, dân vận, nội chính, xây dựng đảng, kinh tế - ngân sách'],
  [
    'official',
    '-',
    'văn hóa - xã hội, dân tộc, công an nhân dân, trung tâm phục vụ hành chính công, đoàn khối, thanh niên, hội nhà báo'
  ],
  [
    'official',
    '-',
    'BĐBP, bộ đội biên phòng, các cơ quan, các cơ quan đảng, đảng ủy khối, đảng ủy khối doanh nghiệp, đảng ủy khối các doanh nghiệp, khối doanh nghiệp, các doanh nghiệp, viện KSND, NHNN, UB, đảng cộng sản, đảng cộng sản việt nam, chính quyền, đảng, tuyên giáo và dân vận, quân sự - công an, cơ quan'
  ],
  [
    'private',
    'commune',
    'nông trường, lâm trường, nhà trường, công ty, nhà máy, bệnh viện, trung tâm, trường, học viện, viện, xí nghiệp, hợp tác xã, HTX'
  ],
  [
    'private',
    'commune',
    'doanh nghiệp, chi nhánh, trung tâm y tế, khách sạn, bảo tàng, thư viện, phân xưởng, mỏ'
  ],
  ['private', 'central', 'tập đoàn, tổng công ty'],
  [
    'private',
    '-',
    'ngân hàng, báo, đài, câu lạc bộ, CLB, hội đồng quản trị, HĐQT, hội đồng thành viên, HĐTV'
  ],
  [
    'private',
    '-',
    'quỹ, dự án, ban quản lý dự án, ban quản lý, ban liên lạc, ban giám hiệu, ban quản trị, đội'
  ],
  [
    'private',
    '-',
    'trạm, phòng khám, hội đồng trường, liên đoàn, hiệp hội, hội, hội khuyến học, công đoàn, nhóm'
  ],
  [
    'private',
    '-',
    'hội người cao tuổi, hội chữ thập đỏ, liên hiệp, liên minh, hợp tác, hội đồng, tổ, ban giám đốc'
  ],
  [
    'private',
    '-',
    'thanh tra nhân dân, ban thanh tra nhân dân, tổ hợp tác, ban giám sát, trị sự, hộ tự, khánh tiết, hành giáo'
  ],
  ['neutral', 'central?', 'việt nam'],
  ['neutral', '-', 'ban, cộng sản, dự khuyết, lâm thời, khu vực, chuyên trách, tổ chức, kiểm tra']
];

/** Type words of places with the rank of a unit there. */
const PLACES: readonly (readonly [string, string])[] = [
  ['commune', 'xã, phường, thị trấn, đặc khu, P, X, TT, P., X., TT.'],
  ['district', 'huyện, quận, thị xã, TX, TX., Q, H, Q., H.'],
  ['province', 'tỉnh'],
  ['city', 'thành phố, TP, TP., T.P'],
  [
    'cell',
    'thôn, bản, ấp, khu phố, KP, tổ dân phố, TDP, khu, khu dân cư, KDC, khối, khối phố, khóm, buôn, làng, xóm, tiểu khu'
  ]
];

function unit(kind: Unit['kind'], rank: string, phrase: string, place: boolean): Unit {
  const weak = rank.endsWith('?');
  const name = weak ? rank.slice(0, -1) : rank;
  return {
    kind,
    rank: name === '-' ? null : (name as UnitRank),
    weak,
    place,
    whole: !/^(?:ban thường vụ|BTV|thường vụ|ban chấp hành|BCH|thường trực)$/.test(phrase),
    committee: /^đảng (?:ủy|bộ)$/.test(phrase),
    naming: NAMING.has(phrase)
  };
}

/** Phrases in lower case, each with what it means. */
export const UNITS: readonly (readonly [phrase: string, unit: Unit])[] = [
  ...ROWS.flatMap(([kind, rank, list]) =>
    list.split(', ').map((phrase): [string, Unit] => [phrase, unit(kind, rank, phrase, false)])
  ),
  ...PLACES.flatMap(([rank, list]) =>
    list.split(', ').map((phrase): [string, Unit] => [phrase, unit('official', rank, phrase, true)])
  )
];
