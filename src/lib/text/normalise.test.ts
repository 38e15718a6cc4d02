/** What normalising changes and what it leaves alone. */
import { describe, expect, test } from 'vitest';
import { normalise, normaliseWithMap } from './normalise.ts';

describe('normalise', () => {
  test.each([
    ['decomposed letters', 'Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt'],
    ['no-break and thin spaces, one for one', 'xã\u00A0\u2009Tân\u3000Lập', 'xã  Tân Lập'],
    ['tabs', 'cột\tcột', 'cột cột'],
    ['CR, dropped, LF', 'a\r\u200B\nb', 'a\nb'],
    ['CRLF and lone CR', 'một\r\nhai\rba\n', 'một\nhai\nba\n'],
    ['NEL and Unicode separators', 'một\u0085hai\u2028ba\u2029', 'một\nhai\nba\n'],
    ['controls', 'a\u0000b\u0007c\u009F', 'abc'],
    ['zero-width, soft hyphen, byte-order and direction marks', '\uFEFFđô\u200B thị\u00AD\u202E', 'đô thị'],
    ['eth and African d for đ', 'Ðảng Ɖoàn ðồng ɖội', 'Đảng Đoàn đồng đội'],
    ['half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
    ['a mark after a dropped character', 'a\u200B\u0301', 'á'],
    ['nothing in "…", "²" and no-break hyphen', '… m² ‑', '… m² ‑']
  ])('%s', (_, raw, text) => {
    expect(normalise(raw)).toBe(text);
  });
});

describe('normaliseWithMap', () => {
  test.each([
    ['unchanged text', 'Hà Nội', [0, 1, 2, 3, 4, 5, 6]],
    ['a decomposed letter', 'Ha\u0300 ', [0, 1, 3, 4]],
    ['a dropped character counts to the letter before it', 'a\u200Bb', [0, 2, 3]],
    ['CRLF', 'a\r\nb', [0, 1, 3, 4]],
    ['CRLF with a dropped character inside', 'a\r\u200B\nb', [0, 1, 4, 5]],
    ['a byte-order mark', '\uFEFFa', [1, 2]],
    ['an emoji', '😀e\u0301', [0, 1, 2, 4]]
  ])('%s', (_, raw, origins) => {
    const { text, toRaw } = normaliseWithMap(raw);
    expect(Array.from({ length: text.length + 1 }, (__, i) => toRaw(i))).toEqual(origins);
  });
});
