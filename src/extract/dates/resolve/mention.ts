/** From a mention to its value: clock times, ranges, and everything that depends on both ends. */
import { addDays, civilDay, dayNumber, weekday, type CivilDay } from '../../../calendar/civil.js';
import { formatEdtf, type Edtf, type EdtfPoint, type EdtfTime } from '../../../calendar/edtf.js';
import { formatLunar, type LunarDate } from '../../../calendar/lunar-text.js';
import { hoursOfBranch } from '../../../calendar/sexagenary.js';
import { isRange, type Clock, type Mention, type Part, type Phrase, type RangePhrase } from '../phrase.js';
import type { DateField, DateValue, LunarValue } from '../../../document.js';
import type { Writable } from '../writable.js';
import { inTense, type Place, type Reading } from './context.js';
import { resolveCore } from './cores.js';
import { inHabit } from './habit.js';
import { lunarOf } from './lunar.js';
import { printed } from './print.js';
import { between, dayPoint, edges, edgesOf, type LunarSpan, type Stretch } from './stretch.js';

/** A preposition that bounds time by the date: `từ`, `đến`, `trước`, `sau`. */
export type Signal = NonNullable<DateValue['signal']>;

/** A resolved mention before it is written out. */
export interface Resolved {
  readonly edtf: Edtf;
  readonly lunar?: LunarSpan;
  readonly part?: Part;
  readonly mod?: DateValue['mod'];
  readonly set?: true;
  readonly conflict?: true;
  /** A Gregorian day the mention is, for those that count from it. */
  readonly day?: CivilDay;
}

export function resolveMention(mention: Mention, reading: Reading, place: Place): Resolved | undefined {
  const phrase = inHabit(mention.phrase, reading.tokens, place);
  return isRange(phrase) ? resolveRange(phrase, reading, place) : resolvePhrase(phrase, reading, place);
}

function resolvePhrase(phrase: Phrase, reading: Reading, place: Place): Resolved | undefined {
  const stretch = resolveCore(phrase, reading, place);
  if (stretch === undefined) return undefined;
  if (phrase.recurs !== undefined) return resolveRecurring(phrase, stretch);
  const day = dayOf(stretch.edtf);
  const conflict = phrase.weekday !== undefined && day !== undefined && weekday(day) !== phrase.weekday;
  const timed = ahead(withTime(stretch.edtf, phrase, day), phrase, reading);
  const resolved: Writable<Resolved> = { edtf: timed };
  if (stretch.lunar !== undefined) resolved.lunar = stretch.lunar;
  if (phrase.part !== undefined) resolved.part = phrase.part;
  if (phrase.mod !== undefined) resolved.mod = phrase.mod;
  if (day !== undefined) resolved.day = day;
  if (conflict) resolved.conflict = true;
  return resolved;
}

/** For those who ask for the future, a clock time that is over is that of tomorrow. */
function ahead(edtf: Edtf, { core }: Phrase, { prefer, published }: Reading): Edtf {
  if (prefer !== 'future' || core.kind !== 'time' || edtf.unit !== 'day' || edtf.time === undefined)
    return edtf;
  const day = dayOf(edtf);
  if (published?.hour === undefined || day === undefined || dayNumber(day) !== dayNumber(published))
    return edtf;
  const now = published.hour * 60 + (published.minute ?? 0);
  return minutes(edtf.time) < now ? dayPoint(addDays(day, 1), edtf.time) : edtf;
}

function dayOf(edtf: Edtf): CivilDay | undefined {
  if (edtf.unit !== 'day' || edtf.year === 'X' || edtf.month === 'X' || edtf.day === 'X') return undefined;
  return { year: edtf.year, month: edtf.month, day: edtf.day };
}

/** The hour as on a clock of 24: `3 giờ chiều` is 15, `12 giờ đêm` 24, `1 giờ trưa` 13. */
export function hourOf({ hour }: Clock, part: Part | undefined): number {
  if (hour > 12 || part === undefined) return hour;
  switch (part) {
    case 'AF':
      return hour < 12 ? hour + 12 : hour;
    case 'EV':
      return hour >= 4 && hour < 12 ? hour + 12 : hour;
    case 'NI':
      return hour === 12 ? 24 : hour >= 6 ? hour + 12 : hour;
    case 'MI':
      return hour <= 3 ? hour + 12 : hour;
    default:
      return hour === 12 ? 0 : hour;
  }
}

function timeOf(clock: Clock, part: Part | undefined): EdtfTime {
  const { minute, second } = clock;
  const hour = hourOf(clock, part);
  return second === undefined ? { hour, minute } : { hour, minute, second };
}

function withTime(edtf: Edtf, { clock, branch, part }: Phrase, day: CivilDay | undefined): Edtf {
  if (edtf.unit !== 'day' && edtf.unit !== 'weekday') return edtf;
  if (clock !== undefined) return timed(edtf, timeOf(clock, part), day);
  if (branch === undefined) return edtf;
  const { from, to } = hoursOfBranch(branch);
  const next = to < from && day !== undefined ? dayPoint(addDays(day, 1)) : edtf;
  return between({ ...edtf, time: { hour: from, minute: 0 } }, timed(next, { hour: to, minute: 0 }, day));
}

/** A point of a day or weekday with its time; 24:00 is 0:00 of the next day. */
function timed(point: EdtfPoint, time: EdtfTime, day: CivilDay | undefined): EdtfPoint {
  if (point.unit !== 'day' && point.unit !== 'weekday') return point;
  if (time.hour < 24) return atTime(point, time);
  const at = { ...time, hour: 0 };
  return day === undefined ? atTime(point, at) : dayPoint(addDays(day, 1), at);
}

function atTime(point: Extract<EdtfPoint, { unit: 'day' | 'weekday' }>, time: EdtfTime): EdtfPoint {
  if (point.unit === 'weekday' || point.approximate !== undefined || point.uncertain !== undefined)
    return { ...point, time };
  const { year, month, day } = point;
  return { unit: 'day', year, month, day, time };
}

// What recurs.

function resolveRecurring(phrase: Phrase, stretch: Stretch): Resolved {
  const { core, clock, part } = phrase;
  const base: EdtfPoint =
    core.kind === 'weekday'
      ? { unit: 'weekday', year: 'X', week: 'X', weekday: core.weekday }
      : core.kind === 'day'
        ? { unit: 'day', year: 'X', month: core.month ?? 'X', day: core.day }
        : core.kind === 'time'
          ? { unit: 'day', year: 'X', month: 'X', day: 'X' }
          : openOf(stretch.edtf);
  const time = clock === undefined ? undefined : timeOf(clock, part);
  const edtf = time === undefined ? base : timed(base, time, undefined);
  const lunar = stretch.lunar === undefined ? undefined : { start: withoutYear(stretch.lunar.start) };
  return {
    edtf: lunar === undefined ? edtf : { unit: 'year', year: 'X' },
    set: true,
    ...(lunar === undefined ? {} : { lunar }),
    ...(part === undefined ? {} : { part }),
    ...(phrase.mod === undefined ? {} : { mod: phrase.mod }),
  };
}

function withoutYear({ month, day, leap }: LunarDate): LunarDate {
  return {
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(leap === undefined ? {} : { leap }),
  };
}

function openOf(edtf: Edtf): EdtfPoint {
  const point = edtf.unit === 'interval' ? edtf.start : edtf;
  if (point === undefined || point.unit === 'decade' || point.unit === 'century')
    return { unit: 'year', year: 'X' };
  return { ...point, year: 'X' };
}

// Ranges.

function resolveRange({ start, end }: RangePhrase, reading: Reading, place: Place): Resolved | undefined {
  const recurs = end.recurs ?? start.recurs;
  if (recurs !== undefined) {
    const first = resolvePhrase({ ...start, recurs }, reading, place);
    const last = resolvePhrase({ ...end, recurs }, reading, place);
    if (first === undefined || last === undefined) return undefined;
    return { ...joined(first, last), set: true };
  }
  if (end.core.kind === 'now') return resolveUpToNow(start, reading, place);
  // Without any year the start comes first: a plan goes on from what it has named.
  if (monthly.has(start.core.kind) && monthly.has(end.core.kind) && !statesYear(start) && !statesYear(end)) {
    const first = resolvePhrase(start, reading, place);
    const last = resolvePhrase(end, reading, place);
    if (first === undefined || last === undefined) return undefined;
    const later = endAfter(first, end, last, reading, place, true);
    return joinedWithin(first, start, later, end);
  }
  const sameDay = start.core === end.core && (end.clock !== undefined || start.clock !== undefined);
  const last = resolvePhrase(end, reading, place);
  if (last === undefined) return undefined;
  if (sameDay) {
    const first = resolvePhrase({ ...start, core: end.core }, reading, place);
    if (first === undefined) return undefined;
    return joined(first, last);
  }
  if (end.core.kind === 'text day') return resolveToTextDay(start, end, end.core.days, reading, place);
  const first = resolveStart(start, end, last, reading, place);
  if (first === undefined) return undefined;
  const later = endAfter(first, end, last, reading, place);
  const found = joinedWithin(first, start, later, end);
  if (!hasOpenYear(start) || !hasOpenYear(end)) return found;
  return nearer(found, resolveForward(start, end, reading, place), reading);
}

/** `từ 16h ngày 21/8 đến 2h hôm sau`: the end counts from the start. */
function resolveToTextDay(
  start: Phrase,
  end: Phrase,
  days: number,
  reading: Reading,
  place: Place,
): Resolved | undefined {
  const first = resolvePhrase(start, reading, place);
  if (first?.day === undefined) return first;
  const day = addDays(first.day, days);
  return joined(first, {
    edtf: withTime(dayPoint(day), end, day),
    day,
    ...(end.part === undefined ? {} : { part: end.part }),
  });
}

/** A day of which only the year is left out. */
function hasOpenYear({ core }: Phrase): boolean {
  return core.kind === 'day' && core.month !== undefined && core.year === undefined;
}

/** The start by itself, and the first such end after it. */
function resolveForward(start: Phrase, end: Phrase, reading: Reading, place: Place): Resolved | undefined {
  const first = resolvePhrase(start, reading, place);
  const last = resolvePhrase(end, reading, place);
  if (first === undefined || last === undefined) return undefined;
  return joined(first, endAfter(first, end, last, reading, place, true));
}

/** Of two readings of a range the one that begins or ends nearer to publication. */
function nearer(one: Resolved, other: Resolved | undefined, { published }: Reading): Resolved {
  if (other === undefined || published === undefined) return one;
  return distanceOf(other, published) < distanceOf(one, published) ? other : one;
}

function distanceOf({ edtf }: Resolved, published: CivilDay): number {
  const edge = edgesOf(edtf);
  if (edge === undefined || edge.to < edge.from) return Infinity;
  const now = dayNumber(published);
  return Math.min(Math.abs(edge.from - now), Math.abs(edge.to - now));
}

const monthly: ReadonlySet<Phrase['core']['kind']> = new Set<Phrase['core']['kind']>(['month', 'quarter']);

function statesYear({ core }: Phrase): boolean {
  return 'year' in core && core.year !== undefined;
}

/** The start of a range lies before its end: a year that is not printed is the one that makes it so. */
function resolveStart(
  start: Phrase,
  end: Phrase,
  last: Resolved,
  reading: Reading,
  place: Place,
): Resolved | undefined {
  if (start.core.kind === 'now') return resolvePhrase(start, reading, place);
  const stated = 'year' in start.core && start.core.year !== undefined;
  const found = resolvePhrase(start, reading, place);
  if (stated || found === undefined) return found;
  const limit = edgesOf(last.edtf)?.to;
  const from = edgesOf(found.edtf)?.from;
  const endStated = 'year' in end.core && end.core.year !== undefined;
  const canMove =
    'year' in start.core ||
    start.core.kind === 'day' ||
    start.core.kind === 'month' ||
    start.core.kind === 'quarter';
  if (limit === undefined || !canMove || !('month' in start.core || 'quarter' in start.core)) return found;
  if (from !== undefined && from <= limit && limit - from < 366 && !endStated) return found;
  const year = civilDay(limit).year;
  for (const candidate of [year, year - 1]) {
    const again = resolvePhrase(
      { ...start, core: { ...start.core, year: { by: 'number', year: candidate } } },
      reading,
      place,
    );
    const begins = again === undefined ? undefined : edgesOf(again.edtf)?.from;
    if (begins !== undefined && begins <= limit) return again;
  }
  return found;
}

/** `từ 27/12/2025 đến 5/1`: an end without a year is the first after its start. */
function endAfter(
  first: Resolved,
  end: Phrase,
  last: Resolved,
  reading: Reading,
  place: Place,
  nearest = false,
): Resolved {
  const from = edgesOf(first.edtf)?.from;
  const to = edgesOf(last.edtf)?.to;
  if (from === undefined || to === undefined || (to >= from && !(nearest && to - from > 365))) return last;
  if (!('month' in end.core || 'quarter' in end.core) || ('year' in end.core && end.core.year !== undefined))
    return last;
  const year = civilDay(from).year;
  for (const candidate of [year, year + 1]) {
    const again = resolvePhrase(
      { ...end, core: { ...end.core, year: { by: 'number', year: candidate } } as Phrase['core'] },
      reading,
      place,
    );
    const ends = again === undefined ? undefined : edgesOf(again.edtf)?.to;
    if (again !== undefined && ends !== undefined && ends >= from) return again;
  }
  return last;
}

function resolveUpToNow(start: Phrase, reading: Reading, place: Place): Resolved | undefined {
  const { published } = reading;
  const first = resolvePhrase(start, reading, inTense(place, 'past'));
  if (first === undefined) return undefined;
  if (published === undefined) {
    const point = firstPoint(first.edtf);
    return point === undefined ? undefined : { ...plain(first), edtf: { unit: 'interval', start: point } };
  }
  const lunarNow = first.lunar === undefined ? undefined : lunarOf(published);
  const now: Resolved = {
    edtf: dayPoint(published),
    ...(lunarNow === undefined ? {} : { lunar: { start: lunarNow } }),
  };
  return joined(bounded(first, start, now), now);
}

function plain(resolved: Resolved): Resolved {
  return { edtf: resolved.edtf };
}

/** `từ đầu năm đến 25/9`: beside a day the beginning of a stretch is its first day. */
function bounded(first: Resolved, start: Phrase, last: Resolved): Resolved {
  if (start.mod !== 'START') return first;
  const point = firstPoint(last.edtf);
  // `từ đầu năm đến hết tháng 8`: from January.
  if (
    (point?.unit === 'month' || point?.unit === 'quarter') &&
    first.edtf.unit === 'year' &&
    first.edtf.year !== 'X'
  )
    return { ...first, edtf: { unit: 'month', year: first.edtf.year, month: 1 } };
  if (point?.unit !== 'day') return first;
  const edge = edgesOf(first.edtf);
  return edge === undefined ? first : { ...first, edtf: dayPoint(civilDay(edge.from)) };
}

/** The range, with ends as exact as they have to be beside each other. */
function joinedWithin(first: Resolved, start: Phrase, last: Resolved, end: Phrase): Resolved {
  const begin = bounded(first, start, last);
  return joined(begin, boundedEnd(last, end, begin));
}

/** `từ nay đến cuối năm`: its last day. */
function boundedEnd(last: Resolved, end: Phrase, first: Resolved): Resolved {
  // `từ đầu năm đến hết quý III`: both ends are months.
  if (last.edtf.unit === 'quarter' && firstPoint(first.edtf)?.unit === 'month')
    return { ...last, edtf: { unit: 'month', year: last.edtf.year, month: last.edtf.quarter * 3 } };
  // `từ tháng 6 đến hết năm`
  if (end.mod === 'END' && last.edtf.unit === 'year' && firstPoint(first.edtf)?.unit === 'month')
    return { ...last, edtf: { unit: 'month', year: last.edtf.year, month: 12 } };
  if (end.mod !== 'END' || firstPoint(first.edtf)?.unit !== 'day') return last;
  const edge = edgesOf(last.edtf);
  return edge === undefined ? last : { ...last, edtf: dayPoint(civilDay(edge.to)) };
}

function firstPoint(edtf: Edtf): EdtfPoint | undefined {
  return edtf.unit === 'interval' ? edtf.start : edtf;
}

function lastPoint(edtf: Edtf): EdtfPoint | undefined {
  return edtf.unit === 'interval' ? edtf.end : edtf;
}

/** One interval from the start of the first to the end of the last. */
function joined(first: Resolved, last: Resolved): Resolved {
  const start = firstPoint(first.edtf);
  let end = lastPoint(last.edtf);
  if (start === undefined || end === undefined) return first;
  // `từ 22h đến 4h`: the end is on the next day.
  if (start.unit === 'day' && end.unit === 'day' && start.time !== undefined && end.time !== undefined) {
    const day = dayOf(end);
    if (sameDate(start, end) && minutes(end.time) < minutes(start.time) && day !== undefined) {
      end = dayPoint(addDays(day, 1), end.time);
    }
  }
  const lunarStart = first.lunar?.start;
  const lunarEnd = last.lunar?.end ?? last.lunar?.start;
  const part = first.part !== undefined && first.part === last.part ? first.part : undefined;
  const same = isSamePoint(start, end);
  const whole: Writable<Resolved> = { edtf: same ? start : between(start, end) };
  if (lunarStart !== undefined && lunarEnd !== undefined) whole.lunar = { start: lunarStart, end: lunarEnd };
  if (part !== undefined) whole.part = part;
  if (last.day !== undefined) whole.day = last.day;
  if (first.conflict === true || last.conflict === true) whole.conflict = true;
  return whole;
}

function isSamePoint(a: EdtfPoint, b: EdtfPoint): boolean {
  return a.unit === b.unit && formatEdtf(a) === formatEdtf(b);
}

function sameDate(a: Extract<EdtfPoint, { unit: 'day' }>, b: Extract<EdtfPoint, { unit: 'day' }>): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function minutes({ hour, minute }: EdtfTime): number {
  return hour * 60 + minute;
}

// Writing out.

export interface Around {
  readonly approximate: boolean;
  readonly signal: Signal | undefined;
}

/** The value as users see it. @throws RangeError for a value that does not exist */
export function valueOf(mention: Mention, resolved: Resolved, { approximate, signal }: Around): DateValue {
  const edtf = approximate ? approximated(resolved.edtf) : resolved.edtf;
  const { part, set, lunar, conflict } = resolved;
  const mod = resolved.mod ?? (approximate ? 'APPROX' : undefined);
  const texts = printed(edtf, { part, mod, set });
  // One field after the other: they are written in this order.
  const value: Writable<Omit<DateValue, 'certain'> & Partial<DateValue>> = {
    edtf: texts.edtf,
    timex3: texts.timex3,
  };
  const { from, to } = texts.bounds;
  if (from !== undefined) value.from = from;
  if (to !== undefined) value.to = to;
  if (part !== undefined) value.part = part;
  if (mod !== undefined) value.mod = mod;
  if (set !== undefined) value.set = true;
  if (lunar !== undefined) value.lunar = lunarValue(lunar);
  value.certain = certainFields(mention.phrase);
  if (signal !== undefined) value.signal = signal;
  if (conflict !== undefined) value.conflict = true;
  return value as DateValue;
}

function approximated(edtf: Edtf): Edtf {
  if (edtf.unit !== 'interval') return { ...edtf, approximate: true };
  const { start, end } = edtf;
  // Of ranges only those of years are as vague as the word.
  if (start?.unit !== 'year' || end?.unit !== 'year') return edtf;
  return { ...edtf, start: { ...start, approximate: true }, end: { ...end, approximate: true } };
}

function lunarValue({ start, end }: LunarSpan): LunarValue {
  const text = lunarText(start);
  const value: Writable<LunarValue> = { text: end === undefined ? text : `${text}/${lunarText(end)}` };
  if (start.year !== undefined) value.year = start.year;
  if (end !== undefined) return value;
  if (start.month !== undefined) {
    value.month = start.month;
    value.leap = start.leap ?? false;
  }
  if (start.day !== undefined) value.day = start.day;
  return value;
}

function lunarText(date: LunarDate): string {
  return formatLunar(date);
}

const fieldOrder: readonly DateField[] = [
  'century',
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'week',
  'weekday',
  'day',
  'part',
  'hour',
  'minute',
  'second',
];

/** What both ends of a range state together. */
function certainFields(phrase: Phrase | RangePhrase): readonly DateField[] {
  const stated = isRange(phrase) ? statedBy(phrase.start) | statedBy(phrase.end) : statedBy(phrase);
  const fields: DateField[] = [];
  for (let i = 0; i < fieldOrder.length; i++) if ((stated & (1 << i)) !== 0) fields.push(fieldOrder[i]!);
  return fields;
}

const bitOf = Object.fromEntries(fieldOrder.map((field, index) => [field, 1 << index])) as Readonly<
  Record<DateField, number>
>;

/** The fields that a phrase states, a bit each. */
function statedBy({ core, clock, branch, part, weekday: named }: Phrase): number {
  let fields = 0;
  if (
    'year' in core &&
    core.year !== undefined &&
    (core.year.by === 'number' || core.year.by === 'name' || core.year.by === 'reign')
  ) {
    fields |= bitOf.year;
  }
  switch (core.kind) {
    case 'day':
    case 'lunar day':
      fields |= bitOf.day;
      if (core.month !== undefined || ('tet' in core && core.tet)) fields |= bitOf.month;
      break;
    case 'named day':
      fields |= bitOf.day;
      break;
    case 'feast':
      fields |= bitOf.month | bitOf.day;
      break;
    case 'month':
    case 'lunar month':
      if (core.month !== undefined) fields |= bitOf.month;
      break;
    case 'half month':
      fields |= statedBy({ core: core.month });
      break;
    case 'months':
      fields |= bitOf.month;
      break;
    case 'quarter':
      if (core.quarter !== undefined) fields |= bitOf.quarter;
      break;
    case 'season':
      fields |= bitOf.season;
      break;
    case 'weekday':
      fields |= bitOf.weekday;
      break;
    case 'years':
      fields |= bitOf.year;
      break;
    case 'decade':
    case 'decades':
      fields |= bitOf.decade;
      break;
    case 'century':
    case 'centuries':
      fields |= bitOf.century;
      break;
    default:
      break;
  }
  if (named !== undefined) fields |= bitOf.weekday;
  if (part !== undefined) fields |= bitOf.part;
  if (clock !== undefined) {
    fields |= bitOf.hour | bitOf.minute;
    if (clock.second !== undefined) fields |= bitOf.second;
  }
  if (branch !== undefined) fields |= bitOf.hour;
  return fields;
}

export { dayNumber, dayOf, edges };
