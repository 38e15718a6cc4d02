/** Two texts of one field line by line, and the text that comes of choosing between them. */
import type { ThemeText, ThemeField } from './theme-text.ts';
import { THEME_FIELDS } from './theme-text.ts';

/** Lines that are the same in both, or that stand in each in the other's place. */
export type Hunk =
  | { readonly same: true; readonly lines: readonly string[] }
  | { readonly same: false; readonly mine: readonly string[]; readonly theirs: readonly string[] };

export type Choice = 'mine' | 'theirs' | 'both';

/** In reading order; two neighbours are never both the same or both different. */
export function hunksOf(mine: string, theirs: string): Hunk[] {
  const a = split(mine);
  const b = split(theirs);
  const common = commonLengths(a, b);
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const from = { i, j };
    while (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    if (i > from.i) hunks.push({ same: true, lines: a.slice(from.i, i) });
    const parted = { i, j };
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) i += 1;
      else j += 1;
    }
    const [left, right] = [a.slice(parted.i, i), b.slice(parted.j, j)];
    if (left.length + right.length > 0) hunks.push({ same: false, mine: left, theirs: right });
  }
  return hunks;
}

/** `choices` in the order of the differing hunks; where one is missing, nobody's line is dropped. */
export function mergeLines(hunks: readonly Hunk[], choices: readonly (Choice | undefined)[]): string {
  let at = 0;
  const lines = hunks.flatMap((hunk) => {
    if (hunk.same) return hunk.lines;
    const choice = choices[at++] ?? 'both';
    return [...(choice === 'theirs' ? [] : hunk.mine), ...(choice === 'mine' ? [] : hunk.theirs)];
  });
  return lines.join('\n');
}

/** The fields in which two texts differ, with their lines. */
export function differences(mine: ThemeText, theirs: ThemeText): { field: ThemeField; hunks: Hunk[] }[] {
  return THEME_FIELDS.map((field) => ({ field, hunks: hunksOf(mine[field], theirs[field]) })).filter(
    ({ hunks }) => hunks.some(({ same }) => !same)
  );
}

const split = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** `lengths[i][j]`: how many lines `a` from i and `b` from j have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}
