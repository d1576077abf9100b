/** Days in figures and in words: `15/2/2024`, `ngày 15 tháng 2 năm 2024`, `15.2`, `ngày 15`. */
import { gapOf, kindOf, shapeOf, type Tokens } from '../../document.js';
import { hashOf } from '../../text/hash.js';
import type { HashSet } from '../../grammar/hash-table.js';
import { figuresOf } from '../../grammar/figures.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
  figures,
  behindNumber,
  canBegin,
  glued,
  integer,
  integerAt,
  lengthAt,
  longest,
  map,
  onlyWhere,
  optional,
  sameLine,
  sequence,
  term,
  union,
  where,
  words,
  type Pattern,
} from '../../grammar/pattern.js';
import {
  anyDay,
  codeContinues,
  comma,
  continuesCode,
  dash,
  dayInFigures,
  dayWord,
  follows,
  fullYear,
  hashes,
  isDotted,
  monthInFiguresAt,
  monthName,
  monthWord,
  precedes,
  separator,
  twoDigitYear,
  yearInDate,
  yearPhrase,
  namedYear,
  yearWord,
  isWholeLine,
} from './common.js';
import type { Core, YearPhrase } from './phrase.js';
import type { Writable } from './writable.js';

/**
 * Figures that can be something else count only beside another date (`beside`), or, behind a preposition, in an
 * article that prints its dates in this way (`style`).
 */
export type Weak = 'beside' | 'style';

export interface CorePrint {
  readonly core: Core;
  readonly weak?: Weak;
}

const maybeDayWord = optional(dayWord);

/** Day and month of one token, `15.2` or `15.2.2024`; the tokenizer keeps dots between figures. */
function dotted(tokens: Tokens, at: number): { day: number; month: number; year?: number } | undefined {
  if (at >= tokens.length || tokens.kind[at] !== kindOf.number) return undefined;
  const start = tokens.textStart[at]!;
  const end = tokens.textEnd[at]!;
  if (end - start < 3 || end - start > 10) return undefined;
  const numbers = [0];
  const lengths = [0];
  for (let i = start; i < end; i++) {
    const unit = tokens.text.charCodeAt(i);
    if (unit === 0x2e) {
      numbers.push(0);
      lengths.push(0);
      continue;
    }
    if (unit < 0x30 || unit > 0x39) return undefined;
    numbers[numbers.length - 1] = numbers.at(-1)! * 10 + unit - 0x30;
    lengths[lengths.length - 1] = lengths.at(-1)! + 1;
  }
  const [day = 0, month = 0, year] = numbers;
  if (numbers.length < 2 || numbers.length > 3 || !isDayOfMonth(day, month)) return undefined;
  if (lengths[0]! > 2 || lengths[1]! > 2) return undefined;
  if (year === undefined) return { day, month };
  if (lengths[2] === 4 && year >= 1000 && year < 2200) return { day, month, year };
  return lengths[2] === 2 ? { day, month, year: twoDigitYear(year) } : undefined;
}

export function isDayOfMonth(day: number, month: number): boolean {
  return (
    day >= 1 && month >= 1 && month <= 12 && day <= (month === 2 ? 29 : shortMonths.has(month) ? 30 : 31)
  );
}
const shortMonths = new Set([4, 6, 9, 11]);

const dottedDay: Pattern<{ day: number; month: number; year?: number }> = figures(dotted, figuresOf.dotted);

function day(day: number, month?: number, year?: YearPhrase, words?: true): CorePrint {
  const core: Writable<Extract<Core, { kind: 'day' }>> = { kind: 'day', day };
  if (month !== undefined) core.month = month;
  if (year !== undefined) core.year = year;
  if (words !== undefined) core.words = words;
  return { core };
}
const inYear = (year: number): YearPhrase => ({ by: 'number', year });

/** `15/2`, `ngày 15-02`, as figures. */
interface DayAndMonth {
  /** Whether `ngày` stands before it. */
  readonly word: boolean;
  readonly day: number;
  readonly mark: string;
  readonly month: number;
}

/** Nearly all numbers with a mark behind them come here: their parts are read at once, not by four patterns. */
const dayAndMonth: Pattern<DayAndMonth> = {
  ...sequence(maybeDayWord, dayInFigures, separator, integer(1, 12)),
  match: (tokens, at) => {
    const month = monthInFiguresAt(tokens, at);
    if (month === 0) return undefined;
    const word = month - at === 3;
    if (word && !(canBegin(dayWord.first, tokens, at) && sameLine(tokens, at + 1))) return undefined;
    if (!sameLine(tokens, month - 1) || !sameLine(tokens, month)) return undefined;
    const dayNumber = integerAt(tokens, month - 2);
    const monthNumber = integerAt(tokens, month);
    if (dayNumber < 1 || dayNumber > 31 || monthNumber < 1 || monthNumber > 12) return undefined;
    const mark = separator.match(tokens, month - 1)!.value;
    return { value: { word, day: dayNumber, mark, month: monthNumber }, to: month + 1 };
  },
};

/** `15/2/2024`, `15-02-2024`, `15 / 2 / 2024`, `15/2/24`; both marks are the same. */
const dayMonthYear = map(
  sequence(dayAndMonth, separator, yearInDate),
  ([{ word, day: dayNumber, mark: first, month }, second, year], tokens, from, to): CorePrint | undefined => {
    if (first !== second || !isDayOfMonth(dayNumber, month)) return undefined;
    if (continuesCode(tokens, from) || codeContinues(tokens, to)) return undefined;
    // `10-5-24` without a word is a score or a range as well.
    const short = lengthAt(tokens, to - 1) === 2;
    if (
      short &&
      !word &&
      !isWholeLine(tokens, from, to) &&
      (first !== '/' || lengthAt(tokens, from + 2) !== 2)
    )
      return undefined;
    return day(dayNumber, month, inYear(year));
  },
);

/** `15/2-2024`, `15/2 năm 2024`, `15.2 năm ngoái` */
const dayMonthThenYear = map(
  sequence(
    longest<{ readonly day: number; readonly month: number }>(
      dayAndMonth,
      map(sequence(maybeDayWord, dottedDay), ([, value]) => (value.year === undefined ? value : undefined)),
    ),
    longest<YearPhrase>(
      yearPhrase,
      map(sequence(comma, yearWord, fullYear), ([, , year]) => inYear(year)),
      map(sequence(glued(dash), glued(fullYear)), ([, year]) => inYear(year)),
    ),
  ),
  ([{ day: dayNumber, month }, year], tokens, from) =>
    // With the name of a year it is a day of the moon.
    year.by !== 'name' && isDayOfMonth(dayNumber, month) && !continuesCode(tokens, from)
      ? day(dayNumber, month, year)
      : undefined,
);

const yearsBehind = union([yearPhrase.first, comma.first, dash.first]);

/** Whether what can begin a year stands behind figures of a day and month. */
function mayHaveYear(tokens: Tokens, at: number): boolean {
  const month = monthInFiguresAt(tokens, at);
  if (month > 0 && canBegin(yearsBehind, tokens, month + 1)) return true;
  return (
    isDotted(tokens, at) && canBegin(yearsBehind, tokens, at + (tokens.kind[at] === kindOf.number ? 1 : 2))
  );
}

/** `15.2.2024` */
const dottedDayMonthYear = map(
  sequence(maybeDayWord, dottedDay),
  ([word, value], tokens, from, to): CorePrint | undefined => {
    if (value.year === undefined || continuesCode(tokens, from) || codeContinues(tokens, to))
      return undefined;
    // `10.5.24` without a word can be a version or a paragraph.
    if (word === undefined && lengthAt(tokens, to - 1) < 8) return undefined;
    return day(value.day, value.month, inYear(value.year));
  },
);

/** `ngày 15 tháng 2 năm 2024`, `15 tháng 2`, `ngày mười lăm tháng tám`, `15 tháng 2, 2024` */
const dayMonthInWords = map(
  sequence(
    maybeDayWord,
    anyDay,
    optional(comma),
    monthWord,
    monthName,
    optional(
      longest<YearPhrase>(
        yearPhrase,
        map(sequence(comma, yearWord, fullYear), ([, , year]) => inYear(year)),
        map(sequence(comma, fullYear), ([, year]) => inYear(year)),
        map(sequence(words('/', '-'), fullYear), ([, year]) => inYear(year)),
        // `14 tháng 1 2026`; in `9 tháng năm 2023` the year has its word.
        where(map(fullYear, inYear), (tokens, from) => !follows(tokens, from, yearWords)),
        map(sequence(comma, yearWord, namedYear), ([, , year]) => year),
        namedYear,
      ),
    ),
  ),
  ([word, dayNumber, , , { month, lunar, words }, year], tokens, from, to): CorePrint | undefined => {
    if (lunar || isNamedYear(year)) {
      if (dayNumber > 30) return undefined;
      return { core: { kind: 'lunar day', day: dayNumber, month, ...(year === undefined ? {} : { year }) } };
    }
    const first = word === undefined ? from : from + 1;
    // A day in words needs the word before it: `ba tháng tám` is nothing.
    if (word === undefined && tokens.kind[first] !== kindOf.number) return undefined;
    // `trong 2 tháng 9 và 10`
    if (word === undefined && !words && follows(tokens, from, countOpeners)) return undefined;
    // `đường 3 Tháng 2`, `3 năm 6 tháng 2 ngày`
    if (word === undefined && (isStreet(tokens, from, words) || precedes(tokens, to, unitsBehind)))
      return undefined;
    // `kỳ hạn 12 tháng 7%`
    if (precedes(tokens, to, percent)) return undefined;
    if (!isDayOfMonth(dayNumber, month)) return undefined;
    return day(dayNumber, month, year, words ? true : undefined);
  },
);
const unitsBehind = hashes('ngày', 'tuần', 'tháng');
const streets = hashes('đường', 'phố', 'viện', 'trường', 'công', 'viên', 'cầu');

/** `đường 3 Tháng 2`, `3 Tháng 2, Q.10` */
function isStreet(tokens: Tokens, from: number, words: boolean): boolean {
  if (tokens.shape[from + 1] === shapeOf.lower) return false;
  if (follows(tokens, from, streets)) return true;
  // `Sáng 11 Tháng Năm`: papers abroad print months with a capital.
  return !words && !follows(tokens, from, partsOfDay) && tokens.shape[from + 1] === shapeOf.capitalized;
}
const partsOfDay = hashes('sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya');
const yearWords = hashes('năm');
const countOpeners = hashes('trong', 'suốt', 'cả', 'mất', 'những');

function isNamedYear(year: YearPhrase | undefined): boolean {
  return year?.by === 'name';
}

const markBehindYear = term({ '-': '-', '–': '-', '—': '-', '−': '-', '/': '/' });

/** `2024-02-15`, `2024/02/15` */
const yearFirst = map(
  sequence(
    fullYear,
    glued(markBehindYear),
    glued(integer(1, 12)),
    glued(markBehindYear),
    glued(dayInFigures),
  ),
  ([year, first, month, second, dayNumber], tokens, from, to) =>
    first === second &&
    isDayOfMonth(dayNumber, month) &&
    !continuesCode(tokens, from) &&
    !codeContinues(tokens, to) &&
    !(first === '-' && goesOnWithHyphen(tokens, to))
      ? day(dayNumber, month, inYear(year))
      : undefined,
);

/** `2024-02-15-001` */
function goesOnWithHyphen(tokens: Tokens, to: number): boolean {
  return (
    to + 1 < tokens.length &&
    tokens.before[to] === gapOf.nothing &&
    tokens.before[to + 1] === gapOf.nothing &&
    precedes(tokens, to, hyphen)
  );
}
const hyphen = hashes('-');

/** `15/2`, `15-2`, `ngày 15/2`: a fraction, a score, a range or a day. */
const dayMonth = map(
  dayAndMonth,
  ({ word, day: dayNumber, mark, month }, tokens, from, to): CorePrint | undefined => {
    if (!isDayOfMonth(dayNumber, month) || mark === '.') return undefined;
    if (continuesCode(tokens, from) || codeContinues(tokens, to)) return undefined;
    const spaced = tokens.before[to - 1] !== gapOf.nothing || tokens.before[to - 2] !== gapOf.nothing;
    if (word)
      return spaced && mark === '-' && !isWordForDay(tokens, from) ? undefined : day(dayNumber, month);
    return weigh(tokens, from, to, dayNumber, month, mark, spaced);
  },
);

/** `15.2`, `ngày 15.2` */
const dottedDayMonth = map(
  sequence(maybeDayWord, dottedDay),
  ([word, value], tokens, from, to): CorePrint | undefined => {
    if (value.year !== undefined || continuesCode(tokens, from) || codeContinues(tokens, to))
      return undefined;
    if (word !== undefined)
      return isWordForDay(tokens, from) || value.month >= 1 ? day(value.day, value.month) : undefined;
    return weigh(tokens, from, to, value.day, value.month, '.', false);
  },
);

const wordForDay = hashes('ngày');
function isWordForDay(tokens: Tokens, from: number): boolean {
  return wordForDay.has(tokens.hash[from]!);
}

/** Words behind which two figures are a day and month whatever their mark is. */
const strongOpeners = hashes(
  'mạc',
  'hạn',
  'sóng',
  'chiếu',
  'bù',
  'mắt',
  'tranh',
  'hành',
  'ngày',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'khuya',
  'hôm',
  'nay',
  'qua',
  'mai',
  'dịp',
  'phiên',
  'khánh',
  'nhật',
  'lễ',
  'nhằm',
  'hồi',
  'công',
  'năm',
  'nghỉ',
);
/** Behind these a slash makes a day, a hyphen only if the right side agrees. */
const weakOpeners = hashes(
  'đầu',
  'với',
  'là',
  'đúng',
  'từ',
  'đến',
  'tới',
  'trước',
  'sau',
  'vào',
  'hết',
  'ngay',
  'cho',
  'kể',
  'tính',
  'mãi',
  'sang',
  'và',
  'trong',
  'ra',
  'kiến',
);
/** Words that open a fraction, a score or a share. */
const fractionOpeners = hashes(
  'bằng',
  'chiếm',
  'hơn',
  'gần',
  'khoảng',
  'được',
  'có',
  'chỉ',
  'còn',
  'lệ',
  'số',
  'thắng',
  'thua',
  'hòa',
  'gỡ',
  'đạt',
  'điểm',
  'mất',
  'cứu',
  'nhà',
  'hẻm',
  'ngõ',
  'ngách',
  'kiệt',
  'cược',
  'kèo',
  'lô',
  'thửa',
  'tờ',
  'mục',
  'trang',
  'quá',
  'dưới',
  'trên',
  'giảm',
  'tăng',
  'nhận',
  'tổng',
  'đường',
  'phòng',
  'hạng',
  'thứ',
  'tầng',
  'cấp',
  'tổ',
  'nhóm',
  'chừng',
  'lên',
  'xuống',
  'một',
  'sân',
  'set',
  'km',
  'cổng',
  'lối',
  'ki',
  'block',
  'quốc',
  'tỉnh',
  'size',
);
/** What is named after a day: `quảng trường 13/5`, `Hợp tác xã 19/5`, `Bệnh viện 30-4`. */
const namedAfterDays: ReadonlyMap<number, HashSet> = new Map([
  [hashOf('trường'), hashes('quảng', 'nông')],
  [hashOf('viên'), hashes('công')],
  [hashOf('ty'), hashes('công')],
  [hashOf('viện'), hashes('bệnh')],
  [hashOf('xã'), hashes('tác')],
  [hashOf('tải'), hashes('vận')],
  [hashOf('khẩu'), hashes('nhập')],
  [hashOf('may'), hashes('dệt')],
  [hashOf('máy'), hashes('nhà')],
  [hashOf('sách'), hashes('phố')],
  [hashOf('nghiệp'), hashes('xí')],
]);

function followsName(tokens: Tokens, from: number): boolean {
  if (from < 2 || !sameLine(tokens, from)) return false;
  const heads = namedAfterDays.get(tokens.hash[from - 1]!);
  return heads !== undefined && follows(tokens, from - 1, heads);
}

const measureWords = [
  'người',
  'hộ',
  'điểm',
  'con',
  'lít',
  'kg',
  'm',
  'km',
  'ha',
  'tấn',
  'tạ',
  'triệu',
  'tỷ',
  'tỉ',
  'nghìn',
  'ngàn',
  'đồng',
  'usd',
  'giờ',
  'phút',
  'giây',
  'ngày',
  'tháng',
  'năm',
  'tuần',
  'lần',
  'độ',
  'tuổi',
  'mm',
  'cm',
  'inch',
  'gb',
  'tb',
  'g',
  'ml',
];
/** Behind figures with a dot or a hyphen they measure, whatever stands before. */
const measures = hashes(...measureWords);
/** Words behind figures that are counted or shared. */
const countedBehind = hashes(
  ...measureWords,
  'số',
  'dân',
  'lượng',
  'diện',
  'tổng',
  'các',
  'thời',
  'xã',
  'phường',
  'huyện',
  'tỉnh',
  'thôn',
  'bản',
  'ấp',
  'làng',
  'trường',
  'đội',
  'chỉ',
  'tiêu',
  'vụ',
  'lô',
  'máy',
  'bàn',
  'trận',
  'phiếu',
  'đại',
  'thành',
  'quãng',
  'chặng',
  'sân',
  'kế',
  'nhiệm',
  'công',
  'dự',
  'hồ',
  'ca',
  'cái',
  'chiếc',
  'cây',
  'lượt',
  'suất',
  'phần',
  'nhà',
  'bộ',
  'nội',
  'dung',
  'học',
  'em',
  'cháu',
  'tàu',
  'xe',
  'mũi',
  'liều',
  'giường',
  'quận',
  'khu',
  'tổ',
  'cơ',
  'đơn',
  'tập',
  'sao',
  'thửa',
  'căn',
  'mẫu',
  'nước',
  'hz',
  'w',
  'kw',
  'mw',
  'hp',
  'gram',
  'vòng',
  'hiệp',
  'set',
  'game',
  'lời',
  'ứng',
  'doanh',
  'ngân',
  'tuyến',
  'đoạn',
  'mặt',
  'khối',
  'đảng',
  'đoàn',
  'chi',
  'thí',
  'câu',
  'ý',
  'tín',
  'chuyên',
);
const bracket = hashes('(', '[');
const being = hashes('là');
const colon = hashes(':');
const reaching = hashes('đến', 'tới');
const notYet = hashes('chưa', 'không');
/** `tỷ lệ … là 5/5`, `tỷ số … là 3/1` */
const ratios = hashes('lệ', 'số');
const ratioReach = 8;
const closing = hashes(')', ']');
/** What goes on behind a date, not behind a fraction. */
const behindDates = hashes(
  'đến',
  'tới',
  'và',
  'tại',
  'ở',
  'là',
  'sẽ',
  'đã',
  'thì',
  'với',
  'có',
  'khi',
  'do',
  'được',
  'để',
  'nhằm',
  'trở',
  'năm',
  'theo',
  'vừa',
  'này',
  'hằng',
  'hàng',
  'mới',
  'cho',
  'về',
  'bắt',
  'trên',
  'hoặc',
  'sau',
  'trước',
  'nhưng',
  'dự',
  'vì',
);
const closers = hashes(')', ',', ';', ']');

function isRatio(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - ratioReach) && sameLine(tokens, i + 1); i--) {
    if (ratios.has(tokens.hash[i]!)) return true;
  }
  return false;
}

/**
 * Whether two bare figures are a day and month. The more a mark serves for other things, the more its place has
 * to say: a slash also makes fractions, a hyphen ranges and scores, a dot decimals.
 */
function weigh(
  tokens: Tokens,
  from: number,
  to: number,
  dayNumber: number,
  month: number,
  mark: string,
  spaced: boolean,
): CorePrint | undefined {
  const strong =
    follows(tokens, from, strongOpeners) ||
    followsWeekday(tokens, from) ||
    (follows(tokens, from, colon) && follows(tokens, from - 1, strongOpeners));
  const counted = precedes(tokens, to, countedBehind);
  const plain: CorePrint = day(dayNumber, month);
  const { core } = plain;
  const weak: CorePrint = { core, weak: 'beside' };
  const styled: CorePrint = { core, weak: 'style' };
  if (follows(tokens, from, fractionOpeners) && !followsWeekday(tokens, from)) return undefined;
  if (followsName(tokens, from)) return undefined;
  // `chưa đến 1/3`
  if (follows(tokens, from, reaching) && follows(tokens, from - 1, notYet)) return undefined;
  if (mark === '/') {
    if (isWholeLine(tokens, from, to)) return plain;
    if (spaced) return strong ? plain : weak;
    if (strong) return dayNumber === month && counted ? undefined : plain;
    if (counted)
      return dayNumber > 12 && (from === 0 || follows(tokens, from, weakOpeners)) ? plain : undefined;
    // 24/7 is all day long.
    if (dayNumber === 24 && month === 7) return weak;
    if (follows(tokens, from, closing)) return weak;
    // `(7/11)`
    if (follows(tokens, from, bracket) && precedes(tokens, to, closing)) {
      // `7-6 (7/5)`
      return from > 1 && tokens.kind[from - 2] === kindOf.number ? weak : plain;
    }
    // `tỷ lệ cược là 3/1`
    if (follows(tokens, from, being) && dayNumber <= 12) {
      if (isRatio(tokens, from)) return undefined;
      if (dayNumber !== month) return weak;
    }
    const fraction = dayNumber < month && lengthAt(tokens, from) === 1;
    if (follows(tokens, from, weakOpeners)) {
      return !fraction || closes(tokens, to) || precedes(tokens, to, behindDates) ? plain : weak;
    }
    if (isHoliday(dayNumber, month)) return plain;
    if (dayNumber > month && dayNumber > 9) return plain;
    // `01/5`, `05/09`
    if (lengthAt(tokens, from) === 2 && dayNumber < 10 && dayNumber !== month) return plain;
    return weak;
  }
  // `sáng 12.8 công bố …`, but `sáng 1.5 triệu người …`
  if (counted && !(strong && !spaced && !precedes(tokens, to, measures))) return undefined;
  if (spaced) return strong ? weak : undefined;
  if (strong) return plain;
  if (mark === '.') {
    if (!follows(tokens, from, weakOpeners)) return weak;
    return dayNumber > 9 && closes(tokens, to) ? plain : styled;
  }
  if (follows(tokens, from, weakOpeners)) {
    // `từ 28-11 đến`, `trước 2-9,`; `từ 3-5 người` has its noun behind it.
    return dayNumber > 12 && dayNumber > month ? plain : styled;
  }
  if (isHoliday(dayNumber, month)) return plain;
  return weak;
}

function closes(tokens: Tokens, to: number): boolean {
  return !sameLine(tokens, to) || tokens.kind[to] === kindOf.punctuation || precedes(tokens, to, closers);
}

/** Days that are named by their figures. */
function isHoliday(day: number, month: number): boolean {
  return holidays.has(day * 100 + month);
}
const holidays = new Set([509, 3004, 209, 803, 2011, 2010, 2212, 2707, 1905, 2603, 2106, 2702, 1908]);

const weekdaySecond = hashes('hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'bẩy', '2', '3', '4', '5', '6', '7');
const weekdayFirst = hashes('thứ');
const sunday = hashes('nhật');

/** `thứ bảy 15-2`, `chủ nhật, 5-6` */
function followsWeekday(tokens: Tokens, at: number): boolean {
  const end = at > 0 && follows(tokens, at, commas) ? at - 1 : at;
  if (follows(tokens, end, sunday)) return true;
  return follows(tokens, end, weekdaySecond) && end > 1 && weekdayFirst.has(tokens.hash[end - 2]!);
}
const commas = hashes(',');

/** `ngày 15`: the month is said elsewhere. */
const dayOfMonth = where(
  map(sequence(words('ngày', 'hôm'), dayInFigures), ([, dayNumber]) => day(dayNumber)),
  (tokens, from, to) => {
    if (codeContinues(tokens, to)) return false;
    // `Ngày 1: …` of a journey
    if (tokens.shape[from] === shapeOf.capitalized && precedes(tokens, to, colons)) return false;
    // `100 ngày 20 người`, `mỗi ngày 5`
    if (follows(tokens, from, dayCounters) || (from > 0 && tokens.kind[from - 1] === kindOf.number))
      return false;
    return !precedes(tokens, to, countedBehind) && !precedes(tokens, to, percent);
  },
);
const colons = hashes(':');
const dayCounters = hashes('mỗi', 'một', 'hằng', 'hàng', 'nhiều', 'mấy', 'từng');
const percent = hashes('%', '‰', 'phần', 'x');

/** `ngày 15 tháng này`, `ngày 5 tháng sau`, `ngày 5 tới` */
const conjunctions = hashes('khi', 'đó');
const dayOfShiftedMonth = map(
  sequence(
    words('ngày', 'hôm'),
    dayInFigures,
    words('tháng'),
    longest(
      map(words('này', 'nay'), () => 0),
      map(words('trước', 'rồi'), () => -1),
      map(words('sau', 'tới'), () => 1),
    ),
  ),
  ([, dayNumber, , months], tokens, from, to): CorePrint | undefined =>
    precedes(tokens, to, conjunctions) || follows(tokens, from, dayCounters)
      ? undefined
      : { core: { kind: 'day', day: dayNumber, months } },
);

/** The families of days by the sun. Of equally long matches the first counts. */
export const numericDates: readonly Rule<CorePrint>[] = [
  rule('day, month and year in figures', dayMonthYear),
  rule('day and month, then year', onlyWhere(dayMonthThenYear, mayHaveYear)),
  rule('day, month and year with dots', onlyWhere(dottedDayMonthYear, isDotted)),
  rule('day and month in words', behindNumber(dayMonthInWords, 'tháng', ',')),
  rule('year first', yearFirst),
  rule('day and month in figures', dayMonth),
  rule('day and month with a dot', onlyWhere(dottedDayMonth, isDotted)),
  rule('day of this month or the next', dayOfShiftedMonth),
  rule('day of the month', dayOfMonth),
];
