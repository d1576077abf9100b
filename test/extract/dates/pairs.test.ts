import { extractDates } from '../../../src/dates.js';

const published = '2024-02-16';

function pairOf(text: string) {
  return extractDates(text, { published }).map(({ value }) => [
    value.edtf,
    value.lunar?.text,
    value.sameAs,
    value.conflict ?? false,
  ]);
}

test('a day and its lunar day lead to each other', () => {
  expect(pairOf('Sáng 15/2/2024 (tức mùng 6 tháng giêng năm Giáp Thìn), huyện gặp mặt.')).toEqual([
    ['2024-02-15', undefined, 1, false],
    ['2024-02-15', '2024-01-06', 0, false],
  ]);
});

test('a wrong conversion is marked on both', () => {
  expect(pairOf('Sáng 15/2/2024 (tức mùng 7 tháng giêng năm Giáp Thìn), huyện gặp mặt.')).toEqual([
    ['2024-02-15', undefined, 1, true],
    ['2024-02-16', '2024-01-07', 0, true],
  ]);
});

test('the year of one fills that of the other', () => {
  expect(pairOf('Trường lập ngày 5-10-1960, tức rằm tháng Tám năm Canh Tý.')).toEqual([
    ['1960-10-05', undefined, 1, false],
    ['1960-10-05', '1960-08-15', 0, false],
  ]);
  expect(pairOf('Cụ mất mùng 10 tháng ba (29/4/2023).')).toEqual([
    ['2023-04-29', '2023-03-10', 1, false],
    ['2023-04-29', undefined, 0, false],
  ]);
});

test('a month in words is of the moon where that makes both one day', () => {
  expect(pairOf('Chiều 3-10-2015 (21 tháng Tám), đoàn dâng hương.')).toEqual([
    ['2015-10-03', undefined, 1, false],
    ['2015-10-03', '2015-08-21', 0, false],
  ]);
});

test('two stretches are linked as well', () => {
  expect(pairOf('Nghỉ từ 14 - 22.2.2026 (tức 27 tháng Chạp - mùng 6 tháng Giêng).')).toEqual([
    ['2026-02-14/2026-02-22', undefined, 1, false],
    ['2026-02-14/2026-02-22', '2025-12-27/2026-01-06', 0, false],
  ]);
});

test('the year in brackets settles which year of a name is meant', () => {
  expect(pairOf('Chùa dựng năm Giáp Ngọ (1774).').map(([edtf]) => edtf)).toEqual(['1774', '1774']);
});

test('a weekday is checked against the day beside it', () => {
  expect(pairOf('Họp thứ Năm, 15/2/2024.')).toEqual([['2024-02-15', undefined, undefined, false]]);
  expect(pairOf('Họp thứ Hai, 15/2/2024.')).toEqual([['2024-02-15', undefined, undefined, true]]);
});
