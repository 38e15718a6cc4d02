/** Gaps that last stand first, the longest time unseen on top; addresses of figures carry what they count. */
import { describe, expect, test } from 'vitest';
import type { VisitorLine } from '../../trends/visit-query.ts';
import { countGaps, leaderGaps, longestSince } from './gaps.ts';
import { everyVisit, listHref, monthWithin, placeHref, reportHref, visitsHref } from './href.ts';

const line = (id: string, sinceLast: number | null, gaps: VisitorLine['gaps']) =>
  ({ person: { id }, sinceLast, gaps }) as unknown as VisitorLine;
const LINES = [
  line('over', 10, [{ from: 1, to: 6, open: false }]),
  line('lasting', 100, [
    { from: 0, to: 2, open: false },
    { from: 9, to: 11, open: true }
  ]),
  line('longer', 176, [{ from: 6, to: 11, open: true }]),
  line('none', 400, [])
];

describe('gaps', () => {
  test('are told in the order of their weight', () =>
    expect(leaderGaps(LINES).map(({ line: { person }, open }) => [person.id, open])).toEqual([
      ['longer', true],
      ['lasting', true],
      ['over', false],
      ['lasting', false]
    ]));
  test('are counted by leader, those that last by gap', () =>
    expect(countGaps(LINES)).toEqual({ persons: 3, open: 2 }));
  test('only one that lasts is the longest', () => {
    expect(longestSince(LINES)?.person.id).toBe('longer');
    expect(longestSince(LINES.slice(0, 1))).toBeUndefined();
  });
});

describe('addresses', () => {
  const query = everyVisit(null, { from: '2025-11-10', to: '2026-11-21' });

  test('a month is cut to the question', () => {
    expect(monthWithin('2025-11', query)).toEqual({ from: '2025-11-10', to: '2025-11-30' });
    expect(monthWithin('2026-11', query)).toEqual({ from: '2026-11-01', to: '2026-11-21' });
  });
  test('a list carries the question and its page, a ledger its view', () => {
    expect(listHref(query, { provinces: ['lang-son'], place: 'xã Na Sầm' }, { page: 2 })).toBe(
      `/visits/list?province=lang-son&place=${encodeURIComponent('xã Na Sầm')}&from=2025-11-10&to=2026-11-21&page=2`
    );
    expect(visitsHref(query, {}, { cover: 'list' })).toBe('/visits?from=2025-11-10&to=2026-11-21&cover=list');
  });
  test('a report leads to its sentence, a place to its borders', () => {
    expect(reportHref({ article: 'a1', span: { start: 66, end: 90 } })).toBe('/articles/a1#v66');
    expect(placeHref('ha-giang', '63')).toBe('/places/ha-giang?map=63');
  });
});
