/** What stands after a term's `;`: flags and the conditions `unless` and `with`, in English or Vietnamese. */
import type { Condition, Reach } from './term-ast.ts';
import { cut } from './term-cut.ts';
import { TermFault, termMessages } from './term-fault.ts';
import { parsePattern } from './term-pattern.ts';

export type Flag = 'caseExact' | 'titleOnly' | 'noAccents';

const FLAGS = new Map<string, Flag>([
  ['case exact', 'caseExact'],
  ['đúng chữ hoa', 'caseExact'],
  ['title only', 'titleOnly'],
  ['chỉ tiêu đề', 'titleOnly'],
  ['no accents', 'noAccents'],
  ['không dấu', 'noAccents']
]);

const condition = (kind: Condition['kind'], reach: Reach) => ({ kind, reach });

const CONDITIONS = new Map<string, Pick<Condition, 'kind' | 'reach'>>([
  ['unless', condition('unless', 'sentence')],
  ['trừ khi', condition('unless', 'sentence')],
  ['unless touching', condition('unless', 'touching')],
  ['trừ khi liền', condition('unless', 'touching')],
  ['unless article', condition('unless', 'article')],
  ['trừ khi bài có', condition('unless', 'article')],
  ['with', condition('with', 'sentence')],
  ['cùng', condition('with', 'sentence')],
  ['with touching', condition('with', 'touching')],
  ['liền', condition('with', 'touching')],
  ['with article', condition('with', 'article')],
  ['bài có', condition('with', 'article')]
]);

/** Reads `source[start, end)`, one option; throws TermFault. */
export function parseOption(source: string, start: number, end: number): Flag | Condition {
  const written = source.slice(start, end);
  if (written.trim() === '') throw new TermFault(Math.max(0, start - 1), termMessages.emptyOption());
  const at = start + written.search(/\S/);
  const colon = written.indexOf(':');
  const name = (colon < 0 ? written : written.slice(0, colon)).trim();
  const key = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  const flag = FLAGS.get(key);
  const kind = CONDITIONS.get(key);
  if (flag !== undefined) {
    if (colon >= 0) throw new TermFault(start + colon, termMessages.takesNothing(name));
    return flag;
  }
  if (kind === undefined) throw new TermFault(at, termMessages.unknownOption(name));
  if (colon < 0) throw new TermFault(at, termMessages.needsPhrases(name));
  return { ...kind, patterns: readPhrases(source, start + colon + 1, end, name) };
}

function readPhrases(source: string, start: number, end: number, name: string) {
  return cut(source, start, ',', end).map((piece) => {
    const blank = source.slice(piece.start, piece.end).trim() === '';
    if (blank) throw new TermFault(Math.max(0, piece.start - 1), termMessages.needsPhrases(name));
    return parsePattern(source, piece.start, piece.end);
  });
}
