/** The words an office begins with: who stands at the head of what, and whether that makes a leader. */

/** Rank of a unit; the same words as an office's level in an analysis. */
export type UnitLevel = 'central' | 'province' | 'district' | 'commune' | 'cell';

/**
 * `always`: a leader whatever follows; `unit`: only at the head of an official unit (a commune's People's
 * Committee, not a company); `never`: no leader, but the words explain the name beside them.
 */
export type Counting = 'always' | 'unit' | 'never';

export interface Head {
  readonly counting: Counting;
  /** Level where the unit tells none; null: only the unit or the article tells it. */
  readonly level: UnitLevel | null;
  /** Whether the level holds whatever unit follows. */
  readonly fixed: boolean;
  /** Membership of a body: it does not decide where another office of the person stands. */
  readonly member: boolean;
  readonly deputy: boolean;
  /** Heads a part of a bigger body, which may follow: "Vụ trưởng Vụ Pháp chế, Bộ Nội vụ". */
  readonly part: boolean;
  /** What follows may be the name of a field: "Trưởng phòng Kinh tế", "Bộ trưởng Tư pháp". */
  readonly naming: boolean;
  /** The same for a head and its deputies: "bí thư". */
  readonly base: string;
}

/** Counting, level (`!`: fixed; `-`: none), then the offices; each exists with "phó", "quyền" and "thường trực" too. */
const WITH_DEPUTIES: readonly (readonly [Counting, string, string])[] = [
  [
    'always',
    'central!',
    'chủ tịch nước, chủ tịch quốc hội, thủ tướng, tổng tham mưu trưởng, tổng cục trưởng'
  ],
  ['always', 'central!', 'tổng thanh tra, tổng kiểm toán, tổng thư ký quốc hội, bí thư trung ương đoàn'],
  ['always', 'central!', 'chánh văn phòng chủ tịch nước, chủ nhiệm văn phòng chủ tịch nước'],
  ['always', 'central', 'vụ trưởng, cục trưởng, tư lệnh, chính ủy'],
  ['always', 'central', 'quân đoàn trưởng, sư đoàn trưởng, lữ đoàn trưởng, tham mưu trưởng'],
  ['always', 'province!', 'trưởng đoàn đbqh, trưởng đoàn đại biểu quốc hội'],
  ['always', 'province', 'chi cục trưởng, chỉ huy trưởng, chánh thanh tra'],
  ['always', 'commune!', 'xã đội trưởng, đồn trưởng, chỉ huy trưởng ban chqs xã'],
  ['always', 'commune', 'chính trị viên'],
  ['always', '-', 'bí thư, chánh án, trưởng công an, trung đoàn trưởng'],
  ['always', 'province', 'trưởng thuế, trưởng hải quan, trưởng thi hành án dân sự'],
  [
    'unit',
    '-',
    'chủ tịch, giám đốc, chánh văn phòng, chủ nhiệm, trưởng ban, trưởng phòng, viện trưởng, tổng thư ký, thống đốc, trưởng đoàn, thủ trưởng'
  ],
  [
    'never',
    '-',
    'tổng giám đốc, hiệu trưởng, trưởng khoa, tổng biên tập, đội trưởng, trạm trưởng, hạt trưởng'
  ],
  [
    'never',
    'cell',
    'trưởng thôn, trưởng bản, trưởng ấp, trưởng buôn, trưởng khu phố, trưởng khu, trưởng khóm'
  ],
  ['never', 'cell', 'trưởng xóm, trưởng làng, trưởng khối, trưởng tiểu khu'],
  ['never', '-', 'tổng lãnh sự, đại sứ'],
  ['never', '-', 'trưởng bộ môn, trưởng đại diện, trưởng đài, trưởng trạm, trưởng nhóm, trưởng chi nhánh']
];

/** The same for offices that have no deputies of these forms. */
const ALONE: readonly (readonly [Counting, string, string])[] = [
  ['always', 'central!', 'tổng bí thư, thường trực ban bí thư, bộ trưởng, quyền bộ trưởng, thứ trưởng'],
  ['always', 'central!', 'thứ trưởng thường trực, chủ tịch hội đồng dân tộc, phó thủ tướng thường trực'],
  ['always', '-', 'bí thư thứ nhất, chính trị viên phó'],
  ['always', 'central', 'cục phó, vụ phó'],
  ['always', 'province!', 'phó đoàn đbqh, phó đoàn đại biểu quốc hội'],
  ['unit', '-', 'phó ban, phó phòng, phó chánh thanh tra, phó trưởng ban chuyên trách, ủy viên thường trực'],
  ['never', '-', 'tổ trưởng, tổ phó, kế toán trưởng, kiến trúc sư trưởng, huấn luyện viên, phó đoàn, thư ký'],
  ['never', '-', 'già làng, kiểm sát viên, thẩm phán, điều tra viên, tổng thống, thủ hiến, thống đốc bang']
];

const MEMBERSHIPS: readonly (readonly [Counting, string, string])[] = [
  [
    'always',
    'central!',
    'ủy viên bộ chính trị, ủy viên trung ương đảng, ủy viên trung ương, ủy viên ban bí thư'
  ],
  ['always', 'central!', 'ủy viên dự khuyết trung ương đảng, ủy viên ban chấp hành trung ương đảng, uvtw'],
  ['always', 'central!', 'uvt.ư, uvtư, ủy viên tw, ủy viên bch trung ương đảng, uvbct, uv bộ chính trị'],
  ['always', 'central!', 'ủy viên bct, ủy viên t.ư, đại biểu quốc hội, đbqh, đại biểu qh'],
  ['always', 'province!', 'tỉnh ủy viên, tuv, tỉnh uv'],
  ['always', 'district!', 'huyện ủy viên, quận ủy viên, thị ủy viên, huv'],
  ['always', 'commune', 'đảng ủy viên'],
  ['always', 'cell!', 'chi ủy viên'],
  ['always', '-', 'thành ủy viên'],
  ['unit', '-', 'ủy viên, đại biểu hđnd, đại biểu hội đồng nhân dân, uv'],
  ['never', 'central', 'đại biểu']
];

const NAMING =
  /^(?:tổng cục trưởng|chi cục trưởng|cục trưởng|vụ trưởng|bộ trưởng|quyền bộ trưởng|thứ trưởng|(?:trưởng|phó) (?:ban|phòng)|chánh .*|chủ nhiệm|giám đốc|tổng giám đốc|phó trưởng ban chuyên trách)$/;

const PART =
  /^(?:vụ trưởng|cục trưởng|(?:trưởng|phó) phòng|đồn trưởng|chính trị viên|viện trưởng|chánh văn phòng|đội trưởng)$/;

const split = (list: string): string[] => list.split(', ');

/** Every way an office with deputies is written: "phó chủ tịch thường trực", "quyền giám đốc". */
function withDeputies(base: string): (readonly [phrase: string, deputy: boolean])[] {
  return [
    [base, false],
    [`quyền ${base}`, false],
    [`phụ trách ${base}`, false],
    [`phó ${base}`, true],
    [`${base} thường trực`, true],
    [`phó ${base} thường trực`, true],
    [`phó ${base} tt`, true],
    [`phó ${base} phụ trách`, true],
    [`phó ${base} chuyên trách`, true]
  ];
}

function head(counting: Counting, level: string, base: string, more: Partial<Head> = {}): Head {
  const fixed = level.endsWith('!');
  const name = fixed ? level.slice(0, -1) : level;
  const of = name === '-' ? null : (name as UnitLevel);
  return {
    counting,
    level: of,
    fixed,
    member: false,
    deputy: false,
    part: PART.test(base),
    naming: NAMING.test(base),
    base,
    ...more
  };
}

/** Abbreviations, each with what it stands for. */
const SHORT: readonly (readonly [string, string])[] = [
  ['pbt', 'phó bí thư'],
  ['pbt tt', 'phó bí thư'],
  ['pbt thường trực', 'phó bí thư'],
  ['pbttt', 'phó bí thư'],
  ['bt', 'bí thư'],
  ['ct', 'chủ tịch'],
  ['pct', 'phó chủ tịch'],
  ['pct tt', 'phó chủ tịch'],
  ['ptt', 'phó thủ tướng'],
  ['gđ', 'giám đốc'],
  ['pgđ', 'phó giám đốc'],
  ['trưởng btg', 'trưởng ban'],
  ['trưởng btc', 'trưởng ban'],
  ['trưởng bdv', 'trưởng ban'],
  ['trưởng btgdv', 'trưởng ban'],
  ['tbdv', 'trưởng ban'],
  ['tbtg', 'trưởng ban'],
  ['tbtc', 'trưởng ban'],
  ['uvbtv', 'ủy viên'],
  ['uvbch', 'ủy viên'],
  ['uv btv', 'ủy viên'],
  ['uv.btv', 'ủy viên'],
  ['uvtv', 'ủy viên'],
  ['uv tv', 'ủy viên'],
  ['uv bch', 'ủy viên']
];

/** An abbreviation may stand for much else ("CT" is a directive too): it counts at the head of a unit only. */
const short = (full: string): Head => {
  const deputy = full.startsWith('phó ');
  const base = deputy ? full.slice(4) : full;
  const national = base === 'thủ tướng';
  return head(national ? 'always' : 'unit', national ? 'central!' : '-', base, {
    deputy,
    member: base === 'ủy viên'
  });
};

/** Longer phrases that only hide an office: "chức vụ Trưởng ban" holds no "vụ trưởng". Their base is empty. */
const HIDING = split(
  'chức vụ, nhiệm vụ, ban giám đốc, đại sứ quán, trợ lý, ban chủ nhiệm, bà con, chị em, anh em, anh hùng, ban bí thư, cấp ủy viên, đoàn chủ tịch, đại hội đại biểu, hội nghị đại biểu, đoàn đại biểu'
);

/** Phrases in lower case, each with what it means. */
export const HEADS: readonly (readonly [phrase: string, head: Head])[] = [
  ...WITH_DEPUTIES.flatMap(([counting, level, list]) =>
    split(list).flatMap((base) =>
      withDeputies(base).map(([phrase, deputy]): [string, Head] => [
        phrase,
        head(counting, level, base, { deputy })
      ])
    )
  ),
  ...ALONE.flatMap(([counting, level, list]) =>
    split(list).map((base): [string, Head] => [base, head(counting, level, base)])
  ),
  ...MEMBERSHIPS.flatMap(([counting, level, list]) =>
    split(list).map((base): [string, Head] => [base, head(counting, level, base, { member: true })])
  ),
  ...SHORT.map(([phrase, full]): [string, Head] => [phrase, short(full)]),
  ...HIDING.map((phrase): [string, Head] => [phrase, head('never', '-', '')])
];
