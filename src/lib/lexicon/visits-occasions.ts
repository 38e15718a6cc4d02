/** What one can attend, work with or go to that makes a visit, and what never does. */
import { WordPattern } from './visits-pattern.ts';

/** A unit below the commune, as it stands before its name. */
export const HAMLET =
  '(?:thôn|bản|ấp|xóm|buôn|làng|khóm|tổ dân phố|khu dân cư|khu phố|khối phố|khối|tiểu khu|liên khu|liên thôn|cụm dân cư|khu|TDP|KDC)';

/** A cell's own meeting; it still needs the word "chi bộ" beside it. */
export const CELL_MEETING = new WordPattern(/(?:sinh hoạt|họp)(?!\p{L})/iu);
export const CELL = new WordPattern(/chi bộ(?!\p{L})/iu);

export const MEETING = new WordPattern(/sinh hoạt(?!\p{L})/iu);
/** A congress that takes place, not one that papers are prepared for. */
export const CONGRESS_HELD =
  /(?<!\p{L})(?:tổ chức|tiến hành|khai mạc|mở|dự|chỉ đạo|diễn ra) (?:thành công )?đại hội(?! đoàn kết)|đại hội (?:đã|được|diễn ra|khai mạc)(?!\p{L})/iu;
/** Rites, at whatever level. */
export const RITE = new WordPattern(
  /(?:lễ|khánh thành|khởi công|trao tặng|mít tinh|truy điệu|viếng)(?!\p{L})/iu
);
/** A festival that is spoken of at a desk. */
export const REVIEWED = new WordPattern(
  /(?:hội nghị|tổng kết|sơ kết|kế hoạch|chuẩn bị|họp báo|hướng dẫn)(?!\p{L})/iu
);

export const FESTIVAL = new RegExp(
  `ngày hội(?: \\p{L}+){0,3} đoàn kết|ngày hội(?: \\p{L}+){0,12} ${HAMLET}(?!\\p{L})`,
  'iu'
);

/** Behind "dẫn đoàn": where to. */
export const TRAVELS =
  /^(?:[^.,;:“]|, ?(?=\p{Lu}|lãnh đạo|đại diện)){0,110}? (?:đến|tới|về|xuống|lên|ra|vào|sang) (?:với (?:\p{Ll}+,? ){1,4})?(?:các |hai |ba |\d )?(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|bản|ấp|xóm|buôn|vùng|khu|hiện trường|nhà|gia đình|xem|tham quan|học tập|học hỏi|\p{Lu})/u;

/** Right behind "làm trưởng đoàn": where to; nobody is called on at a shrine. */
export const SETS_OUT =
  /^,?(?: đã)? (?:đến|tới|ra|lên|về|xuống|vào|sang) (?!dự|chủ trì|viếng|Đền|Nghĩa trang|Đài|Tượng đài|Lăng|Khu (?:di tích|lưu niệm|tưởng niệm))(?:các |hai |ba |\d+ )?(?:tổ \d|tổ dân phố|khu|xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|đảo|thôn|bản|ấp|xóm|buôn|vùng|hiện trường|\p{Lu})/u;

/** Behind "đã đến", "trực tiếp xuống": a place one goes to see, not to meet in. */
export const ARRIVES =
  /^ (?:(?:tận|thẳng|từng|với|các|một số|những|hai|ba|bốn|nhiều|\d+) ){0,3}(?:mô hình|cơ sở (?!dữ liệu|vật chất)|dự án|công trình|dây chuyền|điểm(?! cầu)|nơi|hiện trường|địa bàn|tòa giám mục|toà giám mục|chùa|nhà thờ|giáo xứ|giáo họ|thánh thất|hội thánh|thiền viện|tu viện|đại đội|tiểu đoàn|trung đoàn|lữ đoàn|hải đội|trung tâm(?! hội nghị| tổ chức)|nhà giàn|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|xóm|buôn|làng|khu(?! trưng bày| triển lãm| gian hàng)|tổ dân phố|nhà(?! hát| khách| văn hóa| thi đấu)|gia đình|bệnh viện|trường(?! quay| đua)|các trường|trạm|đồn|chốt|vùng|công trường|nhà máy|xưởng|chuyền|công ty|hợp tác xã|trang trại|vườn|ruộng|đồng(?! chí)|cánh đồng|mương|kênh|tuyến|bờ|chợ|bến|cảng|đê|kè|đảo|mỏ|quầy|hộ)(?!\p{L})(?![^.;]{0,60}(?<!\p{L})(?:dự(?! án| toán| phòng| kiến)|chủ trì|viếng|khánh thành|dâng hương|dâng hoa|thắp hương)(?!\p{L}))/iu;

/** Behind a place reached: an occasion there, or its being a matter of law or speech ("đến bản án"). */
export const NOT_REACHED =
  /^(?: (?:án|đồ|thân|tin|quyền|chất|lĩnh|sắc)(?!\p{L})|[^.;]{0,60}(?<!\p{L})(?:dự(?! án| toán| phòng| kiến)|chủ trì|viếng|khánh thành|dâng hương|dâng hoa|thắp hương)(?!\p{L}))/iu;

/** Behind "đến với", "vượt đèo lên với": people one goes to see at home. */
export const TO_PEOPLE =
  /^ (?:(?:các|những|hơn|gần|\d+) ){0,2}(?:bà con|đồng bào|nhân dân|người dân|dân bản|chị em|hội viên|thầy trò|học sinh|công nhân|chiến sĩ|bộ đội|hộ|gia đình|em|cháu|trẻ em|thiếu nhi|cụ|người cao tuổi|người lao động|thầy cô|giáo viên|bệnh nhi)(?!\p{L})/iu;
/** Behind a hard way: where it ends. */
export const WAY_ENDS = /^[^.,;:“]{0,40}? (?:vào|lên|xuống|đến|tới|ra|sang|về)(?: với)?(?= )/u;
/** A place gone to, before what was done there: the verb of going is looked for from its end. */
export const GONE_BEFORE =
  /(?<!\p{L})(?:đến|tới|vào|về|xuống|lên|ra|sang|ghé)(?= (?:[^.,;:“(]|\([^)]{0,40}\)){0,80}(?:, ?)?$)/giu;
/** Wishes and comfort brought to where people are. */
export const AT_THEIR_HOME =
  /^[^.;:“]{0,90} tại (?:nhà(?! hát| khách| văn hóa)|gia đình|tư gia|nơi ở|bệnh viện|hiện trường)(?!\p{L})/iu;

/** Something held in a hamlet: its house of culture, its meeting. */
export const IN_HAMLET = new RegExp(
  `(?:[Nn]hà văn hóa|[Nn]hà văn hoá|[Nn]hà sinh hoạt(?: cộng đồng)?|[Nn]hà cộng đồng|[Đđ]ình làng)(?: \\p{L}+){0,2} ${HAMLET}(?!\\p{L})|(?:[Tt]ại|[Ởở]|[Hh]ọp) ${HAMLET} [\\p{Lu}\\d]`,
  'u'
);

/** Attended at whatever level, no visit. */
export const CEREMONY = new WordPattern(
  /(?:đại hội(?! đoàn kết)|(?<!đại |mùa |dịp |nghỉ |ngày |đón |vui |mừng )lễ(?! (?:Giáng sinh|Noel|Noen|Phục sinh|Phật đản|Vu lan|Sene|Sên|Sel|Katê|Ka tê|Ramưwan|Dolta))|khánh thành|khởi công|thông xe|công bố|bàn giao|cử tri|đối thoại|hội thi|hội thảo|tọa đàm|giao lưu|khai mạc|bế mạc|khai giảng|mít tinh|mít-tinh|dâng hương|dâng hoa|thắp hương|đặt vòng hoa|kỳ họp|phiên họp|diễn tập|triển lãm|liên hoan|hội diễn|hội trại|giải|gặp mặt|họp mặt|khen thưởng|trao thưởng|tuyên dương|ký kết|phát động|ra quân|viếng|truy điệu|cầu siêu|diễn đàn|hội chợ|họp báo|tập huấn|bồi dưỡng|bầu cử|Tết trồng cây)(?!\p{L})/iu
);

/** Gatherings of the leader's own level. */
export const CONFERENCE = new WordPattern(/(?:hội nghị|đại hội|phiên họp|kỳ họp|hội thảo)(?!\p{L})/iu);

/** Attended beside the one who visits. */
export const SESSION_ATTENDED =
  /^(?:,? (?:và|cùng|chỉ đạo|tại|trong))* (?:(?:buổi|cuộc|chuyến|đoàn|đợt) (?:làm việc|kiểm tra|khảo sát|thăm|giám sát|công tác|đi thực tế)|làm việc)(?!\p{L})/iu;

/** Screens instead of a way. */
export const REMOTE = /trực tuyến|điểm cầu|cầu truyền hình|hội nghị truyền hình/iu;

/** Presents handed out in a named locality. */
export const GIVEN_ON_SPOT =
  /^[^.;:“]{0,120} (?:tại|ở|của|địa bàn|nghèo|làng|dân|con|bào)(?: các| hai| ba| \d+)? (?:xã|phường|thị trấn|thôn|bản|ấp|xóm|buôn|làng|khóm|tổ dân phố|khu phố|khu dân cư|huyện|tỉnh|trường|bệnh viện|trung tâm|trạm|đồn|chùa|chốt|điểm chốt|điểm thi|khu cách ly|hiện trường|công trường)(?!\p{L})/iu;
/** Behind "tặng quà": those who are called on at home or at their work, rather than called up to a stage. */
export const GIVEN_TO_PEOPLE =
  /^(?: cho)?(?: các| một số| những| nhiều| hai| ba| \d+)? (?:gia đình|hộ|thương binh|bệnh binh|bà mẹ|mẹ|người có công|cụ|già làng|công nhân|cán bộ|nhân viên|chiến sĩ|bệnh nhân|đồng bào|bà con|nhân dân|đối tượng chính sách|thầy|thầy cô|giáo viên|y bác sĩ|sư sãi|chư tăng|chức sắc|người cao tuổi)(?!\p{L})/iu;
/** Encouraging and talking are for people who are there; wishing well and sharing are also done from afar. */
export const SPOKEN_TO =
  /^(?:động viên|trò chuyện|hỏi thăm|hỏi han|gặp gỡ)(?! (?:với )?(?:phóng viên|PV|báo chí|chúng tôi|nhà báo))/iu;
/** Mobilising is no comfort: "động viên bà con tích cực hiến đất". */
export const MOBILISES =
  /^động viên [^,.;:“]{0,40}? (?:tích cực|tham gia|hiến|thi đua|hăng hái|đăng ký|chấp hành|vay vốn|chuyển đổi|ra lớp|nhập ngũ)(?!\p{L})/iu;
/** The sentence begins on the spot or on a round from door to door: "Tại mỗi gia đình, …", "Tại xã A, …". */
export const ON_ROUND =
  /^(?:[^,:“]{0,40}, )?(?:tại|ở|vào|đến) (?:(?:(?:các|những|mỗi|từng|nhiều) )+(?:nơi|điểm(?! cầu)|gia đình|nhà(?! văn hóa| hát)|hộ|địa phương|đơn vị|địa chỉ|chốt|trường)|(?:các )?(?:xã|phường|thị trấn|huyện|thôn|bản|ấp|xóm|buôn|làng|chùa|đồn|trạm|chốt|cụm công nghiệp|khu công nghiệp|công ty|nhà máy|bệnh viện))(?!\p{L})/iu;

/** Those who come are received, not visited. */
export const CALLERS =
  /^\s*(?:với |cùng )?(?:và |lãnh đạo |các |đồng chí |thành viên )*(?:phái đoàn|đoàn(?! thể| thanh niên| viên| kinh tế| phường| xã| trường| TNCS)|đại sứ|tổng lãnh sự|ngài|nhà đầu tư|chuyên gia|phóng viên|báo chí|cơ quan báo chí|chúng tôi|PV)(?!\p{L})/iu;

/** Bodies above every province. */
export const ABOVE_PROVINCE =
  /^\s*(?:với |cùng |tại )?(?:lãnh đạo |các |đồng chí |Ban cán sự đảng )*(?:Bộ (?=\p{Lu})|bộ,|Ban Bí thư|Bộ Chính trị|Chính phủ|Thủ tướng|Phó Thủ tướng|Quốc hội|Ủy ban Thường vụ Quốc hội|Văn phòng Chính phủ|Văn phòng Trung ương|Tổng Bí thư|Chủ tịch nước|Tổng cục|Ban \p{L}+(?: \p{L}+)? Trung ương|Trung ương)/u;

export const OWN_SEAT =
  /tại (?:trụ sở|hội trường|phòng họp|trung tâm hội nghị)(?: \p{L}+){0,3} (?:Tỉnh ủy|Thành ủy|UBND tỉnh|UBND thành phố|Huyện ủy|UBND huyện|tỉnh|thành phố)(?!\p{L})/iu;

const COUNTRIES =
  'Mỹ|Hoa Kỳ|Trung Quốc|Đài Loan|Hồng Kông|Nhật Bản|Hàn Quốc|Triều Tiên|Thái Lan|Lào(?! Cai)|CHDCND Lào|Campuchia|Cam-pu-chia|Myanmar|Mi-an-ma|Malaysia|Ma-lai-xi-a|Singapore|Xin-ga-po|Indonesia|In-đô-nê-xi-a|Philippines|Phi-líp-pin|Brunei|Ấn Độ|Pakistan|Bangladesh|Iran|Israel|Thổ Nhĩ Kỳ|Qatar|UAE|Nga|Ukraine|Belarus|Ba Lan|Đức|Pháp|Vương quốc Anh|Anh(?! hùng)|Ireland|Italy|Italia|Tây Ban Nha|Bồ Đào Nha|Hà Lan|Bỉ|Thụy Sĩ|Thụy Điển|Na Uy|Phần Lan|Đan Mạch|Cộng hòa Séc|Séc|Hungary|Romania|Bulgaria|Hy Lạp|Mông Cổ|Kazakhstan|Canada|Mexico|Cuba|Cu-ba|Brazil|Bra-xin|Argentina|Chile|Ai Cập|Nam Phi|Australia|Ô-xtrây-li-a|Úc|New Zealand|Liên bang Nga|Liên minh châu Âu|EU|châu Âu|Viêng Chăn|Vientiane|Phnôm Pênh|Bắc Kinh|Washington|Tokyo|Seoul|Bangkok|Moskva|Mát-xcơ-va|Nhà Trắng|Bắc Âu|Tây Âu|Đông Âu|Bắc Mỹ|Đông Bắc Á|Trung Đông';
/** Right behind the verb: the country one goes to. */
export const ABROAD = new RegExp(
  `^\\s*(?:chính thức|cấp Nhà nước|hữu nghị(?: chính thức)?|(?:và )?làm việc(?: tại| với)?|song phương|tại|ở|tới|đến|nước|thủ đô|thành phố|Thủ đô|Cộng hòa|Cộng hoà|Vương quốc|Liên bang|và|dự|,|\\s){0,8}(?:${COUNTRIES})(?![\\p{L}\\p{M}]| \\p{Lu})|^\\s*(?:chính thức|cấp Nhà nước|hữu nghị chính thức)(?!\\p{L})`,
  'u'
);
export const TRAVELS_ABROAD = new RegExp(
  `^[^.;:“]{0,90} (?:đến|tới|sang|thăm|tại|ở|với)(?: \\p{Ll}+){0,3} (?:${COUNTRIES})(?![\\p{L}\\p{M}]| \\p{Lu})`,
  'u'
);
/** A country told beside the place gone to: "tại tỉnh Hủa Phăn, nước CHDCND Lào", "Attapeu (Lào)". */
export const PLACE_ABROAD = new RegExp(
  `(?:, (?:nước |thuộc )(?:Cộng hòa \\p{L}+ \\p{L}+ \\p{L}+ )?|\\((?:nước )?)(?:${COUNTRIES})(?![\\p{L}\\p{M}]| \\p{Lu})`,
  'u'
);
/** A country's name, not as part of a longer one ("Tân Mỹ"). */
export const COUNTRY_NAMED = new WordPattern(
  new RegExp(`(?<![\\p{L}\\p{M}-]|\\p{Lu}\\p{L}{0,8} )(?:${COUNTRIES})(?![\\p{L}\\p{M}]| \\p{Lu})`, 'u')
);
/** Firms and friendship bear foreign names at home too. */
export const FOREIGN_AT_HOME =
  /Việt|[Cc]ông ty|[Tt]ập đoàn|[Nn]hà máy|[Dd]oanh nghiệp|KCN|[Kk]hu công nghiệp|[Hh]ữu nghị|biên giới|cửa khẩu/u;
/** A party from abroad before its leader's name: "Đoàn đại biểu …, nước CHDCND Lào do …". */
export const PARTY_ABROAD = new RegExp(
  `(?:đoàn|Đoàn)[^.;]{0,80}(?:(?<!\\p{L})nước |Cộng hòa |(?<![\\p{L}\\p{M}])(?:${COUNTRIES})(?![\\p{L}\\p{M}]| \\p{Lu}))[^.;]{0,40}(?<!\\p{L})do(?!\\p{L})`,
  'u'
);
/** "chuyến thăm và làm việc tại Trung Quốc": all that is told of this journey lies abroad. */
export const JOURNEY_ABROAD = new RegExp(
  `(?:[Tt]rong|[Tt]iếp tục|[Nn]hân|khuôn khổ|[Kk]ết thúc) chuyến (?:đi|thăm|công tác|làm việc|xúc tiến|tham quan|học tập|khảo sát)[^.;:\\n]{0,50}(?<![\\p{L}\\p{M}])(?:${COUNTRIES})(?![\\p{L}\\p{M}]| \\p{Lu})`,
  'u'
);

/** People and homes: calling on them is asking after them. */
export const PEOPLE =
  /^\s*(?:và |hỏi |động viên |tặng quà |trao quà |chúc Tết |các |một số |những |nhiều |\d+ |hai |ba |, ?)*(?:gia đình|hộ|nhà|cụ|ông|bà|anh|chị|em|cháu|bà mẹ|mẹ|thương binh|bệnh binh|người|đồng bào|nhân dân|bà con|công nhân|bệnh nhân|học sinh|cán bộ|chiến sĩ|lực lượng|đối tượng|nạn nhân|thân nhân|già làng|gia quyến)(?!\p{L})/iu;
