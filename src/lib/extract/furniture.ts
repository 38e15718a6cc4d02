/** Recognises lines that belong to the site and not to the article. */
import type { RemovalReason } from '../corpus/article.ts';
import { foldTone } from '../text/tone.ts';
import { BLOCK_OPENERS, CONTROL_PHRASES, LONE_LINES, SITE_NAMES, SLOGAN } from './furniture-phrases.ts';
import { countSyllables, isProse } from './prose.ts';

const CONTROLS = Object.entries(CONTROL_PHRASES).map(([reason, phrases]) => ({
  reason: reason as RemovalReason,
  phrases: new Set(phrases),
  longest: Math.max(...phrases.map((phrase) => phrase.split(' ').length))
}));

/** Furniture is known by its beginning; a paragraph need not be folded whole. */
const REACH = 300;

const folded = (text: string): string => foldTone(text.toLowerCase()).trim();

/** Why this line alone is furniture, or null. Never true of a sentence. */
export function furnitureReason(text: string): RemovalReason | null {
  const line = folded(text.slice(0, REACH));
  for (const [reason, pattern] of LONE_LINES) if (pattern.test(line)) return reason;
  if (isTagList(text)) return 'navigation';
  if (countSyllables(line) > 24) return null;
  return controlReason(line) ?? breadcrumbReason(text) ?? (isSiteName(text) ? 'site-header' : null);
}

/** The kind of block that this line opens ("Ý kiến bạn đọc", "Tin liên quan"), or null. */
export function blockOpened(text: string): RemovalReason | null {
  if (isProse(text) && countSyllables(text) > 30) return null;
  const line = folded(text.slice(0, REACH)).replace(/^[\s»>•*|-]+/u, '');
  return BLOCK_OPENERS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** Above the title everything goes; this names the kind as well as it can be told. */
export function reasonAboveTitle(text: string): RemovalReason {
  return furnitureReason(text) ?? (SLOGAN.test(text) && countSyllables(text) >= 5 ? 'slogan' : 'navigation');
}

export function isSiteName(text: string): boolean {
  return SITE_NAMES.some((pattern) => pattern.test(text));
}

/** Whether the line is built of control phrases only: "In trang Xuất PDF Đọc nội dung", "-A A +A". */
function controlReason(line: string): RemovalReason | null {
  const words = line
    .replace(/[^\p{L}\d\s]+/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word && !/^\d+$/u.test(word));
  if (words.length === 0 || words.length > 16) return null;
  let reason: RemovalReason | null = null;
  for (let at = 0; at < words.length;) {
    const hit = phraseAt(words, at);
    if (!hit) return null;
    reason ??= hit.reason;
    at += hit.length;
  }
  return reason;
}

function phraseAt(words: readonly string[], at: number): { reason: RemovalReason; length: number } | null {
  let best: { reason: RemovalReason; length: number } | null = null;
  for (const { reason, phrases, longest } of CONTROLS) {
    for (let length = Math.min(longest, words.length - at); length > (best?.length ?? 0); length -= 1) {
      if (phrases.has(words.slice(at, at + length).join(' '))) best = { reason, length };
    }
  }
  return best;
}

/** "Tin tức › Xây dựng Đảng › Chi bộ": short pieces between arrows. */
function breadcrumbReason(text: string): RemovalReason | null {
  const pieces = text.split(/\s*[›»→>]\s*/u).filter(Boolean);
  return pieces.length >= 2 && pieces.every((piece) => countSyllables(piece) <= 6) ? 'navigation' : null;
}

/** "Đảng bộ,Chi bộ,Phát triển đảng viên,…": a crawler's list of tags, set without sentence marks. */
function isTagList(text: string): boolean {
  if (/[.!?:;“”"]/u.test(text)) return false;
  const pieces = text.split(',').map((piece) => piece.trim());
  if (pieces.length < 4) return false;
  const unspaced = pieces.length - 1 === (text.match(/,(?=\S)/gu)?.length ?? 0);
  return unspaced && pieces.every((piece) => /^[\p{Lu}\d]/u.test(piece) && countSyllables(piece) <= 8);
}
