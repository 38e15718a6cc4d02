import { describe, expect, test } from 'vitest';
import type { Expected } from './expected.ts';
import { readGold } from './gold.ts';
import { compareWithFloors, measuresOf, raiseFloors } from './floors.ts';
import { reportMisses, reportTable } from './report.ts';
import { provinceSlug } from './score-province.ts';
import { score } from './score.ts';
import type { Analysed } from './pair.ts';
import { sentenceAround } from './sentence-around.ts';

const TEXT = 'Họp thôn\nChi bộ bàn chuyển đổi số. Sáng 3/11, thôn ký cam kết không có ma túy.';

function spanOf(words: string): [number, number] {
  const at = TEXT.indexOf(words);
  return [at, at + words.length];
}

function goldLine(change: object = {}): string {
  return JSON.stringify({
    id: 'a',
    themes: { digital_transformation: true, drug_free_area: false, congress_preparation: false },
    theme_evidence: { digital_transformation: 'chuyển đổi số' },
    province_2025: 'Huế',
    province_determined: 'named',
    date_published: '2025-11-03',
    date_event: '2025-11-03',
    ...change
  });
}

function gold(change: object = {}): Expected[] {
  return readGold(goldLine(change));
}

function result(change: Partial<Analysed> = {}): Analysed {
  return {
    file: '/x/a.txt',
    title: 'Họp thôn',
    text: TEXT,
    published: { value: '2025-11-03' },
    event: { value: '2025-11-03', span: spanOf('Sáng 3/11') },
    province: { slug: 'hue', rule: 'named', span: null },
    themes: [{ slug: 'digital-transformation', mentions: [{ term: 't', span: spanOf('chuyển đổi số') }] }],
    sections: [],
    ...change
  };
}

describe('a perfect answer', () => {
  const scores = score(gold({ title: 'Họp thôn' }), [result()]);
  test('has no miss', () => expect(scores.misses).toEqual([]));
  test('every measure is 1', () => {
    expect(new Set(Object.values(measuresOf(scores)))).toEqual(new Set([1]));
  });
  test('counts a theme that is rightly absent', () => {
    expect(scores.themes.get('drug-free-areas')).toMatchObject({
      trueNegative: 1,
      precision: null,
      f1: null
    });
  });
});

describe('themes', () => {
  test('a false tag lowers precision and shows the mention in its sentence', () => {
    const mentions = [{ term: 't', span: spanOf('không có ma túy') }];
    const scores = score(gold(), [result({ themes: [{ slug: 'drug-free-areas', mentions }] })]);
    expect(scores.themes.get('drug-free-areas')).toMatchObject({ falsePositive: 1, precision: 0 });
    const miss = scores.misses.find(({ label }) => label === 'drug-free-areas');
    expect(miss?.got).toBe('“không có ma túy”');
    expect(miss?.context).toBe('Sáng 3/11, thôn ký cam kết không có ma túy.');
  });
  test('a missed tag lowers recall and shows the labelled evidence', () => {
    const scores = score(gold(), [result({ themes: [] })]);
    expect(scores.themes.get('digital-transformation')).toMatchObject({ falseNegative: 1, recall: 0, f1: 0 });
    expect(scores.misses[0]).toMatchObject({ got: 'not tagged', context: 'chuyển đổi số' });
  });
  test('a disputed label is not scored', () => {
    const scores = score(gold({ disputed: ['digital_transformation'] }), [result({ themes: [] })]);
    expect(scores.themes.has('digital-transformation')).toBe(false);
    expect(scores.misses).toEqual([]);
  });
  test('evidence elsewhere than the mention is a miss of its own', () => {
    const line = gold({ theme_evidence: { digital_transformation: 'Họp thôn' } });
    const scores = score(line, [result()]);
    expect(scores.evidence).toMatchObject({ scored: 1, touched: 0 });
    expect(scores.misses.map(({ label }) => label)).toEqual(['evidence']);
  });
});

describe('province', () => {
  test.each([
    ['named', 'Huế', 'hue', { right: 1, wrong: 0, unknown: 0, wrongUndecidable: 0 }],
    ['named', 'Huế', 'gia-lai', { right: 0, wrong: 1, unknown: 0, wrongUndecidable: 0 }],
    ['by_ward', 'Huế', null, { right: 0, wrong: 0, unknown: 1, wrongUndecidable: 0 }],
    ['unknown', null, null, { decidable: 0, undecidable: 1, wrongUndecidable: 0 }],
    ['unknown', null, 'hue', { decidable: 0, undecidable: 1, wrongUndecidable: 1 }],
    ['by_source', 'Huế', 'hue', { decidable: 0, undecidable: 1, wrongUndecidable: 0 }],
    ['by_source', 'Huế', 'gia-lai', { decidable: 0, undecidable: 1, wrongUndecidable: 1 }]
  ])('%s %s answered %s', (determined, name, slug, figures) => {
    const line = gold({ province_2025: name, province_determined: determined });
    const scores = score(line, [result({ province: slug ? { slug } : null })]);
    expect(scores.province).toMatchObject(figures);
  });
  test.each([
    ['TP. Hồ Chí Minh', 'ho-chi-minh'],
    ['Đắk Lắk', 'dak-lak'],
    ['tỉnh Phú Thọ', 'phu-tho'],
    ['Thanh Hoá', 'thanh-hoa']
  ])('%s is %s', (name, slug) => expect(provinceSlug(name)).toBe(slug));
});

describe('dates', () => {
  test.each([
    ['2025-11-03', '2025-11-03', 'right'],
    ['2025-11', '2025-11-03', 'wrong'],
    ['XXXX-11-03', '2025-11-03', 'wrong'],
    ['XXXX-11-03', 'XXXX-11-03', 'right'],
    ['2025-11-03', null, 'missing'],
    [null, '2025-11-03', 'invented'],
    [null, null, 'rightlyNone']
  ] as const)('expected %s, got %s: %s', (want, value, outcome) => {
    const scores = score(gold({ date_event: want }), [result({ event: value ? { value } : null })]);
    expect(scores.event[outcome]).toBe(1);
    expect(scores.event.scored).toBe(1);
  });
  test('a disputed date is not scored', () => {
    const scores = score(gold({ disputed: ['event'] }), [result({ event: null })]);
    expect(scores.event).toMatchObject({ scored: 0, accuracy: null });
  });
});

test('a text without a result, or rejected, is a miss and nothing else', () => {
  const scores = score([...gold(), ...gold({ id: 'b' })], [{ file: 'b.txt', rejected: { reason: 'empty' } }]);
  expect(scores).toMatchObject({ texts: 2, analysed: 0 });
  expect(scores.misses.map(({ got }) => got)).toEqual(['no result', 'rejected: empty']);
});

test('the title is compared apart from spacing only', () => {
  const named = gold({ title: 'Họp  thôn' });
  expect(score(named, [result()]).title.right).toBe(1);
  expect(score(named, [result({ title: 'Họp' })]).misses[0]).toMatchObject({ label: 'title', got: 'Họp' });
});

test('the five-article form: listed themes are present, the others absent', () => {
  const [seed] = readGold(
    JSON.stringify({
      articles: {
        'a.txt': {
          title: 'Họp thôn',
          published: { value: '2025-11' },
          event: null,
          province: { name: 'Huế' },
          themes: { digital_transformation: 'chuyển đổi số' },
          sections: ['Chi bộ bàn']
        }
      }
    })
  );
  const sections = [{ heading: 'h', span: [9, TEXT.length] as const }];
  const scores = score(
    [seed as Expected],
    [result({ published: { value: '2025-11' }, event: null, sections })]
  );
  expect(scores.misses).toEqual([]);
  expect(scores.sections).toMatchObject({ scored: 1, right: 1 });
  expect([...scores.themes.keys()]).toHaveLength(3);
});

describe('floors', () => {
  const good = score(gold(), [result()]);
  const bad = score(gold(), [result({ province: null })]);
  const floors = raiseFloors(good, { digest: '', floors: {} }, 'd1');
  test('the same run passes', () => expect(compareWithFloors(good, floors, 'd1').ok).toBe(true));
  test('a lower figure fails and is named', () => {
    const { ok, below } = compareWithFloors(bad, floors, 'd1');
    expect(ok).toBe(false);
    expect(below).toEqual([{ measure: 'province.right', floor: 1, got: 0 }]);
  });
  test('another gold set makes the floors stale', () => {
    expect(compareWithFloors(good, floors, 'd2')).toMatchObject({ ok: false, stale: true });
  });
  test('a floor sinks only on purpose', () => {
    expect(raiseFloors(bad, floors, 'd1').floors['province.right']).toBe(1);
    expect(raiseFloors(bad, floors, 'd1', { lower: true }).floors['province.right']).toBe(0);
  });
  test('a measure that is gone is below its floor', () => {
    const gone = { digest: 'd1', floors: { 'no-theme.f1': 0.5 } };
    expect(compareWithFloors(good, gone).below).toEqual([{ measure: 'no-theme.f1', floor: 0.5, got: null }]);
  });
});

test('the report names every label and every miss', () => {
  const scores = score(gold(), [
    result({ province: { slug: 'gia-lai', rule: 'named', span: spanOf('thôn ký') } })
  ]);
  expect(reportTable(scores)).toMatch(/digital-transformation +1\.00 +1\.00 +1\.00 +1 +0 +0 +0/);
  expect(reportMisses(scores.misses)).toBe(
    'province (1)\n  a: expected Huế, got gia-lai (named)\n      Sáng 3/11, thôn ký cam kết không có ma túy.'
  );
});

test.each([
  [[0, 3], 'Họp thôn'],
  [[10, 12], 'Chi bộ bàn chuyển đổi số.']
] as const)('the sentence around %j is %s', (span, sentence) => {
  expect(sentenceAround(TEXT, span)).toBe(sentence);
});
