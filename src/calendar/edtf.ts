/**
 * EDTF (ISO 8601-2:2019) as far as dates in news need it: reading, writing, and the days that a value covers.
 *
 * | value | meaning |
 * |---|---|
 * | `2024-02-15`, `2024-02`, `2024`, `-0039` | a day, month, year (40 BCE) |
 * | `199X`, `18XX` | the decade 1990–1999, the century 1800–1899 |
 * | `2024-21` … `2024-24` | spring, summer, autumn, winter |
 * | `2024-33` … `2024-36` | the quarters |
 * | `2024-W07`, `2024-W07-1` | an ISO week, its Monday |
 * | `2024-03-05T14:30`, `…:15` | a clock time at +07:00 |
 * | `2024-01/2024-03`, `../2024` | an interval, both ends included; open at one end |
 * | `1945~`, `1945?`, `1945%` | approximately, uncertain, both |
 * | `XXXX-02-15`, `XXXX-WXX-1`, `XXXX-XX-25`, `XXXX-XX-XXT21:15` | parts that are open or recur |
 */
import {
  addDays,
  addMonths,
  civilDay,
  dayNumber,
  dayOfIsoWeek,
  daysInMonth,
  formatDay,
  formatYear,
  weeksInYear,
  type CivilDay,
} from './civil.js';

/** A part that is a number, or `X` where it is open. */
export type Open = number | 'X';

export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

/** The fields that every point may have. */
interface Qualified {
  /** `~` or `%` */
  readonly approximate?: true;
  /** `?` or `%` */
  readonly uncertain?: true;
}

/** One point or stretch that has a value of its own. */
export type EdtfPoint = Qualified &
  (
    | { readonly unit: 'century'; readonly century: number }
    | { readonly unit: 'decade'; readonly decade: number }
    | { readonly unit: 'year'; readonly year: Open }
    /** 1 spring, 2 summer, 3 autumn, 4 winter */
    | { readonly unit: 'season'; readonly year: Open; readonly season: number }
    | { readonly unit: 'quarter'; readonly year: Open; readonly quarter: number }
    | { readonly unit: 'month'; readonly year: Open; readonly month: Open }
    | { readonly unit: 'week'; readonly year: Open; readonly week: Open }
    | {
        readonly unit: 'weekday';
        readonly year: Open;
        readonly week: Open;
        readonly weekday: number;
        readonly time?: EdtfTime;
      }
    | {
        readonly unit: 'day';
        readonly year: Open;
        readonly month: Open;
        readonly day: Open;
        readonly time?: EdtfTime;
      }
  );

export interface EdtfInterval {
  readonly unit: 'interval';
  /** Absent where the interval is open, `../2024`. */
  readonly start?: EdtfPoint;
  readonly end?: EdtfPoint;
}

export type Edtf = EdtfPoint | EdtfInterval;

/** First and last day (`2024-02-15`) or minute (`2024-02-15T14:30`), both included; absent where the year is open. */
export interface Bounds {
  readonly from?: string;
  readonly to?: string;
}

const CENTURY_OR_DECADE = /^(-?\d\d)(XX|\dX)([~?%]?)$/u;
const YEAR_OR_MONTH = /^(-?\d{4}|XXXX)(?:-(\d\d|XX))?([~?%]?)$/u;
const WEEK = /^(-?\d{4}|XXXX)-W(\d\d|XX)(?:-(\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?)?([~?%]?)$/u;
const DAY = /^(-?\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)(?:T(\d\d):(\d\d)(?::(\d\d))?)?([~?%]?)$/u;

/**
 * Reads an EDTF value.
 * @throws RangeError for what is none, or names a day, week or time that does not exist
 * @example parseEdtf('199X') // { unit: 'decade', decade: 199 }
 */
export function parseEdtf(text: string): Edtf {
  const slash = text.indexOf('/');
  if (slash < 0) return parsePoint(text, text);
  const start = parseEnd(text.slice(0, slash), text);
  const end = parseEnd(text.slice(slash + 1), text);
  if (start === undefined && end === undefined)
    throw new RangeError(`"${text}": an interval has at least one end`);
  const interval: EdtfInterval = {
    unit: 'interval',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
  const from = start === undefined ? undefined : pointBounds(start)?.from;
  const to = end === undefined ? undefined : pointBounds(end)?.to;
  if (from !== undefined && to !== undefined && compareMoments(from, to) > 0) {
    throw new RangeError(`"${text}" ends before it begins`);
  }
  return interval;
}

/** Whether {@link parseEdtf} can read a text. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function parseEnd(text: string, whole: string): EdtfPoint | undefined {
  return text === '..' || text === '' ? undefined : parsePoint(text, whole);
}

function parsePoint(text: string, whole: string): EdtfPoint {
  const point = readCenturyOrDecade(text) ?? readYearOrMonth(text) ?? readWeek(text) ?? readDay(text);
  if (point === undefined)
    throw new RangeError(`"${whole}" is no EDTF value such as 2024-02-15, 2024-33 or 199X`);
  const problem = problemOf(point);
  if (problem !== undefined) throw new RangeError(`"${whole}": ${problem}`);
  return point;
}

function readCenturyOrDecade(text: string): EdtfPoint | undefined {
  const match = CENTURY_OR_DECADE.exec(text);
  if (match === null) return undefined;
  const qualified = readQualifier(match[3]);
  if (match[2] === 'XX') return { unit: 'century', century: Number(match[1]), ...qualified };
  return { unit: 'decade', decade: Number(`${match[1]}${match[2]?.charAt(0)}`), ...qualified };
}

function readYearOrMonth(text: string): EdtfPoint | undefined {
  const match = YEAR_OR_MONTH.exec(text);
  if (match === null) return undefined;
  const year = readOpen(match[1]);
  const qualified = readQualifier(match[3]);
  if (match[2] === undefined) return { unit: 'year', year, ...qualified };
  const part = readOpen(match[2]);
  if (part !== 'X' && part >= 21 && part <= 24)
    return { unit: 'season', year, season: part - 20, ...qualified };
  if (part !== 'X' && part >= 33 && part <= 36)
    return { unit: 'quarter', year, quarter: part - 32, ...qualified };
  return { unit: 'month', year, month: part, ...qualified };
}

function readWeek(text: string): EdtfPoint | undefined {
  const match = WEEK.exec(text);
  if (match === null) return undefined;
  const week = { year: readOpen(match[1]), week: readOpen(match[2]) };
  const qualified = readQualifier(match[7]);
  if (match[3] === undefined) return { unit: 'week', ...week, ...qualified };
  return {
    unit: 'weekday',
    ...week,
    weekday: Number(match[3]),
    ...readTime(match[4], match[5], match[6]),
    ...qualified,
  };
}

function readDay(text: string): EdtfPoint | undefined {
  const match = DAY.exec(text);
  if (match === null) return undefined;
  return {
    unit: 'day',
    year: readOpen(match[1]),
    month: readOpen(match[2]),
    day: readOpen(match[3]),
    ...readTime(match[4], match[5], match[6]),
    ...readQualifier(match[7]),
  };
}

function readOpen(text: string | undefined): Open {
  return text === undefined || text.startsWith('X') ? 'X' : Number(text);
}

function readTime(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
): { time?: EdtfTime } {
  if (hour === undefined || minute === undefined) return {};
  const time = { hour: Number(hour), minute: Number(minute) };
  return { time: second === undefined ? time : { ...time, second: Number(second) } };
}

function readQualifier(sign: string | undefined): Qualified {
  if (sign === '~') return { approximate: true };
  if (sign === '?') return { uncertain: true };
  return sign === '%' ? { approximate: true, uncertain: true } : {};
}

/** What does not exist about a point, for a message; undefined if all is well. */
function problemOf(point: EdtfPoint): string | undefined {
  switch (point.unit) {
    case 'century':
      return signlessProblem(point.century);
    case 'decade':
      return signlessProblem(point.decade);
    case 'season':
      return partProblem('season', point.season) ?? signlessProblem(point.year);
    case 'quarter':
      return partProblem('quarter', point.quarter) ?? signlessProblem(point.year);
    case 'year':
      return signlessProblem(point.year);
    case 'month':
      return monthProblem(point.month) ?? signlessProblem(point.year);
    case 'week':
    case 'weekday':
      return (
        weekProblem(point.year, point.week) ?? (point.unit === 'weekday' ? weekdayProblem(point) : undefined)
      );
    case 'day':
      return (
        monthProblem(point.month) ??
        dayProblem(point) ??
        timeProblem(point.time) ??
        signlessProblem(point.year)
      );
  }
}

/** `-0000` and `-00XX`: the sign would be lost in a number. */
function signlessProblem(number: Open): string | undefined {
  return Object.is(number, -0) ? 'zero has no sign' : undefined;
}

function partProblem(name: string, number: number): string | undefined {
  return number >= 1 && number <= 4 ? undefined : `there is no ${name} ${number}`;
}

function monthProblem(month: Open): string | undefined {
  return month === 'X' || (month >= 1 && month <= 12) ? undefined : `there is no month ${month}`;
}

function weekProblem(year: Open, week: Open): string | undefined {
  const weeks = year === 'X' ? 53 : weeksInYear(year);
  return week === 'X' || (week >= 1 && week <= weeks) ? undefined : `there is no week ${week}`;
}

function weekdayProblem(point: { weekday: number; time?: EdtfTime }): string | undefined {
  if (point.weekday < 1 || point.weekday > 7) return `there is no weekday ${point.weekday}`;
  return timeProblem(point.time);
}

function dayProblem({ year, month, day }: { year: Open; month: Open; day: Open }): string | undefined {
  if (day === 'X') return undefined;
  // An open year may be a leap year, an open month may have 31 days.
  const most = month === 'X' ? 31 : daysInMonth(year === 'X' ? 2000 : year, month);
  return day >= 1 && day <= most ? undefined : `there is no day ${day}, the month has ${most}`;
}

function timeProblem(time: EdtfTime | undefined): string | undefined {
  if (time === undefined) return undefined;
  const { hour, minute, second = 0 } = time;
  // 24:00, the end of a day, is printed in newspapers and allowed by ISO 8601-1.
  const exists = hour < 24 ? minute < 60 && second < 60 : hour === 24 && minute === 0 && second === 0;
  return exists ? undefined : `there is no time ${pad(hour)}:${pad(minute)}`;
}

/**
 * Writes a value that {@link parseEdtf} reads as the same.
 * @throws RangeError for a value that does not exist
 * @example formatEdtf({ unit: 'day', year: 2024, month: 2, day: 15 }) // '2024-02-15'
 */
export function formatEdtf(value: Edtf): string {
  if (value.unit === 'interval') {
    const text = `${formatEnd(value.start)}/${formatEnd(value.end)}`;
    parseEdtf(text);
    return text;
  }
  const problem = problemOf(value);
  if (problem !== undefined) throw new RangeError(problem);
  return formatPoint(value) + formatQualifier(value);
}

function formatEnd(point: EdtfPoint | undefined): string {
  return point === undefined ? '..' : formatEdtf(point);
}

function formatPoint(point: EdtfPoint): string {
  switch (point.unit) {
    case 'century':
      return `${signed(point.century, 2)}XX`;
    case 'decade':
      return `${signed(point.decade, 3)}X`;
    case 'year':
      return openYear(point.year);
    case 'season':
      return `${openYear(point.year)}-${20 + point.season}`;
    case 'quarter':
      return `${openYear(point.year)}-${32 + point.quarter}`;
    case 'month':
      return `${openYear(point.year)}-${openPart(point.month)}`;
    case 'week':
      return `${openYear(point.year)}-W${openPart(point.week)}`;
    case 'weekday':
      return `${openYear(point.year)}-W${openPart(point.week)}-${point.weekday}${formatTime(point.time)}`;
    case 'day':
      return `${openYear(point.year)}-${openPart(point.month)}-${openPart(point.day)}${formatTime(point.time)}`;
  }
}

function signed(number: number, digits: number): string {
  return (number < 0 ? '-' : '') + String(Math.abs(number)).padStart(digits, '0');
}

function openYear(year: Open): string {
  return year === 'X' ? 'XXXX' : formatYear(year);
}

function openPart(part: Open): string {
  return part === 'X' ? 'XX' : pad(part);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function formatTime(time: EdtfTime | undefined): string {
  if (time === undefined) return '';
  const seconds = time.second === undefined ? '' : `:${pad(time.second)}`;
  return `T${pad(time.hour)}:${pad(time.minute)}${seconds}`;
}

function formatQualifier({ approximate, uncertain }: Qualified): string {
  if (approximate === true) return uncertain === true ? '%' : '~';
  return uncertain === true ? '?' : '';
}

/** A day, with the minute of the day where a clock time was given. */
interface Moment {
  readonly number: number;
  readonly minute?: number;
}

/**
 * The first and last day, or minute where a clock time is given, that a value covers; approximate values are not
 * widened. Seasons are those of the Vietnamese almanac in whole months: spring February to April, summer May to
 * July, autumn August to October, winter November to January of the next year.
 * @throws RangeError for what is no EDTF value
 * @example boundsOf('2024-33') // { from: '2024-01-01', to: '2024-03-31' }
 * @example boundsOf('XXXX-02-15') // {}
 */
export function boundsOf(value: Edtf | string): Bounds {
  const edtf = typeof value === 'string' ? parseEdtf(value) : value;
  if (edtf.unit !== 'interval') {
    const bounds = pointBounds(edtf);
    return bounds === undefined ? {} : { from: formatMoment(bounds.from), to: formatMoment(bounds.to) };
  }
  const from = edtf.start === undefined ? undefined : pointBounds(edtf.start)?.from;
  const to = edtf.end === undefined ? undefined : pointBounds(edtf.end)?.to;
  return {
    ...(from === undefined ? {} : { from: formatMoment(from) }),
    ...(to === undefined ? {} : { to: formatMoment(to) }),
  };
}

function pointBounds(point: EdtfPoint): { from: Moment; to: Moment } | undefined {
  switch (point.unit) {
    case 'century':
      return yearsBounds(point.century, 100);
    case 'decade':
      return yearsBounds(point.decade, 10);
    default:
      return point.year === 'X' ? undefined : datedBounds(point, point.year);
  }
}

/** -02XX is the years -299 to -200: the sign stands before all digits. */
function yearsBounds(prefix: number, count: number): { from: Moment; to: Moment } {
  const near = prefix * count;
  const far = prefix < 0 ? near - count + 1 : near + count - 1;
  return days(
    { year: Math.min(near, far), month: 1, day: 1 },
    { year: Math.max(near, far), month: 12, day: 31 },
  );
}

function days(from: CivilDay, to: CivilDay): { from: Moment; to: Moment } {
  return { from: { number: dayNumber(from) }, to: { number: dayNumber(to) } };
}

function months(year: number, month: number, count: number): { from: Moment; to: Moment } {
  const from = { year, month, day: 1 };
  return days(from, addDays(addMonths(from, count), -1));
}

function datedBounds(
  point: Exclude<EdtfPoint, { unit: 'century' | 'decade' }>,
  year: number,
): { from: Moment; to: Moment } {
  switch (point.unit) {
    case 'year':
      return months(year, 1, 12);
    case 'season':
      return months(year, 3 * point.season - 1, 3);
    case 'quarter':
      return months(year, 3 * point.quarter - 2, 3);
    case 'month':
      return point.month === 'X' ? months(year, 1, 12) : months(year, point.month, 1);
    case 'week':
    case 'weekday':
      return weekBounds(point, year);
    case 'day':
      return dayBounds(point, year);
  }
}

function weekBounds(
  point: Extract<EdtfPoint, { unit: 'week' | 'weekday' }>,
  year: number,
): { from: Moment; to: Moment } {
  const [first, last] = point.week === 'X' ? [1, weeksInYear(year)] : [point.week, point.week];
  const [from, to] = point.unit === 'week' ? [1, 7] : [point.weekday, point.weekday];
  const stretch = days(dayOfIsoWeek({ year, week: first }, from), dayOfIsoWeek({ year, week: last }, to));
  return point.unit === 'weekday' ? timed(stretch, point.time) : stretch;
}

function dayBounds(point: Extract<EdtfPoint, { unit: 'day' }>, year: number): { from: Moment; to: Moment } {
  const { month, day } = point;
  if (month !== 'X') {
    const [from, to] = day === 'X' ? [1, daysInMonth(year, month)] : [day, day];
    return timed(days({ year, month, day: from }, { year, month, day: to }), point.time);
  }
  const [from, to] = day === 'X' ? [1, 31] : [day, day];
  // January and December have 31 days, so every day of a month exists at both ends of the year.
  return timed(days({ year, month: 1, day: from }, { year, month: 12, day: to }), point.time);
}

function timed(
  stretch: { from: Moment; to: Moment },
  time: EdtfTime | undefined,
): { from: Moment; to: Moment } {
  if (time === undefined) return stretch;
  const minute = time.hour * 60 + time.minute;
  return { from: { ...stretch.from, minute }, to: { ...stretch.to, minute } };
}

/** An end without a clock time reaches from the first to the last minute of its day: `2024-03-05T14:30/2024-03-05`. */
function compareMoments(from: Moment, to: Moment): number {
  return from.number * 1440 + (from.minute ?? 0) - (to.number * 1440 + (to.minute ?? 1440));
}

function formatMoment({ number, minute }: Moment): string {
  const day = civilDay(minute === 1440 ? number + 1 : number);
  if (minute === undefined) return formatDay(day);
  const inDay = minute % 1440;
  return `${formatDay(day)}T${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`;
}

/** `2024-02-15`, or with `time` `2024-02-15T14:30`: the EDTF text of a day. */
export function edtfOfDay(day: CivilDay, time?: EdtfTime): string {
  return formatEdtf({ unit: 'day', ...day, ...(time === undefined ? {} : { time }) });
}
