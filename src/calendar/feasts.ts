/** Feasts and memorial days, and the days on which they fall. */
import { addDays, civilDay, dayNumber, weekday, type CivilDay } from './civil.js';
import {
  FIRST_LUNAR_YEAR,
  LAST_LUNAR_YEAR,
  daysInLunarMonth,
  gregorianFromLunar,
  lunarFromGregorian,
  lunarYearSpan,
  type LunarDay,
} from './lunar.js';
import { solarTermDay, type SolarTerm } from './solar-terms.js';

/** How the day of a feast is found. */
export type FeastRule =
  | { readonly by: 'lunar'; readonly month: number; readonly day: number }
  /** The last day of a lunar month, the 29th or the 30th. */
  | { readonly by: 'lunar-month-end'; readonly month: number }
  | { readonly by: 'solar'; readonly month: number; readonly day: number }
  | { readonly by: 'solar-term'; readonly term: SolarTerm }
  /** The `nth` ISO weekday of a month: the second Sunday of May. */
  | { readonly by: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly by: 'easter' };

export interface Feast {
  /** A short ASCII name that stays. */
  readonly id: string;
  /** Lower case, NFC, old tone placement; without `ngày`, `lễ`, `dịp`. The first one is the usual name. */
  readonly names: readonly string[];
  readonly rule: FeastRule;
  /** The names mean the feast only behind `ngày` or `lễ`: `ngày Nhà giáo Việt Nam`, but not `nhà giáo Việt Nam`. */
  readonly needsDay?: true;
}

function lunar(id: string, month: number, day: number, ...names: string[]): Feast {
  return { id, names, rule: { by: 'lunar', month, day } };
}

function solar(id: string, month: number, day: number, ...names: string[]): Feast {
  return { id, names, rule: { by: 'solar', month, day } };
}

function memorial(id: string, month: number, day: number, ...names: string[]): Feast {
  return { ...solar(id, month, day, ...names), needsDay: true };
}

/** One line a feast; a reader of newspapers can correct it. */
export const FEASTS: readonly Feast[] = [
  // By the lunar calendar.
  lunar('tet', 1, 1, 'tết nguyên đán', 'tết âm lịch', 'tết cổ truyền', 'tết ta', 'tết cả', 'nguyên đán'),
  lunar('than-tai', 1, 10, 'vía thần tài', 'vía thần tài thổ địa'),
  lunar(
    'nguyen-tieu',
    1,
    15,
    'rằm tháng giêng',
    'tết nguyên tiêu',
    'nguyên tiêu',
    'tết thượng nguyên',
    'thượng nguyên',
  ),
  lunar('han-thuc', 3, 3, 'tết hàn thực', 'hàn thực', 'tết bánh trôi bánh chay'),
  lunar('gio-to', 3, 10, 'giỗ tổ hùng vương', 'giỗ tổ', 'giỗ quốc tổ hùng vương', 'giỗ quốc tổ', 'quốc giỗ'),
  lunar('phat-dan', 4, 15, 'phật đản', 'đại lễ phật đản', 'vesak', 'đại lễ vesak', 'rằm tháng tư'),
  lunar(
    'doan-ngo',
    5,
    5,
    'tết đoan ngọ',
    'đoan ngọ',
    'tết đoan dương',
    'đoan dương',
    'tết diệt sâu bọ',
    'tết giết sâu bọ',
  ),
  lunar('that-tich', 7, 7, 'thất tịch'),
  lunar(
    'vu-lan',
    7,
    15,
    'vu lan',
    'đại lễ vu lan',
    'vu lan báo hiếu',
    'rằm tháng bảy',
    'tết trung nguyên',
    'xá tội vong nhân',
  ),
  lunar(
    'trung-thu',
    8,
    15,
    'tết trung thu',
    'trung thu',
    'rằm trung thu',
    'rằm tháng tám',
    'tết trông trăng',
    'tết đoàn viên',
  ),
  lunar('trung-cuu', 9, 9, 'tết trùng cửu', 'trùng cửu', 'tết trùng dương'),
  lunar('trung-thap', 10, 10, 'tết trùng thập', 'trùng thập', 'tết song thập', 'tết cơm mới'),
  lunar('ha-nguyen', 10, 15, 'tết hạ nguyên', 'hạ nguyên', 'rằm tháng mười'),
  lunar(
    'ong-tao',
    12,
    23,
    'ông công ông táo',
    'tết ông công ông táo',
    'tết ông táo',
    'ông táo chầu trời',
    'cúng ông công ông táo',
  ),
  {
    id: 'giao-thua',
    names: ['giao thừa', 'đêm giao thừa', 'đêm trừ tịch', 'trừ tịch'],
    rule: { by: 'lunar-month-end', month: 12 },
  },
  // By the sun.
  {
    id: 'thanh-minh',
    names: ['thanh minh', 'tết thanh minh', 'tiết thanh minh'],
    rule: { by: 'solar-term', term: 'Thanh minh' },
  },
  // By the Gregorian calendar.
  solar('new-year', 1, 1, 'tết dương lịch', 'tết tây', 'năm mới dương lịch'),
  memorial(
    'students',
    1,
    9,
    'học sinh - sinh viên việt nam',
    'học sinh, sinh viên việt nam',
    'sinh viên việt nam',
  ),
  memorial('party', 2, 3, 'thành lập đảng', 'thành lập đảng cộng sản việt nam'),
  solar('valentine', 2, 14, 'valentine', 'lễ tình nhân', 'lễ tình yêu'),
  memorial('physicians', 2, 27, 'thầy thuốc việt nam'),
  memorial('border-guard', 3, 3, 'biên phòng toàn dân', 'truyền thống bộ đội biên phòng'),
  memorial('women-international', 3, 8, 'quốc tế phụ nữ'),
  solar('white-day', 3, 14, 'valentine trắng'),
  memorial('happiness', 3, 20, 'quốc tế hạnh phúc'),
  memorial('water', 3, 22, 'nước thế giới'),
  memorial(
    'youth-union',
    3,
    26,
    'thành lập đoàn',
    'thành lập đoàn tncs hồ chí minh',
    'thành lập đoàn thanh niên cộng sản hồ chí minh',
  ),
  memorial('sport', 3, 27, 'thể thao việt nam'),
  solar('april-fool', 4, 1, 'cá tháng tư'),
  memorial('books', 4, 21, 'sách và văn hóa đọc việt nam', 'sách việt nam'),
  memorial('earth', 4, 22, 'trái đất'),
  memorial(
    'reunification',
    4,
    30,
    'giải phóng miền nam',
    'giải phóng miền nam, thống nhất đất nước',
    'thống nhất đất nước',
    'chiến thắng 30/4',
  ),
  memorial('labour', 5, 1, 'quốc tế lao động', 'lao động quốc tế'),
  memorial('dien-bien-phu', 5, 7, 'chiến thắng điện biên phủ'),
  solar(
    'ho-chi-minh',
    5,
    19,
    'sinh nhật bác',
    'sinh nhật bác hồ',
    'sinh chủ tịch hồ chí minh',
    'sinh của bác',
  ),
  memorial('children', 6, 1, 'quốc tế thiếu nhi', 'tết thiếu nhi'),
  memorial('environment', 6, 5, 'môi trường thế giới'),
  memorial('press', 6, 21, 'báo chí cách mạng việt nam', 'nhà báo việt nam', 'báo chí việt nam'),
  memorial('family', 6, 28, 'gia đình việt nam'),
  memorial(
    'invalids-martyrs',
    7,
    27,
    'thương binh - liệt sĩ',
    'thương binh liệt sĩ',
    'thương binh, liệt sĩ',
    'thương binh và liệt sĩ',
  ),
  solar('august-revolution', 8, 19, 'cách mạng tháng tám', 'cách mạng tháng 8'),
  solar('national-day', 9, 2, 'quốc khánh', 'tết độc lập'),
  memorial('hanoi-liberation', 10, 10, 'giải phóng thủ đô'),
  memorial('entrepreneurs', 10, 13, 'doanh nhân việt nam'),
  memorial('women-vietnam', 10, 20, 'phụ nữ việt nam'),
  solar('halloween', 10, 31, 'halloween'),
  memorial('law', 11, 9, 'pháp luật việt nam'),
  memorial('teachers', 11, 20, 'nhà giáo việt nam', 'hiến chương các nhà giáo'),
  memorial(
    'aids',
    12,
    1,
    'thế giới phòng, chống aids',
    'thế giới phòng chống aids',
    'thế giới phòng, chống hiv/aids',
  ),
  memorial(
    'army',
    12,
    22,
    'thành lập quân đội nhân dân việt nam',
    'thành lập quân đội',
    'quốc phòng toàn dân',
    'hội quốc phòng toàn dân',
  ),
  solar('christmas-eve', 12, 24, 'đêm noel', 'đêm giáng sinh', 'đêm nô-en'),
  solar('christmas', 12, 25, 'giáng sinh', 'noel', 'nô-en', 'thiên chúa giáng sinh'),
  // Movable ones.
  { id: 'mothers', names: ['của mẹ'], needsDay: true, rule: { by: 'weekday', month: 5, weekday: 7, nth: 2 } },
  {
    id: 'fathers',
    names: ['của cha', 'của bố'],
    needsDay: true,
    rule: { by: 'weekday', month: 6, weekday: 7, nth: 3 },
  },
  { id: 'easter', names: ['phục sinh', 'chúa phục sinh'], needsDay: true, rule: { by: 'easter' } },
];

/** The feast with a name, in any case, or undefined. */
export function findFeast(name: string): Feast | undefined {
  const wanted = name.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return FEASTS.find(({ names }) => names.includes(wanted));
}

/**
 * The Gregorian day of a feast. `year` is the lunar year for a feast of the lunar calendar — the 23rd of Chạp 2023
 * is 2024-02-02 —, else the Gregorian year.
 * @throws RangeError for a lunar year or solar term outside 1800–2199
 * @example feastDay(findFeast('Trung thu'), 2024) // { year: 2024, month: 9, day: 17 }
 */
export function feastDay(feast: Feast, year: number): CivilDay {
  const { rule } = feast;
  switch (rule.by) {
    case 'solar':
      return { year, month: rule.month, day: rule.day };
    case 'solar-term':
      return solarTermDay(rule.term, year);
    case 'weekday': {
      const first = { year, month: rule.month, day: 1 };
      return addDays(first, ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1));
    }
    case 'easter':
      return easterSunday(year);
    default:
      return gregorianFromLunar(lunarDayOf(rule, year));
  }
}

/** The lunar day of a feast in a lunar year; undefined for one that follows the sun. */
export function feastLunarDay(feast: Feast, year: number): LunarDay | undefined {
  const { rule } = feast;
  return rule.by === 'lunar' || rule.by === 'lunar-month-end' ? lunarDayOf(rule, year) : undefined;
}

function lunarDayOf(rule: Extract<FeastRule, { by: 'lunar' | 'lunar-month-end' }>, year: number): LunarDay {
  const day = rule.by === 'lunar' ? rule.day : daysInLunarMonth(year, rule.month);
  return { year, month: rule.month, day, leap: false };
}

/**
 * The Sunday after the first full moon of spring, both by the tables of the Gregorian reform: epact and the
 * dominical weekday, not the sky.
 */
function easterSunday(year: number): CivilDay {
  const golden = (((year % 19) + 19) % 19) + 1;
  const century = Math.floor(year / 100);
  // The age of the moon on 1 January, by the two corrections that a century may bring.
  const solarCorrection = century - Math.floor(century / 4);
  const lunarCorrection = Math.floor((8 * century + 13) / 25);
  const age = (((19 * (golden - 1) + solarCorrection - lunarCorrection + 15) % 30) + 30) % 30;
  // The 29-day lunations of the table: a full moon on 19 April is moved to the 18th, and one on the 18th may be too.
  const moved = age === 29 || (age === 28 && golden > 11) ? age - 1 : age;
  const fullMoon = dayNumber({ year, month: 3, day: 21 }) + moved;
  const day = civilDay(fullMoon);
  return addDays(day, 7 - (weekday(day) % 7));
}

/**
 * The eve of Tết of a lunar year (giao thừa, `30 Tết`): the last day of the year before, the 29th or 30th of Chạp.
 * @throws RangeError for a year outside 1801–2199
 * @example tetEve(2025) // { year: 2024, month: 12, day: 29, leap: false }
 */
export function tetEve(year: number): LunarDay {
  return dayOfTet(30, year);
}

/**
 * A day around Tết of a lunar year: `28 Tết` counts in the month before it, `mùng 3 Tết` in its first. `30 Tết` is
 * the eve also where Chạp has 29 days.
 * @param number 20 to 30 before Tết, 1 to 10 from Tết on
 * @throws RangeError for another number or a year whose Tết is outside the table
 * @example dayOfTet(28, 2024) // { year: 2023, month: 12, day: 28, leap: false }, 2024-02-07
 */
export function dayOfTet(number: number, year: number): LunarDay {
  if (!Number.isInteger(number) || number < 1 || number > 30 || (number > 10 && number < 20)) {
    throw new RangeError(`there is no "${number} Tết": 20 to 30 come before Tết, 1 to 10 after`);
  }
  if (number <= 10) {
    lunarYearSpan(year);
    return { year, month: 1, day: number, leap: false };
  }
  const before = year - 1;
  return { year: before, month: 12, day: Math.min(number, daysInLunarMonth(before, 12)), leap: false };
}

/**
 * The lunar year whose Tết is nearest to a day: what `28 Tết` and `mùng 3 Tết` without a year mean.
 * @throws RangeError for a day outside the lunar table
 * @example nearestTet({ year: 2024, month: 1, day: 29 }) // 2024
 */
export function nearestTet(day: CivilDay): number {
  const own = lunarFromGregorian(day).year;
  const number = dayNumber(day);
  if (own < FIRST_LUNAR_YEAR) return FIRST_LUNAR_YEAR;
  if (own === LAST_LUNAR_YEAR) return own;
  const since = number - dayNumber(lunarYearSpan(own).from);
  const until = dayNumber(lunarYearSpan(own + 1).from) - number;
  return since <= until ? own : own + 1;
}
