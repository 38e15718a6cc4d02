/** Which encoding is found, what is refused, and that every legacy encoding comes back whole. */
import iconv from 'iconv-lite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { VNI_LETTERS } from './vni.ts';

const TEXT =
  'Sáng nay, Chi bộ thôn Đồng Mít họp thường kỳ; Bí thư Hoàng Thị Quỳnh chủ trì.\n' +
  'Ủy ban xã hứa sửa cầu, mở lớp dạy chữ; Ấp Ý, Ổ Gà, Ường Ngữ cũng được nhắc đến. Ở đó ít ỏi, nghĩ kỹ rồi hẵng làm, tỵ nạnh gì.';
const LOWER = TEXT.toLowerCase();

const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array => encoder.encode(text);
const join = (...parts: (Uint8Array | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** windows-1258 has the vowels, and the tones as marks of their own. */
const splitTones = (text: string): string =>
  text.replace(/[\u00C0-\u1EF9]/g, (letter) => {
    const tone = letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? '';
    return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
  });

const vniSpelling = new Map([...VNI_LETTERS].map(([vni, letter]) => [letter, vni]));
const toVni = (text: string): string => [...text].map((letter) => vniSpelling.get(letter) ?? letter).join('');

const ENCODERS: Record<string, (text: string) => Uint8Array> = {
  'utf-8': utf8,
  'utf-16le': (text) => iconv.encode(text, 'utf-16le'),
  'utf-16be': (text) => iconv.encode(text, 'utf-16be'),
  'windows-1258': (text) => iconv.encode(splitTones(text), 'win1258'),
  tcvn3: (text) => iconv.encode(text, 'tcvn'),
  vni: (text) => iconv.encode(toVni(text), 'win1252')
};

describe('round trips without a byte-order mark or a hint', () => {
  test.each(Object.entries(ENCODERS))('%s', (encoding, encode) => {
    const text = encoding === 'tcvn3' ? LOWER : TEXT;
    expect(decode(encode(text))).toEqual({ text, encoding, replaced: 0 });
  });

  const syllables = [...new Set(LOWER.match(/[\p{L}]+/gu))].filter((word) => /[ăđơưạ-ỹ]/.test(word));
  // Fewer or repeated syllables can be truly ambiguous: "bộ" in TCVN3 is "bé" in windows-1258.
  const sentences = fc.shuffledSubarray(syllables, { minLength: 12 }).map((words) => words.join(' '));
  test.each(Object.entries(ENCODERS))('%s, random sentences', (encoding, encode) => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(decode(encode(text))).toEqual({ text, encoding, replaced: 0 });
      })
    );
  });
});

test.each(['windows-1258', 'tcvn3', 'vni'])('%s after a long head of markup', (encoding) => {
  const head = '<script>var menu = [];</script>\n'.repeat(4000);
  const bytes = join(utf8(head), ENCODERS[encoding]?.(LOWER) ?? []);
  expect(decode(bytes, 'windows-1252')).toEqual({ text: head + LOWER, encoding, replaced: 0 });
});

describe('byte-order marks', () => {
  test.each([
    ['utf-8', join([0xef, 0xbb, 0xbf], utf8('Đủ'))],
    ['utf-16le', join([0xff, 0xfe], iconv.encode('Đủ', 'utf-16le'))],
    ['utf-16be', join([0xfe, 0xff], iconv.encode('Đủ', 'utf-16be'))]
  ])('%s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: 'Đủ', encoding, replaced: 0 });
  });
});

describe('font encodings that were saved as UTF-8', () => {
  test.each(['tcvn3', 'vni'] as const)('%s', (encoding) => {
    const latin = iconv.decode(Buffer.from(ENCODERS[encoding]?.(LOWER) ?? []), 'win1252');
    expect(decode(utf8(latin))).toEqual({ text: LOWER, encoding, replaced: 0 });
  });

  test('French and German stay as they are', () => {
    const text = 'Où êtes-vous, élève ? Das Mädchen hört süße Töne über Straßenlärm.';
    expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8', replaced: 0 });
  });
});

describe('broken UTF-8', () => {
  test('a cut last letter is one replaced character', () => {
    const bytes = join(utf8(TEXT), [0xe1, 0xbb]);
    expect(decode(bytes)).toEqual({ text: `${TEXT}\uFFFD`, encoding: 'utf-8', replaced: 1 });
  });

  test('bad bytes inside leave the rest readable', () => {
    const found = decode(join(utf8(TEXT), [0xff], utf8(TEXT), [0xc3], utf8(' hết')));
    expect(found).toMatchObject({ encoding: 'utf-8', replaced: 2 });
    expect(found?.text.replaceAll('\uFFFD', '')).toBe(`${TEXT}${TEXT} hết`);
  });
});

test('a short text with a bad byte is still read', () => {
  expect(decode(join(utf8('Họp tổ'), [0xff], utf8(' dân phố')))).toEqual({
    text: 'Họp tổ\uFFFD dân phố',
    encoding: 'utf-8',
    replaced: 1
  });
});

test('too many bad bytes make no text', () => {
  expect(decode(join(utf8('Họp tổ'), ...Array(40).fill([0xff, 0xc0]), utf8(' dân phố')))).toBeNull();
});

describe('the declared charset', () => {
  test('does not win over the bytes', () => {
    expect(decode(utf8(TEXT), 'iso-8859-1')).toMatchObject({ text: TEXT, encoding: 'utf-8' });
    expect(decode(ENCODERS.tcvn3?.(LOWER) ?? utf8(''), 'utf-8')).toMatchObject({ encoding: 'tcvn3' });
  });

  test('decides where nothing looks Vietnamese', () => {
    expect(decode(iconv.encode('Füße größer', 'win1252'), 'windows-1252')).toMatchObject({
      text: 'Füße größer'
    });
    expect(decode(iconv.encode('党代会', 'gbk'), 'gb2312')).toMatchObject({
      text: '党代会',
      encoding: 'gbk'
    });
  });

  test('is ignored when no such charset exists', () => {
    expect(decode(utf8(TEXT), 'x-vni-win')).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('no text', () => {
  const noise = (size: number): number[] =>
    Array.from({ length: size }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
  test.each([
    ['noise', Uint8Array.from(noise(4000))],
    ['a PNG', join([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13], noise(200))],
    ['a zip', join([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0], noise(400))],
    ['a PDF', utf8('%PDF-1.7 rồi chữ')],
    ['zeros', new Uint8Array(512)],
    ['UTF-16 mark before noise', join([0xff, 0xfe], noise(2000))]
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toBeNull();
  });

  test('nothing at all is an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', replaced: 0 });
  });

  test('a stray zero byte does not spoil a text', () => {
    expect(decode(join(utf8(TEXT), [0]))).toMatchObject({ encoding: 'utf-8' });
  });
});

test('plain ASCII is UTF-8', () => {
  expect(decode(utf8('Hop luc 8 gio'))).toEqual({ text: 'Hop luc 8 gio', encoding: 'utf-8', replaced: 0 });
});

test('windows-1252 quotes in an English text', () => {
  expect(decode(iconv.encode('It’s a “test” – of quotes', 'win1252'))).toMatchObject({
    text: 'It’s a “test” – of quotes',
    encoding: 'windows-1252'
  });
});
