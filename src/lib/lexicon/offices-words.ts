/** Small words around offices and names: how people are addressed, ranks and degrees, and what goes on with a unit's name. */

const words = (list: string): readonly string[] => list.split(', ');

/** Before a person's name. */
export const HONORIFICS = words('đồng chí, đ/c, đc, ông, bà, anh, chị, cô, chú, bác, cụ, thầy, em');

/** Ranks, degrees, callings that stand between honorific or office and name. */
export const TITLES = words(
  'đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, ' +
    'trung úy, thiếu úy, đô đốc, phó đô đốc, chuẩn đô đốc, tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ, giáo sư, phó giáo sư, ' +
    'bác sĩ, bác sỹ, kỹ sư, kỹ sư, luật sư, cử nhân, nhà giáo, nhà giáo ưu tú, nhà giáo nhân dân, anh hùng llvt, ' +
    'anh hùng lực lượng vũ trang nhân dân, anh hùng lao động, TS, TS., PGS, PGS., PGS.TS, PGS.TS., GS, GS., GS.TS, ' +
    'GS.TS., GS.TSKH, THS, THS., BS, BS., BSCKI, BSCKII, BS cki, BS ckii, BSCK2, TS.BS, KS, KS., LS, LS., NGND, NGUT, ' +
    'NSND, NSUT, TTND, TTUT, dược sĩ, dược sỹ, hòa thượng, thượng tọa, đại đức, linh mục, nhà báo, nhà văn, nhà thơ'
);

/**
 * Syllables that go on with a unit's name after its first word: "Nông nghiệp và Phát triển nông thôn".
 * Whatever is not here, in small letters, ends the office.
 */
export const UNIT_SYLLABLES = (
  'nhân dân và & việt nam hoạch đầu tư nghiệp nông thôn phát triển tài nguyên môi trường khoa học công nghệ thông tin ' +
  'truyền thông văn hóa thể thao du lịch giáo dục đào tạo lao động thương binh xã hội nội vụ ngoại giao xây dựng giao ' +
  'vận tải tư pháp y tế kinh hạ tầng đô thị chính quản lý dân tộc tôn giáo kiểm tra giám sát tổ chức tuyên vận ' +
  'công tác mặt trận phụ nữ cựu chiến binh niên liên hiệp đoàn thể khối cơ quan các quốc phòng an ninh trật tự quân sự ' +
  'chỉ huy đạo bộ đội biên hải đảng ủy viên chấp hành thường trực vụ bí thư trung ương tỉnh huyện quận phường thị trấn ' +
  'thành phố thống kê thanh lưu trữ địa chất khí tượng thủy lợi lâm thú y bảo vệ thực vật chăn nuôi điều phối kho bạc ' +
  'nhà nước ngân sách hàng hóa lượng tiêu chuẩn đo lường cứu nạn tìm kiếm cháy chữa phòng chống chống thiên tai lụt bão ' +
  'mại dâm ma túy hiv aids tệ nạn tội phạm cảnh sát điều tra hình hành thi án giao thông xuất nhập cảnh thuế doanh ' +
  'nghiệp kinh tế khu chế công nghiệp cao tập trung hợp trợ giúp pháp lý bảo hiểm gia đình trẻ em dân số sinh hoạt ' +
  'hoá nghệ thuật di sản báo chí xuất bản phát thanh hình nghiên cứu chiến lược đối ngoại biển đảo quốc gia mục tiêu ' +
  'chương trình nội dung tổng hợp vật liệu nước sạch trồng trọt kỹ thuật số chuyển đổi cải cách thủ tục kiểm soát ' +
  'dự báo tham mưu hậu cần chính trị hóa chất năng lượng dầu khí điện lực cổ phần dịch vụ di động truyền hình điều hành hữu hạn toàn công nguyện dân sự nghĩa vụ quyền lợi khuyến tế một thành viên sản xuất xây lắp lao động người có công đại biểu dân cư ' +
  'quy hoạch kiến trúc tài chính thương mại thị trường hợp tác đại học sở ban ngành tự vệ dân quân huy '
)
  .trim()
  .split(/\s+/);

/** Words of fields that hold a unit's or a place's word: "môi trường" is no school, "xã hội" no commune. */
export const FIELDS = words(
  'môi trường, tài nguyên và môi trường, nông nghiệp và môi trường, xã hội, văn hóa xã hội, thị trường, quản lý thị trường, ' +
    'nội vụ, dịch vụ, nghiệp vụ, nhiệm vụ, cán bộ, nội bộ, tổ chức cán bộ, cơ sở, cơ sở hạ tầng, hạ tầng cơ sở, phòng chống, quốc phòng, ' +
    'phòng cháy, hiệp hội, công đoàn, tổ quốc, bản đồ, đoàn kết, xuất bản, văn bản, bản quyền, khu vực, tổ công tác, đảng viên, viện trợ, ' +
    'tập đoàn, biên phòng, đội biên phòng, hội nhập, hội đồng, đài phát thanh, trường học, nước sạch, tài nguyên nước, ' +
    'đăng ký đất đai, công nghiệp và thương mại, vụ việc, dân quân, cục bộ, tỉnh lộ, bộ phận'
);

/** Verbs whose syllables name fields as well: behind a unit's name they begin what its head does. */
export const UNIT_VERBS = words(
  'thông tin, chỉ đạo, kiểm tra, giám sát, phát động, báo cáo, tổ chức, điều hành, quản lý, phát biểu, phát hiện, tham mưu, ' +
    'nghiên cứu, điều tra, bảo vệ, xây dựng, giáo dục, hợp tác, thống kê, tìm kiếm, công bố, điều phối, dự báo, thành lập, ' +
    'cứu trợ, đối thoại, đầu tư, hướng dẫn, trợ giúp, phát triển, vận động, phòng chống, đào tạo, tham gia, tham dự, trình bày, ' +
    'sinh hoạt, trực tiếp, kiến nghị, chính thức, nhận định, tài trợ, giao lưu, giao cho, giao nhiệm, số tiền, dự'
);

/** Capitalised or in a title's capitals, these begin no name and end one. */
export const NEVER_IN_NAMES = (
  'dự thăm tặng chúc làm việc tại về cùng và với cho đến trao đã đang sẽ là kiểm tra chủ trì phát biểu tiếp gặp ' +
  'ảnh theo trong ngoài sau trước khi nhân dịp sáng chiều tối trưa ngày đồng ông bà anh chị các những được bị ' +
  'nhấn mạnh yêu cầu đề nghị nói tham gia khảo sát chỉ đạo động viên dâng ủng hộ trả lời thưa tin bài ' +
  'kết luận khai mạc đối thoại ký phê duyệt trúng cử giữ nhận đón từ nguyên phó trưởng chủ tịch bí thư ủy viên giám ' +
  'đốc đại biểu khóa nhà báo lễ hội nghị cũng chia sẻ khẳng định ghi xuống lên vào thị sát triển khai công bố'
).split(' ');

/** First words of sentences, which a crawler left without a stop behind a name: "Nguyễn Văn A Chiều nay …". */
export const SENTENCE_OPENERS = words(
  'chiều, tối, trưa, ngày, theo, tại, trong, sau, trước, ảnh, phát, cùng, lãnh, các, hôm, ông, bà, về, dự, tới, đến, khi, để, ' +
    'và, với, là, đã, cho, được, trao, tham, thăm, những, nguồn, video, clip, xem, tin, bài, nhiều, mới, tuy, như, việc, kết'
);

/** Bear a person's name and are hardly ever the person: programmes, unions, a city, an academy. */
export const NAMESAKES = words('hồ chí minh');

/** Words that join two words of a unit's name. */
export const JOINING_WORDS = words('và, của, thuộc, về');

/** After these an office is a foreign one. */
export const COUNTRIES = words(
  'trung quốc, lào, campuchia, mỹ, hoa kỳ, nga, liên bang nga, nhật bản, nhật, hàn quốc, triều tiên, thái lan, singapore, ' +
    'malaysia, indonesia, philippines, myanmar, brunei, ấn độ, anh, pháp, đức, ý, italia, tây ban nha, hà lan, bỉ, canada, ' +
    'australia, úc, new zealand, cuba, cu ba, đài loan, hồng kông, ukraine, israel, iran, bà la môn, eu, asean, liên hợp quốc, ' +
    'thụy điển, thụy sĩ, na uy, phần lan, đan mạch, ba lan, séc, hungary, slovakia, belarus, kazakhstan, mông cổ' +
    ', vân nam, quảng tây, quảng đông, hải nam, hồ nam, tứ xuyên, bắc kinh, thượng hải, viêng chăn, luông pha băng, luang prabang, ' +
    'hủa phăn, houaphanh, phông sa lỳ, xiêng khoảng, bolikhămxay, khăm muộn, savannakhet, savanakhet, xavannakhẹt, xavanakhet, salavan, saravan, hủaphăn, xay nha bu ly, xay sổm bun, bò kẹo, khammouane, xekong, sekong, vientiane, sê kông, xê kông, champasak, attapư, ' +
    'u đôm xay, mondulkiri, ratanakiri, svay rieng, prey veng, phnôm pênh'
);
