/** Reads the fields of something sent as JSON and collects what is wrong with them. */
import type { Problem } from './problem.ts';

const MOST_IN_A_LIST = 100;

/** Anything may have been sent: what is no object has no fields. */
export class SentReader {
  readonly problems: Problem[] = [];
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(sent: unknown) {
    this.#fields = typeof sent === 'object' && sent !== null ? { ...sent } : {};
  }

  /** Words in NFC and single spaces; a field that must be there is a problem when it is empty. */
  text(name: string, longest: number, need: 'needed' | 'optional' = 'needed'): string {
    const value = this.#fields[name] ?? '';
    if (typeof value !== 'string') return this.#refused(name, 'cần là chữ.', 'text is needed.');
    const words = storable(value);
    if (words === '' && need === 'needed') return this.#refused(name, 'chưa điền.', 'is missing.');
    if (words.length <= longest) return words;
    return this.#refused(name, `dài quá ${longest} ký tự.`, `longer than ${longest} characters.`);
  }

  /** A list of slugs, each once; none at all when the field is missing. */
  list(name: string, isKnown: (slug: string) => boolean): string[] {
    const value = this.#fields[name] ?? [];
    if (Array.isArray(value) && value.length <= MOST_IN_A_LIST && value.every(isText)) {
      for (const slug of value)
        if (!isKnown(slug))
          this.problem(name, `không có “${slug.slice(0, 40)}”.`, `there is no “${slug.slice(0, 40)}”.`);
      return [...new Set(value)];
    }
    this.problem(name, 'cần là một danh sách mã.', 'a list of slugs is needed.');
    return [];
  }

  /** The field just as it was sent, for shapes of their own. */
  sent(name: string): unknown {
    return this.#fields[name];
  }

  /** Adds a problem; the field's name is put before both messages. */
  problem(name: string, vi: string, en: string): void {
    this.problems.push({ parameter: name, message: { vi: `${name}: ${vi}`, en: `${name}: ${en}` } });
  }

  #refused(name: string, vi: string, en: string): string {
    this.problem(name, vi, en);
    return '';
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Controls and halves of surrogate pairs go: PostgreSQL takes neither. */
const storable = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
