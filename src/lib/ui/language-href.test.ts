/** Changing the language changes nothing else. */
import { expect, test } from 'vitest';
import { languageHref } from './language-href.ts';

test.each([
  ['/about', 'en', '/about?lang=en'],
  ['/articles?theme=a,b&page=2', 'en', '/articles?theme=a%2Cb&page=2&lang=en'],
  ['/?lang=en&from=2025-01-01', 'vi', '/?lang=vi&from=2025-01-01']
] as const)('%s in %s', (from, lang, to) => {
  expect(languageHref(new URL(from, 'http://x'), lang)).toBe(to);
});
