/** Years, terms, school years, and stretches of years. */
import { STEMS } from '../../calendar/sexagenary.js';
import { gapOf, kindOf, shapeOf, type Tokens } from '../../document.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
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
import { hashOf } from '../../text/hash.js';
import {
  codeContinues,
  continuesCode,
  dash,
  endsClause,
  follows,
  fullYear,
  hashes,
  numbered,
  precedes,
  relativeYear,
  yearWord,
} from './common.js';
import type { CorePrint } from './numeric-dates.js';
import { startsClause } from './clock-times.js';
import { sameYears } from './terms.js';

const numberKind = kindOf.number;

export const yearCounters = hashes(
  'mỗi',
  'một',
  'hằng',
  'hàng',
  'mấy',
  'nhiều',
  'từng',
  'vài',
  'các',
  'triệu',
  'nghìn',
  'ngàn',
  'trăm',
);
export const behindYearUnit = hashes(
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
export const bc = longest(words('tcn', 'trước công nguyên', 'trước cn', 'tr.cn', 'bc'));
const ad = words('sau công nguyên', 'scn', 'sau cn');

const yearTellers = hashes('hồi', 'từ', 'thời');

/** `năm 2024`, `năm 938`, `năm 40 SCN`, `năm 207 TCN` */
export const year = map(
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
    // `hồi năm 72`
    if (
      length === 2 &&
      number >= 30 &&
      follows(tokens, from, yearTellers) &&
      !precedes(tokens, to, behindYearUnit)
    ) {
      return { core: { kind: 'year', year: numbered(1900 + number) } };
    }
    if (length < 3 || (length === 3 && number < 100) || (length === 4 && number < 1000)) return undefined;
    if (codeContinues(tokens, to)) return undefined;
    if (countsYears(tokens, from, number) || countedInYear(tokens, to)) return undefined;
    // `mỗi năm 500 …` is caught above; three figures need a mark behind them.
    if (length === 3 && !endsClause(tokens, to) && !precedes(tokens, to, behindShortYear)) return undefined;
    return { core: { kind: 'year', year: numbered(number) } };
  },
);

/** `mỗi năm 2000 …`; but in `phải nộp 880 triệu năm 2018` the amount comes before the year. */
function countsYears(tokens: Tokens, from: number, number: number): boolean {
  if (!follows(tokens, from, yearCounters)) return false;
  return number < 1900 || number > 2100 || !follows(tokens, from, amountsOfMoney);
}
const amountsOfMoney = hashes('triệu', 'nghìn', 'ngàn', 'trăm');

/** `năm 2000 tấn`; but `năm 2019 tỷ lệ hộ nghèo` is a share and no milliard. */
function countedInYear(tokens: Tokens, to: number): boolean {
  if (!precedes(tokens, to, behindYearUnit)) return false;
  if (precedes(tokens, to, milliards)) return !precedes(tokens, to + 1, shares);
  // `năm 1867 người Pháp …`: a people and no number of people
  return !(
    precedes(tokens, to, people) &&
    sameLine(tokens, to + 1) &&
    tokens.shape[to + 1] !== shapeOf.lower
  );
}
const people = hashes('người');
const milliards = hashes('tỷ', 'tỉ');
const shares = hashes('lệ', 'trọng', 'suất', 'giá', 'số');

/** `năm mới 2026`, `năm tài chính 2026` */
const newYear = map(
  sequence(yearWord, words('mới', 'tài chính', 'tài khóa'), fullYear),
  ([, , year]): CorePrint => ({
    core: { kind: 'year', year: numbered(year) },
  }),
);

/** `năm nay`, `năm ngoái`, `năm tới`, `năm sau` */
const shiftedYear = where(
  map(relativeYear, (year): CorePrint => ({ core: { kind: 'year', year } })),
  (tokens, from, to) => {
    if (isCountedYear(tokens, from)) return false;
    if (from > 0 && tokens.kind[from - 1] === numberKind && sameLine(tokens, from)) return false;
    if (tokens.hash[from] === next && precedes(tokens, to, behindNextYear)) return false;
    // `Cùng năm, …`
    if (sameYear.match(tokens, from)?.to === to)
      return tokens.hash[from] === same && startsClause(tokens, from) && endsClause(tokens, to);
    // `ba năm trước khi`, `năm trước Công nguyên`; but `năm ngoái khi …`, `năm nay công ty …`
    return !precedes(tokens, to, behindShiftedYear) || !beforeOrAfter.has(tokens.hash[to - 1]!);
  },
);
const next = hashOf('sang');
const behindNextYear = hashes('sau', 'mới', 'thứ', ...STEMS);
const same = hashOf('cùng');
const beforeOrAfter = hashes('trước', 'sau');
/** `năm đó` is none alone, but may follow a day; `Cùng năm,` may begin a sentence. */
const sameYear = term(sameYears);
/** `ba năm trước` counts years, `tháng Ba năm trước` does not. */
export function isCountedYear(tokens: Tokens, from: number): boolean {
  return follows(tokens, from, shiftedYearCounters) && !follows(tokens, from - 1, ordinalWords);
}
const ordinalWords = hashes('tháng', 'thứ', 'mùng', 'mồng', 'ngày', 'quý', 'khóa');
export const shiftedYearCounters = hashes(
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
  'nửa',
  'hàng',
  'hằng',
  'lâu',
);

/** `năm qua`: the year that has just ended. */
const pastYear = where(
  map(words('năm qua'), (): CorePrint => ({ core: { kind: 'year', year: { by: 'shift', years: -0.5 } } })),
  (tokens, from) =>
    !isCountedYear(tokens, from) &&
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
export const notYearOpeners = hashes(
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
  'nhìn',
);
/** Names of events whose year is part of the name. */
const eventHeads = hashes(
  'chương',
  'trình',
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
    // `2008: Tiến sĩ, …`: a line of a curriculum vitae
    if (from === 0 || !sameLine(tokens, from))
      return value >= 1900 && value <= 2050 && precedes(tokens, to, colons);
    if (isBracket(tokens, from - 1)) {
      if (closesBracket(tokens, to)) return value >= 900 && value <= 2100;
      return isYearOfBirth(tokens, from, to, value);
    }
    if (value < 1400 || value > 2050) return false;
    if (!sameLine(tokens, from) || tokens.before[from] === gapOf.nothing) return false;
    const before = tokens.hash[from - 1]!;
    if (tokens.kind[from - 1] !== kindOf.syllable) return false;
    if (yearOpeners.has(before)) {
      if (value < 1900 && !endsClause(tokens, to)) return false;
      // `từ 1900 đến 2000 đồng`
      if (
        precedes(tokens, to, upToWords) &&
        tokens.kind[to + 1] === kindOf.number &&
        countsBehind(tokens, to + 2)
      )
        return false;
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
const colons = hashes(':');

/** `Nguyễn Thị Mai (1995, trú xã Tân Hòa)`: behind a name, with where or what the person is. */
function isYearOfBirth(tokens: Tokens, from: number, to: number, value: number): boolean {
  return (
    value >= 1900 &&
    value <= 2050 &&
    precedes(tokens, to, commas) &&
    precedes(tokens, to + 1, aboutPersons) &&
    from > 1 &&
    tokens.kind[from - 2] === kindOf.syllable &&
    tokens.shape[from - 2] !== shapeOf.lower
  );
}
const commas = hashes(',');
const aboutPersons = hashes(
  'quê',
  'trú',
  'ngụ',
  'ở',
  'tạm',
  'thường',
  'hộ',
  'sinh',
  'học',
  'xã',
  'phường',
  'huyện',
  'quận',
  'thôn',
  'ấp',
  'bản',
  'tỉnh',
  'người',
  'nghề',
  'dân',
  'cán',
  'nhân',
  'công',
  'nguyên',
  'cựu',
  'giám',
  'lái',
  'vợ',
  'chồng',
  'con',
  'em',
  'anh',
  'chị',
);
const upToWords = hashes('đến', 'tới', '-', '–');
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

export function countsBehind(tokens: Tokens, to: number): boolean {
  if (!precedes(tokens, to, countedThings)) return false;
  // `từ 1957 đến 1963 học tại trường`: of pupils the whole word is printed.
  return !precedes(tokens, to, learning) || precedes(tokens, to + 1, pupils);
}

const learning = hashes('học');
const pupils = hashes('sinh', 'viên', 'trò', 'bổng', 'phần', 'kỳ');

export function isBracket(tokens: Tokens, at: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.textStart[at]!);
  return unit === 0x28 || unit === 0x5b;
}

export function closesBracket(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length) return false;
  const unit = tokens.text.charCodeAt(tokens.textStart[at]!);
  return unit === 0x29 || unit === 0x5d;
}

// Stretches of years.

const shortYear = integer(0, 99);
const jointOfYears = words('-', '–', '—', '−', '/');
/** `2021-2025`, `2023 - 2024`, `2023/24` */
const twoYears: Pattern<{ from: number; to: number }> = longest(
  map(sequence(fullYear, jointOfYears, fullYear), ([from, , to]) => (to > from ? { from, to } : undefined)),
  map(sequence(fullYear, jointOfYears, shortYear), ([from, , short], tokens, at) => {
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
  'mùa khô',
  'mùa mưa',
  'mùa lũ',
  'mùa đông',
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
  'giai đoạn năm',
);

/** `giai đoạn 2021 đến 2025`; behind `năm` alone it is a range (`từ năm 1982 đến 2003`). */
const spokenYears = map(sequence(fullYear, words('đến', 'tới'), fullYear), ([from, , to], tokens, at) =>
  to > from && !(follows(tokens, at, yearHead) && !follows(tokens, at - 1, spanWords))
    ? { from, to }
    : undefined,
);
const yearHead = hashes('năm');
const spanWords = hashes('các', 'những', 'đoạn');

/** `giai đoạn 2021-2025`, `nhiệm kỳ 2020 - 2025`, `năm học 2023-2024`, `mùa 2011-2012`, `năm 2001-2002` */
const namedYears = map(
  sequence(
    longest(
      spanHeads,
      // `kế hoạch 5 năm 2021-2025`
      map(sequence(integer(2, 10), yearWord), () => true as const),
    ),
    longest(twoYears, spokenYears),
  ),
  ([, years], tokens, from, to): CorePrint | undefined =>
    codeContinues(tokens, to) || follows(tokens, from, numberWord)
      ? undefined
      : { core: { kind: 'years', ...years } },
);

/** `(998 - 1085)`: in brackets also years of three figures. */
const bracketedYears = where(
  map(sequence(integer(100, 999), dash, integer(100, 2100)), ([from, , to]): CorePrint | undefined =>
    to > from && to - from <= 120 ? { core: { kind: 'years', from, to } } : undefined,
  ),
  (tokens, from, to) => from > 0 && isBracket(tokens, from - 1) && closesBracket(tokens, to),
);

/** `2021-2025`, `1418 - 2015` */
const bareYears = where(
  map(sequence(fullYear, dash, fullYear), ([from, , to]): CorePrint | undefined =>
    to > from ? { core: { kind: 'years', from, to } } : undefined,
  ),
  (tokens, from, to) => {
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
    words('năm học', 'niên học', 'niên khóa', 'mùa giải', 'mùa bóng'),
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
    precedes(tokens, to, behindSchoolYear) ? undefined : { core: { kind: 'school year', years } },
);

/** `tăng 25% so với mùa trước`, `giành vé dự cúp mùa tới`: of sport; farmers say `vụ mùa trước`, and seasons come (`mùa tới`). */
const nextSeason = map(
  sequence(words('mùa'), term({ trước: -1, tới: 1 })),
  ([, years], tokens, from, to): CorePrint | undefined =>
    follows(tokens, from, crops) ||
    precedes(tokens, to, behindSchoolYear) ||
    (years > 0 && !endsClause(tokens, to))
      ? undefined
      : { core: { kind: 'school year', years } },
);
const crops = hashes('vụ', 'giao', 'trái', 'theo', 'đầu', 'cuối', 'khi', 'mỗi');

/** `mùa giải 2017`, `mùa bóng 2010` of those that begin and end in one year */
const seasonOfSport = where(
  map(sequence(words('mùa', 'mùa giải', 'mùa bóng'), fullYear), ([, year]): CorePrint => ({
    core: { kind: 'year', year: numbered(year) },
  })),
  (tokens, _from, to) => !codeContinues(tokens, to) && !countsBehind(tokens, to),
);

export const yearRules: readonly Rule<CorePrint>[] = [
  rule('year', longest(year, newYear, seasonOfSport)),
  rule('year from publication', longest(shiftedYear, pastYear)),
  rule('stretch of years with its name', namedYears),
  rule('stretch of years', longest(bareYears, bracketedYears)),
  rule('year in figures', bareYear),
  rule('school year from publication', longest(schoolYear, nextSeason)),
];

const behindShortYear = hashes('đến', 'và', 'trên', 'tại', 'ở');

const behindShiftedYear = hashes('khi', 'công', 'lễ', 'ngày');

const numberWord = hashes('số');

const behindSchoolYear = hashes('ngày', 'khi');
