/** Parts of a list: limits, and a chain of addresses that visits every item once. */
import { describe, expect, test } from 'vitest';
import { nextPage, parsePage } from './page.ts';

const read = (search: string) => parsePage(new URLSearchParams(search));

test.each([
  ['', 50, 0],
  ['limit=500&offset=1000', 500, 1000],
  ['limit=1', 1, 0]
])('"%s"', (search, limit, offset) => expect(read(search)).toEqual({ ok: true, page: { limit, offset } }));

describe('problems', () => {
  test.each(['limit=0', 'limit=501', 'limit=-1', 'limit=1.5', 'limit=x', 'offset=-1', 'offset=1e3'])(
    '%s',
    (search) => expect(read(search).ok).toBe(false)
  );
});

test('following next visits every item once', () => {
  const seen: number[] = [];
  let address: string | null = '/list?theme=a&limit=4';
  while (address) {
    const parsed = read(address.split('?')[1] ?? '');
    if (!parsed.ok) throw new Error(address);
    const { limit, offset } = parsed.page;
    for (let item = offset; item < Math.min(offset + limit, 10); item++) seen.push(item);
    address = nextPage('/list', 'theme=a', parsed.page, 10);
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
