/** Months, quarters and seasons. */
import { gapOf, kindOf, shapeOf, type Tokens } from '../../document.js';
import { figuresOf } from '../../grammar/figures.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
  figures,
  behindNumber,
  glued,
  integer,
  lengthAt,
  longest,
  map,
  optional,
  sameLine,
  sequence,
  term,
  where,
  words,
  type Pattern,
} from '../../grammar/pattern.js';
import {
  codeContinues,
  continuesCode,
  endsClause,
  follows,
  fullYear,
  hashes,
  monthName,
  monthWord,
  namedYear,
  numbered,
  precedes,
  relativeYear,
  toward,
  withYear,
  yearBehindMonth,
  yearPhrase,
  yearWord,
} from './common.js';
import type { CorePrint } from './numeric-dates.js';
import type { Core, YearPhrase } from './phrase.js';
import type { Writable } from './writable.js';
import { seasons, shiftedMonths, shiftedQuarters } from './terms.js';

const numberKind = kindOf.number;

/** Words before `tháng` that make it a unit: `sáu tháng`, `mỗi tháng ba lần`. */
export const monthCounters = hashes(
  'mỗi',
  'một',
  'hằng',
  'hàng',
  'mấy',
  'nhiều',
  'từng',
  'vài',
  'cả',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'các',
  'những',
  'lương',
  'trăng',
);
const monthCountersOfWords = hashes('mỗi', 'một', 'hằng', 'hàng', 'mấy', 'nhiều', 'từng', 'vài');
const behindMonthUnit = hashes(
  'ngày',
  'tuần',
  'lần',
  'người',
  'đồng',
  'triệu',
  'nghìn',
  'bữa',
  'mươi',
  'trăm',
  'kỳ',
);

/** `tháng 6`, `tháng 6/2024`, `tháng ba năm ngoái`, `tháng 12 tới`, `tháng 9 này` */
export const month = map(
  sequence(monthWord, monthName, optional(yearBehindMonth), optional(toward)),
  ([, { month, lunar, words }, year, direction], tokens, from, to): CorePrint | undefined => {
    if (lunar || year?.by === 'name') return undefined;
    const bare = year === undefined;
    if (bare && codeContinues(tokens, to)) return undefined;
    if (from > 0 && sameLine(tokens, from)) {
      if (
        tokens.kind[from - 1] === numberKind &&
        tokens.before[from] !== gapOf.nothing &&
        !isDateNumber(tokens, from - 1)
      ) {
        return undefined;
      }
      if (words && bare && follows(tokens, from, monthCounters)) return undefined;
      if (!words && bare && follows(tokens, from, monthCountersOfWords)) return undefined;
    }
    // `tháng 5 Đồng bằng …`: a name counts nothing.
    if (bare && precedes(tokens, to, behindMonthUnit) && tokens.shape[to] === shapeOf.lower) return undefined;
    if ((words || bare) && namesWithMonth(tokens, from)) return undefined;
    const core: Writable<Extract<Core, { kind: 'month' }>> = { kind: 'month', month };
    if (year !== undefined) core.year = year;
    if (direction !== undefined) core.toward = direction;
    if (words) core.words = words;
    return { core };
  },
);

/** `tháng Giêng 2014`, `tháng giêng tây`: with a bare year of our era, or said to be of the sun, it is January. */
const january = map(
  sequence(
    monthWord,
    words('giêng'),
    longest<YearPhrase | null>(
      map(fullYear, numbered),
      map(sequence(words('/'), fullYear), ([, year]) => numbered(year)),
      map(words('tây', 'dương lịch'), () => null),
    ),
  ),
  ([, , year]): CorePrint => ({ core: { kind: 'month', month: 1, ...withYear(year) } }),
);

/** `Cách mạng Tháng Tám`, `Tháng Mười vĩ đại` */
function namesWithMonth(tokens: Tokens, from: number): boolean {
  // `rạp Tháng Tám`, but `doanh thu rạp tháng 12`
  if (follows(tokens, from, cinema)) return tokens.shape[from] !== shapeOf.lower;
  // `đưa lên mạng tháng 10` is no revolution.
  return (
    follows(tokens, from, namedByMonths) &&
    (!follows(tokens, from, net) || follows(tokens, from - 1, revolution))
  );
}

/** A figure that is a year or the end of a date, not a count of months. */
function isDateNumber(tokens: Tokens, at: number): boolean {
  return lengthAt(tokens, at) === 4 || (at > 0 && tokens.before[at] === gapOf.nothing);
}

/** `tháng này`, `tháng trước` */
export const shiftedMonth = where(
  map(sequence(term(shiftedMonths), optional(yearPhrase)), ([months]): CorePrint => ({
    core: { kind: 'month', months },
  })),
  (tokens, from, to) =>
    !follows(tokens, from, monthCounters) &&
    !(from > 0 && tokens.kind[from - 1] === numberKind && sameLine(tokens, from)) &&
    !precedes(tokens, to, behindShiftedMonth),
);

/** `6/2024`, `06-2024` without `tháng`. */
const monthOfYear = map(
  sequence(integer(1, 12), glued(words('/', '-')), glued(fullYear)),
  ([month, , year], tokens, from, to): CorePrint | undefined => {
    if (continuesCode(tokens, from) || codeContinues(tokens, to)) return undefined;
    if (year < 1900 || follows(tokens, from, documentWords)) return undefined;
    return { core: { kind: 'month', month, year: numbered(year) } };
  },
);
/** What numbers of documents stand behind. */
const documentWords = hashes(
  'số',
  'thông',
  'tư',
  'nghị',
  'định',
  'quyết',
  'chỉ',
  'thị',
  'công',
  'văn',
  'án',
  'đồng',
  'luật',
  'lệnh',
  'hành',
  'tin',
  'trình',
  'kết',
  'luận',
  'điện',
  'bản',
  'tờ',
  'quy',
  'chuẩn',
);
/** `6.2018`: one token, only inside ranges that begin with `tháng`. */
const dottedMonthOfYear: Pattern<{ month: number; year: number }> = figures((tokens, at) => {
  if (lengthAt(tokens, at) > 7) return undefined;
  const match = /^(\d\d?)\.(\d{4})$/u.exec(tokens.text.slice(tokens.textStart[at], tokens.textEnd[at]));
  if (match === null) return undefined;
  const month = Number(match[1]);
  const year = Number(match[2]);
  return month >= 1 && month <= 12 && year >= 1000 && year < 2200 ? { month, year } : undefined;
}, figuresOf.dotted);

/** `tháng 6.2018` */
export const dottedMonth = map(sequence(monthWord, dottedMonthOfYear), ([, { month, year }]): CorePrint => ({
  core: { kind: 'month', month, year: numbered(year) },
}));

// Quarters.

const quarterNumber: Pattern<number> = longest(
  integer(1, 4),
  term({ i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, đầu: 1 }),
);

/** `1.2026` behind `quý`: one token. */
const dottedQuarterOfYear: Pattern<{ quarter: number; year: YearPhrase; direction: undefined }> = map(
  dottedMonthOfYear,
  ({ month, year }) =>
    month <= 4 ? { quarter: month, year: numbered(year), direction: undefined } : undefined,
);

/** What may follow a quarter; unlike a month it has no bare name of a year. */
const yearBehindQuarter: Pattern<YearPhrase> = longest(
  yearBehindMonth,
  map(fullYear, numbered),
  map(sequence(words('của'), yearPhrase), ([, year]) => year),
);

/** `quý I/2024`, `quý 4 năm 2018`, `quý 3`, `Q1/2024`, `quý II năm nay` */
const quarter = map(
  longest(
    map(
      sequence(words('quý', 'quí', 'qúy'), quarterNumber, optional(yearBehindQuarter), optional(toward)),
      ([, quarter, year, direction]) => ({ quarter, year, direction }),
    ),
    map(sequence(words('quý', 'quí', 'qúy'), dottedQuarterOfYear), ([, value]) => value),
    map(sequence(term({ q1: 1, q2: 2, q3: 3, q4: 4 }), optional(yearBehindQuarter)), ([quarter, year]) => ({
      quarter,
      year,
      direction: undefined,
    })),
  ),
  ({ quarter, year, direction }, tokens, from, to): CorePrint | undefined => {
    // `Q1` alone is a district as well.
    if (to === from + 1 && !follows(tokens, from, shortQuarterOpeners)) return undefined;
    // `quý ba` are ladies when a title: `Quý Hai`; `quý đầu` needs its year.
    if (tokens.kind[to - 1] === kindOf.syllable && year === undefined && isWordNumber(tokens, from, to)) {
      return undefined;
    }
    if (continuesCode(tokens, from)) return undefined;
    return {
      core: {
        kind: 'quarter',
        quarter,
        ...withYear(year ?? yearOf(direction)),
      },
    };
  },
);

const shortQuarterOpeners = hashes('trong', 'với', 'cuối', 'đầu', 'giữa', 'hết', 'từ');

function isWordNumber(tokens: Tokens, from: number, to: number): boolean {
  return to === from + 2 && quarterWords.has(tokens.hash[to - 1]!) && !endsClause(tokens, to);
}

function yearOf(direction: 'next' | 'last' | 'this' | undefined): YearPhrase | undefined {
  return direction === 'this' ? { by: 'shift', years: 0 } : undefined;
}

/** `quý đầu năm`, `quý cuối năm 2024` */
const quarterOfYear = map(
  sequence(
    words('quý', 'quí'),
    term({ đầu: 1, cuối: 4, 'đầu tiên của': 1, 'cuối cùng của': 4, 'đầu của': 1, 'cuối của': 4 }),
    longest<YearPhrase | null>(
      yearPhrase,
      map(yearWord, () => null),
    ),
  ),
  ([, quarter, year]): CorePrint => ({ core: { kind: 'quarter', quarter, ...withYear(year) } }),
);

const shiftedQuarter = map(term(shiftedQuarters), (quarters): CorePrint => ({
  core: { kind: 'quarter', quarters },
}));

// Seasons.

const seasonName = term(seasons);

/** `mùa hè 1992`, `mùa đông năm 1951`, `mùa thu này`, `Xuân Giáp Thìn`, `hè 2024`, `mùa hè năm ngoái` */
const season = map(
  longest(
    map(
      sequence(
        words('mùa'),
        seasonName,
        longest<YearPhrase | { toward: 'next' | 'last' | 'this' }>(
          yearPhrase,
          namedYear,
          map(fullYear, numbered),
          map(toward, (toward) => ({ toward })),
          // `mùa hè rồi`
          map(words('rồi'), () => ({ toward: 'last' as const })),
        ),
      ),
      ([, season, when]) => ({ season, when }),
    ),
    map(
      sequence(
        seasonName,
        longest<YearPhrase | { toward: 'next' | 'last' | 'this' }>(
          namedYear,
          map(fullYear, numbered),
          map(sequence(yearWord, fullYear), ([, year]) => numbered(year)),
          map(relativeYear, (year) => year),
        ),
      ),
      ([season, when]) => ({ season, when }),
    ),
  ),
  ({ season, when }, tokens, from): CorePrint | undefined => {
    const name = tokens.hash[from];
    // `chị Thu 2024`, `thu năm nay` of money, `phía đông năm …`: winter and autumn need their word.
    if (name === autumn || name === winter) return undefined;
    if (follows(tokens, from, peopleBefore)) return undefined;
    // `vụ đông xuân 2025-2026` is a harvest.
    if (name === spring && follows(tokens, from, winterWord)) return undefined;
    // `Tuần lễ Thời trang xuân hè 2019` is a collection.
    if (name === summer && follows(tokens, from, springWord)) return undefined;
    return 'by' in when
      ? { core: { kind: 'season', season, year: when } }
      : { core: { kind: 'season', season, toward: when.toward } };
  },
);
const autumn = [...hashes('thu')][0];
const winter = [...hashes('đông')][0];
const spring = [...hashes('xuân')][0];
const winterWord = hashes('đông');
const summer = [...hashes('hè')][0];
const springWord = hashes('xuân');
const peopleBefore = hashes(
  'anh',
  'chị',
  'cô',
  'bà',
  'ông',
  'em',
  'cháu',
  'thị',
  'văn',
  'minh',
  'thanh',
  'kim',
  'gặp',
);

export const monthRules: readonly Rule<CorePrint>[] = [
  rule('month', longest(month, january)),
  rule('month and year with a dot', dottedMonth),
  rule('month from publication', shiftedMonth),
  rule('month and year in figures', behindNumber(monthOfYear, '/', '-', '–', '—', '−', '.')),
  rule('quarter', quarter),
  rule('first or last quarter', quarterOfYear),
  rule('quarter from publication', shiftedQuarter),
  rule('season', season),
];

const net = hashes('mạng');
const revolution = hashes('cách');
const namedByMonths = hashes('mạng', 'đường', 'phố');
const cinema = hashes('rạp');

const behindShiftedMonth = hashes('khi', 'đó');

const quarterWords = hashes('đầu', 'hai', 'ba', 'tư', 'một', 'bốn');
