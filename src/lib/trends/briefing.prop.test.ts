/** Pages are added, moved, changed and taken away; none is lost or doubled on the way. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BriefingContent, BriefingPage } from './briefing.ts';
import {
  EMPTY_BRIEFING,
  MOST_PAGES,
  withPage,
  withPageChanged,
  withPageMoved,
  withoutPage
} from './briefing.ts';

const page = (id: string): BriefingPage => ({
  ...{ id, kind: 'words', message: `trang ${id}`, speech: '', words: 'chữ' }
});
const briefing = (ids: readonly string[]): BriefingContent => ({ ...EMPTY_BRIEFING, pages: ids.map(page) });
const order = ({ pages }: BriefingContent) => pages.map(({ id }) => id).join('');

test.each([
  ['abc', 'b', -1, 'bac'],
  ['abc', 'b', 1, 'acb'],
  ['abc', 'a', -1, 'abc'],
  ['abc', 'a', 99, 'bca'],
  ['abc', 'c', -99, 'cab'],
  ['abc', 'x', 1, 'abc']
])('%s: %s moved by %i', (before, id, by, after) => {
  expect(order(withPageMoved(briefing([...before]), id, by))).toBe(after);
});

test('a move keeps every page', () => {
  const ids = fc.uniqueArray(fc.uuid(), { maxLength: 12 });
  fc.assert(
    fc.property(ids, fc.nat(), fc.integer({ min: -20, max: 20 }), (all, which, by) => {
      const moved = withPageMoved(briefing(all), all[which % (all.length || 1)] ?? '', by);
      expect(moved.pages.map(({ id }) => id).toSorted()).toEqual(all.toSorted());
    })
  );
});

test('pages are added at the end, changed in their place, and taken away', () => {
  const three = withPage(briefing(['a', 'b']), page('c'));
  expect(order(three)).toBe('abc');
  expect(withPageChanged(three, { ...page('b'), message: 'khác' }).pages.map((p) => p.message)).toEqual([
    'trang a',
    'khác',
    'trang c'
  ]);
  expect(order(withoutPage(three, 'b'))).toBe('ac');
});

test('a full briefing says so', () => {
  const full = briefing(Array.from({ length: MOST_PAGES }, (_, n) => String(n)));
  expect(() => withPage(full, page('one more'))).toThrow(RangeError);
});
