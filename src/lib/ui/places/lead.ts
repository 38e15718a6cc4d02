/** The lead of a province's page: which themes stand out, and how much of the territory was seen. */
import type { Territory } from '../../trends/visit-query.ts';
import type { PlaceWords } from '../messages/places.ts';
import { joined } from '../visits/tongue.ts';
import type { VisitTongue } from '../visits/tongue.ts';
import type { Profile } from './profile.ts';

const MOST = 3;

export function placeLead(
  profile: Profile,
  territory: Territory | null,
  words: PlaceWords,
  { names, words: say }: VisitTongue
): string {
  const seen = territory ? words.seen(territory.visited, territory.of) : '';
  if (profile.themes.length === 0) return words.few(profile.sample) + seen;
  const named = (way: 'more' | 'less') =>
    joined(
      profile.themes
        .filter(({ differs }) => differs === way)
        .slice(0, MOST)
        .map(({ theme }) => names(theme).name),
      say.and
    );
  const [more, less] = [named('more'), named('less')];
  const said = (more && words.higher(more)) + (less && words.lower(less));
  return (said || words.same) + seen;
}
