/** Days, months and years of the lunar calendar, and the feasts. */
import { civilDay, dayNumber, type CivilDay } from '../../../calendar/civil.js';
import { FEASTS, dayOfTet, feastDay, feastLunarDay, nearestTet } from '../../../calendar/feasts.js';
import {
  daysInLunarMonth,
  dayNumberFromLunar,
  isLunarDay,
  leapMonthOf,
  lunarFromDayNumber,
  lunarMonthSpan,
  lunarYearSpan,
  type LunarDay,
} from '../../../calendar/lunar.js';
import { canChiOfDay, canChiName } from '../../../calendar/sexagenary.js';
import type { Core, YearPhrase } from '../phrase.js';
import { chosen, distanceTo, lunarYearNow, type Place, type Reading } from './context.js';
import { between, dayPoint, openYear, yearPoint, type Stretch } from './stretch.js';
import { speaksOfCustom } from './tense.js';
import { isTabled, resolveYear } from './years.js';

type LunarDayCore = Extract<Core, { kind: 'lunar day' }>;
type LunarMonthCore = Extract<Core, { kind: 'lunar month' }>;
type FeastCore = Extract<Core, { kind: 'feast' }>;

/** A lunar day with the Gregorian day it is. */
export function lunarDayStretch(day: LunarDay): Stretch {
  return {
    edtf: dayPoint(civilDay(dayNumberFromLunar(day))),
    lunar: { start: { year: day.year, month: day.month, day: day.day, leap: day.leap } },
  };
}

/** Of the years of a name the nearest that has the leap month: `tháng Hai nhuận năm Đinh Hợi` is of 1947, not 2007. */
function leapYearNear(phrase: YearPhrase, year: number, month: number, leap: boolean): number {
  if (!leap || phrase.by !== 'name' || leapMonthIs(year, month)) return year;
  for (let cycles = 1; cycles <= 3; cycles++) {
    if (leapMonthIs(year - 60 * cycles, month)) return year - 60 * cycles;
    if (leapMonthIs(year + 60 * cycles, month)) return year + 60 * cycles;
  }
  return year;
}

function leapMonthIs(year: number, month: number): boolean {
  return isTabled(year) && leapMonthOf(year) === month;
}

/** The 30th of a month that has 29 days is its last day: people say `30 Tết` in every year. */
function clamped(year: number, month: number, day: number, leap: boolean): LunarDay | undefined {
  if (!isTabled(year) || (leap && leapMonthOf(year) !== month)) return undefined;
  const wanted = { year, month, day, leap };
  if (isLunarDay(wanted)) return wanted;
  return day === 30 ? { ...wanted, day: daysInLunarMonth(year, month, leap) } : undefined;
}

export function resolveLunarDay(core: LunarDayCore, reading: Reading, place: Place): Stretch | undefined {
  if (core.tet === true) return resolveDayOfTet(core, reading, place);
  const month = core.month ?? monthFromText(core, reading);
  if (month === undefined) return undefined;
  const leap =
    core.leap === true ||
    (core.month === undefined && reading.lunar?.value.leap === true && sameLineAs(reading, place));
  const recurs = core.year === undefined && isOpenIn(reading, place);
  if (recurs) return openLunar({ month, day: core.day, leap });
  if (core.year !== undefined) {
    const year = resolveYear(core.year, reading, place);
    if (year === undefined) return openLunar({ month, day: core.day, leap });
    if (!isTabled(year) && core.leap !== true) return { edtf: yearPoint(year), lunar: { start: { year } } };
    const day = clamped(leapYearNear(core.year, year, month, leap), month, core.day, leap);
    return day === undefined ? undefined : lunarDayStretch(day);
  }
  const { published } = reading;
  if (published === undefined) return openLunar({ month, day: core.day, leap });
  const own = lunarYearNow(published);
  if (own === undefined) return openLunar({ month, day: core.day, leap });
  const near: LunarDay[] = [];
  for (let year = own - (leap ? 12 : 2); year <= own + (leap ? 12 : 2); year++) {
    const day = clamped(year, month, core.day, leap);
    if (day !== undefined) near.push(day);
  }
  const best = chosen(near, (day) => dayNumberFromLunar(day) - dayNumber(published), reading, place.tense);
  return best === undefined ? openLunar({ month, day: core.day, leap }) : lunarDayStretch(best);
}

/** Whether the clause tells of every year; what follows such a day in its sentence does too. */
function isOpenIn({ tokens, lunar, customs }: Reading, place: Place): boolean {
  if (customs) return true;
  if (lunar?.sentence === place.sentence && lunar.value.year === undefined) return true;
  return speaksOfCustom(tokens, place.from, place.to);
}

function sameLineAs({ lunar }: Reading, place: Place): boolean {
  return lunar?.line === place.line;
}

/** `mùng 8` after `mùng 10 tháng ba`; without such a month the first, around Tết; `rằm` the one near publication. */
function monthFromText(core: LunarDayCore, reading: Reading): number | undefined {
  const { lunar, published } = reading;
  if (lunar !== undefined && (core.months === undefined || published === undefined)) {
    // Behind the last days of Chạp the first days are those of Tết.
    if (lunar.value.month === 12 && core.day <= 10) return 1;
    return lunar.value.month;
  }
  if (published === undefined) return core.day === 15 ? undefined : 1;
  if (lunarYearNow(published) === undefined) return undefined;
  const now = dayNumber(published);
  const today = lunarFromDayNumber(now);
  if (core.day <= 10 && (today.month === 12 || today.month === 1)) return 1;
  const shift = core.day - today.day;
  if (Math.abs(shift) <= 15) return today.month;
  return shift > 0 ? (today.month === 1 ? 12 : today.month - 1) : (today.month % 12) + 1;
}

/** Every year's day: the value is open as a whole. */
export function openLunar(day: { month: number; day?: number; leap?: boolean }): Stretch {
  return {
    edtf: openYear,
    lunar: {
      start: {
        month: day.month,
        leap: day.leap === true,
        ...(day.day === undefined ? {} : { day: day.day }),
      },
    },
  };
}

function resolveDayOfTet(core: LunarDayCore, reading: Reading, place: Place): Stretch | undefined {
  const { published } = reading;
  const day = core.day;
  const stated = core.year === undefined ? undefined : resolveYear(core.year, reading, place);
  const near =
    published === undefined || lunarYearNow(published) === undefined ? undefined : nearestTet(published);
  if (core.year === undefined && isOpenIn(reading, place)) {
    return openLunar(day <= 10 ? { month: 1, day } : { month: 12, day });
  }
  const year = stated ?? near;
  if (year === undefined || !isTabled(year))
    return openLunar(day <= 10 ? { month: 1, day } : { month: 12, day });
  return lunarDayStretch(dayOfTet(day, year));
}

export function resolveLunarMonth(core: LunarMonthCore, reading: Reading, place: Place): Stretch | undefined {
  const { month } = core;
  const leap = core.leap === true;
  if (core.year === undefined && isOpenIn(reading, place)) return openLunar({ month, leap });
  if (core.year !== undefined) {
    const year = resolveYear(core.year, reading, place);
    if (year === undefined) return openLunar({ month, leap });
    if (!isTabled(year)) return { edtf: yearPoint(year), lunar: { start: { year } } };
    return lunarMonthStretch(year, month, leap);
  }
  const { published } = reading;
  const own = published === undefined ? undefined : lunarYearNow(published);
  if (published === undefined || own === undefined) return openLunar({ month, leap });
  const years: number[] = [];
  for (let year = own - (leap ? 20 : 1); year <= own + (leap ? 20 : 1); year++) {
    if (isTabled(year) && (!leap || leapMonthOf(year) === month)) years.push(year);
  }
  const best = chosen(
    years,
    (year) => {
      const { from, to } = lunarMonthSpan(year, month, leap);
      return distanceTo(published, dayNumber(from), dayNumber(to));
    },
    reading,
    place.tense,
  );
  return best === undefined ? openLunar({ month, leap }) : lunarMonthStretch(best, month, leap);
}

function lunarMonthStretch(year: number, month: number, leap: boolean): Stretch | undefined {
  if (leap && leapMonthOf(year) !== month) return undefined;
  const { from, to } = lunarMonthSpan(year, month, leap);
  return {
    edtf: between(dayPoint(from), dayPoint(to)),
    lunar: { start: { year, month, leap } },
  };
}

export function resolveLunarYearCore(
  core: Extract<Core, { kind: 'lunar year' }>,
  reading: Reading,
  place: Place,
): Stretch | undefined {
  const year = resolveYear(core.year, reading, place);
  if (year === undefined) return undefined;
  if (!isTabled(year)) return { edtf: yearPoint(year), lunar: { start: { year } } };
  return lunarYearStretch(year);
}

export function lunarYearStretch(year: number): Stretch {
  const { from, to } = lunarYearSpan(year);
  return { edtf: between(dayPoint(from), dayPoint(to)), lunar: { start: { year } } };
}

export function resolveFeast(core: FeastCore, reading: Reading, place: Place): Stretch | undefined {
  const feast = FEASTS[core.feast];
  if (feast === undefined) return undefined;
  const { published } = reading;
  const lunar = feast.rule.by === 'lunar' || feast.rule.by === 'lunar-month-end';
  const inYear = (year: number): Stretch | undefined => {
    // The eve of Tết belongs to the lunar year before it.
    if (lunar) {
      if (!isTabled(year)) return { edtf: yearPoint(year), lunar: { start: { year } } };
      const day = feastLunarDay(feast, year);
      return day === undefined ? undefined : lunarDayStretch(day);
    }
    if (feast.rule.by === 'solar-term' && !isTabled(year)) return undefined;
    return { edtf: dayPoint(feastDay(feast, year)) };
  };
  if (core.year !== undefined) {
    const year = resolveYear(core.year, reading, place);
    if (year === undefined) return openFeast(core.feast);
    const shift = feast.rule.by === 'lunar-month-end' ? -1 : 0;
    return inYear(year + shift);
  }
  if (published === undefined || isOpenIn(reading, place)) return openFeast(core.feast);
  const own = lunar ? lunarYearNow(published) : published.year;
  if (own === undefined) return openFeast(core.feast);
  const years = [own - 1, own, own + 1].filter((year) => !lunar || isTabled(year));
  const best = chosen(
    years,
    (year) => dayNumber(feastDay(feast, year)) - dayNumber(published),
    reading,
    place.tense,
  );
  return best === undefined ? openFeast(core.feast) : inYear(best);
}

function openFeast(index: number): Stretch | undefined {
  const rule = FEASTS[index]?.rule;
  if (rule === undefined) return undefined;
  if (rule.by === 'lunar') return openLunar({ month: rule.month, day: rule.day });
  if (rule.by === 'lunar-month-end') return openLunar({ month: rule.month, day: 30 });
  if (rule.by === 'solar') return { edtf: { unit: 'day', year: 'X', month: rule.month, day: rule.day } };
  return { edtf: openYear };
}

/** `ngày Tân Hợi, tháng Bính Dần, năm Giáp Thìn`: the days of that name, every 60 days, near what else is said. */
export function resolveNamedDay(
  core: Extract<Core, { kind: 'named day' }>,
  reading: Reading,
  place: Place,
): Stretch | undefined {
  const year = core.year === undefined ? undefined : resolveYear(core.year, reading, place);
  const anchor: CivilDay | undefined = reading.day?.value ?? reading.published;
  let from: number;
  let to: number;
  if (year !== undefined && isTabled(year)) {
    const span = lunarYearSpan(year);
    from = dayNumber(span.from);
    to = dayNumber(span.to);
  } else if (anchor !== undefined) {
    from = dayNumber(anchor) - 30;
    to = dayNumber(anchor) + 30;
  } else return undefined;
  const wanted = canChiName(core.day);
  const near = anchor === undefined ? from : dayNumber(anchor);
  let best: number | undefined;
  for (let number = from; number <= to; number++) {
    if (canChiOfDay(civilDay(number)) !== wanted) continue;
    if (core.month !== undefined && monthName(number) !== core.month) continue;
    if (best === undefined || Math.abs(number - near) < Math.abs(best - near)) best = number;
  }
  return best === undefined ? undefined : lunarDayStretch(lunarFromDayNumber(best));
}

/** The number of the name of the lunar month that a day is in. */
function monthName(number: number): number {
  const { year, month } = lunarFromDayNumber(number);
  return ((((year - 4) * 12 + month + 1) % 60) + 60) % 60;
}

/** The lunar date of a Gregorian day, where the table knows it. */
export function lunarOf(day: CivilDay): LunarDay | undefined {
  return day.year >= 1801 && day.year <= 2198 ? lunarFromDayNumber(dayNumber(day)) : undefined;
}
