/** What every page's frame shows: the themes in force and how much of the store is the sample. */
import { app } from '$lib/server/app.ts';
import { currentLexicon } from '$lib/server/db/lexicon.ts';
import { holdsSample } from '$lib/server/db/sample.ts';
import { figuresFor } from '$lib/server/request-figures.ts';
import { isSpoken } from '$lib/server/spoken.ts';
import type { LayoutServerLoad } from './$types';

/** A store that does not answer leaves the frame standing: the page inside it says what is wrong. */
export const load: LayoutServerLoad = async ({ locals }) => {
  const { lang } = locals;
  try {
    return { lang, ...(await frame(locals)) };
  } catch (failure) {
    if (!isSpoken(failure)) console.error('the frame of a page', failure);
    return { lang, lexicon: null, sample: 0, own: 0 };
  }
};

async function frame(request: App.Locals) {
  const { database } = await app();
  const [{ version, published }, isSampled] = await Promise.all([
    currentLexicon(database),
    holdsSample(database)
  ]);
  const lexicon = { version, published };
  if (!isSampled) return { lexicon, sample: 0, own: 0 };
  const { articles, sample } = await figuresFor(request, database);
  return { lexicon, sample, own: articles - sample };
}
