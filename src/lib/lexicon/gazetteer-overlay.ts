/** What the address package lacks or has wrong, typed by hand with its source; read when the gazetteer is built. */

/** Day up to which the changes below are known. */
export const OVERLAY_AS_OF = '2026-09-20';

export interface KindChange {
  /** Present province. */
  readonly province: string;
  /** First day as phường. */
  readonly from: string;
  readonly source: string;
  /** Communes (xã) that became wards (phường). */
  readonly names: readonly string[];
}

export const KIND_CHANGES: readonly KindChange[] = [
  {
    province: 'dong-nai',
    from: '2026-04-30',
    source: '237/NQ-UBTVQH16',
    names: [
      'Lộc Ninh',
      'Tân Khai',
      'Đồng Phú',
      'Tân Phú',
      'Trị An',
      'Trảng Bom',
      'Dầu Giây',
      'Long Thành',
      'Xuân Lộc',
      'Nhơn Trạch'
    ]
  },
  {
    province: 'bac-ninh',
    from: '2026-09-20',
    source: '388/NQ-UBTVQH16',
    names: [
      'Bố Hạ',
      'Lạng Giang',
      'Kép',
      'Lục Nam',
      'Hiệp Hòa',
      'Yên Phong',
      'Phù Lãng',
      'Chi Lăng',
      'Tiên Du',
      'Gia Bình',
      'Nhân Thắng',
      'Lương Tài'
    ]
  }
];

/** The five island districts without communes (NSO list of 2025-06-30): old province, district, special zone now. */
export const ISLAND_DISTRICTS: readonly { province: string; name: string }[] = [
  { province: 'hai-phong', name: 'Bạch Long Vĩ' },
  { province: 'quang-tri', name: 'Cồn Cỏ' },
  { province: 'da-nang', name: 'Hoàng Sa' },
  { province: 'quang-ngai', name: 'Lý Sơn' },
  { province: 'ba-ria-vung-tau', name: 'Côn Đảo' }
];

/** Districts that the package files under the name they had before their last merger or rise. */
export const DISTRICT_CORRECTIONS: Readonly<Record<string, string>> = {
  'huyện Đạ Tẻh': 'huyện Đạ Huoai',
  'huyện An Dương': 'quận An Dương',
  'thị xã Đông Triều': 'thành phố Đông Triều'
};

/** Rows with a code that the NSO list of 2025-06-30 no longer has: merged away earlier, kept as former communes. */
export const FORMER_CODES = new Set(['01651', '02482']);

/** Old communes that the package leaves out. */
export const MISSING_COMMUNES = [
  { province: 'gia-lai', district: 'huyện Chư Prông', kind: 'xã', name: 'Ia Mơ', now: 'xã Ia Mơ' }
] as const;

/** The package's misspellings of old communes, as "kind name". */
export const COMMUNE_CORRECTIONS: Readonly<Record<string, string>> = {
  'thị trấn N.T Phong Hải': 'thị trấn Nông trường Phong Hải',
  'phường Phường Đúc': 'phường Đúc',
  'xã é Tòng': 'xã É Tòng',
  'xã Nậm ét': 'xã Nậm Ét',
  "xã B' Lá": "xã B'Lá",
  "xã K' Dang": 'xã KDang',
  "xã H' Neng": 'xã Hneng',
  "xã Ea M' Doal": "xã Ea M'Doal",
  "xã Đạ M' Rong": "xã Đạ M'Rông",
  'xã Ealy': 'xã Ea Ly',
  'xã Đại áng': 'xã Đại Áng',
  'xã Ya ly': 'xã Ya Ly',
  'xã Pa ủ': 'xã Pa Ủ',
  'xã Đồng ý': 'xã Đồng Ý',
  'xã Mường é': 'xã Mường É'
};

/** Communes and districts that papers also write in another way than the rules of spelling foresee: as filed, as written. */
export const ALSO_WRITTEN: Readonly<Record<string, readonly string[]>> = {
  'Nông trường Phong Hải': ['Phong Hải', 'NT Phong Hải'],
  'Trần Phú': ['Nông trường Trần Phú'],
  'Liên Sơn': ['Nông trường Liên Sơn'],
  'Lệ Ninh': ['Nông trường Lệ Ninh'],
  'Việt Trung': ['Nông trường Việt Trung'],
  'Thái Bình': ['Nông trường Thái Bình'],
  'Hua Bun': ['Hua Bum'],
  'Xá Tổng': ['Sá Tổng'],
  'Bờ Y': ['Pờ Y'],
  'Xà Phìn': ['Sà Phìn'],
  'Tà Si Láng': ['Tà Xi Láng'],
  'Mù Căng Chải': ['Mù Cang Chải'],
  'Buôn Ma Thuột': ['Buôn Mê Thuột', 'Ban Mê Thuột'],
  'Sa Pa': ['Sapa'],
  'Phan Rang-Tháp Chàm': ['Phan Rang - Tháp Chàm', 'Phan Rang']
};

/**
 * Names that districts bore before mergers, splits and renamings of 2008–2025; papers of those years use them.
 * A district that only rose in rank (huyện to thị xã) needs no line: ranks are matched loosely.
 * By the province of the 63 in which the place lay on 2025-06-30.
 */
export const FORMER_DISTRICTS: Readonly<Record<string, readonly string[]>> = {
  'ha-noi': ['huyện Từ Liêm'],
  'quang-ninh': ['huyện Hoành Bồ'],
  'cao-bang': ['huyện Thông Nông', 'huyện Trà Lĩnh', 'huyện Phục Hòa', 'huyện Quảng Uyên'],
  'ninh-binh': ['thành phố Ninh Bình', 'huyện Hoa Lư'],
  'nam-dinh': ['huyện Mỹ Lộc'],
  'bac-giang': ['huyện Yên Dũng'],
  'thanh-hoa': ['huyện Tĩnh Gia', 'huyện Đông Sơn'],
  'nghe-an': ['thị xã Cửa Lò'],
  'ha-tinh': ['huyện Lộc Hà'],
  hue: ['huyện Nam Đông', 'thành phố Huế'],
  'quang-nam': ['huyện Nông Sơn'],
  'quang-ngai': ['huyện Tây Trà'],
  'lam-dong': ['huyện Đạ Tẻh', 'huyện Cát Tiên'],
  'ba-ria-vung-tau': ['huyện Long Điền', 'huyện Đất Đỏ', 'huyện Tân Thành'],
  'ho-chi-minh': ['quận 2', 'quận 9', 'quận Thủ Đức']
};
