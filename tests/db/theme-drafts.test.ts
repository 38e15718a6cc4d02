/** Themes edited by several people at once, published, and read again behind the pages. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Lexicon, Theme } from '../../src/lib/lexicon/theme.ts';
import { CatchUp } from '../../src/lib/server/catch-up.ts';
import { CurrentReading } from '../../src/lib/server/current-reading.ts';
import { listArticles } from '../../src/lib/server/db/articles.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { currentLexicon, themeHistory } from '../../src/lib/server/db/lexicon.ts';
import { termCounts } from '../../src/lib/server/db/term-counts.ts';
import type { DraftToSave } from '../../src/lib/server/db/theme-drafts.ts';
import { discardDraft, findDraft, listDrafts, saveDraft } from '../../src/lib/server/db/theme-drafts.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { publishDrafts } from '../../src/lib/server/publish.ts';
import type { Reading } from '../../src/lib/server/reading.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { EVERY_ARTICLE } from '../../src/lib/trends/article-filter.ts';
import { describeBoth } from './both.ts';
import { NOW, takeIn } from './reading-in.ts';
import { smallReading } from './small-reading.ts';

const HOSTILE = 'Đọc "sách\' \\ \u0000; drop table theme_draft --\ud800';

/** A theme that may be published. */
const theme = (slug: string, changes: Partial<Theme> = {}): Theme => ({
  ...{ slug, name: { vi: 'Đọc sách', en: 'Reading' }, short: { vi: 'Đọc sách', en: 'Reading' } },
  definition: { vi: 'Đọc sách ở thôn.', en: 'Reading in hamlets.' },
  terms: ['tủ sách', 'thư viện … thôn'],
  ...{ examples: ['Thôn có tủ sách mới.'], counterExamples: [] },
  ...changes
});

describeBoth('drafts of themes', ({ open }) => {
  let database: Database;
  let base: number;
  beforeAll(async () => {
    database = await open();
    base = (await currentLexicon(database)).version;
  });

  const draft = (slug: string, changes: Partial<DraftToSave> = {}): DraftToSave => ({
    ...{ slug, base, over: 0, author: 'HT', theme: theme(slug) },
    ...changes
  });
  const save = (slug: string, changes?: Partial<DraftToSave>) =>
    saveDraft(database, draft(slug, changes), NOW);
  const saved = async (slug: string, changes?: Partial<DraftToSave>): Promise<number> =>
    (await save(slug, changes)) ?? expect.fail('the draft was not saved');
  const publish = (...seen: { slug: string; revision: number }[]) => publishDrafts(database, seen, NOW);

  test('are kept as typed, whatever stands in them, and listed with who and when', async () => {
    const typed = theme('kept', { terms: ['xã … … sạch', HOSTILE], name: { vi: HOSTILE, en: '' } });
    const revision = await saved('kept', { theme: typed, author: HOSTILE.slice(0, 9) });
    const found = await findDraft(database, 'kept');
    expect(found).toMatchObject({ slug: 'kept', base, revision, savedAt: NOW.toISOString() });
    expect(found?.theme?.terms).toEqual(['xã … … sạch', 'Đọc "sách\' \\ ; drop table theme_draft --\ufffd']);
    expect((await listDrafts(database)).map(({ slug }) => slug)).toEqual(['kept']);
    expect(await discardDraft(database, { slug: 'kept', revision: revision + 1 })).toBe(false);
    expect(await discardDraft(database, { slug: 'kept', revision })).toBe(true);
    expect(await listDrafts(database)).toEqual([]);
  });

  test('of two who save over the same revision the later is told, and nothing of the first is lost', async () => {
    const first = await saved('both');
    const mine = await save('both', { over: first, author: 'A' });
    expect(mine).toBe(first + 1);
    expect(await save('both', { over: first, author: 'B' })).toBeNull();
    expect(await findDraft(database, 'both')).toMatchObject({ revision: mine, author: 'A' });
    expect(await save('both', { author: 'C' })).toBeNull();
  });

  test('eight who save at once: one wins', async () => {
    const over = await saved('eight');
    const all = Array.from({ length: 8 }, (_, n) => save('eight', { over, author: `${n}` }));
    expect((await Promise.all(all)).filter((revision) => revision !== null)).toEqual([over + 1]);
    const begun = await Promise.all(Array.from({ length: 8 }, () => save('begun')));
    expect(begun.filter((revision) => revision !== null)).toHaveLength(1);
  });

  test('one that was thrown away and begun anew is not taken for the old one', async () => {
    const old = await saved('anew');
    await discardDraft(database, { slug: 'anew', revision: old });
    expect(await save('anew', { over: old })).toBeNull();
    const other = await saved('anew');
    expect(other).not.toBe(old);
    expect(await save('anew', { over: old })).toBeNull();
  });

  describe('published', () => {
    test('make the next version: changed where they stood, new at the end, retired left out', async () => {
      const before = await currentLexicon(database);
      const [first, second] = before.themes;
      const changed = { ...first!, definition: { vi: 'Khác.', en: 'Different.' } };
      const seen = [
        { slug: first!.slug, revision: await saved(first!.slug, { theme: changed }) },
        { slug: second!.slug, revision: await saved(second!.slug, { theme: null }) },
        { slug: 'new-one', revision: await saved('new-one') }
      ];
      expect(await publish(...seen)).toEqual({ kind: 'published', version: before.version + 1 });
      const after = await currentLexicon(database);
      expect(after).toEqual({
        version: before.version + 1,
        published: '2026-02-03',
        themes: [changed, ...before.themes.slice(2), theme('new-one')]
      });
      const left = (await listDrafts(database)).map(({ slug }) => slug);
      for (const { slug } of seen) expect(left).not.toContain(slug);
      const history = await themeHistory(database, second!.slug);
      expect(history.map(({ version, theme: was }) => [version, was?.slug ?? null])).toEqual([
        [after.version, null],
        [before.version, second!.slug]
      ]);
      expect(await publish(...seen)).toEqual({ kind: 'changed', slugs: seen.map(({ slug }) => slug) });
    });

    test('are refused as a whole where one is faulty, changed since, or begun from what is no longer', async () => {
      const { version, themes } = await currentLexicon(database);
      const good = { slug: 'good', revision: await saved('good') };
      const malformed = { theme: theme('bad', { terms: ['xã … … sạch'] }) };
      const bad = { slug: 'bad', revision: await saved('bad', malformed) };
      expect(await publish(good, bad)).toEqual({ kind: 'faulty', slugs: ['bad'] });
      const misread = { theme: theme('bad', { examples: ['Không có gì.'] }), over: bad.revision };
      const missed = { slug: 'bad', revision: await saved('bad', misread) };
      expect(await publish(missed)).toEqual({ kind: 'faulty', slugs: ['bad'] });
      expect(await publish(good, bad)).toEqual({ kind: 'changed', slugs: ['bad'] });
      expect(await publish()).toEqual({ kind: 'changed', slugs: [] });
      // Begun from the version before, in which the first theme read otherwise.
      const slug = themes[0]!.slug;
      const stale = { slug, revision: await saved(slug, { theme: themes[0]!, base }) };
      expect(await publish(good, stale)).toEqual({ kind: 'stale', slugs: [slug] });
      expect((await currentLexicon(database)).version).toBe(version);
      const fresh = { theme: themes[0]!, base: version, over: stale.revision };
      const mended = { slug, revision: await saved(slug, fresh) };
      expect(await publish(good, mended)).toMatchObject({ kind: 'published' });
    });

    test('by several at once: one wins, the others are told', async () => {
      const { version } = await currentLexicon(database);
      const same = { slug: 'raced', revision: await saved('raced', { base: version }) };
      const outcomes = (await Promise.all([publish(same), publish(same), publish(same)])).map(
        ({ kind }) => kind
      );
      expect(outcomes.toSorted()).toEqual(['changed', 'changed', 'published']);
      const own = await Promise.all(
        ['one', 'two'].map(async (slug) => ({ slug, revision: await saved(slug, { base: version + 1 }) }))
      );
      const each = await Promise.all(own.map((seen) => publish(seen)));
      // One connection publishes one after the other; of two that meet, the later is told and keeps its draft.
      const done = each.filter(({ kind }) => kind === 'published').length;
      expect((await currentLexicon(database)).version).toBe(version + 1 + done);
      expect(each.every(({ kind }) => kind === 'published' || kind === 'raced')).toBe(true);
      for (const [at, { slug }] of own.entries())
        expect((await findDraft(database, slug)) === null).toBe(each[at]?.kind === 'published');
    });

    test('leave at least one theme', async () => {
      const { themes, version } = await currentLexicon(database);
      const drafts = await listDrafts(database);
      const seen = await Promise.all(
        themes.map(async ({ slug }) => {
          const over = drafts.find((one) => one.slug === slug)?.revision ?? 0;
          return { slug, revision: await saved(slug, { theme: null, base: version, over }) };
        })
      );
      expect(await publish(...seen)).toEqual({ kind: 'empty' });
    });
  });
});

const WISHES = Array.from({ length: 150 }, (_, n) => ({
  title: `Bài ${n}`,
  themes: { old: 1 + (n % 2) },
  event: '2025-05-01',
  ...(n % 9 ? {} : { url: `https://bao.example/${n - (n % 18)}` })
}));

describeBoth('reading again behind the pages', ({ place, kind }) => {
  /** Reads the themes of version n under the name that n has. */
  const readingOf = (lexicon: Lexicon): Reading =>
    smallReading(lexicon.version, { old: `v${lexicon.version}` });
  const published = async (database: Database, slug: string) => {
    const { version } = await currentLexicon(database);
    const draft = { slug, base: version, over: 0, author: '', theme: theme(slug) };
    const revision = (await saveDraft(database, draft, NOW)) ?? 0;
    expect(await publishDrafts(database, [{ slug, revision }], NOW)).toMatchObject({ kind: 'published' });
    return version + 1;
  };
  const total = async (database: Database, slug: string) =>
    (await listArticles(database, { ...EVERY_ARTICLE, themes: [slug] }, { limit: 0, offset: 0 })).total;

  test('what is published meanwhile is read last; broken off anywhere, the next start goes on', async () => {
    const at = await place();
    let database = await openDatabase(at, { command: 'test' });
    try {
      const reading = new CurrentReading(database, async (lexicon) => readingOf(lexicon));
      await takeIn(database, WISHES, { reader: await reading.now() });
      const current = await total(database, `v${(await reading.now()).lexicon}`);
      expect(current).toBeGreaterThan(130);

      await published(database, 'first');
      const catchUp = new CatchUp(database, reading);
      expect(await catchUp.waiting()).toEqual({ left: 150, all: 150, running: false });
      let second: Promise<number> | null = null;
      const walk = catchUp.start(() => (second ??= published(database, 'second')));
      await vi.waitUntil(() => second !== null, { timeout: 20_000 });
      const version = await second!;
      await catchUp.restart();
      await walk;
      expect(await total(database, `v${version}`)).toBe(current);
      expect(await catchUp.waiting()).toEqual({ left: 0, all: 0, running: false });
      expect(await verify(database)).toEqual({ differences: [] });

      // The server ends in the middle of the next one.
      const last = await published(database, 'third');
      const broken = new CatchUp(database, new CurrentReading(database, async (l) => failingAfter(40, l)));
      await expect(broken.start()).rejects.toThrow('giữa chừng');
      expect((await broken.waiting()).left).toBe(110);
      expect(await verify(database)).toEqual({ differences: [] });
      await database.close();
      database = await openDatabase(at, { command: 'test' });
      const anew = new CatchUp(database, new CurrentReading(database, async (l) => readingOf(l)));
      const told: number[] = [];
      await anew.start((done) => told.push(done));
      expect(told.at(-1)).toBe(110);
      expect(await total(database, `v${last}`)).toBe(current);
      expect([...(await termCounts(database, `v${last}`))]).toEqual([['từ của old', current]]);
      expect(await verify(database)).toEqual({ differences: [] });
    } finally {
      await database.close();
    }
  });

  test('two processes read with the newest themes, and what one took in with older ones is read again', async () => {
    if (kind === 'pglite') return; // The embedded database belongs to one process.
    const at = await place();
    const [one, other] = await Promise.all([1, 2].map(() => openDatabase(at, { command: 'test' })));
    try {
      const reading = new CurrentReading(one!, async (lexicon) => readingOf(lexicon));
      const before = await reading.now();
      const version = await published(other!, 'elsewhere');
      expect((await reading.now()).lexicon).toBe(version);
      await takeIn(one!, WISHES, { reader: before });
      const walks = [one!, other!].map((database) =>
        new CatchUp(database, new CurrentReading(database, async (l) => readingOf(l))).start()
      );
      await Promise.all(walks);
      expect(await total(other!, `v${before.lexicon}`)).toBe(0);
      expect(await verify(one!)).toEqual({ differences: [] });
    } finally {
      await Promise.all([one!.close(), other!.close()]);
    }
  });

  function failingAfter(count: number, lexicon: Lexicon): Reading {
    const reader = readingOf(lexicon);
    let left = count;
    return {
      ...reader,
      analyse(article, options) {
        if (left-- === 0) throw new Error('giữa chừng');
        return reader.analyse(article, options);
      }
    };
  }
});
