/** A page from Markdown: front matter for what is known, the rest through HTML to lines. */
import { marked } from 'marked';
import type { KnownFields } from '../corpus/article.ts';
import { readBlocks } from './html-blocks.ts';
import { parseMarkup } from './html-document.ts';
import { pickFields } from './fields.ts';
import { EMPTY_PAGE, type Page } from './page.ts';
import { parsePlainText } from './plain-text.ts';
import { withKnown } from './known.ts';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
/** Takes normalised Markdown text, with or without YAML front matter of plain `key: value` lines. */
export function parseMarkdown(text: string): Page {
  const matter = FRONT_MATTER.exec(text);
  const body = matter ? text.slice(matter[0].length) : text;
  const html = toHtml(body);
  const page =
    html === null ? parsePlainText(body) : { ...EMPTY_PAGE, lines: readBlocks(parseMarkup(html).body) };
  return withKnown(page, readFrontMatter(matter?.[1] ?? ''), 'meta');
}

/** marked needs square time for some marks and recurses for quotes and lists: what has too many is no article. */
const MOST_MARKS = 5_000;
const MOST_LENGTH = 2_000_000;
/** Fifty quotes or lists opened on one line. */
const TOO_DEEP = /^(?:[ \t]*(?:[-+*][ \t]|>|\d{1,9}[.)][ \t])){50}/mu;

/** Null where the text is better read as plain: it is no Markdown that a person wrote. */
function toHtml(body: string): string | null {
  if (body.length > MOST_LENGTH || TOO_DEEP.test(body)) return null;
  if ((body.match(/[*_`[~]/gu)?.length ?? 0) > MOST_MARKS) return null;
  try {
    return `<html><body>${marked.parse(body, { async: false, gfm: true })}</body></html>`;
  } catch {
    return null;
  }
}

/** The fields that an article can use; lists, nesting and comments of YAML are passed over. */
function readFrontMatter(yaml: string): KnownFields {
  const entries = yaml.split('\n').flatMap((line) => {
    const match = /^([\p{L}_ -]+?)\s*:\s*(\S.*)$/u.exec(line);
    return match ? [[match[1] ?? '', unquote((match[2] ?? '').trim())] as const] : [];
  });
  const { text: _, ...known } = pickFields(entries);
  return known;
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/u.exec(value);
  return quoted ? (quoted[2] ?? '') : value.replace(/\s+#.*$/u, '');
}
