/** Words of Vietnamese numerals. A reader of newspapers can correct this table. */

/** What stands for one digit wherever a digit can stand. */
export const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Forms that a digit has only behind a ten: `hai mươi mốt`, `ba mươi lăm`. */
export const digitsBehindTen: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  lăm: 5,
  nhăm: 5,
  răm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Powers of ten that follow a number up to 999, in figures or words. */
export const scales: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
