/** Spoils texts the way crawlers, editors and attackers do. Pure given the dice: the same seed spoils alike. */
import type { Dice } from '../../scripts/sample/random.ts';
import { stripDiacritics } from '../../src/lib/text/fold.ts';
import { otherTonePlacement } from '../../src/lib/text/tone.ts';
import { NASTY_UNITS, repeatUnit } from './units.ts';

/** `texts` are others to borrow from; never empty. */
export type Mutation = (text: string, draw: Dice, texts: readonly string[]) => string;

/** Longest text that the common mutations may make: 100,000 cases must end within minutes. */
const MOST = 20_000;
const HUGE = 1_000_000;
const MOST_STEPS = 4;

const CONTROLS = [
  ...'\u0000\u0007\u000B\u000C\r\u001B\u0085\u00A0\u00AD\u200B\u200F\u202E\u2028\u2029\u3000\uFEFF\uFFFD'
];
const MARKS = [...'.,;:!?…-–—/()[]"“”\'’+*•|%0123456789'];

/** One mutation by name, so that a failing case can say what was done to it. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (text, draw) => slice(text, draw),
  glued: (text, draw) => without(text, / +/g, draw),
  'lines-glued': (text, draw) => without(text, /\n+/g, draw),
  'one-line': (text) => text.replace(/\s+/g, ' '),
  doubled: (text) => (text + text).slice(0, MOST),
  repeated: (text, draw) => inserted(text, draw, repeat(slice(text, draw).slice(0, 200), draw)),
  decomposed: (text) => text.normalize('NFD'),
  'upper-case': (text) => text.toUpperCase(),
  'lower-case': (text) => text.toLowerCase(),
  capitalised: (text) => text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  'no-diacritics': (text) => stripDiacritics(text),
  'other-tone-placement': (text) => text.replace(/\p{L}+/gu, (word) => otherTonePlacement(word) ?? word),
  controls: (text, draw) => sprinkled(text, draw, () => draw.pick(CONTROLS)),
  'lone-surrogates': (text, draw) =>
    sprinkled(text, draw, () => String.fromCharCode(draw.between(0xd800, 0xdfff))),
  'any-character': (text, draw) => sprinkled(text, draw, () => anyCharacter(draw)),
  'combining-marks': (text, draw) =>
    sprinkled(text, draw, () => String.fromCharCode(draw.between(0x300, 0x36f))),
  marks: (text, draw) => sprinkled(text, draw, () => draw.pick(MARKS)),
  'line-breaks': (text, draw) =>
    sprinkled(text, draw, () => draw.pick(['\n', '\n\n', '\r\n', ' \n- ', '\n* '])),
  'a-word-a-line': (text) => text.replaceAll(' ', '\n'),
  'words-shuffled': (text, draw) => draw.shuffle(text.split(' ')).join(' '),
  'digits-changed': (text, draw) => text.replace(/\d/g, () => `${draw.between(0, 9)}`),
  'digits-grown': (text, draw) => text.replace(/\d+/g, (digits) => digits.repeat(draw.between(1, 12))),
  nasty: (text, draw) => inserted(text, draw, repeat(draw.pick(NASTY_UNITS), draw)),
  spliced: (_, draw, texts) => spliced(draw, texts),
  'read-as-latin': (text) => latin(text),
  random: (_, draw) => randomText(draw)
};

export interface Mutated {
  readonly text: string;
  /** Names of what was done, in order. */
  readonly steps: readonly string[];
}

/** One to four mutations of one of `texts`; when `huge`, the outcome is repeated to a line of a megabyte. */
export function mutate(texts: readonly string[], draw: Dice, huge = false): Mutated {
  const names = Object.keys(MUTATIONS);
  const steps = Array.from({ length: draw.between(1, MOST_STEPS) }, () => draw.pick(names));
  const spoilt = steps.reduce(
    (text, name) => (MUTATIONS[name] as Mutation)(text, draw, texts).slice(0, MOST),
    draw.pick(texts)
  );
  return huge ? { text: hugeLine(spoilt), steps: [...steps, 'huge-line'] } : { text: spoilt, steps };
}

function hugeLine(text: string): string {
  const line = `${text.replace(/\s+/g, ' ') || 'đồng chí'} `;
  return line.repeat(Math.ceil(HUGE / line.length)).slice(0, HUGE);
}

function slice(text: string, draw: Dice): string {
  const from = draw.between(0, text.length);
  return text.slice(from, draw.between(from, text.length));
}

/** Takes some or all matches out. */
function without(text: string, pattern: RegExp, draw: Dice): string {
  const share = draw.pick([0.05, 0.3, 1]);
  return text.replace(pattern, (found) => (draw.chance(share) ? '' : found));
}

function inserted(text: string, draw: Dice, what: string): string {
  const at = draw.between(0, text.length);
  return text.slice(0, at) + what + text.slice(at);
}

/** Something at some places, once to about every tenth character. */
function sprinkled(text: string, draw: Dice, make: () => string): string {
  const places = draw.between(1, Math.max(1, Math.floor(text.length / draw.pick([10, 100, 1000]))));
  const cuts = Array.from({ length: places }, () => draw.between(0, text.length)).sort((a, b) => a - b);
  return (
    cuts.map((cut, i) => text.slice(cuts[i - 1] ?? 0, cut) + make()).join('') + text.slice(cuts.at(-1) ?? 0)
  );
}

function repeat(unit: string, draw: Dice): string {
  return repeatUnit(unit, unit.length * draw.pick([2, 10, 100])).slice(0, MOST / 2);
}

function spliced(draw: Dice, texts: readonly string[]): string {
  const pieces = Array.from({ length: draw.between(2, 8) }, () =>
    slice(draw.pick(texts), draw).slice(0, 1500)
  );
  return pieces.join(draw.pick(['', ' ', '\n', '\n\n']));
}

function anyCharacter(draw: Dice): string {
  const top = draw.pick([0x7f, 0x1eff, 0xffff, 0x10ffff]);
  return String.fromCodePoint(draw.between(0, top));
}

function randomText(draw: Dice): string {
  return Array.from({ length: draw.between(0, 800) }, () => anyCharacter(draw)).join('');
}

/** UTF-8 taken for Latin-1: "Đ" becomes "Ä\u0090". */
function latin(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
