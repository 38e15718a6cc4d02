/** A DOM tree to lines: one paragraph, heading, list item or table row each, in reading order. */
import { normalise } from '../text/normalise.ts';
import type { PageLine } from './page.ts';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT CANVAS AUDIO VIDEO HEAD SELECT TEXTAREA DATALIST MATH'.split(
    ' '
  )
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK O:P Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' '
  )
);
const HEADING = /^H[1-6]$/;
const BOLD = new Set(['B', 'STRONG']);
const ELEMENT = 1;
const TEXT = 3;

interface OpenLine {
  text: string;
  /** Characters of it that stand in bold or in a heading. */
  strong: number;
}

/**
 * Lines of everything under `root`, in reading order. Written without recursion, so depth cannot hurt it.
 * Cells of a table row are joined by " | ".
 */
export function readBlocks(root: Element, skip: (element: Element) => boolean = () => false): PageLine[] {
  const lines: PageLine[] = [];
  const open: OpenLine = { text: '', strong: 0 };
  let strong = 0;
  const enter = (element: Element): void => {
    if (isBlock(element)) closeLine(open, lines);
    if (isStrong(element)) strong += 1;
    if (isCell(element) && open.text.trim()) open.text += ' | ';
  };
  const leave = (element: Element): void => {
    if (isStrong(element)) strong -= 1;
    if (isBlock(element)) closeLine(open, lines);
    if (element.tagName === 'A' && element.nextSibling?.nodeName === 'A') open.text += ' ';
  };
  walk(root, skip, enter, leave, (text) => {
    open.text += text;
    if (strong > 0) open.strong += text.trim().length;
  });
  closeLine(open, lines);
  return lines;
}

/** A cell of data; one with breaks or blocks in it only lays out the page. */
function isCell(element: Element): boolean {
  if (element.tagName !== 'TD' && element.tagName !== 'TH') return false;
  for (const child of element.children) if (!INLINE.has(child.tagName)) return false;
  return true;
}

const isBlock = (element: Element): boolean => !INLINE.has(element.tagName) && !isCell(element);
const isStrong = (element: Element): boolean => BOLD.has(element.tagName) || HEADING.test(element.tagName);

/** A sapo set in bold is prose, not a heading. */
const SENTENCE = /[^.]\.["”’)]*$/u;

/** Entities may have brought characters that a stored text never holds, so each line is normalised. */
function closeLine(open: OpenLine, lines: PageLine[]): void {
  const text = normalise(open.text.replace(/\s+/gu, ' ')).trim();
  const strong = open.strong > 0 && open.strong >= text.replace(/\s/gu, '').length * 0.9;
  if (text) lines.push({ text, heading: strong && !SENTENCE.test(text) });
  open.text = '';
  open.strong = 0;
}

function walk(
  root: Element,
  skip: (element: Element) => boolean,
  enter: (element: Element) => void,
  leave: (element: Element) => void,
  say: (text: string) => void
): void {
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === TEXT) say(node.nodeValue ?? '');
    if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (!SKIPPED.has(element.tagName) && !(element !== root && skip(element))) {
        enter(element);
        if (element.firstChild) {
          node = element.firstChild;
          continue;
        }
        leave(element);
      }
    }
    node = following(node, root, leave);
  }
}

/** The next node in document order after all of `node`, leaving the elements that end here. */
function following(node: Node, root: Element, leave: (element: Element) => void): Node | null {
  let at: Node = node;
  while (at !== root) {
    if (at.nextSibling) return at.nextSibling;
    const parent = at.parentNode as Element | null;
    if (!parent) return null;
    leave(parent);
    at = parent;
  }
  return null;
}
