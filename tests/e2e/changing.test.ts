/** Bringing articles in and clearing the sample, in a real browser and without script. */
import { describe, expect, test } from 'vitest';
import { openAt, type openPage, type WatchedPage } from './browser.ts';
import { ownServer, sharedBrowser } from './shared.ts';

const server = await ownServer();
const browser = await sharedBrowser();

const ARTICLE = `Chi bộ thôn Khe Trai bàn việc giữ thôn không có ma túy

Ngày 12/8/2026, chi bộ thôn Khe Trai họp thường kỳ tháng Tám với 21 đảng viên, bàn nghị quyết xây dựng thôn không có ma túy giai đoạn 2026 – 2030.

Mỗi đảng viên nhận theo dõi một cụm hộ, chủ nhà trọ ký cam kết, tổ công nghệ số cộng đồng giúp bà con nộp hồ sơ trực tuyến. Về chuyển đổi số, chi bộ giao chi đoàn kèm từng hộ người cao tuổi.`;

const file = (name: string, text: string, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(text)
});

const open = (path: string, options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> =>
  openAt(browser, server.url + path, options);

/** Waits until the run on the page is over and gives its legend: "1 bài mới", "1 bị loại". */
async function outcome(page: WatchedPage): Promise<string[]> {
  await page.waitForURL(/run=/);
  await page.getByRole('heading', { name: /Đã nhập xong/ }).waitFor();
  return (await page.locator('.legend span').allTextContents()).map((text) => text.trim());
}

describe('import', () => {
  test('files: each has one outcome, refused ones say why', async () => {
    const page = await open('/import');
    await page.setInputFiles('input[type=file]', [
      file('khe-trai.txt', ARTICLE),
      file('rong.txt', ''),
      file('ke-hoach.docx', 'PK', 'application/octet-stream')
    ]);
    await page.locator('form[action="?/files"] button.main').click();
    expect(await outcome(page)).toEqual(['1 bài mới', '2 bị loại']);
    await page.getByRole('link', { name: 'Xem các mục: Kiểu tệp chưa hỗ trợ' }).click();
    await page.locator('#muc').waitFor();
    const refused = await page.locator('#muc tbody').textContent();
    expect(refused).toContain('ke-hoach.docx');
    expect(refused).toContain('.docx');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('pasted text becomes an article that explains itself', async () => {
    const page = await open('/import');
    await page.fill('textarea[name=text]', ARTICLE.replaceAll('Khe Trai', 'Đồng Vải'));
    await page.fill('form[action="?/text"] input[name=source]', 'Trang tin thử nghiệm');
    await page.fill('input[name=published]', '2026-08-13');
    await page.locator('form[action="?/text"] button.main').click();
    expect(await outcome(page)).toEqual(['1 bài mới']);
    await page.getByRole('link', { name: 'Xem các mục: Bài mới' }).click();
    await page.locator('#muc a[href^="/articles/"]').click();
    await page.waitForURL(/\/articles\//);
    expect(await page.locator('.story h1').textContent()).toContain('Đồng Vải');
    expect(await page.locator('.m-theme').count()).toBeGreaterThan(0);
    expect(await page.locator('.facts').textContent()).toContain('12/08/2026');
    expect(await page.locator('.facts').textContent()).toContain('13/08/2026');
    await page.context().close();
  });

  test('the same file again is known and changes nothing', async () => {
    const page = await open('/import');
    await page.setInputFiles('input[type=file]', [file('lan-hai.txt', ARTICLE)]);
    await page.locator('form[action="?/files"] button.main').click();
    expect(await outcome(page)).toEqual(['1 đã có từ trước']);
    await page.context().close();
  });

  test('a form without text keeps what was typed and says what is missing', async () => {
    const page = await open('/import');
    await page.fill('input[name=title]', 'Tên bài giữ lại');
    await page.locator('form[action="?/text"] button.main').click();
    await page.locator('.field-error').first().waitFor();
    expect(await page.locator('.field-error').allTextContents()).toContain(
      'Ô nội dung còn trống. Dán bài vào rồi bấm Nhập.'
    );
    expect(await page.inputValue('input[name=title]')).toBe('Tên bài giữ lại');
    await page.context().close();
  });

  test('what an article says is shown, never run', async () => {
    const page = await open('/import');
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await page.fill(
      'textarea[name=text]',
      `${ARTICLE.replaceAll('Khe Trai', 'Nà Pồng')}\n\n5 < 7 & ${hostile}`
    );
    await page.fill('input[name=title]', `Chi bộ ${hostile} họp`);
    await page.locator('form[action="?/text"] button.main').click();
    await outcome(page);
    await page.getByRole('link', { name: 'Xem các mục: Bài mới' }).click();
    await page.locator('#muc a[href^="/articles/"]').click();
    await page.waitForURL(/\/articles\//);
    expect(await page.locator('.story h1').textContent()).toContain('<img src=x');
    expect(await page.locator('.story img, .story script').count()).toBe(0);
    expect(await page.title()).toContain('Chi bộ');
    await page.context().close();
  });

  test('works without script', async () => {
    const page = await open('/import', { javaScriptEnabled: false });
    await page.fill('textarea[name=text]', ARTICLE.replaceAll('Khe Trai', 'Nà Cáy'));
    await page.locator('form[action="?/text"] button.main').click();
    await page.waitForURL(/run=/);
    await page.reload();
    expect(await page.locator('.legend').textContent()).toContain('1 bài mới');
    await page.context().close();
  });
});

describe('clearing the sample', () => {
  const banner = (page: WatchedPage) => page.locator('.banner');

  test('asks first, and “Thôi” leaves everything', async () => {
    const page = await open('/');
    const says = await banner(page).textContent();
    await banner(page).getByRole('button').click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thôi');
    expect(await page.locator('dialog').textContent()).toMatch(/4 bài của bạn giữ nguyên/);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await page.reload();
    expect(await banner(page).textContent()).toBe(says);
    await page.context().close();
  });

  test('takes the sample and leaves the reader’s own articles', async () => {
    const page = await open('/');
    await banner(page).getByRole('button').click();
    await page.locator('dialog button.main').click();
    await banner(page).waitFor({ state: 'detached' });
    await page.goto(`${server.url}/articles`);
    expect(await page.locator('main h1').textContent()).toBe('4 bài');
    await page.goto(`${server.url}/sample`);
    expect(await page.locator('main h1').textContent()).toBe('Kho không có bài mẫu nào');
    await page.context().close();
  });
});
