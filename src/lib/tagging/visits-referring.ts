/** Finds whom a sentence without a name means: "Đoàn đã kiểm tra …", "Chủ tịch UBND tỉnh cũng đến thăm …". */
import type { Leader } from '../corpus/analysis.ts';
import { foldText, type Span } from '../text/index.ts';
import type { Act } from './visits-anchors.ts';
import type { Cast } from './visits-cast.ts';
import type { Lead } from './visits-lead.ts';
import { isUpperAt } from './places-context.ts';

const REACH = 900;
/** A party keeps its name through an article. */
const PARTY_REACH = 3000;
/** A shorter office tells nobody apart. */
const SHORTEST = 6;
/** Adverbials and an office are no longer. */
const LONGEST = 140;
/** Adverbials, then nobody, or somebody spoken of before. */
const MEANT =
  /^(?:[^,:“]{0,80},\s){0,2}(?:(?:tại đây|tiếp đó|sau đó|tiếp theo|cùng ngày|trước đó|dịp này|nhân dịp này|cũng)[ ,]*)?(?:(?:đoàn(?: công tác| kiểm tra| giám sát| khảo sát)?(?: của [^,:“]{1,40})?|các đồng chí|đồng chí|ông|bà)(?: và đoàn(?: công tác)?)?(?: (?:đã |tiếp tục |cũng |còn ){0,2}(?:đến|tới|ra|vào|về|lên|xuống|sang) [^,:“]{1,60},)?)?[\s,]*$/iu;

/** A party is the one that was just named. */
const PARTY = /(?<!\p{L})đoàn(?: công tác)?$/iu;
const PARTY_TOLD = /(?<!\p{L})[Đđ]oàn(?!\p{L})/u;
/** A clause that an office opens: what stands before it, and as many words as it may have. */
const CLAUSE_OFFICE =
  /^(, (?:đồng chí |ông |bà )?)((?:[Pp]hó |[Qq]uyền )?(?:[Bb]í thư|[Cc]hủ tịch|[Tt]hủ tướng|[Bb]ộ trưởng|[Tt]hứ trưởng|[Gg]iám đốc|[Tt]rưởng|[Cc]hủ nhiệm|[Tt]ư lệnh|[Cc]hính ủy)(?: [\p{L}.]+){0,9})/u;
/** The name of a unit behind an office. */
const UNIT_NAME = /(?: \p{Lu}[\p{L}’']*){1,4}$/u;

/** Indices of leaders; `certain` where the words leave no doubt that they did it. */
export interface Meant {
  readonly who: readonly number[];
  readonly certain: boolean;
}

const NOBODY: Meant = { who: [], certain: false };

/** Offices worth looking up. */
const OFFICE =
  /[Bb]í thư|[Cc]hủ tịch|[Tt]hủ tướng|[Bb]ộ trưởng|[Tt]hứ trưởng|[Gg]iám đốc|[Tt]rưởng|[Cc]hủ nhiệm|[Tt]ư lệnh|[Cc]hính ủy/u;

export class Referring {
  readonly #text: string;
  readonly #leaders: readonly Leader[];
  readonly #cast: Cast;
  #holders: ReadonlyMap<string, number> | null = null;

  constructor(text: string, leaders: readonly Leader[], cast: Cast) {
    this.#text = text;
    this.#leaders = leaders;
    this.#cast = cast;
  }

  /** The leaders meant before the verb's `lead`; nobody when none is known. */
  resolve(sentence: Span, { start, done, motion }: Lead, acts: readonly Act[]): Meant {
    const subject = this.#text.slice(sentence.start, start).trimEnd();
    if (subject.length > LONGEST) return NOBODY;
    if (!MEANT.test(subject)) return this.#holderOf(subject, done || motion);
    const party = PARTY.test(subject);
    const certain = party && (done || motion);
    const last = this.#lastAct(sentence, acts, party);
    return last ? { who: last.who, certain } : { who: this.#lastNamed(sentence), certain };
  }

  /** The act told last; of a party rather the last that a party did. */
  #lastAct(sentence: Span, acts: readonly Act[], party: boolean): Act | null {
    let nearest: Act | null = null;
    for (let i = acts.length - 1; i >= 0; i -= 1) {
      const act = acts[i] as Act;
      if (sentence.start - act.sentence.end > (party ? PARTY_REACH : REACH)) break;
      if (act.weight !== 'visit' && act.weight !== 'more' && act.weight !== 'gave') continue;
      nearest ??= act;
      if (!party || PARTY_TOLD.test(this.#text.slice(act.sentence.start, act.sentence.end))) return act;
    }
    return nearest;
  }

  #lastNamed(sentence: Span): readonly number[] {
    const names = this.#cast.within({ start: Math.max(0, sentence.start - REACH), end: sentence.start });
    const last = names.findLast((naming) => this.#cast.partOf(naming, 0) === 'acts');
    return last ? [last.who] : [];
  }

  /** The one leader whose office opens the main clause behind a verb: "Kiểm tra tại xã A, Chủ tịch UBND tỉnh yêu cầu …". */
  holderBehind({ end: from }: Span, sentence: Span): { readonly who: number; readonly end: number } | null {
    this.#holders ??= holdersOf(this.#leaders);
    const limit = Math.min(sentence.end, from + LONGEST);
    for (let comma = this.#text.indexOf(', ', from); comma >= 0 && comma < limit;) {
      const clause = CLAUSE_OFFICE.exec(this.#text.slice(comma, comma + LONGEST));
      const [all = '', opening = '', words = ''] = clause ?? [];
      for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
        const who = this.#holders.get(foldText(words.slice(0, end)));
        if (who !== undefined) return who < 0 ? null : { who, end: comma + opening.length + end };
      }
      comma = this.#text.indexOf(', ', comma + Math.max(all.length, 2));
    }
    return null;
  }

  /** The one leader whose office the words end with: "Trước đó, Chủ tịch UBND tỉnh", "Bí thư Huyện ủy Văn Lãng". */
  #holderOf(subject: string, done: boolean): Meant {
    if (!OFFICE.test(subject)) return NOBODY;
    this.#holders ??= holdersOf(this.#leaders);
    const bare = endsWithName(subject) ? subject.replace(UNIT_NAME, '') : subject;
    for (const words of bare === subject ? [subject] : [subject, bare]) {
      const folded = foldText(words);
      for (let at = 0; at >= 0; at = folded.indexOf(' ', at + 1)) {
        const holder = this.#holders.get(folded.slice(at).trimStart());
        if (holder !== undefined) return holder < 0 ? NOBODY : { who: [holder], certain: done || at === 0 };
      }
    }
    return NOBODY;
  }
}

/** Whether the last word has a capital. */
const endsWithName = (words: string): boolean => isUpperAt(words, words.lastIndexOf(' ') + 1);

/** Each office of a role, folded, with and without the name of its unit. */
function shortened(role: string): string[] {
  const offices = role.includes(',') ? role.split(/,\s*/) : [role];
  return offices.flatMap((office) =>
    endsWithName(office) ? [foldText(office), foldText(office.replace(UNIT_NAME, ''))] : [foldText(office)]
  );
}

/** Leaders by each of their offices as it may stand without the name; -1 where several hold it. */
function holdersOf(leaders: readonly Leader[]): Map<string, number> {
  const holders = new Map<string, number>();
  leaders.forEach(({ offices }, who) => {
    for (const office of offices.flatMap(({ role }) => shortened(role))) {
      const known = holders.get(office);
      if (office.length >= SHORTEST) holders.set(office, known === undefined || known === who ? who : -1);
    }
  });
  return holders;
}
