import { expect, test } from 'vitest';
import { blockOpened, furnitureReason, reasonAboveTitle } from './furniture.ts';

test.each([
  ['Nhảy đến nội dung', 'reading-controls'],
  ['Chế độ ban đêm In trang Xuất PDF Đọc nội dung', 'reading-controls'],
  ['-A A +A', 'reading-controls'],
  ['Nghe đọc bài 0:00 1x Giọng nữ', 'reading-controls'],
  ['Chia sẻ Facebook Zalo', 'sharing'],
  ['Theo dõi Báo Mẫu trên Google News', 'sharing'],
  ['1.204 lượt xem', 'rating'],
  ['Lượt xem: 57', 'rating'],
  ['Trang chủ', 'navigation'],
  ['Trang chủ > Tin tức > Xây dựng Đảng', 'navigation'],
  ['Thời sự › Trong tỉnh', 'navigation'],
  ['Từ khoá: nước sạch, Khe Lau', 'navigation'],
  ['#NuocSach #KheLau', 'navigation'],
  ['Đảng bộ,Chi bộ,Nước sạch,Khe Lau', 'navigation'],
  ['Xem thêm: Lịch cắt nước', 'related-articles'],
  ['>> Đọc thêm: Lịch cắt nước', 'related-articles'],
  ['Cổng thông tin điện tử xã Suối Mây', 'site-header'],
  ['ĐẢNG BỘ PHƯỜNG BẾN TRĂNG', 'site-header'],
  ['Cơ quan của Đảng bộ tỉnh Đồng Xanh', 'site-header'],
  ['Huyện ủy Suối Mây', 'site-header'],
  ['HUYỆN ỦY SUỐI MÂY', 'site-header'],
  ['Huyện ủy họp bàn chống hạn', null],
  ['HUYỆN ỦY HỌP BÀN CHỐNG HẠN', null],
  ['Điện thoại: 0900 000 000', 'copyright'],
  ['3 giờ trước', 'date-line'],
  ['[img]', 'markup'],
  ['{{article.title}}', 'markup'],
  [');', 'markup'],
  ['Đảng bộ phường Bến Trăng ra quân dọn kênh', null],
  ['Chia sẻ của Bí thư chi bộ với bà con', null],
  ['Xã hội hóa giáo dục ở Khe Lau', null],
  ['Chính trị viên đồn biên phòng', null],
  ['Cổng làng được dựng lại từ tiền góp của bà con xa quê.', null],
  ['Rau, quả, cá, thịt đều bán ở chợ Khe Lau', null]
])('%j is %s', (line, reason) => {
  expect(furnitureReason(line)).toBe(reason);
});

test.each([
  ['Ý kiến bạn đọc', 'comments'],
  ['Bình luận (2)', 'comments'],
  ['Gửi bình luận', 'comments'],
  ['Tổng số điểm của bài viết là: 0 trong 0 đánh giá', 'rating'],
  ['Tin liên quan', 'related-articles'],
  ['Các tin khác:', 'related-articles'],
  ['Bài viết cùng chuyên mục', 'related-articles'],
  ['Những tin cũ hơn', 'related-articles'],
  ['© 2026 Báo Mẫu', 'copyright'],
  ['Đăng ký nhận tin', 'advertisement'],
  ['Bình luận của đại biểu khiến hội trường sôi nổi', null],
  ['Tin vui đến với bản Khe Lau', null],
  ['Bài học từ Khe Lau', null]
])('%j opens %s', (line, reason) => {
  expect(blockOpened(line)).toBe(reason);
});

test('a slogan is one only where it stands above the title', () => {
  const slogan = 'Quyết tâm thực hiện thắng lợi nghị quyết đại hội đảng bộ các cấp';
  expect(furnitureReason(slogan)).toBeNull();
  expect(reasonAboveTitle(slogan)).toBe('slogan');
});
