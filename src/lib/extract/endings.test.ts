import { expect, test } from 'vitest';
import { formOf, unsupportedFile } from './endings.ts';

test.each([
  ['bai.txt', { item: 'txt' }],
  ['thư mục.v2/BÀI.HTML', { item: 'html' }],
  ['a.md', { item: 'md' }],
  ['kho.csv', { table: 'csv' }],
  ['kho.ndjson', { table: 'jsonl' }],
  ['bai.docx', null],
  ['bai', null],
  ['.txt', null],
  ['thu.muc/bai', null]
])('%s', (name, form) => expect(formOf(name)).toEqual(form));

test.each([
  ['bai.docx', 'đuôi .docx'],
  ['BAI.DOC', 'Mở bằng Word, Lưu thành .txt'],
  ['anh.png', 'đuôi .png. Đọc được'],
  ['bai', 'không có đuôi']
])('%s is refused by its ending, with what can be read instead', (name, words) => {
  expect(unsupportedFile(name).detail).toContain(words);
  expect(unsupportedFile(name).detail).toContain('.txt .html');
});
