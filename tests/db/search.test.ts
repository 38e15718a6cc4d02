/** Searching by words: the index answers exactly what reading every text would. */
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { RawItem } from '../../src/lib/corpus/article.ts';
import { listArticles } from '../../src/lib/server/db/articles.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { rows } from '../../src/lib/server/db/database.ts';
import { ingest } from '../../src/lib/server/ingest.ts';
import { readOlderAgain } from '../../src/lib/server/retag.ts';
import { answers, readSearch } from '../../src/lib/text/search-query.ts';
import { searchedText } from '../../src/lib/text/search-words.ts';
import { EVERY_ARTICLE } from '../../src/lib/trends/article-filter.ts';
import { describeBoth } from './both.ts';
import { options } from './reading-in.ts';
import { smallReading } from './small-reading.ts';

const encoder = new TextEncoder();

async function* items(texts: readonly string[]): AsyncGenerator<RawItem> {
  for (const [at, text] of texts.entries())
    yield { name: `${at}.txt`, kind: 'txt', bytes: encoder.encode(text) };
}

const takeTexts = (database: Database, texts: readonly string[]) => ingest(database, items(texts), options());

async function titles(database: Database, q: string): Promise<string[]> {
  const filter = { ...EVERY_ARTICLE, search: q };
  const list = await listArticles(database, filter, { limit: 50, offset: 0 });
  expect(list.items).toHaveLength(list.total);
  return list.items.map(({ title }) => title).sort();
}

describeBoth('search', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeTexts(database, [
      'A\nBản không ma túy ở Hoà Bình.',
      'B\nBAN KHONG MA TUY. Vụ án ngày 20/10/2025.',
      'C\nCái má túy quần; thủy điện Đắk Mi 4.',
      'D\nTúy ma: không có gì. Vụ việc, án mạng.'
    ]);
  });

  test.each([
    ['ma túy', 'AD'],
    ['"ma túy"', 'A'],
    ['ma tuy', 'ABCD'],
    ['"ma tuy"', 'ABC'],
    ['"MA TUÝ"', 'A'],
    ['"má tuý"', 'C'],
    ['hòa bình', 'A'],
    ['hoà bình', 'A'],
    ['hoa binh', 'A'],
    ['thuỷ điện', 'C'],
    ['dak mi', 'C'],
    ['đắk', 'C'],
    ['đak', ''],
    ['"vu an"', 'B'],
    ['vu an', 'BD'],
    ['vu an -"vu an"', 'D'],
    ['ma tuy -khong', 'C'],
    ['-khong', 'C'],
    ['20/10/2025', 'B'],
    ['10/20/2025', ''],
    ['"không ma túy', 'A'],
    ['không" ma', 'AD'],
    ['a', 'A'],
    ['!@#$%', ''],
    ['"" - \' \\', ''],
    ["'; drop table article; --", ''],
    ["ma' & !tuy:* | (khong <-> b) \\' \0 ~1", ''],
    ['ma:* ', 'ABCD'],
    ["ma\\' tuy", 'ABCD'],
    ['\u0301\ud800', ''],
    ['%', ''],
    ['x'.repeat(200), ''],
    [`"${'ma '.repeat(99)}"`, ''],
    ['"ma tuy" '.repeat(22), 'ABC'],
    ['. '.repeat(100), '']
  ])('%j finds “%s”', async (q, expected) => {
    expect((await titles(database, q)).join('')).toBe(expected);
  });

  test('the total is that of the filter with all its other conditions', async () => {
    const filter = { ...EVERY_ARTICLE, search: 'ma tuy', sources: ['nowhere'] };
    expect(await listArticles(database, filter, { limit: 9, offset: 0 })).toEqual({
      total: 0,
      stories: 0,
      items: []
    });
  });

  test('hits are shown in the title, and in the sentence that holds most of what was asked for', async () => {
    await takeTexts(database, [
      'Đại hội xã Phú Thuỷ\nMở đầu ở xã. Hôm qua, Đại hội diễn ra tại Phú Thủy! Đại hội.',
      'Đại hội xã Phú Thuỷ: phiên hai\nChỉ có trên đầu bài.'
    ]);
    const filter = { ...EVERY_ARTICLE, search: '"đại hội" xã "phú thủy"' };
    const { items } = await listArticles(database, filter, { limit: 9, offset: 0 });
    const shown = items
      .map(({ title, titleMarks = [], excerpt }) => ({
        title: titleMarks.map(({ start, end }) => title.slice(start, end)),
        sentence: excerpt?.text,
        first: excerpt?.text.slice(excerpt.start, excerpt.end),
        all: excerpt?.marks?.map(({ start, end }) => excerpt.text.slice(start, end))
      }))
      .sort((a, b) => (a.sentence ?? '').length - (b.sentence ?? '').length);
    const title = ['Đại hội xã Phú Thuỷ'];
    expect(shown).toEqual([
      { title, sentence: undefined, first: undefined, all: undefined },
      {
        title,
        sentence: 'Hôm qua, Đại hội diễn ra tại Phú Thủy!',
        first: 'Đại hội',
        all: ['Đại hội', 'Phú Thủy']
      }
    ]);
  });

  test('what was stored before words were indexed is found once it was read again', async () => {
    await database.db.execute(sql`update article set words = null, plain = null, reading = 0`);
    expect(await titles(database, 'ma tuy')).toEqual([]);
    await readOlderAgain(database, smallReading(), new AbortController().signal, () => {});
    expect(await titles(database, 'ma tuy')).toEqual(['A', 'B', 'C', 'D']);
    const [left] = await rows<{ left: number }>(
      database.db,
      sql`select count(*)::int as left from article where words is null or plain is null`
    );
    expect(left).toEqual({ left: 0 });
  });
});

const SYLLABLES = [
  'ma',
  'má',
  'Ma',
  'túy',
  'tuý',
  'TÚY',
  'tuy',
  'hoà',
  'hòa',
  'hoa',
  'đắk',
  'dak',
  '3',
  '11',
  '2025'
];
const MARKS = [' ', ' ', ' ', ', ', '. ', '/', '-', '"', "'", '\n', ' … ', '\u0301 ', '\\'];
const word = fc.constantFrom(...SYLLABLES);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(...MARKS)), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(''));
const query = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '', '-'),
      fc.oneof(
        word,
        fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
        text
      )
    ),
    { minLength: 1, maxLength: 4 }
  )
  .map((parts) => parts.map(([minus, what]) => minus + what).join(' '));

describeBoth('search against reading every text', ({ open }) => {
  let database: Database;
  let stored: string[];
  beforeAll(async () => {
    database = await open();
    const texts = fc.sample(text, { numRuns: 150, seed: 4 }).map((body, at) => `Bài ${at}\n${body}`);
    await takeTexts(database, texts);
    const found = await rows<{ title: string; text: string }>(
      database.db,
      sql`select title, text from article`
    );
    stored = found.map(({ title, text }) => searchedText(title, text));
  });

  test('totals are equal, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(query, fc.string({ maxLength: 30, unit: 'grapheme' })), async (q) => {
        const filter = { ...EVERY_ARTICLE, search: q };
        const { total } = await listArticles(database, filter, { limit: 0, offset: 0 });
        expect(total).toBe(stored.filter((one) => answers(one, readSearch(q))).length);
      }),
      { numRuns: 75 }
    );
  });
});

describeBoth('search in a long text', ({ open }) => {
  /** Far more than 256 times the same word, and more than 16,383 words. */
  const body = Array.from({ length: 40_000 }, (_, at) => (at % 25 ? `từ${at % 301}` : 'của')).join(' ');
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeTexts(database, [`Dài\n${body} cuối bài`, `Lặp\n${'ma '.repeat(3000)}túy`]);
  });

  test.each([
    ['"từ299 từ300 từ0"', 'Dài'],
    ['"từ299 từ0"', ''],
    ['"của từ1 từ2"', 'Dài'],
    ['"của từ267 từ268"', 'Dài'],
    ['"cuối bài"', 'Dài'],
    ['cuối', 'Dài'],
    [`"${'ma '.repeat(60)}"`, 'Lặp'],
    ['túy', 'Lặp']
  ])('%j finds “%s”', async (q, expected) => {
    expect((await titles(database, q)).join('')).toBe(expected);
  });

  test.each([['x'.repeat(3000)], ['ế'.repeat(400)]])('a word of %o characters harms nobody', async (long) => {
    const report = await takeTexts(database, [`Từ dài\n${long} ${long.length} sau đó`]);
    expect(report).toMatchObject({ added: 1, rejected: 0 });
    expect(await titles(database, `"${long.length} sau"`)).toEqual(['Từ dài']);
  });

  test('so many different words that PostgreSQL would refuse them all', async () => {
    const many = Array.from({ length: 120_000 }, (_, at) => `ếể${at}`).join(' ');
    const report = await takeTexts(database, [`Nhiều từ\n${many}`]);
    expect(report).toMatchObject({ added: 1, rejected: 0 });
    expect(await titles(database, 'ếể77')).toEqual(['Nhiều từ']);
  });
});
