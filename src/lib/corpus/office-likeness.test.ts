/** Offices without a name: told in other words they are one, of another unit never. */
import { expect, test } from 'vitest';
import type { OfficeHeld } from './ledger.ts';
import { dutiesOf, sameOffice } from './office-likeness.ts';

test.each([
  ['Bí thư Tỉnh ủy Sơn La', ['bí thư tỉnh ủy']],
  ['Bí thư Tỉnh uỷ', ['bí thư tỉnh ủy']],
  ['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh', ['phó bí thư tỉnh ủy', 'chủ tịch ubnd tỉnh']],
  ['Chủ tịch Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu', ['chủ tịch ubnd tỉnh']],
  ['Chủ tịch tỉnh', ['chủ tịch ubnd tỉnh']],
  ['Phó Chủ tịch UBND TP Hải Phòng', ['phó chủ tịch ubnd thành phố']],
  ['Chủ tịch UBND Quận 2', ['chủ tịch ubnd quận']],
  ['Bí thư Đảng ủy xã Mường Chùm kiêm Chủ tịch HĐND xã', ['bí thư đảng ủy xã', 'chủ tịch hđnd xã']],
  ['Bí thư Đảng ủy UBND tỉnh', ['bí thư đảng ủy ubnd tỉnh']],
  ['Giám đốc Sở Y tế', ['giám đốc sở y tế']]
])('%s', (role, duties) => expect(dutiesOf(role)).toEqual(duties));

const office = (role: string, rest: Partial<OfficeHeld> = {}): OfficeHeld => ({
  ...{ role, level: 'province', province: 'son-la', place: null },
  ...rest
});

test.each<readonly [string, OfficeHeld, OfficeHeld, boolean]>([
  ['other words', office('Bí thư Tỉnh ủy Sơn La'), office('Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh'), true],
  ['a deputy', office('Chủ tịch UBND tỉnh'), office('Phó Chủ tịch UBND tỉnh'), false],
  ['another province', office('Bí thư Tỉnh ủy'), office('Bí thư Tỉnh ủy', { province: 'hue' }), false],
  ['an untold province', office('Bí thư Tỉnh ủy'), office('Bí thư Tỉnh ủy', { province: null }), false],
  [
    'an untold commune',
    office('Chủ tịch UBND xã', { level: 'commune' }),
    office('Chủ tịch UBND xã', { level: 'commune' }),
    false
  ]
])('%s', (_name, one, other, same) => expect(sameOffice(one, other)).toBe(same));
