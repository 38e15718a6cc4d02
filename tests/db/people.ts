/** Hand-made leaders, offices and visits for tests; all people are invented. */
import type { Analysis, Leader, Office, OfficeLevel, Visit } from '../../src/lib/corpus/analysis.ts';

export const SPAN = { start: 0, end: 3 };

/** An office of a commune's People's Committee unless told otherwise. */
export function office(role: string, changes: Partial<Office> = {}): Office {
  const level: OfficeLevel = 'commune';
  return { role, level, former: false, province: null, place: null, span: SPAN, ...changes };
}

export function leader(name: string, ...offices: [Office, ...Office[]]): Leader {
  return { name, offices, spans: [SPAN] };
}

export function visit(leaders: Visit['leaders'], changes: Partial<Visit> = {}): Visit {
  const untold = { host: null, commune: null, district: null, province: null, date: null, gift: null };
  return { kind: 'working-visit', leaders, ...untold, span: SPAN, ...changes };
}

/** Every optional property once there and once left away, every nullable one once null and once not. */
export const FULL: Pick<Analysis, 'places' | 'leaders' | 'visits' | 'figures' | 'findings'> = {
  places: [
    {
      ...{ name: 'xã Tân Lập', kind: 'commune', province: null, era: '34', section: 0 },
      ...{ spans: [SPAN, { start: 5, end: 9 }], candidates: ['son-la', 'thai-nguyen'] },
      meanings: [
        { era: '63', was: 'son-la' },
        { era: '34', was: null }
      ]
    },
    {
      ...{ name: 'huyện Văn Lãng', kind: 'district', province: 'lang-son', era: '63', was: 'lang-son' },
      ...{ spans: [SPAN], candidates: ['lang-son'], narrowed: 'leaders', inName: true }
    }
  ],
  leaders: [
    {
      name: 'Hoàng Thị Uỷ',
      offices: [
        office('Phó Chủ tịch UBND xã', { province: 'son-la', place: 'xã Tân Lập' }),
        office('nguyên Trưởng ban', { level: null, former: true, span: { start: 4, end: 8 } })
      ],
      spans: [SPAN, { start: 10, end: 22 }],
      section: 1
    },
    leader('Đỗ Văn Hoà', office('Bí thư Tỉnh ủy', { level: 'province' }))
  ],
  visits: [
    visit(['Hoàng Thị Uỷ', 'Đỗ Văn Hoà'], {
      ...{ kind: 'gift-visit', host: 'Chi bộ bản Nà "Tông", {nhóm 2}', commune: 'xã Tân Lập', section: 1 },
      ...{ district: 'huyện Mộc Châu', province: 'son-la', gift: 'một bộ máy tính' },
      date: { value: '2025-11-03', precision: 'day', span: { start: 4, end: 8 } }
    }),
    visit(['Đỗ Văn Hoà'], { date: { value: 'XXXX-11-03', precision: 'day', span: SPAN } }),
    visit(['Đỗ Văn Hoà'], { date: { value: '2025-11', precision: 'month', span: SPAN } })
  ],
  figures: [
    { kind: 'party-members', value: 74, span: SPAN, section: 0 },
    { kind: 'exempt', value: 1e15, span: SPAN }
  ],
  findings: [
    { code: 'role-conflict', detail: 'Hai chức vụ khác nhau.', spans: [SPAN] },
    { code: 'text-glued', detail: 'Chữ dính.' }
  ]
};
