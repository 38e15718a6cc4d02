import { describe, expect, test } from 'vitest';
import { toldBriefly, visitsIn } from './visits.fixture.ts';

/** How news tells that somebody went somewhere, beside a verb of visiting; with what only looks like it. */
const WAYS: Readonly<Record<string, readonly (readonly [expected: string, text: string])[]>> = {
  'words between doer and deed': [
    ['gift-visit Tuệ', 'Tại mỗi gia đình, đồng chí <Mạc Văn Tuệ> ân cần thăm hỏi, động viên.'],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> (bìa phải) thăm vườn na của xã Ba Bể.'],
    [
      'inspection Tuệ',
      'Đồng chí <Mạc Văn Tuệ>, Trưởng Ban chỉ đạo thi cấp tỉnh cùng Thanh tra Sở kiểm tra các điểm thi.'
    ],
    ['none', 'Đồng chí <Mạc Văn Tuệ>, Phó Chủ tịch UBND tỉnh chỉ đạo ngành y tế kiểm tra các bếp ăn.'],
    ['inspection Tuệ', '(ĐB) - Đi kiểm tra hồ Nà Lốc, Bí thư Tỉnh ủy <Mạc Văn Tuệ> yêu cầu bổ sung máy bơm.']
  ],
  'a way told before the deed': [
    ['inspection Tuệ', 'Đồng chí <Mạc Văn Tuệ> đã đến Tiểu đoàn 5 để kiểm tra công tác huấn luyện.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> yêu cầu cử cán bộ đến từng thôn để kiểm tra.'],
    ['inspection Tuệ', 'Đồng chí <c:Mạc Văn Tuệ>, Bí thư Đảng ủy xã tỏa về các thôn kiểm tra đê.'],
    ['none', 'Đồng chí <c:Mạc Văn Tuệ>, Bí thư Đảng ủy xã sẽ về các thôn kiểm tra đê.'],
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> đến chùa Phổ Linh (xã Ba Bể) tặng hoa.'],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> đến điểm thi số 4, nghe báo cáo về chỗ ăn nghỉ.'],
    ['none', 'Tại cuộc họp, đồng chí <Mạc Văn Tuệ> nghe báo cáo về chỗ ăn nghỉ của thí sinh.']
  ],
  'a party on its way': [
    ['site-visit Tuệ', 'Đoàn của tỉnh do đồng chí <Mạc Văn Tuệ> làm trưởng đoàn ra đảo Trà Bản.'],
    ['none', 'Đoàn của tỉnh do đồng chí <Mạc Văn Tuệ> làm trưởng đoàn đến Nghĩa trang liệt sĩ Đồi Thông.'],
    ['site-visit Tuệ', 'Đoàn số 1 do đồng chí <c:Mạc Văn Tuệ> dẫn đầu, đến tổ 3, tổ 9.'],
    ['none', 'Phong trào do đồng chí <c:Mạc Văn Tuệ> dẫn đầu đã lan đến 9 thôn.'],
    [
      'site-visit Tuệ',
      'Đồng chí <Mạc Văn Tuệ> dẫn đầu đoàn của Tỉnh ủy, UBND tỉnh, Công an tỉnh tới xã Ba Bể.'
    ],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> cùng đoàn công tác tới chùa Phổ Linh và nhà già làng.'],
    [
      'working-visit Tuệ',
      'Đoàn giám sát do đồng chí <z:Mạc Văn Tuệ> làm trưởng đoàn làm việc tại tỉnh Lai Châu.'
    ],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> có chuyến công tác tại huyện Ba Bể.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> có chuyến công tác tại Nhật Bản.']
  ],
  'villages and fields reached': [
    [
      'site-visit Tuệ',
      'Bí thư Đảng ủy phường <c:Mạc Văn Tuệ> cùng cán bộ phường xuống tổ dân phố Nà Ít dọn rác.'
    ],
    ['none', 'Bí thư Đảng ủy phường <c:Mạc Văn Tuệ> xuống tổ dân phố Nà Ít dự lễ ra mắt đội dân phòng.'],
    ['none', 'Ông <c:Mạc Văn Tuệ> vận động dân hiến đất mở đường đến thôn Nà Ít.'],
    ['site-visit Tuệ', 'Bộ trưởng <z:Mạc Văn Tuệ> đã xuống đồng cấy lúa với bà con.'],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> đã ra công trường Dự án cao tốc Pắc Lùng.'],
    ['inspection Tuệ', 'Đồng chí <Mạc Văn Tuệ> dẫn đầu đoàn công tác khảo sát hoạt động của HĐND xã Ba Bể.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> phụ trách công tác khảo sát.']
  ],
  'who spoke there': [
    [
      'working-visit Tuệ',
      'Đó là yêu cầu của Bí thư Tỉnh ủy <Mạc Văn Tuệ> tại buổi làm việc với Đảng ủy xã Ba Bể.'
    ],
    ['none', 'Đó là kiến nghị của Bí thư Đảng ủy xã <c:Mạc Văn Tuệ> tại buổi làm việc với đoàn giám sát.']
  ],
  'feasts and faiths': [
    [
      'gift-visit Tuệ',
      'Đồng chí <Mạc Văn Tuệ> về huyện Ba Bể chúc mừng giáo dân Giáo họ Đồng Sim nhân Lễ Giáng sinh.'
    ],
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> đến chúc mừng Đại lễ Phật đản tại chùa Phổ Linh.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> đến chúc mừng tại Lễ khai giảng Trường THCS Ba Bể.'],
    [
      'none',
      'Đoàn do đồng chí <Mạc Văn Tuệ> dẫn đầu tới dâng hoa tại Khu tưởng niệm. Cùng đi có đồng chí <Bế Văn Lựu>.'
    ]
  ],
  'talk and presents on the spot': [
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> trò chuyện với bà con bản Pắc Ngòi.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> trò chuyện với phóng viên tại xã Ba Bể.'],
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> động viên lực lượng làm nhiệm vụ tại chốt số 7.'],
    ['none', 'Tại xã Ba Bể, đồng chí <c:Mạc Văn Tuệ> động viên bà con tích cực hiến đất.'],
    [
      'gift-visit Tuệ',
      'Tại Cụm công nghiệp Nà Phặc, đồng chí <z:Mạc Văn Tuệ> trao 90 suất quà cho người lao động.'
    ],
    ['gift-visit Tuệ', 'Các em nhỏ Trung tâm Bảo trợ vui Tết sớm. Bà <Mạc Thị Tuệ> đem quà đến với các em.']
  ],
  'shown round': [
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> tham quan mô hình trồng nấm của Hợp tác xã Nà Mạ.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> tham quan các gian hàng.'],
    ['none', 'Dự hội nghị sơ kết, đồng chí <Mạc Văn Tuệ> tham quan mô hình trồng nấm.']
  ],
  'who led what a body did': [
    [
      'working-visit Tuệ',
      'Đồng chí <Mạc Văn Tuệ> phát biểu tại buổi làm việc\nBuổi làm việc của Ban Thường vụ Tỉnh ủy với Huyện ủy Ba Bể kéo dài cả ngày.'
    ],
    [
      'none',
      'Đồng chí <d:Mạc Văn Tuệ> phát biểu tại buổi làm việc\nBan Thường vụ Tỉnh ủy làm việc với Huyện ủy Ba Bể.'
    ],
    [
      'inspection Tuệ',
      'Đồng chí <Mạc Văn Tuệ> phát biểu chỉ đạo tại buổi kiểm tra\nĐoàn công tác của Tỉnh ủy kiểm tra việc chuẩn bị tại xã Ba Bể.'
    ],
    ['gift-visit Tuệ', 'Dẫn đầu đoàn là đồng chí <Mạc Văn Tuệ>. Đoàn đã đến thăm các hộ nghèo xã Ba Bể.'],
    ['gift-visit Tuệ', 'Trong buổi thăm, trao quà có đồng chí <d:Mạc Văn Tuệ>, Bí thư Huyện ủy.'],
    ['none', 'Trong buổi thăm, trao quà có đồng chí <c:Mạc Văn Tuệ>, Bí thư Đảng ủy xã.'],
    [
      'gift-visit Tuệ',
      'Tỉnh đoàn đến Đồn Biên phòng Sì Lở tặng 12 phần quà. Tại đây, đồng chí <Mạc Văn Tuệ> chúc các anh vững tay súng.'
    ],
    [
      'gift-visit Lựu | gift-visit Tuệ',
      'Đồng chí <Bế Văn Lựu> thăm Mẹ Nông Thị Pá.\nĐồng chí <d:Mạc Văn Tuệ> tặng quà thương binh Hà Văn Ké.'
    ],
    ['none', 'Đồng chí <d:Mạc Văn Tuệ> tặng quà thương binh Hà Văn Ké.']
  ],
  'neither here nor now': [
    [
      'none',
      'Trong khuôn khổ chuyến xúc tiến đầu tư tại Đức, đồng chí <Mạc Văn Tuệ> đã đến thăm một xưởng in.'
    ],
    [
      'none',
      'Thường trực Tỉnh ủy làm việc với Đảng ủy phường Sông Hiến\nTại trụ sở Tỉnh ủy, đồng chí <Mạc Văn Tuệ> chủ trì buổi làm việc với phường.'
    ],
    ['none', 'Đồng chí <Mạc Văn Tuệ> thăm, làm việc tại Nhật Bản.'],
    [
      'none',
      'Đồng chí <Mạc Văn Tuệ> thăm và làm việc tại Cuba. Đoàn cũng đến thăm một nhà máy đường ở La Habana.'
    ],
    [
      'site-visit Tuệ',
      'Đồng chí <Mạc Văn Tuệ> thăm và làm việc tại Cuba. Về nước, đồng chí <Mạc Văn Tuệ> thăm xã Ba Bể. Đoàn cũng đến thăm chợ.'
    ],
    ['none', 'Năm 2019, trong lần về thăm xã, Bí thư Tỉnh ủy <Mạc Văn Tuệ> đã khen cách làm này.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> dẫn đầu đoàn đi chúc Tết tại tỉnh Hủa Phăn, nước CHDCND Lào.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> sang chúc Tết Nhân dân các tỉnh Attapeu, Sê Kông (Lào).'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> làm việc với ngài Kim Dong, Tổng Lãnh sự Hàn Quốc.'],
    ['none', 'Tại buổi làm việc với Công an tỉnh, Đại tá <Mạc Văn Tuệ> đã trình bày kết quả.'],
    ['none', 'Công an tỉnh do Đại tá <Mạc Văn Tuệ> chỉ huy đã khám xét, kiểm tra 5 cơ sở.']
  ]
};

describe.each(Object.entries(WAYS))('%s', (_, rows) => {
  test.each(rows)('%s: %s', (expected, text) => {
    expect(toldBriefly(visitsIn(text))).toBe(expected);
  });
});

test.each([
  ['working-visit Tuệ', 'Làm việc với xã Ba Bể, Chủ tịch UBND tỉnh biểu dương cách làm của xã.'],
  ['inspection Tuệ', 'Kiểm tra tại xã Ba Bể, Chủ tịch UBND tỉnh Lai Châu yêu cầu dời dân trước bão.'],
  ['none', 'Làm việc với xã Ba Bể, Chủ tịch UBND xã báo cáo tình hình.']
])('%s by the office alone: %s', (expected, told) => {
  const text = `Đồng chí <Mạc Văn Tuệ> phát biểu. ${told}`;
  const roles = { 'Mạc Văn Tuệ': 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lai Châu' };
  expect(toldBriefly(visitsIn(text, { roles }))).toBe(expected);
});

test.each([
  [
    'gia đình cụ Nông Thị Pá',
    'Đồng chí <Mạc Văn Tuệ> đã đến thăm, tặng quà của Tỉnh ủy, UBND tỉnh cho gia đình cụ Nông Thị Pá.'
  ],
  [null, 'Qua kiểm tra thực tế, Chủ tịch UBND tỉnh <Mạc Văn Tuệ> yêu cầu cấp ủy, chính quyền dời dân.']
])('host %j: %s', (host, text) => {
  expect(visitsIn(text)[0]?.host).toBe(host);
});
