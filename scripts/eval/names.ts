/** How names, offices and host units are compared: by whole syllables, without case and tone placement. */
import { foldText } from '../../src/lib/text/fold.ts';

/** Abbreviations of the genre, folded, and what they stand for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  btv: 'ban thường vụ',
  bch: 'ban chấp hành',
  bchqs: 'ban chỉ huy quân sự',
  ca: 'công an',
  đbqh: 'đại biểu quốc hội',
  đu: 'đảng ủy',
  hđnd: 'hội đồng nhân dân',
  hnd: 'hội nông dân',
  lđlđ: 'liên đoàn lao động',
  lhpn: 'liên hiệp phụ nữ',
  mttq: 'mặt trận tổ quốc',
  tp: 'thành phố',
  ttmttq: 'thường trực mặt trận tổ quốc',
  tx: 'thị xã',
  tư: 'trung ương',
  tw: 'trung ương',
  ubkt: 'ủy ban kiểm tra',
  ubmt: 'ủy ban mặt trận',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  ubnd: 'ủy ban nhân dân',
  ubtvqh: 'ủy ban thường vụ quốc hội',
  ubtwmttq: 'ủy ban trung ương mặt trận tổ quốc',
  uv: 'ủy viên',
  uvbct: 'ủy viên bộ chính trị',
  uvbtv: 'ủy viên ban thường vụ',
  uvtw: 'ủy viên trung ương',
  uvtư: 'ủy viên trung ương',
  vksnd: 'viện kiểm sát nhân dân',
  vn: 'việt nam'
};
const WRITTEN_OUT = new Map(Object.entries(ABBREVIATIONS).map(([short, full]) => [short, foldText(full)]));

/** Folded syllables of a phrase, punctuation left out: "T.Ư" is `tư`, "Hoà" and "Hòa" are one. */
export function syllablesOf(phrase: string): string[] {
  const plain = phrase
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replace(/(?<=\p{Lu})\.(?=\p{L})/gu, '');
  return foldText(plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** As {@link syllablesOf}, with the genre's abbreviations written out. */
export function wordsOfOffice(phrase: string): string[] {
  return syllablesOf(phrase).flatMap((syllable) => WRITTEN_OUT.get(syllable)?.split(' ') ?? [syllable]);
}

/** Whether `part` stands in `whole` as an unbroken run of syllables. An empty part stands nowhere. */
export function isRunOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length === 0) return false;
  return whole.some((_, at) => part.every((syllable, i) => whole[at + i] === syllable));
}

/** Whether the found name is the labelled one, or a fuller form of it. */
export function sameName(want: string, got: string): boolean {
  return isRunOf(syllablesOf(want), syllablesOf(got));
}

/** Whether one office contains the other: a reader may give the unit where the labeller left it out. */
export function sameOffice(want: string, got: string): boolean {
  const [wanted, found] = [wordsOfOffice(want), wordsOfOffice(got)];
  return isRunOf(wanted, found) || isRunOf(found, wanted);
}

/**
 * Whether two phrases name the same unit: one contains the other, or they share more than half of the shorter one's
 * syllables. Different numbers make different units: "chi bộ khu phố 2" is not "chi bộ khu phố 3".
 */
export function sameUnit(want: string, got: string): boolean {
  const [wanted, found] = [wordsOfOffice(want), wordsOfOffice(got)];
  if (isRunOf(wanted, found) || isRunOf(found, wanted)) return true;
  const [short, long] = wanted.length < found.length ? [wanted, found] : [found, wanted];
  const numbers = short.filter((syllable) => /^\d/.test(syllable));
  if (long.some((syllable) => /^\d/.test(syllable)) && numbers.some((number) => !long.includes(number)))
    return false;
  return short.filter((syllable) => long.includes(syllable)).length / short.length > 0.5;
}
