import { extractDates } from '../../../src/dates.js';

/** What looks like a date and is none. */
test.each([
  'Hải Phòng thắng 2-1, tỷ số hiệp một 1-0.',
  'Có 06/06 trường đạt chuẩn, tức 100%.',
  'Theo Nghị định 15/2020/NĐ-CP và Thông tư số 12/2024/TT-BTC.',
  'Xe chạy trên quốc lộ 1A, biển số 79B-01.234.',
  'Số điện thoại 0912.345.678 hoặc 04.3826.9557.',
  'Bé 5 tuổi sốt 39,5 độ.',
  'Nhiệt độ 23-34 độ C, độ ẩm 48-85%.',
  'Giá 60.000-90.000 đồng một chiếc.',
  'Phần mềm bản 10.15.7 đã phát hành.',
  'Năm người bị thương, ba tháng chờ đợi.',
  'Chiều cao của sáng tạo là tối đa.',
  'Thứ ba là chi phí, thứ tư là nhân lực.',
  'Chị Thu và anh Xuân ở đường 3 Tháng 2.',
  'World Cup 2026 và SEA Games 33 gần kề.',
  'Sơ đồ 4-4-2, tỷ lệ 8:2.',
  'Trong 3 ngày, họ đi 2 năm tù.',
  'Hiện nay, gần đây và thời gian tới đều khó.',
  'Chúc Tết bà con, tặng quà Tết.',
])('«%s» names no date', (text) => {
  expect(extractDates(text, { published: '2024-02-16' }).map((date) => date.text)).toEqual([]);
});

test.each([
  '',
  ' ',
  '/',
  '15/',
  '//15//2//',
  'ngày',
  'từ đến',
  'mùng',
  '(',
  '99/99/9999',
  'năm năm năm năm',
  '\u0000',
  '0/0/0',
  '31/2/2024',
  'ngày 30 tháng 2 năm 2024',
  '🎉 15/2 🎉',
  'rằm tháng 13',
  'năm 99999999999999999999',
])('no text makes it throw: %j', (text) => {
  expect(() => extractDates(text, { published: '2024-02-16' })).not.toThrow();
  expect(() => extractDates(text)).not.toThrow();
});
