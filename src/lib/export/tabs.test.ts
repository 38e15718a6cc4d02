/** The table for the clipboard: numbers as the reader's sheets take them, nothing that a sheet computes. */
import { expect, test } from 'vitest';
import type { ExportedFigure } from '../charts/exported-figure.ts';
import { figureTabs } from './tabs.ts';

const figure = (lang: 'vi' | 'en') =>
  ({
    ...{ lang, digits: 1 },
    table: {
      ...{ hidden: 'ẩn', keys: ['', 'a', ''], head: ['Tháng', '=1+1', 'Tất cả\tbài'] },
      rows: [
        ['01/2025', 12.5, 1234],
        ['02/2025', null, 0]
      ]
    }
  }) as unknown as ExportedFigure;

test.each([
  ['vi', '12,5'],
  ['en', '12.5']
] as const)('%s', (lang, share) =>
  expect(figureTabs(figure(lang))).toBe(`Tháng\t'=1+1\tTất cả bài\n01/2025\t${share}\t1234\n02/2025\t\t0`)
);
