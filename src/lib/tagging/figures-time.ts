/** Tells whether a count of members is of the past or only hoped for. */

/** The latest of these marks in front of a count decides. */
const PAST =
  /(?:lúc|khi|ngày|buổi|thời điểm|thời kỳ|những ngày) (?:mới |đầu |được )*(?:thành lập|ra đời|đầu|sáp nhập|hợp nhất|chia tách|tách)|ban đầu|trước đây|trước kia|trước đó|khi ấy|khi đó|lúc đó|ngày ấy|thuở|hồi đó|(?:năm|tháng|kỳ|nhiệm kỳ|khóa) (?:ngoái|trước)|đầu (?:nhiệm kỳ|năm)|tăng từ|giảm từ/giu;
const PRESENT = /(?:^|[^\p{L}])(?:hiện|nay|bây giờ|tính đến|đã có|toàn (?:chi|đảng) bộ có)(?!\p{L})/giu;
const HOPED =
  /(?:^|[^\p{L}])(?:phấn đấu|mục tiêu|chỉ tiêu|dự kiến|sẽ|đến (?:hết |cuối )?năm 20[3-9]\d|tối thiểu)(?!\p{L})/iu;
const YEAR = /(?<![\d–-]|[–-] )(?:19|20)\d{2}(?!\d|\s?[–-]\s?\d)/g;
const GOAL_YEAR = /đến năm $/iu;

/** What stands before a count since the last full clause. */
const clauseOf = (before: string): string => before.slice(before.lastIndexOf('; ') + 1);

/** Where the last match of a global pattern begins, or -1. */
function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match.index;
  return last;
}

/** Whether the words before a count set it in the past or in the future. @param text whole text: its latest year is its present */
export function isPassed(before: string, text: string): boolean {
  const clause = clauseOf(before);
  if (HOPED.test(clause)) return true;
  const now = lastIndex(PRESENT, clause);
  return lastIndex(PAST, clause) > now || isOldYear(clause, now, text);
}

function isOldYear(clause: string, now: number, text: string): boolean {
  const year = [...clause.matchAll(YEAR)].at(-1);
  return year !== undefined && year.index > now && Number(year[0]) < latestYear(text);
}

/** Goals ("đến năm 2030") and terms ("2025 - 2030") are no years of the article. */
function latestYear(text: string): number {
  const years = [...text.matchAll(YEAR)].filter(
    ({ index }) => !GOAL_YEAR.test(text.slice(Math.max(0, index - 9), index))
  );
  return Math.max(...years.map(([year]) => Number(year)));
}

/** Whether the words before a count say that it is today's. */
export const isPresent = (before: string): boolean => lastIndex(PRESENT, clauseOf(before)) >= 0;
