/** Leaders, visits, head counts and findings in a real browser: on the article's page, in their lists, and the way between. */
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsOn, seriousFaults } from './axe.ts';
import { DESK, PHONE, openAt, openPage, type WatchedPage } from './browser.ts';
import { ownServer, sharedBrowser } from './shared.ts';

const TITLE = 'Phó Bí thư Tỉnh ủy Mã Văn Thỉnh dự sinh hoạt Chi bộ thôn Khe Trai';
const ARTICLE = `${TITLE}

Chiều 13/8/2026, đồng chí Mã Văn Thỉnh, Phó Bí thư Tỉnh ủy Lạng Sơn, đến dự sinh hoạt thường kỳ với Chi bộ thôn Khe Trai, xã Na Sầm. Chi bộ có 41 đảng viên; dự buổi sinh hoạt có 38 đảng viên.

Chi bộ bàn nghị quyết xây dựng thôn không có ma túy và giao chi đoàn giúp bà con làm quen với chuyển đổi số.

Cùng dự có bà Hoàng Thị Sen, Bí thư Đảng ủy xã Na Sầm. Dịp này, Bí thư Tỉnh ủy Mã Văn Thỉnh tặng chi bộ một bộ loa kéo.`;

const server = await ownServer();
const browser = await sharedBrowser();
let article = '';

beforeAll(async () => {
  const page = await open('/import');
  await page.setInputFiles('input[type=file]', {
    ...{ name: 'khe-trai.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) }
  });
  await page.locator('form[action="?/files"] button.main').click();
  await page.getByRole('heading', { name: /Đã nhập xong/ }).waitFor();
  await page.goto(`${server.url}/offices?q=Mã Văn Thỉnh`);
  const href = await page.getByRole('link', { name: TITLE }).first().getAttribute('href');
  article = href?.replace(/#.*/, '') ?? '';
  await page.context().close();
});

const open = (path: string, options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> =>
  openAt(browser, server.url + path, options);

/** The words that the address of the page points at, without the numbers of notes. */
const pointedAt = (page: WatchedPage): Promise<string> =>
  page.locator(':target').evaluate((target) => {
    const words = target.cloneNode(true) as Element;
    for (const number of words.querySelectorAll('.ref')) number.remove();
    return words.textContent;
  });
const heading = (page: WatchedPage): Promise<string | null> => page.locator('main h1').textContent();
const fact = (page: WatchedPage, name: string) =>
  page.locator('.facts > div').filter({ has: page.locator('dt', { hasText: name }) });

describe('an article', () => {
  test('underlines its leaders wherever they stand and says in the margin who they are', async () => {
    const page = await open(article);
    expect(await page.locator(':is(h1, .body) .m-leader').allTextContents()).toHaveLength(4);
    const note = page.locator('.note', { hasText: 'Lãnh đạo cấp tỉnh' });
    expect(await note.textContent()).toContain('Mã Văn Thỉnh, Phó Bí thư Tỉnh ủy');
    expect(await note.textContent()).toContain('Ghi một lượt dự, thăm');
    expect(await page.locator('.note', { hasText: 'Lãnh đạo cấp xã' }).textContent()).toContain(
      'Hoàng Thị Sen'
    );
    expect(await page.locator('.m-leader .m-place').last().textContent()).toBe('xã Na Sầm');
    expect(await page.locator('.keyline').textContent()).toContain('lãnh đạo');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('leads from its visit to the sentence that tells it, from a head count to its number', async () => {
    const page = await open(article);
    const visit = fact(page, 'Lượt dự, thăm');
    expect(await visit.textContent()).toMatch(/Chi bộ thôn Khe Trai, xã Na Sầm, Lạng Sơn/);
    expect(await visit.textContent()).toContain('13/08/2026 · quà: một bộ loa kéo');
    await visit.getByRole('link', { name: 'Mã Văn Thỉnh dự sinh hoạt chi bộ' }).click();
    expect(await pointedAt(page)).toMatch(/^Chiều 13\/8\/2026, .* xã Na Sầm\.$/);
    await fact(page, 'Con số').getByRole('link', { name: '38 tham gia' }).click();
    expect(await pointedAt(page)).toBe('38 đảng viên');
    await page.context().close();
  });

  test('shows both sides of a contradiction', async () => {
    const page = await open(article);
    const findings = fact(page, 'Phát hiện');
    expect(await findings.textContent()).toContain('Một người, hai chức vụ');
    const links = await findings.locator('a[href^="#f"]').allTextContents();
    expect(links).toEqual(['“Phó Bí thư Tỉnh ủy”', '“Bí thư Tỉnh ủy”']);
    await findings.getByRole('link', { name: '“Bí thư Tỉnh ủy”', exact: true }).click();
    expect(await pointedAt(page)).toBe('Bí thư Tỉnh ủy');
    await page.context().close();
  });

  test('has no place for what it does not tell', async () => {
    const page = await open('/articles?theme=drug-free-areas');
    await page.locator('main h2 a[href^="/articles/"]').first().click();
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
    const empty = await page
      .locator('.facts > div')
      .evaluateAll((facts) => facts.filter((one) => !one.querySelector('dd')?.textContent?.trim()).length);
    expect(empty).toBe(0);
    await page.context().close();
  });
});

describe('the list of findings', () => {
  test('is reached from the articles, sifts by kind and province, and leads to the words', async () => {
    const page = await open('/articles');
    await page.getByRole('link', { name: 'phát hiện trong các bài' }).click();
    await page.waitForURL(/\/findings$/);
    expect(await heading(page)).toMatch(/^[\d.]+ phát hiện trong các bài$/);
    await page.getByRole('link', { name: /^Một người, hai chức vụ/ }).click();
    await page.waitForURL(/code=role-conflict/);
    await page.getByLabel('Tỉnh, thành').selectOption('lang-son');
    await page.getByRole('button', { name: 'Lọc' }).click();
    await page.waitForURL(/province=lang-son/);
    expect(page.url()).toContain('code=role-conflict');
    expect(page.url()).not.toContain('source=');
    expect(await heading(page)).toBe('1 phát hiện “Một người, hai chức vụ” ở Lạng Sơn');
    await page.getByRole('link', { name: TITLE }).click();
    await page.waitForURL(/#f\d+$/);
    expect(await pointedAt(page)).toBe('Phó Bí thư Tỉnh ủy');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('the counts of the kinds add up to the list', async () => {
    const page = await open('/findings');
    const counts = await page.locator('nav[aria-label="Loại phát hiện"] b').allTextContents();
    const [every = 0, ...kinds] = counts.map((text) => Number(text.replaceAll('.', '')));
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(every);
    expect(await heading(page)).toContain(`${counts[0]} phát hiện`);
    await page.context().close();
  });

  test('says so when nothing answers, and leads out', async () => {
    const page = await open('/findings?code=characters-lost&province=ca-mau');
    expect(await page.locator('.msg').textContent()).toContain('Không có phát hiện nào khớp');
    await page.getByRole('link', { name: 'Bỏ lọc' }).last().click();
    await page.waitForURL(/\/findings$/);
    await page.context().close();
  });
});

describe('the registry of offices', () => {
  test.each(['Mã Văn Thỉnh', 'ma van thinh', 'thinh'])(
    'finds “%s”, and the words that say so',
    async (name) => {
      const page = await open('/articles');
      await page.getByRole('link', { name: 'chức vụ các báo đã ghi' }).click();
      await page.getByLabel('Họ tên').fill(name);
      await page.getByLabel('Cấp').selectOption('province');
      await page.getByRole('button', { name: 'Tìm' }).click();
      await page.waitForURL(/\?q=/);
      const line = page
        .getByRole('row')
        .filter({ has: page.getByRole('cell', { name: 'Phó Bí thư Tỉnh ủy', exact: true }) });
      expect(await line.textContent()).toMatch(/Phó Bí thư Tỉnh ủy.*Lạng Sơn.*13\/08\/2026/s);
      await line.getByRole('link').click();
      await page.waitForURL(/#o\d+$/);
      expect(await pointedAt(page)).toContain('Phó Bí thư Tỉnh ủy');
      expect(page.faults).toEqual([]);
      await page.context().close();
    }
  );

  test('a name typed with the wrong diacritics is not found, and nothing is made of it', async () => {
    const page = await open('/offices?q=Mà Văn Thính');
    expect(await page.locator('.msg').textContent()).toContain('Chưa thấy trên báo');
    await page.context().close();
  });
});

test.each([
  ...['/findings?code=fate', '/findings?province=atlantis', '/findings?source=none', '/findings?page=0'],
  ...['/findings?page=9999', '/findings?q=x', '/offices?level=king', '/offices?province=none'],
  ...['/offices?page=-1', '/offices?page=9999', '/offices?unknown=1']
])('%s is a 400 in words', async (path) => {
  const answer = await fetch(server.url + path);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('<h1');
});

describe('every page', () => {
  const pages = () => [
    ...['/findings', '/findings?code=role-conflict', '/findings?province=ca-mau&code=text-glued'],
    ...['/offices', '/offices?q=none', article, `${article}#v66`, '/findings?lang=en', '/offices?lang=en']
  ];

  test.each(['light', 'dark'] as const)('has no serious fault: %s', async (colorScheme) => {
    const page = await openPage(browser, { ...DESK, colorScheme });
    for (const path of pages()) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      expect(await faultsOn[colorScheme](page), path).toEqual([]);
    }
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('fits a phone without sideways scroll, and is as usable there', async () => {
    const page = await openPage(browser, PHONE);
    for (const path of pages()) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
      expect(await seriousFaults(page), path).toEqual([]);
    }
    await page.context().close();
  });
});
