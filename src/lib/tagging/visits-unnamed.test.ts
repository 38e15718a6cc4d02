/** Visitors told by their office alone: who acts so is read, who is only spoken of, named elsewhere or unknown is not. */
import { expect, test } from 'vitest';
import type { UnnamedVisit } from '../corpus/analysis.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { analyse } from './analyse.ts';

const reader = {
  lexicon: compileLexicon({ version: 1, published: '2026-01-01', themes: [] }),
  gazetteer: loadGazetteer()
};

function unnamedIn(body: string): readonly UnnamedVisit[] {
  const title = 'Tin trong ngày';
  const published = { value: '2025-11-04', precision: 'day', method: 'given', confidence: 'high' } as const;
  const article = {
    ...{ title, text: `${title}\n${body}`, published, url: null, source: null, byline: null },
    ...{ sections: [], removals: [], encoding: 'utf-8' }
  };
  return analyse(article, reader, { sourceHome: null }).unnamed;
}

test.each<readonly [text: string, kind: string, office: string, level: string, place: string | null]>([
  [
    'Sáng 3/11, Chủ tịch UBND tỉnh Sơn La đã kiểm tra công trình kè tại xã Chiềng Hặc.',
    ...(['inspection', 'Chủ tịch UBND tỉnh Sơn La', 'province', 'xã Chiềng Hặc'] as const)
  ],
  [
    'Chiều 3/11, đồng chí Bí thư Tỉnh ủy Sơn La đến dự sinh hoạt chi bộ bản Nà Mơ, xã Chiềng Hặc.',
    ...(['cell-meeting', 'Bí thư Tỉnh ủy Sơn La', 'province', 'xã Chiềng Hặc'] as const)
  ],
  [
    'Ngày 3/11, đồng chí Bí thư Đảng ủy phường Chiềng Sinh đến thăm, tặng quà hộ nghèo ở tổ 4. Tỉnh Sơn La đang rét.',
    ...(['gift-visit', 'Bí thư Đảng ủy phường Chiềng Sinh', 'commune', 'phường Chiềng Sinh'] as const)
  ]
])('%s', (text, kind, office, level, place) => {
  const found = unnamedIn(text).map((visit) => [
    visit.kind,
    visit.office.role,
    visit.office.level,
    visit.commune,
    visit.date?.value
  ]);
  expect(found).toEqual([[kind, office, level, place, '2025-11-03']]);
});

test('a host ends where somebody is asked how he does', () => {
  const text = 'Sáng 3/11, Chủ tịch UBND tỉnh Sơn La đã kiểm tra kè tại xã Chiềng Hặc và hỏi thăm bà con.';
  expect(unnamedIn(text).map(({ host }) => host)).toEqual(['xã Chiềng Hặc']);
});

test.each([
  ['an order', 'Ngày 3/11, Thủ tướng yêu cầu Chủ tịch UBND tỉnh Sơn La kiểm tra kè tại xã Chiềng Hặc.'],
  [
    'what others do',
    'Ngày 3/11, theo chỉ đạo của Chủ tịch UBND tỉnh Sơn La, đoàn đã kiểm tra kè tại xã Chiềng Hặc.'
  ],
  ['a plan', 'Chủ tịch UBND tỉnh Sơn La sẽ kiểm tra kè tại xã Chiềng Hặc ngày 9/11.'],
  ['any holder', 'Từ ngày 3/11, Chủ tịch UBND cấp xã đã kiểm tra các hộ dân tại xã Chiềng Hặc, tỉnh Sơn La.'],
  ['a former one', 'Ngày 3/11, nguyên Chủ tịch UBND tỉnh Sơn La đã thăm Trạm Y tế xã Chiềng Hặc.'],
  ['no place and no host', 'Ngày 3/11, Chủ tịch UBND tỉnh Sơn La đã kiểm tra.'],
  [
    'one named elsewhere',
    'Ông Lò Văn Khuyên, Chủ tịch UBND tỉnh Sơn La, nói về tuyến kè. Ngày 3/11, Chủ tịch UBND tỉnh đã kiểm tra kè tại xã Chiềng Hặc.'
  ],
  [
    'what a named visit tells',
    'Bí thư Tỉnh ủy đã kiểm tra kè tại xã Chiềng Hặc, tỉnh Sơn La. Sáng 3/11, đồng chí Lò Văn Khuyên, Phó Bí thư Tỉnh ủy Sơn La, kiểm tra kè tại xã Chiềng Hặc.'
  ]
])('%s is none', (_what, text) => expect(unnamedIn(text)).toEqual([]));
