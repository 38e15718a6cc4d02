/** Excel, PowerPoint and Word files opened by other means: native charts, equal numbers, words intact, same bytes. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ExportedFigure } from '../../src/lib/charts/exported-figure.ts';
import { figureDocx } from '../../src/lib/export/office/page.ts';
import { figurePptx } from '../../src/lib/export/office/slides.ts';
import { figureXlsx } from '../../src/lib/export/office/workbook.ts';
import { EDGES, MANY, figureOf, visitsOf } from './figures.ts';
import { chartSeries, elements, openZip, partText, plain, sheetRows } from './opened.ts';
import { isWellFormed } from './well-formed.ts';

const WRITERS = { xlsx: figureXlsx, pptx: figurePptx, docx: figureDocx } as const;
type Format = keyof typeof WRITERS;
const FORMATS = Object.keys(WRITERS) as Format[];
const CHARTS = {
  xlsx: 'xl/charts/chart1.xml',
  pptx: 'ppt/charts/chart1.xml',
  docx: 'word/charts/chart1.xml'
} as const;
const BOOKS = {
  pptx: 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx',
  docx: 'word/embeddings/chart1.xlsx'
} as const;

const drawn = ({ series }: ExportedFigure) => series.map(({ name, values }) => ({ name, values }));

describe.each(FORMATS)('%s', (format) => {
  test('its native chart has exactly the values of the series, a gap where one is suppressed', async () => {
    const figure = figureOf();
    const parts = openZip(await WRITERS[format](figure));
    expect(chartSeries(partText(parts, CHARTS[format]))).toEqual(drawn(figure));
    expect(figure.series[0]?.values[5]).toBeNull();
  });

  test('lines are dashed to the unfinished end, markers differ, colours are those of the page', async () => {
    const xml = partText(openZip(await WRITERS[format](figureOf())), CHARTS[format]);
    const symbols = elements(xml, 'symbol').map(({ attributes }) => /val="(\w+)"/.exec(attributes)?.[1]);
    expect(symbols.filter((one) => one !== 'none')).toEqual(['circle', 'square', 'triangle']);
    expect(xml.match(/prstDash val="sysDash"/g)).toHaveLength(3);
    for (const colour of ['0B5A8C', 'A33C0B', 'B5851A']) expect(xml).toContain(`srgbClr val="${colour}"`);
  });

  test('columns are columns', async () => {
    const xml = partText(openZip(await WRITERS[format](figureOf({ view: 'bar' }))), CHARTS[format]);
    expect(elements(xml, 'barChart')).toHaveLength(1);
    expect(chartSeries(xml)).toEqual(drawn(figureOf()));
  });

  test('every part is well-formed, and carries words, stamp and code', async () => {
    const figure = figureOf();
    const parts = openZip(await WRITERS[format](figure));
    for (const [path, bytes] of parts)
      if (/\.(xml|rels)$/.test(path)) expect(isWellFormed(bytes.toString('utf8')), path).toBe(true);
    const all = plain([...parts.values()].map((bytes) => bytes.toString('utf8')).join(' '));
    for (const words of [figure.takeaway, figure.title, figure.stamp.code, figure.stamp.themes])
      expect(all).toContain(words);
  });

  test.each(EDGES)('%s: well-formed, nothing that runs, the same bytes again', async (_, figure) => {
    const file = await WRITERS[format](figure);
    expect(Buffer.from(file).equals(Buffer.from(await WRITERS[format](figure)))).toBe(true);
    const parts = openZip(file);
    for (const [path, bytes] of parts) {
      const text = bytes.toString('utf8');
      if (!/\.(xml|rels)$/.test(path)) continue;
      expect(isWellFormed(text), path).toBe(true);
      expect(text, path).not.toMatch(/<script|<f>|[\u0000-\u0008\u000B]/); // eslint-disable-line no-control-regex
    }
    expect([...parts.keys()].filter((path) => /vba|macro|activeX|\.bin$/i.test(path))).toEqual([]);
  });
});

test.each(['pptx', 'docx'] as const)(
  '%s: the workbook inside has the numbers of the series',
  async (format) => {
    const figure = figureOf();
    const parts = openZip(await WRITERS[format](figure));
    const [head, ...rows] = sheetRows(parts.get(BOOKS[format]) ?? Buffer.alloc(0));
    expect(head?.slice(1)).toEqual(figure.series.map(({ name }) => name));
    expect(rows.map(([bucket]) => bucket)).toEqual(figure.buckets.map(({ name }) => name));
    figure.series.forEach(({ values }, k) => expect(rows.map((row) => row[k + 1] ?? null)).toEqual(values));
  }
);

test.each([
  ['ranks', figureOf(MANY.ranking)],
  ['visits', visitsOf()]
])('%s: native charts have the page’s numbers, in slide, page and workbook', async (_, figure) => {
  for (const format of FORMATS) {
    const parts = openZip(await WRITERS[format](figure));
    expect(chartSeries(partText(parts, CHARTS[format])), format).toEqual(drawn(figure));
  }
  const parts = openZip(await figurePptx(figure));
  const rows = sheetRows(parts.get(BOOKS.pptx) ?? Buffer.alloc(0));
  expect(rows.slice(1).map((row) => row[1] ?? null)).toEqual(figure.series[0]?.values);
});

test('ranks stand from the top, visits on one another', async () => {
  const xml = async (figure: ExportedFigure) => partText(openZip(await figurePptx(figure)), CHARTS.pptx);
  expect(await xml(figureOf(MANY.ranking))).toContain('orientation val="maxMin"');
  expect(await xml(visitsOf())).toContain('grouping val="stacked"');
});

test('pptx: small multiples are a chart each on one scale, with their own workbooks', async () => {
  const figure = figureOf(MANY.multiples);
  const parts = openZip(await figurePptx(figure));
  const charts = figure.series.map((_, k) => partText(parts, `ppt/charts/chart${k + 1}.xml`));
  expect(charts.flatMap(chartSeries)).toEqual(drawn(figure));
  expect(new Set(charts.map((xml) => /<c:max val="([^"]+)"/.exec(xml)?.[1])).size).toBe(1);
  expect(parts.has(`ppt/embeddings/Microsoft_Excel_Worksheet${figure.series.length}.xlsx`)).toBe(true);
});

test('the map is cells one can write over, with both archipelagos, on slide and sheet', async () => {
  const figure = figureOf(MANY.map);
  const slide = partText(openZip(await figurePptx(figure)), 'ppt/slides/slide1.xml');
  const cells = elements(slide, 'tc').map(({ text }) => plain(elements(text, 't')[0]?.text ?? ''));
  const value = (key: string) => {
    const [share = null] = figure.series.find((one) => one.key === key)?.values ?? [];
    return (share ?? 0).toFixed(1).replace('.', ',');
  };
  for (const one of [
    `Hà Nội ${value('ha-noi')}`,
    `Hoàng Sa ${value('da-nang')}`,
    `Trường Sa ${value('khanh-hoa')}`
  ])
    expect(cells).toContain(one);
  const tiles = sheetRows(await figureXlsx(figure), 2).flat();
  expect(tiles).toContain(`Hoàng Sa\n${value('da-nang')}`);
});

test('xlsx: the sheet of numbers holds every series, what is hidden is empty and hatched', async () => {
  const figure = figureOf({ query: { measure: 'share' } });
  const file = await figureXlsx(figure);
  const rows = sheetRows(file, 2);
  expect(rows).toEqual([figure.table.head, ...figure.table.rows]);
  expect(partText(openZip(file), 'xl/styles.xml')).toContain('patternType="lightUp"');
});

test('xlsx: a text that begins like a formula stays a text', async () => {
  const names = () => ({ name: '=1+1', short: '=1+1' });
  const file = await figureXlsx(figureOf({ keys: ['a', 'b'], names }));
  expect(sheetRows(file, 2)[0]?.slice(1, 3)).toEqual(['=1+1', '=1+1']);
});

test('pptx: no picture stands for the chart; its notes hold the addresses of the evidence', async () => {
  const figure = figureOf();
  const parts = openZip(await figurePptx(figure));
  expect([...parts.keys()].filter((path) => /media|\.(png|jpe?g|svg|emf)$/i.test(path))).toEqual([]);
  const slide = partText(parts, 'ppt/slides/slide1.xml');
  expect(elements(slide, 'pic')).toEqual([]);
  expect(elements(slide, 'graphicFrame')).toHaveLength(1);
  expect(plain(elements(slide, 't')[0]?.text ?? '')).toBe(figure.takeaway);
  const notes = plain(partText(parts, 'ppt/notesSlides/notesSlide1.xml'));
  for (const { link } of figure.proofs) expect(notes).toContain(link);
});

test('a heat table is a native table on a slide, a shaded sheet in Excel, a picture in Word', async () => {
  const figure = figureOf({ view: 'heat' });
  const slide = partText(openZip(await figurePptx(figure)), 'ppt/slides/slide1.xml');
  expect(elements(slide, 'tr')).toHaveLength(figure.series.length + 1);
  const sheet = partText(openZip(await figureXlsx(figure)), 'xl/worksheets/sheet2.xml');
  expect(elements(sheet, 'colorScale')).toHaveLength(1);
  const parts = openZip(await figureDocx(figure));
  expect([...parts.keys()].filter((path) => path.startsWith('word/media/'))).toEqual([
    'word/media/image1.png'
  ]);
});

test('pptx: words that are long are set smaller: no box stands on another, none leaves the slide', async () => {
  const names = () => ({ name: 'Đổi mới '.repeat(40).slice(0, 300), short: 'Đổi mới' });
  const long = figureOf({ keys: ['a'], query: { themes: ['a'] }, names });
  for (const figure of [figureOf(), long]) {
    const slide = partText(openZip(await figurePptx(figure)), 'ppt/slides/slide1.xml');
    const boxes = [...slide.matchAll(/<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"/g)]
      .map(([, y, height]) => ({ top: Number(y), end: Number(y) + Number(height) }))
      .filter(({ top, end }) => end > top)
      .toSorted((a, b) => a.top - b.top);
    expect(boxes).toHaveLength(4);
    boxes.forEach(({ end }, k) => expect(end).toBeLessThanOrEqual((boxes[k + 1]?.top ?? 6_858_000) + 1));
  }
});

test('last values that would cover one another are moved apart', async () => {
  const keys = Array.from({ length: 34 }, (_, k) => `p${k}`);
  const figure = figureOf({ keys, query: { measure: 'articles', split: 'source', to: '2026-12-31' } });
  const xml = partText(openZip(await figurePptx(figure)), CHARTS.pptx);
  const { length } = elements(xml, 'manualLayout');
  expect(length).toBeGreaterThan(0);
  expect(chartSeries(xml)).toEqual(drawn(figure));
});

test('docx: the table says every number as the reader writes it', async () => {
  const figure = figureOf();
  const xml = partText(openZip(await figureDocx(figure)), 'word/document.xml');
  const cells = elements(elements(xml, 'tbl')[0]?.text ?? '', 'tc').map(({ text }) => plain(text));
  const [first] = figure.series[0]?.values ?? [];
  expect(cells.slice(0, 5)).toEqual(['Tháng', ...figure.series.map(({ name }) => name), 'Tất cả bài']);
  expect(cells[6]).toBe((first ?? 0).toFixed(1).replace('.', ','));
  expect(cells).toContain('ẩn');
});

/** Of all parts, uncompressed: what a fixed figure makes. A change that is meant changes this line. */
const GOLDEN: Readonly<Record<Format, string>> = {
  xlsx: '2fa349d6a5d58ffe',
  pptx: 'dc7bee758d48ea36',
  docx: 'f5f6a4435c503e30'
};
test.each(FORMATS)('%s: its parts are those of the last time', async (format) => {
  const hash = createHash('sha256');
  for (const [path, bytes] of openZip(await WRITERS[format](figureOf())))
    if (!path.endsWith('.xlsx')) hash.update(path).update(bytes);
  expect(hash.digest('hex').slice(0, 16)).toBe(GOLDEN[format]);
});
