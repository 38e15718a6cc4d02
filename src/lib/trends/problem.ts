/** What is wrong with an address: which parameter, and what to write instead. */

export interface Problem {
  readonly parameter: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** The problems of several parts of an address together. */
export const problemsOf = (
  ...parts: readonly ({ readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] })[]
): Problem[] => parts.flatMap((part) => (part.ok ? [] : part.problems));

/** An unknown value of a parameter that takes one of a few. */
export function notOneOf(parameter: string, value: string, allowed: readonly string[]): Problem {
  const list = allowed.join(', ');
  return {
    parameter,
    message: {
      vi: `${parameter}: không có giá trị “${value}”. Có thể dùng: ${list}.`,
      en: `${parameter}: there is no “${value}”. It can be: ${list}.`
    }
  };
}
