/** Briefings are kept in every saved state, and two editors lose nothing to each other. */
import { expect, test } from 'vitest';
import { findLogo, keepLogo } from '../../src/lib/server/db/briefing-logos.ts';
import {
  beginBriefing,
  findBriefing,
  listBriefings,
  listRevisions,
  removeBriefing,
  saveBriefing
} from '../../src/lib/server/db/briefings.ts';
import { EMPTY_BRIEFING, withPage } from '../../src/lib/trends/briefing.ts';
import { describeBoth } from './both.ts';

const FIRST = { ...EMPTY_BRIEFING, name: 'Giao ban tháng 11', occasion: `"trích" \\ 'dẫn' 🙂` };
const SECOND = withPage(FIRST, { id: 'p1', kind: 'words', message: 'Một ý', speech: '', words: '=1+1' });
const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 3, minute));

describeBoth('briefings', ({ open }) => {
  test('saved states stay readable; who saves over an older one is told', async () => {
    const database = await open();
    const id = await beginBriefing(database, FIRST, at(0));
    const saves = [1, 2].map((minute) =>
      saveBriefing(database, { id, over: 1, content: SECOND }, at(minute))
    );
    expect((await Promise.all(saves)).toSorted()).toEqual([2, null]);

    expect(await findBriefing(database, id)).toMatchObject({ ...SECOND, id, revision: 2 });
    expect(await findBriefing(database, id, 1)).toEqual({
      ...{ ...FIRST, id, revision: 1, savedAt: at(0).toISOString() }
    });
    expect((await listRevisions(database, id)).map(({ revision }) => revision)).toEqual([2, 1]);
    expect(await listBriefings(database)).toMatchObject([{ id, name: FIRST.name, revision: 2, pages: 1 }]);
  });

  test('one that is removed is gone with its states; others stay', async () => {
    const database = await open();
    const [gone, kept] = [
      await beginBriefing(database, FIRST, at(0)),
      await beginBriefing(database, SECOND, at(1))
    ];
    expect(await removeBriefing(database, gone)).toBe(true);
    expect(await removeBriefing(database, gone)).toBe(false);
    expect(await findBriefing(database, gone)).toBeNull();
    expect(await listRevisions(database, gone)).toEqual([]);
    expect((await listBriefings(database)).map(({ id }) => id)).toEqual([kept]);
    for (const id of ['', 'x', `${kept}0`]) expect(await findBriefing(database, id)).toBeNull();
  });

  test('a logo is kept once, whoever sends it, and read as it was', async () => {
    const database = await open();
    const logo = { png: Uint8Array.of(0, 255, 10, 13, 92), width: 3, height: 1 };
    const [one, two] = [await keepLogo(database, logo), await keepLogo(database, logo)];
    expect(one).toBe(two);
    expect(await findLogo(database, one)).toEqual(logo);
    expect(await findLogo(database, "' or ''='")).toBeNull();
    expect(await findLogo(database, '0'.repeat(32))).toBeNull();
  });
});
