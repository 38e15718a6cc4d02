/** VNI-Windows: a legacy font encoding that writes each Vietnamese vowel as a Latin-1 letter and a mark. */

const TONES = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const CIRCUMFLEX = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323'
};
const BREVE = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323'
};
/** Vowels as VNI writes them, and the Unicode letter that takes the marks. */
const BASES = { a: 'a', e: 'e', o: 'o', u: 'u', y: 'y', ô: 'ơ', ö: 'ư' };
const SINGLES = { ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư' };

type Pairs = [vni: string, letter: string][];

function pairsOf(base: string, letter: string, marks: Record<string, string>): Pairs {
  return Object.entries(marks).map(([mark, combining]) => [
    base + mark,
    (letter + combining).normalize('NFC')
  ]);
}

const LOWER: Pairs = [
  ...Object.entries(SINGLES),
  ...Object.entries(BASES).flatMap(([base, letter]) => pairsOf(base, letter, TONES)),
  ...['a', 'e', 'o'].flatMap((base) => pairsOf(base, base, CIRCUMFLEX)),
  ...pairsOf('a', 'a', BREVE)
];

/** VNI spelling → letter, both cases; the case of the base decides. Exported for the round-trip tests. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  LOWER.flatMap(([vni, letter]): Pairs => {
    const capitals =
      vni.length === 1
        ? [vni.toUpperCase()]
        : [vni.toUpperCase(), vni.charAt(0).toUpperCase() + vni.slice(1)];
    return [[vni, letter], ...capitals.map((capital): [string, string] => [capital, letter.toUpperCase()])];
  })
);

const SPELLINGS = new RegExp([...VNI_LETTERS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Text typed in VNI fonts, read so far as windows-1252, as Unicode (NFC). */
export function fromVni(latin: string): string {
  return latin.replace(SPELLINGS, (spelling) => VNI_LETTERS.get(spelling) ?? spelling);
}
