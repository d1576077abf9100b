/** Units and currencies: tables that a reader of newspapers can correct. */

/** Names and signs of money, with the ISO 4217 code where there is one. */
export const currencies: Readonly<Record<string, string>> = {
  đồng: 'VND',
  'đồng việt nam': 'VND',
  vnd: 'VND',
  vnđ: 'VND',
  đ: 'VND',
  '₫': 'VND',
  usd: 'USD',
  'đô la': 'USD',
  'đô la mỹ': 'USD',
  'đô-la': 'USD',
  'mỹ kim': 'USD',
  euro: 'EUR',
  eur: 'EUR',
  '€': 'EUR',
  'bảng anh': 'GBP',
  bảng: 'GBP',
  gbp: 'GBP',
  yen: 'JPY',
  'yên nhật': 'JPY',
  jpy: 'JPY',
  'nhân dân tệ': 'CNY',
  tệ: 'CNY',
  cny: 'CNY',
  won: 'KRW',
  krw: 'KRW',
  baht: 'THB',
  thb: 'THB',
  rúp: 'RUB',
  ruble: 'RUB',
  rub: 'RUB',
  rupee: 'INR',
  'đô la australia': 'AUD',
  'đô la úc': 'AUD',
  aud: 'AUD',
  'đô la singapore': 'SGD',
  sgd: 'SGD',
  'đô la canada': 'CAD',
  cad: 'CAD',
  'đô la hong kong': 'HKD',
  hkd: 'HKD',
  'franc thụy sĩ': 'CHF',
  chf: 'CHF',
  kip: 'LAK',
  riel: 'KHR',
  peso: 'PHP',
  ringgit: 'MYR',
  rupiah: 'IDR',
};

/** Signs that stand before the figures. */
export const signsBefore: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/** Units of measure, as they are written out. */
export const measures: Readonly<Record<string, string>> = {
  km: 'km',
  kilomet: 'km',
  'cây số': 'km',
  m: 'm',
  mét: 'm',
  cm: 'cm',
  mm: 'mm',
  'hải lý': 'hải lý',
  m2: 'm2',
  'm²': 'm2',
  'mét vuông': 'm2',
  km2: 'km2',
  'km²': 'km2',
  m3: 'm3',
  'm³': 'm3',
  'mét khối': 'm3',
  ha: 'ha',
  hecta: 'ha',
  'héc ta': 'ha',
  kg: 'kg',
  'ki-lô-gam': 'kg',
  gam: 'g',
  gram: 'g',
  mg: 'mg',
  tấn: 'tấn',
  tạ: 'tạ',
  yến: 'yến',
  lít: 'lít',
  ml: 'ml',
  mw: 'MW',
  kw: 'kW',
  kwh: 'kWh',
  gw: 'GW',
  thùng: 'thùng',
  ounce: 'ounce',
  lượng: 'lượng',
  chỉ: 'chỉ',
  độ: 'độ',
  'độ c': 'độ C',
  '°c': 'độ C',
  'km/h': 'km/h',
  gb: 'GB',
  tb: 'TB',
  inch: 'inch',
  điểm: 'điểm',
};

/** What newspapers count; of two that fit the longer one counts. */
export const counted: readonly string[] = (
  'người|người dân|người chết|người lao động|hộ|hộ dân|hộ nghèo|hộ cận nghèo|hộ gia đình|khẩu|nhân khẩu|lượt|lượt khách|lượt người|' +
  'lượt xe|khách|du khách|hành khách|khách hàng|cán bộ|chiến sĩ|cán bộ chiến sĩ|đảng viên|đoàn viên|hội viên|đại biểu|cử tri|thí sinh|' +
  'học sinh|sinh viên|giáo viên|bác sĩ|bệnh nhân|công nhân|nông dân|lao động|vận động viên|cầu thủ|phạm nhân|bị cáo|bị can|đối tượng|' +
  'xã|phường|thị trấn|huyện|quận|tỉnh|tỉnh thành|thành phố|thôn|bản|làng|ấp|buôn|tổ dân phố|quốc gia|nước|' +
  'trường|trường học|lớp|lớp học|phòng|phòng học|bệnh viện|giường|giường bệnh|nhà|căn|căn nhà|căn hộ|công trình|dự án|doanh nghiệp|' +
  'công ty|cơ sở|chi nhánh|cửa hàng|hợp tác xã|đơn vị|hồ sơ|văn bản|thủ tục|chỉ tiêu|tiêu chí|nhiệm vụ|giải pháp|nội dung|ý kiến|' +
  'kiến nghị|phiếu|đề án|chương trình|hoạt động|sự kiện|vụ|vụ việc|vụ án|vụ tai nạn|vụ cháy|ca|ca bệnh|ca mắc|trường hợp|trận|bàn|' +
  'bàn thắng|điểm số|huy chương|giải|giải thưởng|tiết mục|tác phẩm|bài|tập|phim|bộ phim|tuyến|tuyến đường|cầu|cây|cây xanh|cây giống|' +
  'con|con trâu|con bò|con lợn|gia súc|gia cầm|chiếc|cái|xe|ô tô|xe máy|tàu|tàu cá|thuyền|chuyến|chuyến bay|chuyến tàu|máy bay|' +
  'sản phẩm|mặt hàng|mã|mã cổ phiếu|cổ phiếu|cổ phần|suất|suất quà|phần quà|phần|liều|mũi|bộ|bộ đội|đôi|cặp|tấm|bức|quyển|cuốn|trang|' +
  'cuộc|cuộc gọi|đợt|lần|gói|gói thầu|thửa|thửa đất|hố|điểm cầu|điểm trường|mô hình|sáng kiến|đảng bộ|chi bộ|tổ chức|đồng tiền|lô hàng|máy quét'
).split('|');
