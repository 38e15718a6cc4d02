/** Problems of an address speak of fields, and repeat no more of it than needed. */
import { expect, test } from 'vitest';
import { parseArticleFilter } from '../trends/article-filter.ts';
import { ECHOED } from '../trends/problem.ts';
import { sayProblems } from './problem-words.ts';

const say = (search: string, lang: 'vi' | 'en' = 'vi') => {
  const parsed = parseArticleFilter(new URLSearchParams(search), { themes: ['a'], others: [] });
  return parsed.ok ? '' : sayProblems(parsed.problems, lang);
};

test.each([
  ['from=hom-qua', 'Từ ngày: “hom-qua” không phải ngày.'],
  ['theme=b', 'Chủ đề: không có “b”.'],
  ['day=mai', 'Ngày tính: không có giá trị “mai”.'],
  ['constructor=1', 'constructor: không có tham số này.']
])('%s', (search, words) => expect(say(search)).toContain(words));

test('English has its own names', () => expect(say('to=x', 'en')).toContain('To: “x” is no day.'));

test('a long value is cut', () => {
  const said = say(`theme=${'x'.repeat(3000)}`);
  expect(said).toContain(`“${'x'.repeat(ECHOED)}…”`);
  expect(said.length).toBeLessThan(100);
});

test('a long name is cut', () => expect(say(`${'y'.repeat(3000)}=1`).length).toBeLessThan(300));

test('two problems are both told', () => {
  const said = say('theme=b&from=x');
  expect(said).toContain('Chủ đề:');
  expect(said).toContain('Từ ngày:');
});
