/** How Vietnamese names parts of the day and days of the week, as sources of regular expressions. */

export const PART =
  '(?:rạng sáng|sáng sớm|sáng|giữa trưa|trưa|xế chiều|chiều muộn|chiều tối|đầu giờ chiều|chiều|tối muộn|tối|đêm|khuya)';
/** "lần thứ ba, ngày 3/11" counts meetings. */
export const WEEKDAY =
  '(?:(?<!(?:lần|họp|nghị|kỳ|khóa|hạng|đợt|con) )thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn)';
