/** How Vietnamese names parts of the day and days of the week, as sources of regular expressions. */

export const PART =
  '(?:rạng sáng|sáng sớm|sáng|giữa trưa|trưa|xế chiều|chiều muộn|chiều tối|đầu giờ chiều|chiều|tối muộn|tối|đêm|khuya)';
/** "lần thứ ba, ngày 3/11" counts meetings. */
export const WEEKDAY =
  '(?:(?<!(?:lần|họp|nghị|kỳ|khóa|hạng|đợt|con) )thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn)';
/** "chiều nay", "hôm qua", "thứ Hai tuần trước": a day counted from publication. */
export const RELATIVE_WORD = `(?:${PART} (?:nay|qua|hôm nay|hôm qua|mai|ngày mai)|(?:ngày )?hôm (?:nay|qua|kia)|ngày mai|${WEEKDAY} (?:vừa qua|vừa rồi|tuần (?:trước|qua|rồi|này|tới|sau)|tới))`;
