/** Short forms whose full stop does not end a sentence, and the words that show it does after all. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a name, in lower case: units (TP., P.), academic degrees, titles, "Đ/c.". */
export const BEFORE_NAME = words(
  'tp tx tt q p h x đ/c đc gs pgs ts tskh ths bs bscki bsckii bsck1 bsck2 cki ckii ck1 ck2 ks kts ls lm ds ' +
    'nxb vd st mr mrs ms dr prof vs ph'
);

/** Before a number, in lower case: page, volume, issue, street and ward numbers. */
export const BEFORE_NUMBER = words('tr t tập số no nr vol p q h đ đt tel hl đk km ql');

/** On whose behalf a document is signed: "KT. CHỦ TỊCH". */
export const BEFORE_SIGNATORY = words('KT TM TL TUQ T/M K/T');

/** A letter or Roman numeral after one of these closes its phrase: "lần thứ I.", "loại A.". */
export const NUMBERED = words(
  'thứ khóa khoá kỳ kì quý loại hạng cấp nhóm khối bậc lớp tập chương phần mục vùng khu bảng giai vitamin gan'
);

/** Headings that carry a number: "Điều 5. Quyền". */
export const HEADINGS = words('điều chương mục phần bài khoản bước câu hình bảng lục tiết');

/**
 * Words that open a sentence and no name. Left out on purpose are those that begin place names
 * (Từ Sơn, Bà Rịa, Đồng Hới, Hội An, Năm Căn, Đại Lộc).
 */
export const SENTENCE_OPENERS = words(
  'tôi ảnh theo sau tại trong khi với qua để trước hiện được các những đây đó nhưng tuy nếu vì do bởi ngoài cùng cũng ' +
    'trên tiếp về như không hơn chúng ngày sáng chiều tối tháng mặc bên nhờ nhằm cho song mỗi mọi nhiều đặc ' +
    'riêng đáng việc khoảng lúc hôm ông anh chị em cháu đến tới là có ở cuối đầu tất thực bằng'
);
