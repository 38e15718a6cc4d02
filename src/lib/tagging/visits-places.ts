/** Where a visit took place: the communes and the district told with it. */
import type { Leader, PlaceMention } from '../corpus/analysis.ts';
import type { Span } from '../text/index.ts';
import type { Act } from './visits-anchors.ts';
import { byStart } from './leaders-order.ts';
import { firstFrom, within } from './visits-search.ts';

/** As in the article's places, or as in an office of the article. */
export interface NamedPlace {
  readonly name: string;
  /** Present province, a slug; null where nothing tells. */
  readonly province: string | null;
}

export interface VisitPlace {
  readonly commune: NamedPlace | null;
  readonly district: NamedPlace | null;
}

type StoodIn = 'commune' | 'district';

interface Stand extends Span {
  readonly place: PlaceMention;
}

const BEFORE = 420;
/** "các xã A, B và xã C": one list of communes. */
const LISTED = /^(?:[\s,;]|và|cùng|các|xã|phường|thị trấn|tại)*$/iu;

/** The places of an article, but for those that only stand in a leader's office. */
export class VisitPlaces {
  readonly #text: string;
  readonly #title: Span;
  readonly #leaders: readonly Leader[];
  readonly #all: readonly PlaceMention[];
  readonly #stands: Readonly<Record<StoodIn, readonly Stand[]>>;

  constructor(text: string, title: Span, leaders: readonly Leader[], places: readonly PlaceMention[]) {
    this.#text = text;
    this.#title = title;
    this.#leaders = leaders;
    this.#all = places;
    const offices = byStart(leaders.flatMap(({ offices: held }) => held.map(({ span }) => span)));
    this.#stands = {
      commune: standsOf(places, 'commune', offices),
      district: standsOf(places, 'district', offices)
    };
  }

  /** The communes an act's own sentence names, each a visit of its own when they are listed; else one or none. */
  toldBy({ anchor, sentence }: Act): readonly VisitPlace[] {
    const behind = this.#in('commune', { start: anchor.start, end: sentence.end });
    const told =
      behind.length > 0 ? behind : this.#in('commune', { start: sentence.start, end: anchor.start });
    const district = this.#in('district', sentence)[0]?.place ?? null;
    const listed = told.filter((stand, i) => i === 0 || this.#isListed(told[i - 1] as Stand, stand));
    const communes = [...new Set(listed.map(({ place }) => place))];
    if (communes.length === 0) return [{ commune: null, district }];
    return communes.map((commune) => ({ commune, district }));
  }

  /**
   * Where a visit lies when its sentence names no commune: its leaders' own, the title's, the one just told, the only
   * one. Of a digest's story (`story`) only its own places count.
   */
  communeAround(who: readonly number[], sentence: Span, story: Span | null): NamedPlace | null {
    return this.#ownCommune(who) ?? this.#near('commune', sentence, story);
  }

  /** The same of a district. */
  districtAround(sentence: Span, story: Span | null): NamedPlace | null {
    return this.#near('district', sentence, story);
  }

  #isListed(before: Stand, stand: Stand): boolean {
    return LISTED.test(this.#text.slice(before.end, stand.start));
  }

  #in(kind: StoodIn, span: Span): readonly Stand[] {
    return within(this.#stands[kind], span);
  }

  #ownCommune([first = -1]: readonly number[]): NamedPlace | null {
    const office = this.#leaders[first]?.offices[0];
    if (office?.level !== 'commune' || office.place === null) return null;
    const known = this.#all.find(({ name }) => name === office.place);
    return known ?? { name: office.place, province: office.province };
  }

  #near(kind: StoodIn, sentence: Span, story: Span | null): NamedPlace | null {
    const from = Math.max(story?.start ?? 0, sentence.start - BEFORE);
    const before = this.#in(kind, { start: from, end: sentence.start }).at(-1);
    if (story) return (before ?? this.#in(kind, story)[0])?.place ?? null;
    const told = this.#in(kind, this.#title)[0] ?? before;
    if (told) return told.place;
    const all = this.#stands[kind];
    const only = all[0]?.place ?? null;
    if (all.every(({ place }) => place === only)) return only;
    return this.#in(kind, { start: sentence.end, end: sentence.end + BEFORE })[0]?.place ?? null;
  }
}

/** Where the places of one kind stand, in the order of the text. */
function standsOf(places: readonly PlaceMention[], kind: StoodIn, offices: readonly Span[]): Stand[] {
  const stands: Stand[] = [];
  for (const place of places) {
    if (place.kind !== kind) continue;
    for (const { start, end } of place.spans) {
      if (!isInside(start, end, offices)) stands.push({ start, end, place });
    }
  }
  return byStart(stands);
}

/** Whether a place stands in one of the offices, which are ordered by start and hardly overlap. */
function isInside(start: number, end: number, offices: readonly Span[]): boolean {
  const office = offices[firstFrom(offices, start + 1) - 1];
  return office !== undefined && end <= office.end;
}
