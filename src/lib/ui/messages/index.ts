/** The two languages of the interface, and how a page picks its words. */

export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** One area's words in both languages; the English side must answer to the same keys. */
export interface Dictionary<Words> {
  readonly vi: Words;
  readonly en: Words;
}

/** True for a language Nhịp speaks; anything else falls back to Vietnamese. */
export const isLang = (value: unknown): value is Lang => LANGS.includes(value as Lang);

/**
 * Picks a language once, then any area's words: `const say = t(lang); say(shell).skip`.
 * Areas are imported by the page that shows them, so that no page carries the words of another.
 */
export const t =
  (lang: Lang) =>
  <Words>(area: Dictionary<Words>): Words =>
    area[lang];
