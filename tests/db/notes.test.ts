/** What people add while they explore: notes on the axis and saved views. */
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/lib/server/db/database.ts';
import { addNote, listNotes, removeNote } from '../../src/lib/server/db/notes.ts';
import { listViews, removeView, saveView } from '../../src/lib/server/db/saved-views.ts';
import { describeBoth } from './both.ts';
import { NOW } from './reading-in.ts';

const NOT_IDS = ['', 'x', '00000000-0000-0000-0000-000000000000', "'; drop table note --"];

describeBoth('notes and views', ({ open }) => {
  let database: Database;
  beforeAll(async () => void (database = await open()));

  test('notes are kept, listed by day within a period, and removed once', async () => {
    const note = { author: 'LT', themes: ['digital-transformation'], provinces: ['hue', 'ha-noi'] };
    const late = await addNote(database, { ...note, day: '2025-07-02', words: "Sau ' hợp nhất \\" }, NOW);
    const early = await addNote(database, { ...note, day: '2025-07-01', words: 'Trước' }, NOW);
    await addNote(database, { ...note, day: '2024-01-01', words: 'Ngoài kỳ' }, NOW);
    const listed = () => listNotes(database, { from: '2025-07-01', to: '2025-07-02' });
    expect(await listed()).toEqual([early, late]);
    expect([await removeNote(database, early.id), await removeNote(database, early.id)]).toEqual([
      true,
      false
    ]);
    expect(await listed()).toEqual([late]);
  });

  test('a name is taken once, and free again when its view is removed', async () => {
    const later = new Date(NOW.getTime() + 1000);
    expect(await saveView(database, { name: 'Một', href: '/explore?theme=a' }, NOW)).toBe('saved');
    expect(await saveView(database, { name: 'Một', href: '/visits' }, later)).toBe('taken');
    expect(await saveView(database, { name: 'Hai', href: '/articles' }, later)).toBe('saved');
    const views = await listViews(database);
    expect(views.map(({ name, href }) => [name, href])).toEqual([
      ['Hai', '/articles'],
      ['Một', '/explore?theme=a']
    ]);
    expect(views[1]?.createdAt).toBe(NOW.toISOString());
    expect(await removeView(database, views[1]?.id ?? '')).toBe(true);
    expect(await saveView(database, { name: 'Một', href: '/visits' }, later)).toBe('saved');
  });

  test.each(NOT_IDS)('nothing goes by the id %j', async (id) => {
    expect([await removeNote(database, id), await removeView(database, id)]).toEqual([false, false]);
  });
});
