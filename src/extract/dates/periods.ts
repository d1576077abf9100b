/** Months, quarters, halves, seasons, years, decades and centuries. */
import { gapOf, kindOf, shapeOf, type Tokens } from '../../document.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
  glued,
  integer,
  integerAt,
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
import { STEMS } from '../../calendar/sexagenary.js';
import { hashOf } from '../../text/hash.js';
import { smallInWords } from '../numbers/numerals.js';
import {
  codeContinues,
  comma,
  continuesCode,
  dash,
  endsClause,
  follows,
  fullYear,
  hashes,
  monthName,
  monthWord,
  namedYear,
  precedes,
  relativeYear,
  separator,
  toward,
  yearBehindMonth,
  yearPhrase,
  yearWord,
} from './common.js';
import type { CorePrint } from './numeric-dates.js';
import type { YearPhrase } from './phrase.js';
import { romanNumerals, sameYears, seasons, shiftedMonths, shiftedQuarters } from './terms.js';

const numbered = (year: number): YearPhrase => ({ by: 'number', year });
const withYear = (year: YearPhrase | null | undefined): { year?: YearPhrase } =>
  year === undefined || year === null ? {} : { year };

// Months.

/** Words before `tháng` that make it a unit: `sáu tháng`, `mỗi tháng ba lần`. */
const monthCounters = hashes(
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
const numberKind = kindOf.number;

/** `tháng 6`, `tháng 6/2024`, `tháng ba năm ngoái`, `tháng 12 tới`, `tháng 9 này` */
const month = map(
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
    if (bare && precedes(tokens, to, behindMonthUnit)) return undefined;
    if (words && tokens.shape[from] === shapeOf.capitalized && namesWithMonth(tokens, from)) return undefined;
    return {
      core: {
        kind: 'month',
        month,
        ...withYear(year),
        ...(direction === undefined ? {} : { toward: direction }),
        ...(words ? { words } : {}),
      },
    };
  },
);

/** `Cách mạng Tháng Tám`, `Tháng Mười vĩ đại` */
function namesWithMonth(tokens: Tokens, from: number): boolean {
  return follows(tokens, from, hashes('mạng', 'đường', 'phố'));
}

/** A figure that is a year or the end of a date, not a count of months. */
function isDateNumber(tokens: Tokens, at: number): boolean {
  return lengthAt(tokens, at) === 4 || (at > 0 && tokens.before[at] === gapOf.nothing);
}

/** `tháng này`, `tháng trước` */
const shiftedMonth = where(
  map(sequence(term(shiftedMonths), optional(yearPhrase)), ([months]): CorePrint => ({
    core: { kind: 'month', months },
  })),
  (tokens, from, to) =>
    !follows(tokens, from, monthCounters) &&
    !(from > 0 && tokens.kind[from - 1] === numberKind && sameLine(tokens, from)) &&
    !precedes(tokens, to, hashes('khi', 'đó')),
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
const dottedMonthOfYear: Pattern<{ month: number; year: number }> = {
  first: integer(0, 1).first,
  match: (tokens, at) => {
    if (at >= tokens.length || tokens.kind[at] !== numberKind || lengthAt(tokens, at) > 7) return undefined;
    const match = /^(\d\d?)\.(\d{4})$/u.exec(tokens.text.slice(tokens.textStart[at], tokens.textEnd[at]));
    if (match === null) return undefined;
    const month = Number(match[1]);
    const year = Number(match[2]);
    if (month < 1 || month > 12 || year < 1000 || year >= 2200) return undefined;
    return { value: { month, year }, to: at + 1 };
  },
};

/** `tháng 6.2018` */
const dottedMonth = map(sequence(monthWord, dottedMonthOfYear), ([, { month, year }]): CorePrint => ({
  core: { kind: 'month', month, year: numbered(year) },
}));

// Quarters.

const quarterNumber: Pattern<number> = longest(
  integer(1, 4),
  term({ i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, đầu: 1 }),
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
    map(sequence(term({ q1: 1, q2: 2, q3: 3, q4: 4 }), optional(yearBehindQuarter)), ([quarter, year]) => ({
      quarter,
      year,
      direction: undefined,
    })),
  ),
  ({ quarter, year, direction }, tokens, from, to): CorePrint | undefined => {
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

function isWordNumber(tokens: Tokens, from: number, to: number): boolean {
  return (
    to === from + 2 &&
    hashes('đầu', 'hai', 'ba', 'tư', 'một', 'bốn').has(tokens.hash[to - 1]!) &&
    !endsClause(tokens, to)
  );
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

// Halves of a year and its first and last months.

const smallNumber: Pattern<number> = longest(
  integer(1, 12),
  map(smallInWords, (value) => (value >= 1 && value <= 12 ? value : undefined)),
);
const yearBehindMonths: Pattern<YearPhrase | null> = longest<YearPhrase | null>(
  map(sequence(optional(words('của')), yearPhrase), ([, year]) => year),
  map(fullYear, numbered),
  map(yearWord, () => null),
  map(sequence(yearWord, fullYear), ([, year]) => numbered(year)),
);

/** `6 tháng đầu năm`, `ba tháng cuối năm 2024`, `9 tháng đầu năm nay`, `hai tháng đầu của năm 2025` */
const firstMonths = map(
  sequence(
    optional(smallNumber),
    words('tháng'),
    term({ đầu: 1, cuối: 2, 'đầu tiên của': 1, 'đầu tiên': 1, 'cuối cùng của': 2 }),
    yearBehindMonths,
  ),
  ([number, , end, year], tokens, from): CorePrint | undefined => {
    if (number === undefined && from > 0 && tokens.kind[from - 1] === numberKind) return undefined;
    if (number === undefined && follows(tokens, from, monthCounters)) return undefined;
    const many = number ?? 1;
    return {
      core: {
        kind: 'months',
        first: end === 1 ? 1 : 13 - many,
        last: end === 1 ? many : 12,
        ...withYear(year),
      },
    };
  },
);

/** `6 tháng năm 2024`, `9 tháng 2024`: the first ones. */
const monthsOfYear = map(
  sequence(
    smallNumber,
    words('tháng'),
    longest(
      map(sequence(yearWord, fullYear), ([, year]) => year),
      fullYear,
      map(sequence(words('/', '-'), fullYear), ([, year]) => year),
    ),
  ),
  ([many, , year], tokens, from): CorePrint | undefined =>
    year < 1900 || many < 2 || tokens.kind[from] !== numberKind || continuesCode(tokens, from)
      ? undefined
      : { core: { kind: 'months', first: 1, last: many, year: numbered(year) } },
);

/** `nửa đầu năm 2024`, `nửa cuối năm`, `nửa đầu 2024` */
const halfYear = map(
  longest<{ readonly half: number; readonly year: YearPhrase | null | undefined }>(
    map(sequence(words('nửa'), term({ đầu: 1, cuối: 2, sau: 2 }), yearBehindMonths), ([, half, year]) => ({
      half,
      year,
    })),
    map(
      sequence(
        words('nửa năm'),
        term({ đầu: 1, cuối: 2 }),
        optional(longest(yearPhrase, map(fullYear, numbered))),
      ),
      ([, half, year]) => ({ half, year }),
    ),
  ),
  ({ half, year }): CorePrint => ({
    core: { kind: 'months', first: half === 1 ? 1 : 7, last: half === 1 ? 6 : 12, ...withYear(year) },
  }),
);

/** `nửa đầu tháng 8`, `nửa cuối tháng này` */
const halfMonth = map(
  sequence(
    words('nửa'),
    term({ đầu: 1, cuối: 2, sau: 2 } as const),
    longest(month, shiftedMonth, dottedMonth),
  ),
  ([, half, { core }]): CorePrint => ({ core: { kind: 'half month', half: half as 1 | 2, month: core } }),
);

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
    return 'by' in when
      ? { core: { kind: 'season', season, year: when } }
      : { core: { kind: 'season', season, toward: when.toward } };
  },
);
const autumn = [...hashes('thu')][0];
const winter = [...hashes('đông')][0];
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

// Years.

const yearCounters = hashes(
  'mỗi',
  'một',
  'hằng',
  'hàng',
  'mấy',
  'nhiều',
  'từng',
  'vài',
  'cả',
  'các',
  'triệu',
  'nghìn',
  'ngàn',
  'trăm',
);
const behindYearUnit = hashes(
  'người',
  'đồng',
  'triệu',
  'tỷ',
  'tỉ',
  'nghìn',
  'ngàn',
  'tấn',
  'tuổi',
  'lần',
  'usd',
);
const bc = longest(words('tcn', 'trước công nguyên', 'trước cn', 'tr.cn', 'bc'));
const ad = words('sau công nguyên', 'scn', 'sau cn');

/** `năm 2024`, `năm 938`, `năm 40 SCN`, `năm 207 TCN` */
const year = map(
  sequence(
    yearWord,
    integer(1, 2199),
    optional(
      longest(
        map(bc, () => -1 as const),
        map(ad, () => 1 as const),
      ),
    ),
  ),
  ([, number, era], tokens, from, to): CorePrint | undefined => {
    const length = lengthAt(tokens, from + 1);
    if (era === -1) return { core: { kind: 'year', year: numbered(1 - number) } };
    if (era === 1) return { core: { kind: 'year', year: numbered(number) } };
    if (length < 3 || (length === 3 && number < 100) || (length === 4 && number < 1000)) return undefined;
    if (codeContinues(tokens, to)) return undefined;
    if (follows(tokens, from, yearCounters) || precedes(tokens, to, behindYearUnit)) return undefined;
    // `mỗi năm 500 …` is caught above; three figures need a mark behind them.
    if (
      length === 3 &&
      !endsClause(tokens, to) &&
      !precedes(tokens, to, hashes('đến', 'và', 'trên', 'tại', 'ở'))
    )
      return undefined;
    return { core: { kind: 'year', year: numbered(number) } };
  },
);

/** `năm nay`, `năm ngoái`, `năm tới`, `năm sau` */
const shiftedYear = where(
  map(relativeYear, (year): CorePrint => ({ core: { kind: 'year', year } })),
  (tokens, from, to) => {
    if (follows(tokens, from, shiftedYearCounters)) return false;
    if (from > 0 && tokens.kind[from - 1] === numberKind && sameLine(tokens, from)) return false;
    if (tokens.hash[from] === next && precedes(tokens, to, behindNextYear)) return false;
    if (sameYear.match(tokens, from)?.to === to) return false;
    return !precedes(tokens, to, hashes('khi', 'công', 'lễ', 'ngày'));
  },
);
const next = hashOf('sang');
const behindNextYear = hashes('sau', 'mới', 'thứ', ...STEMS);
/** `năm đó` is none alone, but may follow a day. */
const sameYear = term(sameYears);
const shiftedYearCounters = hashes(
  'mỗi',
  'một',
  'mấy',
  'nhiều',
  'vài',
  'các',
  'những',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mươi',
  'trăm',
  'lăm',
  'chục',
  'nghìn',
  'ngàn',
  'mốt',
  'tư',
  'hàng',
  'hằng',
  'lâu',
);

/** `năm qua`: the year that has just ended. */
const pastYear = where(
  map(words('năm qua'), (): CorePrint => ({ core: { kind: 'year', year: { by: 'shift', years: -0.5 } } })),
  (tokens, from) =>
    !follows(tokens, from, shiftedYearCounters) &&
    !(from > 0 && tokens.kind[from - 1] === numberKind && sameLine(tokens, from)),
);

/** Words before a bare year. */
const yearOpeners = hashes(
  'với',
  'sn',
  'sinh',
  'kỳ',
  'từ',
  'đến',
  'tới',
  'vào',
  'trước',
  'sau',
  'nửa',
  'niên',
  'và',
  'khóa',
  'hết',
  'qua',
  'trong',
);
const notYearOpeners = hashes(
  'số',
  'hơn',
  'gần',
  'khoảng',
  'đạt',
  'còn',
  'thêm',
  'mất',
  'được',
  'giá',
  'đường',
  'km',
  'lộ',
  'mẫu',
  'phòng',
  'tàu',
  'xe',
  'là',
  'trên',
  'dưới',
  'chừng',
  'quá',
  'bằng',
  'có',
  'chỉ',
  'lên',
  'xuống',
  'máy',
  'hotline',
  'đài',
  'mã',
  'tổng',
  'gồm',
  'cao',
  'nặng',
  'dài',
  'rộng',
  'tăng',
  'giảm',
  'vượt',
  'bởi',
  'bắn',
  'hút',
  'thứ',
  'cấp',
  'vay',
  'gửi',
  'trả',
  'bán',
  'mua',
  'thu',
  'nhận',
  'tặng',
  'trao',
  'hỗ',
  'cho',
  'của',
  'tới',
  'điểm',
  'mốc',
  'ngưỡng',
  'vùng',
  'các',
  'iso',
  'hiệu',
  'dòng',
  'đời',
  'bản',
  'phiên',
  'chuyến',
  'tọa',
  'cùng',
  'nghị',
  'án',
  'trợ',
  'luật',
  'ga',
  'game',
);
/** Names of events whose year is part of the name. */
const eventHeads = hashes(
  'giải',
  'cúp',
  'cup',
  'hội',
  'thi',
  'hậu',
  'diễn',
  'liên',
  'festival',
  'games',
  'olympic',
  'đại',
  'triển',
  'vòng',
  'tuần',
  'luật',
  'bộ',
  'world',
  'euro',
  'league',
  'champions',
  'show',
  'expo',
  'asiad',
  'game',
  'top',
  'forum',
  'chung',
  'giọng',
  'idol',
  'việt',
  'miss',
  'mr',
  'vương',
  'thưởng',
  'marathon',
  'tour',
  'grand',
  'open',
  'u23',
  'u22',
  'u20',
  'u19',
  'u17',
  'aff',
  'concert',
  'gala',
  'bảng',
  'báo',
  'danh',
  'chỉ',
  'đường',
  'hành',
  'chiến',
  'dịch',
  'concours',
  'apec',
  'asean',
  'g7',
  'g20',
  'cop',
  'wto',
  'v.league',
  'hiến',
);

/** `so với 2010`, `(1917)`, `(SN 1989)`, `kế hoạch giảm nghèo 2024` */
const bareYear = where(
  map(fullYear, (year): CorePrint => ({ core: { kind: 'year', year: numbered(year) } })),
  (tokens, from, to) => {
    const value = integerAt(tokens, from);
    if (continuesCode(tokens, from) || codeContinues(tokens, to)) return false;
    if (to < tokens.length && tokens.before[to] === gapOf.nothing && tokens.kind[to] !== kindOf.punctuation)
      return false;
    if (from === 0) return false;
    if (isBracket(tokens, from - 1) && closesBracket(tokens, to)) return value >= 900 && value <= 2100;
    if (value < 1400 || value > 2050) return false;
    if (!sameLine(tokens, from) || tokens.before[from] === gapOf.nothing) return false;
    const before = tokens.hash[from - 1]!;
    if (tokens.kind[from - 1] !== kindOf.syllable) return false;
    if (yearOpeners.has(before)) {
      if (value < 1900 && !endsClause(tokens, to)) return false;
      return value <= 2050 && !countsBehind(tokens, to);
    }
    if (value < 1945 || notYearOpeners.has(before)) return false;
    if (tokens.shape[from - 1] !== shapeOf.lower) return false;
    if (!endsClause(tokens, to) && !precedes(tokens, to, behindBareYear)) return false;
    for (let i = from - 1, steps = 0; i >= 0 && steps < 5; i--, steps++) {
      if (tokens.kind[i] === kindOf.punctuation || !sameLine(tokens, i + 1)) break;
      if (eventHeads.has(tokens.hash[i]!)) return false;
    }
    return true;
  },
);
const behindBareYear = hashes(
  'là',
  'đã',
  'sẽ',
  'và',
  'của',
  'tại',
  'ở',
  'được',
  'do',
  'thì',
  'đạt',
  'tăng',
  'giảm',
  'so',
  'theo',
  'cho',
  'với',
  'nhằm',
  'để',
  'trên',
  'trong',
  'vào',
  'có',
  'đến',
  'bằng',
  'từ',
  'dự',
  'ước',
);
const countedThings = hashes(
  'người',
  'đồng',
  'usd',
  'euro',
  'triệu',
  'tỷ',
  'tỉ',
  'nghìn',
  'ngàn',
  'tấn',
  'kg',
  'm',
  'km',
  'm2',
  'ha',
  'hộ',
  'vụ',
  'ca',
  'trường',
  'điểm',
  'căn',
  'xe',
  'chiếc',
  'con',
  'cây',
  'suất',
  'học',
  'sinh',
  'em',
  'cán',
  'chiến',
  'đảng',
  'mw',
  'hecta',
  'lượt',
  'bộ',
  'thí',
  'tờ',
  'phần',
  'doanh',
  'công',
  'hồ',
  'dự',
  'sản',
  'đại',
  'khách',
  'cổ',
  'đơn',
  'giường',
  'liều',
  'mũi',
  'tỷ',
  'lao',
  'đội',
);

function countsBehind(tokens: Tokens, to: number): boolean {
  return precedes(tokens, to, countedThings);
}

function isBracket(tokens: Tokens, at: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.textStart[at]!);
  return unit === 0x28 || unit === 0x5b;
}

function closesBracket(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length) return false;
  const unit = tokens.text.charCodeAt(tokens.textStart[at]!);
  return unit === 0x29 || unit === 0x5d;
}

// Stretches of years.

const shortYear = integer(0, 99);
/** `2021-2025`, `2023 - 2024`, `2023/24` */
const twoYears: Pattern<{ from: number; to: number }> = longest(
  map(sequence(fullYear, longest(dash, words('/')), fullYear), ([from, , to]) =>
    to > from ? { from, to } : undefined,
  ),
  map(sequence(fullYear, longest(dash, words('/')), shortYear), ([from, , short], tokens, at) => {
    const to = Math.floor(from / 100) * 100 + short;
    return to > from && to - from < 30 && lengthAt(tokens, at + 2) === 2 ? { from, to } : undefined;
  }),
);

const spanHeads = words(
  'giai đoạn',
  'nhiệm kỳ',
  'nhiệm kì',
  'niên khóa',
  'khóa',
  'thời kỳ',
  'thời kì',
  'thời gian',
  'năm học',
  'niên học',
  'mùa',
  'mùa giải',
  'mùa bóng',
  'năm',
  'vụ',
  'các năm',
  'những năm',
  'trong các năm',
  'nhiệm kỳ các năm',
  'niên vụ',
  'năm tài chính',
  'năm tài khóa',
  'giai đoạn các năm',
  'giai đoạn từ năm',
);

/** `giai đoạn 2021 đến 2025`; behind `năm` alone it is a range (`từ năm 1982 đến 2003`). */
const spokenYears = map(sequence(fullYear, words('đến', 'tới'), fullYear), ([from, , to], tokens, at) =>
  to > from && !(follows(tokens, at, yearHead) && !follows(tokens, at - 1, spanWords))
    ? { from, to }
    : undefined,
);
const yearHead = hashes('năm');
const spanWords = hashes('từ', 'các', 'những', 'đoạn');

/** `giai đoạn 2021-2025`, `nhiệm kỳ 2020 - 2025`, `năm học 2023-2024`, `mùa 2011-2012`, `năm 2001-2002` */
const namedYears = map(
  sequence(spanHeads, longest(twoYears, spokenYears)),
  ([, years], tokens, from, to): CorePrint | undefined =>
    codeContinues(tokens, to) || follows(tokens, from, hashes('số'))
      ? undefined
      : { core: { kind: 'years', ...years } },
);

/** `2021-2025`, `1418 - 2015` */
const bareYears = where(
  map(twoYears, (years): CorePrint => ({ core: { kind: 'years', ...years } })),
  (tokens, from, to) => {
    if (to !== from + 3 || lengthAt(tokens, to - 1) !== 4) return false;
    const joint = tokens.text.charCodeAt(tokens.textStart[from + 1]!);
    if (joint === 0x2f || joint === 0x2c || tokens.kind[from + 1] === kindOf.syllable) return false;
    if (continuesCode(tokens, from) || codeContinues(tokens, to)) return false;
    if (integerAt(tokens, from) < 1000 || integerAt(tokens, to - 1) > 2100) return false;
    if (countsBehind(tokens, to) || follows(tokens, from, notYearOpeners)) return false;
    // `Champions League 2012-2013`, `Công ty … 2012-2013`
    if (
      from > 0 &&
      sameLine(tokens, from) &&
      tokens.kind[from - 1] === kindOf.syllable &&
      tokens.before[from] !== gapOf.nothing
    ) {
      return tokens.shape[from - 1] === shapeOf.lower;
    }
    return true;
  },
);

/** `năm học này`, `năm học vừa qua`, `niên học tới`, `năm học mới` */
const schoolYear = map(
  sequence(
    words('năm học', 'niên học', 'niên khóa'),
    term({
      này: 0,
      nay: 0,
      'vừa qua': -1,
      'vừa rồi': -1,
      qua: -1,
      rồi: -1,
      trước: -1,
      tới: 1,
      sau: 1,
      'sắp tới': 1,
    }),
  ),
  ([, years], tokens, _from, to): CorePrint | undefined =>
    precedes(tokens, to, hashes('ngày', 'khi')) ? undefined : { core: { kind: 'school year', years } },
);

// Decades and centuries.

const decadeFigures: Pattern<{ decade: number; century?: number }> = {
  first: integer(0, 1).first,
  match: (tokens, at) => {
    const value = integerAt(tokens, at);
    if (value < 0 || value % 10 !== 0) return undefined;
    const length = lengthAt(tokens, at);
    if (length === 4 && value >= 1000 && value < 2100) return { value: { decade: value / 10 }, to: at + 1 };
    if (length === 2 && value >= 10) return { value: { decade: value / 10, century: -1 }, to: at + 1 };
    return undefined;
  },
};
const decadeWords = map(smallInWords, (value) =>
  value % 10 === 0 && value >= 20 ? { decade: value / 10, century: -1 } : undefined,
);
const centuryNumber: Pattern<number> = map(
  sequence(optional(words('thứ')), longest(term(romanNumerals), integer(1, 22)), optional(bc)),
  ([, number, before]) => (before === undefined ? number - 1 : -number),
);
const centuryWord = words('thế kỷ', 'thế kỉ', 'thế kỷ thứ');
const ofCentury = map(
  sequence(
    optional(words('của', ',')),
    centuryWord,
    longest(
      centuryNumber,
      map(words('trước'), () => 19),
      map(words('này'), () => 20),
    ),
  ),
  ([, , century]) => century,
);
const decadeHeads = words(
  'thập niên',
  'thập kỷ',
  'thập kỉ',
  'những năm',
  'các năm',
  'những thập niên',
  'những năm thập niên',
  'những năm thập kỷ',
);

/** `thập niên 90`, `những năm 1960`, `thập niên 80 của thế kỷ trước`, `những năm sáu mươi` */
const decade = map(
  sequence(decadeHeads, longest(decadeFigures, decadeWords), optional(ofCentury)),
  ([, { decade, century }, named], tokens, _from, to): CorePrint | undefined => {
    if (named === undefined && precedes(tokens, to, behindYearUnit)) return undefined;
    if (century === undefined) return { core: { kind: 'decade', decade } };
    return { core: { kind: 'decade', decade, century: named ?? -1 } };
  },
);

/** `những năm 1970-1980`, `thập niên 60 - 70` */
const decades = map(
  sequence(
    decadeHeads,
    decadeFigures,
    longest(dash, words('đến', ',', 'và', '/')),
    decadeFigures,
    optional(ofCentury),
  ),
  ([, first, , second, named]): CorePrint | undefined => {
    const from = first.century === undefined ? first.decade : (named ?? 19) * 10 + first.decade;
    const to = second.century === undefined ? second.decade : (named ?? 19) * 10 + second.decade;
    return to > from ? { core: { kind: 'decades', from, to } } : undefined;
  },
);

/** `thế kỷ XIX`, `thế kỷ 19`, `thế kỷ thứ II TCN` */
const century = map(sequence(centuryWord, centuryNumber), ([, century]): CorePrint => ({
  core: { kind: 'century', century },
}));

/** `thế kỷ XVII - XVIII` */
const centuries = map(
  sequence(
    centuryWord,
    centuryNumber,
    longest(dash, words('đến', 'và', ',')),
    optional(centuryWord),
    centuryNumber,
  ),
  ([, from, , , to]): CorePrint | undefined =>
    to > from ? { core: { kind: 'centuries', from, to } } : undefined,
);

/** `thế kỷ trước`, `thập niên này` */
const shiftedAge = map(
  longest<{ readonly unit: 'century' | 'decade'; readonly shift: number }>(
    map(sequence(centuryWord, term({ trước: -1, này: 0, tới: 1, sau: 1 })), ([, shift]) => ({
      unit: 'century' as const,
      shift,
    })),
    map(
      sequence(words('thập kỷ', 'thập niên', 'thập kỉ'), term({ trước: -1, này: 0, tới: 1, qua: -1 })),
      ([, shift]) => ({ unit: 'decade' as const, shift }),
    ),
  ),
  (value, tokens, from): CorePrint | undefined =>
    follows(tokens, from, yearCounters) ||
    follows(tokens, from, shiftedYearCounters) ||
    (from > 0 && tokens.kind[from - 1] === numberKind)
      ? undefined
      : { core: { kind: 'shifted unit', ...value } },
);

/** Behind `đầu`, `giữa`, `cuối` a unit alone is the present one: `cuối năm`, `đầu tháng`. */
export const unitBehindMod: Pattern<CorePrint> = map(
  longest(
    map(sequence(yearWord, optional(words('mới'))), (): CorePrint => ({
      core: { kind: 'year', year: { by: 'text', years: 0 } },
    })),
    map(words('tháng'), (): CorePrint => ({ core: { kind: 'month', months: 0 } })),
    map(words('tuần'), (): CorePrint => ({ core: { kind: 'week', weeks: 0 } })),
    map(words('quý'), (): CorePrint => ({ core: { kind: 'quarter', quarters: 0 } })),
    map(fullYear, (year): CorePrint => ({ core: { kind: 'year', year: numbered(year) } })),
    map(sequence(yearWord, words('mới'), namedYear), ([, , year]): CorePrint => ({
      core: { kind: 'lunar year', year },
    })),
    map(sequence(yearWord, words('mới'), fullYear), ([, , year]): CorePrint => ({
      core: { kind: 'year', year: numbered(year) },
    })),
  ),
  (value, tokens, from, to) => {
    // `đầu năm học`, `cuối tháng ba` (read by other rules), `đầu năm 2024`
    if (to === from + 1 && precedes(tokens, to, afterUnits)) return undefined;
    return value;
  },
);
const afterUnits = hashes('học', 'tuổi', 'cuối', 'thứ');

export const periods: readonly Rule<CorePrint>[] = [
  rule('month', month),
  rule('month and year with a dot', dottedMonth),
  rule('month from publication', shiftedMonth),
  rule('month and year in figures', monthOfYear),
  rule('quarter', quarter),
  rule('first or last quarter', quarterOfYear),
  rule('quarter from publication', shiftedQuarter),
  rule('first or last months of a year', firstMonths),
  rule('months of a year', monthsOfYear),
  rule('half of a year', halfYear),
  rule('half of a month', halfMonth),
  rule('season', season),
  rule('year', year),
  rule('year from publication', longest(shiftedYear, pastYear)),
  rule('decades', decades),
  rule('stretch of years with its name', namedYears),
  rule('stretch of years', bareYears),
  rule('year in figures', bareYear),
  rule('school year from publication', schoolYear),
  rule('decade', decade),
  rule('century', century),
  rule('centuries', centuries),
  rule('decade or century from publication', shiftedAge),
];

/** Pieces that ranges begin and end with. */
export { dottedMonthOfYear, separator, comma, monthName };
