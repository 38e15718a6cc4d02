/** What is said to a figure: each clause carries a number of the figure, unknown ones are left unsaid. */
import { expect, test } from 'vitest';
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import { draftSpeech } from './draft.ts';

type Values = readonly (number | null)[];

/** Months from 10/2024 on, the last one unfinished. */
function figure(
  series: Readonly<Record<string, Values>>,
  changes: Partial<ExportedFigure> = {}
): ExportedFigure {
  const length = Math.max(0, ...Object.values(series).map((values) => values.length));
  const buckets = Array.from({ length }, (_, at) => {
    const month = ((9 + at) % 12) + 1;
    const name = `${String(month).padStart(2, '0')}/${2024 + Math.floor((9 + at) / 12)}`;
    return { key: name, name, partial: at === length - 1 };
  });
  return {
    ...{ lang: 'vi', takeaway: 'Chuyển đổi số dẫn đầu', digits: 0, unit: '', buckets },
    series: Object.entries(series).map(([name, values]) => ({ key: name, name, short: name, values })),
    ...{ grain: 'month', measure: 'articles' },
    ...changes
  } as unknown as ExportedFigure;
}

const YEAR: Values = [3, 1, 2, 1, 4, 1, 1, 1, 1, 20, 2, 1, 9, 5];

test('latest whole month, a year before, the peak', () => {
  expect(draftSpeech(figure({ 'Chuyển đổi số': YEAR }))).toBe(
    'Chuyển đổi số dẫn đầu.\nChuyển đổi số: 10/2025 có 9 bài; cùng kỳ 10/2024 là 3 bài; cao nhất 20 bài ở 07/2025.'
  );
});

test.each([
  ['nothing shown', figure({}), 'Chuyển đổi số dẫn đầu.'],
  ['a series of zeros', figure({ A: [0, 0, 0] }), 'Chuyển đổi số dẫn đầu.'],
  ['a message that ends itself', figure({}, { takeaway: 'Tăng không?' }), 'Tăng không?'],
  ['no year before', figure({ A: [1, 2, 0] }), 'Chuyển đổi số dẫn đầu.\nA: 11/2024 có 2 bài.'],
  [
    'a suppressed end',
    figure({ A: [5, null, 7] }),
    'Chuyển đổi số dẫn đầu.\nA: 10/2024 có 5 bài; cao nhất 7 bài ở 12/2024.'
  ]
])('%s', (_, told, said) => expect(draftSpeech(told)).toBe(said));

test('shares in per cent, the largest three, in English', () => {
  const told = figure(
    { A: [1.5, 2, 3], B: [4, 5, 6], C: [7, 8, 9], D: [0.1, 0.2, 0.3] },
    {
      ...{ lang: 'en', unit: '%', digits: 1 },
      ...{ grain: 'year', measure: 'share' }
    }
  );
  const lines = draftSpeech(told).split('\n');
  expect(lines.slice(1).map((line) => line[0])).toEqual(['C', 'B', 'A']);
  expect(lines[1]).toBe('C: 8.0% in 11/2024; 7.0% a year before, in 10/2024; at most 9.0%, in 12/2024.');
});
