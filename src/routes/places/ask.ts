/** Which place and period an address of the pages of places asks for. */
import { error } from '@sveltejs/kit';
import { findProvince, oldProvinces, PROVINCES_63 } from '$lib/lexicon/provinces.ts';
import { communesOf } from '$lib/lexicon/territory.ts';
import type { BorderSet } from '$lib/trends/query.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { places } from '$lib/ui/messages/places.ts';
import { readVisits } from '../visits/ask.ts';
import type { AskedVisits } from '../visits/ask.ts';

export interface AskedPlace extends AskedVisits {
  readonly place: {
    readonly slug: string;
    readonly map: BorderSet;
    readonly communes: number;
    /** Names of the provinces it was made of; of a former one the present province. */
    readonly parts: readonly string[];
    readonly now: { readonly slug: string; readonly name: string } | null;
  };
}

/** @throws 404 for a province or commune there is none of, 400 for an address that cannot be read. */
export async function readPlace(
  url: URL,
  params: { slug: string; commune?: string },
  lang: Lang
): Promise<AskedPlace> {
  const map: BorderSet = url.searchParams.get('map') === '63' ? '63' : '34';
  const province = findProvince(params.slug, map);
  if (!province) error(404, places[lang].noSuch);
  const communes = communesOf(params.slug, map);
  const name = params.commune?.normalize('NFC');
  const commune =
    name === undefined ? null : communes.find((one) => one.name === name || one.alsoName === name);
  if (commune === undefined) error(404, places[lang].noSuch);
  const search = new URLSearchParams(url.searchParams);
  search.set('province', params.slug);
  if (commune) search.set('place', commune.name);
  const asked = await readVisits(search, lang);
  const old = PROVINCES_63.find(({ slug }) => slug === params.slug);
  const now = map === '63' && old ? findProvince(old.now, '34') : undefined;
  const parts = map === '34' ? oldProvinces(params.slug).map((one) => one.name) : [];
  return {
    ...asked,
    place: {
      ...{ slug: params.slug, map, communes: communes.length },
      parts: parts.length > 1 ? parts : [],
      now: now ? { slug: now.slug, name: now.name } : null
    }
  };
}
