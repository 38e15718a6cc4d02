/** Themes edited in a real browser: typed in, published, read again, charted; two people at once; files. */
import { describe, expect, test } from 'vitest';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import { faultsOn, seriousFaults } from './axe.ts';
import { DESK, PHONE, openAt, openPage, type WatchedPage } from './browser.ts';
import { ownServer, sharedBrowser } from './shared.ts';

/** What the first publication makes on top of the themes that came. */
const FIRST = seedLexicon.version + 1;

const server = await ownServer();
const browser = await sharedBrowser();

const open = (path: string, options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> =>
  openAt(browser, server.url + path, options);

const NEW = {
  ...{ nameVi: 'Nhà văn hóa', nameEn: 'Culture houses', shortVi: 'Nhà văn hóa', shortEn: 'Culture house' },
  ...{ definitionVi: 'Nhà văn hóa thôn, khu phố.', definitionEn: 'Culture houses of hamlets and quarters.' },
  ...{ examples: 'Thôn họp ở nhà văn hóa.', counterExamples: 'Bộ Văn hóa họp. | Tên bộ. | A ministry.' }
};

async function fill(page: WatchedPage, typed: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(typed)) await page.fill(`[name="${name}"]`, value);
}
const saveDraft = (page: WatchedPage) => page.getByRole('button', { name: 'Lưu bản nháp' }).click();
const series = async (theme: string) =>
  fetch(`${server.url}/api/v1/series?theme=${theme}&grain=year&from=2020-01-01&to=2027-12-31`);
const read = async (): Promise<void> => {
  await expect
    .poll(async () => (await (await fetch(`${server.url}/themes/progress.json`)).json()).left, {
      ...{ timeout: 40_000, interval: 200 }
    })
    .toBe(0);
};

describe('a new theme', () => {
  test('is typed in, told of its malformed term at the column, published, read and charted', async () => {
    const page = await open('/themes');
    await page.getByRole('link', { name: 'Thêm chủ đề' }).click();
    await page.waitForURL(/\/themes\/new$/);
    await fill(page, { ...NEW, terms: 'nhà văn hóa\n\nxã … … nhà văn hóa', author: 'HT' });
    await saveDraft(page);
    await page.waitForURL(/\/themes\/culture-houses\/edit\?saved/);
    expect(await page.locator('#terms-faults').textContent()).toContain('Dòng 2, cột 6: Hai dấu … liền nhau');
    expect(await page.inputValue('#terms')).toBe('nhà văn hóa\nxã … … nhà văn hóa');
    expect(await page.locator('#terms').getAttribute('aria-describedby')).toContain('terms-faults');
    expect(await page.locator('[role=status]').first().textContent()).toContain('Còn 1 chỗ phải sửa');
    expect(await seriousFaults(page)).toEqual([]);
    await page.goto(`${server.url}/themes`);
    expect(await page.getByRole('button', { name: /Phát hành phiên bản/ }).isDisabled()).toBe(true);

    await page.getByRole('link', { name: '1 chỗ phải sửa' }).click();
    await page.fill('#terms', 'nhà văn hóa; unless: bảo tàng\nnhà sinh hoạt cộng đồng');
    await saveDraft(page);
    await page.getByRole('link', { name: 'Sang phần phát hành' }).click();
    await page.getByRole('button', { name: `Phát hành phiên bản ${FIRST}` }).click();
    await page.waitForURL(/#doc-lai$/);
    await read();
    await page.goto(`${server.url}/themes/culture-houses`);
    const seen = await page.getByRole('link', { name: /^Xem [\d.]+ bài$/ }).textContent();
    expect(Number(seen?.replace(/\D/g, ''))).toBeGreaterThan(10);
    expect(await page.locator('#tu-1 .num').textContent()).toMatch(/^\d+$/);
    expect(await page.locator('.foot').textContent()).toContain(`phiên bản ${FIRST}`);
    await page.goto(`${server.url}/?theme=culture-houses`, { waitUntil: 'networkidle' });
    expect(await page.locator('main').textContent()).toContain('Nhà văn hóa');
    expect(await page.locator('canvas').count()).toBeGreaterThan(0);
    const { query, series: answered } = await (await series('culture-houses')).json();
    expect(query.theme).toEqual(['culture-houses']);
    expect(answered[0].points.some(({ count }: { count: number }) => count > 0)).toBe(true);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['', 'Tên tiếng Anh cần có chữ hoặc số'],
    ['New', 'là tên một trang'],
    ['Drug-free AREAS!', 'đã có chủ đề khác dùng']
  ])('of the name “%s” is refused in words and keeps what was typed', async (nameEn, said) => {
    const page = await open('/themes/new');
    await fill(page, { ...NEW, nameEn, terms: 'giữ lại' });
    await saveDraft(page);
    await page.locator('#nameEn-faults').waitFor();
    expect(await page.locator('#nameEn-faults').textContent()).toContain(said);
    expect(await page.inputValue('#terms')).toBe('giữ lại');
    await page.context().close();
  });
});

describe('two people at once', () => {
  test('see both texts line by line, and nobody’s line is lost', async () => {
    const path = '/themes/great-unity-day/edit';
    const [one, other] = await Promise.all([open(path), open(path)]);
    const before = await one.inputValue('#terms');
    await fill(one, { terms: `${before}\nngày hội của một`, shortEn: 'Unity day', author: 'MỘT' });
    await saveDraft(one);
    await one.waitForURL(/saved/);
    await fill(other, {
      terms: `${before}\nngày hội của hai\nhội của hai`,
      shortEn: 'Great unity',
      author: 'HAI'
    });
    await saveDraft(other);
    await other.getByRole('alert').waitFor();
    expect(await other.getByRole('alert').textContent()).toContain('MỘT đã lưu bản nháp khác');
    expect(await other.locator('fieldset').count()).toBe(2);
    expect(await seriousFaults(other)).toEqual([]);
    const terms = other.locator('section', { has: other.getByRole('heading', { name: 'Từ khớp' }) });
    expect(await terms.textContent()).toMatch(/ngày hội của hai.*ngày hội của một/s);
    await terms.getByLabel('Giữ cả hai').check();
    await other.locator('[name="pick.shortEn.0"][value=mine]').check();
    await other.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
    await other.waitForURL(/saved/);
    expect(await other.inputValue('#terms')).toBe(
      `${before}\nngày hội của hai\nhội của hai\nngày hội của một`
    );
    expect(await other.inputValue('#shortEn')).toBe('Great unity');
    await one.context().close();
    await other.context().close();
  });

  test('a draft that is thrown away comes back by one button, without script too', async () => {
    const page = await open('/themes', { javaScriptEnabled: false });
    await page.getByRole('button', { name: /^Bỏ bản nháp Ngày hội/ }).click();
    expect(await page.locator('.undo').textContent()).toContain('Đã bỏ bản nháp');
    expect(await page.locator('#ban-nhap').textContent()).toContain('Không có bản nháp nào');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await page.locator('.undo').textContent()).toContain('Đã lấy lại');
    await page.goto(`${server.url}/themes/great-unity-day/edit`);
    expect(await page.inputValue('#terms')).toContain('hội của hai\nngày hội của một');
    await page.goto(`${server.url}/themes`);
    await page.getByRole('button', { name: /^Bỏ bản nháp/ }).click();
    await page.context().close();
  });

  test('who publishes what another has saved since is told, and nothing goes out', async () => {
    const page = await open('/themes/moral-example/edit');
    await page.fill('#definitionEn', 'One.');
    await saveDraft(page);
    await page.waitForURL(/saved/);
    const publisher = await open('/themes');
    await page.fill('#definitionEn', 'Two.');
    await saveDraft(page);
    await page.locator('[role=status]').first().waitFor();
    await page.waitForLoadState('networkidle');
    await publisher.getByRole('button', { name: /Phát hành phiên bản/ }).click();
    await publisher.getByRole('alert').waitFor();
    expect(await publisher.getByRole('alert').textContent()).toContain('Chưa phát hành gì');
    await publisher.getByRole('button', { name: /^Bỏ bản nháp/ }).click();
    await page.context().close();
    await publisher.context().close();
  });
});

describe('a file', () => {
  const send = async (page: WatchedPage, content: string): Promise<void> => {
    const file = { name: 'chu-de.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    await page.setInputFiles('input[type=file]', file);
    await page.getByRole('button', { name: 'Nhập thành bản nháp' }).click();
  };

  test('of all themes comes back as it went; changed, it becomes drafts; broken, it says where', async () => {
    const page = await open('/themes');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Xuất mọi chủ đề' }).click()
    ]);
    const file = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
    await send(page, file);
    await page.locator('#tep .msg').waitFor();
    expect(await page.locator('#tep .msg').textContent()).toContain('không có gì để nhập');

    await send(page, file.replace('"nhà sinh hoạt cộng đồng"', '"nhà (sinh hoạt cộng đồng"'));
    await page.locator('#tep .msg.bad').waitFor();
    expect(await page.locator('#tep .msg').textContent()).toMatch(
      /culture-houses · Từ khớp: Dòng 2, cột 5: Ngoặc mở ở đây chưa đóng/
    );
    await send(page, `${file.slice(0, 40)}?`);
    await expect.poll(() => page.locator('#tep .msg').textContent()).toMatch(/Tệp · Dòng 3, cột \d+: Từ đây/);

    await send(page, file.replace('"nhà sinh hoạt cộng đồng"', '"nhà cộng đồng"'));
    await page.waitForURL(/#ban-nhap$/);
    expect(await page.locator('#ban-nhap').textContent()).toMatch(/Nhà văn hóa.*thêm 1 từ khớp, bỏ 1/s);
    await send(page, file.replace('"nhà sinh hoạt cộng đồng"', '"nhà rông"'));
    await page.getByRole('button', { name: 'Thay các bản nháp đó' }).click();
    await page.waitForURL(/#ban-nhap$/);
    await page.goto(`${server.url}/themes/culture-houses/edit`);
    expect(await page.inputValue('#terms')).toContain('nhà rông');
    await page.context().close();
  });
});

test('a theme that is retired is counted no longer, and can still be read', async () => {
  const page = await open('/themes/urban-order-environment');
  await page.getByRole('button', { name: 'Ngừng dùng' }).click();
  await page.waitForURL(/#ban-nhap$/);
  await page.getByRole('button', { name: `Phát hành phiên bản ${FIRST + 1}` }).click();
  await page.waitForURL(/#doc-lai$/);
  await read();
  const refused = await series('urban-order-environment');
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('urban-order-environment');
  await page.goto(`${server.url}/themes/urban-order-environment`);
  expect(await page.locator('.msg.warn').textContent()).toContain(`Ngừng dùng từ phiên bản ${FIRST + 1}`);
  expect(await page.locator('#tu-1 code').textContent()).not.toBe('');
  await page.goto(`${server.url}/themes/urban-order-environment?version=2`);
  expect(await page.locator('h1').textContent()).not.toBe('');
  await page.context().close();
});

describe('at the edge', () => {
  test.each(['/themes?/publish', '/themes?/discard', '/themes/new', '/themes/drug-free-areas/edit?/save'])(
    'a form from another site is refused: %s',
    async (path) => {
      const answer = await fetch(server.url + path, {
        ...{ method: 'POST', body: new URLSearchParams({ draft: 'x' }) },
        headers: { origin: 'http://elsewhere.example', accept: 'text/html' }
      });
      expect(answer.status).toBe(403);
    }
  );

  test.each([
    ['/themes?/publish', { draft: "'; drop table theme_draft --" }, 400],
    ['/themes?/publish', { draft: 'drug-free-areas:99999999999' }, 400],
    ['/themes?/discard', { discard: 'culture-houses:9999999999' }, 409],
    ['/themes?/publish', {}, 400],
    ['/themes?/discard', { discard: 'x:1' }, 409],
    ['/themes?/restore', { draft: '{"slug":"x"}' }, 400],
    ['/themes?/restore', { draft: '[[[' }, 400],
    ['/themes?/take', { text: '{}' }, 400],
    ['/themes/drug-free-areas/edit?/save', { over: 'x' }, 400],
    ['/themes/drug-free-areas/edit?/save', { over: '1', base: '1', terms: 'x'.repeat(200_001) }, 413],
    // Begun from a version that has been followed by others: both texts are shown.
    ['/themes/drug-free-areas/edit?/save', { over: '0', base: '1', terms: 'x' }, 409],
    ['/themes/drug-free-areas/edit?/merge', { over: '7', base: '2', 'mine.terms': 'x' }, 409],
    ['/themes/none/edit?/save', { over: '0', base: '1' }, 404],
    ['/themes/none?/retire', {}, 404]
  ])('%s with %j is answered in words', async (path, body, status) => {
    const answer = await fetch(server.url + path, {
      ...{ method: 'POST', body: new URLSearchParams(body as Record<string, string>) },
      headers: { origin: server.url, accept: 'text/html' }
    });
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toMatch(/ at .*\.(ts|js):\d+/);
  });

  test.each([
    '/themes/none',
    '/themes/none/edit',
    '/themes/none/file.json',
    '/themes/drug-free-areas?version=9'
  ])('%s is not there', async (path) => expect((await fetch(server.url + path)).status).toBe(404));
});

describe('every page', () => {
  const PAGES = [
    ...['/themes', '/themes/new', '/themes/drug-free-areas', '/themes/culture-houses/edit'],
    ...['/themes/urban-order-environment', '/themes?lang=en', '/themes/drug-free-areas/edit?lang=en']
  ];

  test.each(['light', 'dark'] as const)('has no serious fault: %s', async (colorScheme) => {
    const page = await openPage(browser, { ...DESK, colorScheme });
    for (const path of PAGES) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      expect(await faultsOn[colorScheme](page), path).toEqual([]);
    }
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('fits a phone without sideways scroll', async () => {
    const page = await openPage(browser, PHONE);
    for (const path of PAGES) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});
