/** Reads single parameters of an address and collects what is wrong with them. */
import { isDay } from './calendar.ts';
import { cutEcho, notOneOf } from './problem.ts';
import type { Problem } from './problem.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Characters of a name, and of what is typed into a search box. */
export const LONGEST_NAME = 100;
export const LONGEST_TEXT = 200;
/** Characters of a term: those with many words to choose from are long. */
export const LONGEST_TERM = 2000;
/** An address can hold thousands of wrong slugs; the first ones show what is wrong. */
const MOST_TOLD = 5;

/** Collects problems while the parameters are read one after the other. */
export class ParameterReader {
  readonly problems: Problem[] = [];
  readonly #params: URLSearchParams;

  constructor(params: URLSearchParams) {
    this.#params = params;
  }

  /** One of the allowed values; the fallback when the parameter is missing or empty. */
  choice<T extends string, F extends T | null>(name: string, allowed: readonly T[], fallback: F): T | F {
    const value = this.raw(name);
    if (!value) return fallback;
    const found = allowed.find((one) => one === value);
    if (!found) this.problems.push(notOneOf(name, value, allowed));
    return found ?? fallback;
  }

  /** A day that exists. */
  day<T extends string | null>(name: string, fallback: T): string | T {
    const value = this.raw(name);
    if (!value) return fallback;
    if (isDay(value)) return value;
    this.problem(
      name,
      `“${cutEcho(value)}” không phải ngày. Viết như 2025-11-03.`,
      `“${cutEcho(value)}” is no day. Write 2025-11-03.`
    );
    return fallback;
  }

  /** A whole number within bounds, written in digits only. */
  whole(name: string, { least, most, fallback }: { least: number; most: number; fallback: number }): number {
    const value = this.raw(name);
    if (!value) return fallback;
    const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
    if (number >= least && number <= most) return number;
    this.problem(name, `cần một số từ ${least} đến ${most}.`, `a number from ${least} to ${most} is needed.`);
    return fallback;
  }

  /** Slugs in any number of parameters, separated by commas; doubled ones once, in their first order. */
  slugs(name: string, isKnown: (slug: string) => boolean): string[] {
    const values = this.#params.getAll(name).flatMap((value) => value.split(','));
    const slugs = [...new Set(values.filter(Boolean))];
    for (const slug of slugs.filter((one) => !isKnown(one)).slice(0, MOST_TOLD))
      this.problem(name, `không có “${cutEcho(slug)}”.`, `there is no “${cutEcho(slug)}”.`);
    return slugs;
  }

  /** A name as people write it, in single spaces; null when the parameter is missing or empty. */
  name(name: string): string | null {
    return this.#words(name, LONGEST_NAME);
  }

  /** Words as typed into a search box, in single spaces; null when there are none. */
  text(name: string): string | null {
    return this.#words(name, LONGEST_TEXT);
  }

  /** A term of the lexicon just as its author wrote it; null when the parameter is missing or empty. */
  term(name: string): string | null {
    return this.#bounded(name, this.raw(name), LONGEST_TERM);
  }

  #words(name: string, longest: number): string | null {
    const value = this.raw(name)?.normalize('NFC').trim().replace(/\s+/g, ' ') || null;
    return this.#bounded(name, value, longest);
  }

  #bounded(name: string, value: string | null, longest: number): string | null {
    if (value?.includes('\0')) {
      this.problem(name, 'có ký tự U+0000.', 'the character U+0000 cannot be read.');
      return null;
    }
    if (value === null || value.length <= longest) return value;
    this.problem(name, `dài quá ${longest} ký tự.`, `longer than ${longest} characters.`);
    return null;
  }

  /** A period that runs forward. */
  forward(from: string | null, to: string | null): void {
    if (from === null || to === null || from <= to) return;
    this.problem('from', `${from} sau ngày cuối ${to}.`, `${from} is after the last day ${to}.`);
  }

  /** Adds a problem; the parameter's name is put before both messages. */
  problem(name: string, vi: string, en: string): void {
    const parameter = cutEcho(name);
    this.problems.push({ parameter, message: { vi: `${parameter}: ${vi}`, en: `${parameter}: ${en}` } });
  }

  /** Problems for parameters that nobody reads. */
  refuseOthers(names: readonly string[]): void {
    const others = [...new Set(this.#params.keys())].filter((name) => !names.includes(name));
    for (const name of others.slice(0, MOST_TOLD))
      this.problem(
        name,
        `không có tham số này. Có: ${names.join(', ')}.`,
        `no such parameter. There are: ${names.join(', ')}.`
      );
  }

  /** The value as it stands; null when it is missing or empty. Which of two different ones was meant is not guessed. */
  raw(name: string): string | null {
    const values = new Set(this.#params.getAll(name).filter(Boolean));
    if (values.size > 1)
      this.problem(
        name,
        'có hai giá trị khác nhau. Chỉ giữ một.',
        'there are two different values. Keep one.'
      );
    const [value = null] = values;
    return value;
  }
}

/** True for a well-formed slug: lower-case letters, digits and single hyphens. */
export const isSlug = (text: string): boolean => SLUG.test(text);
