/**
 * The texts of a value: EDTF, TIMEX3, first and last day. Days, months, quarters and years of our era, which are
 * nearly all values of a text, are put together from their parts at once; the calendar writes the others.
 */
import { dayNumber, daysInMonth, weekday } from '../../../calendar/civil.js';
import {
  boundsOf,
  formatEdtf,
  type Bounds,
  type Edtf,
  type EdtfPoint,
  type EdtfTime,
  type Open,
} from '../../../calendar/edtf.js';
import { toTimex3, type DayPart, type Timex3, type TimexMod } from '../../../calendar/timex.js';

export interface Printed {
  readonly edtf: string;
  readonly timex3: Timex3;
  readonly bounds: Bounds;
}

export interface PrintOptions {
  readonly part: DayPart | undefined;
  readonly mod: TimexMod | undefined;
  readonly set: true | undefined;
}

/** @throws RangeError for a value that does not exist */
export function printed(edtf: Edtf, options: PrintOptions): Printed {
  const common =
    options.set === true
      ? undefined
      : edtf.unit === 'interval'
        ? printedInterval(edtf.start, edtf.end, options)
        : printedPoint(edtf, options);
  return (
    common ?? {
      edtf: formatEdtf(edtf),
      timex3: toTimex3(edtf, options),
      bounds: boundsOf(edtf),
    }
  );
}

function printedPoint(point: EdtfPoint, { part, mod }: PrintOptions): Printed | undefined {
  const ends = endsOf(point);
  if (ends === undefined) return undefined;
  const { text, timex, from, to } = ends;
  const isTime = point.unit === 'day' && point.time !== undefined;
  const value = isTime || part === undefined ? timex : `${timex}T${part}`;
  const type = isTime ? 'TIME' : 'DATE';
  return {
    edtf: text,
    timex3: mod === undefined ? { type, value } : { type, value, mod },
    bounds: { from, to },
  };
}

/** Two days, months or years. */
function printedInterval(
  start: EdtfPoint | undefined,
  end: EdtfPoint | undefined,
  { mod }: PrintOptions,
): Printed | undefined {
  if (start === undefined || end === undefined) return undefined;
  const value = durationBetween(start, end);
  const first = value === undefined ? undefined : endsOf(start);
  const last = first === undefined ? undefined : endsOf(end);
  if (value === undefined || first === undefined || last === undefined) return undefined;
  const type = 'DURATION';
  const begin = first.timex;
  return {
    edtf: `${first.text}/${last.text}`,
    timex3:
      mod === undefined
        ? { type, value, begin, end: last.timex }
        : { type, value, begin, end: last.timex, mod },
    bounds: { from: first.from, to: last.to },
  };
}

/** The length of an interval that has no name of its own (a week, a half-year) and does not end before it begins. */
function durationBetween(start: EdtfPoint, end: EdtfPoint): string | undefined {
  if (start.unit === 'year' && end.unit === 'year') {
    if (start.year === 'X' || end.year === 'X' || end.year < start.year) return undefined;
    return `P${end.year - start.year + 1}Y`;
  }
  if (start.unit === 'month' && end.unit === 'month') {
    if (start.year === 'X' || end.year === 'X' || start.month === 'X' || end.month === 'X') return undefined;
    const months = (end.year - start.year) * 12 + end.month - start.month + 1;
    return months < 1 || (months === 6 && start.month % 6 === 1) ? undefined : `P${months}M`;
  }
  if (start.unit !== 'day' || end.unit !== 'day' || !isDay(start) || !isDay(end)) return undefined;
  const days = dayNumber(end) - dayNumber(start) + 1;
  if (start.time !== undefined && end.time !== undefined)
    return timeBetween((days - 1) * 1440 + minuteOf(end.time) - minuteOf(start.time));
  if (start.time !== undefined || end.time !== undefined) return undefined;
  return days < 1 || ((days === 2 || days === 7) && weekday(end) === 7) ? undefined : `P${days}D`;
}

function minuteOf({ hour, minute }: EdtfTime): number {
  return hour * 60 + minute;
}

/** `PT1H30M` */
function timeBetween(minutes: number): string | undefined {
  if (minutes < 0) return undefined;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

interface Ends {
  /** The point in EDTF. */
  readonly text: string;
  /** The point in TIMEX3. */
  readonly timex: string;
  readonly from: string;
  readonly to: string;
}

/** A point of our era that is nothing out of the common; undefined for all others. */
function endsOf(point: EdtfPoint): Ends | undefined {
  if (point.approximate !== undefined || point.uncertain !== undefined) return undefined;
  switch (point.unit) {
    case 'day': {
      if (!isDay(point)) return undefined;
      const day = `${fourDigits(point.year)}-${twoDigits[point.month]}-${twoDigits[point.day]}`;
      const { time } = point;
      if (time === undefined) return { text: day, timex: day, from: day, to: day };
      if (time.second !== undefined || !isBelow(time.hour, 24) || !isBelow(time.minute, 60)) return undefined;
      const text = `${day}T${twoDigits[time.hour]}:${twoDigits[time.minute]}`;
      return { text, timex: text, from: text, to: text };
    }
    case 'month': {
      const { year, month } = point;
      if (month === 'X' || !isOfEra(year) || month < 1 || !isBelow(month, 13)) return undefined;
      const text = `${fourDigits(year)}-${twoDigits[month]}`;
      return { text, timex: text, from: `${text}-01`, to: `${text}-${daysInMonth(year, month)}` };
    }
    case 'quarter': {
      const { year, quarter } = point;
      if (!isOfEra(year) || quarter < 1 || !isBelow(quarter, 5)) return undefined;
      const text = fourDigits(year);
      const last = quarter * 3;
      return {
        text: `${text}-${32 + quarter}`,
        timex: `${text}-Q${quarter}`,
        from: `${text}-${twoDigits[last - 2]}-01`,
        to: `${text}-${twoDigits[last]}-${daysInMonth(year, last)}`,
      };
    }
    case 'year': {
      if (!isOfEra(point.year)) return undefined;
      const text = fourDigits(point.year);
      return { text, timex: text, from: `${text}-01-01`, to: `${text}-12-31` };
    }
    default:
      return undefined;
  }
}

type Day = Extract<EdtfPoint, { unit: 'day' }>;

/** Whether all parts are known, and the day exists. */
function isDay(point: Day): point is Day & { year: number; month: number; day: number } {
  const { year, month, day } = point;
  if (!isOfEra(year) || month === 'X' || day === 'X' || month < 1 || !isBelow(month, 13)) return false;
  return day >= 1 && isBelow(day, daysInMonth(year, month) + 1);
}

function isOfEra(year: Open): year is number {
  return year !== 'X' && year >= 1 && isBelow(year, 10000);
}

function isBelow(number: number, bound: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < bound;
}

const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, number) =>
  String(number).padStart(2, '0'),
);

function fourDigits(year: number): string {
  return twoDigits[Math.floor(year / 100)]! + twoDigits[year % 100]!;
}
