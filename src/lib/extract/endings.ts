/** Which files are read, by the ending of their name, and what is said of the rest. */
import type { ItemKind, Rejection } from '../corpus/article.ts';

/** One article a file, or a table with one article a row. */
export type FileForm =
  | { readonly item: ItemKind; readonly table?: never }
  | { readonly table: 'csv' | 'jsonl'; readonly item?: never };

const FORMS: Readonly<Record<string, FileForm>> = {
  '.txt': { item: 'txt' },
  '.html': { item: 'html' },
  '.htm': { item: 'html' },
  '.md': { item: 'md' },
  '.markdown': { item: 'md' },
  '.csv': { table: 'csv' },
  '.jsonl': { table: 'jsonl' },
  '.ndjson': { table: 'jsonl' }
};

/** What Word opens and can save as plain text. */
const WORD_ENDINGS = new Set(['.doc', '.docx', '.odt', '.rtf']);

/** How a file of that name is read; null when it is not. */
export function formOf(name: string): FileForm | null {
  return FORMS[endingOf(name)] ?? null;
}

/** Why a file of that name is refused. */
export function unsupportedFile(name: string): Rejection {
  const ending = endingOf(name);
  const known = Object.keys(FORMS).join(' ');
  const way = WORD_ENDINGS.has(ending) ? ' Mở bằng Word, Lưu thành .txt (mã UTF-8) rồi nhập lại.' : '';
  return {
    reason: 'unsupported',
    detail: `Chưa đọc được tệp ${ending ? `đuôi ${ending}` : 'không có đuôi'}.${way} Đọc được: ${known}.`
  };
}

function endingOf(name: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
