import { describe, expect, test } from 'vitest';
import { flatten, isTooDeep } from './html-depth.ts';
import { parseHtml } from './html.ts';
import { parseMarkdown } from './markdown.ts';

const FIRST = 'Sáng 14/9, xã Suối Mây họp với mười hai thôn để bàn cách giữ nguồn nước sạch cho mùa khô tới.';
const SECOND =
  'Các thôn đều muốn có thêm bể chứa chung, nhà nào cũng nhận góp ngày công, thôn xa nhất cũng cử người về dự.';
const texts = (html: string): string[] => parseHtml(html).lines.map((line) => line.text);

describe('lines', () => {
  test.each([
    ['paragraphs', `<p>${FIRST}</p><p>${SECOND}</p>`, [FIRST, SECOND]],
    ['line breaks', `<div>${FIRST}<br><br/>${SECOND}</div>`, [FIRST, SECOND]],
    ['inline elements', `<p>${FIRST.replace('xã', '<b>x</b><i>ã</i>')}</p>`, [FIRST]],
    ['entities', `<p>${FIRST.replaceAll('á', '&aacute;').replace('ố', '&#7889;')}</p>`, [FIRST]],
    ['scripts and styles', `<style>p{}</style><p>${FIRST}</p><script>"<p>x</p>"</script>`, [FIRST]],
    ['hidden comments', `<!-- <p>ẩn</p> --><p>${FIRST}</p>`, [FIRST]],
    [
      'table rows',
      `<p>${FIRST}</p><table><tr><td>Thôn</td><td>Hộ</td></tr></table><p>${SECOND}</p>`,
      [FIRST, 'Thôn | Hộ', SECOND]
    ],
    ['a fragment', FIRST, [FIRST]]
  ])('%s', (_, html, lines) => {
    expect(texts(html)).toEqual(lines);
  });
});

describe('what a page says of itself', () => {
  const page = (head: string): ReturnType<typeof parseHtml> =>
    parseHtml(
      `<html><head>${head}</head><body><h1>Xã Suối Mây họp bàn nước sạch</h1><p>${FIRST}</p></body></html>`
    );

  test.each([
    [
      'json-ld',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-11-02T20:00:00Z"}</script>',
      '2025-11-03'
    ],
    [
      'json-ld',
      '<script type="application/ld+json">[{"@graph":[{"@type":["Article"],"datePublished":"2025-11-03"}]}]</script>',
      '2025-11-03'
    ],
    ['meta', '<meta property="article:published_time" content="2025-11-03T08:00:00+07:00">', '2025-11-03'],
    ['meta', '<meta name="pubdate" content="03/11/2025 08:12">', '2025-11-03']
  ])('published by %s', (method, head, value) => {
    expect(page(head).published).toMatchObject({ method, value });
  });

  test('broken JSON-LD leaves the meta element', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle",</script><meta name="date" content="2025-11-03">';
    expect(page(head).published).toMatchObject({ method: 'meta', value: '2025-11-03' });
  });

  test('the site’s name is no part of the title', () => {
    expect(page('<meta property="og:title" content="Xã Suối Mây họp bàn nước sạch | Báo Mẫu">').title).toBe(
      'Xã Suối Mây họp bàn nước sạch'
    );
  });

  test('only an http address is one', () => {
    expect(page('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
  });
});

describe('markup bombs', () => {
  test.each([
    ['a hundred thousand open elements', '<div>'.repeat(100_000) + FIRST],
    ['nested inline elements', '<b>'.repeat(50_000) + FIRST],
    ['a tag that never closes', `<p>${FIRST}</p><a ${'x'.repeat(500_000)}`],
    ['a comment that never closes', `<p>${FIRST}</p><!--${'-'.repeat(300_000)}`],
    ['half a million of brackets', `<p>${FIRST}</p>${'<'.repeat(500_000)}`]
  ])('%s: the text is read, in bounded time', (_, html) => {
    const started = performance.now();
    expect(texts(html).join(' ')).toContain(FIRST);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('only unreasonable nesting is flattened', () => {
    expect(isTooDeep('<div>'.repeat(100) + '</div>'.repeat(100))).toBe(false);
    expect(isTooDeep('<p>a<li>b<br>'.repeat(5000))).toBe(false);
    expect(isTooDeep('<div>'.repeat(300))).toBe(true);
    expect(flatten('<div><h1>Một</h1><p>hai <b>ba</b></p><script>bốn</script></div>')).toBe(
      '<html><body><h1>Một</h1><p>hai ba</p></body></html>'
    );
  });
});

test.each([
  ['quotes in quotes', `${'>'.repeat(20_000)} a`],
  ['lists in lists', `${'- '.repeat(20_000)}a`],
  ['marks that never close', '_a__b'.repeat(100_000)]
])('Markdown of %s is read as plain text', (_, text) => {
  const started = performance.now();
  expect(parseMarkdown(`${FIRST}\n\n${text}`).lines[0]?.text).toBe(FIRST);
  expect(performance.now() - started).toBeLessThan(5000);
});
