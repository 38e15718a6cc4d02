/** Names and offices as keys: written in two ways they are one. */
import { foldText, stripDiacritics } from '../../text/fold.ts';

/** Longer than any name or office; what an index row may hold is not unlimited. */
const LONGEST = 300;

/** Lower case, NFC, one tone placement, single spaces: "Uỷ viên" and "ủy  viên" are one. Diacritics stay. */
export const nameKey = (name: string): string =>
  foldText(name.normalize('NFC')).trim().replace(/\s+/g, ' ').slice(0, LONGEST);

/** The same without diacritics, for whoever types without them. */
export const plainKey = (name: string): string => stripDiacritics(nameKey(name));
