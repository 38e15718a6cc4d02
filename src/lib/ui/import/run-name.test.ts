/** What Nhịp itself wrote into a run's name is said in the reader's language; the rest is the file's own. */
import { expect, test } from 'vitest';
import { runName } from './run-name.ts';

test.each([
  ['bai.txt và 3 tệp khác', 'bai.txt and 3 other files'],
  ['a và b.csv và 1 tệp khác', 'a và b.csv and 1 other file'],
  ['kho.csv và 1.200 tệp khác', 'kho.csv and 1,200 other files'],
  ['văn bản dán vào', 'pasted text'],
  ['Bộ mẫu', 'The sample'],
  ['toString', 'toString'],
  ['xã và phường.txt', 'xã và phường.txt']
])('%s', (from, english) => {
  expect(runName(from, 'vi')).toBe(from);
  expect(runName(from, 'en')).toBe(english);
});
