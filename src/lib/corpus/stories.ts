/** Folds near-duplicates into stories: when two texts tell one story, which article comes first, and who follows whom. */
import { type Shingles, resemblance, shared } from '../text/shingles.ts';
import { addDays } from './civil-date.ts';

/** Shared phrases over all phrases from which two texts are one story; most reprints are above 0.7. */
const ALIKE = 0.5;
/** A few sentences share half their phrases easily: announcements, captions, weather. */
const SHORT = 40;
const ALIKE_WHEN_SHORT = 0.8;
/**
 * The same report about another commune repeats the phrases and not the names: of those that the poorer text has, so many
 * must stand in the other. Measured on templates 0.43 and less, on reprints and retellings 0.71 and more.
 */
const SAME_NAMES = 0.6;
/** With fewer names than this nothing can be told from them. */
const FEW_NAMES = 3;

/** Whether both tell the same story in mostly the same words. Symmetric. */
export function isReprint(a: Shingles, b: Shingles): boolean {
  // Names first: there are few of them, and of texts written to one form they part nearly all.
  if (!namesAgree(a, b)) return false;
  const short = Math.min(a.syllables, b.syllables) < SHORT;
  return resemblance(a, b) >= (short ? ALIKE_WHEN_SHORT : ALIKE);
}

function namesAgree(a: Shingles, b: Shingles): boolean {
  const fewer = Math.min(a.names.length, b.names.length);
  return fewer < FEW_NAMES || shared(a.names, b.names) >= SAME_NAMES * fewer;
}

/** Articles of one story were published at most so many days apart from its first. */
export const STORY_DAYS = 10;

/** First and last ISO day of what is known of an article's publication; null where nothing is. */
export interface Publication {
  readonly id: string;
  readonly days: { readonly from: string; readonly to: string } | null;
}

/** Unknown days may be any. */
export function isNear(a: Publication, b: Publication): boolean {
  if (a.days === null || b.days === null) return true;
  return a.days.from <= addDays(b.days.to, STORY_DAYS) && b.days.from <= addDays(a.days.to, STORY_DAYS);
}

/** A total order: the earlier day first, an unsure day where it ends, an unknown one last; then by id. */
export function comesBefore(a: Publication, b: Publication): boolean {
  const [end, other] = [a.days?.to ?? '9999', b.days?.to ?? '9999'];
  if (end !== other) return end < other;
  const [start, otherStart] = [a.days?.from ?? '', b.days?.from ?? ''];
  return start === otherStart ? a.id < b.id : start < otherStart;
}

/** Where an article stands: `first` is the id of its story's first article, its own for a first one. */
export interface Standing extends Publication {
  readonly first: string;
  /** Of an article that follows: how much of its text stands in the first one, from `likenessTo`. */
  readonly likeness: number | null;
}

/** How much of `part` stands in `first`, 0 … 1 in thousandths: what "92% giống" says, the same wherever it is computed. */
export const likenessTo = (part: Shingles, first: Shingles): number =>
  Math.round((1000 * shared(part.phrases, first.phrases)) / Math.max(1, part.phrases.length)) / 1000;

/** An article near in time that is a reprint of the new one, with how much of the later of both stands in the earlier. */
export interface Neighbour {
  readonly standing: Standing;
  readonly likeness: number;
}

export interface Placed {
  readonly standing: Standing;
  /** Later articles that now follow the new one. */
  readonly joining: readonly Standing[];
  /** Those of them that were first in their story: whoever followed them is to be placed again. */
  readonly displaced: readonly string[];
}

/**
 * Where every article stands is decided by the articles alone, whatever the order in which they come: in the order of
 * `comesBefore` each follows the first article it is most like, and where there is none it is a first one itself.
 * So a new article that follows changes nothing else, and a new first one only what comes after it.
 * @param neighbours of those placed so far.
 */
export function placeArticle(article: Publication, neighbours: readonly Neighbour[]): Placed {
  const { id, days } = article;
  const [best] = neighbours
    .filter(({ standing }) => standing.first === standing.id && comesBefore(standing, article))
    .sort((a, b) => b.likeness - a.likeness || (a.standing.id < b.standing.id ? -1 : 1));
  if (best) {
    const standing = { id, days, first: best.standing.id, likeness: best.likeness };
    return { standing, joining: [], displaced: [] };
  }
  const joining = neighbours.filter((one) => comesBefore(article, one.standing) && prefers(one, id));
  return {
    standing: { id, days, first: id, likeness: null },
    joining: joining.map(({ standing, likeness }) => ({ ...standing, first: id, likeness })),
    displaced: joining.flatMap(({ standing }) => (standing.first === standing.id ? [standing.id] : []))
  };
}

/** Whether a later article follows `first` rather than whom it follows now. */
function prefers({ standing, likeness }: Neighbour, first: string): boolean {
  if (standing.likeness === null) return true;
  return likeness === standing.likeness ? first < standing.first : likeness > standing.likeness;
}
