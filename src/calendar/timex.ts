/**
 * TIMEX3 (ISO 24617-1, TimeML) from an EDTF value, a part of day and a modifier.
 *
 * Three choices where the standard leaves room: a part of day stays a DATE (`2024-02-15TMO`), only a clock time is
 * a TIME; an interval that has a name of its own in TIMEX3 is that DATE (a week, a weekend, a half-year), any other
 * is a DURATION with `begin` and `end`; rạng sáng, which TIMEX3 does not know, is `TDA`.
 */
import { dayNumber, isoWeek, modulo, weekday, type CivilDay } from './civil.js';
import {
  boundsOf,
  formatEdtf,
  parseEdtf,
  type Edtf,
  type EdtfInterval,
  type EdtfPoint,
  type Open,
} from './edtf.js';

/** DA rạng sáng, MO sáng, MI trưa, AF chiều, EV tối, NI đêm, DT ban ngày. */
export type DayPart = 'DA' | 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX';

export interface Timex3 {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod?: TimexMod;
  /** Of a DURATION that is fixed in the calendar: its first and last point, in TIMEX3 notation. */
  readonly begin?: string;
  readonly end?: string;
}

export interface TimexOptions {
  readonly part?: DayPart | undefined;
  readonly mod?: TimexMod | undefined;
  /** The value recurs. */
  readonly set?: boolean | undefined;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/**
 * The TIMEX3 of an EDTF value. An approximate value (`1945~`) has the mod APPROX unless another one is given.
 * @throws RangeError for what is no EDTF value
 * @example toTimex3('2024-02-15', { part: 'MO' }) // { type: 'DATE', value: '2024-02-15TMO' }
 * @example toTimex3('2024-33', { mod: 'END' }) // { type: 'DATE', value: '2024-Q1', mod: 'END' }
 */
export function toTimex3(value: Edtf | string, options: TimexOptions = {}): Timex3 {
  const edtf = typeof value === 'string' ? parseEdtf(value) : value;
  const mod = options.mod ?? (isApproximate(edtf) ? 'APPROX' : undefined);
  const plain = edtf.unit === 'interval' ? intervalTimex(edtf) : pointTimex(edtf, options.part);
  return {
    ...plain,
    ...(options.set === true ? { type: 'SET' } : {}),
    ...(mod === undefined ? {} : { mod }),
  };
}

function isApproximate(edtf: Edtf): boolean {
  if (edtf.unit !== 'interval') return edtf.approximate === true;
  return edtf.start?.approximate === true || edtf.end?.approximate === true;
}

function pointTimex(point: EdtfPoint, part: DayPart | undefined): Timex3 {
  const value = pointValue(point);
  if ((point.unit === 'day' || point.unit === 'weekday') && point.time !== undefined)
    return { type: 'TIME', value };
  return { type: 'DATE', value: part === undefined ? value : `${value}T${part}` };
}

/** What TIMEX3 writes for one point; years before 1 as `BC0040`. */
function pointValue(point: EdtfPoint): string {
  switch (point.unit) {
    case 'century':
      return formatEdtf(unqualified(point)).slice(0, -2);
    case 'decade':
      return formatEdtf(unqualified(point)).slice(0, -1);
    case 'season':
      return `${yearValue(point.year)}-${SEASONS[point.season - 1]}`;
    case 'quarter':
      return `${yearValue(point.year)}-Q${point.quarter}`;
    case 'year':
      return yearValue(point.year);
    default: {
      const text = formatEdtf(unqualified(point));
      // The year ends at the first hyphen that is not its sign.
      return yearValue(point.year) + text.slice(text.indexOf('-', 1));
    }
  }
}

function unqualified(point: EdtfPoint): EdtfPoint {
  const { approximate: _approximate, uncertain: _uncertain, ...rest } = point;
  return rest;
}

function yearValue(year: Open): string {
  if (year === 'X') return 'XXXX';
  // The astronomical year 0 is 1 BCE.
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

function intervalTimex(interval: EdtfInterval): Timex3 {
  const named = namedInterval(interval);
  if (named !== undefined) return { type: 'DATE', value: named };
  const { start, end } = interval;
  return {
    type: 'DURATION',
    value: durationOf(interval),
    ...(start === undefined ? {} : { begin: pointValue(start) }),
    ...(end === undefined ? {} : { end: pointValue(end) }),
  };
}

/** `2024-W07` for Monday to Sunday, `2024-W07-WE` for Saturday and Sunday, `2024-H1` for January to June. */
function namedInterval({ start, end }: EdtfInterval): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  if (start.unit === 'month' && end.unit === 'month' && start.year === end.year) {
    if (start.month === 1 && end.month === 6) return `${yearValue(start.year)}-H1`;
    if (start.month === 7 && end.month === 12) return `${yearValue(start.year)}-H2`;
  }
  const first = wholeDay(start);
  const last = wholeDay(end);
  if (first === undefined || last === undefined || weekday(last) !== 7) return undefined;
  const days = dayNumber(last) - dayNumber(first) + 1;
  if (days !== 7 && days !== 2) return undefined;
  const { year, week } = isoWeek(first);
  return `${yearValue(year)}-W${String(week).padStart(2, '0')}${days === 2 ? '-WE' : ''}`;
}

function wholeDay(point: EdtfPoint): CivilDay | undefined {
  if (point.unit !== 'day' || point.time !== undefined) return undefined;
  const { year, month, day } = point;
  return year === 'X' || month === 'X' || day === 'X' ? undefined : { year, month, day };
}

/** The length in the unit of the ends, both included: `2021/2025` is `P5Y`. With clock times, the time between them. */
function durationOf(interval: EdtfInterval): string {
  const { start, end } = interval;
  if (start === undefined || end === undefined) return `PX${unitLetter(start ?? end)}`;
  const clock = clockDuration(start, end);
  if (clock !== undefined) return clock;
  if (start.unit === end.unit) {
    const count = unitsBetween(start, end);
    if (count !== undefined) return `P${count}${unitLetter(start)}`;
  }
  const { from, to } = boundsOf(interval);
  if (from === undefined || to === undefined) return 'PXD';
  return `P${numberOfDay(to) - numberOfDay(from) + 1}D`;
}

function unitsBetween(start: EdtfPoint, end: EdtfPoint): number | undefined {
  if (start.unit === 'century' && end.unit === 'century') return end.century - start.century + 1;
  if (start.unit === 'decade' && end.unit === 'decade') return end.decade - start.decade + 1;
  if (start.unit === 'year' && end.unit === 'year') return difference(start.year, end.year, 1);
  if (start.unit === 'quarter' && end.unit === 'quarter') {
    return cycles(start.year, end.year, start.quarter, end.quarter, 4);
  }
  if (start.unit === 'season' && end.unit === 'season') {
    return cycles(start.year, end.year, start.season, end.season, 4);
  }
  if (start.unit === 'month' && end.unit === 'month' && start.month !== 'X' && end.month !== 'X') {
    return cycles(start.year, end.year, start.month, end.month, 12);
  }
  if (start.unit === 'weekday' && end.unit === 'weekday' && start.week === 'X' && end.week === 'X') {
    return modulo(end.weekday - start.weekday, 7) + 1;
  }
  return undefined;
}

/** Months or quarters, both ends included; without years, those within one turn: XXXX-11/XXXX-02 is four months. */
function cycles(fromYear: Open, toYear: Open, from: number, to: number, cycle: number): number | undefined {
  if (fromYear === 'X' && toYear === 'X') return modulo(to - from, cycle) + 1;
  const years = difference(fromYear, toYear, 0);
  return years === undefined ? undefined : years * cycle + to - from + 1;
}

function difference(from: Open, to: Open, plus: number): number | undefined {
  return from === 'X' || to === 'X' ? undefined : to - from + plus;
}

/**
 * `PT1H30M` where both ends have a clock time. Without a year it is the time to the next such end: within a day
 * (`XXXX-XX-XXT22:00/XXXX-XX-XXT04:00` is six hours) or within a week.
 */
function clockDuration(start: EdtfPoint, end: EdtfPoint): string | undefined {
  if (!('time' in start) || !('time' in end) || start.time === undefined || end.time === undefined)
    return undefined;
  const { from, to } = boundsOf({ unit: 'interval', start, end });
  if (from !== undefined && to !== undefined) return hoursAndMinutes(minutesOfText(to) - minutesOfText(from));
  const clock = minuteOf(end.time) - minuteOf(start.time);
  if (start.unit === 'weekday' && end.unit === 'weekday') {
    return hoursAndMinutes(modulo((end.weekday - start.weekday) * 1440 + clock - 1, 7 * 1440) + 1);
  }
  return hoursAndMinutes(modulo(clock - 1, 1440) + 1);
}

function hoursAndMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

function minuteOf({ hour, minute }: { hour: number; minute: number }): number {
  return hour * 60 + minute;
}

/** Minutes since 1970 of a bound with a clock time. */
function minutesOfText(bound: string): number {
  return numberOfDay(bound) * 1440 + Number(bound.slice(-5, -3)) * 60 + Number(bound.slice(-2));
}

function numberOfDay(bound: string): number {
  const point = parseEdtf(bound);
  if (point.unit !== 'day') throw new RangeError(`"${bound}" is no day`);
  const day = wholeDay({ unit: 'day', year: point.year, month: point.month, day: point.day });
  if (day === undefined) throw new RangeError(`"${bound}" is no day`);
  return dayNumber(day);
}

function unitLetter(point: EdtfPoint | undefined): string {
  switch (point?.unit) {
    case 'century':
      return 'CE';
    case 'decade':
      return 'DE';
    case 'year':
      return 'Y';
    case 'season':
    case 'quarter':
      return 'Q';
    case 'month':
      return 'M';
    case 'week':
      return 'W';
    default:
      return 'D';
  }
}
