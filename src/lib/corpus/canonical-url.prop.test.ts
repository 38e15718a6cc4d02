import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

const address = fc.webUrl({
  withQueryParameters: true,
  withFragments: true,
  validSchemes: ['http', 'https']
});

test('canonicalising twice changes nothing more', () => {
  fc.assert(
    fc.property(address, (url) => {
      const once = canonicalUrl(url);
      expect(once).not.toBeNull();
      expect(canonicalUrl(once ?? '')).toBe(once);
    })
  );
});

test('scheme, fragment and tracking never tell two pages apart', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https'] }), fc.stringMatching(/^[a-z0-9]{1,8}$/), (url, tag) => {
      const noisy = new URL(url.replace(/^https:/, 'http:'));
      noisy.searchParams.set('utm_campaign', tag);
      noisy.hash = tag;
      expect(canonicalUrl(noisy.href)).toBe(canonicalUrl(url));
    })
  );
});
