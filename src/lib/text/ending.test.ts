/** Patterns that must reach to the end of a text find what the same pattern with `$` finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ending } from './ending.ts';

const SOURCES = [
  'tại |ở ',
  '(?<!\\p{L})(?:tại|ở)(?: các)? ',
  '(?<day>\\d{1,2})(?:, ?\\d{1,2}){0,3} và ',
  '(?:^|[.!?] )Vào ',
  'xã(?: \\p{L}+){0,2} ?',
  'x?'
];
const words = fc.constantFrom('tại', 'Ở', 'các', 'xã', 'lại', '3', '14', ',', '.', 'và', 'Vào', ' ', ' ', '');

test.each(SOURCES)('%s', (source) => {
  const ending = new Ending(source);
  const forwards = new RegExp(`(?:${source})$`, 'iu');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 10 }), (parts) => {
      const text = parts.join('');
      expect(ending.test(text)).toBe(forwards.test(text));
      expect(ending.exec(text)).toEqual(forwards.exec(text));
    })
  );
});

test('groups are those of the source', () => {
  expect(new Ending('(?<day>\\d+) và ').exec('ngày 6 và ')?.groups?.day).toBe('6');
});
