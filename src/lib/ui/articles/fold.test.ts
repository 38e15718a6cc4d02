/** A page of articles folded into stories loses none. */
import { expect, test } from 'vitest';
import { foldStories } from './fold.ts';

const item = (id: string, story: string | null = id) => ({ id, story });
const drawn = (items: readonly ReturnType<typeof item>[]) =>
  foldStories(items).map(({ item, others }) => [item, ...others].map(({ id }) => id).join(''));

test.each([
  [[], []],
  [
    [item('a'), item('b')],
    ['a', 'b']
  ],
  [
    [item('a'), item('b', 'a'), item('c'), item('d', 'a')],
    ['abd', 'c']
  ],
  [
    [item('b', 'z'), item('a', null), item('c', null), item('d', 'z')],
    ['bd', 'a', 'c']
  ],
  // one that was not compared yet may be the first of others all the same
  [[item('b', 'a'), item('a', null)], ['ba']]
])('%j', (items, expected) => expect(drawn(items)).toEqual(expected));
