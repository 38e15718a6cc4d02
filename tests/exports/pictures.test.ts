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
import { pictureConfig } from '../../src/lib/export/picture/sheet.ts';
import { CANVAS_FAMILY } from '../../src/lib/export/fonts/faces.ts';
import { peakOf } from '../../src/lib/ui/explore/choose.ts';
import { silentGaps } from '../../src/lib/ui/explore/gaps.ts';
import { lineWords } from '../../src/lib/ui/explore/tongue.ts';
import { HOSTILE, figureOf, foundOf, tongueOf, type Wanted } from './figures.ts';
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
    const { answer, silent, story } = foundOf(wanted);
    const tongue = tongueOf(wanted);
    const points = answer.series[0]?.points ?? [];
    const buckets = points.map(({ bucket }) => bucket);
    const peak = peakOf(answer.series);
    // As Line.svelte puts it together.
    const page = trendConfig(answer, {
      palette: readPalette((name) => (name === 'font' ? CANVAS_FAMILY : token(name))),
      narrow: false,
      words: lineWords(answer.query, points, tongue),
      extras: {
        unlabelled: answer.series.length === 1,
        silent: silentGaps(buckets, silent, tongue.words.silent),
        notes: [],
        peak: peak && {
          series: answer.series.findIndex(({ key }) => key === peak.key),
          at: buckets.indexOf(peak.at),
          text: story?.title ?? ''
        }
      }
    });
    expect(said(pictureConfig(figureOf(wanted), lightPalette()) as never)).toBe(said(page));
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
  for (const one of ['Chuyển đổi số', '63 còn 34 tỉnh, thành', '11', 'ẩn']) expect(words).toContain(one);
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
const EDGES: Readonly<Record<string, Wanted>> = {
  'names that try to break out': {
    keys: ['a', 'b'],
    names: () => ({ name: HOSTILE, short: HOSTILE.slice(0, 14) })
  },
  'a title of 300 characters': {
    keys: ['a'],
    query: { themes: ['a'] },
    names: () => ({ name: 'Đổi mới '.repeat(40).slice(0, 300), short: 'Đổi mới' })
  },
  'no series': { keys: [] },
  'one point': { query: { from: '2026-11-01' } },
  '34 × 60 points': {
    keys: Array.from({ length: 34 }, (_, k) => `p${k}`),
    query: { from: '2022-01-01', to: '2026-12-31', split: 'source', measure: 'articles' },
    view: 'heat'
  }
};
describe.each(Object.entries(EDGES))('%s', (_, wanted) => {
  test.each(Object.entries(FORMATS))('%s: drawn, twice the same', async (format, write) => {
    const one = await write(figureOf(wanted));
    const two = format === 'png' ? one : await write(figureOf(wanted));
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    if (typeof one === 'string') expect(isWellFormed(one)).toBe(true);
  });
});

/** Of the SVG of a fixed figure without its faces. A change that is meant changes this line. */
test('the drawing is that of the last time', () => {
  const drawn = figureSvg(figureOf()).replace(/<style>.*?<\/style>/s, '');
  expect(createHash('sha256').update(drawn).digest('hex').slice(0, 16)).toBe('638edc683f11f847');
});
