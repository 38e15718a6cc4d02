/** An article with one of everything that can be found in one: for tests and for looking at the page. */
import type { StoredArticle } from '../../corpus/stored.ts';
import type { Span } from '../marks.ts';

export const TEXT = [
  'Trưởng Ban Tổ chức Tỉnh ủy Mã Văn Thỉnh dự sinh hoạt Chi bộ thôn Khe Trai',
  'Sáng 3/11, đồng chí Mã Văn Thỉnh, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy dự sinh hoạt thường kỳ với 38 đảng viên Chi bộ thôn Khe Trai, xã Bình Xa.',
  'Chi bộ bàn nghị quyết giữ thôn không có ma túy và việc chuyển đổi số. Việc chuyển đổi số giao cho chi đoàn.',
  'Trước đó, công an xã bắt một người tàng trữ trái phép ma túy.',
  'Cùng dự có bà Hoàng Thị Sen, Bí thư Đảng ủy xã Bình Xa. Phó Trưởng Ban Tổ chức Tỉnh ủy Mã Văn Thỉnh tặng chi bộ một bộ loa kéo.'
].join('\n');

/** Where the words stand, the nth time from 0. */
export function at(surface: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(surface, start + 1);
  if (start < 0) throw new Error(`“${surface}” does not stand in the text`);
  return { start, end: start + surface.length };
}

const digital = (nth: number) => ({
  ...{ theme: 'digital', term: 'chuyển đổi số' },
  span: at('chuyển đổi số', nth)
});

export const TOLD: StoredArticle = {
  id: '0b8f1f6e-0000-4000-8000-000000000000',
  title: TEXT.slice(0, TEXT.indexOf('\n')),
  byline: null,
  text: TEXT,
  published: { value: '2026-11-03', precision: 'day', method: 'given', confidence: 'high' },
  url: null,
  sections: [],
  removals: [],
  encoding: 'utf-8',
  mentions: [
    ...[digital(1), digital(0)],
    { theme: 'drug-free', term: '(không có|sạch) ma túy', span: at('không có ma túy') }
  ],
  passed: [
    { theme: 'drug-free', term: 'ma túy', span: at('ma túy', 1), why: 'unless', phrase: 'tàng trữ trái phép' }
  ],
  places: [
    {
      ...{ name: 'xã Bình Xa', kind: 'commune', province: 'tuyen-quang', era: '34' },
      ...{ spans: [at('xã Bình Xa'), at('xã Bình Xa', 1)], candidates: ['tuyen-quang'] }
    }
  ],
  province: { slug: 'tuyen-quang', name: 'Tuyên Quang', was: null, rule: 'commune', span: at('xã Bình Xa') },
  event: { value: '2026-11-03', precision: 'day', span: at('Sáng 3/11') },
  leaders: [
    {
      name: 'Mã Văn Thỉnh',
      offices: [
        {
          ...{ role: 'Trưởng Ban Tổ chức Tỉnh ủy', level: 'province', former: false },
          ...{ province: 'tuyen-quang', place: null, span: at('Trưởng Ban Tổ chức Tỉnh ủy') }
        },
        {
          ...{ role: 'Ủy viên Ban Thường vụ', level: 'province', former: false },
          ...{ province: 'tuyen-quang', place: null, span: at('Ủy viên Ban Thường vụ') }
        }
      ],
      spans: [at('Mã Văn Thỉnh'), at('Mã Văn Thỉnh', 1), at('Mã Văn Thỉnh', 2)]
    },
    {
      name: 'Hoàng Thị Sen',
      offices: [
        {
          ...{ role: 'Bí thư Đảng ủy xã Bình Xa', level: 'commune', former: false },
          ...{ province: 'tuyen-quang', place: 'xã Bình Xa', span: at('Bí thư Đảng ủy xã Bình Xa') }
        }
      ],
      spans: [at('Hoàng Thị Sen')]
    }
  ],
  unnamed: [],
  visits: [
    {
      ...{ kind: 'cell-meeting', leaders: ['Mã Văn Thỉnh'], host: 'Chi bộ thôn Khe Trai' },
      ...{ commune: 'xã Bình Xa', district: null, province: 'tuyen-quang', gift: 'một bộ loa kéo' },
      date: { value: '2026-11-03', precision: 'day', span: at('Sáng 3/11') },
      span: { start: at('Sáng 3/11').start, end: at('xã Bình Xa.').end }
    }
  ],
  figures: [{ kind: 'attending', value: 38, span: at('38 đảng viên') }],
  findings: [
    {
      code: 'role-conflict',
      detail:
        'Mã Văn Thỉnh được ghi là Trưởng Ban Tổ chức Tỉnh ủy và Phó Trưởng Ban Tổ chức Tỉnh ủy; giữ chức vụ ghi trước.',
      spans: [at('Phó Trưởng Ban Tổ chức Tỉnh ủy'), at('Trưởng Ban Tổ chức Tỉnh ủy')]
    },
    { code: 'characters-lost', detail: '1 ký tự của bản gốc không đọc được.' }
  ],
  source: { slug: 'files', name: 'tệp', home: null, sample: false },
  name: 'khe-trai.txt',
  lexicon: 1,
  ingestedAt: '2026-11-04T00:00:00Z',
  supersededBy: null,
  story: null
};
