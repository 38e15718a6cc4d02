/** A briefing made in a real browser: a chart from Explore, articles, words; ordered, written over, exported. */
import { expect, test } from 'vitest';
import { openZip, partText, plain } from '../exports/opened.ts';
import { seriousFaults } from './axe.ts';
import { PHONE, openAt, ready, type WatchedPage } from './browser.ts';
import { ownServer, sharedBrowser } from './shared.ts';

const server = await ownServer();
const browser = await sharedBrowser();

const CHART = '/explore?theme=drug-free-areas,digital-transformation&from=2025-01-01&to=2026-10-31';
const button = (page: WatchedPage, name: string | RegExp) => page.getByRole('button', { name });
const outline = (page: WatchedPage) =>
  page.locator('nav[aria-label="Các trang của báo cáo"] li a').allTextContents();

async function addBy(page: WatchedPage, name: string, address: string): Promise<void> {
  await page.locator('summary', { hasText: 'Thêm trang' }).click();
  const form = page.locator('form', { hasText: name });
  await form.getByRole('textbox').fill(address);
  await form.getByRole('button').click();
  await page.waitForURL(/page=/);
  await ready(page);
}

test('from a chart to a file that opens with native charts and the speech in its notes', async () => {
  const page = await openAt(browser, `${server.url}/export?${CHART.split('?')[1]}`);
  await page.getByRole('link', { name: 'Thêm vào báo cáo' }).click();
  await page.getByLabel('Tên báo cáo').fill('Giao ban <b>tháng 11</b>');
  await button(page, 'Tạo báo cáo').click();
  await page.waitForURL(/\/briefings\/[0-9a-f-]{36}$/);
  await ready(page);
  expect(await outline(page)).toHaveLength(1);
  await expect
    .poll(() => page.locator('.stage img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBe(800);

  await addBy(page, 'Bài làm bằng chứng', '/articles?theme=drug-free-areas');
  expect(await page.locator('.sheet li').count()).toBeGreaterThan(1);
  await page.getByLabel('Ý của trang').fill('Bài tiêu biểu');
  await page.locator('.middle').getByRole('button', { name: 'Lưu' }).click();
  await expect.poll(() => outline(page)).toEqual([expect.stringMatching(/\S/), 'Bài tiêu biểu']);

  await button(page, 'Đưa lên: Bài tiêu biểu').click();
  await expect.poll(() => outline(page).then((names) => names[0])).toBe('Bài tiêu biểu');
  expect(await seriousFaults(page)).toEqual([]);

  const href = await page.getByRole('link', { name: /Xuất PowerPoint/ }).getAttribute('href');
  const file = await fetch(server.url + (href ?? ''));
  const parts = openZip(new Uint8Array(await file.arrayBuffer()));
  expect(plain(partText(parts, 'ppt/slides/slide1.xml'))).toContain('Giao ban <b>tháng 11</b>');
  expect([...parts.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(1);
  expect(partText(parts, 'ppt/notesSlides/notesSlide3.xml')).toContain('bài');
  expect(page.faults).toEqual([]);
});

test('a table is a page of its own; a page taken away comes back', async () => {
  const page = await openAt(browser, `${server.url}/briefings`);
  await page.getByLabel('Tên báo cáo').fill('Bảng và hoàn tác');
  await button(page, 'Tạo báo cáo').click();
  await page.waitForURL(/\/briefings\/[0-9a-f-]{36}$/);
  await ready(page);
  await addBy(page, 'Bảng số của một hình', `${CHART}&view=heat`);
  await expect
    .poll(() => page.locator('.stage img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBe(800);
  const [name = ''] = await outline(page);
  await button(page, `Bỏ trang: ${name}`).click();
  await page.waitForURL(/dropped=/);
  expect(await outline(page)).toEqual([]);
  await button(page, 'Hoàn tác').click();
  await expect.poll(() => outline(page)).toEqual([name]);
  const href = await page.getByRole('link', { name: /Xuất PowerPoint/ }).getAttribute('href');
  const parts = openZip(new Uint8Array(await (await fetch(server.url + (href ?? ''))).arrayBuffer()));
  expect(partText(parts, 'ppt/slides/slide2.xml')).toContain('<a:tbl>');

  expect(page.faults).toEqual([]);

  const send = async (text: string) => {
    const file = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(text) };
    await page.getByLabel('Tệp ảnh').setInputFiles(file);
    await button(page, 'Dùng ảnh này').click();
  };
  const drawn =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30"/></svg>';
  await send(drawn.replace('<rect', '<script>1</script><rect'));
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Cần một ảnh');
  await send(drawn);
  const logo = page.locator('.shown img');
  await expect.poll(() => logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(600);
  expect(await seriousFaults(page)).toEqual([]);
  await button(page, 'Bỏ logo').click();
  await logo.waitFor({ state: 'detached' });
});

test('who saves over a version that is not the newest is told; an address that shows no chart too', async () => {
  const page = await openAt(browser, `${server.url}/briefings`);
  await page.getByLabel('Tên báo cáo').fill('Hai người');
  await button(page, 'Tạo báo cáo').click();
  await page.waitForURL(/\/briefings\/[0-9a-f-]{36}$/);
  const other = await openAt(browser, page.url());
  await other.getByLabel('Dịp, nơi trình bày').fill('Phòng họp 2');
  await other.locator('.inspect').getByRole('button', { name: 'Lưu' }).click();
  await expect.poll(() => other.locator('.bar-top').textContent()).toContain('Phòng họp 2');
  await page.getByLabel('Dịp, nơi trình bày').fill('Phòng họp 1');
  await page.locator('.inspect').getByRole('button', { name: 'Lưu' }).click();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Người khác đã lưu');
  expect(await page.locator('.bar-top').textContent()).toContain('Phòng họp 2');

  await other.locator('summary', { hasText: 'Thêm trang' }).click();
  const form = other.locator('form', { hasText: 'Hình từ trang Phân tích' });
  await form.getByRole('textbox').fill('https://khac.example/');
  await form.getByRole('button').click();
  await expect.poll(() => other.getByRole('alert').textContent()).toContain('/explore?theme=');
});

test('a phone shows it without sideways scroll', async () => {
  const page = await openAt(browser, `${server.url}/briefings`, PHONE);
  await page.getByRole('link', { name: /Giao ban/ }).click();
  await page.waitForURL(/\/briefings\/[0-9a-f-]{36}$/);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
});

test.each(['/briefings/nope', '/briefings/00000000-0000-4000-8000-000000000000', '/briefings/x/file.exe'])(
  '%s is not found',
  async (path) => {
    const answer = await fetch(server.url + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toMatch(/at .*\.(ts|js):\d+/);
  }
);
