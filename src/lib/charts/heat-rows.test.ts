import { describe, expect, test } from 'vitest';
import type { Measure } from '../trends/query.ts';
import { heatRows, orderSeries } from './heat-rows.ts';
import { invented } from './invented-answer.fixture.ts';

const TWO_MONTHS = { from: '2025-01-01', to: '2025-02-28' };

describe('a point as a cell', () => {
  test.each([
    ['articles', [0, 0], 'void'],
    ['articles', [0, 4], 'value 0'],
    ['articles', [4, 4], 'value 4'],
    ['mentions', [4, 4], 'value 8'],
    ['share', [0, 0], 'void'],
    ['share', [3, 29], 'hidden'],
    ['share', [0, 30], 'value 0'],
    ['share', [3, 30], 'value 10']
  ] as const)('%s of %j is %s', (measure, point, drawn) => {
    const [row] = heatRows(invented({ hue: [point, [9, 90]] }, { ...TWO_MONTHS, measure }), 'given').rows;
    const state = row?.states[0];
    expect(state?.kind === 'value' ? `value ${state.value}` : state?.kind).toBe(drawn);
  });

  test('zero is the class of its own, whatever the breaks', () => {
    const { rows, holds } = heatRows(
      invented({ hue: [[0, 4]], 'ha-noi': [[100, 200]] }, TWO_MONTHS),
      'given'
    );
    expect(rows[0]?.states[0]).toMatchObject({ heat: 0 });
    expect(holds).toEqual({ value: true, zero: true, hidden: false, void: true, partial: false });
  });

  test('the same value has the same class in every month', () => {
    const months = Array.from({ length: 12 }, (_, at) => [at * 3, 100] as const);
    const { rows } = heatRows(invented({ hue: months, 'ha-noi': months.toReversed() }), 'given');
    const shades = new Map<number, number>();
    for (const state of rows.flatMap(({ states }) => states))
      if (state.kind === 'value') {
        expect(shades.get(state.value) ?? state.heat).toBe(state.heat);
        shades.set(state.value, state.heat);
      }
  });
});

describe('order of rows', () => {
  const keys = (order: 'given' | 'high', measure: Measure) =>
    orderSeries(
      invented(
        {
          'lai-chau': [
            [1, 100],
            [9, 100]
          ],
          'ha-noi': [
            [5, 100],
            [0, 100]
          ],
          hue: [
            [0, 0],
            [0, 0]
          ],
          'ca-mau': [
            [5, 20],
            [50, 100]
          ],
          unknown: [
            [90, 100],
            [1, 100]
          ]
        },
        { from: '2025-01-01', to: '2025-02-20', measure },
        '2025-02-20'
      ),
      order
    ).map(({ key }) => key);

  test.each([
    ['given', 'articles', 'lai-chau ha-noi hue ca-mau unknown'],
    ['high', 'articles', 'ha-noi ca-mau lai-chau hue unknown'],
    ['high', 'share', 'ha-noi lai-chau ca-mau hue unknown']
  ] as const)('%s by %s: the last full month decides, the unknown is last', (order, measure, expected) => {
    expect(keys(order, measure).join(' ')).toBe(expected);
  });
});
