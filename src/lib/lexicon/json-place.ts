/** Where a text stops being JSON: engines tell it in words that change, and some not at all. */

const SPACE = /[ \t\n\r]*/y;
const PLAIN = '[^"\\\\\\u0000-\\u001f]*';
const STRING = `"${PLAIN}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*"`;
const NUMBER = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';
const SCALAR = new RegExp(`${STRING}|${NUMBER}|true|false|null`, 'y');

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** Line and column, both 1-based, of the first character that cannot stand where it stands; null for JSON. */
export function brokenJsonPlace(text: string): { line: number; column: number } | null {
  const at = brokenAt(text);
  if (at === null) return null;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function brokenAt(text: string): number | null {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  for (let at = skip(SPACE, text, 0); ; at = skip(SPACE, text, at)) {
    const sign = text[at];
    if (expected === ', or end' && open.length === 0) return at === text.length ? null : at;
    const step = stepOver(sign, expected, open);
    if (step) [expected, at] = [step, at + 1];
    else {
      const end: number = skip(SCALAR, text, at);
      const key: boolean = expected === 'key' || expected === 'key or }';
      const fits: boolean = key ? sign === '"' : expected === 'value' || expected === 'value or ]';
      if (end === at || !fits) return at;
      [expected, at] = [key ? ':' : ', or end', end];
    }
  }
}

/** What is expected after a bracket, comma or colon that may stand here; null where none may. */
function stepOver(sign: string | undefined, expected: Expected, open: ('[' | '{')[]): Expected | null {
  const inside = open.at(-1);
  if (sign === '{' || sign === '[') {
    if (!expected.startsWith('value')) return null;
    open.push(sign);
    return sign === '{' ? 'key or }' : 'value or ]';
  }
  if (sign === ':' && expected === ':') return 'value';
  if (sign === ',' && expected === ', or end') return inside === '{' ? 'key' : 'value';
  const closes = sign === '}' ? inside === '{' : sign === ']' && inside === '[';
  if (!closes || !(expected === ', or end' || expected.endsWith(` ${sign}`))) return null;
  open.pop();
  return ', or end';
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
