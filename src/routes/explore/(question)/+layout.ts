/** Brings the words of the reader's language and the parts that only some questions need: nothing else is fetched. */
import { browser } from '$app/environment';
import { exploreWords, partsOf } from '$lib/ui/explore/parts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, parent }) => ({
  ...data,
  words: await exploreWords((await parent()).lang),
  parts: await partsOf(data.explore, browser)
});
