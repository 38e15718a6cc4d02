/** Which Accept headers ask for CSV, and what errors look like. */
import { describe, expect, test } from 'vitest';
import { asksForCsv, csvResponse } from './file-response.ts';
import { badParameters, problemResponse } from './problem-details.ts';

describe('asksForCsv', () => {
  test.each([
    ['text/csv', true],
    ['text/csv, */*', true],
    ['TEXT/CSV;q=0.9', true],
    ['application/json, text/csv;q=0.5', false],
    ['text/csv;q=0', false],
    ['text/html,application/xhtml+xml,*/*;q=0.8', false],
    [null, false]
  ])('%s', (accept, expected) => expect(asksForCsv(accept)).toBe(expected));
});

test('a CSV answer is a file with a name', async () => {
  const response = csvResponse('a\r\n', 'nhip.csv');
  expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
  expect(response.headers.get('content-disposition')).toContain('filename="nhip.csv"');
});

test('problem details carry status, title, detail and each parameter', async () => {
  const response = badParameters(
    [{ parameter: 'from', message: { vi: 'from: sai.', en: 'from: wrong.' } }],
    'en'
  );
  expect([response.status, response.headers.get('content-type')]).toEqual([
    400,
    'application/problem+json; charset=utf-8'
  ]);
  expect(await response.json()).toEqual({
    ...{
      type: 'about:blank',
      title: 'Part of the address cannot be read',
      status: 400,
      detail: 'from: wrong.'
    },
    problems: [{ parameter: 'from', message: 'from: wrong.' }]
  });
  expect(problemResponse(404, 'x', 'y').status).toBe(404);
});
