/** What makes a text itself doubtful: characters lost, words glued together, furniture left standing. */
import type { Finding } from '../corpus/analysis.ts';
import type { Article } from '../corpus/article.ts';
import { findFurniture } from './findings-furniture.ts';
import { findGluedWords } from './findings-glue.ts';

/** Findings about the text as such, whatever it speaks of. */
export function findTextFaults({ text }: Article): Finding[] {
  return [...lostCharacters(text), ...findGluedWords(text), ...findFurniture(text)];
}

/** Bytes that were no text stand as U+FFFD since decoding: the words around them may be misread, and are told. */
function lostCharacters(text: string): Finding[] {
  if (!text.includes('\uFFFD')) return [];
  const count = text.split('\uFFFD').length - 1;
  const detail = `${count} ký tự của bản gốc không đọc được, thay bằng dấu “\uFFFD”. Lưu lại bản gốc dưới dạng UTF-8 rồi nạp lại.`;
  return [{ code: 'characters-lost', detail }];
}
