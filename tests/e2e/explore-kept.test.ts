/** What people keep of a question: notes on its axis and the question itself under a name. */
import { expect, test } from 'vitest';
import { openAt, type WatchedPage } from './browser.ts';
import { sharedBrowser, sharedServer } from './shared.ts';

const QUESTION = '/explore?theme=drug-free-areas&split=none&from=2025-07-01&to=2026-10-31';

const server = sharedServer();
const browser = await sharedBrowser();

const open = (path: string, options: Parameters<typeof openAt>[2] = {}): Promise<WatchedPage> =>
  openAt(browser, server.url + path, options);

test('a note is drawn, told apart by its theme, and taken out', async () => {
  const page = await open(QUESTION);
  await page.locator('.notes summary').click();
  await page.getByLabel('Ngày', { exact: true }).fill('2026-03-15');
  await page.getByLabel('Lời ghi').fill('Ra quân tháng Ba');
  await page.getByLabel('Chỉ với chủ đề').check();
  await page.locator('.notes').getByRole('button', { name: 'Thêm' }).click();
  await page.getByText('15/03/2026 · Ra quân tháng Ba').waitFor();
  await expect.poll(() => page.getByLabel('Lời ghi').inputValue()).toBe('');
  await page.goto(`${server.url}/explore?theme=digital-transformation`);
  await page.locator('.notes summary').click();
  expect(await page.getByText('Ra quân tháng Ba').count()).toBe(0);
  await page.goto(server.url + QUESTION, { waitUntil: 'networkidle' });
  await page.locator('.notes summary').click();
  await page.getByRole('button', { name: 'Bỏ ghi chú “Ra quân tháng Ba”' }).click();
  await page.getByText('Chưa có ghi chú nào').waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('without script too', async () => {
  const page = await open(QUESTION, { javaScriptEnabled: false });
  await page.locator('.notes summary').click();
  await page.getByLabel('Lời ghi').fill('Không cần mã');
  await page.locator('.notes').getByRole('button', { name: 'Thêm' }).click();
  await page.locator('.notes summary', { hasText: '1' }).click();
  await page.getByRole('button', { name: 'Bỏ ghi chú “Không cần mã”' }).click();
  await page.locator('.notes summary', { hasText: '0' }).waitFor();
  await page.locator('summary', { hasText: 'Lưu câu hỏi' }).click();
  await page.getByLabel('Tên', { exact: true }).waitFor();
  await page.context().close();
});

test('a question is saved under a name, opened, refused a second time, and taken out', async () => {
  const page = await open(QUESTION);
  const save = async () => {
    if (!(await page.getByLabel('Tên', { exact: true }).isVisible()))
      await page.locator('summary', { hasText: 'Lưu câu hỏi' }).click();
    await page.getByLabel('Tên', { exact: true }).fill('Ma túy từ hợp nhất');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  };
  await save();
  await page.getByRole('link', { name: 'Ma túy từ hợp nhất' }).waitFor();
  await expect.poll(() => page.getByLabel('Tên', { exact: true }).inputValue()).toBe('');
  await save();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('Tên này đã có');
  await page.goto(`${server.url}/explore`, { waitUntil: 'networkidle' });
  await page.locator('summary', { hasText: 'Lưu câu hỏi' }).click();
  await page.getByRole('link', { name: 'Ma túy từ hợp nhất' }).click();
  await page.waitForURL(/from=2025-07-01/);
  await page.locator('summary', { hasText: 'Lưu câu hỏi' }).click();
  await page.getByRole('button', { name: 'Bỏ câu hỏi đã lưu “Ma túy từ hợp nhất”' }).click();
  await page.getByText('Chưa lưu câu hỏi nào').waitFor();
  await page.context().close();
});
