/** What the words of date expressions mean: tables that a reader of newspapers can correct. All in lower case, NFC,
 * old tone placement; a phrase is divided by one space. */
import type { Mod, Part, Recurrence, Unit } from './phrase.js';

/** Parts of the day. */
export const parts: Readonly<Record<string, Part>> = {
  'rạng sáng': 'DA',
  'tờ mờ sáng': 'DA',
  'mờ sáng': 'DA',
  'gần sáng': 'DA',
  sáng: 'MO',
  'sáng sớm': 'MO',
  'buổi sáng': 'MO',
  trưa: 'MI',
  'buổi trưa': 'MI',
  'giữa trưa': 'MI',
  chiều: 'AF',
  'buổi chiều': 'AF',
  'xế chiều': 'AF',
  'đầu giờ sáng': 'MO',
  'đầu giờ chiều': 'AF',
  'cuối giờ sáng': 'MO',
  'cuối giờ chiều': 'AF',
  'đầu chiều': 'AF',
  'cuối chiều': 'AF',
  'chiều muộn': 'AF',
  'chiều tối': 'EV',
  tối: 'EV',
  'buổi tối': 'EV',
  'tối muộn': 'EV',
  đêm: 'NI',
  khuya: 'NI',
  'nửa đêm': 'NI',
  'đêm khuya': 'NI',
  'tối khuya': 'NI',
};

/** Where in a month, year … */
export const mods: Readonly<Record<string, Mod>> = {
  đầu: 'START',
  'thượng tuần': 'START',
  giữa: 'MID',
  'trung tuần': 'MID',
  cuối: 'END',
  'hạ tuần': 'END',
};

/** Days counted from the day of publication. */
export const shiftedDays: Readonly<Record<string, number>> = {
  'hôm nay': 0,
  'ngày hôm nay': 0,
  'bữa nay': 0,
  'hôm qua': -1,
  'ngày hôm qua': -1,
  'ngày qua': -1,
  'bữa qua': -1,
  'hôm kia': -2,
  'ngày hôm kia': -2,
  'ngày mai': 1,
  'ngày mốt': 2,
  'ngày kia': 2,
  'hôm tới': 1,
};

/** The same behind a part of day: `sáng nay`, `tối qua`. */
export const shiftedDaysBehindPart: Readonly<Record<string, number>> = {
  nay: 0,
  'hôm nay': 0,
  'ngày hôm nay': 0,
  ni: 0,
  'bữa nay': 0,
  qua: -1,
  'hôm qua': -1,
  'ngày hôm qua': -1,
  'hôm kia': -2,
  mai: 1,
  'ngày mai': 1,
  mốt: 2,
  kia: 2,
  'ngày mốt': 2,
  'ngày kia': 2,
};

/** Days counted from the day that the text was speaking of. */
export const textDays: Readonly<Record<string, number>> = {
  'cùng ngày': 0,
  'hôm sau': 1,
  'ngày hôm sau': 1,
  'ngày sau đó': 1,
  'hôm trước': -1,
  'ngày hôm trước': -1,
  'hôm trước đó': -1,
  'ngày trước đó': -1,
  'hôm đó': 0,
  'hôm ấy': 0,
  'ngày hôm đó': 0,
  'ngày hôm ấy': 0,
};

export const weekdays: Readonly<Record<string, number>> = {
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy': 6,
  'thứ bẩy': 6,
  'chủ nhật': 7,
  'chúa nhật': 7,
};

/** Weeks counted from the week of publication. */
export const weeks: Readonly<Record<string, number>> = {
  'tuần này': 0,
  'tuần nay': 0,
  'tuần trước': -1,
  'tuần qua': -1,
  'tuần rồi': -1,
  'tuần vừa qua': -1,
  'tuần vừa rồi': -1,
  'tuần trước đó': -1,
  'tuần trước nữa': -2,
  'tuần sau': 1,
  'tuần tới': 1,
  'tuần kế tiếp': 1,
  'tuần tiếp theo': 1,
};

export const months: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

/** Names that only the lunar calendar has. */
export const lunarMonths: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 };

/** Months counted from the month of publication. */
export const shiftedMonths: Readonly<Record<string, number>> = {
  'tháng này': 0,
  'tháng nay': 0,
  'tháng trước': -1,
  'tháng rồi': -1,
  'tháng vừa qua': -1,
  'tháng vừa rồi': -1,
  'tháng qua': -1,
  'tháng sau': 1,
  'tháng tới': 1,
};

export const shiftedQuarters: Readonly<Record<string, number>> = {
  'quý này': 0,
  'quý nay': 0,
  'quý hiện tại': 0,
  'quý tiếp': 1,
  'quý tiếp theo': 1,
  'quý trước': -1,
  'quý vừa qua': -1,
  'quý vừa rồi': -1,
  'quý rồi': -1,
  'quý liền trước': -1,
  'quý liền kề': -1,
  'quý trước đó': -1,
  'quý sau': 1,
  'quý tới': 1,
};

/** Years counted from the year of publication. */
export const shiftedYears: Readonly<Record<string, number>> = {
  'năm nay': 0,
  'năm này': 0,
  'năm ni': 0,
  'năm ngoái': -1,
  'năm rồi': -1,
  'năm vừa qua': -1,
  'năm vừa rồi': -1,
  'năm kia': -2,
  'năm tới': 1,
  'năm tiếp theo': 1,
  'năm kế tiếp': 1,
  'sang năm': 1,
};

/** Years counted from the year that the text was speaking of, else from that of publication. */
export const textYears: Readonly<Record<string, number>> = {
  'năm trước': -1,
  'năm sau': 1,
  'năm trước đó': -1,
  'năm sau đó': 1,
  'năm liền trước': -1,
};

/** Years that the text has named before. */
export const sameYears: Readonly<Record<string, number>> = {
  'năm đó': 0,
  'năm ấy': 0,
  'cùng năm': 0,
};

export const seasons: Readonly<Record<string, number>> = {
  xuân: 1,
  hè: 2,
  hạ: 2,
  thu: 3,
  đông: 4,
};

export const romanNumerals: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
  xiii: 13,
  xiv: 14,
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
  xxi: 21,
  xxii: 22,
};

export const units: Readonly<Record<string, Unit>> = {
  phút: 'minute',
  giờ: 'hour',
  tiếng: 'hour',
  h: 'hour',
  ngày: 'day',
  hôm: 'day',
  tuần: 'week',
  'tuần lễ': 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
  'thập kỷ': 'decade',
  'thập kỉ': 'decade',
  'thập niên': 'decade',
  'thế kỷ': 'century',
  'thế kỉ': 'century',
};

/** Behind a number and a unit: a stretch up to the day of publication … */
export const stretchesBack = [
  'qua',
  'nay',
  'vừa qua',
  'vừa rồi',
  'gần đây',
  'gần nhất',
  'trở lại đây',
  'mới đây',
  'cuối cùng vừa qua',
];

/** … or from it on. */
export const stretchesAhead = ['tới', 'tới đây', 'sắp tới', 'kế tiếp', 'tiếp theo', 'tiếp tới'];

/** Behind a number and a unit: one point that lies so far back … */
export const distancesBack = ['trước', 'trước đây'];
/** … or ahead. */
export const distancesAhead = ['nữa', 'sau nữa'];

export const recurrences: Readonly<Record<string, Recurrence>> = {
  'hằng ngày': 'day',
  'hàng ngày': 'day',
  'mỗi ngày': 'day',
  'các ngày trong tuần': 'day',
  'hằng đêm': 'day',
  'hàng đêm': 'day',
  'mỗi đêm': 'day',
  'mỗi sáng': 'day',
  'hằng tuần': 'week',
  'hàng tuần': 'week',
  'mỗi tuần': 'week',
  'hằng tháng': 'month',
  'hàng tháng': 'month',
  'mỗi tháng': 'month',
  'hằng năm': 'year',
  'hàng năm': 'year',
  'mỗi năm': 'year',
  'thường niên': 'year',
};

/** The reigns by which Vietnamese years were counted, with the year that was their first. */
export const reigns: Readonly<Record<string, number>> = {
  'thuận thiên': 1428,
  'thiệu bình': 1434,
  'đại bảo': 1440,
  'thái hòa': 1443,
  'diên ninh': 1454,
  'quang thuận': 1460,
  'hồng đức': 1470,
  'cảnh thống': 1498,
  'đoan khánh': 1505,
  'hồng thuận': 1509,
  'quang thiệu': 1516,
  'thống nguyên': 1522,
  'minh đức': 1527,
  'đại chính': 1530,
  'nguyên hòa': 1533,
  'thuận bình': 1549,
  'thiên hựu': 1557,
  'chính trị': 1558,
  'hồng phúc': 1572,
  'gia thái': 1573,
  'quang hưng': 1578,
  'thận đức': 1600,
  'hoằng định': 1600,
  'vĩnh tộ': 1619,
  'đức long': 1629,
  'dương hòa': 1635,
  'phúc thái': 1643,
  'khánh đức': 1649,
  'thịnh đức': 1653,
  'vĩnh thọ': 1658,
  'vạn khánh': 1662,
  'cảnh trị': 1663,
  'dương đức': 1672,
  'đức nguyên': 1674,
  'vĩnh trị': 1676,
  'chính hòa': 1680,
  'vĩnh thịnh': 1705,
  'bảo thái': 1720,
  'vĩnh khánh': 1729,
  'long đức': 1732,
  'vĩnh hựu': 1735,
  'cảnh hưng': 1740,
  'chiêu thống': 1787,
  'thái đức': 1778,
  'quang trung': 1788,
  'cảnh thịnh': 1793,
  'bảo hưng': 1801,
  'gia long': 1802,
  'minh mạng': 1820,
  'minh mệnh': 1820,
  'thiệu trị': 1841,
  'tự đức': 1848,
  'hiệp hòa': 1883,
  'kiến phúc': 1884,
  'hàm nghi': 1885,
  'đồng khánh': 1886,
  'thành thái': 1889,
  'duy tân': 1907,
  'khải định': 1916,
  'bảo đại': 1926,
  // Before 1428 the same names stood for other reigns; the later one is meant in most texts.
  'thái bình': 970,
  'ứng thiên': 994,
  'thông thụy': 1034,
  'long thụy thái bình': 1054,
  'chương thánh gia khánh': 1059,
  'thái ninh': 1072,
  'hội phong': 1092,
  'long phù': 1101,
  'thiệu long': 1258,
  'trùng hưng': 1285,
  'hưng long': 1293,
  'đại trị': 1358,
};
