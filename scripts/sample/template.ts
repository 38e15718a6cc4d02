/** Parses a hand-written article: front matter, titles, and blocks of paragraphs that may stand for each other. */

/** One paragraph, with the themes it brings in beside the article's own. */
export interface Line {
  readonly text: string;
  readonly themes: readonly string[];
}

/** Paragraphs of which one is printed. */
export interface Block {
  /** 0 … 1. */
  readonly chance: number;
  /** May change places with its neighbours of the same kind. */
  readonly movable: boolean;
  /** To be filled from the common asides of the month; then without lines. */
  readonly aside: boolean;
  readonly lines: readonly Line[];
}

export interface Template {
  readonly id: string;
  readonly family: string;
  readonly themes: readonly string[];
  /** Whose visit it tells: level of the slot `L`. */
  readonly leader: 'province' | 'district' | 'commune';
  /** First and last month it may be used in, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  /** First and last day of the month for the event. */
  readonly days: readonly [number, number];
  /** Months of the year it belongs to, 1 … 12; empty = all. */
  readonly season: readonly number[];
  readonly setting: 'any' | 'rural' | 'urban';
  readonly titles: readonly string[];
  readonly blocks: readonly Block[];
}

/**
 * Form: `key: value` lines between `---`, `# title` lines, then blocks parted by empty lines. In a block every
 * line is one alternative; `+theme ` before a line adds a theme; a first line `?60` gives the chance in percent,
 * `~` makes the block movable, `&` marks the place of an aside.
 * @throws Error naming the file when the front matter or the titles are missing.
 */
export function parseTemplate(id: string, source: string): Template {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  if (!parts) throw new Error(`${id}: front matter is missing`);
  const field = fieldsOf(parts[1] ?? '');
  const chunks = (parts[2] ?? '').trim().split(/\n\s*\n/);
  const titles = (chunks.shift() ?? '').split('\n').map((line) => line.replace(/^# /, '').trim());
  if (!titles[0] || !field.get('family')) throw new Error(`${id}: a family and a title are needed`);
  const [first = 2, last = 27] = (field.get('days') ?? '').split('-').filter(Boolean).map(Number);
  return {
    id,
    family: field.get('family') as string,
    themes: words(field.get('themes')),
    leader: (field.get('leader') ?? 'province') as Template['leader'],
    from: field.get('from') ?? '0000-00',
    to: field.get('to') ?? '9999-99',
    days: [first, last],
    season: words(field.get('season')).map(Number),
    setting: (field.get('setting') ?? 'any') as Template['setting'],
    titles,
    blocks: chunks.map(parseBlock)
  };
}

function fieldsOf(text: string): Map<string, string> {
  return new Map(
    text.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    })
  );
}

/** Parses one block; also used for the file of asides. */
export function parseBlock(chunk: string): Block {
  const lines = chunk.split('\n').map((line) => line.trim());
  let marks = '';
  while (/^[?~&\d ]+$/.test(lines[0] ?? '')) marks += lines.shift() as string;
  const chance = /\?(\d+)/.exec(marks)?.[1];
  return {
    chance: chance ? Number(chance) / 100 : 1,
    movable: marks.includes('~'),
    aside: marks.includes('&'),
    lines: lines.map(parseLine)
  };
}

function parseLine(line: string): Line {
  const themes: string[] = [];
  let text = line;
  for (let mark = /^\+([a-z-]+) /.exec(text); mark; mark = /^\+([a-z-]+) /.exec(text)) {
    themes.push(mark[1] as string);
    text = text.slice(mark[0].length);
  }
  return { text, themes };
}

function words(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter(Boolean);
}
