/** Forms become corrections that name reports by their sentences; what cannot be read is said. */
import { describe, expect, test } from 'vitest';
import type { VisitDetail } from '../../corpus/ledger.ts';
import { corrections } from '../messages/corrections.ts';
import { readCorrection, readTypedDay, readVisitId } from './correction-form.ts';
import type { VisitForm } from './correction-form.ts';

const report = (article: string, start: number) => ({ article, n: 0, span: { start, end: start + 40 } });
const visit = (id: string, ...told: ReturnType<typeof report>[]) =>
  ({ id, told, visitors: [{ name: 'Mạc Thế Hiển' }] }) as unknown as VisitDetail;
const VISIT = visit('v1', report('a1', 10), report('a2', 20));
const OTHER = visit('v2', report('a3', 30));
const KEYS = VISIT.told.map(({ article, span }) => ({ article, span }));

const read = (kind: VisitForm, fields: Record<string, string>, other: VisitDetail | null = null) =>
  readCorrection(kind, (name) => fields[name] ?? '', VISIT, other, corrections.vi);

test.each([
  ['3/11/2025', '2025-11-03'],
  ['03-11-2025', '2025-11-03'],
  ['2025-11-03', '2025-11-03'],
  ['11/2025', '2025-11'],
  ['2025-11', '2025-11'],
  ['31/2/2025', null],
  ['13/2025', null],
  ['hôm qua', null],
  ['', null]
])('“%s” is the day %s', (typed, day) => expect(readTypedDay(typed)).toBe(day));

test('a visit is found in its address', () => {
  const id = '0ea1b2c3-0000-4000-8000-00000000000a';
  expect(readVisitId(`http://x.vn/visits/${id.toUpperCase()}?lang=en`)).toBe(id);
  expect(readVisitId('lượt kia')).toBeNull();
});

describe('a correction', () => {
  test.each<[VisitForm, Record<string, string>, VisitDetail | null, unknown]>([
    ['not-a-visit', {}, null, { reports: KEYS }],
    [
      'wrong-person',
      { name: 'Mạc Thế Hiển', rightName: ' Mạc  Thế Hiến ' },
      null,
      { reports: KEYS, name: 'Mạc Thế Hiển', rightName: 'Mạc Thế Hiến' }
    ],
    [
      'wrong-person',
      { name: 'Mạc Thế Hiển' },
      null,
      { reports: KEYS, name: 'Mạc Thế Hiển', rightName: null }
    ],
    [
      'wrong-place',
      { commune: 'xã Na Sầm', province: 'lang-son' },
      null,
      { reports: KEYS, place: { commune: 'xã Na Sầm', district: null, province: 'lang-son' } }
    ],
    ['wrong-date', { day: '3/11/2025' }, null, { reports: KEYS, day: '2025-11-03' }],
    ['split-report', { report: 'a2 0' }, null, { reports: [KEYS[1]] }],
    ['merge-visits', {}, OTHER, { reports: [...KEYS, { article: 'a3', span: { start: 30, end: 70 } }] }]
  ])('%s %j', (kind, fields, other, about) =>
    expect(read(kind, { ...fields, reason: 'báo in nhầm', author: 'Hà' }, other)).toEqual({
      ok: true,
      draft: { kind, about, reason: 'báo in nhầm', author: 'Hà' }
    })
  );

  test.each<[VisitForm, Record<string, string>, VisitDetail | null, string]>([
    ['wrong-person', { name: 'ai đó' }, null, corrections.vi.badName],
    ['wrong-date', { day: 'mai' }, null, corrections.vi.badDay],
    ['split-report', { report: 'a9 0' }, null, corrections.vi.badReport],
    ['merge-visits', {}, null, corrections.vi.badOther],
    ['merge-visits', {}, VISIT, corrections.vi.badOther],
    ['not-a-visit', { reason: 'x'.repeat(201) }, null, corrections.vi.tooLong]
  ])('%s %j is refused in words', (kind, fields, other, said) =>
    expect(read(kind, fields, other)).toEqual({ ok: false, said })
  );
});
