/** Puts acts together to visits: one leader, one day, one commune is one visit. */
import { VISIT_KINDS, type EventDate, type Visit, type VisitKind } from '../corpus/analysis.ts';
import type { Span } from '../text/index.ts';
import type { Act } from './visits-anchors.ts';
import { betterHost, isProper, isSameDay } from './visits-agreeing.ts';
import { dayOfVisit } from './visits-day.ts';
import { giftOf } from './visits-gift.ts';
import { OFFICE_LEVELS, levelWorkedWith } from './visits-occasion.ts';
import { hostOf } from './visits-host.ts';
import { JOIN_REACH, doubtfulNear, isOpen, openNear } from './visits-near.ts';
import { VisitPlaces, type VisitPlace } from './visits-places.ts';
import type { VisitSetting } from './visits-setting.ts';

/** What one act tells of the circumstances. */
interface Told {
  place: VisitPlace;
  day: EventDate | null;
  host: string | null;
}

/** A visit while its acts come in. */
interface Group extends Told {
  readonly who: Set<number>;
  readonly section: number;
  readonly kinds: Set<VisitKind>;
  gift: string | null;
  /** The sentence that tells it best so far. */
  told: Span;
}

/** No article tells more visits at once; a page of thousands must stay linear. */
const RECENT = 64;
const FLOWERS = /^(?:lẵng )?hoa/u;
/** "cùng dự": present, but not of the party; the place's own leaders are hosts then. */
const PRESENT = /dự|tham gia(?! (?:cùng )?đoàn)|làm việc/iu;

export class Gathering {
  readonly #text: string;
  readonly #setting: VisitSetting;
  readonly #places: VisitPlaces;
  readonly #groups: Group[] = [];

  constructor(text: string, setting: VisitSetting) {
    this.#text = text;
    this.#setting = setting;
    this.#places = new VisitPlaces(text, setting.title, setting.leaders, setting.places);
  }

  /** The visits that the acts of one text make, in the order in which they are first told. */
  gather(acts: readonly Act[]): Visit[] {
    const told = acts.some(({ weight }) => weight === 'visit') ? 'visit' : 'spoken';
    const waiting = acts.flatMap((act, i) => (this.#take(act, told) ? [] : [[act, i] as const]));
    const called = this.#groups.length > 0 || acts.some(isOpen);
    for (const [act, i] of waiting) {
      if (this.#take(act, told)) continue;
      if (act.weight === 'joined') this.#joinNobody(act, openNear(acts, i));
      else if (act.weight === 'gave' && called) this.#addVisit({ ...act, kind: 'gift-visit' });
    }
    if (this.#groups.length === 0) this.#takeSpoken(acts);
    this.#dismissHosts(acts);
    return this.#groups.filter(({ who }) => who.size > 0).map((group) => this.#visitOf(group));
  }

  /** Whoever spoke where a body worked led it, when nobody else is told to have come. */
  #takeSpoken(acts: readonly Act[]): void {
    acts.forEach((act, i) => {
      if (act.weight === 'spoke' && this.#groups.length === 0)
        this.#joinNobody(act, openNear(acts, i) ?? doubtfulNear(acts, i));
    });
  }

  /** Adds an act to the visits so far; false when there is none yet that it belongs to. */
  #take(act: Act, told: Act['weight']): boolean {
    if (act.weight === told) this.#addVisit(act);
    else if (act.weight === 'more' || act.weight === 'gave') return this.#addMore(act);
    else if (act.weight === 'joined') return this.#join(act);
    return true;
  }

  /** Who is said to have received visitors is none of them, whatever a caption shows. */
  #dismissHosts(acts: readonly Act[]): void {
    const hosts = new Set(acts.flatMap(({ weight, who }) => (weight === 'host' ? who : [])));
    if (hosts.size === 0) return;
    const visited = this.#groups.some(({ who }) => [...who].some((one) => !hosts.has(one)));
    if (!visited) return;
    for (const { who } of this.#groups) hosts.forEach((host) => who.delete(host));
  }

  #addVisit(act: Act): void {
    const { event, published } = this.#setting;
    const day = dayOfVisit(this.#text, act, event, published);
    if (day === 'recalled') return;
    const places = this.#places.toldBy(act);
    const host = hostOf(this.#text, act, this.#setting.title);
    for (const place of places) {
      // Of several communes each is a host of its own: "tại các xã A, B".
      const one = places.length > 1 && !isProper(host) ? (place.commune?.name ?? host) : host;
      const group = this.#groups.slice(-RECENT).find((known) => this.#fits(known, act, place, day));
      if (group) this.#merge(group, act, { place, day, host: one });
      else this.#groups.push(this.#begin(act, { place, day, host: one }));
    }
  }

  #fits(group: Group, act: Act, { commune }: VisitPlace, day: EventDate | null): boolean {
    if (group.section !== this.#sectionOf(act)) return false;
    if (!isSameDay(group.day, day)) return false;
    if (group.place.commune && commune && group.place.commune.name !== commune.name) return false;
    return act.who.some((one) => group.who.has(one));
  }

  #begin(act: Act, told: Told): Group {
    const { anchor, sentence, kind, who } = act;
    const gift = giftOf(this.#text, act);
    return {
      ...told,
      who: new Set(who),
      section: this.#sectionOf({ anchor }),
      kinds: new Set([kind]),
      gift,
      told: sentence
    };
  }

  #merge(group: Group, act: Act, { place, day, host }: Told): void {
    act.who.forEach((one) => group.who.add(one));
    group.place = {
      commune: group.place.commune ?? place.commune,
      district: group.place.district ?? place.district
    };
    group.day = group.day?.value.startsWith('X') ? (day ?? group.day) : (group.day ?? day);
    group.kinds.add(act.kind);
    group.host = betterHost(group.host, host);
    this.#addGift(group, act);
    if (this.#tellsBetter(act.sentence, group.told)) group.told = act.sentence;
  }

  /** The first that was given; anything rather than flowers. */
  #addGift(group: Group, act: Act): void {
    if (group.gift === null || FLOWERS.test(group.gift)) group.gift = giftOf(this.#text, act) ?? group.gift;
  }

  /** The body tells more than the title, the sentence with the day more than the others. */
  #tellsBetter(sentence: Span, known: Span): boolean {
    const { title, event } = this.#setting;
    const dated = (span: Span): boolean =>
      event !== null && span.start <= event.span.start && event.span.end <= span.end;
    if (known.start < title.end && sentence.start >= title.end) return true;
    return dated(sentence) && !dated(known);
  }

  #addMore(act: Act): boolean {
    const group = this.#groups
      .slice(-RECENT)
      .findLast(
        (known) => known.section === this.#sectionOf(act) && act.who.some((one) => known.who.has(one))
      );
    if (!group) return false;
    if (this.#isElsewhere(act, group)) {
      this.#addVisit(act);
      return true;
    }
    this.#addGift(group, act);
    group.host ??= hostOf(this.#text, act, this.#setting.title);
    group.kinds.add(act.kind);
    return true;
  }

  /** Another day or another commune named makes another visit, also where only "đoàn" goes on. */
  #isElsewhere(act: Act, group: Group): boolean {
    if (act.anchor.act === 'give' || act.anchor.act === 'cheer') return false;
    const day = dayOfVisit(this.#text, act, null, this.#setting.published);
    if (day && day !== 'recalled' && !isSameDay(day, group.day)) return true;
    const { commune } = this.#placeOf(group);
    const told = this.#places.toldBy(act)[0]?.commune;
    return told !== null && told !== undefined && commune !== null && told.name !== commune.name;
  }

  #join(act: Act): boolean {
    const section = this.#sectionOf(act);
    const isNear = ({ section: of, told }: Group): boolean =>
      of === section && Math.abs(act.anchor.start - told.end) <= JOIN_REACH;
    const groups = this.#groups.slice(-RECENT);
    const last = groups.findLast((one) => one.told.start <= act.anchor.start && isNear(one));
    const group = last ?? groups.find(isNear);
    if (group && act.alone && act.who.some((one) => group.who.has(one))) {
      this.#addVisit({ ...act, kind: act.alone });
    } else if (group) this.#accompany(group, act.who, act);
    return group !== undefined;
  }

  #accompany(group: Group, who: readonly number[], { anchor }: Act): void {
    const present = PRESENT.test(this.#text.slice(anchor.start, anchor.end));
    const guests = who.filter((one) => !present || !this.#isHost(one, group));
    guests.forEach((one) => group.who.add(one));
  }

  /** Nobody named is told to have come: what a body did beside was led by who is named here. */
  #joinNobody(act: Act, open: Act | null): void {
    const highest = act.who.toSorted((a, b) => this.#rankOf(a) - this.#rankOf(b));
    if (act.alone) return this.#addVisit({ ...act, kind: act.alone });
    const [first, ...others] = highest;
    if (!open || first === undefined || this.#isOwnRank(first, open)) return;
    this.#addVisit({ ...open, who: [first] });
    const group = this.#groups.at(-1);
    if (group) this.#accompany(group, others, act);
  }

  /** Whoever holds the rank of the body worked with received the others. */
  #isOwnRank(one: number, { anchor, sentence }: Act): boolean {
    const level = levelWorkedWith(this.#text, anchor, sentence);
    return level !== null && this.#rankOf(one) >= OFFICE_LEVELS.indexOf(level);
  }

  #rankOf(one: number): number {
    const level = this.#setting.leaders[one]?.offices[0].level;
    return level ? OFFICE_LEVELS.indexOf(level) : OFFICE_LEVELS.length;
  }

  /** Whether somebody leads the very commune or district that is visited, below whoever visits it. */
  #isHost(one: number, group: Group): boolean {
    const office = this.#setting.leaders[one]?.offices[0];
    const [first] = group.who;
    const guest = this.#setting.leaders[first ?? -1]?.offices[0];
    if (!office || office.level === guest?.level) return false;
    const { commune, district } = this.#placeOf(group);
    if (office.place !== null && group.host?.includes(office.place)) return true;
    if (office.level === 'commune') return office.place === null || office.place === commune?.name;
    if (office.level === 'district') return office.place === null || office.place === district?.name;
    return office.level === 'cell';
  }

  #placeOf({ place, who, told, section }: Group): VisitPlace {
    if (place.commune && place.district) return place;
    const story = this.#setting.sections[section]?.span ?? null;
    const { commune } = place;
    if (commune) return { commune, district: this.#places.districtAround(told, story) };
    return { commune: this.#places.communeAround([...who], told, story), district: place.district };
  }

  #sectionOf({ anchor }: Pick<Act, 'anchor'>): number {
    return this.#setting.sections.findIndex(
      ({ span }) => span.start <= anchor.start && anchor.start < span.end
    );
  }

  #visitOf(group: Group): Visit {
    const { leaders, province } = this.#setting;
    const { commune, district } = this.#placeOf(group);
    const names = [...group.who].flatMap((one) => leaders[one]?.name ?? []) as [string, ...string[]];
    return {
      kind: kindOf(group),
      leaders: names,
      host: group.host,
      commune: commune?.name ?? null,
      district: district?.name ?? null,
      province: commune?.province ?? district?.province ?? province?.slug ?? null,
      date: group.day,
      gift: group.gift,
      span: group.told,
      ...(group.section < 0 ? {} : { section: group.section })
    };
  }
}

/** The first kind that applies; going to see a place with a present is a call. */
function kindOf({ kinds, gift }: Group): VisitKind {
  const kind = VISIT_KINDS.find((one) => kinds.has(one)) ?? 'other';
  return kind === 'site-visit' && gift !== null ? 'gift-visit' : kind;
}
