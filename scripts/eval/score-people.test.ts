import { describe, expect, test } from 'vitest';
import { measuresOf } from './floors.ts';
import { readGold } from './gold.ts';
import type { Analysed, AnalysedLeader, AnalysedVisit } from './pair.ts';
import { reportTable } from './report.ts';
import { score } from './score.ts';

const TEXT = [
  'Bí thư Tỉnh ủy thăm thôn Cối',
  'Sáng 3/11, đồng chí Lò Văn Mẩy, Bí thư Tỉnh ủy, đến thăm Chi bộ thôn Cối. Cùng đi có đồng chí Hà Thị Én.'
].join('\n');
const MAY = { name: 'Lò Văn Mẩy', role_as_written: 'Bí thư Tỉnh ủy', level: 'province' };
const DETAIL = {
  visitors: ['Lò Văn Mẩy'],
  host_unit: 'Chi bộ thôn Cối',
  place: 'thôn Cối',
  date: '2025-11-03'
};

function found(name: string, change: Partial<AnalysedLeader> = {}): AnalysedLeader {
  const at = TEXT.indexOf(name);
  return { name, role: 'Bí thư Tỉnh ủy', level: 'province', spans: [[at, at + name.length]], ...change };
}

function visit(change: Partial<AnalysedVisit> = {}): AnalysedVisit {
  return {
    ...{ leaders: ['Lò Văn Mẩy'], host: 'Chi bộ thôn Cối', commune: 'xã Tà Lai', date: '2025-11-03' },
    ...{ kind: 'cell-meeting', gift: null, span: [29, 95] as const },
    ...change
  };
}

function scored(labels: object, got: Partial<Analysed>) {
  const gold = readGold(JSON.stringify({ id: 'a', ...labels }));
  return score(gold, [{ file: 'a.txt', text: TEXT, ...got }]);
}

describe('leaders', () => {
  test('found with office and level: nothing is missed', () => {
    const scores = scored({ leaders: [MAY] }, { leaders: [found('Lò Văn Mẩy')] });
    expect(scores.leaders).toMatchObject({ truePositive: 1, f1: 1 });
    expect(measuresOf(scores)).toMatchObject({ 'leaders.level': 1, 'leaders.role': 1 });
    expect(scores.misses).toEqual([]);
  });
  test('one missed and one invented, each shown in its sentence', () => {
    const scores = scored({ leaders: [MAY] }, { leaders: [found('Hà Thị Én')] });
    expect(scores.leaders).toMatchObject({ truePositive: 0, falsePositive: 1, falseNegative: 1 });
    expect(scores.misses.map(({ context }) => context.slice(0, 9))).toEqual(['Sáng 3/11', 'Cùng đi c']);
  });
  test.each([
    ['a wrong level', { level: 'commune' }, 'leaders.level'],
    ['no level', { level: null }, 'leaders.level'],
    ['another office', { role: 'Chủ tịch UBND xã' }, 'leaders.role']
  ])('%s is a miss of its own', (_, change, label) => {
    const scores = scored({ leaders: [MAY] }, { leaders: [found('Lò Văn Mẩy', change)] });
    expect(scores.leaders.f1).toBe(1);
    expect(scores.misses.map((miss) => miss.label)).toEqual([label]);
  });
  test('optional names count neither way', () => {
    const scores = scored(
      { leaders: [], leaders_optional: ['Hà Thị Én'] },
      { leaders: [found('Hà Thị Én')] }
    );
    expect(scores.leaders).toMatchObject({ truePositive: 0, falsePositive: 0 });
  });
  test('one person told in two sections counts once, one labelled name takes one found name', () => {
    const twice = [found('Lò Văn Mẩy'), found('Lò Văn Mẩy', { level: null })];
    expect(scored({ leaders: [MAY] }, { leaders: twice }).leaders.falsePositive).toBe(0);
    const apart = [found('Lò Văn Mẩy'), found('Mẩy')];
    expect(scored({ leaders: [MAY] }, { leaders: apart }).leaders.falsePositive).toBe(1);
  });
  test('not labelled or disputed: not scored', () => {
    const got = { leaders: [found('Hà Thị Én')] };
    expect(scored({}, got).misses).toEqual([]);
    expect(scored({ leaders: [MAY], disputed: ['leaders'] }, got).misses).toEqual([]);
  });
});

describe('visits summed up in one label', () => {
  const labels = { leaders: [], leaders_optional: ['Hà Thị Én'], visit: true, visit_detail: DETAIL };
  test('told, with visitor, host and day', () => {
    const { visit: telling, visitors, visitDetails } = scored(labels, { visits: [visit()] });
    expect([telling.f1, visitors.f1]).toEqual([1, 1]);
    expect(visitDetails).toMatchObject({ host: { right: 1 }, date: { right: 1 }, gift: { scored: 0 } });
  });
  test('a detail is right when one of the visits found has it', () => {
    const visits = [visit({ host: 'Trạm Y tế xã' }), visit()];
    expect(scored(labels, { visits }).visitDetails.host.right).toBe(1);
  });
  test('missed: text and visitor are, and no detail is scored', () => {
    const scores = scored(labels, { visits: [] });
    expect(scores).toMatchObject({ visit: { falseNegative: 1 }, visitors: { falseNegative: 1 } });
    expect(scores.visitDetails.host.scored).toBe(0);
  });
  test('invented: shown with its sentence', () => {
    const scores = scored({ visit: false, visit_detail: null }, { visits: [visit()] });
    expect(scores).toMatchObject({ visit: { falsePositive: 1 }, visitors: { falsePositive: 1 } });
    expect(scores.misses[0]).toMatchObject({ label: 'visit', expected: 'no visit' });
    expect(scores.misses[0]?.context).toMatch(/^Sáng 3\/11/);
  });
  test('rightly none counts too', () => {
    expect(scored({ visit: false }, { visits: [] }).visit).toMatchObject({ trueNegative: 1, f1: null });
  });
  test('disputed: not scored; an optional visitor counts neither way', () => {
    expect(scored({ ...labels, disputed: ['visit'] }, {}).misses).toEqual([]);
    const along = [visit({ leaders: ['Lò Văn Mẩy', 'Hà Thị Én'] })];
    expect(scored(labels, { visits: along }).visitors).toMatchObject({ truePositive: 1, falsePositive: 0 });
  });
});

describe('visits listed one by one', () => {
  const first = {
    leaders: ['Lò Văn Mẩy'],
    host: 'Chi bộ thôn Cối',
    commune: 'xã Tà Lai',
    date: '2025-11-03'
  };
  const second = {
    leader: 'Lò Văn Mẩy',
    host: 'Trạm Y tế xã',
    date: '2025-11-04',
    gift: 'quà',
    kind: 'gift-visit'
  };
  const labels = { visits: [first, second] };
  test('each is matched with the likest', () => {
    const other = { host: 'Trạm Y tế', date: '2025-11-04', gift: '10 suất quà', kind: 'gift-visit' };
    const scores = scored(labels, { visits: [visit(other), visit()] });
    expect(scores.misses).toEqual([]);
    expect(measuresOf(scores)).toMatchObject({
      'visits.f1': 1,
      'visit.commune': 1,
      'visit.gift': 1,
      'visit.kind': 1
    });
  });
  test('one too many, one missing', () => {
    const scores = scored(labels, { visits: [visit(), visit({ leaders: ['Hà Thị Én'] })] });
    expect(scores.ledger).toMatchObject({ truePositive: 1, falsePositive: 1, falseNegative: 1 });
  });
  test.each([
    ['host', { host: null }],
    ['commune', { commune: 'xã Xa Lạ' }],
    ['date', { date: null }],
    ['gift', { gift: 'một ti vi' }],
    ['kind', { kind: 'other' }]
  ])('a wrong %s is a miss of its own', (detail, change) => {
    const whole = { ...first, gift: null, kind: 'cell-meeting' };
    const scores = scored({ visits: [whole] }, { visits: [visit(change)] });
    expect(scores.misses.map(({ label }) => label)).toEqual([`visit.${detail}`]);
  });
});

describe('figures', () => {
  const got = { party_members: 74, attending: null, exempt: null, official_members: null };
  test.each([
    [{ party_members: 74 }, { right: 1, found: 1, sound: 1 }],
    [{ party_members: 73 }, { wrong: 1, found: 0, sound: 0 }],
    [
      { party_members: 74, exempt: 5 },
      { right: 1, missing: 1, found: 0.5, sound: 1 }
    ],
    [{}, { invented: 1, found: null, sound: 0 }]
  ])('labelled %j', (figures, expected) => {
    expect(scored({ figures }, { figures: got }).figures).toMatchObject(expected);
  });
  test('not labelled: not scored', () => {
    expect(scored({}, { figures: got }).figures).toMatchObject({ texts: 0, invented: 0 });
  });
});

test('findings and places that must be there', () => {
  const labels = { findings: ['role-conflict'], places: ['xã Tà Lai', 'huyện Mù Xa'] };
  const got = {
    findings: [{ code: 'date-ambiguous' }, { code: 'role-conflict' }],
    places: [{ name: 'xã Tà Lai' }]
  };
  const scores = scored(labels, got);
  expect(scores).toMatchObject({ findings: { right: 1 }, places: { scored: 2, right: 1 } });
  expect(scores.misses).toMatchObject([{ label: 'places', expected: 'huyện Mù Xa', got: 'xã Tà Lai' }]);
});

test('the five-article form: everything in it is scored', () => {
  const article = {
    ...{ title: 'T', byline: 'An', published: { value: '2025-11-02' }, event: { value: '2025-11-03' } },
    ...{ province: null, themes: {}, communes: ['xã Tà Lai'], traps: 'the role conflict is to be flagged' },
    leaders: [{ name: 'Lò Văn Mẩy', role: 'Bí thư Tỉnh ủy', level: 'province' }],
    visits: [
      { leader: 'Lò Văn Mẩy', host: 'Chi bộ thôn Cối', commune: 'xã Tà Lai', date: '2025-11-03', gift: null }
    ],
    figures: { party_members: 74 }
  };
  const [expected] = readGold(JSON.stringify({ articles: { 'a.txt': article } }));
  expect(expected?.findings).toEqual(['event-after-publication', 'role-conflict']);
  const scores = score(expected ? [expected] : [], [{ file: 'a.txt', text: TEXT }]);
  expect(new Set(scores.misses.map(({ label }) => label))).toEqual(
    new Set([
      'published',
      'event',
      'leaders',
      'visit',
      'visitors',
      'visits',
      'figures',
      'title',
      'byline',
      'places',
      'findings'
    ])
  );
  expect(reportTable(scores)).toMatch(/visitors +– +0\.00 +0\.00 +0 +0 +1 +0/);
});
