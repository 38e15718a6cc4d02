/** Paragraphs, sentences and tokens of a Doc, at their edges. */
import { describe, expect, test } from 'vitest';
import { Doc } from './doc.ts';

const TEXT = 'Ra mắt mô hình mới\nSáng 3/11, xã Tân Hà họp. Sau đó, đoàn đi thăm 2 hộ.\n\n  Tối về. \n';
const doc = new Doc(TEXT);
const at = (needle: string): number => TEXT.indexOf(needle);
const slice = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);

test('sentences of the whole text, without the spaces around them', () => {
  expect(doc.sentences().map(slice)).toEqual([
    'Ra mắt mô hình mới',
    'Sáng 3/11, xã Tân Hà họp.',
    'Sau đó, đoàn đi thăm 2 hộ.',
    'Tối về.'
  ]);
});

describe('sentenceAt', () => {
  test.each([
    ['the first character', 0, 'Ra mắt mô hình mới'],
    ['the newline after a line', at('\nSáng'), 'Ra mắt mô hình mới'],
    ['the middle of a sentence', at('Tân Hà'), 'Sáng 3/11, xã Tân Hà họp.'],
    ['its full stop', at('. Sau'), 'Sáng 3/11, xã Tân Hà họp.'],
    ['the space between two', at(' Sau'), 'Sáng 3/11, xã Tân Hà họp.'],
    ['the start of the next', at('Sau'), 'Sau đó, đoàn đi thăm 2 hộ.'],
    ['the spaces before a line’s first', at('  Tối'), 'Tối về.'],
    ['an empty line', at('\n\n') + 1, ''],
    ['the end of the text', TEXT.length, '']
  ])('%s', (_, offset, sentence) => {
    expect(slice(doc.sentenceAt(offset))).toBe(sentence);
  });

  test('an empty text has one empty sentence place and no sentences', () => {
    expect(new Doc('').sentenceAt(0)).toEqual({ start: 0, end: 0 });
    expect(new Doc('').sentences()).toEqual([]);
    expect(new Doc('').tokens()).toEqual([]);
  });
});

test('paragraphAt gives the line without its newline', () => {
  expect(slice(doc.paragraphAt(at('Tân Hà')))).toBe('Sáng 3/11, xã Tân Hà họp. Sau đó, đoàn đi thăm 2 hộ.');
  expect(slice(doc.paragraphAt(at('\nSáng')))).toBe('Ra mắt mô hình mới');
  expect(doc.paragraphs()).toHaveLength(5);
});

test('tokens of the whole text', () => {
  expect(doc.tokens().slice(0, 8).map(slice)).toEqual([
    'Ra',
    'mắt',
    'mô',
    'hình',
    'mới',
    'Sáng',
    '3/11',
    ','
  ]);
});

test('a closing quotation mark and the word behind it share no sentence when one ended inside', () => {
  const line = 'Ông nói: “Được!” TP. Sơn La họp.';
  expect(new Doc(line).sharesSentence(line.indexOf('”'), line.indexOf('TP'))).toBe(false);
});
