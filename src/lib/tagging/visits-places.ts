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
  readonly #stands: readonly Stand[];

  constructor(text: string, title: Span, leaders: readonly Leader[], places: readonly PlaceMention[]) {
    this.#text = text;
    this.#title = title;
    this.#leaders = leaders;
    this.#all = places;
    const offices = byStart(leaders.flatMap(({ offices: held }) => held.map(({ span }) => span)));
    const stands: Stand[] = [];
    for (const place of places) {
      for (const { start, end } of place.spans) {
        const stand = { start, end, place };
        if (!isInside(stand, offices)) stands.push(stand);
      }
    }
    this.#stands = byStart(stands);
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
   * Where an act lies when its sentence names no commune: its leaders' own, the title's, the one just told, the only
   * one. Of a digest's story (`story`) only its own places count.
   */
  around(act: Pick<Act, 'who' | 'sentence'>, story: Span | null): VisitPlace {
    const commune = this.#ownCommune(act) ?? this.#near('commune', act.sentence, story);
    return { commune, district: this.#near('district', act.sentence, story) };
  }

  #isListed(before: Stand, stand: Stand): boolean {
    return LISTED.test(this.#text.slice(before.end, stand.start));
  }

  #in(kind: PlaceMention['kind'], span: Span): Stand[] {
    return within(this.#stands, span).filter(({ place }) => place.kind === kind);
  }

  #ownCommune({ who }: Pick<Act, 'who'>): NamedPlace | null {
    const [office] = who.map((one) => this.#leaders[one]?.offices[0]);
    if (office?.level !== 'commune' || office.place === null) return null;
    const known = this.#all.find(({ name }) => name === office.place);
    return known ?? { name: office.place, province: office.province };
  }

  #near(kind: PlaceMention['kind'], sentence: Span, story: Span | null): NamedPlace | null {
    const from = Math.max(story?.start ?? 0, sentence.start - BEFORE);
    const before = this.#in(kind, { start: from, end: sentence.start }).at(-1);
    if (story) return (before ?? this.#in(kind, story)[0])?.place ?? null;
    const title = this.#in(kind, this.#title)[0];
    const [only, another] = new Set(
      this.#stands.flatMap(({ place }) => (place.kind === kind ? [place] : []))
    );
    const behind = (): Stand | undefined =>
      this.#in(kind, { start: sentence.end, end: sentence.end + BEFORE })[0];
    return (title ?? before)?.place ?? (another ? (behind()?.place ?? null) : (only ?? null));
  }
}

/** Whether a place stands in one of the offices, which are ordered by start and hardly overlap. */
function isInside({ start, end }: Span, offices: readonly Span[]): boolean {
  const office = offices[firstFrom(offices, start + 1) - 1];
  return office !== undefined && end <= office.end;
}
