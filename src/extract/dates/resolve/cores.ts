/** Arithmetic on the calendar: from what a phrase says to the stretch it means. */
import {
  addDays,
  addMonths,
  civilDay,
  dayNumber,
  isCivilDay,
  weekday,
  type CivilDay,
} from '../../../calendar/civil.js';
import type { Edtf, EdtfPoint } from '../../../calendar/edtf.js';
import { FEASTS } from '../../../calendar/feasts.js';
import { gapOf, type Tokens } from '../../../document.js';
import type { Core, Phrase } from '../phrase.js';
import { startsSentence } from '../clock-times.js';
import { sameLine } from '../../../grammar/pattern.js';
import { follows, hashes, precedes } from '../common.js';
import { inText } from '../stretches.js';
import { chosen, distanceTo, type Place, type Reading } from './context.js';
import {
  resolveFeast,
  resolveLunarDay,
  resolveLunarMonth,
  resolveLunarYearCore,
  resolveNamedDay,
} from './lunar.js';
import {
  between,
  dayPoint,
  daysBetween,
  edges,
  edgesOf,
  inOtherYear,
  monday,
  monthPoint,
  months,
  openYear,
  yearOf,
  yearPoint,
  type Stretch,
} from './stretch.js';
import { speaksOfCustom } from './tense.js';
import { isTabled, resolveYear } from './years.js';

/** The stretch that a phrase means; undefined if there is none (a day that does not exist). */
export function resolveCore(phrase: Phrase, reading: Reading, place: Place): Stretch | undefined {
  const { core } = phrase;
  switch (core.kind) {
    case 'day':
      return resolveDay(core, phrase, reading, place);
    case 'lunar day':
      return resolveLunarDay(core, reading, place);
    case 'lunar month':
      return resolveLunarMonth(core, reading, place);
    case 'lunar year':
      return resolveLunarYearCore(core, reading, place);
    case 'named day':
      return resolveNamedDay(core, reading, place);
    case 'feast':
      return eveOf(resolveFeast(core, reading, place), phrase);
    case 'shifted day':
      return point(shifted(reading.published, core.days));
    case 'text day':
      if (pointsBack(reading, place)) return undefined;
      return point(shifted(textDay(reading, core.days, place), core.days));
    case 'weekday':
      return resolveWeekday(core, phrase, reading, place);
    case 'week':
      return resolveWeek(core.weeks, reading, place);
    case 'weekend':
      return resolveWeekend(core, reading, place);
    case 'month':
      return resolveMonth(core, phrase, reading, place);
    case 'quarter':
      return resolveQuarter(core, reading, place);
    case 'months': {
      if (core.soFar === true && !areOver(core.last, reading.published)) return undefined;
      const year = periodYear(core.year, core.first, core.last, reading, place);
      return year === undefined
        ? { edtf: openYear }
        : {
            edtf:
              core.first === core.last
                ? monthPoint(year, core.first)
                : between(monthPoint(year, core.first), monthPoint(year, core.last)),
          };
    }
    case 'leading days':
      return resolveLeadingDays(core, reading, place);
    case 'half month':
      return resolveHalfMonth(core, reading, place);
    case 'season':
      return resolveSeason(core, reading, place);
    case 'year': {
      const year = resolveYear(core.year, reading, place);
      return { edtf: year === undefined ? openYear : yearPoint(year) };
    }
    case 'years':
      return { edtf: between(yearPoint(core.from), yearPoint(core.to)) };
    case 'school year':
      return resolveSchoolYear(core.years, reading, place);
    case 'decade':
      return { edtf: { unit: 'decade', decade: decadeOf(core, reading) } };
    case 'decades':
      return { edtf: between({ unit: 'decade', decade: core.from }, { unit: 'decade', decade: core.to }) };
    case 'century':
      return { edtf: centuryPoint(core.century) };
    case 'centuries':
      return { edtf: between(centuryPoint(core.from), centuryPoint(core.to)) };
    case 'shifted unit':
      return resolveShiftedUnit(core, reading);
    case 'stretch':
      return resolveStretch(core, reading);
    case 'distance':
      return hasNoBeginning(core, reading) ? undefined : resolveDistance(core, reading);
    case 'same stretch':
      return resolveSameStretch(core, reading, place);
    case 'now':
      return point(reading.published);
    default:
      return resolveTime(phrase, reading, place);
  }
}

/** `9 tháng` are those of the year only in the weeks in which they have just ended. */
function areOver(months: number, published: CivilDay | undefined): boolean {
  if (published === undefined) return false;
  const since = published.month - months;
  return since === 0 || since === 1 || (since === 2 && months % 3 === 0);
}

/** `đêm Giáng sinh` is the night before. */
function eveOf(stretch: Stretch | undefined, { core, part }: Phrase): Stretch | undefined {
  if (core.kind !== 'feast' || FEASTS[core.feast]?.id !== 'christmas' || (part !== 'NI' && part !== 'EV'))
    return stretch;
  return stretch?.edtf.unit === 'day' && stretch.edtf.day === 25
    ? { ...stretch, edtf: { ...stretch.edtf, day: 24 } }
    : stretch;
}

function point(day: CivilDay | undefined): Stretch {
  return { edtf: day === undefined ? openDay : dayPoint(day) };
}
const openDay: EdtfPoint = { unit: 'day', year: 'X', month: 'X', day: 'X' };

function shifted(day: CivilDay | undefined, days: number): CivilDay | undefined {
  return day === undefined ? undefined : addDays(day, days);
}

/** `hôm đó`, `đêm ấy` in a story that has named no day, or `hôm đó` far from it: nothing says which. */
function pointsBack({ day, recentDay, tokens }: Reading, { from, to, line }: Place): boolean {
  const word = tokens.hash[to - 1]!;
  // `rồi hôm sau trở lại`
  if (next.has(word)) return day === undefined && recentDay === undefined;
  if (!demonstratives.has(word)) return false;
  if (day === undefined) return recentDay === undefined;
  return dayWord.has(tokens.hash[from]!) && line - day.line > 1;
}
const demonstratives = hashes('đó', 'ấy');
const next = hashes('sau');
const dayWord = hashes('hôm', 'ngày');

/** The day that `cùng ngày` (the event told of, which is past) and `hôm sau` count from. */
function textDay(
  { pastDay, day, recentDay, published, tokens }: Reading,
  days: number,
  place: Place,
): CivilDay | undefined {
  // `cao hơn hôm trước`: than the day before publication.
  if (days < 0 && place.from > 0 && comparisons.has(tokens.hash[place.from - 1]!))
    return published ?? day?.value;
  // In the middle of a paragraph the last day it named, unless that stood in a quotation; at its head the article's.
  if (day !== undefined && day.line === place.line && (!day.quoted || place.quoted)) return day.value;
  return (days === 0 ? (recentDay ?? pastDay?.value) : (day ?? pastDay)?.value) ?? day?.value ?? published;
}

// Days.

function resolveDay(
  core: Extract<Core, { kind: 'day' }>,
  phrase: Phrase,
  reading: Reading,
  place: Place,
): Stretch | undefined {
  const { published } = reading;
  const { day, month } = core;
  if (month === undefined) return resolveDayOfMonth(core, phrase, reading, place);
  // `21 tháng Tám` beside other days of the moon.
  if (core.words === true && core.year === undefined && reading.lunarText && day <= 30) {
    return resolveLunarDay({ kind: 'lunar day', day, month }, reading, place);
  }
  if (core.year !== undefined) {
    const year = resolveYear(core.year, reading, place);
    if (year === undefined) return openDayOf(day, month);
    return isCivilDay({ year, month, day }) ? { edtf: dayPoint({ year, month, day }) } : undefined;
  }
  const toldYear = yearOfPast(reading, place);
  // `theo luật năm 2004, phải bầu lại trước ngày 30/4`
  if (toldYear !== undefined && place.tense !== 'future' && isCivilDay({ year: toldYear, month, day }))
    return { edtf: dayPoint({ year: toldYear, month, day }) };
  if (published === undefined) return openDayOf(day, month);
  if (phrase.recurs === 'year') return openDayOf(day, month);
  const candidates: CivilDay[] = [];
  const reach = day === 29 && month === 2 ? 4 : 1;
  for (let year = published.year - reach; year <= published.year + reach; year++) {
    const candidate = { year, month, day };
    if (isCivilDay(candidate)) candidates.push(candidate);
  }
  // A weekday printed with the day leaves few years.
  const fitting =
    phrase.weekday === undefined ? candidates : candidates.filter((one) => weekday(one) === phrase.weekday);
  const toward = core.months;
  const now = dayNumber(published);
  if (toward !== undefined) {
    const side = candidates.filter((one) => (toward > 0 ? dayNumber(one) >= now : dayNumber(one) <= now));
    const nearest = toward > 0 ? side[0] : side.at(-1);
    if (nearest !== undefined) return { edtf: dayPoint(nearest) };
  }
  const best = chosen(
    fitting.length > 0 ? fitting : candidates,
    (one) => dayNumber(one) - now,
    reading,
    place.tense,
  );
  return best === undefined ? openDayOf(day, month) : { edtf: dayPoint(best) };
}

function openDayOf(day: number, month: number): Stretch {
  return { edtf: { unit: 'day', year: 'X', month, day } };
}

function around(year: number): readonly number[] {
  return [year - 1, year, year + 1];
}

/** In a sentence that tells of a year long past, days without a year are of that year. */
function yearOfPast({ year, told, day, published, tokens }: Reading, place: Place): number | undefined {
  if (told?.sentence === place.sentence) return told.value;
  // The entries of a diary that is quoted.
  if (
    opensQuotation(tokens, place.from) &&
    day?.quoted === true &&
    published !== undefined &&
    day.value.year < published.year - 1
  )
    return day.value.year;
  if (year === undefined || year.sentence !== place.sentence) return undefined;
  if (published === undefined) return year.value;
  return year.value < published.year - 1 ? year.value : undefined;
}

/** `“13/6. Mưa.”` */
function opensQuotation(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.before[at] === gapOf.nothing && quotes.has(tokens.hash[at - 1]!);
}
const quotes = hashes('“', '"', '«', '‘');

/** `ngày 16`, `ngày 25 hằng tháng`, `ngày 5 tháng sau` */
function resolveDayOfMonth(
  core: Extract<Core, { kind: 'day' }>,
  phrase: Phrase,
  reading: Reading,
  place: Place,
): Stretch | undefined {
  const { published } = reading;
  const { day } = core;
  if (phrase.recurs !== undefined || published === undefined)
    return { edtf: { unit: 'day', year: 'X', month: 'X', day } };
  if (core.months !== undefined) {
    const { year, month } = addMonths({ ...published, day: 1 }, core.months);
    return isCivilDay({ year, month, day }) ? { edtf: dayPoint({ year, month, day }) } : undefined;
  }
  const anchor =
    reading.month !== undefined && reading.month.sentence === place.sentence
      ? reading.month.value
      : undefined;
  if (anchor !== undefined && isCivilDay({ ...anchor, day })) return { edtf: dayPoint({ ...anchor, day }) };
  const candidates = [-1, 0, 1]
    .map((shift) => ({ ...addMonths({ year: published.year, month: published.month, day: 1 }, shift), day }))
    .filter(isCivilDay);
  const best = chosen(candidates, (one) => dayNumber(one) - dayNumber(published), reading, place.tense);
  return best === undefined ? undefined : { edtf: dayPoint(best) };
}

function resolveWeekday(
  core: Extract<Core, { kind: 'weekday' }>,
  { clock }: Phrase,
  reading: Reading,
  place: Place,
): Stretch {
  const { published } = reading;
  const open: EdtfPoint = { unit: 'weekday', year: 'X', week: 'X', weekday: core.weekday };
  if (published === undefined) return { edtf: open };
  if (core.weeks !== undefined)
    return { edtf: dayPoint(civilDay(monday(published) + 7 * core.weeks + core.weekday - 1)) };
  const now = dayNumber(published);
  const last = now - ((weekday(published) - core.weekday + 7) % 7);
  const next = last === now ? now : last + 7;
  if (core.toward === 'next') return { edtf: dayPoint(civilDay(next === now ? now + 7 : next)) };
  if (core.toward === 'last') return { edtf: dayPoint(civilDay(last === now ? now - 7 : last)) };
  if (core.toward === 'this') return { edtf: dayPoint(civilDay(place.tense === 'past' ? last : next)) };
  if (reading.prefer === 'future') return { edtf: dayPoint(civilDay(next === now ? now + 7 : next)) };
  if (reading.prefer === 'nearest') return { edtf: dayPoint(civilDay(now - last <= 3 ? last : next)) };
  const ahead = place.tense === 'future' || endsAhead(reading, place);
  // `22h thứ Bảy` the day before is an announcement.
  const announced = clock !== undefined && place.tense === 'open' && next - now <= announcedDays;
  return { edtf: dayPoint(civilDay(ahead || announced ? next : last)) };
}

const announcedDays = 2;

/** `đến hết thứ Sáu`, `cho tới thứ Hai`, `kéo dài đến Chủ nhật` */
function endsAhead({ tokens }: Reading, { from, tense }: Place): boolean {
  if (tense === 'past' || !follows(tokens, from, untilWords)) return false;
  return follows(tokens, from, untilEnd) || follows(tokens, from - 1, lasting);
}
const untilWords = hashes('đến', 'tới', 'hết');
const untilEnd = hashes('hết');
const lasting = hashes('cho', 'dài', 'đến', 'tới', 'nghỉ');

function resolveWeek(weeks: number, { published, tokens }: Reading, { to }: Place): Stretch {
  if (published === undefined) return { edtf: { unit: 'week', year: 'X', week: 'X' } };
  // On a Sunday `tuần qua` is the week that ends.
  const ending = weeks === -1 && weekday(published) === 7 && over.has(tokens.hash[to - 1]!);
  const first = monday(published) + 7 * (ending ? 0 : weeks);
  return { edtf: daysBetween(first, first + 6) };
}

function resolveWeekend(core: Extract<Core, { kind: 'weekend' }>, reading: Reading, place: Place): Stretch {
  const { published } = reading;
  if (published === undefined) return { edtf: { unit: 'week', year: 'X', week: 'X' } };
  const own = monday(published) + 5;
  let weeks = core.weeks;
  // On a Saturday `cuối tuần qua` is the one before.
  if (core.weeks === 0) {
    if (core.toward === 'last') weeks = dayNumber(published) > own + 1 ? 0 : -1;
    else if (core.toward === undefined && place.tense === 'past' && dayNumber(published) < own) weeks = -1;
    else if (core.toward === 'next') weeks = dayNumber(published) < own ? 0 : 1;
  }
  const first = own + 7 * weeks;
  return { edtf: daysBetween(first, first + 1) };
}

const over = hashes('qua');

// Months and longer.

function resolveMonth(
  core: Extract<Core, { kind: 'month' }>,
  phrase: Phrase,
  reading: Reading,
  place: Place,
): Stretch | undefined {
  const { published } = reading;
  const { month } = core;
  if (core.months !== undefined || month === undefined) {
    const compared = core.months === -1 ? comparedMonth(reading, place) : undefined;
    const from = compared ?? published;
    if (from === undefined) return { edtf: monthPoint('X', 'X') };
    const found = addMonths({ year: from.year, month: from.month, day: 1 }, core.months ?? 0);
    return { edtf: monthPoint(found.year, found.month) };
  }
  if (core.words === true && core.year === undefined && reading.lunarText) {
    return resolveLunarMonth({ kind: 'lunar month', month }, reading, place);
  }
  if (phrase.recurs !== undefined) return { edtf: monthPoint('X', month) };
  if (core.year === undefined && core.words === true && speaksOfCustom(reading.tokens, place.from, place.to))
    return { edtf: monthPoint('X', month) };
  if (core.year === undefined && core.toward !== undefined && published !== undefined) {
    return { edtf: monthPoint(yearToward(core.toward, published, month), month) };
  }
  const year = periodYear(core.year, month, month, reading, place);
  return { edtf: monthPoint(year ?? 'X', month) };
}

/** The year in which a month comes next, was last, or, with `này`, comes in this one. */
function yearToward(toward: 'next' | 'last' | 'this', published: CivilDay, month: number): number {
  if (toward === 'next') return month > published.month ? published.year : published.year + 1;
  if (toward === 'last') return month < published.month ? published.year : published.year - 1;
  return published.year;
}

/** In `tháng 4, giảm 6% so với tháng trước` the month before April is meant. */
function comparedMonth(
  { month, tokens }: Reading,
  place: Place,
): { year: number; month: number } | undefined {
  if (month === undefined || month.sentence !== place.sentence || place.from < 2) return undefined;
  return comparisons.has(tokens.hash[place.from - 1]!) ? month.value : undefined;
}

/**
 * The year of a stretch of months that names none. In one paragraph plans and reports go through a year in order:
 * what was named last counts as well as the day of publication.
 */
function periodYear(
  stated: Parameters<typeof resolveYear>[0] | undefined,
  first: number,
  last: number,
  reading: Reading,
  place: Place,
): number | undefined {
  if (stated !== undefined) return resolveYear(stated, reading, place);
  const { published, month, year } = reading;
  const told =
    reading.told?.sentence === place.sentence
      ? reading.told.value
      : year?.sentence === place.sentence
        ? year.value
        : undefined;
  if (published === undefined) return told ?? (year?.line === place.line ? year.value : undefined);
  if (told !== undefined && told < published.year - longPast) return told;
  const before =
    month !== undefined && month.line === place.line && month.value.year === published.year
      ? month.value
      : undefined;
  return chosen(
    around(published.year),
    (candidate) => {
      const span = months(candidate, first, last);
      const distance = distanceTo(published, span.from, span.to);
      if (candidate === told) return distance * toldYear;
      // Next year's months are seldom spoken of without a sign.
      if (candidate > published.year && place.tense !== 'future') return distance * nextYear;
      if (candidate !== published.year) return distance;
      if (before === undefined) return distance * ownYear;
      const follows = distanceTo({ year: before.year, month: before.month, day: 1 }, span.from, span.to);
      // Only forward: a report that goes on from June to September.
      return follows >= 0 && follows < Math.abs(distance)
        ? Math.sign(distance) * follows * ownYear
        : distance * ownYear;
    },
    reading,
    place.tense,
  );
}
/** Months and quarters of the year of publication, and of the year the sentence speaks of, seem nearer. */
const ownYear = 0.6;
const toldYear = 0.5;
/** A year so long past draws the months beside it into its time. */
const longPast = 3;
const nextYear = 2;

/** In `lãi quý III tăng 5% so với quý trước` the quarter before the third is meant; `quý này` is the one just named. */
function quarterOfText(
  { tokens, quarter, quarterLine }: Reading,
  place: Place,
  quarters: number | undefined,
): number | undefined {
  if (quarters === 0 && quarterLine === place.line) return quarter;
  if (place.from < 1 || !comparisons.has(tokens.hash[place.from - 1]!)) return undefined;
  return quarter;
}

function resolveQuarter(core: Extract<Core, { kind: 'quarter' }>, reading: Reading, place: Place): Stretch {
  const { published } = reading;
  if (core.quarter === undefined) {
    if (published === undefined) return { edtf: openYear };
    const compared = quarterOfText(reading, place, core.quarters);
    const own = compared ?? published.year * 4 + Math.floor((published.month - 1) / 3);
    const count = own + (core.quarters ?? 0);
    return { edtf: { unit: 'quarter', year: Math.floor(count / 4), quarter: (count % 4) + 1 } };
  }
  const year = periodYear(core.year, core.quarter * 3 - 2, core.quarter * 3, reading, place);
  return { edtf: { unit: 'quarter', year: year ?? 'X', quarter: core.quarter } };
}

function resolveLeadingDays(
  core: Extract<Core, { kind: 'leading days' }>,
  reading: Reading,
  place: Place,
): Stretch | undefined {
  const whole = resolveCore({ core: core.of }, reading, place);
  const span = whole === undefined ? undefined : edgesOf(whole.edtf);
  if (span === undefined) return whole;
  return {
    edtf:
      core.end === 1
        ? daysBetween(span.from, Math.min(span.to, span.from + core.days - 1))
        : daysBetween(Math.max(span.from, span.to - core.days + 1), span.to),
  };
}

function resolveHalfMonth(
  core: Extract<Core, { kind: 'half month' }>,
  reading: Reading,
  place: Place,
): Stretch | undefined {
  const month = resolveCore({ core: core.month }, reading, place);
  const span = month === undefined ? undefined : edgesOf(month.edtf);
  if (span === undefined) return month;
  return {
    edtf: core.half === 1 ? daysBetween(span.from, span.from + 14) : daysBetween(span.from + 15, span.to),
  };
}

function resolveSeason(core: Extract<Core, { kind: 'season' }>, reading: Reading, place: Place): Stretch {
  const { season } = core;
  const { published } = reading;
  if (core.year !== undefined) {
    const year = resolveYear(core.year, reading, place);
    const named = core.year.by === 'name' && year !== undefined && isTabled(year);
    return {
      edtf: { unit: 'season', year: year ?? 'X', season },
      ...(named ? { lunar: { start: { year } } } : {}),
    };
  }
  if (published === undefined) return { edtf: { unit: 'season', year: 'X', season } };
  const tense = core.toward === 'next' ? 'future' : core.toward === 'last' ? 'past' : place.tense;
  const year = chosen(
    around(published.year),
    (candidate) => {
      const span = edges({ unit: 'season', year: candidate, season });
      return span === undefined ? Infinity : distanceTo(published, span.from, span.to);
    },
    core.toward === 'this' ? { ...reading, prefer: 'nearest' } : reading,
    tense,
  );
  return { edtf: { unit: 'season', year: year ?? 'X', season } };
}

/** A school year begins in September: `năm học này` in May is the one that began the year before. */
function resolveSchoolYear(years: number, { published, topic }: Reading, place: Place): Stretch {
  // `so với năm học trước`, behind `năm học 2009 - 2010`.
  if (
    years === -1 &&
    topic?.line === place.line &&
    topic.value.unit === 'interval' &&
    topic.value.start?.unit === 'year'
  ) {
    return { edtf: inOtherYear(topic.value, -1) };
  }
  if (published === undefined) return { edtf: openYear };
  // In summer the year that has ended is `vừa qua`, the next one `tới`.
  const begins = published.month >= 6 ? published.year : published.year - 1;
  const first = begins + (years > 0 && published.month >= 6 && published.month < 9 ? 0 : years);
  return { edtf: between(yearPoint(first), yearPoint(first + 1)) };
}

/** `thập niên 90`: of the last century, unless it lies ahead of it. */
function decadeOf({ decade, century }: Extract<Core, { kind: 'decade' }>, { published }: Reading): number {
  if (century === undefined) return decade;
  if (century >= 0) return century * 10 + decade;
  const own = published === undefined ? 200 : Math.floor(published.year / 10);
  const base = Math.floor(own / 10) * 10;
  return base + decade <= own && decade <= 2 ? base + decade : base - 10 + decade;
}

/** Century 19 holds 1900 to 1999, as EDTF writes it; before our era only the years bound it. */
function centuryPoint(century: number): EdtfPoint {
  return { unit: 'century', century };
}

function resolveShiftedUnit(
  { unit, shift }: Extract<Core, { kind: 'shifted unit' }>,
  { published }: Reading,
): Stretch {
  if (published === undefined) return { edtf: openYear };
  return unit === 'century'
    ? { edtf: centuryPoint(Math.floor(published.year / 100) + shift) }
    : { edtf: { unit: 'decade', decade: Math.floor(published.year / 10) + shift } };
}

/** From publication so far back or ahead, both ends included. */
function resolveStretch(
  { unit, amount }: Extract<Core, { kind: 'stretch' }>,
  { published }: Reading,
): Stretch {
  if (published === undefined) return { edtf: unit === 'day' || unit === 'week' ? openDay : openYear };
  const order = (here: EdtfPoint, there: EdtfPoint): Edtf =>
    amount < 0 ? between(there, here) : between(here, there);
  switch (unit) {
    case 'year':
    case 'decade':
    case 'century': {
      const years = amount * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
      return { edtf: order(yearPoint(published.year), yearPoint(published.year + years)) };
    }
    case 'month':
    case 'quarter': {
      const there = addMonths({ ...published, day: 1 }, amount * (unit === 'month' ? 1 : 3));
      return {
        edtf: order(monthPoint(published.year, published.month), monthPoint(there.year, there.month)),
      };
    }
    case 'hour':
    case 'minute': {
      const minutes = amount * (unit === 'hour' ? 60 : 1);
      if (published.hour !== undefined) {
        const here = momentPoint(published, 0);
        return { edtf: order(here, momentPoint(published, minutes)) };
      }
      const days = Math.sign(minutes) * Math.ceil(Math.abs(minutes) / 1440);
      return { edtf: order(dayPoint(published), dayPoint(addDays(published, days))) };
    }
    default: {
      const there = addDays(published, amount * (unit === 'week' ? 7 : 1));
      return { edtf: order(dayPoint(published), dayPoint(there)) };
    }
  }
}

/** A moment so many minutes from another. */
function momentPoint(
  moment: CivilDay & { readonly hour?: number; readonly minute?: number },
  minutes: number,
): EdtfPoint {
  const total = (moment.hour ?? 0) * 60 + (moment.minute ?? 0) + minutes;
  const days = Math.floor(total / 1440);
  const inDay = total - days * 1440;
  return dayPoint(addDays(moment, days), { hour: Math.floor(inDay / 60), minute: inDay % 60 });
}

/** `Bốn năm sau, …` where the text has named no day and no year to count from. */
function hasNoBeginning(
  { amount }: Extract<Core, { kind: 'distance' }>,
  { day, month, year }: Reading,
): boolean {
  return amount > inText / 2 && day === undefined && month === undefined && year === undefined;
}

function resolveDistance({ unit, amount }: Extract<Core, { kind: 'distance' }>, reading: Reading): Stretch {
  const counted = Math.abs(amount) > inText / 2;
  const many = counted ? amount - Math.sign(amount) * inText : amount;
  const base = counted ? (reading.day?.value ?? reading.published) : reading.published;
  if (base === undefined) return { edtf: unit === 'day' || unit === 'week' ? openDay : openYear };
  switch (unit) {
    case 'year':
    case 'decade':
    case 'century': {
      const year = counted ? (reading.year?.value ?? base.year) : base.year;
      return { edtf: yearPoint(year + many * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100)) };
    }
    case 'month':
    case 'quarter': {
      const there = addMonths({ ...base, day: 1 }, many * (unit === 'month' ? 1 : 3));
      return { edtf: monthPoint(there.year, there.month) };
    }
    case 'hour':
    case 'minute': {
      const minutes = many * (unit === 'hour' ? 60 : 1);
      const { published } = reading;
      if (published?.hour !== undefined) return { edtf: momentPoint(published, minutes) };
      return { edtf: dayPoint(Math.abs(minutes) < 1440 ? base : addDays(base, Math.trunc(minutes / 1440))) };
    }
    default:
      return { edtf: dayPoint(addDays(base, many * (unit === 'week' ? 7 : 1))) };
  }
}

/** Behind these something is compared with. */
const comparisons = hashes('với', 'hơn', 'từ');

function resolveSameStretch(
  core: Extract<Core, { kind: 'same stretch' }>,
  reading: Reading,
  place: Place,
): Stretch {
  const { topic, published } = reading;
  const now: Edtf | undefined =
    published === undefined
      ? undefined
      : core.point === true
        ? dayPoint(published)
        : monthPoint(published.year, published.month);
  const spoken = topic === undefined ? undefined : yearOf(topic.value);
  // What lies years back is no stretch that a report compares with.
  const recent =
    spoken !== undefined &&
    (published === undefined || topic?.sentence === place.sentence || Math.abs(spoken - published.year) <= 1);
  const edtf = core.point === true ? now : recent ? topic?.value : now;
  if (edtf === undefined) return { edtf: openYear };
  const own = yearOf(edtf);
  if (own === undefined) return { edtf };
  const year =
    core.year === undefined
      ? own - 1
      : core.year.by === 'same'
        ? own
        : core.year.by === 'text' || core.year.by === 'shift'
          ? core.year.by === 'text' || published === undefined
            ? own + core.year.years
            : published.year + core.year.years
          : (resolveYear(core.year, reading, place) ?? own - 1);
  return { edtf: inOtherYear(edtf, year - own) };
}

/** A clock time alone belongs to the day that the text was speaking of. */
function resolveTime({ clock }: Phrase, reading: Reading, place: Place): Stretch {
  const { day, pastDay, recentDay, published } = reading;
  if (day !== undefined && (day.sentence === place.sentence || published === undefined))
    return point(day.value);
  // `17h30: Long An - Đức Giang`: the next line of a timetable.
  if (day !== undefined && isOfTimetable(reading.tokens, place, day.line)) return point(day.value);
  // A day to come is left behind with its sentence.
  const last =
    day !== undefined &&
    published !== undefined &&
    dayNumber(day.value) > dayNumber(published) &&
    place.tense !== 'future'
      ? pastDay
      : day;
  if (last === undefined || published === undefined) return point(published);
  // Behind `đêm qua` a clock time of the day is of the next day.
  if (last.night === true && isDaytime(clock) && dayNumber(last.value) < dayNumber(published))
    return point(addDays(last.value, 1));
  if (last.line === place.line || isNear(last.value, published)) return point(last.value);
  // `11 giờ 15, tòa tuyên án`: at the head of a sentence the report goes on.
  return point(startsSentence(reading.tokens, place.from) ? (recentDay ?? published) : published);
}

function isOfTimetable(tokens: Tokens, { from, to, line }: Place, above: number): boolean {
  return line - above === 1 && (from === 0 || !sameLine(tokens, from)) && precedes(tokens, to, colons);
}
const colons = hashes(':');

function isDaytime(clock: Phrase['clock']): boolean {
  return clock !== undefined && clock.hour >= 5 && clock.hour < 18;
}

function isNear(day: CivilDay, published: CivilDay): boolean {
  return Math.abs(dayNumber(day) - dayNumber(published)) <= 60;
}
