/** Where a leader stands in the text: every name and office, those side by side as one stretch. */
import type { Leader } from '../../corpus/analysis.ts';
import type { Span } from '../marks.ts';
import { inOrder } from './note.ts';

/** Only marks and spaces between a name and its office: "Lò Văn Mẫu, Bí thư Đảng ủy", "Bí thư Đảng ủy Lò Văn Mẫu". */
const BESIDE = /^[\s,;:()–—-]{0,4}$/u;
const GAP = 4;

/** An office has one place in the analysis; here it is marked again wherever its words stand beside the name. */
export function leaderSpans(text: string, { spans, offices }: Leader): Span[] {
  const roles = offices.map(({ role }) => role).sort((a, b) => b.length - a.length);
  const again = spans.flatMap((name) => rolesBeside(text, name, roles));
  return joined(text, [...spans, ...again, ...offices.map(({ span }) => span)]);
}

/** The longest role that ends right before the name, and the longest that begins right after it. */
function rolesBeside(text: string, name: Span, roles: readonly string[]): Span[] {
  const before = text.slice(0, name.start).trimEnd().length;
  const gap = /^[\s,;:()–—-]*/u.exec(text.slice(name.end, name.end + GAP))?.[0].length ?? 0;
  const after = name.end + gap;
  const found = [
    roles.map((role) => ({ role, start: before - role.length })).find((one) => standsAt(text, one)),
    gap > 0 ? roles.map((role) => ({ role, start: after })).find((one) => standsAt(text, one)) : undefined
  ];
  return found.flatMap((one) => (one ? [{ start: one.start, end: one.start + one.role.length }] : []));
}

/** In whole syllables, and no deputy: "Bí thư Tỉnh ủy" is found neither in "Phó Bí thư Tỉnh ủy" nor in "Bí thư Tỉnh ủyvề". */
const standsAt = (text: string, { role, start }: { role: string; start: number }): boolean =>
  start >= 0 &&
  text.startsWith(role, start) &&
  !/phó\s$/iu.test(text.slice(Math.max(0, start - 4), start)) &&
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(start + role.length));

function joined(text: string, spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of inOrder(spans)) {
    const last = stretches.at(-1);
    if (last && (start <= last.end || BESIDE.test(text.slice(last.end, start))))
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else stretches.push({ start, end });
  }
  return stretches;
}
