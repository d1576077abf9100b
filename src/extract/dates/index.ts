/** Dates: from tokens to entities. */
import {
  addDays,
  civilDay,
  dayNumber,
  modulo,
  parseIsoMoment,
  weekday,
  type CivilDay,
  type CivilMoment,
} from '../../calendar/civil.js';
import { lunarFromDayNumber } from '../../calendar/lunar.js';
import { FEASTS } from '../../calendar/feasts.js';
import {
  gapOf,
  kindOf,
  shapeOf,
  spanOf,
  type DateEntity,
  type DateValue,
  type Tokenized,
  type Tokens,
} from '../../document.js';
import { grammar } from '../../grammar/grammar.js';
import { HashSet } from '../../grammar/hash-table.js';
import { sameLine } from '../../grammar/pattern.js';
import { follows, hashes } from './common.js';
import { isRange, type Core, type Phrase, type RangePhrase } from './phrase.js';
import type { FoundMention } from './ranges.js';
import { dateRules } from './rules.js';
import { LazyPlace, newReading, type Place, type Prefer, type Reading } from './resolve/context.js';
import { dayOf, resolveMention, valueOf, type Resolved, type Signal } from './resolve/mention.js';
import { edgesOf, yearOf, type LunarSpan } from './resolve/stretch.js';
import { endsSentence } from './resolve/tense.js';
import type { Writable } from './writable.js';

export type { Prefer } from './resolve/context.js';
export { dateRuleNames, dateRules } from './rules.js';
export { coreRules } from './moments.js';

export interface DateContext {
  /** Day or moment of publication, ISO 8601, at +07:00 if it has no zone. Without it open years stay open. */
  readonly published?: string;
  /** Which day `15/2` or `thứ Ba` means where the text leaves it open; by default the way of the news: mostly past. */
  readonly prefer?: Prefer;
}

const find = grammar(dateRules);

/**
 * The dates of a text, in order, with what each means. Never throws; a `published` that is no ISO 8601 day counts
 * as none.
 *
 * @example findDates(layers, { published: '2024-02-16' })[0]?.value.edtf // '2024-02-15'
 */
export function findDates({ tokens }: Tokenized, context: DateContext = {}): DateEntity[] {
  const found: FoundMention[] = [];
  for (const { value } of find(tokens)) for (const mention of value) found.push(mention);
  if (found.length === 0) return [];
  const published = publishedDay(context.published);
  const mentions = supported(tokens, borrowYears(tokens, borrowForward(tokens, found)), published);
  if (mentions.length === 0) return [];
  const reading: Reading = newReading({
    tokens,
    published,
    prefer: context.prefer,
    lunarText: mentions.some((one) => isLunar(one) && !isFeast(one)),
    customs: isCalendarOfCustoms(mentions),
  });
  const places = placesOf(tokens, mentions);
  const pairs = pairsOf(tokens, mentions);
  const entities: DateEntity[] = [];
  const indexOf = new Map<number, number>();
  const settled = new Map<number, Resolved | undefined>();
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    const place = places[index]!;
    const partner = pairs.size === 0 ? undefined : pairs.get(index);
    let resolved =
      partner !== undefined && settled.has(index)
        ? settled.get(index)
        : safely(() => resolveMention(mention, reading, place));
    if (partner !== undefined && partner > index) {
      const both = settlePair(mentions, places, index, partner, resolved, reading);
      resolved = both.first;
      settled.set(partner, both.second);
    }
    if (resolved === undefined) continue;
    const value = safely(() => valueOf(mention, resolved, around(tokens, mention)));
    if (value === undefined) continue;
    if (partner !== undefined) indexOf.set(index, entities.length);
    entities.push(entityOf(tokens, mention, value));
    const other = partner === undefined ? undefined : indexOf.get(partner);
    if (other !== undefined) link(entities, other, entities.length - 1);
    remember(reading, mention, place, resolved);
  }
  return entities;
}

/** An article about feasts of every year: it names days of the moon, none of them with a year, and no other day. */
function isCalendarOfCustoms(mentions: readonly FoundMention[]): boolean {
  let lunarDays = 0;
  for (const { phrase } of mentions) {
    const { core } = isRange(phrase) ? phrase.end : phrase;
    if (core.kind === 'lunar day' || core.kind === 'lunar month') {
      if (core.year !== undefined) return false;
      lunarDays++;
    } else if (ofOneYear.has(core.kind)) return false;
  }
  return lunarDays >= fewestCustoms;
}
const fewestCustoms = 4;
const ofOneYear: ReadonlySet<Core['kind']> = new Set<Core['kind']>([
  'day',
  'shifted day',
  'text day',
  'weekday',
  'week',
  'weekend',
]);

/** The result of a calculation on the calendar, or undefined where it has none (a day that does not exist). */
function safely<Value>(calculate: () => Value): Value | undefined {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function publishedDay(published: string | undefined): CivilMoment | undefined {
  return published === undefined ? undefined : safely(() => parseIsoMoment(published));
}

function entityOf(tokens: Tokens, { from, to, rule }: FoundMention, value: DateValue): DateEntity {
  const { start, end } = spanOf(tokens, from, to);
  return { type: 'date', start, end, from, to, text: tokens.source.slice(start, end), value, rule };
}

// What stands beside a mention.

const approximations = hashes('khoảng', 'chừng', 'tầm', 'độ');
const degrees = hashes('độ');
/** `khoảng 1955 đến 1975` */
function isYears({ start, end }: RangePhrase): boolean {
  return start.core.kind === 'year' && end.core.kind === 'year';
}
const signals: readonly (readonly [HashSet, Signal])[] = [
  [hashes('từ', 'kể'), 'from'],
  [hashes('đến', 'tới', 'hết'), 'until'],
  [hashes('trước'), 'before'],
  [hashes('sau'), 'after'],
];

const signalWords = new HashSet(signals.flatMap(([words]) => [...words]));

function signalBefore(tokens: Tokens, at: number): Signal | undefined {
  return follows(tokens, at, signalWords)
    ? signals.find(([words]) => words.has(tokens.hash[at - 1]!))?.[1]
    : undefined;
}

function around(
  tokens: Tokens,
  { from, phrase }: FoundMention,
): { approximate: boolean; signal: Signal | undefined } {
  const approximate =
    follows(tokens, from, approximations) &&
    (!isRange(phrase) || isYears(phrase)) &&
    // `Ấn Độ tháng 12`
    (tokens.shape[from - 1] === shapeOf.lower || !follows(tokens, from, degrees));
  const at = approximate ? from - 1 : from;
  return { approximate, signal: signalBefore(tokens, at) };
}

// What counts only beside another date.

const bracketsAndMarks = hashes('(', ',', 'và', '-', '–', '[', ';', '/', 'tức', 'nhằm', 'trùng');

/** Leaves out weak mentions that no other date stands beside. */
function supported(
  tokens: Tokens,
  mentions: readonly FoundMention[],
  published: CivilDay | undefined,
): FoundMention[] {
  const styles = new Set<string | undefined>();
  if (mentions.some(({ weak }) => weak === 'style')) {
    for (const one of mentions) if (one.weak === undefined) styles.add(separatorOf(tokens, one));
    styles.delete(undefined);
  }
  const kept: FoundMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.weak !== undefined) {
      const before = kept.at(-1);
      const after = mentions[index + 1];
      const behind =
        before !== undefined &&
        isBeside(tokens, before.to, mention.from) &&
        isDayLike(before) &&
        printedAlike(tokens, mention, before);
      const ahead =
        after !== undefined &&
        after.weak === undefined &&
        isBeside(tokens, mention.to, after.from) &&
        isDayLike(after) &&
        printedAlike(tokens, mention, after);
      const styled = mention.weak === 'style' && styles.has(separatorOf(tokens, mention));
      if (!behind && !ahead && !styled && !isOfPublication(mention, published)) continue;
    }
    kept.push(mention);
  }
  return kept;
}

/** `thua 3-2, tối 8/2`: figures with another mark than the day beside them are a score. */
function printedAlike(tokens: Tokens, mention: FoundMention, other: FoundMention): boolean {
  const own = separatorOf(tokens, mention);
  const mark = separatorOf(tokens, other);
  return own === undefined || mark === undefined || own === mark;
}

/** The mark between day and month, where they are figures. */
function separatorOf(tokens: Tokens, { from, to, phrase }: FoundMention): string | undefined {
  if (isRange(phrase) || phrase.core.kind !== 'day' || phrase.core.month === undefined) return undefined;
  const printed = tokens.text.slice(tokens.textStart[from], tokens.textEnd[to - 1]);
  return /\d([./-])\d/u.exec(printed)?.[1];
}

/** Whether the figures are those of the day of publication or the day before: in headings they stand alone. */
function isOfPublication({ phrase }: FoundMention, published: CivilDay | undefined): boolean {
  if (
    published === undefined ||
    isRange(phrase) ||
    phrase.core.kind !== 'day' ||
    phrase.core.month === undefined
  )
    return false;
  const { day, month } = phrase.core;
  const before = addDays(published, -1);
  return (
    (published.day === day && published.month === month) || (before.day === day && before.month === month)
  );
}

/** Whether only brackets and marks stand between two mentions. */
function isBeside(tokens: Tokens, to: number, from: number): boolean {
  if (from - to > 3 || from < to) return false;
  for (let i = to; i < from; i++) if (!bracketsAndMarks.has(tokens.hash[i]!)) return false;
  return from > to && sameLine(tokens, from);
}

function isDayLike({ phrase }: FoundMention): boolean {
  const { core } = isRange(phrase) ? phrase.end : phrase;
  return days.has(core.kind);
}
const days: ReadonlySet<Core['kind']> = new Set<Core['kind']>([
  'day',
  'lunar day',
  'feast',
  'shifted day',
  'text day',
  'weekday',
  'named day',
  'week',
  'weekend',
  'half month',
  'time',
]);

// What a mention takes from the next one of a list.

const listJoints = hashes(',', 'và', 'hoặc', 'hay');

/** `tháng 7 và tháng 8/2025`, `thứ ba và thứ sáu hằng tuần`: year and recurrence stand with the last. */
function borrowForward(tokens: Tokens, mentions: readonly FoundMention[]): FoundMention[] {
  const borrowed = [...mentions];
  for (let index = borrowed.length - 2; index >= 0; index--) {
    const mention = borrowed[index]!;
    const next = borrowed[index + 1]!;
    if (!isJoined(tokens, mention.to, next.from) || isRange(mention.phrase) || isRange(next.phrase)) continue;
    const phrase = phraseWith(mention.phrase, next.phrase);
    if (phrase !== undefined) borrowed[index] = { ...mention, phrase };
  }
  return borrowed;
}

function isJoined(tokens: Tokens, to: number, from: number): boolean {
  if (from <= to || from - to > 2) return false;
  for (let i = to; i < from; i++) if (!listJoints.has(tokens.hash[i]!) || !sameLine(tokens, i)) return false;
  return sameLine(tokens, from);
}

function phraseWith(phrase: Phrase, next: Phrase): Phrase | undefined {
  const { core } = phrase;
  const after = next.core;
  let changed = phrase;
  if (core.kind === 'day' && after.kind === 'day') {
    if (core.month === undefined && after.month !== undefined && after.day > core.day) {
      changed = { ...changed, core: { ...after, day: core.day } };
    } else if (
      core.year === undefined &&
      after.year !== undefined &&
      core.month !== undefined &&
      after.month !== undefined
    ) {
      if (core.month < after.month || (core.month === after.month && core.day < after.day)) {
        changed = { ...changed, core: { ...core, year: after.year } };
      }
    }
  } else if (
    core.kind === 'day' &&
    core.month === undefined &&
    after.kind === 'lunar day' &&
    after.month !== undefined
  ) {
    changed = { ...changed, core: { ...after, day: core.day } };
  } else if (core.kind === 'lunar day' && after.kind === 'lunar day') {
    if (
      core.month === undefined &&
      core.tet === undefined &&
      (after.month !== undefined || after.tet === true)
    ) {
      changed = { ...changed, core: { ...after, day: core.day } };
    } else if (core.year === undefined && after.year !== undefined)
      changed = { ...changed, core: { ...core, year: after.year } };
  } else if (
    (core.kind === 'month' &&
      after.kind === 'month' &&
      core.months === undefined &&
      (after.month ?? 0) > (core.month ?? 0)) ||
    (core.kind === 'quarter' && after.kind === 'quarter' && (after.quarter ?? 0) > (core.quarter ?? 0))
  ) {
    if (core.year === undefined && after.year !== undefined)
      changed = { ...changed, core: { ...core, year: after.year } };
  }
  if (phrase.recurs === undefined && next.recurs !== undefined && phrase.core.kind === next.core.kind) {
    changed = { ...changed, recurs: next.recurs };
  }
  return changed === phrase ? undefined : changed;
}

/** `năm Giáp Ngọ (1774)`, `… năm Quý Mão (11-6-1963)`: of the years of that name the one printed behind. */
function borrowYears(tokens: Tokens, mentions: readonly FoundMention[]): FoundMention[] {
  const borrowed = [...mentions];
  for (let index = 0; index + 1 < mentions.length; index++) {
    const mention = mentions[index]!;
    const next = mentions[index + 1]!;
    const { phrase } = mention;
    if (!isApposition(tokens, mention.to, next.from) || isRange(phrase) || isRange(next.phrase)) continue;
    const { core } = phrase;
    const after = next.phrase.core;
    if (!('year' in core) || core.year?.by !== 'name' || core.year.near !== undefined) continue;
    const printed = after.kind === 'year' || after.kind === 'day' ? after.year : undefined;
    if (printed?.by !== 'number') continue;
    const year = { ...core.year, near: printed.year };
    borrowed[index] = { ...mention, phrase: { ...phrase, core: { ...core, year } as Core } };
  }
  return borrowed;
}

// Places and memory.

/** Line, sentence and tense of each mention, in one pass over the tokens. */
function placesOf(tokens: Tokens, mentions: readonly FoundMention[]): Place[] {
  const places: Place[] = [];
  let line = 0;
  let sentence = 0;
  let quoted = false;
  let at = 0;
  const { before, kind } = tokens;
  // Whether the token before ended a sentence.
  let ended = false;
  for (const { from, to } of mentions) {
    for (; at < from; at++) {
      if (at > 0 && before[at]! >= gapOf.line) {
        line++;
        sentence++;
        quoted = false;
      } else if (ended) sentence++;
      ended = false;
      // Words and numbers are no quotation marks.
      if (kind[at] === kindOf.syllable || kind[at] === kindOf.number) continue;
      ended = endsSentence(tokens, at);
      quoted = quotedBehind(tokens, at, quoted);
    }
    // The token itself can begin a line.
    const begins = from > 0 && tokens.before[from]! >= gapOf.line ? 1 : 0;
    const opens = begins === 1 || (from > 0 && endsSentence(tokens, from - 1)) ? 1 : 0;
    places.push(new LazyPlace(tokens, from, to, line + begins, sentence + opens, quoted && begins === 0));
  }
  return places;
}

const compared = hashes('với', 'hơn', 'kỳ');

/** Whether a quotation is open behind a token. */
function quotedBehind(tokens: Tokens, at: number, quoted: boolean): boolean {
  const unit = tokens.text.charCodeAt(tokens.textStart[at]!);
  if (unit === 0x22) return !quoted;
  if (unit === 0x201c || unit === 0xab) return true;
  return unit === 0x201d || unit === 0xbb ? false : quoted;
}

/** An article tells of what happened in the days before it. */
const recentDays = 7;
/** Years of birth are no years that the text speaks of. */
/** `từ năm 2019` begins a stretch that reaches further. */
const sinceWords = hashes('từ', 'kể');
const births = hashes('sn', 'sinh', '(');

/** What later mentions count from. */
function remember(reading: Reading, { from, phrase }: FoundMention, place: Place, resolved: Resolved): void {
  const { line, sentence, quoted } = place;
  const isComparison = follows(reading.tokens, from, compared);
  const { core } = isRange(phrase) ? phrase.end : phrase;
  const day = resolved.day ?? onlyDay(resolved.edtf);
  const { published } = reading;
  if (day !== undefined && resolved.set === undefined) {
    const ahead = published === undefined ? 0 : dayNumber(day) - dayNumber(published);
    const recent = Math.abs(ahead) <= 400;
    // A clock time and a range of days are no day to count from.
    if (core.kind !== 'time' && (!isRange(phrase) || hasClock(phrase))) {
      const night = resolved.part === 'EV' || resolved.part === 'NI';
      const value = { value: day, line, sentence, quoted, night };
      if (recent || reading.day === undefined) reading.day = value;
      if (published !== undefined && recent && ahead <= 0) reading.pastDay = value;
      if (published !== undefined && ahead <= 0 && ahead >= -recentDays) reading.recentDay = day;
    }
    if (!isComparison)
      reading.month = { value: { year: day.year, month: day.month }, line, sentence, quoted };
  }
  const year = yearOf(resolved.edtf);
  if (
    year !== undefined &&
    resolved.set === undefined &&
    statesYear(phrase) &&
    !follows(reading.tokens, from, births) &&
    !follows(reading.tokens, from, sinceWords)
  ) {
    reading.year = { value: year, line, sentence, quoted };
  }
  // `năm ngoái` tells of its year as far as its sentence goes.
  if (year !== undefined && core.kind === 'year' && core.year.by === 'shift' && core.year.years < 0) {
    reading.told = { value: year, line, sentence, quoted };
  }
  if (day === undefined && !isComparison && core.kind === 'month' && year !== undefined) {
    const point = resolved.edtf.unit === 'interval' ? resolved.edtf.end : resolved.edtf;
    if (point !== undefined && point.unit === 'month' && point.year !== 'X' && point.month !== 'X') {
      reading.month = { value: { year: point.year, month: point.month }, line, sentence, quoted };
    }
  }
  if (
    resolved.edtf.unit === 'quarter' &&
    resolved.edtf.year !== 'X' &&
    !isComparison &&
    core.kind !== 'same stretch'
  ) {
    reading.quarter = resolved.edtf.year * 4 + resolved.edtf.quarter - 1;
    reading.quarterLine = place.line;
  }
  const lunar = resolved.lunar?.end ?? resolved.lunar?.start;
  if (lunar?.month !== undefined) {
    reading.lunar = {
      value: { year: lunar.year, month: lunar.month, leap: lunar.leap === true },
      line,
      sentence,
      quoted,
    };
  }
  if (
    !isComparison &&
    core.kind !== 'same stretch' &&
    core.kind !== 'time' &&
    resolved.set === undefined &&
    topical.has(core.kind) &&
    // A single day is no stretch that figures are compared over.
    (core.kind !== 'day' || isRange(phrase))
  ) {
    reading.topic = { value: resolved.edtf, line, sentence, quoted };
  }
}

/** What `cùng kỳ` can go back to. */
const topical: ReadonlySet<Core['kind']> = new Set<Core['kind']>([
  'month',
  'quarter',
  'months',
  'half month',
  'leading days',
  'year',
  'years',
  'season',
  'day',
  'week',
  'weekend',
  'stretch',
  'now',
  'lunar month',
]);

/** The day of a point, or of two clock times on one day. */
function onlyDay(edtf: Resolved['edtf']): CivilDay | undefined {
  if (edtf.unit !== 'interval') return dayOf(edtf);
  const start = edtf.start === undefined ? undefined : dayOf(edtf.start);
  const end = edtf.end === undefined ? undefined : dayOf(edtf.end);
  if (start === undefined || end === undefined || edtf.start?.unit !== 'day' || edtf.start.time === undefined)
    return undefined;
  return end;
}

function hasClock({ start, end }: RangePhrase): boolean {
  return start.clock !== undefined || end.clock !== undefined;
}

function statesYear(phrase: Phrase | RangePhrase): boolean {
  const { core } = isRange(phrase) ? phrase.end : phrase;
  if (core.kind === 'year' && (core.year.by === 'text' || core.year.by === 'shift')) return false;
  return 'year' in core && core.year !== undefined;
}

// Pairs of the two calendars.

const pairWords = hashes(
  '(',
  ',',
  'tức',
  'là',
  'nhằm',
  'ngày',
  'rơi',
  'vào',
  'âm',
  'lịch',
  'dương',
  'ứng',
  'với',
  'trùng',
  'hay',
  'theo',
  'đúng',
  'âl',
  'tương',
  '-',
  '–',
  'đêm',
);
const longestGap = 6;

/** Mentions that stand in apposition: `15/2/2024 (tức mùng 6 tháng giêng)`; each index leads to its partner. */
function pairsOf(tokens: Tokens, mentions: readonly FoundMention[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let index = 0; index + 1 < mentions.length; index++) {
    const first = mentions[index]!;
    const second = mentions[index + 1]!;
    if (pairs.has(index) || !isApposition(tokens, first.to, second.from)) continue;
    if (!canPair(first, second)) continue;
    pairs.set(index, index + 1);
    pairs.set(index + 1, index);
  }
  return pairs;
}

function isApposition(tokens: Tokens, to: number, from: number): boolean {
  if (from <= to || from - to > longestGap) return false;
  for (let i = to; i < from; i++) if (!pairWords.has(tokens.hash[i]!) || !sameLine(tokens, i)) return false;
  return sameLine(tokens, from);
}

/** One of the moon and one of the sun, or two that can be. */
function canPair(first: FoundMention, second: FoundMention): boolean {
  const moonFirst = isLunar(first) || isInWords(first);
  const moonSecond = isLunar(second) || isInWords(second);
  if (isLunar(first) && isLunar(second)) return false;
  if (!isRange(first.phrase) && first.phrase.core.kind === 'weekday' && isDayAndMonth(second)) return true;
  if (
    !isRange(second.phrase) &&
    second.phrase.core.kind === 'weekday' &&
    second.phrase.core.weeks === undefined
  )
    return isDayAndMonth(first);
  return (moonFirst && isDatable(second)) || (moonSecond && isDatable(first));
}

function isDatable({ phrase }: FoundMention): boolean {
  return datable.has((isRange(phrase) ? phrase.end : phrase).core.kind);
}
const datable: ReadonlySet<Core['kind']> = new Set<Core['kind']>([
  'day',
  'shifted day',
  'text day',
  'weekday',
  'lunar day',
  'feast',
  'named day',
  'year',
  'lunar year',
  'lunar month',
  'month',
  'weekend',
  'week',
]);

function isLunar({ phrase }: FoundMention): boolean {
  const { core } = isRange(phrase) ? phrase.end : phrase;
  if (core.kind === 'feast') {
    const by = FEASTS[core.feast]?.rule.by;
    return by === 'lunar' || by === 'lunar-month-end';
  }
  return (
    core.kind === 'lunar day' ||
    core.kind === 'lunar month' ||
    core.kind === 'lunar year' ||
    core.kind === 'named day'
  );
}

function isFeast({ phrase }: FoundMention): boolean {
  return (isRange(phrase) ? phrase.end : phrase).core.kind === 'feast';
}

function isDayAndMonth({ phrase }: FoundMention): boolean {
  const { core } = isRange(phrase) ? phrase.end : phrase;
  return core.kind === 'day' && core.month !== undefined;
}

interface Settled {
  readonly first: Resolved | undefined;
  readonly second: Resolved | undefined;
}

/**
 * Two mentions of one day: what one leaves out is filled from the other, and what they both say is compared. The one
 * that says more is read first.
 */
function settlePair(
  mentions: readonly FoundMention[],
  places: readonly Place[],
  one: number,
  other: number,
  resolved: Resolved | undefined,
  reading: Reading,
): Settled {
  const first = mentions[one]!;
  const second = mentions[other]!;
  const resolvedSecond = safely(() => resolveMention(second, reading, places[other]!));
  if (resolved === undefined || resolvedSecond === undefined)
    return { first: resolved, second: resolvedSecond };
  const onWeekday = weekdayOf(first, resolved, resolvedSecond);
  if (onWeekday !== undefined) return { first: onWeekday, second: resolvedSecond };
  const behind = weekdayOf(second, resolvedSecond, resolved);
  if (behind !== undefined) return { first: resolved, second: behind };
  const lunarFirst = isLunar(first);
  const lunarSecond = isLunar(second);
  if (!lunarFirst && !lunarSecond) {
    // `chiều 3-10 (21 tháng Tám)`: the second is of the moon if that makes them one day.
    const asLunar = lunarReading(second, resolved);
    if (asLunar !== undefined && isInWords(second)) return { first: resolved, second: asLunar };
    return { first: resolved, second: resolvedSecond };
  }
  const sun = lunarFirst ? resolvedSecond : resolved;
  const sunMention = lunarFirst ? second : first;
  const moonMention = lunarFirst ? first : second;
  const moon = lunarFirst ? resolved : resolvedSecond;
  const fit = fitted(sun, sunMention, moon, moonMention);
  return lunarFirst ? { first: fit.moon, second: fit.sun } : { first: fit.sun, second: fit.moon };
}

/** `rơi vào thứ Năm (15-8)`: the weekday is that of the day behind it. */
function weekdayOf({ phrase }: FoundMention, resolved: Resolved, { day }: Resolved): Resolved | undefined {
  if (isRange(phrase) || phrase.core.kind !== 'weekday' || day === undefined) return undefined;
  if (weekday(day) !== phrase.core.weekday) return undefined;
  const time = resolved.edtf.unit === 'day' ? resolved.edtf.time : undefined;
  return { ...resolved, edtf: { unit: 'day', ...day, ...(time === undefined ? {} : { time }) }, day };
}

/** `21 tháng Tám`: a month in words can be of either calendar. */
function isInWords({ phrase }: FoundMention): boolean {
  return !isRange(phrase) && phrase.core.kind === 'day' && phrase.core.words === true;
}

/** The mention as a day of the moon, if that is the day `known`. */
function lunarReading({ phrase }: FoundMention, known: Resolved): Resolved | undefined {
  if (isRange(phrase) || phrase.core.kind !== 'day' || known.day === undefined) return undefined;
  const { day, month } = phrase.core;
  const lunar = safely(() => lunarFromDayNumber(dayNumber(known.day!)));
  if (lunar === undefined || lunar.day !== day || lunar.month !== month) return undefined;
  return {
    edtf: known.edtf,
    lunar: { start: lunar },
    day: known.day,
    ...(phrase.part === undefined ? {} : { part: phrase.part }),
  };
}

interface Fit {
  readonly sun: Resolved;
  readonly moon: Resolved;
}

function fitted(sun: Resolved, sunMention: FoundMention, moon: Resolved, moonMention: FoundMention): Fit {
  const sunEdges = edgesOf(sun.edtf);
  const moonEdges = moon.edtf.unit === 'year' ? undefined : edgesOf(moon.edtf);
  if (
    sunEdges !== undefined &&
    moonEdges !== undefined &&
    sunEdges.from === moonEdges.from &&
    sunEdges.to === moonEdges.to
  ) {
    return { sun, moon };
  }
  // A moon day without its year, or with an open one, is that of the sun day.
  const byMoon = sunEdges === undefined ? undefined : moonAt(moon, moonMention, sunEdges);
  if (byMoon !== undefined) return { sun, moon: byMoon };
  // A sun day without its year is that of the moon day.
  const bySun = moonEdges === undefined ? undefined : sunAt(sun, sunMention, moonEdges.from);
  if (bySun !== undefined) return { sun: bySun, moon };
  if (!isDayPair(sunMention, moonMention)) return { sun, moon };
  const elsewhere = inOtherYears(sun, sunMention, moon, moonMention);
  if (elsewhere !== undefined) return elsewhere;
  if (sunEdges === undefined || moonEdges === undefined) return { sun, moon };
  return { sun: { ...sun, conflict: true }, moon: { ...moon, conflict: true } };
}

/** `4/2 (mùng 7 Tết)` in an old text: neither says its year, but few years make them one day. */
function inOtherYears(
  sun: Resolved,
  { phrase }: FoundMention,
  moon: Resolved,
  moonMention: FoundMention,
): Fit | undefined {
  if (
    isRange(phrase) ||
    phrase.core.kind !== 'day' ||
    phrase.core.year !== undefined ||
    sun.day === undefined
  )
    return undefined;
  for (const shift of yearsAround) {
    const day = { ...sun.day, year: sun.day.year + shift };
    const number = safely(() => dayNumber(day));
    const found = number === undefined ? undefined : moonAt(moon, moonMention, { from: number, to: number });
    if (found === undefined || number === undefined) continue;
    return { sun: { ...sun, edtf: edtfOfDays(sun, number, number), day }, moon: found };
  }
  return undefined;
}
const yearsAround = [-1, 1, -2, -3, -4, -5];

function isDayPair(sun: FoundMention, moon: FoundMention): boolean {
  const kinds = new Set<Core['kind']>(['day', 'lunar day', 'shifted day', 'text day', 'weekday']);
  const kindOf = ({ phrase }: FoundMention): Core['kind'] =>
    (isRange(phrase) ? phrase.end : phrase).core.kind;
  return kinds.has(kindOf(sun)) && kinds.has(kindOf(moon));
}

function moonAt(
  moon: Resolved,
  { phrase }: FoundMention,
  { from, to }: { from: number; to: number },
): Resolved | undefined {
  // A year or month of the moon is no day, and days at once are no single day.
  if (moon.lunar?.start.day === undefined || (moon.lunar.end !== undefined) !== (from !== to))
    return undefined;
  const start = safely(() => lunarFromDayNumber(from));
  const end = safely(() => lunarFromDayNumber(to));
  if (start === undefined || end === undefined) return undefined;
  if (!agrees(moon.lunar, start, end, from !== to)) return undefined;
  const { core } = isRange(phrase) ? phrase.end : phrase;
  if ('year' in core && core.year !== undefined) {
    // `rằm tháng Tám năm Canh Tý`: of the years of that name the one of the other day.
    if (core.year.by !== 'name' || core.year.name >= 100 || modulo(end.year - 4, 60) !== core.year.name)
      return undefined;
  }
  const span: LunarSpan = from === to ? { start } : { start, end };
  return { ...moon, edtf: edtfOfDays(moon, from, to), lunar: span, day: civilDay(to) };
}

function edtfOfDays(like: Resolved, from: number, to: number): Resolved['edtf'] {
  const first = civilDay(from);
  const last = civilDay(to);
  const time = like.edtf.unit === 'day' ? like.edtf.time : undefined;
  if (from === to) return { unit: 'day', ...first, ...(time === undefined ? {} : { time }) };
  return { unit: 'interval', start: { unit: 'day', ...first }, end: { unit: 'day', ...last } };
}

function agrees(
  lunar: LunarSpan | undefined,
  start: { month: number; day: number; leap: boolean },
  end: { month: number; day: number },
  isInterval: boolean,
): boolean {
  if (lunar === undefined) return false;
  if (lunar.start.month !== start.month || lunar.start.day !== start.day) return false;
  if (!isInterval) return lunar.end === undefined;
  return lunar.end !== undefined && lunar.end.month === end.month && lunar.end.day === end.day;
}

function sunAt(sun: Resolved, { phrase }: FoundMention, number: number): Resolved | undefined {
  if (isRange(phrase)) return undefined;
  const { core } = phrase;
  if (core.kind !== 'day' || core.year !== undefined) return undefined;
  const day: CivilDay = civilDay(number);
  if (day.day !== core.day || (core.month !== undefined && day.month !== core.month)) return undefined;
  const time = sun.edtf.unit === 'day' ? sun.edtf.time : undefined;
  return { ...sun, edtf: { unit: 'day', ...day, ...(time === undefined ? {} : { time }) }, day };
}

// Links.

/** Links the two entities of a pair. Links go both ways, and only between the two calendars. */
function link(entities: DateEntity[], one: number, other: number): void {
  // Both were made a moment ago, nobody else has them yet.
  const first: Writable<DateValue> = entities[one]!.value;
  const second: Writable<DateValue> = entities[other]!.value;
  if ((first.lunar === undefined) === (second.lunar === undefined)) return;
  first.sameAs = other;
  second.sameAs = one;
}
