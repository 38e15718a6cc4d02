import { expect, test } from 'vitest';
import type { Breaks } from './heat.ts';
import { legendSteps } from './legend.ts';

const words = { from: (figure: string) => `từ ${figure}`, below: (figure: string) => `dưới ${figure}` };
const figures = { share: (value: number) => value.toFixed(1), count: (value: number) => value.toFixed(0) };

test.each([
  ['share', [5, 7, 9, 12], ['dưới 5.0', '5.0 – 6.9', '7.0 – 8.9', '9.0 – 11.9', 'từ 12.0']],
  ['share', [0.2, 0.3, 0.5, 1], ['dưới 0.2', '0.2', '0.3 – 0.4', '0.5 – 0.9', 'từ 1.0']],
  ['count', [5, 10, 20, 50], ['1 – 4', '5 – 9', '10 – 19', '20 – 49', 'từ 50']],
  ['count', [2, 3, 5, 6], ['1', '2', '3 – 4', '5', 'từ 6']]
] as const)('%s with breaks %j', (kind, breaks, texts) => {
  const steps = legendSteps(breaks as unknown as Breaks, kind, figures[kind], words);
  expect(steps.map(({ text }) => text)).toEqual(texts);
  expect(steps.map(({ heat }) => heat)).toEqual([1, 2, 3, 4, 5]);
});
