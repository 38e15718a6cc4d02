import { describe, expect, test } from 'vitest';
import { writeDay, writeMoment, addMonths, dayOf } from './calendar.ts';
import { dice } from './random.ts';
import { fillLine } from './render.ts';
import { parseTemplate } from './template.ts';

const filling = { slot: (name: string) => `<${name}>`, holds: (condition: string) => condition === '34' };

describe('filling a line', () => {
  test.each([
    ['trơn', 'trơn'],
    ['{xa}, {a}', '<xa>, <a>'],
    ['<34:mới><63:cũ>', 'mới'],
    ['[một|một]', 'một'],
    ['[[x|x]{y}|x{y}]', 'x<y>']
  ])('%s', (source, filled) => expect(fillLine(source, filling, dice('a'))).toBe(filled));
  test.each(['[a|b', '{xa', '<34:a'])('“%s” is a slip', (source) => {
    expect(() => fillLine(source, filling, dice('a'))).toThrow(SyntaxError);
  });
  test('both choices turn up', () => {
    const draw = dice('b');
    const seen = new Set(Array.from({ length: 40 }, () => fillLine('[a|b]', filling, draw)));
    expect(seen).toEqual(new Set(['a', 'b']));
  });
});

test('a hand-written article is read with its marks', () => {
  const template = parseTemplate(
    'x',
    '---\nfamily: f\nthemes: a b\ndays: 3-9\nseason: 7\n---\n# T1\n# T2\n\nMở bài.\n\n?40\n~\n+c Một.\nHai.\n\n&\n'
  );
  expect(template).toMatchObject({ titles: ['T1', 'T2'], themes: ['a', 'b'], days: [3, 9], season: [7] });
  expect(template.blocks.map(({ chance, movable, aside }) => [chance, movable, aside])).toEqual([
    [1, false, false],
    [0.4, true, false],
    [1, false, true]
  ]);
  expect(template.blocks[1]?.lines).toEqual([
    { text: 'Một.', themes: ['c'] },
    { text: 'Hai.', themes: [] }
  ]);
  expect(() => parseTemplate('y', 'không có đầu')).toThrow('y: front matter is missing');
});

test.each([
  ['sáng', 'slash', 'sáng 3/11'],
  ['', 'slash', 'ngày 3/11'],
  ['chiều', 'dash', 'chiều 3-11'],
  ['sáng', 'full', 'sáng ngày 03/11/2025'],
  ['sáng', 'with-day', 'sáng ngày 3/11']
] as const)('%s, %s: %s', (part, style, written) => {
  expect(writeMoment(part, '2025-11-03', style)).toBe(written);
  expect(written).toContain(writeDay('2025-11-03', style));
});

test('months carry over the year, days avoid Sundays', () => {
  expect([addMonths('2025-12', 1), addMonths('2025-01', -1)]).toEqual(['2026-01', '2024-12']);
  const days = Array.from({ length: 60 }, (_, index) => dayOf('2025-11', dice(`${index}`), 1, 28, false));
  expect(days.filter((day) => new Date(day).getUTCDay() === 0)).toEqual([]);
});
