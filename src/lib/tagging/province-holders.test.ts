/** What the office registry may narrow, and what it may not: own short articles with invented people. */
import { describe, expect, test } from 'vitest';
import type { Analysis, Leader, Office, Visit } from '../corpus/analysis.ts';
import type { KnownHolder } from '../corpus/known-holder.ts';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { Doc } from '../text/doc.ts';
import { findPlaces } from './places.ts';
import { narrowByHolders } from './province-holders.ts';
import { decideProvince } from './province.ts';

const gazetteer = loadGazetteer();
const NOWHERE = { start: 0, end: 1 };

function office(level: Office['level'], role = 'Bí thư', more: Partial<Office> = {}): Office {
  return { role, level, former: false, province: null, place: null, span: NOWHERE, ...more };
}

function leader(name: string, ...offices: [Office, ...Office[]]): Leader {
  return { name, offices, spans: [NOWHERE] };
}

function read(text: string, leaders: readonly Leader[], visits: readonly Visit[] = []): Analysis {
  const doc = new Doc(text);
  const title = { start: 0, end: text.indexOf('\n') };
  const decision = decideProvince(doc, title, findPlaces(doc, gazetteer, '34', []), { sourceHome: null });
  return { mentions: [], passed: [], event: null, figures: [], unnamed: [], ...decision, leaders, visits };
}

function known(name: string, level: KnownHolder['level'], province: string, role = 'Bí thư'): KnownHolder {
  return { name, role, level, province, articles: 2, first: '2025-08-01', last: '2026-02-01' };
}

const told = ({ province }: Analysis): string => (province ? `${province.slug} ${province.rule}` : 'unknown');

const TEXT = 'Ngày hội ở xã An Khánh\nSáng nay, bà con xã An Khánh mở hội.';
const HAI = leader('Tống Thị Hải', office('commune'));

describe('a leader known in one of the candidates', () => {
  const analysis = read(TEXT, [HAI]);
  const narrowed = narrowByHolders(analysis, [known('Tống Thị Hải', 'commune', 'thai-nguyen')]);

  test('narrows the name, decides the province, answers the finding', () => {
    expect(told(analysis)).toBe('unknown');
    expect(analysis.findings.map(({ code }) => code)).toEqual(['place-ambiguous']);
    expect(told(narrowed)).toBe('thai-nguyen leaders');
    expect(narrowed.province?.was).toBe('thai-nguyen');
    expect(narrowed.findings).toEqual([]);
    const [place] = narrowed.places;
    expect(place).toMatchObject({
      name: 'xã An Khánh',
      province: 'thai-nguyen',
      candidates: ['thai-nguyen'],
      narrowed: 'leaders'
    });
    expect(place?.meanings).toBeUndefined();
    expect(TEXT.slice(narrowed.province?.span?.start, narrowed.province?.span?.end)).toBe('xã An Khánh');
  });

  test('stays as the text tells it', () => {
    expect(narrowed.leaders).toBe(analysis.leaders);
  });
});

describe('the registry stays silent', () => {
  const cases: Record<string, [readonly Leader[], readonly KnownHolder[]]> = {
    'of a name it does not know': [[HAI], [known('Tống Thị Hà', 'commune', 'thai-nguyen')]],
    'of a province without such a commune': [[HAI], [known('Tống Thị Hải', 'commune', 'ca-mau')]],
    'of an office of another level': [[HAI], [known('Tống Thị Hải', 'province', 'thai-nguyen')]],
    'of namesakes in two provinces': [
      [HAI],
      [known('Tống Thị Hải', 'commune', 'thai-nguyen'), known('Tống Thị Hải', 'commune', 'ca-mau')]
    ],
    'of an officer of another service': [
      [leader('Tống Thị Hải', office('commune', 'Trưởng Công an'))],
      [known('Tống Thị Hải', 'commune', 'thai-nguyen')]
    ],
    'of a central leader': [
      [leader('Tống Thị Hải', office('central', 'Thứ trưởng'))],
      [known('Tống Thị Hải', 'central', 'ha-noi', 'Thứ trưởng')]
    ],
    'of a former office': [
      [leader('Tống Thị Hải', office('commune', 'Bí thư', { former: true }))],
      [known('Tống Thị Hải', 'commune', 'thai-nguyen')]
    ],
    'where the text places the office elsewhere': [
      [leader('Tống Thị Hải', office('commune', 'Bí thư', { province: 'ca-mau' }))],
      [known('Tống Thị Hải', 'commune', 'thai-nguyen')]
    ],
    'where leaders point to different candidates': [
      [HAI, leader('Lục Văn Sương', office('province'))],
      [known('Tống Thị Hải', 'commune', 'thai-nguyen'), known('Lục Văn Sương', 'province', 'ha-noi')]
    ]
  };
  test.each(Object.entries(cases))('%s', (_, [leaders, holders]) => {
    const analysis = read(TEXT, leaders);
    expect(narrowByHolders(analysis, holders)).toBe(analysis);
  });

  test('without an ambiguous place in the text', () => {
    const analysis = read('Họp\nĐảng ủy xã họp bàn việc lúa.', [HAI]);
    expect(narrowByHolders(analysis, [known('Tống Thị Hải', 'commune', 'thai-nguyen')])).toBe(analysis);
  });
});

test('a guest whose province is no candidate does not hinder the host', () => {
  const guest = leader('Lục Văn Sương', office('province'));
  const narrowed = narrowByHolders(read(TEXT, [guest, HAI]), [
    known('Lục Văn Sương', 'province', 'ca-mau'),
    known('Tống Thị Hải', 'commune', 'thai-nguyen')
  ]);
  expect(told(narrowed)).toBe('thai-nguyen leaders');
});

test('both tone placements of a name are one name', () => {
  const hoa = leader('Lò Thị Hoà', office('commune'));
  expect(told(narrowByHolders(read(TEXT, [hoa]), [known('Lò Thị Hòa', 'commune', 'ha-noi')]))).toBe(
    'ha-noi leaders'
  );
});

test('a province that the text tells stays; only the name narrows', () => {
  const text = 'Hội nghị ở Cà Mau\nTại tỉnh Cà Mau, đoàn xã An Khánh dự hội nghị của tỉnh Cà Mau.';
  const narrowed = narrowByHolders(read(text, [HAI]), [known('Tống Thị Hải', 'commune', 'thai-nguyen')]);
  expect(told(narrowed)).toBe('ca-mau named');
  expect(narrowed.places.find(({ kind }) => kind === 'commune')?.province).toBe('thai-nguyen');
});

test('names that may not lie there keep the province open, each with its own finding', () => {
  const text = 'Hội trại\nThanh niên xã An Khánh và xã Đại Đồng dựng trại.';
  const narrowed = narrowByHolders(read(text, [HAI]), [known('Tống Thị Hải', 'commune', 'thai-nguyen')]);
  expect(told(narrowed)).toBe('unknown');
  expect(narrowed.findings).toHaveLength(1);
  expect(narrowed.findings[0]?.detail).toContain('xã Đại Đồng');
});

test('a visit to the narrowed commune gets its province', () => {
  const visit: Visit = {
    ...{ kind: 'site-visit', leaders: ['Tống Thị Hải'], host: null, commune: 'xã An Khánh', district: null },
    ...{ province: null, date: null, gift: null, span: NOWHERE }
  };
  const narrowed = narrowByHolders(read(TEXT, [HAI], [visit]), [
    known('Tống Thị Hải', 'commune', 'thai-nguyen')
  ]);
  expect(narrowed.visits[0]?.province).toBe('thai-nguyen');
});
