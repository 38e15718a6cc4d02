/** What every page's frame shows: the themes in force and how much of the store is the sample. */
import { app } from '$lib/server/app.ts';
import { corpusFigures } from '$lib/server/db/figures.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { countSample } from '$lib/server/db/sample.ts';
import { isSpoken } from '$lib/server/spoken.ts';
import type { LayoutServerLoad } from './$types';

/** A store that does not answer leaves the frame standing: the page inside it says what is wrong. */
export const load: LayoutServerLoad = async ({ locals: { lang } }) => {
  try {
    return { lang, ...(await frame()) };
  } catch (failure) {
    if (!isSpoken(failure)) console.error('the frame of a page', failure);
    return { lang, lexicon: null, sample: 0, own: 0 };
  }
};

async function frame() {
  const { database } = await app();
  const [{ version, published }, sample] = await Promise.all([
    currentLexicon(database),
    countSample(database)
  ]);
  if (sample === 0) return { lexicon: { version, published }, sample, own: 0 };
  const figures = await corpusFigures(database);
  return { lexicon: { version, published }, sample, own: figures.articles - figures.sample };
}
