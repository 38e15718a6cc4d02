import { expect, test } from 'vitest';
import type { Article } from '../corpus/article.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { seedLexicon } from '../lexicon/seed/index.ts';
import { analyse } from './analyse.ts';

const reader = { lexicon: compileLexicon(seedLexicon), gazetteer: loadGazetteer() };

function articleOf(text: string): Article {
  const nothing = { byline: null, published: null, url: null, source: null, sections: [], removals: [] };
  return { ...nothing, title: text.split('\n')[0] ?? '', text, encoding: 'utf-8' };
}

test.each([
  ['Họp thôn\nThôn bàn chuyển đổi số.', []],
  ['Họp thôn\nThôn b\uFFFD\uFFFDn chuyển đổi số.', ['2 ký tự']]
])('%j tells what could not be read: %j', (text, told) => {
  const { findings } = analyse(articleOf(text), reader, { sourceHome: null });
  const lost = findings.filter(({ code }) => code === 'characters-lost');
  expect(lost.map(({ detail }) => detail.slice(0, 7))).toEqual(told);
});
