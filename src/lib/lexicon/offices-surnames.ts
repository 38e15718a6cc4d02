/** Vietnamese family names, those of the ethnic minorities included: what a person's name begins with. */

const KINH =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đào Đoàn Mai Lương Hà Tô Cao Tạ ' +
  'Chu Châu Thái Triệu Lâm Phùng Vương Trương Kiều Quách Đàm Lưu La Mạc Tống Tăng Từ Tôn Thạch Thân Thẩm Tiêu Ninh Nghiêm ' +
  'Ngụy Nhâm Nhữ Ong Phí Phó Quản Quan Sử Tào Tất Thiều Thang Thi Thiệu Trang Trà Trưng Ung Uông Ứng Ứ Úc Văn Vi Viên Vưu Vạn ' +
  'Âu Ân An Bạch Bành Bàng Bế Biện Cái Cấn Cù Cung Cam Chế Chử Công Cổ Danh Diệp Diêm Doãn Du Dư Đái Đan Đậu Điền Đồng Đổng ' +
  'Đới Đường Giang Giáp Giản Hàn Hàng Hình Hồng Hứa Hướng Hùng Hàm Kha Khang Khổng Khúc Khuất Khương Kim Lã Lại Lăng Lều ' +
  'Liêu Liễu Lộ Lỗ Luân Lục Lữ Ma Mã Mạch Mẫn Mộc Mông Nông Nhan Nhiêu Ngạc Nghê Ninh Ôn Phi Phù Phương Phú Quang Tiết Tiền ' +
  'Tiếu Tòng Trác Trầm Triều Trì Tri Tường Tưởng Ty Tý Uất Yên Xa Sầm Sơn Sái Si Sa Thôi Tòng Lầu Long Lay Lai Hạ Hầu Hoa Hỷ ' +
  'Khiếu Hi Hy Thịnh Thào Tráng Tẩn Chảo Đèo Bá Bàn Bồ Cầm Chang Cháng Chẩu Cư Cứ Dềnh Đằng Giàng Hạng Hảng Hờ Hù Khà Khoàng ' +
  'Kháng Lềm Lèng Lò Lồ Lù Lùng Ly Lường Luồng Mùa Mua Mùi Mào Ngần Ngải Phàn Phản Phàng Phìn Phừ Pờ Quàng Sình Sùng Tẩn ' +
  'Tao Tếnh Thào Tòng Tống Trá Trảo Vàng Và Vừ Vù Xồng Xeo Xin Lỳ Chìu Chíu Choóng Dì Đường Tằng Voòng Sần Sằn Sằm ' +
  'Thao Bling Bhling Hôih Bnướch Alăng Bríu Zơrâm Coor Pơloong Arất Hôih Ploong Blúp Bhling Bhnướch Riah Ating Tơngôl Hiên Kê Kring Ka Kpă Ksor Nay Rơ ' +
  'Rah Rmah Siu Rơmah Rcom Rchâm Ralan Ayun Êban Niê Mlô Ayŭn Byă Hmok Hwing Knul Kpuor Ktla Ktul Mjâo Hmŏk Hđơk ' +
  'Kbuôr Ênuôl Êñuôl Y H K A Điểu Thị Lâm Lơ Liêng Kră Ha Păng Cill Dagout Dơng Rơông Rôda Bơ ' +
  'Ngọc Chúng Chẻo Chú Phổng Lống Sơn Thạch Danh Kim Kiên Chamaléa Chamalea Pi Pinăng Katơr Cao Mấu Mang Đinh Phạm Hồ Tupăng Lưu Quảng Thiên ' +
  'Đàng Đạo Đổng Não Hán Trượng Ức Xích Mư Mâu Pơ Um Bh Rpan Brôl Đrao Êya Puih Puăng';

/** Surnames that are also common words of offices and places: they begin a name only where more speaks for it. */
const DOUBTFUL =
  'An Công Phó Quản Quan Đồng Đường Trang Sơn Long Văn Viên Phú Quang Quảng Kim Phương Ninh Hà Yên Ngọc Chú Chúng';

const split = (list: string): string[] => [...new Set(list.trim().split(/\s+/))];

export const SURNAMES: readonly string[] = split(KINH);
export const DOUBTFUL_SURNAMES: readonly string[] = split(DOUBTFUL);
