/** Whole briefings opened again by other means: slides with native charts, headings with footnotes, pages of vectors. */
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import type { ExportedBriefing } from '../../src/lib/charts/exported-briefing.ts';
import { BRIEFING_FORMATS, writeBriefing } from '../../src/lib/export/briefing.ts';
import { figureOf, HOSTILE } from './figures.ts';
import { readLogo } from '../../src/lib/export/picture/logo.ts';
import { cellWords } from '../../src/lib/export/table-text.ts';
import { elements, openZip, partText, plain } from './opened.ts';

const [line, bars, heat] = [figureOf(), figureOf({ view: 'bar' }), figureOf({ view: 'heat' })];

/** More columns than stand side by side, more rows than a slide has. */
const NINE = Array.from({ length: 9 }, (_, k) => `t${k}`);

const BRIEFING: ExportedBriefing = {
  ...{ title: 'Giao ban tháng 11/2026', occasion: HOSTILE, slide: '16:9', template: 'ink' },
  ...{ logo: null, madeOn: '2026-11-21', made: 'Lập ngày 21/11/2026 bằng Nhịp.' },
  pages: [
    ...[line, bars, heat].map((figure, k) => ({
      ...{
        kind: 'figure' as const,
        figure,
        message: `Ý thứ ${k + 1}`,
        speech: `Lời ${k + 1}\nTháng 10 có 9 bài.`
      }
    })),
    {
      ...{ kind: 'table', figure: figureOf({ keys: NINE, query: { measure: 'articles' } }) },
      ...{ message: 'Bảng của chín chủ đề', speech: 'Lời của bảng' }
    },
    {
      ...{ kind: 'articles', message: 'Ba bài tiêu biểu', speech: '' },
      articles: [
        {
          ...{
            title: HOSTILE,
            told: 'Báo Sông Cầu, 15/11/2025',
            sentence: 'Khu phố không còn người nghiện.'
          },
          link: 'http://127.0.0.1:3000/articles/1'
        }
      ]
    },
    { kind: 'words', message: 'x'.repeat(300), speech: HOSTILE, lines: ['Giới hạn của số liệu', HOSTILE] }
  ]
};

test.each(BRIEFING_FORMATS)('%s: the same briefing makes the same bytes', async (format) => {
  const [once, again] = [await writeBriefing(BRIEFING, format), await writeBriefing(BRIEFING, format)];
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
});

test('pptx: a cover, a slide a page, native charts with a workbook each, speech in the notes', async () => {
  const parts = openZip(await writeBriefing(BRIEFING, 'pptx'));
  const paths = [...parts.keys()];
  expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(10);
  expect(paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(2);
  expect(paths.filter((path) => /^ppt\/embeddings\/.*\.xlsx$/.test(path))).toHaveLength(2);
  expect(paths.filter((path) => /^ppt\/media\//.test(path))).toEqual([]);
  expect(plain(partText(parts, 'ppt/slides/slide1.xml'))).toContain('Giao ban tháng 11/2026');
  expect(plain(partText(parts, 'ppt/notesSlides/notesSlide2.xml'))).toContain('Tháng 10 có 9 bài.');
  expect(partText(parts, 'ppt/presentation.xml')).toContain('cx="12192000" cy="6858000"');
  const narrow = openZip(await writeBriefing({ ...BRIEFING, slide: '4:3', template: 'white' }, 'pptx'));
  expect(partText(narrow, 'ppt/presentation.xml')).toContain('cx="9144000" cy="6858000"');
});

test('docx: headings, two native charts, sources as footnotes', async () => {
  const parts = openZip(await writeBriefing(BRIEFING, 'docx'));
  const text = partText(parts, 'word/document.xml');
  expect(plain(text)).toContain('Ý thứ 2');
  expect(text.match(/<w:footnoteReference /g)).toHaveLength(4);
  expect(text.match(/<c:chart /g)).toHaveLength(2);
  expect(text).not.toContain('NHIP-CHART-HERE');
  const notes = plain(partText(parts, 'word/footnotes.xml'));
  expect(notes).toContain(line.stamp.code);
  expect(notes).toContain(line.proofs[0]?.text);
  const ids = [...text.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('pdf: a page for the cover and each page', async () => {
  const file = await writeBriefing(BRIEFING, 'pdf');
  const bytes = Buffer.from(file).toString('latin1');
  expect(bytes.match(/\/Type\s*\/Page\b/g)).toHaveLength(7);
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(file)), { mergePages: true });
  expect(text.normalize('NFC').replace(/\s+/g, ' ')).toContain('Khu phố không còn người nghiện.');
});

test('a table page: every number once, on as many slides as they need, on paper and in Word', async () => {
  const table = BRIEFING.pages[3];
  if (table?.kind !== 'table') throw new TypeError('the fourth page is a table');
  const { rows } = table.figure.table;
  const words = rows.flatMap((cells) => cells.map((cell, k) => cellWords(table.figure, cell, k)));
  const parts = openZip(await writeBriefing({ ...BRIEFING, pages: [table] }, 'pptx'));
  const cells = [2, 3, 4, 5].flatMap((n) =>
    elements(partText(parts, `ppt/slides/slide${n}.xml`), 'tr')
      .slice(1)
      .flatMap(({ text }) => elements(text, 'tc').map((one) => plain(elements(one.text, 't')[0]?.text ?? '')))
  );
  // The names of the rows stand before each part of the columns.
  expect(cells.toSorted()).toEqual([...words, ...rows.map(([name]) => String(name))].toSorted());
  const pdf = Uint8Array.from(await writeBriefing({ ...BRIEFING, pages: [table] }, 'pdf'));
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
  for (const [name] of rows) expect(text).toContain(String(name).slice(0, 7));
});

const SVG_LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><clipPath id="c"><rect width="300" height="90"/></clipPath>' +
  '<rect width="300" height="100" fill="#0b5a8c" clip-path="url(#c)"/></svg>';

test('a logo: drawn anew, on the cover and at the head of every page, the same bytes again', async () => {
  const logo = await readLogo(Buffer.from(SVG_LOGO));
  expect(logo).toMatchObject({ width: 600, height: 200 });
  const briefing = { ...BRIEFING, pages: BRIEFING.pages.slice(0, 2), logo };
  for (const format of BRIEFING_FORMATS) {
    const [one, two] = [await writeBriefing(briefing, format), await writeBriefing(briefing, format)];
    expect(Buffer.from(one).equals(Buffer.from(two)), format).toBe(true);
  }
  const slides = openZip(await writeBriefing(briefing, 'pptx'));
  for (const n of [1, 2, 3])
    expect(elements(partText(slides, `ppt/slides/slide${n}.xml`), 'pic'), `${n}`).toHaveLength(1);
  const pages = openZip(await writeBriefing(briefing, 'docx'));
  expect(partText(pages, 'word/header1.xml')).toContain('<pic:pic');
  expect(Buffer.from(await writeBriefing(briefing, 'pdf')).toString('latin1')).toContain('/Subtype /Image');
});

test.each([
  ['nothing', ''],
  ['a text', 'logo'],
  ['a script', SVG_LOGO.replace('<rect', '<script>1</script><rect')],
  ['another file', SVG_LOGO.replace('<rect', '<image href="file:///etc/passwd"/><rect')],
  ['a style from elsewhere', SVG_LOGO.replace('fill="#0b5a8c"', 'fill="url(http://x)"')],
  ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG_LOGO}`],
  ['a huge one', SVG_LOGO.replace('300 100', '300000 100000')],
  ['half a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000', 'hex')],
  ['a PNG of many pixels', Buffer.from('89504e470d0a1a0a0000000d494844520000ffff0000ffff0806000000', 'hex')]
])('no logo: %s', async (_, bytes) => {
  expect(await readLogo(Buffer.from(bytes as string))).toBeNull();
});
