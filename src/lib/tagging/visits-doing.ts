/** Decides who does what a verb of visiting says: told by name or office, or meant by what was told before. */
import type { Leader } from '../corpus/analysis.ts';
import type { Span } from '../text/index.ts';
import type { Act, Anchor } from './visits-anchors.ts';
import type { Cast } from './visits-cast.ts';
import { doersBefore, doersBehind, doersOfMain, opensSentence } from './visits-doers.ts';
import type { Lead } from './visits-lead.ts';
import { type Meant, Referring } from './visits-referring.ts';
import { speaksAsHost } from './visits-spoken.ts';
import { givesCounted } from './visits-weighing.ts';

/** Nothing but where to, then a comma: "đoàn vượt đèo sang xã Than Uyên, kiểm tra …" is one party's row of deeds. */
const SHORT_WAY = /^[^,.;:“]{0,40}, *$/u;

/** A verb of visiting with its sentence and the words before it. */
export interface Deed {
  readonly anchor: Anchor;
  readonly sentence: Span;
  readonly lead: Lead;
}

/** All answers are indices of leaders. */
export class Doers {
  readonly #text: string;
  readonly #cast: Cast;
  readonly #anchors: readonly Anchor[];
  readonly #referring: Referring;

  /** `anchors`: of `text`. */
  constructor(text: string, leaders: readonly Leader[], cast: Cast, anchors: readonly Anchor[]) {
    this.#text = text;
    this.#cast = cast;
    this.#anchors = anchors;
    this.#referring = new Referring(text, leaders, cast);
  }

  /** Who does it: named before the verb, behind it, or in the clause that follows an opening verb. */
  told({ anchor, sentence, lead }: Deed): readonly number[] {
    const before = doersBefore(this.#text, this.#cast, sentence, anchor, this.#anchors);
    if (before.length > 0) return before;
    const behind = doersBehind(this.#text, this.#cast, sentence, anchor, lead.start);
    if (behind.length > 0) return behind;
    const main = doersOfMain(this.#text, this.#cast, sentence, anchor, lead.start);
    return main.length > 0 ? main : this.#holderOfMain({ anchor, sentence, lead });
  }

  /** Who attends: told so, or by the office that somebody named holds. */
  guests(deed: Deed, acts: readonly Act[]): readonly number[] {
    const told = this.told(deed);
    if (told.length > 0) return told;
    const { who, certain } = this.#referring.resolve(deed.sentence, deed.lead, acts);
    return certain ? who : [];
  }

  /**
   * Who is meant where nobody is told: "…; đồng thời trao 35 triệu đồng" is done by whoever did what stands before.
   * @param inRow whether the verb goes on with a row of deeds of the act before
   */
  meant({ anchor, sentence, lead }: Deed, acts: readonly Act[], inRow: boolean): Meant {
    const last = acts.at(-1);
    if (last && inRow && SHORT_WAY.test(this.#text.slice(last.anchor.end, lead.start)))
      return { who: last.who, certain: true };
    if (anchor.act === 'give' && lead.joined && last?.sentence === sentence)
      return { who: last.who, certain: false };
    if (anchor.act === 'give' && givesCounted(this.#text, anchor, sentence)) {
      const speaker = this.#cast.within({ start: sentence.start, end: anchor.start })[0];
      if (speaker) return { who: [speaker.who], certain: false };
    }
    return this.#referring.resolve(sentence, lead, acts);
  }

  /** "Kiểm tra tại xã A, Chủ tịch UBND tỉnh yêu cầu …": told by the office alone. */
  #holderOfMain({ anchor, sentence, lead }: Deed): readonly number[] {
    if (this.#cast.names(anchor.end, sentence.end)) return [];
    if (!opensSentence(this.#text, sentence, lead.start)) return [];
    const holder = this.#referring.holderBehind(anchor, sentence);
    return holder && !speaksAsHost(this.#text, holder.end, sentence.end) ? [holder.who] : [];
  }
}
