/** What a phrase turns out to be: a point or stretch of the calendar, still in parts. */
import { civilDay, dayNumber, daysInMonth, weekday, type CivilDay } from '../../../calendar/civil.js';
import type { Edtf, EdtfPoint, EdtfTime, Open } from '../../../calendar/edtf.js';
import type { LunarDate } from '../../../calendar/lunar-text.js';

export interface Stretch {
  readonly edtf: Edtf;
  readonly lunar?: LunarSpan;
}

export interface LunarSpan {
  readonly start: LunarDate;
  readonly end?: LunarDate;
}

export function dayPoint(day: CivilDay, time?: EdtfTime): EdtfPoint {
  const { year, month, day: ofMonth } = day;
  return time === undefined
    ? { unit: 'day', year, month, day: ofMonth }
    : { unit: 'day', year, month, day: ofMonth, time };
}

export function monthPoint(year: Open, month: Open): EdtfPoint {
  return { unit: 'month', year, month };
}

export function yearPoint(year: Open): EdtfPoint {
  return { unit: 'year', year };
}

export const openYear: EdtfPoint = { unit: 'year', year: 'X' };

export function between(start: EdtfPoint, end: EdtfPoint): Edtf {
  return { unit: 'interval', start, end };
}

/** Days `from` to `to` as numbers; one day is a point. */
export function daysBetween(from: number, to: number): Edtf {
  return from === to ? dayPoint(civilDay(from)) : between(dayPoint(civilDay(from)), dayPoint(civilDay(to)));
}

/** First and last day of a point, as numbers; undefined where something is open. */
export function edges(point: EdtfPoint): { readonly from: number; readonly to: number } | undefined {
  switch (point.unit) {
    case 'day': {
      const { year, month, day } = point;
      if (year === 'X' || month === 'X' || day === 'X') return undefined;
      const number = dayNumber({ year, month, day });
      return { from: number, to: number };
    }
    case 'month':
      return point.year === 'X' || point.month === 'X'
        ? undefined
        : months(point.year, point.month, point.month);
    case 'quarter':
      return point.year === 'X' ? undefined : months(point.year, point.quarter * 3 - 2, point.quarter * 3);
    case 'season': {
      if (point.year === 'X') return undefined;
      const first = point.season * 3 - 1;
      return point.season < 4
        ? months(point.year, first, first + 2)
        : { from: months(point.year, 11, 11).from, to: months(point.year + 1, 1, 1).to };
    }
    case 'year':
      return point.year === 'X' ? undefined : months(point.year, 1, 12);
    case 'decade':
      return { from: months(point.decade * 10, 1, 1).from, to: months(point.decade * 10 + 9, 12, 12).to };
    case 'century':
      return {
        from: months(point.century * 100, 1, 1).from,
        to: months(point.century * 100 + 99, 12, 12).to,
      };
    default:
      return undefined;
  }
}

/** First and last day of any value. */
export function edgesOf(edtf: Edtf): { readonly from: number; readonly to: number } | undefined {
  if (edtf.unit !== 'interval') return edges(edtf);
  const from = edtf.start === undefined ? undefined : edges(edtf.start);
  const to = edtf.end === undefined ? undefined : edges(edtf.end);
  return from === undefined || to === undefined ? undefined : { from: from.from, to: to.to };
}

export function months(
  year: number,
  first: number,
  last: number,
): { readonly from: number; readonly to: number } {
  return {
    from: dayNumber({ year, month: first, day: 1 }),
    to: dayNumber({ year, month: last, day: daysInMonth(year, last) }),
  };
}

/** The Monday of the week of a day, as a number. */
export function monday(day: CivilDay): number {
  return dayNumber(day) - weekday(day) + 1;
}

/** The same value so many years later; a 29 February becomes the 28th. */
export function inOtherYear(edtf: Edtf, years: number): Edtf {
  if (edtf.unit === 'interval') {
    return {
      unit: 'interval',
      ...(edtf.start === undefined ? {} : { start: pointInOtherYear(edtf.start, years) }),
      ...(edtf.end === undefined ? {} : { end: pointInOtherYear(edtf.end, years) }),
    };
  }
  return pointInOtherYear(edtf, years);
}

function pointInOtherYear(point: EdtfPoint, years: number): EdtfPoint {
  if (point.unit === 'decade' || point.unit === 'century' || point.year === 'X') return point;
  const year = point.year + years;
  if (point.unit === 'day' && point.month === 2 && point.day === 29) return { ...point, year, day: 28 };
  return { ...point, year };
}

/** The year a value begins in; undefined where it is open. */
export function yearOf(edtf: Edtf): number | undefined {
  const point = edtf.unit === 'interval' ? edtf.start : edtf;
  if (point === undefined) return undefined;
  if (point.unit === 'decade') return point.decade * 10;
  if (point.unit === 'century') return point.century * 100;
  return point.year === 'X' ? undefined : point.year;
}
