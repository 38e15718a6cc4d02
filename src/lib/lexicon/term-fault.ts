/** The sentences a refused term gets, each saying what stands wrong and what to do about it. */
import type { Bilingual } from './theme.ts';

/** Thrown inside the parser only; `at` is a 0-based offset in the line. */
export class TermFault extends Error {
  readonly at: number;
  readonly wording: Bilingual;

  constructor(at: number, wording: Bilingual) {
    super(wording.en);
    this.at = at;
    this.wording = wording;
  }
}

const say = (vi: string, en: string): Bilingual => ({ vi, en });

export const termMessages = {
  empty: () => say('Dòng trống. Viết một cụm từ.', 'Empty line. Write a phrase.'),
  newline: () =>
    say(
      'Một từ khớp nằm gọn trong một dòng. Tách thành hai từ khớp.',
      'A term is one line. Make two terms of it.'
    ),
  onlyGaps: () =>
    say(
      'Chỉ có dấu … thì khớp với mọi câu. Thêm ít nhất một từ.',
      'Gaps alone match every sentence. Add at least one word.'
    ),
  noWord: () => say('Chưa có từ nào ở đây. Viết một cụm từ.', 'There is no word here. Write a phrase.'),
  twoGaps: (most: number) =>
    say(
      `Hai dấu … liền nhau. Một dấu … đã là tối đa ${most} âm tiết; bỏ bớt một dấu.`,
      `Two gaps in a row. One … already means up to ${most} syllables; drop one.`
    ),
  gapFirst: () =>
    say(
      'Dấu … đứng đầu không hạn chế gì. Bỏ đi, hoặc thêm từ đứng trước.',
      'A gap at the start limits nothing. Drop it, or put a word before it.'
    ),
  gapLast: () =>
    say(
      'Dấu … đứng cuối không hạn chế gì. Bỏ đi, hoặc thêm từ đứng sau.',
      'A gap at the end limits nothing. Drop it, or put a word after it.'
    ),
  gapInside: () =>
    say(
      'Dấu … không đứng trong ngoặc. Tách thành hai từ khớp.',
      'A gap cannot stand in brackets. Make two terms of it.'
    ),
  gapSize: (most: number) =>
    say(
      `Sau dấu … là số âm tiết từ 1 đến ${most}.`,
      `After … write a number of syllables from 1 to ${most}.`
    ),
  unclosed: () => say('Ngoặc mở ở đây chưa đóng. Thêm ) .', 'This bracket is never closed. Add ).'),
  unopened: () =>
    say(
      'Ngoặc đóng không có ngoặc mở. Bỏ đi, hoặc thêm ( .',
      'A closing bracket without an opening one. Drop it, or add (.'
    ),
  emptyChoice: () =>
    say('Ngoặc rỗng. Viết các cách nói, ngăn bằng |.', 'Empty brackets. Write the choices, separated by |.'),
  oneChoice: () =>
    say(
      'Ngoặc chỉ có một cách nói. Bỏ ngoặc; nếu có cũng được, không cũng được thì viết (…|) với từ thay dấu ….',
      'Only one choice in the brackets. Drop them, or write (word|) for a word that may be missing.'
    ),
  twoEmpty: () =>
    say('Hai lựa chọn rỗng trong một ngoặc. Giữ lại một.', 'Two empty choices in one bracket. Keep one.'),
  allOptional: () =>
    say(
      'Đoạn này có thể rỗng, nên khớp với mọi chỗ. Để lại ít nhất một từ bắt buộc.',
      'This stretch may be empty and would match anywhere. Keep at least one word that must be there.'
    ),
  barOutside: () =>
    say('Dấu | chỉ đứng trong ngoặc. Viết (a|b).', 'The | stands only in brackets. Write (a|b).'),
  numberFirst: () =>
    say('Dấu # phải đứng sau một từ, như “lần thứ #”.', 'A # must follow a word, as in “lần thứ #”.'),
  numberGlued: () =>
    say('Dấu # đứng riêng, có dấu cách hai bên.', 'A # stands alone, with spaces around it.'),
  colon: () =>
    say(
      'Dấu : chỉ đứng sau tên tùy chọn. Thiếu dấu ; phía trước? Viết “; unless: …”.',
      'A colon stands only after an option’s name. Is a ; missing before it? Write “; unless: …”.'
    ),
  mark: (sign: string) =>
    say(
      `Dấu ${sign} không dùng được trong từ khớp. Bỏ đi.`,
      `The sign ${sign} cannot be used in a term. Drop it.`
    ),
  tooMany: (count: number, most: number) =>
    say(
      `Đoạn này có ${count} cách đọc, quá ${most}. Tách thành nhiều từ khớp.`,
      `This stretch has ${count} readings, more than ${most}. Split it into several terms.`
    ),
  tooDeep: (most: number) =>
    say(
      `Ngoặc lồng quá ${most} tầng. Tách thành nhiều từ khớp.`,
      `Brackets nest deeper than ${most}. Split into several terms.`
    ),
  tooLong: (most: number) =>
    say(
      `Từ khớp dài quá ${most} ký tự. Tách thành nhiều từ khớp.`,
      `A term longer than ${most} characters. Split it into several.`
    ),
  unknownOption: (name: string) =>
    say(
      `Không có tùy chọn “${name}”. Dùng: case exact, title only, no accents, unless:, with: (thêm touching hoặc article).`,
      `No option “${name}”. Use: case exact, title only, no accents, unless:, with: (also touching or article).`
    ),
  emptyOption: () =>
    say(
      'Sau dấu ; chưa có tùy chọn. Viết tùy chọn, hoặc bỏ dấu ;.',
      'No option after the ;. Write one, or drop the ;.'
    ),
  needsPhrases: (name: string) =>
    say(
      `“${name}” cần ít nhất một cụm từ: viết “${name}: cụm từ”.`,
      `“${name}” needs at least one phrase: write “${name}: phrase”.`
    ),
  takesNothing: (name: string) =>
    say(
      `“${name}” đứng một mình, không có gì sau dấu hai chấm.`,
      `“${name}” stands alone, with nothing after it.`
    ),
  repeated: () => say('Tùy chọn này đã có rồi. Bỏ một lần.', 'This option is given twice. Drop one.'),
  exactWithoutAccents: () =>
    say(
      '“case exact” và “no accents” trái nhau. Giữ một.',
      '“case exact” and “no accents” contradict each other. Keep one.'
    )
} as const;
