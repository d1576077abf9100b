/** The calendar of Vietnamese news: Gregorian and lunar days, can chi, solar terms, feasts, EDTF and TIMEX3. */
export {
  ZONE_MINUTES,
  addDays,
  addMonths,
  addYears,
  civilDay,
  compareDays,
  dayNumber,
  dayOfIsoWeek,
  daysBetween,
  daysInMonth,
  formatDay,
  formatYear,
  isCivilDay,
  isLeapYear,
  isoWeek,
  parseIsoDay,
  parseIsoMoment,
  weekday,
  weeksInYear,
} from './civil.js';
export type { CivilDay, CivilMoment, IsoWeek } from './civil.js';
export { boundsOf, edtfOfDay, formatEdtf, isEdtf, parseEdtf } from './edtf.js';
export type { Bounds, Edtf, EdtfInterval, EdtfPoint, EdtfTime, Open } from './edtf.js';
export { FEASTS, dayOfTet, feastDay, feastLunarDay, findFeast, nearestTet, tetEve } from './feasts.js';
export type { Feast, FeastRule } from './feasts.js';
export {
  FIRST_LUNAR_YEAR,
  LAST_LUNAR_YEAR,
  dayNumberFromLunar,
  daysInLunarMonth,
  gregorianFromLunar,
  isLunarDay,
  leapMonthOf,
  lunarFromDayNumber,
  lunarFromGregorian,
  lunarMonthSpan,
  lunarYearSpan,
} from './lunar.js';
export type { DaySpan, LunarDay, LunarDayInput } from './lunar.js';
export { edtfOfLunar, formatLunar, lunarSpan, parseLunar } from './lunar-text.js';
export type { LunarDate } from './lunar-text.js';
export { nearestDay, nearestLunarDay } from './nearest.js';
export {
  BRANCHES,
  STEMS,
  branchOfHour,
  canChiName,
  canChiOfDay,
  canChiOfHour,
  canChiOfMonth,
  canChiOfYear,
  hoursOfBranch,
  pairOf,
  parseBranch,
  parseCanChi,
  parseStem,
  traditionalHour,
  yearOfBranch,
  yearOfCanChi,
} from './sexagenary.js';
export type { Preference } from './sexagenary.js';
export { SOLAR_TERMS, solarTermDay, solarTermLongitude, solarTermOf } from './solar-terms.js';
export type { SolarTerm } from './solar-terms.js';
export { toTimex3 } from './timex.js';
export type { DayPart, Timex3, TimexMod, TimexOptions } from './timex.js';
