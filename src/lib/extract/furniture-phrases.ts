/** The words of site furniture in Vietnamese papers and portals: a table, read by furniture.ts. */
import type { RemovalReason } from '../corpus/article.ts';

/** A line that consists of such phrases and nothing else is furniture. Lower case; longer ones first. */
export const CONTROL_PHRASES: Partial<Record<RemovalReason, readonly string[]>> = {
  'reading-controls': [
    'nhảy đến nội dung chính',
    'nhảy đến nội dung',
    'chuyển đến nội dung',
    'bỏ qua nội dung',
    'skip to main content',
    'skip to content',
    'chế độ ban đêm',
    'chế độ tương phản',
    'tương phản',
    'in trang này',
    'in trang',
    'in bài viết',
    'in bài',
    'bản in',
    'xuất pdf',
    'xuất bản pdf',
    'tải pdf',
    'đọc nội dung',
    'đọc bài viết',
    'đọc bài',
    'nghe đọc bài',
    'nghe bài viết',
    'nghe nội dung',
    'nghe audio',
    'nghe bài',
    'cỡ chữ',
    'phóng to',
    'thu nhỏ',
    'mặc định',
    'tăng cỡ chữ',
    'giảm cỡ chữ',
    'giọng nam',
    'giọng nữ',
    'miền bắc',
    'miền nam',
    'lưu bài viết',
    'lưu bài',
    'gửi email',
    'gửi bài viết',
    'print',
    'email',
    'góp ý',
    'aa',
    'a',
    'play',
    'tạm dừng',
    '1x',
    '00 00',
    'dừng đọc',
    'trở lại',
    'quay lại',
    'về đầu trang',
    'lên đầu trang'
  ],
  sharing: [
    'chia sẻ bài viết',
    'chia sẻ qua',
    'chia sẻ trên',
    'chia sẻ',
    'sao chép liên kết',
    'sao chép',
    'copy link',
    'facebook',
    'zalo',
    'twitter',
    'messenger',
    'telegram',
    'linkedin',
    'pinterest',
    'google news',
    'theo dõi',
    'share',
    'tweet',
    'like',
    'thích',
    'mạng xã hội',
    'trên',
    'qua',
    'google',
    'tiktok',
    'youtube',
    'x'
  ],
  rating: [
    'click để đánh giá bài viết',
    'đánh giá bài viết',
    'bình chọn',
    'lượt xem',
    'số lượt xem',
    'lượt đọc',
    'số lần xem',
    'lượt truy cập',
    'đã xem',
    'xếp hạng',
    'phiếu bầu',
    'lượt thích',
    'đánh giá',
    'views',
    'view',
    'người đọc',
    'lần đọc',
    'lần xem',
    'phút đọc',
    'lượt'
  ],
  navigation: [
    'trang chủ',
    'trang nhất',
    'trang đầu',
    'menu',
    'tìm kiếm',
    'tìm kiếm nâng cao',
    'đăng nhập',
    'đăng ký',
    'đăng xuất',
    'giới thiệu',
    'liên hệ',
    'sơ đồ cổng',
    'sơ đồ trang',
    'sơ đồ site',
    'sitemap',
    'hỏi đáp',
    'rss',
    'thư viện ảnh',
    'thư viện video',
    'thư viện',
    'video',
    'ảnh',
    'multimedia',
    'podcast',
    'e magazine',
    'longform',
    'infographic',
    'tin tức',
    'tin tức sự kiện',
    'tin tức - sự kiện',
    'sự kiện',
    'thời sự',
    'chính trị',
    'kinh tế',
    'xã hội',
    'đời sống',
    'pháp luật',
    'văn hóa',
    'văn hoá',
    'giáo dục',
    'y tế',
    'thể thao',
    'thế giới',
    'quốc tế',
    'trong tỉnh',
    'trong nước',
    'du lịch',
    'môi trường',
    'khoa học',
    'công nghệ',
    'bạn đọc',
    'giải trí',
    'quốc phòng',
    'an ninh',
    'xây dựng đảng',
    'văn bản',
    'văn bản chỉ đạo',
    'dịch vụ công',
    'công khai',
    'thông báo',
    'lịch công tác',
    'tài liệu',
    'chuyên mục',
    'chuyên đề',
    'chủ đề',
    'dự án',
    'tiếng việt',
    'english',
    'tổ chức bộ máy',
    'cơ cấu tổ chức',
    'phản ánh kiến nghị',
    'thư điện tử',
    'đóng',
    'mở menu',
    'xem tất cả'
  ]
};

/** A line that begins so starts a block of furniture; what follows it belongs to the block. */
export const BLOCK_OPENERS: readonly (readonly [RemovalReason, RegExp])[] = [
  [
    'comments',
    /^(?:ý kiến (?:bạn đọc|của bạn|độc giả)|bình luận|gửi (?:bình luận|ý kiến|phản hồi)|viết bình luận|phản hồi|bạn đọc bình luận|(?:\d+ )?comments?|chưa có (?:bình luận|ý kiến)|hãy là người đầu tiên|bạn cần đăng nhập|mã (?:bảo mật|xác nhận|chống spam))(?: \(?\d+\)?)?(?:[:.…]|$| (?:nào|để|bình luận)\b.*)/u
  ],
  ['rating', /^(?:tổng số điểm của bài viết|click để đánh giá|đánh giá bài viết|bạn thấy bài viết)/u],
  [
    'related-articles',
    /^(?:(?:các )?(?:tin|bài)(?: viết| tức| đăng)? (?:liên quan|khác|cùng (?:chuyên mục|loại|chủ đề)|đã đưa|mới hơn|cũ hơn|mới nhất|mới|nổi bật|xem nhiều|đọc nhiều|tiếp theo|trước|sau)|có thể bạn (?:quan tâm|thích)|cùng chuyên mục|(?:tin |bài )?(?:đọc|xem) nhiều(?: nhất)?|những (?:tin|bài)(?: viết)? (?:mới|cũ|khác|liên quan).*|tin nên đọc|đừng bỏ lỡ|tin tài trợ|mời (?:quý |các )?bạn (?:đọc|xem) thêm)\s*[:.»>]*$/u
  ],
  [
    'copyright',
    /^(?:©|bản quyền|copyright|(?:ghi rõ|đề nghị ghi rõ) nguồn|giấy phép (?:số|xuất bản|hoạt động)|cơ quan chủ quản|chịu trách nhiệm (?:chính|nội dung)|tổng biên tập\s*:|thiết kế bởi|phát triển bởi|đơn vị (?:thiết kế|phát triển)|powered by)/u
  ],
  [
    'advertisement',
    /^(?:quảng cáo|advertisement|liên hệ quảng cáo|đăng ký (?:nhận|bản) (?:bản )?tin|newsletter|nhận tin mới|nhập (?:địa chỉ )?email)/u
  ]
];

/** A single line to take off wherever it stands; nothing follows from it. */
export const LONE_LINES: readonly (readonly [RemovalReason, RegExp])[] = [
  [
    'date-line',
    /^(?:hôm (?:nay|qua)|vừa xong|(?:khoảng )?\d+ (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm) trước)$/u
  ],
  [
    'related-articles',
    /^(?:>+\s*)?(?:xem thêm|đọc thêm|xem tiếp|mời (?:xem|đọc)|tham khảo thêm)\s*(?:[:>»]|$)/u
  ],
  ['navigation', /^(?:từ kho[áa]|t[ừu] khóa|tags?|thẻ|hashtag|chủ đề|chuyên mục)\s*[:：]/u],
  ['navigation', /^(?:#[\p{L}\d_]+[\s,]*)+$/u],
  ['navigation', /^(?:trang chủ|trang nhất|home)\s*(?:[>›»/|→-]|\.\.\.).*/u],
  ['sharing', /^theo dõi .{1,60} trên (?:google news|zalo|facebook|youtube|tiktok)/u],
  ['rating', /^(?:\d[\d.,]* (?:lượt xem|lượt đọc|views?)|(?:số )?lượt (?:xem|đọc|truy cập)\s*:\s*[\d.,]+)$/u],
  [
    'copyright',
    /^(?:hotline|đường dây nóng|điện thoại|email|e-mail|fax|website|địa chỉ|tòa soạn|trụ sở)\s*:/u
  ],
  [
    'markup',
    /^(?:\[(?:img|image|video|caption|ảnh|quote|ads?)[^\]]*\]|\{+[\w.\s]+\}+|[{}()[\];<>/\\|_=~*#-]+)$/u
  ],
  [
    'markup',
    /^(?:var |let |const |function\s*\(|function \w+\(|window\.|document\.|\$\(|jquery\(|\}\s*\)\s*;?|googletag\.).*/u
  ]
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** Each word as it stands inside a sentence, at its beginning, and in capitals. */
const inAnyCase = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => [word, capital(word), word.split(' ').map(capital).join(' '), word.toUpperCase()])
    .join('|');
/** What a body does begins a title, never its name: "HUYỆN ỦY HỌP BÀN CHỐNG HẠN". */
const ACTS = inAnyCase(
  'họp|bàn|tổ chức|tổng kết|sơ kết|quán triệt|khai mạc|triển khai|học tập|kiểm tra|giám sát|ra mắt|thăm|tặng|trao|ban hành|công bố|phát động|tiếp|làm việc|thông qua|lấy ý kiến|gặp mặt|giao ban|chỉ đạo|tăng cường|đẩy mạnh|chuẩn bị|sáp nhập|dâng|viếng|thông báo|đối thoại|yêu cầu|tập huấn|bồi dưỡng|kỷ luật|khen thưởng|chúc|hỗ trợ|vận động|ký kết'
);
const SEATS = inAnyCase(
  'đảng bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ủy ban mttq|ubmttq|ủy ban mttq việt nam|ubmttq việt nam'
);
const UNITS = inAnyCase('tỉnh|thành phố|tp|tp\\.|huyện|quận|thị xã|xã|phường|thị trấn');
/** "Huyện ủy Suối Mây": a body with the name of its unit and nothing else. */
const SEAT_HEADER = new RegExp(
  `^(?:${SEATS}) (?:(?:${UNITS}) )?(?!(?:${ACTS})(?!\\p{L}))(?:\\p{Lu}[\\p{L}.]*(?: |$)){1,4}$`,
  'u'
);

/** Names of sites and of the bodies that run them, standing alone on a line. */
export const SITE_NAMES: readonly RegExp[] = [
  /^(?:cổng|trang) (?:thông tin|tin|ttđt|tt)(?: điện tử| tổng hợp)?(?:(?: của)? [\p{L} -]{2,60})?$/iu,
  /^(?:báo|tạp chí|đài(?: phát thanh(?: và| -|-)? truyền hình)?)(?: điện tử)? \p{Lu}[\p{L} -]{1,40}$/u,
  /^cơ quan (?:ngôn luận )?của [\p{L} ,-]{4,90}$/iu,
  SEAT_HEADER,
  /^(?:đảng cộng sản việt nam|cộng hòa xã hội chủ nghĩa việt nam|độc lập - tự do - hạnh phúc)$/iu
];

/** Beginnings of slogans; a slogan is only taken off where it stands above the title. */
export const SLOGAN =
  /^(?:nhiệt liệt|quyết tâm|đẩy mạnh|toàn đảng|chào mừng|hưởng ứng|thi đua|tích cực|phát huy|đoàn kết|học tập và làm theo|sống, chiến đấu|vì |chung tay|tất cả vì|dân chủ|tăng cường|hướng tới|thực hiện|kỷ cương|mừng đảng)/iu;
