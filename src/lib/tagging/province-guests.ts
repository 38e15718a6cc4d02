/** Tells the provinces a story names without taking place there: whose delegation is a guest, where the nation's congress sits. */
import type { Evidence } from './province-evidence.ts';
import { isOfNationalOccasion } from './national-occasions.ts';
import { isTold } from './province-part.ts';

const DELEGATION =
  /(?:^|[\n.!?…:]\s?|[-–•]\s|, )(?:(?:[Đđ]oàn(?: (?:công tác|đại biểu|cán bộ|khảo sát|lãnh đạo|học tập|liên ngành))*|[Ll]ãnh đạo|UBND|HĐND|[Hh]ội(?: \p{L}+){1,3}|Sở(?: \p{L}+){1,5}|Ban(?: \p{L}+){1,4}) )*(?:của )?(?:tỉnh |thành phố |TP\.? ?)?$/u;
const CALLS =
  /(?<!\p{L})(?:trao đổi|chia sẻ|học tập|học hỏi|tham quan|khảo sát|nghiên cứu|giao lưu|thăm|làm việc|tìm hiểu)(?!\p{L})/iu;
const SENTENCE_ENDS = /[.!?;\n]/;
const REACH = 110;

/** Who comes is told right before: "Cục … A đã đến thăm, trao đổi với Cục … B". */
const ARRIVES =
  /^ (?:\([^()\n]{1,30}\) )?(?:đã |vừa |có chuyến )?(?:đến|tới|sang|lên|vào|ra|về) (?:thăm|tham quan|trao đổi|học tập|học hỏi|làm việc|giao lưu|khảo sát|chia sẻ)(?!\p{L})/u;

/** "Tỉnh A trao đổi kinh nghiệm … tại tỉnh B": the province that comes to see another. */
function guestOf(text: string, evidence: readonly Evidence[]): string | null {
  for (const [i, guest] of evidence.entries()) {
    if (guest.part !== 'act' && arrives(text, guest, evidence[i + 1])) return guest.place.province;
    if (!guest.prominent || guest.part === 'act' || guest.place.kind !== 'province') continue;
    const host = evidence
      .slice(i + 1)
      .find(({ place, part }) => part === 'act' && place.province !== guest.place.province);
    if (
      !host?.prominent ||
      !DELEGATION.test(text.slice(Math.max(0, guest.span.start - REACH), guest.span.start))
    )
      continue;
    const between = text.slice(guest.span.end, host.span.start);
    if (!SENTENCE_ENDS.test(between) && CALLS.test(between)) return guest.place.province;
  }
  return null;
}

function arrives(text: string, guest: Evidence, next: Evidence | undefined): boolean {
  if (!next || next.place.province === guest.place.province) return false;
  const between = text.slice(guest.span.end, next.span.start);
  return between.length < 160 && ARRIVES.test(between) && !SENTENCE_ENDS.test(between);
}

/** Whether the place is only the seat of the nation's occasion. */
function isSeatOfOccasion(text: string, { span }: Evidence): boolean {
  const near = text.slice(Math.max(0, span.start - 200), span.start);
  const sentence = Math.max(near.lastIndexOf('.'), near.lastIndexOf(';'), near.lastIndexOf('\n')) + 1;
  return isOfNationalOccasion(near.slice(sentence));
}

const ASIDE = 0.02;
const asAside = (one: Evidence): Evidence => ({ ...one, part: 'aside', weight: one.weight * ASIDE });

/**
 * What is said of a guest and of the seat of the nation's occasion counts as an aside, where the story names
 * another province.
 * @param evidence in text order.
 */
export function setGuestsAside(text: string, evidence: readonly Evidence[]): readonly Evidence[] {
  const [first] = evidence;
  if (evidence.every(({ place }) => place.province === first?.place.province)) return evidence;
  const guest = guestOf(text, evidence);
  const set = evidence.map((one) => {
    const isGuest = guest !== null && one.place.province === guest && one.part !== 'act';
    return isGuest || isSeatOfOccasion(text, one) ? asAside(one) : one;
  });
  return set.some(({ part }) => isTold(part)) ? set : evidence;
}
