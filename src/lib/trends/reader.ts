/** Reads single parameters of an address and collects what is wrong with them. */
import { isDay } from './calendar.ts';
import { notOneOf } from './problem.ts';
import type { Problem } from './problem.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const LONGEST_NAME = 100;

/** Collects problems while the parameters are read one after the other. */
export class ParameterReader {
  readonly problems: Problem[] = [];
  readonly #params: URLSearchParams;

  constructor(params: URLSearchParams) {
    this.#params = params;
  }

  /** One of the allowed values; the fallback when the parameter is missing or empty. */
  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.#params.get(name);
    if (!value) return fallback;
    const found = allowed.find((one) => one === value);
    if (!found) this.problems.push(notOneOf(name, value, allowed));
    return found ?? fallback;
  }

  /** A day that exists. */
  day<T extends string | null>(name: string, fallback: T): string | T {
    const value = this.#params.get(name);
    if (!value) return fallback;
    if (isDay(value)) return value;
    this.problem(
      name,
      `“${value}” không phải ngày. Viết như 2025-11-03.`,
      `“${value}” is no day. Write 2025-11-03.`
    );
    return fallback;
  }

  /** A whole number within bounds, written in digits only. */
  whole(name: string, { least, most, fallback }: { least: number; most: number; fallback: number }): number {
    const value = this.#params.get(name);
    if (!value) return fallback;
    const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
    if (number >= least && number <= most) return number;
    this.problem(name, `cần một số từ ${least} đến ${most}.`, `a number from ${least} to ${most} is needed.`);
    return fallback;
  }

  /** Slugs in any number of parameters, separated by commas; doubled ones once, in their first order. */
  slugs(name: string, isKnown: (slug: string) => boolean): string[] {
    const slugs = this.#params
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter(Boolean);
    for (const slug of slugs)
      if (!isKnown(slug)) this.problem(name, `không có “${slug}”.`, `there is no “${slug}”.`);
    return [...new Set(slugs)];
  }

  /** A name as people write it, in single spaces; null when the parameter is missing or empty. */
  name(name: string): string | null {
    const value = this.#params.get(name)?.normalize('NFC').trim().replace(/\s+/g, ' ') || null;
    if (value === null || value.length <= LONGEST_NAME) return value;
    this.problem(name, `dài quá ${LONGEST_NAME} ký tự.`, `longer than ${LONGEST_NAME} characters.`);
    return null;
  }

  /** Adds a problem; the parameter's name is put before both messages. */
  problem(parameter: string, vi: string, en: string): void {
    this.problems.push({ parameter, message: { vi: `${parameter}: ${vi}`, en: `${parameter}: ${en}` } });
  }

  /** Problems for parameters that nobody reads. */
  refuseOthers(names: readonly string[]): void {
    for (const name of new Set(this.#params.keys()))
      if (!names.includes(name))
        this.problem(
          name,
          `không có tham số này. Có: ${names.join(', ')}.`,
          `no such parameter. There are: ${names.join(', ')}.`
        );
  }

  /** The raw value, for what is read elsewhere. */
  raw(name: string): string | null {
    return this.#params.get(name);
  }
}

/** True for a well-formed slug: lower-case letters, digits and single hyphens. */
export const isSlug = (text: string): boolean => SLUG.test(text);
