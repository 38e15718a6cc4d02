/** Which dates glued to a title are the page's own. */
import { expect, test } from 'vitest';
import { extract } from './extract.ts';

const BODY =
  'Xã Suối Mây họp với mười hai thôn về nước sạch, các thôn đều muốn có thêm bể chứa chung cho bà con.';

function read(text: string): [title: string, published: string | null] {
  const bytes = new TextEncoder().encode(text);
  const result = extract({ name: 'bai', bytes, kind: 'txt', known: {} });
  if (!result.ok) throw new Error(result.rejection.detail);
  return [result.article.title, result.article.published?.value ?? null];
}

const TITLE = 'Xã Suối Mây họp bàn nước sạch cho các thôn';

test.each([
  ['in brackets', `${TITLE} (29/07/2025)\n${BODY}`, '2025-07-29'],
  ['alone', `${TITLE} 17/08/2022\n${BODY}`, '2022-08-17'],
  ['with a time', `${TITLE} 06/06/2025 17:50\n${BODY}`, '2025-06-06'],
  ['with a time before', `${TITLE} 17:50, 06/06/2025\n${BODY}`, '2025-06-06'],
  ['labelled, before the body', `${TITLE} ( Cập nhật ngày: 21/11/2024 )${BODY}`, '2024-11-21'],
  [
    'a month of the crawler, a day of the page',
    ` date 2025-06 ${TITLE} 06/06/2025 17:50\n${BODY}`,
    '2025-06-06'
  ]
])('%s', (_, text, day) => {
  expect(read(text)).toEqual([TITLE, day]);
});

test.each([
  ['of a feast', `Xã Suối Mây mừng ngày giải phóng (10/10/2024)\n${BODY}`],
  ['of an act', `Xã Suối Mây họp bàn nước sạch ngày 10/10/2024\n${BODY}`],
  ['in a sentence', `Xã họp (10/10/2024) với các thôn về nước sạch\n${BODY}`]
])('none: %s', (_, text) => {
  expect(read(text)[1]).toBeNull();
});
