/** The tile map of a month and of the whole period. */
import { describe, expect, test } from 'vitest';
import { provinceKeys } from '../../trends/crosswalk.ts';
import type { TileSource } from './load.ts';
import { tileView } from './tile-view.ts';

/** Two months; every province has the given articles unless told otherwise. */
function sourceOf(special: Record<string, { counts: number[]; n: number[] }>, n = 40): TileSource {
  return {
    ...{ theme: 'social-welfare', month: '2025-06' },
    months: [
      { bucket: '2025-05', partial: false },
      { bucket: '2025-06', partial: true }
    ],
    provinces: provinceKeys('34').map((key) => ({ key, ...(special[key] ?? { counts: [1, 2], n: [n, n] }) }))
  };
}
const frame = { from: '2025-05-10', to: '2025-06-20', day: 'event' as const };
const cellOf = (view: ReturnType<typeof tileView>, key: string) =>
  view.cells.find((cell) => cell.key === key);

test('34 cells, the unknown province apart, and a total that holds both', () => {
  const view = tileView(sourceOf({ unknown: { counts: [5, 7], n: [9, 9] } }), '2025-06', frame);
  expect(view.cells).toHaveLength(34);
  expect(view.unknown.count).toBe(7);
  expect(view.total.count).toBe(34 * 2 + 7);
  expect(view.total.count).toBe(view.cells.reduce((sum, { count }) => sum + count, 0) + view.unknown.count);
});

test('the whole period adds the months up', () => {
  const view = tileView(sourceOf({}), 'all', frame);
  expect(cellOf(view, 'hue')).toMatchObject({ count: 3, n: 80 });
});

test('addresses name theme, province and the part of the month inside the period', () => {
  expect(cellOf(tileView(sourceOf({}), '2025-06', frame), 'hue')?.articles).toBe(
    '/articles?theme=social-welfare&province=hue&from=2025-06-01&to=2025-06-20&grain=month'
  );
  expect(tileView(sourceOf({}), 'all', frame).total.articles).toBe(
    '/articles?theme=social-welfare&from=2025-05-10&to=2025-06-20&grain=month'
  );
});

describe('measure', () => {
  test('shares where most provinces have thirty articles, hidden where one has not', () => {
    const view = tileView(sourceOf({ 'lai-chau': { counts: [1, 1], n: [24, 24] } }), '2025-06', frame);
    expect(view.measure).toBe('share');
    expect(cellOf(view, 'lai-chau')?.state).toEqual({ kind: 'hidden' });
    expect(cellOf(view, 'hue')?.state).toMatchObject({ kind: 'value', value: 5 });
  });
  test('counts where they have not', () => {
    const view = tileView(sourceOf({ 'ca-mau': { counts: [0, 0], n: [0, 0] } }, 12), '2025-06', frame);
    expect(view.measure).toBe('articles');
    expect(cellOf(view, 'ca-mau')?.state).toEqual({ kind: 'void' });
  });
});

test('breaks stay the same from month to month', () => {
  const source = sourceOf({ 'son-la': { counts: [2, 30], n: [40, 40] } });
  expect(tileView(source, '2025-05', frame).breaks).toEqual(tileView(source, '2025-06', frame).breaks);
});

describe('who stands out', () => {
  const top = (special: Record<string, number>) =>
    tileView(
      sourceOf(
        Object.fromEntries(
          Object.entries(special).map(([key, count]) => [key, { counts: [0, count], n: [40, 40] }])
        )
      ),
      '2025-06',
      frame
    ).top;
  test.each([
    ['two above the rest', { 'son-la': 20, 'dien-bien': 15 }, ['son-la', 'dien-bien']],
    ['one above many equals', { 'son-la': 20 }, ['son-la']],
    ['one above two equals', { 'son-la': 20, hue: 15, 'ha-noi': 15 }, ['son-la']],
    ['three equals', { 'son-la': 15, hue: 15, 'ha-noi': 15 }, []],
    ['nobody', {}, []]
  ])('%s', (_, special, expected) => expect(top(special)).toEqual(expected));
});
