/** Clearing the sample takes all of it and nothing else. */
import { expect, test } from 'vitest';
import { corpusFigures } from '../../src/lib/server/db/figures.ts';
import { clearSample, holdsSample } from '../../src/lib/server/db/sample.ts';
import { listSources } from '../../src/lib/server/db/sources.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { describeBoth } from './both.ts';
import { allRows, takeIn } from './reading-in.ts';

describeBoth('sample', ({ open }) => {
  test('real articles stay row for row, even of a newspaper of the same name', async () => {
    const database = await open();
    const wish = {
      title: 'Ngày hội ở khu phố 3',
      themes: { 'great-unity-day': 1 },
      source: 'Báo Sông Cầu',
      event: '2025-11-15'
    };
    await takeIn(database, [wish, { title: 'Không tên nguồn' }]);
    const before = await allRows(database);
    expect(await holdsSample(database)).toBe(false);

    const sample = { source: { name: 'Bộ mẫu', sample: true } };
    const url = 'https://mau.example/1';
    expect(await takeIn(database, [wish, { title: 'Mẫu 2', url }], sample)).toMatchObject({ added: 2 });
    expect(await takeIn(database, [{ title: 'Mẫu 2 sửa', url }], sample)).toMatchObject({ revised: 1 });
    expect((await listSources(database)).filter(({ sample }) => sample).map(({ slug }) => slug)).toEqual([
      'mau-bao-song-cau',
      'mau-bo-mau'
    ]);
    expect(await holdsSample(database)).toBe(true);
    expect(await corpusFigures(database)).toMatchObject({ articles: 4, sample: 2 });

    expect(await clearSample(database)).toBe(3);
    expect(await allRows(database)).toEqual(before);
    expect(await holdsSample(database)).toBe(false);
    expect(await clearSample(database)).toBe(0);
    expect(await verify(database)).toEqual({ differences: [] });
  });
});
