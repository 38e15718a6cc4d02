/** Reads an article's acts of visiting: each verb with those who did it, judged one by one. */
import type { Leader, OfficeLevel } from '../corpus/analysis.ts';
import type { Span } from '../text/index.ts';
import type { VisitAct } from '../lexicon/visits.ts';
import type { Act, Anchor, Weight } from './visits-anchors.ts';
import { Cast } from './visits-cast.ts';
import { doersBehind, endsQuoted, isSpoilt } from './visits-doers.ts';
import { Doers } from './visits-doing.ts';
import { type Lead, type Telling, readLead } from './visits-lead.ts';
import {
  arrives,
  isAbroad,
  isAtOwnSeat,
  isPlanned,
  kindAttended,
  kindOfEvent,
  refusesObject,
  isOnWay,
  wentBefore
} from './visits-occasion.ts';
import { behindSign, sentenceAround } from './visits-sentence.ts';
import { speakersAt } from './visits-spoken.ts';
import {
  KINDS,
  NEEDS_WAY,
  givesToPeople,
  isBody,
  isShownRound,
  kindAlone,
  kindOfAct,
  makesVisit
} from './visits-weighing.ts';
import { WordPattern } from '../lexicon/visits-pattern.ts';

/** Verbs so near one another share their subject: "đến thăm, tặng quà và làm việc". */
const NEAR = 45;
/** A verb farther from every name is nobody's. */
const NAME_REACH = 600;
/** Not even an office makes anything of these where no leader is named and no visit told before; see `#isNobodys`. */
const NEEDS_NAMES = new Set<VisitAct>(['give', 'cheer', 'speak', 'join', 'receive', 'event']);
const GOING_OUT = new Set<VisitAct>(['session', 'inspect', 'call', 'console']);
const WAYS = new Set<VisitAct>(['arrive', 'reach']);
const DONE = /^đã /iu;
/** Of a party only where it is said to go somewhere. */
const LEADS = /^dẫn đầu$/iu;
const WILL = new WordPattern(/(?:sẽ|dự kiến)(?!\p{L})/iu);
/** Verbs in a row stand no farther apart. */
const ROW_GAP = 3;
const IN_ROW = /^[\s,]*$/;

export class ActReader {
  readonly #text: string;
  readonly #title: Span;
  readonly #leaders: readonly Leader[];
  readonly #cast: Cast;
  readonly #anchors: readonly Anchor[];
  readonly #doers: Doers;
  #sentence: Span = { start: 0, end: 0 };
  /** Where a journey abroad was told last. */
  #abroad = -1;
  /** How the verb before was told, and where it ended. */
  #before: { end: number; telling: Telling } = { end: 0, telling: 'told' };

  /** `anchors`: of `text`. */
  constructor(text: string, title: Span, leaders: readonly Leader[], anchors: readonly Anchor[]) {
    this.#text = text;
    this.#title = title;
    this.#leaders = leaders;
    this.#anchors = anchors;
    this.#cast = new Cast(text, leaders);
    this.#doers = new Doers(text, leaders, this.#cast, anchors);
  }

  /** Every act in the order of the text. */
  read(): Act[] {
    const acts: Act[] = [];
    for (const anchor of this.#anchors) {
      const act = this.#readAct(anchor, acts);
      if (act) acts.push(act);
    }
    return acts;
  }

  #readAct(anchor: Anchor, acts: readonly Act[]): Act | null {
    if (anchor.act === 'none') return this.#skip(anchor);
    if (WAYS.has(anchor.act) && !arrives(this.#text, anchor)) return null;
    if (!this.#isNearNames(anchor, acts)) return null;
    const sentence = this.#sentenceOf(anchor);
    if (isShownRound(this.#text, anchor, sentence)) return null;
    if (acts.length === 0 && this.#isNobodys(anchor, sentence)) return null;
    if (anchor.act === 'receive') return this.#named(anchor, sentence, 'host');
    if (anchor.act === 'event') return this.#event(anchor, sentence);
    const lead = this.#leadOf(anchor, sentence);
    if (anchor.act === 'join') return this.#joined(anchor, sentence, lead, acts);
    if (anchor.act === 'speak') return this.#spoke(anchor, sentence, lead);
    if (lead.telling === 'not' || this.#isQuoted(anchor, sentence)) return null;
    if (lead.telling === 'named') return this.#spoken(anchor, sentence);
    if (anchor.act === 'attend') {
      const who = this.#doers.guests({ anchor, sentence, lead }, acts);
      return this.#attended(anchor, sentence, who, acts) ?? this.#skip(anchor);
    }
    return this.#done(anchor, sentence, lead, acts);
  }

  /** What is done by nobody named, unless a body is told to have gone there for it. */
  #isNobodys(anchor: Anchor, sentence: Span): boolean {
    if (!NEEDS_NAMES.has(anchor.act) || this.#cast.names(sentence.start, sentence.end)) return false;
    return !NEEDS_WAY.has(anchor.act) || !isOnWay(this.#text, anchor, sentence);
  }

  /** Far from every name nobody's visit is told: most verbs of a long text. */
  #isNearNames({ start, end }: Anchor, acts: readonly Act[]): boolean {
    if (this.#cast.names(start - NAME_REACH, end + NAME_REACH)) return true;
    const last = acts.at(-1);
    return last !== undefined && start - last.anchor.end < NAME_REACH;
  }

  /** Of verbs in a row the first decides: "thiếu kiểm tra, giám sát", "chuyến thăm và làm việc". */
  #leadOf(anchor: Anchor, sentence: Span): Lead {
    const lead = readLead(this.#text, anchor, sentence.start);
    const { end, telling } = this.#before;
    const gap = lead.start - end;
    const near = gap >= 0 && gap <= ROW_GAP && end > sentence.start && !lead.motion && !lead.done;
    const moved = this.#withWay(anchor, sentence, lead);
    const read = near && IN_ROW.test(this.#text.slice(end, lead.start)) ? { ...moved, telling } : moved;
    this.#before = { end: anchor.end, telling: read.telling };
    return read;
  }

  /** "đã đến" tells of both; "đến thôn … để kiểm tra", "tỏa về các thôn kiểm tra": the way was told before. */
  #withWay({ start, end, act }: Anchor, sentence: Span, lead: Lead): Lead {
    if (act === 'arrive')
      return { ...lead, motion: true, done: lead.done || DONE.test(this.#text.slice(start, end)) };
    const stayed = lead.telling === 'not' && GOING_OUT.has(act) && !lead.undone;
    return stayed && wentBefore(this.#text, lead, sentence)
      ? { ...lead, telling: 'told', motion: true }
      : lead;
  }

  #sentenceOf({ start }: Anchor): Span {
    if (start < this.#sentence.start || start >= this.#sentence.end) {
      const { start: signed, end } = sentenceAround(this.#text, start);
      this.#sentence = { start: behindSign(this.#text, signed, start), end };
    }
    return this.#sentence;
  }

  #isQuoted({ start }: Anchor, sentence: Span): boolean {
    return endsQuoted(this.#text.slice(sentence.start, start));
  }

  #named(anchor: Anchor, sentence: Span, weight: Weight, start = anchor.start): Act | null {
    const who = doersBehind(this.#text, this.#cast, sentence, anchor, start);
    return who.length > 0 ? { anchor, sentence, kind: 'other', who, weight } : null;
  }

  /** "Cùng đi có đồng chí A", "Đồng chí A chủ trì buổi làm việc". */
  #joined(anchor: Anchor, sentence: Span, lead: Lead, acts: readonly Act[]): Act | null {
    if (lead.telling !== 'told' || WILL.test(this.#text, sentence.start, anchor.start)) return null;
    const who = this.#doers.told({ anchor, sentence, lead });
    if (who.length === 0 || isAtOwnSeat(this.#text, sentence)) return null;
    const attended = this.#attended(anchor, sentence, who, acts);
    const alone =
      attended?.weight === 'visit'
        ? attended.kind
        : kindAlone(this.#text, anchor, sentence, this.#levelsOf(who));
    if (!alone && LEADS.test(this.#text.slice(anchor.start, anchor.end))) return null;
    return { anchor, sentence, kind: 'other', who, weight: 'joined', ...(alone ? { alone } : {}) };
  }

  #attended(anchor: Anchor, sentence: Span, who: readonly number[], acts: readonly Act[]): Act | null {
    const guests = who.filter((one) => this.#levelOf(one) !== 'cell');
    if (guests.length === 0) return null;
    const kind = kindAttended(this.#text, anchor, sentence, this.#title);
    if (kind === null) return null;
    if (kind === 'untold' && !this.#followsVisit(sentence, acts)) return null;
    if (kind === 'join' || kind === 'untold') {
      return { anchor, sentence, kind: 'other', who: guests, weight: 'joined' };
    }
    return { anchor, sentence, kind, who: guests, weight: 'visit' };
  }

  /** "Tham dự có đồng chí B" right behind the sentence that tells who came. */
  #followsVisit({ start }: Span, acts: readonly Act[]): boolean {
    const last = acts.at(-1);
    if (!last || (last.weight !== 'visit' && last.weight !== 'open')) return false;
    return start - last.sentence.end <= 2 && KINDS[last.anchor.act] !== undefined;
  }

  #spoken(anchor: Anchor, sentence: Span): Act | null {
    const who = speakersAt(this.#text, this.#cast, sentence, anchor);
    const kind = KINDS[anchor.act];
    if (who.length === 0 || !kind || this.#refuses(anchor, sentence, who)) return null;
    if (isAbroad(this.#text, anchor, sentence)) return null;
    return { anchor, sentence, kind, who, weight: 'spoken' };
  }

  /** "Đồng chí A phát biểu tại buổi làm việc": guest or host. */
  #spoke(anchor: Anchor, sentence: Span, lead: Lead): Act | null {
    const who = this.#doers.told({ anchor, sentence, lead });
    return who.length > 0 ? { anchor, sentence, kind: 'other', who, weight: 'spoke' } : null;
  }

  /** "tới dự, kiểm tra": in a row with what is no visit the next verb makes none. */
  #skip({ end }: Anchor): null {
    this.#before = { end, telling: 'not' };
    return null;
  }

  /** "Phát biểu tại buổi sinh hoạt, đồng chí A ghi nhận …" */
  #event(anchor: Anchor, sentence: Span): Act | null {
    const who = speakersAt(this.#text, this.#cast, sentence, anchor).filter(
      (one) => this.#levelOf(one) !== 'cell'
    );
    if (who.length === 0) return null;
    const kind = kindOfEvent(this.#text, anchor, sentence, this.#title);
    return kind && { anchor, sentence, kind, who, weight: 'spoken' };
  }

  #done(anchor: Anchor, sentence: Span, lead: Lead, acts: readonly Act[]): Act | null {
    const last = acts.at(-1);
    const beside =
      last?.sentence === sentence && last.weight === 'visit' && lead.start - last.anchor.end <= NEAR
        ? last.anchor.act
        : null;
    const told = this.#doers.told({ anchor, sentence, lead });
    const meant =
      told.length > 0 ? null : this.#doers.meant({ anchor, sentence, lead }, acts, beside !== null);
    const who = meant?.who ?? told;
    if (told.length === 0 && this.#isStillAbroad(acts)) return null;
    if (who.length === 0 && !this.#goesOut(anchor, sentence, lead)) return null;
    if (this.#refuses(anchor, sentence, who)) return null;
    if (who.length === 0) return this.#open(anchor, sentence, lead);
    const certain = told.length > 0 || meant?.certain === true;
    const makes = certain && makesVisit(this.#text, anchor, sentence, lead, beside !== null);
    if ((makes || anchor.act === 'session') && this.#isElsewhere(anchor, sentence, lead)) return null;
    const kind = kindOfAct(this.#text, anchor, sentence, makes ? 'makes' : beside);
    const gave = told.length > 0 && givesToPeople(this.#text, anchor, sentence);
    return { anchor, sentence, kind, who, weight: makes ? 'visit' : gave ? 'gave' : 'more' };
  }

  /** What bodies are told to do, nobody being named. */
  #goesOut(anchor: Anchor, sentence: Span, lead: Lead): boolean {
    if (GOING_OUT.has(anchor.act)) return true;
    return NEEDS_WAY.has(anchor.act) && makesVisit(this.#text, anchor, sentence, lead, false);
  }

  /** Abroad, or not yet. */
  #isElsewhere(anchor: Anchor, sentence: Span, { done }: Pick<Lead, 'done'>): boolean {
    if (!isAbroad(this.#text, anchor, sentence)) return !done && isPlanned(this.#text, anchor, sentence);
    this.#abroad = anchor.end;
    return true;
  }

  /** "Đoàn cũng đến thăm …": a party that was abroad is not home until a visit there is told. */
  #isStillAbroad(acts: readonly Act[]): boolean {
    if (this.#abroad < 0) return false;
    return (acts.findLast(({ weight }) => weight === 'visit')?.anchor.end ?? -1) < this.#abroad;
  }

  /** "Đoàn công tác của Tỉnh ủy làm việc với xã": somebody named beside may have led it. */
  #open(anchor: Anchor, sentence: Span, lead: Lead): Act | null {
    const [from, to] = [sentence.start, lead.start];
    if (!isBody(this.#text, from, to === anchor.start ? anchor.end : to)) return null;
    if (isSpoilt(this.#text, from, to, anchor.act) || this.#isElsewhere(anchor, sentence, lead)) return null;
    const kind = kindOfAct(this.#text, anchor, sentence, NEEDS_WAY.has(anchor.act) ? 'makes' : null);
    return { anchor, sentence, kind, who: [], weight: 'open' };
  }

  #levelOf(who: number): OfficeLevel | null {
    return this.#leaders[who]?.offices[0].level ?? null;
  }

  #levelsOf(who: readonly number[]): (OfficeLevel | null)[] {
    return who.map((one) => this.#levelOf(one));
  }

  #refuses(anchor: Anchor, sentence: Span, who: readonly number[]): boolean {
    return refusesObject(this.#text, anchor, sentence, this.#levelsOf(who));
  }
}
