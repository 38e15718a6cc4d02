/** The registry is what its articles add up to, whatever is stored, revised, read again or taken out. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Leader, Office } from '../../src/lib/corpus/analysis.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { retag } from '../../src/lib/server/retag.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { describeBoth } from './both.ts';
import { leader, office, SPAN } from './people.ts';
import { allRows, takeIn } from './reading-in.ts';
import type { Wish } from './small-reading.ts';
import { smallReading } from './small-reading.ts';

const anOffice: fc.Arbitrary<Office> = fc
  .record({
    role: fc.constantFrom('Bí thư Đảng ủy', 'Bí thư Đảng uỷ', 'BÍ THƯ ĐẢNG ỦY', 'Chủ tịch UBND xã', ''),
    level: fc.constantFrom('commune', 'province', null),
    former: fc.boolean(),
    province: fc.constantFrom('hue', 'ca-mau', null),
    place: fc.constantFrom('xã Tân Lập', null)
  })
  .map(({ role, ...rest }) => office(role, rest));

const aLeader: fc.Arbitrary<Leader> = fc
  .tuple(
    fc.constantFrom('Lò Văn A', 'LÒ VĂN A', 'Hoà Thị B', 'Hòa Thị B'),
    fc.array(anOffice, { minLength: 1, maxLength: 3 })
  )
  .map(([name, offices]) => leader(name, ...(offices as [Office, ...Office[]])));

const place = {
  ...{ name: 'xã Tân Lập', kind: 'commune', province: null, era: '34' },
  ...{ spans: [SPAN], candidates: ['hue', 'ca-mau'] }
} as const;

const wish: fc.Arbitrary<Wish> = fc
  .record(
    {
      title: fc.uuid(),
      leaders: fc.array(aLeader, { maxLength: 3 }),
      open: fc.boolean(),
      event: fc.constantFrom('2025-01-01', '2025-02-02', '2025-03', 'XXXX-01-01'),
      published: fc.constantFrom('2025-02-03', '2025'),
      source: fc.constantFrom('Báo Một', 'Báo Hai'),
      url: fc.integer({ min: 1, max: 25 }).map((n) => `https://bao.example/${n}`)
    },
    { requiredKeys: ['title', 'leaders', 'open', 'source'] }
  )
  .map(
    ({ leaders, open, ...rest }) => ({ ...rest, found: { leaders, places: open ? [place] : [] } }) as Wish
  );

/** Reads the leaders of some articles otherwise, and some days. */
function otherReading(version: number): ReturnType<typeof smallReading> {
  const reader = smallReading(version);
  return {
    ...reader,
    analyse(article, options) {
      const analysis = reader.analyse(article, options);
      const turn = (article.title.charCodeAt(0) + version) % 4;
      if (turn === 0) return { ...analysis, leaders: analysis.leaders.slice(1) };
      if (turn === 1)
        return { ...analysis, event: { value: `2024-0${version}-01`, precision: 'day', span: SPAN } };
      if (turn === 2)
        return { ...analysis, leaders: [leader('Lò Văn A', office('Bí thư Đảng ủy', { province: 'hue' }))] };
      return analysis;
    }
  };
}

describeBoth('registry of any corpus', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    const wishes = fc.sample(wish, { numRuns: 120, seed: 2027 });
    await Promise.all([takeIn(database, wishes.slice(0, 60)), takeIn(database, wishes.slice(60))]);
  });

  test('holds after storing and revising', async () => {
    expect((await allRows(database)).rollup_office?.length).toBeGreaterThan(20);
    expect(await verify(database)).toEqual({ differences: [] });
  });

  test.each([2, 3, 4, 5])(
    'holds after reading again otherwise (%i), and reading the same again changes nothing',
    async (version) => {
      const reader = otherReading(version);
      expect((await retag(database, reader)).changed).toBeGreaterThan(10);
      expect(await verify(database)).toEqual({ differences: [] });
      const before = await allRows(database);
      expect((await retag(database, reader)).changed).toBe(0);
      expect(await allRows(database)).toEqual(before);
    }
  );
});
