/** Sentences are only made of what the counts hold. */
import { describe, expect, test } from 'vitest';
import { findFindings } from './findings.ts';
import { QUERY, answerOf, level, step } from './sample-answer.fixture.ts';

test('the leader has the most articles of the last six finished months, the running one aside', () => {
  const { leader } = findFindings(
    answerOf({ a: level(5), b: [...level(0).slice(0, 12), 500], c: step(0, 8) }, 100)
  );
  expect(leader).toMatchObject({
    theme: 'c',
    over: { count: 48, n: 600, from: '2025-07-01', to: '2025-12-31' }
  });
  expect(leader?.over.articles).toBe('/articles?theme=c&from=2025-07-01&to=2025-12-31&grain=month');
});

test('a shorter period says how many months it holds', () => {
  const short = answerOf({ a: level(9), b: level(2) }, 100, { ...QUERY, from: '2025-11-01' });
  expect(findFindings(short).leader?.over).toMatchObject({ from: '2025-11-01', months: 2 });
});

test.each([
  ['a tie', { a: level(5), b: level(5) }],
  ['too few articles', { a: [...level(0).slice(0, 11), 4] }],
  ['no theme', {}]
])('%s has no leader', (_, counts) => expect(findFindings(answerOf(counts, 100)).leader).toBeNull());

describe('change', () => {
  test('the largest rise and the largest fall of share, each with both stretches', () => {
    const found = findFindings(
      answerOf({ a: step(5, 20), b: step(5, 30), c: step(30, 10), d: level(9) }, 100)
    );
    expect(found.riser).toMatchObject({
      theme: 'b',
      before: { count: 30, n: 600 },
      after: { count: 180, n: 600 }
    });
    expect(found.faller).toMatchObject({ theme: 'c', before: { count: 180 }, after: { count: 60 } });
  });

  test('intervals that touch are no change', () => {
    const found = findFindings(answerOf({ a: step(5, 6) }, 100));
    expect(found).toMatchObject({ riser: null, faller: null, comparable: true });
  });

  test('a rise in articles that all of them share is none', () => {
    const doubled = answerOf({ a: step(10, 20) }, 100);
    const series = doubled.series.map((one) => ({
      ...one,
      points: one.points.map((point, i) => ({ ...point, n: i < 6 ? 100 : 200 }))
    }));
    expect(findFindings({ ...doubled, series }).riser).toBeNull();
  });

  test.each([
    ['samples below the minimum', answerOf({ a: step(0, 4) }, 4)],
    ['less than twelve finished months', answerOf({ a: step(5, 50) }, 100, { ...QUERY, from: '2025-03-01' })]
  ])('%s cannot be compared', (_, answer) =>
    expect(findFindings(answer)).toMatchObject({ riser: null, faller: null, comparable: false })
  );
});
