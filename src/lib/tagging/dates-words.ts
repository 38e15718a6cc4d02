/** How Vietnamese names parts of the day and days of the week, as sources of regular expressions. */

/**
 * Longer parts of the day are written with a prefix where a shorter one ends them: backwards from their end V8 tries
 * plain alternatives in the order of the alphabet, "chiều" before "xế chiều".
 */
export const PART =
  '(?:(?:rạng )?sáng|sáng sớm|(?:giữa )?trưa|(?:xế |đầu giờ )?chiều|chiều muộn|tối muộn|(?:chiều )?tối|đêm|khuya)';
/** "lần thứ ba, ngày 3/11" counts meetings. */
export const WEEKDAY =
  '(?:(?<!(?:lần|họp|nghị|kỳ|khóa|hạng|đợt|con) )thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn)';
/** "chiều nay", "hôm qua", "thứ Hai tuần trước": a day counted from publication. */
export const RELATIVE_WORD = `(?:${PART} (?:nay|qua|hôm nay|hôm qua|mai|ngày mai)|(?:ngày )?hôm (?:nay|qua|kia)|ngày mai|${WEEKDAY} (?:vừa qua|vừa rồi|tuần (?:trước|qua|rồi|này|tới|sau)|tới))`;
