import { expect, test } from 'vitest';
import { sourceSlug } from './source.ts';

test.each([
  ['Báo Đồng Xanh', 'bao-dong-xanh'],
  ['Cổng TTĐT xã Suối Mây', 'cong-ttdt-xa-suoi-may'],
  ['—', 'tep-nhap-vao'],
  ['', 'tep-nhap-vao']
])('%j → %s', (name, slug) => {
  expect(sourceSlug(name)).toBe(slug);
});
