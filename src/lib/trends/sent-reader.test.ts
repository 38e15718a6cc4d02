/** What is sent as a note or a view: read, or refused with the field named. */
import { describe, expect, test } from 'vitest';
import { concerns, readNote } from './notes.ts';
import { readView } from './saved-view.ts';

const note = { day: '2025-07-01', words: 'Hợp nhất' };
const named = (read: ReturnType<typeof readNote> | ReturnType<typeof readView>) =>
  read.ok ? [] : read.problems.map(({ parameter }) => parameter);

describe('a note', () => {
  test('whole, with what may be left away', () => {
    expect(readNote({ ...note, words: '  Hợp\n nhất\u0000 ', themes: ['a', 'a'], more: 1 })).toEqual({
      ok: true,
      note: { ...note, author: '', themes: ['a'], provinces: [] }
    });
  });

  test.each([
    [null, ['day', 'words']],
    ['text', ['day', 'words']],
    [{ ...note, day: '2025-02-30' }, ['day']],
    [{ ...note, day: 20250701 }, ['day']],
    [{ ...note, day: '12025-07-01' }, ['day']],
    [{ ...note, words: ' \u0000 ' }, ['words']],
    [{ ...note, words: 'x'.repeat(121) }, ['words']],
    [{ ...note, author: {} }, ['author']],
    [{ ...note, themes: 'a' }, ['themes']],
    [{ ...note, themes: ['A b'] }, ['themes']],
    [{ ...note, provinces: ['ha-tay'] }, ['provinces']],
    [{ ...note, provinces: [1] }, ['provinces']],
    [{ ...note, themes: Array.from({ length: 101 }, () => 'a') }, ['themes']]
  ])('%j', (sent, parameters) => expect(named(readNote(sent))).toEqual(parameters));

  test.each([
    [[], [], ['a'], ['hue'], true],
    [['a'], [], ['a', 'b'], [], true],
    [['a'], [], ['b'], [], false],
    [['a'], ['hue'], [], ['hue'], true],
    [['a'], ['hue'], ['a'], ['ha-noi'], false]
  ])('of %j %j on a chart of %j %j: %s', (themes, provinces, shown, places, expected) => {
    expect(concerns({ themes, provinces }, shown, places)).toBe(expected);
  });
});

describe('a view', () => {
  test('whole', () => {
    const view = { name: 'Quý này', href: '/explore?theme=a&q=%C4%91' };
    expect(readView(view)).toEqual({ ok: true, view });
  });

  test.each([
    [{}, ['name', 'href']],
    [{ name: '', href: '/' }, ['name']],
    [{ name: 'a', href: 'https://x.vn/' }, ['href']],
    [{ name: 'a', href: '//x.vn/' }, ['href']],
    [{ name: 'a', href: '/\\x.vn/' }, ['href']],
    [{ name: 'a', href: '/api/v1/notes' }, ['href']],
    [{ name: 'a', href: 'javascript:alert(1)' }, ['href']],
    [{ name: 'a', href: `/${'x'.repeat(2000)}` }, ['href']],
    [{ name: 'x'.repeat(81), href: '/' }, ['name']]
  ])('%j', (sent, parameters) => expect(named(readView(sent))).toEqual(parameters));
});
