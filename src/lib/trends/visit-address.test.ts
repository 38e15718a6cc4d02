/** A question about visits and its address are one and the same; what cannot be read is named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VISIT_KINDS } from '../corpus/analysis.ts';
import { OFFICE_LEVELS } from './office-filter.ts';
import { parseVisitQuery, writeVisitQuery } from './visit-address.ts';
import { ANY_VISIT, NO_THEME, UNTOLD, type VisitQuery } from './visit-query.ts';

const now = new Date('2026-01-15T20:00:00Z');
const parse = (search: string, others: readonly string[] = []) =>
  parseVisitQuery(new URLSearchParams(search), { now, others });

const aQuery: fc.Arbitrary<VisitQuery> = fc.record({
  levels: fc.uniqueArray(fc.constantFrom(...OFFICE_LEVELS)),
  kinds: fc.uniqueArray(fc.constantFrom(...VISIT_KINDS)),
  provinces: fc.uniqueArray(fc.constantFrom('phu-tho', 'lao-cai', 'unknown')),
  map: fc.constantFrom('34', '63'),
  from: fc.constantFrom('2020-01-01', '2025-07-01'),
  to: fc.constantFrom('2025-07-01', '2026-12-31'),
  person: fc.option(fc.uuid()),
  place: fc.constantFrom(null, 'xã Tân Lập', 'phường 1 & 2=?#'),
  theme: fc.constantFrom(null, NO_THEME, 'security-order'),
  untold: fc.constantFrom(null, ...UNTOLD)
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(aQuery, (query) => {
      expect(parse(writeVisitQuery(query))).toEqual({ ok: true, query });
    })
  );
});

test('an empty address asks for two years of all', () => {
  expect(parse('')).toEqual({
    ok: true,
    query: { ...ANY_VISIT, from: '2024-02-01', to: '2026-01-16' }
  });
});

describe('named are', () => {
  test.each([
    ['level=king', 'level'],
    ['kind=parade', 'kind'],
    ['province=ha-giang', 'province'],
    ['from=2025-02-30', 'from'],
    ['from=2025-02-02&to=2025-02-01', 'from'],
    ['from=1900-01-01&to=2199-01-01', 'from'],
    ['person=nobody', 'person'],
    [`place=${'x'.repeat(101)}`, 'place'],
    ['theme=a b', 'theme'],
    ['untold=host', 'untold'],
    ['page=2', 'page']
  ])('%s', (search, parameter) => {
    const parsed = parse(search);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.parameter)).toEqual([parameter]);
  });
});
