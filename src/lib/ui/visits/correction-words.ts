/** What a correction changed, in a line: from what to what. */
import type { Correction } from '../../corpus/ledger.ts';
import { provinceLabel } from '../../trends/crosswalk.ts';
import { formatDay } from '../format.ts';
import type { CorrectionWords } from '../messages/corrections.ts';
import type { Lang } from '../messages/index.ts';

/** `Mạc Thế Hiển → Mạc Thế Hiến`, `xã Na Sầm, Lạng Sơn`, `03/11/2025`; '' where the kind says all. */
export function correctionText({ kind, about }: Correction, words: CorrectionWords, lang: Lang): string {
  if (kind === 'wrong-person') return `${about.name ?? ''} ${words.to} ${words.now(about.rightName ?? null)}`;
  if (kind === 'wrong-place') return placeText(about.place, lang) || words.unknown;
  if (kind === 'wrong-date') return formatDay(about.day ?? '');
  if (kind === 'merge-persons' || kind === 'keep-persons-apart') return personsText(about.persons ?? []);
  return about.reports ? words.several(about.reports.length) : '';
}

const placeText = (place: Correction['about']['place'], lang: Lang): string =>
  [place?.commune, place?.district, place?.province && provinceLabel(place.province, '34', lang)]
    .filter(Boolean)
    .join(', ');

/** The keys hold a folded name and a unit: the name once, then the units. */
function personsText(persons: readonly string[]): string {
  const [name = ''] = persons[0]?.split('|') ?? [];
  return `${name.replace(/(^|\s)\S/gu, (letter) => letter.toLocaleUpperCase('vi'))}: ${persons
    .map((key) => key.split('|')[1]?.split(':').slice(1).join(' ') || key)
    .join(' · ')}`;
}
