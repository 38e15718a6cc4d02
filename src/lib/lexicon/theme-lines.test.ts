import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, hunksOf, mergeLines } from './theme-lines.ts';
import { EMPTY_TEXT } from './theme-text.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 }).map((lines) => lines.join('\n'));

test('choosing one side throughout gives that side; nothing chosen drops nobody’s line', () => {
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const hunks = hunksOf(mine, theirs);
      expect(
        mergeLines(
          hunks,
          hunks.map(() => 'mine')
        )
      ).toBe(mine);
      expect(
        mergeLines(
          hunks,
          hunks.map(() => 'theirs')
        )
      ).toBe(theirs);
      const all = mergeLines(hunks, []).split('\n');
      for (const line of `${mine}\n${theirs}`.split('\n').filter(Boolean)) expect(all).toContain(line);
      expect(hunks.every(({ same }, at) => at === 0 || same !== hunks[at - 1]!.same)).toBe(true);
    })
  );
});

describe('two texts', () => {
  test('that changed different lines are parted at those lines', () => {
    expect(hunksOf('một\nhai\nba', 'một\nhai rưỡi\nba\nbốn')).toEqual([
      { same: true, lines: ['một'] },
      { same: false, mine: ['hai'], theirs: ['hai rưỡi'] },
      { same: true, lines: ['ba'] },
      { same: false, mine: [], theirs: ['bốn'] }
    ]);
  });

  test('tell the fields in which they differ', () => {
    const mine = { ...EMPTY_TEXT, nameVi: 'A', terms: 'x' };
    expect(differences(mine, { ...mine, terms: 'x\ny' }).map(({ field }) => field)).toEqual(['terms']);
    expect(differences(mine, mine)).toEqual([]);
  });
});
