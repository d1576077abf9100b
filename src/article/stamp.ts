import { shapeOf, type Tokens } from '../document.js';
import { hashOf, hashSet } from '../text/hash.js';
import { isDay } from './day.js';
import { stampOpeners, weekdays } from './dateline-terms.js';
import { unitAt, widthAt } from '../text/token-units.js';
import { isCapital, isDash, isNumber, touches } from './layout.js';
import { mayBegin, phraseAt, phraseTable } from '../text/phrases.js';

/** A date as pages stamp it, with the clock time beside it. */
export interface Stamp {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight, if the stamp has a clock time. */
  readonly minutes?: number;
  readonly weekday: boolean;
}

const weekdayTable = phraseTable(weekdays.map((term) => [term, true] as const));
const openerTable = phraseTable(stampOpeners.map((term) => [term, true] as const));
/** All words that a stamp can begin with. */
const beginnings = phraseTable([...weekdays, ...stampOpeners, 'ngày'].map((term) => [term, true] as const));
const dayWord = hashOf('ngày');
const monthWord = hashOf('tháng');
const yearWord = hashOf('năm');
const clockWord = hashOf('lúc');
const gmtWords = hashSet('gmt', 'utc');
const noonWords = new Map([
  [hashOf('am'), 0],
  [hashOf('pm'), 720],
]);

/**
 * The stamp that begins at token `at`: a full date with a weekday or a clock time beside it, in any order
 * (`Thứ Sáu, 16/02/2024, 08:15 (GMT+7)`, `14:32 - Thứ Ba, 5/11/2013`, `22.06.2012 09:40`), or behind a word that
 * says so (`Cập nhật 16/2/2024`).
 */
export function stampAt(tokens: Tokens, at: number, limit: number): Stamp | undefined {
  const opener = phraseAt(openerTable, tokens, at, limit);
  let to = at + (opener?.hashes.length ?? 0);
  let weekday = false;
  let clock: Clock | undefined;
  let date: CivilDate | undefined;
  for (let parts = 0; parts < 4; parts++) {
    const next = parts === 0 ? to : afterDivider(tokens, to, limit);
    if (next >= limit) break;
    const named = weekday ? undefined : phraseAt(weekdayTable, tokens, next, limit);
    if (named !== undefined) {
      weekday = true;
      to = next + named.hashes.length;
      continue;
    }
    const readDate = date === undefined ? dateAt(tokens, next, limit) : undefined;
    if (readDate !== undefined) {
      date = readDate;
      to = readDate.to;
      continue;
    }
    const readClock = clock === undefined ? clockAt(tokens, next, limit) : undefined;
    if (readClock === undefined) break;
    clock = readClock;
    to = readClock.to;
  }
  if (date === undefined || !(weekday || clock !== undefined || opener !== undefined)) return undefined;
  if (clock !== undefined && to === date.to && goesOnAsSentence(tokens, to, limit)) return undefined;
  return {
    from: at,
    to: zoneEnd(tokens, to, limit),
    year: date.year,
    month: date.month,
    day: date.day,
    ...(clock === undefined ? {} : { minutes: clock.minutes }),
    weekday,
  };
}

/** `1h14 ngày 23-12-2016, ông Khoa gọi …`: a moment that a sentence begins with. */
function goesOnAsSentence(tokens: Tokens, at: number, limit: number): boolean {
  return at + 1 < limit && unitAt(tokens, at) === 0x2c && touches(tokens, at);
}

/** Whether a token can begin a stamp: a cheap test before `stampAt`. */
export function mayBeStamp(tokens: Tokens, at: number): boolean {
  // What most tokens are, first.
  if (tokens.shape[at] === shapeOf.lower) return false;
  return isNumber(tokens, at) || (isCapital(tokens, at) && mayBegin(beginnings, tokens, at));
}

/** A comma, bar, dash, or the word `lúc` between the parts of a stamp. */
function afterDivider(tokens: Tokens, at: number, limit: number): number {
  if (at >= limit) return at;
  const unit = unitAt(tokens, at);
  if (unit === 0x2c || unit === 0x7c || unit === 0x2022 || isDash(tokens, at)) return at + 1;
  return tokens.hash[at] === clockWord || tokens.hash[at] === dayWord ? at + 1 : at;
}

interface CivilDate {
  readonly to: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `16/02/2024`, `19.3.2007`, `16-2-2024`, `ngày 16 tháng 2 năm 2024`. */
function dateAt(tokens: Tokens, at: number, limit: number): CivilDate | undefined {
  const start = tokens.hash[at] === dayWord ? at + 1 : at;
  if (start >= limit || !isNumber(tokens, start)) return undefined;
  const width = widthAt(tokens, start);
  if (width > 2) return width >= shortestDotted ? dottedDate(tokens, start) : undefined;
  if (start + 4 >= limit || !isNumber(tokens, start + 2) || !isNumber(tokens, start + 4)) return undefined;
  if (!divides(tokens, start + 1, monthWord) || !divides(tokens, start + 3, yearWord)) return undefined;
  return civil(start + 5, textAt(tokens, start), textAt(tokens, start + 2), textAt(tokens, start + 4));
}

/** `1.1.2024` */
const shortestDotted = 8;

/** `19.3.2007`: all of a date in one number. */
function dottedDate(tokens: Tokens, at: number): CivilDate | undefined {
  const own = textAt(tokens, at).split('.');
  return own.length === 3 ? civil(at + 1, own[0]!, own[1]!, own[2]!) : undefined;
}

/** Whether token `at` stands between two numbers of a date: the word for what follows, or a slash or dash without spaces. */
function divides(tokens: Tokens, at: number, word: number): boolean {
  if (tokens.hash[at] === word) return true;
  return (
    (unitAt(tokens, at) === 0x2f || isDash(tokens, at)) && touches(tokens, at) && touches(tokens, at + 1)
  );
}

function textAt(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.textStart[at], tokens.textEnd[at]);
}

function civil(to: number, day: string, month: string, year: string): CivilDate | undefined {
  if (day.length > 2 || month.length > 2 || year.length !== 4) return undefined;
  const date = { to, day: Number(day), month: Number(month), year: Number(year) };
  return isDay(date.year, date.month, date.day) ? date : undefined;
}

interface Clock {
  readonly to: number;
  readonly minutes: number;
}

/** `08:15`, `07:15:00 AM`, `8h15`, `8 giờ` is none. */
function clockAt(tokens: Tokens, at: number, limit: number): Clock | undefined {
  if (at + 2 >= limit || !isNumber(tokens, at) || !isNumber(tokens, at + 2)) return undefined;
  const divider = unitAt(tokens, at + 1) | 0x20;
  const colon = unitAt(tokens, at + 1) === 0x3a;
  if (!colon && !((divider === 0x68 || divider === 0x67) && widthAt(tokens, at + 1) === 1)) return undefined;
  if (!touches(tokens, at + 1) || !touches(tokens, at + 2) || widthAt(tokens, at + 2) !== 2) return undefined;
  const hours = Number(textAt(tokens, at));
  const minutes = Number(textAt(tokens, at + 2));
  if (!(hours < 24 && minutes < 60)) return undefined;
  let to = at + 3;
  if (to + 1 < limit && unitAt(tokens, to) === 0x3a && isNumber(tokens, to + 1)) to += 2;
  const half = to < limit ? noonWords.get(tokens.hash[to]!) : undefined;
  if (half === undefined) return { to, minutes: hours * 60 + minutes };
  return { to: to + 1, minutes: (hours % 12) * 60 + minutes + half };
}

/** `(GMT+7)`, `GMT+7`, `[GMT+7]`. */
function zoneEnd(tokens: Tokens, at: number, limit: number): number {
  const bracket = at < limit && (unitAt(tokens, at) === 0x28 || unitAt(tokens, at) === 0x5b);
  let end = bracket ? at + 1 : at;
  if (end >= limit || !gmtWords.has(tokens.hash[end]!)) return at;
  end++;
  if (end + 1 < limit && unitAt(tokens, end) === 0x2b && isNumber(tokens, end + 1)) end += 2;
  // `GMT+07:00`
  if (end + 1 < limit && unitAt(tokens, end) === 0x3a && isNumber(tokens, end + 1)) end += 2;
  if (bracket)
    return end < limit && (unitAt(tokens, end) === 0x29 || unitAt(tokens, end) === 0x5d) ? end + 1 : at;
  return end;
}
