/** Halves of years and months, first and last months and days. */
import { kindOf } from '../../document.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
  behindNumber,
  integer,
  longest,
  map,
  optional,
  sequence,
  term,
  words,
  type Pattern,
} from '../../grammar/pattern.js';
import { smallInWords } from '../numbers/numerals.js';
import {
  continuesCode,
  follows,
  fullYear,
  hashes,
  numbered,
  precedes,
  relativeYear,
  withYear,
  yearPhrase,
  yearWord,
} from './common.js';
import { startsClause } from './clock-times.js';
import type { CorePrint } from './numeric-dates.js';
import type { YearPhrase } from './phrase.js';
import { dottedMonth, month, monthCounters, shiftedMonth } from './months.js';
import { year } from './years.js';

const numberKind = kindOf.number;

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

/** `3 quý đầu năm 2025`, `hai quý cuối năm` */
const firstQuarters = map(
  sequence(
    longest(
      integer(2, 3),
      map(smallInWords, (value) => (value >= 2 && value <= 3 ? value : undefined)),
    ),
    words('quý', 'quí'),
    term({ đầu: 1, cuối: 2, 'đầu tiên của': 1, 'đầu của': 1, 'cuối cùng của': 2 }),
    yearBehindMonths,
  ),
  ([many, , end, year]): CorePrint => ({
    core: {
      kind: 'months',
      first: end === 1 ? 1 : 13 - 3 * many,
      last: end === 1 ? 3 * many : 12,
      ...withYear(year),
    },
  }),
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

/** `9 tháng, doanh thu đạt …`, `thu ngân sách 8 tháng tăng 5%`: those that are over, in figures of a report. */
const monthsSoFar = map(
  sequence(integer(2, 11), words('tháng')),
  ([many], tokens, from, to): CorePrint | undefined => {
    if (continuesCode(tokens, from) || tokens.kind[from] !== numberKind || follows(tokens, from, lengthWords))
      return undefined;
    const told =
      precedes(tokens, to, figuresOfReports) || (startsClause(tokens, from) && precedes(tokens, to, comma));
    return told ? { core: { kind: 'months', first: 1, last: many, soFar: true } } : undefined;
  },
);
const comma = hashes(',');
const figuresOfReports = hashes('đạt', 'tăng', 'giảm', 'ước', 'đón', 'mới');
const lengthWords = hashes(
  'trong',
  'sau',
  'suốt',
  'hơn',
  'gần',
  'khoảng',
  'mỗi',
  'cứ',
  'được',
  'trước',
  'dài',
  'thêm',
  'mất',
  'từ',
  'đến',
  'tới',
  'chỉ',
  'mới',
  'hạn',
  'kỳ',
  'và',
  'quá',
  'đủ',
  'tròn',
  'chưa',
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
  ([, half, { core }]): CorePrint => ({ core: { kind: 'half month', half, month: core } }),
);

/** `10 ngày đầu tháng 12`, `hai tuần cuối tháng 6`, `3 ngày đầu năm` */
const leadingDays = map(
  sequence(
    optional(
      longest(
        integer(2, 31),
        map(smallInWords, (value) => (value >= 2 && value <= 31 ? value : undefined)),
      ),
    ),
    term({ ngày: 1, tuần: 7 }),
    term({ đầu: 1, 'đầu tiên của': 1, 'đầu của': 1, cuối: 2, 'cuối cùng của': 2 } as const),
    longest<CorePrint>(
      month,
      shiftedMonth,
      dottedMonth,
      year,
      map(words('tháng'), () => ({ core: { kind: 'month', months: 0 } })),
      map(words('năm'), () => ({ core: { kind: 'year', year: { by: 'shift', years: 0 } } })),
      map(relativeYear, (year) => ({ core: { kind: 'year', year } })),
    ),
  ),
  ([many = 1, days, end, { core }], tokens, from): CorePrint | undefined =>
    // `tuần đầu tháng 12`, but `ngày đầu tháng` is the first day and no stretch.
    (many === 1 && days === 1) || (many === 1 && from > 0 && tokens.kind[from - 1] === numberKind)
      ? undefined
      : {
          core: { kind: 'leading days', days: many * days, end, of: core },
        },
);

export const pieceRules: readonly Rule<CorePrint>[] = [
  rule(
    'first or last months of a year',
    behindNumber(longest(firstMonths, firstQuarters), 'tháng', 'quý', 'quí'),
  ),
  rule('months of a year', behindNumber(monthsOfYear, 'tháng')),
  rule('months so far', behindNumber(monthsSoFar, 'tháng')),
  rule('half of a year', halfYear),
  rule('half of a month', halfMonth),
  rule('first or last days', behindNumber(leadingDays, 'ngày', 'tuần')),
];
