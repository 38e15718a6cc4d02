/** Names of runs are kept as they were written, in Vietnamese; here the fixed ones in the reader's language. */
import { formatNumber } from '../format.ts';
import type { Lang } from '../messages/index.ts';

const SEVERAL = /^(.+) và ([\d.]+) tệp khác$/su;
const FIXED = new Map([
  ['văn bản dán vào', 'pasted text'],
  ['Bộ mẫu', 'The sample']
]);

/** `bai.txt và 3 tệp khác` → `bai.txt and 3 other files`; a file's own name stays as it is. */
export function runName(from: string, lang: Lang): string {
  if (lang === 'vi') return from;
  const [, first, rest] = SEVERAL.exec(from) ?? [];
  if (!first || !rest) return FIXED.get(from) ?? from;
  const count = Number(rest.replaceAll('.', ''));
  return `${first} and ${formatNumber(count, 'en')} other ${count === 1 ? 'file' : 'files'}`;
}
