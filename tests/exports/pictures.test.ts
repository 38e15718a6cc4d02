/** PNG, SVG and PDF: drawn from the page's config, in the light colours, words as text, the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { readPalette } from '../../src/lib/charts/palette.ts';
import { trendConfig } from '../../src/lib/charts/trend.ts';
import { measurer } from '../../src/lib/export/picture/canvas.ts';
import { figurePdf, figurePng, figureSvg } from '../../src/lib/export/picture/index.ts';
import { LIGHT, lightPalette } from '../../src/lib/export/picture/light-palette.ts';
import { CANVAS_FAMILY } from '../../src/lib/export/fonts/faces.ts';
import { findSignals } from '../../src/lib/trends/signals.ts';
import { lineDrawing } from '../../src/lib/ui/export/line-figure.ts';
import { EDGES, MANY, figureOf, foundOf, tongueOf, type Wanted } from './figures.ts';
import { elements, plain } from './opened.ts';
import { isWellFormed } from './well-formed.ts';

const [LIGHT_CSS = ''] = readFileSync('src/lib/ui/tokens.css', 'utf8').split('@media');
const token = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(LIGHT_CSS)?.[1] ?? '';

test('the light colours are those of the page', () => {
  expect(LIGHT).toEqual(Object.fromEntries(Object.keys(LIGHT).map((name) => [name, token(name)])));
});

/** What a config says, with what its callbacks answer. */
function said(config: ReturnType<typeof trendConfig>) {
  const { data, options, plugins } = config;
  const labels = (axis: 'x' | 'y') =>
    [0, 5, 10, 20, 22].map((value, at) =>
      (options.scales?.[axis]?.ticks?.callback as (value: number, at: number) => unknown)(value, at)
    );
  return JSON.stringify([data, options, plugins.map(({ id }) => id), labels('x'), labels('y')]);
}

test.each([{}, { keys: ['drug-free-areas'] }, { query: { measure: 'articles' } }] satisfies Wanted[])(
  'the exported chart has the config of the page’s: %o',
  (wanted) => {
    const found = foundOf(wanted);
    const lines = found.answer;
    const [signal] = findSignals(lines.series, lines.query);
    const { words, extras } = lineDrawing({ ...found, lines, signal, before: null }, tongueOf(wanted));
    // As Chart.svelte makes it of what Line.svelte gives it.
    const palette = readPalette((name) => (name === 'font' ? CANVAS_FAMILY : token(name)));
    const page = trendConfig(lines, { palette, narrow: false, words, extras });
    expect(said(figureOf(wanted).chart?.(lightPalette()) as never)).toBe(said(page));
  }
);

test('digits stand in columns', () => {
  const width = measurer();
  const font = (weight: number) => `${weight} 20px ${CANVAS_FAMILY}`;
  for (const weight of [400, 500, 600]) {
    const widths = [...'0123456789'].map((digit) => width(digit.repeat(10), font(weight)));
    expect(new Set(widths.map((one) => one.toFixed(3))).size, String(weight)).toBe(1);
  }
});

test('a PNG is drawn at twice its size', async () => {
  const [png, again] = [await figurePng(figureOf()), await figurePng(figureOf())].map((one) =>
    Buffer.from(one)
  ) as [Buffer, Buffer];
  expect(png.equals(again)).toBe(true);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20) >= 900]).toEqual([1600, true]);
});

test('an SVG has its words as text, its faces inside, nothing that runs or is fetched', () => {
  const figure = figureOf();
  const svg = figureSvg(figure);
  expect(isWellFormed(svg)).toBe(true);
  const words = elements(svg, 'text').map(({ text }) => plain(text));
  expect(words.join(' ')).toContain(figure.takeaway);
  for (const one of ['Chuyển đổi số', '63 còn 34 tỉnh, thành', '11']) expect(words).toContain(one);
  // On the chart itself the word would stand in the line of the merger.
  expect(words.join(' ')).toContain('tỷ lệ bị ẩn');
  expect(svg).not.toMatch(/<script|<foreignObject|<image|javascript:|href=/);
  expect(
    [...svg.matchAll(/url\(([^)]{4})/g)].every(([, start]) => start === 'data' || start?.startsWith('#'))
  ).toBe(true);
  for (const weight of [400, 500, 600]) expect(svg).toContain(`font-family:Nhip;font-weight:${weight}`);
});

test('an SVG tells long words their width, so that other fonts stay on the sheet', () => {
  const long = elements(figureSvg(figureOf()), 'text').filter(({ text }) => plain(text).length > 60);
  expect(long.length).toBeGreaterThan(3);
  for (const { attributes } of long)
    expect(Number(/textLength="([\d.]+)"/.exec(attributes)?.[1])).toBeLessThanOrEqual(752);
});

test('six long names stay at the ends of their lines, above the stamp', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const names = () => ({ name: 'Đổi mới '.repeat(40).slice(0, 300), short: 'Đổi mới' });
  const svg = figureSvg(figureOf({ keys, names }));
  const texts = elements(svg, 'text').map(({ text, attributes }) => ({
    text: plain(text),
    ...{ x: Number(/ x="([\d.]+)"/.exec(attributes)?.[1]), y: Number(/ y="([\d.]+)"/.exec(attributes)?.[1]) }
  }));
  const stamp = texts.find(({ text }) => text.startsWith('Nét đứt'));
  const labels = texts.filter(({ text, x }) => x > 500 && /Đổi|mới/.test(text));
  expect(labels.length).toBeGreaterThan(6);
  for (const { y } of labels) expect(y).toBeLessThan((stamp?.y ?? 0) - 17);
});

test('a PDF has its words as text, every font inside, no bitmap', async () => {
  const figure = figureOf();
  const pdf = figurePdf(figure);
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)), { mergePages: true });
  const read = text.normalize('NFC').replace(/\s+/g, ' ');
  for (const words of [
    figure.takeaway,
    figure.title,
    'tỉnh, thành',
    figure.stamp.code,
    'Ngày hội Đại đoàn kết'
  ])
    expect(read).toContain(words);
  const source = Buffer.from(pdf).toString('latin1');
  const fonts = new Set(source.match(/\/BaseFont \/\S+/g));
  expect(fonts.size).toBeGreaterThan(3);
  expect(source.match(/\/FontFile2/g)).toHaveLength(fonts.size);
  expect(source).not.toContain('/Subtype /Image');
});

const FORMATS = { png: figurePng, svg: figureSvg, pdf: figurePdf } as const;
describe.each(EDGES)('%s', (_, figure) => {
  test.each(Object.entries(FORMATS))('%s: drawn, twice the same', async (format, write) => {
    const one = await write(figure);
    const two = format === 'png' ? one : await write(figure);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    if (typeof one === 'string') expect(isWellFormed(one)).toBe(true);
  });
});

test('every tile of the map is drawn, Hoàng Sa and Trường Sa among them', () => {
  const words = elements(figureSvg(figureOf(MANY.map)), 'text').map(({ text }) => plain(text));
  for (const one of ['Hà Nội', 'Cần Thơ', 'Hoàng Sa', 'Trường Sa']) expect(words).toContain(one);
});

/** Of the SVG of a fixed figure without its faces. A change that is meant changes this line. */
test('the drawing is that of the last time', () => {
  const drawn = figureSvg(figureOf()).replace(/<style>.*?<\/style>/s, '');
  expect(createHash('sha256').update(drawn).digest('hex').slice(0, 16)).toBe('28ed6b9e434e13eb');
});
