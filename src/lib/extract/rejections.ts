/** The sentences that tell a person why an item was refused, and what to do about it. */
import type { Extraction, Rejection, RejectionReason } from '../corpus/article.ts';

/** Largest item read, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** Fewest syllables that make an article: one sentence with a title. */
export const FEWEST_SYLLABLES = 25;

export function refuse(reason: RejectionReason, detail: string): { ok: false; rejection: Rejection } {
  return { ok: false, rejection: { reason, detail } };
}

export const noText = (bytes: number): Extraction =>
  refuse(
    'empty',
    bytes === 0
      ? 'Tệp rỗng (0 byte). Mở lại bản gốc, lưu lại rồi nạp.'
      : 'Tệp chỉ có dấu cách và dòng trống, không có chữ nào. Mở lại bản gốc rồi nạp.'
  );

/** @param bytes size of the item; also used by whoever knows the size before reading it. */
export const tooLarge = (bytes: number): Extraction =>
  refuse(
    'too-large',
    `Tệp nặng ${megabytes(bytes)} MB, quá mức ${megabytes(MOST_BYTES)} MB cho một bài. Tách thành nhiều bài, hoặc nạp dạng bảng csv, jsonl.`
  );

export const binaryFile = (kind: string, name: string): Extraction =>
  refuse(
    'unreadable',
    `Tệp là ${kind}, không phải văn bản, dù tên là “${name}”. Nạp bản chữ (txt, html, md) của bài.`
  );

export const officeFile = (kind: string): Extraction =>
  refuse(
    'unsupported',
    `Chưa đọc được tệp ${kind}. Mở bằng chương trình của tệp, Lưu thành .txt (mã UTF-8) rồi nhập lại.`
  );

export const unknownBytes = (): Extraction =>
  refuse(
    'unreadable',
    'Không đọc ra chữ từ các byte của tệp: không phải UTF-8, UTF-16, windows-1258, TCVN3 hay VNI. Lưu lại dưới dạng UTF-8 rồi nạp.'
  );

export const noArticle = (): Extraction =>
  refuse(
    'too-short',
    'Bỏ phần đầu trang và chân trang đi thì không còn câu nào của bài. Nạp trang của chính bài viết.'
  );

export const tooShort = (syllables: number): Extraction =>
  refuse(
    'too-short',
    `Chỉ còn ${syllables} tiếng sau khi bỏ phần ngoài bài; một bài cần ít nhất ${FEWEST_SYLLABLES} tiếng. Kiểm tra xem trang có đủ nội dung không.`
  );

export const notVietnamese = (sample: string): Extraction =>
  refuse(
    'not-vietnamese',
    `Bài không viết bằng tiếng Việt (bắt đầu bằng “${sample}”). Nhịp chỉ đọc bài tiếng Việt.`
  );

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace('.', ',').replace(/,0$/, '');
}
