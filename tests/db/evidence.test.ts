/** Evidence behind a point: as many articles as it counts, each with its matched words, and the story most told. */
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/lib/server/db/database.ts';
import { coOccurrence } from '../../src/lib/server/db/co-occurrence.ts';
import { countBehind, listProofs, termsBehind, topStory } from '../../src/lib/server/db/evidence.ts';
import { answerSeries } from '../../src/lib/server/db/series.ts';
import { EVERY_ARTICLE } from '../../src/lib/trends/article-filter.ts';
import type { Query } from '../../src/lib/trends/query.ts';
import { loadEvidence } from '../../src/lib/ui/explore/evidence.ts';
import type { EvidenceSource } from '../../src/lib/ui/explore/evidence.ts';
import { describeBoth } from './both.ts';
import { takeIn } from './reading-in.ts';

const NOW = new Date('2026-11-21T03:00:00Z');
const THEME = 'moral-example';
const query: Query = {
  ...{ themes: [THEME], provinces: [], sources: [], from: '2025-01-01', to: '2025-12-31', grain: 'month' },
  ...{ measure: 'articles', split: 'none', day: 'event', map: '34' }
};

const sourceOf = (database: Database): EvidenceSource => ({
  answer: (asked) => answerSeries(database, asked, NOW),
  together: (asked) => coOccurrence(database, asked),
  proofs: (filter, limit) => listProofs(database, filter, limit),
  terms: (filter) => termsBehind(database, filter),
  count: (filter) => countBehind(database, filter)
});

describeBoth('evidence', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeIn(database, [
      { title: 'Sớm', themes: { [THEME]: 1 }, event: '2025-03-05', province: 'hue' },
      { title: 'Muộn', themes: { [THEME]: 3, 'social-welfare': 1 }, event: '2025-03-20', province: 'ha-noi' },
      { title: 'Tháng sau', themes: { [THEME]: 1 }, event: '2025-04-02', province: 'hue' },
      { title: 'Việc khác', themes: { 'social-welfare': 2 }, event: '2025-03-21', province: 'hue' },
      { title: 'Theo năm', themes: { [THEME]: 9 }, event: '2025' }
    ]);
  });
  const march = { ...EVERY_ARTICLE, themes: [THEME], from: '2025-03-01', to: '2025-03-31' };

  test('newest first, with the sentence, its marks and the terms of the asked theme alone', async () => {
    const proofs = await listProofs(database, march, 8);
    expect(proofs.map(({ title, mentions, told }) => [title, mentions, told])).toEqual([
      ['Muộn', 3, 1],
      ['Sớm', 1, 1]
    ]);
    const { sentence, terms, placeWords, province } = proofs[0] ?? {};
    expect(sentence?.text).toBe(`chủ-đề ${THEME} 3`);
    expect(sentence?.marks.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(
      Array.from({ length: 3 }, () => 'chủ-đề')
    );
    expect(terms).toEqual([`từ của ${THEME}`]);
    expect([province?.slug, placeWords]).toEqual(['ha-noi', 'Muộn']);
  });

  test('no more than asked for; an empty filter has a sentence wherever a theme matched', async () => {
    expect(await listProofs(database, march, 1)).toHaveLength(1);
    const every = await listProofs(database, EVERY_ARTICLE, 9);
    expect(every.every(({ sentence }) => sentence !== null)).toBe(true);
  });

  test('of stories told as often, the one with more mentions', async () => {
    expect(await topStory(database, march)).toMatchObject({ title: 'Muộn', articles: 1 });
    expect(await topStory(database, { ...march, themes: ['none'] })).toBeNull();
  });

  test('narrowed to a place and a term, it is the articles of both', async () => {
    const source = sourceOf(database);
    const point = { key: 'all', at: '2025-03' };
    const wide = await loadEvidence(query, point, source);
    expect(wide.places.map(({ key, count }) => [key, count]).toSorted()).toEqual([
      ['ha-noi', 1],
      ['hue', 1]
    ]);
    expect(wide.terms).toEqual([`từ của ${THEME}`]);
    const there = await loadEvidence(query, point, source, { where: 'hue', term: wide.terms[0] ?? '' });
    expect(there.proofs.map(({ title }) => title)).toEqual(['Sớm']);
    expect([there.point.count, there.point.n, there.found]).toEqual([1, 2, 1]);
    const none = await loadEvidence(query, point, source, { where: null, term: 'không có' });
    expect([none.found, none.proofs]).toEqual([0, []]);
  });

  test('two themes together are as many as their list', async () => {
    const found = await loadEvidence(
      query,
      { key: `theme:${THEME},social-welfare`, at: 'all' },
      sourceOf(database)
    );
    expect(found.proofs.map(({ title }) => title)).toEqual(['Muộn']);
    expect([found.point.count, found.point.n, found.stories]).toEqual([1, 3, 1]);
    expect(found.terms).toEqual([`từ của ${THEME}`, 'từ của social-welfare']);
  });

  test.each(['none', 'theme', 'province', 'source'] as const)(
    'every point split by %s has as many articles as it counts',
    async (split) => {
      const asked = { ...query, split };
      const source = sourceOf(database);
      const { series } = await source.answer(asked);
      for (const { key, points } of series) {
        const counted = points.filter(({ count }) => count > 0);
        for (const { bucket: at, count, n } of counted) {
          const found = await loadEvidence(asked, { key, at }, source);
          expect([key, at, found.proofs.length, found.point.count, found.point.n]).toEqual([
            ...[key, at, count, count, n]
          ]);
        }
        const whole = await loadEvidence(asked, { key, at: 'all' }, source);
        expect(whole.proofs.length).toBe(counted.reduce((sum, { count }) => sum + count, 0));
      }
    }
  );
});
