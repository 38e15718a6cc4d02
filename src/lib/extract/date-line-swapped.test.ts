/** Which headers are read with day and month exchanged, and what it takes. */
import { expect, test } from 'vitest';
import type { KnownFields } from '../corpus/article.ts';
import { extract } from './extract.ts';

const TITLE = 'Xã Suối Mây họp bàn nước sạch cho các thôn';
const REST = 'Các thôn đều muốn có thêm bể chứa chung, nhà nào cũng nhận góp ngày công cho bể.';

function published(header: string, body: string, known: KnownFields = {}): string {
  const bytes = new TextEncoder().encode(`${TITLE}\n${header}\n${body}\n${REST}`);
  const result = extract({ name: 'bai', bytes, kind: 'txt', known });
  const date = result.ok ? result.article.published : null;
  return date ? `${date.value} ${date.confidence}` : 'none';
}

test.each([
  ['11/03/2025 08:12', 'Sáng 3/11, xã Suối Mây họp với mười hai thôn.', '2025-11-03 low'],
  ['2025-03-11 08:12', 'Sáng 3/11, xã Suối Mây họp với mười hai thôn.', '2025-11-03 low'],
  ['11/03/2025 08:12', 'Chiều qua (2/11), xã Suối Mây họp với mười hai thôn.', '2025-11-03 low'],
  ['11/03/2025 08:12', 'Ngày 1/11/2025, xã Suối Mây họp với mười hai thôn.', '2025-11-03 low'],
  ['01/02/2026 08:12', 'Tối 30/12, xã Suối Mây họp với mười hai thôn.', '2026-01-02 low'],
  ['Thứ Hai, 11/3/2025 8:12:00 AM', 'Xã Suối Mây họp với mười hai thôn.', '2025-11-03 low']
])('%s over “%s” is exchanged', (header, body, expected) => {
  expect(published(header, body)).toBe(expected);
});

test.each([
  ['11/03/2025 08:12', 'Sáng 10/3, xã Suối Mây họp với mười hai thôn.', '2025-03-11 high'],
  ['11/03/2025 08:12', 'Ngày 3/11, xã Suối Mây họp với mười hai thôn.', '2025-03-11 high'],
  ['11/03/2025 08:12', 'Sáng 20/10, xã Suối Mây họp với mười hai thôn.', '2025-03-11 high'],
  ['11/03/2025 08:12', 'Sáng 3/11, xã họp; ngày 10/3, thôn Nà Pạ họp.', '2025-03-11 high'],
  ['03/03/2025 08:12', 'Sáng 3/11, xã Suối Mây họp với mười hai thôn.', '2025-03-03 high'],
  ['25/03/2025 08:12', 'Sáng 3/11, xã Suối Mây họp với mười hai thôn.', '2025-03-25 high'],
  ['Thứ Ba, 11/3/2025', 'Xã Suối Mây họp với mười hai thôn.', '2025-03-11 high'],
  ['Thứ Năm, 11/3/2025', 'Xã Suối Mây họp với mười hai thôn.', '2025-03-11 high']
])('%s over “%s” stands as printed', (header, body, expected) => {
  expect(published(header, body)).toBe(expected);
});

test('an address decides, and a given date is left alone', () => {
  const body = 'Xã Suối Mây họp với mười hai thôn.';
  expect(published('11/03/2025 08:12', body, { url: 'https://bao.vn/2025/11/03/hop.htm' })).toBe(
    '2025-11-03 low'
  );
  expect(published('11/03/2025 08:12', body, { url: 'https://bao.vn/2025/03/11/hop.htm' })).toBe(
    '2025-03-11 high'
  );
  expect(published('', `Sáng 3/11, ${body}`, { published: '2025-03-11' })).toBe('2025-03-11 high');
});
