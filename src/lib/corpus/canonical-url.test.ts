import { expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

test.each([
  ['http://Bao.Example.vn/tin/Bai-1.html', 'https://bao.example.vn/tin/Bai-1.html'],
  ['https://bao.example.vn:443/tin/', 'https://bao.example.vn/tin'],
  ['http://bao.example.vn:80/tin', 'https://bao.example.vn/tin'],
  ['http://bao.example.vn:8080/tin', 'https://bao.example.vn:8080/tin'],
  ['https://bao.example.vn', 'https://bao.example.vn/'],
  ['https://bao.example.vn/a#binh-luan', 'https://bao.example.vn/a'],
  ['https://bao.example.vn/a?utm_source=x&fbclid=1&id=7', 'https://bao.example.vn/a?id=7'],
  ['https://bao.example.vn/a?utm_source=x', 'https://bao.example.vn/a'],
  ['https://bao.example.vn/a?p=2&id=7', 'https://bao.example.vn/a?id=7&p=2'],
  ['https://bao.example.vn./a', 'https://bao.example.vn/a'],
  ['https://bao.example.vn/%e1%bb%8b', 'https://bao.example.vn/%E1%BB%8B'],
  ['  https://bao.example.vn/a  ', 'https://bao.example.vn/a'],
  ['ftp://bao.example.vn/a', null],
  ['bai-1.txt', null],
  ['javascript:alert(1)', null],
  ['', null]
])('%j → %s', (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical);
});
