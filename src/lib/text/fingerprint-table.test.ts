/** The table of fingerprints against a plain Map. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_HASH, FingerprintTable, SECOND_HASH, rollFirst, rollSecond } from './fingerprint-table.ts';

function find(table: FingerprintTable, spelling: string): number {
  const units = Array.from(spelling, (letter) => letter.charCodeAt(0));
  return table.find(units.reduce(rollFirst, FIRST_HASH), units.reduce(rollSecond, SECOND_HASH));
}

const spellings = fc.uniqueArray(fc.stringMatching(/^[a-zăâđêôơư]{1,9}$/), { maxLength: 400 });

test('gives back the id of every spelling taken in, and 0 for all others', () => {
  fc.assert(
    fc.property(spellings, spellings, (inside, others) => {
      const table = new FingerprintTable();
      inside.forEach((spelling, i) => table.add(spelling, i + 1));
      inside.forEach((spelling, i) => expect(find(table, spelling)).toBe(i + 1));
      for (const other of others) if (!inside.includes(other)) expect(find(table, other)).toBe(0);
    })
  );
});

test('refuses a fingerprint that is taken', () => {
  const table = new FingerprintTable();
  table.add('hòa', 1);
  expect(() => table.add('hòa', 2)).toThrow(RangeError);
});
