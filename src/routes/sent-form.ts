/** Reads single fields of a form as it was sent. */

/** Beyond this a number in a form is none of ours. */
const LARGEST = 2_147_483_647;

/** The field as text; '' where it is missing or a file. Lines end with \n, not as forms send them. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}

/** Text of several lines that a database can hold, cut to what its place holds. */
export const longText = (form: FormData, name: string, longest: number): string =>
  text(form, name).normalize('NFC').replaceAll('\0', '').trim().slice(0, longest).toWellFormed();

/** The same in one line. */
export const shortText = (form: FormData, name: string, longest: number): string =>
  longText(form, name, Infinity).replace(/\s+/g, ' ').slice(0, longest).toWellFormed();

/** One of the allowed values; the first for anything else. */
export const choice = <T extends string>(form: FormData, name: string, allowed: readonly [T, ...T[]]): T =>
  allowed.find((one) => one === text(form, name)) ?? allowed[0];

/** A number that a form of ours can hold; null for anything else. */
export const readCount = (value: string): number | null =>
  /^\d{1,10}$/.test(value) && Number(value) <= LARGEST ? Number(value) : null;
