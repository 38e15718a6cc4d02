/** Notes of one day are one mark of the axis. */
import { expect, test } from 'vitest';
import { notesByDay } from './note-days.ts';

test('together by day, with their authors', () => {
  const note = (id: string, day: string, words: string, author: string) => ({
    ...{ id, day, words, author, themes: [], provinces: [] }
  });
  const notes = [
    note('1', '2026-03-15', 'ra quân', 'LT'),
    note('2', '2026-03-15', 'sơ kết', ''),
    note('3', '2026-05-01', 'nghỉ lễ', '')
  ];
  expect(notesByDay(notes).map(({ day, vi }) => [day, vi])).toEqual([
    ['2026-03-15', 'ra quân (LT); sơ kết'],
    ['2026-05-01', 'nghỉ lễ']
  ]);
});
