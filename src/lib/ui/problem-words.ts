/** What is wrong with an address, said with the names that stand on the page instead of its parameters. */
import type { Problem } from '../trends/problem.ts';
import { cutEcho } from '../trends/problem.ts';
import type { Lang } from './messages/index.ts';
import { t } from './messages/index.ts';
import { parameters } from './messages/parameters.ts';

/** `from: “x” không phải ngày.` → `Từ ngày: “x” không phải ngày.`; every problem one sentence or two. */
export function sayProblems(problems: readonly Problem[], lang: Lang): string {
  return problems.map((problem) => sayProblem(problem, lang)).join(' ');
}

function sayProblem({ parameter, message }: Problem, lang: Lang): string {
  const prefix = `${parameter}: `;
  const text = message[lang];
  const said = text.startsWith(prefix) ? text.slice(prefix.length) : text;
  return `${parameterName(parameter, lang)}: ${cutQuotes(said)}`;
}

/** The field's name on the page; a parameter no page has stands for itself, cut. */
export function parameterName(parameter: string, lang: Lang): string {
  return new Map(Object.entries(t(lang)(parameters))).get(parameter) ?? cutEcho(parameter);
}

const cutQuotes = (text: string): string =>
  text.replace(/“([^”]*)”/gu, (_, value: string) => `“${cutEcho(value)}”`);
