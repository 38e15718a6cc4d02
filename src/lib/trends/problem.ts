/** What is wrong with an address: which parameter, and what to write instead. */

export interface Problem {
  readonly parameter: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** An echoed value may be as long as the address; this much tells it apart. */
export const ECHOED = 40;

/** A value of the address, short enough to repeat. */
export const cutEcho = (value: string): string =>
  value.length > ECHOED ? `${value.slice(0, ECHOED)}…` : value;

/** The problems of several parts of an address together. */
export const problemsOf = (
  ...parts: readonly ({ readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] })[]
): Problem[] => parts.flatMap((part) => (part.ok ? [] : part.problems));

/** An unknown value of a parameter that takes one of a few. */
export function notOneOf(parameter: string, value: string, allowed: readonly string[]): Problem {
  const [list, said] = [allowed.join(', '), cutEcho(value)];
  return {
    parameter,
    message: {
      vi: `${parameter}: không có giá trị “${said}”. Có thể dùng: ${list}.`,
      en: `${parameter}: there is no “${said}”. It can be: ${list}.`
    }
  };
}
