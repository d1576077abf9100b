/**
 * A date with what is printed around it: `8h30 sáng thứ Bảy, 25/4/2015`, `cuối tháng 9`, `tối mùng 1 Tết`.
 *
 * Newspapers print the pieces in one order: clock time, part of day, weekday, day; a clock time may also stand
 * behind the day. Each piece has its own rules; the name of the rule that read the day is that of the whole.
 */
import { kindOf, type Tokens } from '../../document.js';
import { begun, oneOf, type Named } from '../../grammar/grammar.js';
import {
  canBegin,
  integer,
  longest,
  map,
  sameLine,
  secondBefore,
  secondOf,
  sequence,
  term,
  union,
  words,
  type First,
  type Match,
  type Pattern,
  type Start,
} from '../../grammar/pattern.js';
import { anyFigures } from '../../grammar/figures.js';
import { HashSet } from '../../grammar/hash-table.js';
import { startsOf } from '../../grammar/starts.js';
import { digits } from '../numbers/terms.js';
import { clock, isClockInPlace, part, traditionalHour, type ClockPrint } from './clock-times.js';
import { comma, dash, follows, hasDot, hashes, monthWord, precedes, toward } from './common.js';
import { lunarDates } from './lunar-dates.js';
import { numericDates, type CorePrint, type Weak } from './numeric-dates.js';
import { periods, unitBehindMod } from './periods.js';
import { copyOf, type Core, type Mod, type Phrase, type Recurrence } from './phrase.js';
import { dayBehindPart, relativeDays } from './relative-days.js';
import { stretches } from './stretches.js';
import { mods, recurrences } from './terms.js';
import { weekRules, weekdayName } from './weekdays.js';

/** A phrase, the rule that read its core, and whether it counts only beside another date. */
export interface Moment {
  readonly rule: string;
  readonly phrase: Phrase;
  readonly weak?: Weak;
}

/** All rules that read a core. */
export const coreRules = [
  ...numericDates,
  ...lunarDates,
  ...relativeDays,
  ...weekRules,
  ...periods,
  ...stretches,
] as const;

const core = oneOf<CorePrint>(coreRules);
const mod: Pattern<Mod> = term(mods);
const recurrence: Pattern<Recurrence> = term(recurrences);
/** `tháng 9` may follow `đầu`; a day or stretch may not. */
const modifiable: ReadonlySet<Core['kind']> = new Set<Core['kind']>([
  'month',
  'lunar month',
  'lunar year',
  'quarter',
  'season',
  'year',
  'decade',
  'decades',
  'century',
  'shifted unit',
  'week',
  'years',
  'school year',
]);
/** What a clock time or part of day may stand with. */
const dayLike: ReadonlySet<Core['kind']> = new Set<Core['kind']>([
  'day',
  'lunar day',
  'named day',
  'feast',
  'shifted day',
  'text day',
  'weekday',
]);
const modBefore = hashes(
  'bắt',
  'ban',
  'bước',
  'dẫn',
  'đứng',
  'hàng',
  'mở',
  'cầm',
  'đối',
  'trận',
  'vòng',
  'chặng',
  'đợt',
  'lượt',
  'suất',
  'khởi',
  'tháng',
  'quý',
  'nửa',
);
/** `giao ban đầu năm`, not `ban đầu` */
const meetings = hashes('giao');
const times = hashes('lần');
const ofUnit = hashes('học');

const first: First = {
  hashes: new HashSet([
    ...core.first.hashes,
    ...clock.first.hashes,
    ...part.first.hashes,
    ...mod.first.hashes,
    ...hashes('hôm', 'ngày'),
    ...traditionalHour.first.hashes,
  ]),
  figures: anyFigures,
  empty: false,
};

/** What can stand behind the first token of a moment, by that token. */
function second(start: Start): First | undefined {
  return union([
    ...[core, clock, traditionalHour, edgeDay].map((piece) => secondOf(piece, start)),
    secondBefore(dayWords, start, weekdayName.first),
    secondBefore(weekdayName, start, undefined),
    secondBefore(leadOfMod, start, mod.first),
    secondBefore(mod, start, union([core.first, unitBehindMod.first])),
    secondBefore(
      part,
      start,
      union([dayBehindPart.first, core.first, dayWords.first, weekdayName.first, bareDay.first]),
    ),
  ]);
}

/** A moment where it stands alone; pieces that mean something else too are weighed by their place. */
export const moment: Pattern<Moment> = begun({
  first,
  second,
  match: (tokens, at) => readMoment(tokens, at, false),
});

/** A moment as the end of a range: `từ 8 giờ đến …` needs no other sign that it is a clock time. */
export const looseMoment: Pattern<Moment> = begun({
  first,
  second,
  match: (tokens, at) => readMoment(tokens, at, true),
});

/** A moment at a token that can begin one; `loose` reads every clock time as one. */
export function readMoment(tokens: Tokens, at: number, loose: boolean): Match<Moment> | undefined {
  if (at >= tokens.length || !mayBegin(tokens, at)) return undefined;
  const starts = pieces.at(tokens, at);
  const plain = (starts & days) === 0 ? undefined : readCore(tokens, at, starts);
  const modified = (starts & pieces.bit.modified) === 0 ? undefined : readModified(tokens, at);
  const timed = (starts & pieces.bit.timed) === 0 ? undefined : readTimed(tokens, at, loose);
  let best = plain;
  if (modified !== undefined && (best === undefined || modified.to > best.to)) best = modified;
  if (timed !== undefined && (best === undefined || timed.to > best.to)) best = timed;
  return best === undefined ? undefined : withRecurrence(tokens, best);
}

/** What follows a number that begins a date: marks between figures, units, names of calendars. */
const behindNumbers = hashes(
  '/',
  '-',
  '–',
  '—',
  '−',
  '.',
  ':',
  'h',
  'g',
  'giờ',
  'am',
  'pm',
  'tháng',
  'ngày',
  'hôm',
  'tuần',
  'năm',
  'quý',
  'thập',
  'thế',
  'phút',
  'tiếng',
  'âm',
  'âl',
  'al',
  'lịch',
  'ta',
  'tết',
  'nhuận',
);
const commas = hashes(',');
const numeralWords = hashes(...Object.keys(digits), 'mười', 'hăm', 'băm');
/** The same behind a number in words, or the rest of that number. */
const behindNumerals = hashes(
  'mươi',
  'trăm',
  'chục',
  'nghìn',
  'ngàn',
  'mốt',
  'lăm',
  'nhăm',
  'phẩy',
  'rưỡi',
  'linh',
  'lẻ',
  'tháng',
  'ngày',
  'hôm',
  'tuần',
  'năm',
  'quý',
  'giờ',
  'thập',
  'thế',
  'phút',
  'tiếng',
  'tết',
  'âm',
  ...Object.keys(digits),
);
const yearHash = [...hashes('năm')][0];

/** A cheap test: most numbers of a text, in figures or words, begin no date, as what follows them shows. */
export function mayBegin(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === kindOf.number) {
    const start = tokens.textStart[at]!;
    const length = tokens.textEnd[at]! - start;
    if (length === 4 && tokens.text.charCodeAt(start) <= 0x32) return true;
    if (hasDot(tokens, at) || precedes(tokens, at + 1, behindNumbers)) return true;
    // `15, tháng 2`
    return precedes(tokens, at + 1, commas) && precedes(tokens, at + 2, monthWord.first.hashes);
  }
  const hash = tokens.hash[at]!;
  if (hash === yearHash || !numeralWords.has(hash)) return true;
  return precedes(tokens, at + 1, behindNumerals);
}

/** A core without time: `15/2/2024`, `tháng 6`, `thứ Bảy, 25/4/2015 07:12`. */
function readCore(tokens: Tokens, at: number, starts: number): Match<Moment> | undefined {
  const day = readDay(tokens, at, false, starts);
  if (day === undefined) return undefined;
  const { phrase } = day.value;
  if (!dayLike.has(phrase.core.kind)) return day;
  const spoken = spokenClock(tokens, day.to);
  if (spoken !== undefined) {
    return { value: { ...day.value, phrase: { ...phrase, ...spoken.value } }, to: spoken.to };
  }
  const later = clockBehind(tokens, day.to, phrase);
  return later === undefined
    ? day
    : { value: { rule: day.value.rule, phrase: { ...phrase, clock: later.value } }, to: later.to };
}

const at = words('lúc', 'vào lúc', 'hồi');

/** `hôm nay lúc 2 giờ chiều`, `ngày 15/2 vào lúc 8h` */
function spokenClock(tokens: Tokens, from: number): Match<Pick<Phrase, 'clock' | 'part'>> | undefined {
  if (!sameLine(tokens, from) || !canBegin(at.first, tokens, from)) return undefined;
  const head = at.match(tokens, from);
  if (head === undefined || !sameLine(tokens, head.to) || !canBegin(clock.first, tokens, head.to))
    return undefined;
  const time = clock.match(tokens, head.to);
  if (time === undefined) return undefined;
  const behind =
    sameLine(tokens, time.to) && canBegin(part.first, tokens, time.to)
      ? part.match(tokens, time.to)
      : undefined;
  if (behind === undefined || isPartOfWord(tokens, behind.to))
    return { value: { clock: time.value }, to: time.to };
  return { value: { clock: time.value, part: behind.value }, to: behind.to };
}

const clockMarks = longest(comma, dash, words('|'));

/** `16/03/2012 09:40`, `Thứ Hai, 15/7/2019, 07:12`: behind a date with its year or weekday. */
function clockBehind(tokens: Tokens, at: number, { core, weekday }: Phrase): Match<ClockPrint> | undefined {
  if (!sameLine(tokens, at) || core.kind !== 'day' || (core.year === undefined && weekday === undefined))
    return undefined;
  const mark = clockMarks.match(tokens, at);
  const from = mark?.to ?? at;
  if (from >= tokens.length || !sameLine(tokens, from) || !canBegin(clock.first, tokens, from))
    return undefined;
  const match = clock.match(tokens, from);
  if (match === undefined) return undefined;
  // `15/2/2024, 8 giờ …` begins something new unless it is printed as on a clock.
  return match.value.colon === true || (match.value.bare !== true && mark === undefined) ? match : undefined;
}

/** `hôm đầu tuần`: the word before belongs to it; `những ngày` stays outside. */
const leadOfMod = words('hôm');
/** `ngày đầu tuần`, `ngày cuối tháng`: one day. */
const edgeDay = map(
  sequence(
    words('ngày'),
    term({ đầu: 1, cuối: 2 } as const),
    term({ tuần: 'week', tháng: 'month' } as const),
  ),
  ([, end, unit], tokens, from, to): Core | undefined => {
    if (follows(tokens, from, countsOfDays) || (from > 0 && tokens.kind[from - 1] === kindOf.number))
      return undefined;
    if (sameLine(tokens, to) && (tokens.kind[to] === kindOf.number || precedes(tokens, to, namesOfMonths)))
      return undefined;
    // `ngày cuối tuần` is read as a weekend.
    if (unit === 'week')
      return end === 1 ? { kind: 'leading days', days: 1, end, of: { kind: 'week', weeks: 0 } } : undefined;
    return { kind: 'leading days', days: 1, end, of: { kind: 'month', months: 0 } };
  },
);
const countsOfDays = hashes('những', 'các', 'mấy', 'hai', 'ba', 'bốn', 'mỗi', 'vài', 'mươi');
const namesOfMonths = hashes(
  'này',
  'trước',
  'sau',
  'tới',
  'qua',
  'giêng',
  'chạp',
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
);

/** `cuối tháng 9`, `đầu năm`, `giữa thế kỷ XIX`, `hôm đầu tuần`, `ngày cuối tháng` */
function readModified(tokens: Tokens, at: number): Match<Moment> | undefined {
  const edge = canBegin(edgeDay.first, tokens, at) ? edgeDay.match(tokens, at) : undefined;
  if (edge !== undefined)
    return { value: { rule: 'unit behind đầu, giữa, cuối', phrase: { core: edge.value } }, to: edge.to };
  const lead = canBegin(leadOfMod.first, tokens, at) ? leadOfMod.match(tokens, at) : undefined;
  if (lead === undefined) return readMod(tokens, at);
  return sameLine(tokens, lead.to) ? readMod(tokens, lead.to) : undefined;
}

function readMod(tokens: Tokens, at: number): Match<Moment> | undefined {
  if (!canBegin(mod.first, tokens, at)) return undefined;
  const head = mod.match(tokens, at);
  if (head === undefined || !sameLine(tokens, head.to)) return undefined;
  if (follows(tokens, at, modBefore) && !follows(tokens, at - 1, meetings)) return undefined;
  if (follows(tokens, at, times) && head.value === 'START') return undefined;
  const period = core.match(tokens, head.to);
  const unit = unitBehindMod.match(tokens, head.to);
  if (
    period !== undefined &&
    (modifiable.has(period.value.value.core.kind) || endsDay(tokens, head.to, period.value.value.core)) &&
    (unit === undefined || period.to >= unit.to)
  ) {
    const { rule, value } = period.value;
    return { value: { rule, phrase: { core: value.core, mod: head.value } }, to: period.to };
  }
  if (unit === undefined || precedes(tokens, unit.to, ofUnit)) return undefined;
  return {
    value: { rule: 'unit behind đầu, giữa, cuối', phrase: { core: unit.value.core, mod: head.value } },
    to: unit.to,
  };
}

/** `cuối ngày 1/3` */
function endsDay(tokens: Tokens, at: number, { kind }: Core): boolean {
  return kind === 'day' && dayWords.first.hashes.has(tokens.hash[at]!);
}

/** With a clock time, a part of day or a traditional hour in front. */
function readTimed(tokens: Tokens, at: number, loose: boolean): Match<Moment> | undefined {
  const clockMatch = canBegin(clock.first, tokens, at) ? clock.match(tokens, at) : undefined;
  const branchMatch = canBegin(traditionalHour.first, tokens, at)
    ? traditionalHour.match(tokens, at)
    : undefined;
  const timeTo = clockMatch?.to ?? branchMatch?.to ?? at;
  const partAt = timeTo > at && !sameLine(tokens, timeTo) ? tokens.length : timeTo;
  const partMatch = canBegin(part.first, tokens, partAt) ? part.match(tokens, partAt) : undefined;
  if (timeTo === at && partMatch === undefined) return undefined;
  const timed = (phrase: Phrase): Phrase => {
    const copy = copyOf(phrase);
    if (clockMatch !== undefined) copy.clock = clockMatch.value;
    else if (branchMatch !== undefined) copy.branch = branchMatch.value;
    if (partMatch !== undefined) copy.part = partMatch.value;
    return copy;
  };
  const to = partMatch?.to ?? timeTo;
  const day = readDayBehind(tokens, to, timeTo > at, partMatch !== undefined);
  if (day !== undefined) {
    const { rule, phrase, weak } = day.value;
    return {
      value: weak === undefined ? { rule, phrase: timed(phrase) } : { rule, phrase: timed(phrase), weak },
      to: day.to,
    };
  }
  // `sáng` alone is no date.
  if (clockMatch === undefined && branchMatch === undefined) return undefined;
  const value: Moment = {
    rule: clockMatch === undefined ? 'traditional hour' : 'clock time',
    phrase: timed({ core: { kind: 'time' } }),
  };
  if (clockMatch === undefined || loose) return { value, to };
  if (partMatch !== undefined && !(partMatch.to === to && isPartOfWord(tokens, to))) return { value, to };
  return isClockInPlace(tokens, at, clockMatch.to, clockMatch.value)
    ? {
        value:
          partMatch === undefined
            ? value
            : { ...value, phrase: { core: { kind: 'time' }, clock: clockMatch.value } },
        to: clockMatch.to,
      }
    : undefined;
}

/** `8 giờ sáng tạo`, `3 giờ tối đa`: the part of day is part of a word. */
function isPartOfWord(tokens: Tokens, to: number): boolean {
  return precedes(tokens, to, partOfWords);
}

/** The day behind a clock time or part of day, perhaps behind a comma: `8 giờ 30 phút, thứ Năm, ngày 5/4`. */
function readDayBehind(
  tokens: Tokens,
  at: number,
  clocked: boolean,
  parted: boolean,
): Match<Moment> | undefined {
  if (!sameLine(tokens, at)) return undefined;
  if (parted) {
    const shifted = canBegin(dayBehindPart.first, tokens, at) ? dayBehindPart.match(tokens, at) : undefined;
    if (shifted !== undefined && !isStretchWord(tokens, at, shifted.to)) {
      return withFigures(tokens, {
        value: {
          rule: shifted.value.core.kind === 'text day' ? 'day from the text' : 'day from publication',
          phrase: { core: shifted.value.core },
        },
        to: shifted.to,
      });
    }
  }
  const direct = readDay(tokens, at, true);
  if (direct !== undefined && dayLike.has(direct.value.phrase.core.kind)) return direct;
  if (parted) {
    const bare = bareDay.match(tokens, at);
    if (bare !== undefined && !precedes(tokens, bare.to, countedBehindBareDay)) {
      return {
        value: {
          rule: 'day of the month',
          phrase: { core: { kind: 'day', day: bare.value } },
          weak: 'beside',
        },
        to: bare.to,
      };
    }
  }
  if (!clocked) return undefined;
  const mark = dayMarks.match(tokens, at);
  if (mark === undefined || !sameLine(tokens, mark.to)) return undefined;
  const behind = readDay(tokens, mark.to, true);
  if (behind === undefined || !dayLike.has(behind.value.phrase.core.kind)) return undefined;
  const { core: found, weekday } = behind.value.phrase;
  const opened =
    dayHeads.has(tokens.hash[mark.to]!) ||
    weekday !== undefined ||
    (found.kind === 'day' && found.year !== undefined);
  return opened && behind.value.weak === undefined ? behind : undefined;
}
const dayHeads = hashes('ngày', 'thứ', 'chủ', 'hôm');
const bareDay = integer(1, 31);
const countedBehindBareDay = hashes(
  'người',
  'giờ',
  'phút',
  'tuổi',
  'năm',
  'tháng',
  'ngày',
  'tỷ',
  'tỉ',
  'triệu',
  'nghìn',
  'đồng',
  'km',
  'm',
  'độ',
  'ca',
  'vụ',
  'hộ',
  'con',
  'chiếc',
  'cái',
  'h',
  'g',
  '%',
  'trận',
  'điểm',
  'bàn',
  'món',
  'suất',
  'lần',
  'tiếng',
  'học',
  'bé',
  'em',
  'cháu',
  'nhà',
  'tầng',
  'phòng',
);

/** `đêm qua mưa` is a day, `qua đời` is none. */
function isStretchWord(tokens: Tokens, at: number, to: number): boolean {
  return to === at + 1 && precedes(tokens, to, behindPassed) && tokens.hash[at] !== today;
}
const today = [...hashes('nay')][0];

/** A weekday, a day, or both: `thứ Bảy`, `thứ Bảy, 25/4/2015`, `ngày mai, 4-10`, `hôm nay 26/2`. */
function readDay(
  tokens: Tokens,
  at: number,
  inChain: boolean,
  starts = pieces.at(tokens, at),
): Match<Moment> | undefined {
  const weekdayFirst = (starts & pieces.bit.weekday) === 0 ? undefined : readWeekdayAndDay(tokens, at);
  const match = (starts & pieces.bit.core) === 0 ? undefined : core.match(tokens, at);
  if (match === undefined) return weekdayFirst;
  if (weekdayFirst !== undefined && weekdayFirst.to > match.to) return weekdayFirst;
  const { rule, value } = match.value;
  const phrase: Phrase = { core: value.core };
  const found: Moment =
    value.weak === undefined || inChain ? { rule, phrase } : { rule, phrase, weak: value.weak };
  return withFigures(tokens, { value: found, to: match.to });
}

const figuresOfDay = oneOf<CorePrint>(numericDates);
const figuresBehindFeast = map(oneOf<CorePrint>(lunarDates), ({ value }) =>
  value.core.kind === 'lunar day' && value.core.month !== undefined ? value : undefined,
);
const dayWords = words('ngày', 'hôm');

/** `thứ Bảy, 25/4/2015`, `thứ ba 15-2`, `ngày thứ bảy 15-2` */
function readWeekdayAndDay(tokens: Tokens, at: number): Match<Moment> | undefined {
  const word = canBegin(dayWords.first, tokens, at) ? dayWords.match(tokens, at) : undefined;
  const from = word?.to ?? at;
  if (from >= tokens.length || !canBegin(weekdayName.first, tokens, from)) return undefined;
  const name = weekdayName.match(tokens, from);
  if (name === undefined || !sameLine(tokens, name.to)) return undefined;
  const mark = weekdayMarks.match(tokens, name.to);
  // `Thứ Sáu, 06:15, 20/03/2026`
  const time = mark === undefined ? undefined : clockInStamp(tokens, mark.to);
  const dayAt = time?.to ?? mark?.to ?? name.to;
  if (!sameLine(tokens, dayAt) || !canBegin(figuresOfDay.first, tokens, dayAt)) return undefined;
  const day = figuresOfDay.match(tokens, dayAt);
  if (day === undefined || day.value.value.core.kind !== 'day' || day.value.value.core.month === undefined)
    return undefined;
  const found: Match<Moment> = {
    value: {
      rule: day.value.rule,
      phrase: {
        core: day.value.value.core,
        weekday: name.value,
        ...(time === undefined ? {} : { clock: time.value }),
      },
    },
    to: day.to,
  };
  return withToward(tokens, found);
}
/** `06:15,` between a weekday and its date. */
function clockInStamp(tokens: Tokens, at: number): Match<ClockPrint> | undefined {
  if (!sameLine(tokens, at) || !canBegin(clock.first, tokens, at)) return undefined;
  const match = clock.match(tokens, at);
  if (match === undefined || match.value.colon !== true || !sameLine(tokens, match.to)) return undefined;
  const mark = comma.match(tokens, match.to);
  return mark === undefined ? undefined : { value: match.value, to: mark.to };
}

const openBracketOfDay = words('-');

/** `hôm nay 26/2`, `ngày mai, 4-10`, `Chủ nhật tới, 5-6`: the figures are part of it and say which day it is. */
function withFigures(tokens: Tokens, found: Match<Moment>): Match<Moment> {
  const { core } = found.value.phrase;
  if (
    core.kind === 'feast' &&
    sameLine(tokens, found.to) &&
    canBegin(figuresBehindFeast.first, tokens, found.to)
  ) {
    const day = figuresBehindFeast.match(tokens, found.to);
    // `Giỗ Tổ mùng 10 tháng ba`
    if (day !== undefined) return { value: found.value, to: day.to };
  }
  if (core.kind === 'lunar day' || core.kind === 'feast')
    return core.year === undefined ? withToward(tokens, found) : found;
  if (core.kind === 'day' && core.month !== undefined && core.year === undefined)
    return withToward(tokens, found);
  if (
    core.kind !== 'shifted day' &&
    !(core.kind === 'text day' && core.days === 0) &&
    !(core.kind === 'weekday' && (core.weeks !== undefined || core.toward !== undefined))
  ) {
    return found;
  }
  if (!sameLine(tokens, found.to)) return found;
  const mark = comma.match(tokens, found.to);
  const at = mark?.to ?? found.to;
  if (!sameLine(tokens, at)) return found;
  const weekday = readWeekdayAndDay(tokens, at);
  const day = canBegin(figuresOfDay.first, tokens, at) ? figuresOfDay.match(tokens, at) : undefined;
  const figures = weekday ?? asMoment(day);
  if (figures === undefined)
    return mark === undefined || core.kind !== 'shifted day' ? found : withWeekday(tokens, found, at);
  const { phrase } = figures.value;
  if (phrase.core.kind !== 'day' || phrase.core.month === undefined) return found;
  return {
    value: {
      rule: figures.value.rule,
      phrase: { ...phrase, ...(core.kind === 'weekday' ? { weekday: core.weekday } : {}) },
    },
    to: figures.to,
  };
}

/** `Hôm nay, thứ Tư, …`: the weekday in apposition, with a mark on both sides. */
function withWeekday(tokens: Tokens, found: Match<Moment>, at: number): Match<Moment> {
  const name = canBegin(weekdayName.first, tokens, at) ? weekdayName.match(tokens, at) : undefined;
  if (name === undefined || !precedes(tokens, name.to, commas)) return found;
  const { rule, phrase } = found.value;
  return { value: { rule, phrase: { ...phrase, weekday: name.value } }, to: name.to };
}

function asMoment(day: Match<Named<CorePrint>> | undefined): Match<Moment> | undefined {
  return day === undefined
    ? undefined
    : { value: { rule: day.value.rule, phrase: { core: day.value.value.core } }, to: day.to };
}

/** `15-6 tới`, `2-9 vừa rồi` belong together. */
function withToward(tokens: Tokens, found: Match<Moment>): Match<Moment> {
  if (!canBegin(toward.first, tokens, found.to) || !sameLine(tokens, found.to)) return found;
  const behind = toward.match(tokens, found.to);
  if (behind === undefined || behind.value === 'this') return found;
  // `15/6 tới Hà Nội`, `15/6 qua đời`, `15/6 trước khi`: the word begins something else.
  if (!isAtEnd(tokens, behind.to)) return found;
  const { core } = found.value.phrase;
  const months = behind.value === 'next' ? 1 : -1;
  if (core.kind === 'feast') return { value: found.value, to: behind.to };
  if (core.kind === 'lunar day') {
    return core.tet === true || core.month !== undefined ? { value: found.value, to: behind.to } : found;
  }
  if (core.kind !== 'day') return found;
  return {
    value: { ...found.value, phrase: { ...found.value.phrase, core: { ...core, months } } },
    to: behind.to,
  };
}

function isAtEnd(tokens: Tokens, at: number): boolean {
  return (
    !sameLine(tokens, at) || tokens.kind[at] === kindOf.punctuation || precedes(tokens, at, clauseGoesOn)
  );
}
const clauseGoesOn = hashes('sẽ', 'là', 'và', 'với', 'nhưng', 'để', 'đã', 'có', 'nếu', 'tại', 'theo', 'nhằm');

/** `… hằng tuần`, `… mỗi ngày`; `20h mỗi tối` has the part of day behind. */
function withRecurrence(tokens: Tokens, found: Match<Moment>): Match<Moment> {
  if (!sameLine(tokens, found.to)) return found;
  const { phrase } = found.value;
  // `Chủ nhật nào cũng đi lễ`
  if (phrase.core.kind === 'weekday' && precedes(tokens, found.to, whichever))
    return { value: { ...found.value, phrase: { ...phrase, recurs: 'week' } }, to: found.to + 1 };
  if (phrase.core.kind === 'time' && each.has(tokens.hash[found.to]!)) {
    const behind = sameLine(tokens, found.to + 1) ? part.match(tokens, found.to + 1) : undefined;
    if (behind !== undefined) {
      const day = sameLine(tokens, behind.to) ? readDay(tokens, behind.to, true) : undefined;
      if (day !== undefined && day.value.phrase.core.kind === 'weekday') {
        return {
          value: {
            rule: day.value.rule,
            phrase: { ...phrase, core: day.value.phrase.core, part: behind.value, recurs: 'week' },
          },
          to: day.to,
        };
      }
      return {
        value: { ...found.value, phrase: { ...phrase, part: behind.value, recurs: 'day' } },
        to: behind.to,
      };
    }
  }
  const behind = canBegin(recurrence.first, tokens, found.to)
    ? recurrence.match(tokens, found.to)
    : undefined;
  if (behind === undefined) return found;
  if (!recurring.has(phrase.core.kind) || (phrase.core.kind === 'time' && behind.value !== 'day'))
    return found;
  return { value: { ...found.value, phrase: { ...phrase, recurs: behind.value } }, to: behind.to };
}
const whichever = hashes('nào');
const each = hashes('mỗi', 'hằng', 'hàng', 'các');
const recurring: ReadonlySet<Core['kind']> = new Set<Core['kind']>([
  'day',
  'lunar day',
  'feast',
  'weekday',
  'weekend',
  'month',
  'lunar month',
  'time',
  'quarter',
  'months',
  'season',
]);

const partOfWords = hashes('tạo', 'đa', 'thiểu', 'cao', 'dài', 'rộng', 'kiến', 'lập', 'tác', 'suốt', 'mắt');

const behindPassed = hashes('đời', 'khỏi', 'cầu', 'mắt', 'tuổi');

const weekdayMarks = longest(comma, openBracketOfDay);

/** What a moment can begin with: most tokens begin one piece. */
const pieces = startsOf({
  core: core.first,
  weekday: union([dayWords.first, weekdayName.first]),
  modified: union([edgeDay.first, leadOfMod.first, mod.first]),
  timed: union([clock.first, traditionalHour.first, part.first]),
});
const days = pieces.bit.core | pieces.bit.weekday;

const dayMarks = longest(comma, dash, words('của', '|'));
