/** Brings raw text into the one form that is stored and that every offset refers to. */

/** Zero-width, bidirectional and soft-hyphen characters: invisible, and in the way of matching. */
const INVISIBLE = '\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';
/** Controls that carry no layout; tab, LF, VT, FF, CR and NEL (U+0085) do and are handled below. */
const CONTROL = '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F';
const DROPPED = new RegExp(`[${INVISIBLE}${CONTROL}]`, 'g');
const EXOTIC_SPACE = /[\t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const LINE_END = /\r\n|[\r\u0085\u2028\u2029]/g;
/** Icelandic eth and African d look like đ and reach Vietnamese text through fonts and keyboards. */
const FALSE_STROKE_D = /[\u00D0\u0189\u00F0\u0256]/g;
/** Nothing in such a text changes, so the common case costs one pass. */
const PLAIN = /^[\n\u0020-\u007E]*$/;

const strokeD = (letter: string): string => (letter === '\u00D0' || letter === '\u0189' ? 'Đ' : 'đ');

/**
 * NFC text with exotic spaces and tabs as U+0020 (one for one), CRLF, CR, NEL and U+2028/2029 as LF,
 * look-alikes of Đ/đ replaced, control and zero-width characters dropped, lone surrogates as U+FFFD.
 * Idempotent. Never NFKC: that would change "…" and "²".
 */
export function normalise(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  return raw
    .toWellFormed()
    .replace(DROPPED, '')
    .replace(LINE_END, '\n')
    .replace(EXOTIC_SPACE, ' ')
    .replace(FALSE_STROKE_D, strokeD)
    .normalize('NFC');
}

/** Normalised text that remembers where each of its characters came from. */
export interface MappedText {
  readonly text: string;
  /**
   * Offset in the raw string for an offset in `text` (UTF-16, `0 … text.length`).
   * An end offset maps to the end of everything that became the characters before it.
   */
  toRaw(offset: number): number;
}

/** A character with all that composes with it under NFC: marks, Hangul vowels and finals, dropped ones between. */
const CLUSTER = new RegExp(
  `(?:\\r[${INVISIBLE}${CONTROL}]*\\n|[^])[\\p{M}\\u1160-\\u11FF${INVISIBLE}${CONTROL}]*`,
  'gu'
);

/** As {@link normalise}, with the way back to the raw string's offsets. */
export function normaliseWithMap(raw: string): MappedText {
  const text = normalise(raw);
  if (text === raw) return { text, toRaw: (offset) => offset };
  const origin = traceOrigins(raw, text.length);
  return { text, toRaw: (offset) => origin[offset] ?? raw.length };
}

function traceOrigins(raw: string, length: number): Int32Array {
  const origin = new Int32Array(length + 1);
  let at = 0;
  for (const match of raw.matchAll(CLUSTER)) {
    const size = normalise(match[0]).length;
    for (let i = 0; i < size; i += 1) origin[at + i] = match.index + Math.min(i, match[0].length - 1);
    at += size;
  }
  origin[length] = raw.length;
  return origin;
}
