/** Days, months and years of the lunar calendar, and the feasts. */
import { FEASTS } from '../../calendar/feasts.js';
import { kindOf, shapeOf, type Tokens } from '../../document.js';
import { figuresOf } from '../../grammar/figures.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
  figures,
  behindNumber,
  choice,
  integer,
  longest,
  map,
  onlyWhere,
  optional,
  sequence,
  term,
  union,
  where,
  words,
  type Pattern,
  type ValueOf,
} from '../../grammar/pattern.js';
import {
  anyDay,
  branch,
  canChi,
  comma,
  dayWord,
  endsClause,
  findsAhead,
  follows,
  fullYear,
  hasDot,
  hashes,
  isDotted,
  monthInFiguresAt,
  monthName,
  monthWord,
  namedYear,
  precedes,
  relativeYear,
  separator,
  yearBehindMonth,
  yearBehindName,
  yearPhrase,
  yearWord,
} from './common.js';
import type { CorePrint } from './numeric-dates.js';
import type { Core, YearPhrase } from './phrase.js';
import type { Writable } from './writable.js';
import { lunarMonths, reigns } from './terms.js';

const leapWord = words('nhuận');
/** `âm lịch`, `(ÂL)`, `ÂL`, `lịch ta`; brackets belong to it. */
const byTheMoon = longest(
  words('âm lịch', 'âl', 'al', 'lịch âm', 'lịch ta', 'ta', 'âm'),
  map(sequence(words('('), words('âm lịch', 'âl', 'al', 'lịch âm'), words(')')), () => true as const),
);
/** What stands behind `tháng`: the month, perhaps a leap one. */
const lunarMonth = map(
  sequence(monthWord, monthName, optional(leapWord)),
  ([, { month, lunar, words }, leap]) => ({ month, lunar, words, leap: leap === true }),
);

/** The same with what stands behind it: a year, and whether it is said to be of the moon. */
function monthWith<Moon>(
  { month, lunar, words, leap }: ValueOf<typeof lunarMonth>,
  year: YearPhrase | undefined,
  moon: Moon,
) {
  return { month, lunar, words, leap, year, moon };
}

interface LunarDayParts {
  readonly day: number;
  readonly month?: number;
  readonly leap?: boolean;
  readonly year?: YearPhrase | undefined;
  readonly tet?: boolean;
  readonly months?: number;
}

function lunarDay({ day, month, leap, year, tet, months }: LunarDayParts): CorePrint {
  const core: Writable<Extract<Core, { kind: 'lunar day' }>> = { kind: 'lunar day', day };
  if (month !== undefined) core.month = month;
  if (leap === true) core.leap = leap;
  if (year !== undefined) core.year = year;
  if (tet === true) core.tet = tet;
  if (months !== undefined) core.months = months;
  return { core };
}

const first = words('mùng', 'mồng');
const tetWord = longest(words('tết', 'tết nguyên đán', 'tết âm lịch', 'tết cổ truyền', 'tết ta'));

/** `mùng 6 tháng giêng năm Giáp Thìn`, `mồng một tháng tám`, `mùng 10/3 âm lịch`, `mùng 3` */
const numberedFromFirst = map(
  sequence(
    optional(dayWord),
    first,
    anyDay,
    optional(
      longest(
        map(
          sequence(lunarMonth, optional(byTheMoon), optional(yearBehindMonth), optional(byTheMoon)),
          ([month, , year]) => monthWith(month, year, true),
        ),
        map(
          sequence(
            separator,
            integer(1, 12),
            optional(byTheMoon),
            optional(yearBehindMonth),
            optional(byTheMoon),
          ),
          ([, month, before, year, behind]) => ({
            month,
            leap: false,
            year,
            moon: before === true || behind === true,
          }),
        ),
      ),
    ),
    optional(byTheMoon),
  ),
  ([, , day, rest], tokens, _from, to): CorePrint | undefined => {
    if (day > 30) return undefined;
    // `mồng mười tuổi` is a name and an age.
    if (rest === undefined) return day <= 10 && !precedes(tokens, to, ages) ? lunarDay({ day }) : undefined;
    // `mồng 2-9` is the national day.
    if (!rest.moon && sunHolidays.has(day * 100 + rest.month)) {
      return {
        core: {
          kind: 'day',
          day,
          month: rest.month,
          ...(rest.year === undefined ? {} : { year: rest.year }),
        },
      };
    }
    return lunarDay({ day, ...rest });
  },
);
const ages = hashes('tuổi');
const sunHolidays = new Set([209, 803, 105, 302, 701]);

/** `mùng 1 Tết`, `29 Tết`, `ba mươi Tết Giáp Thìn` */
const dayOfTet = map(
  sequence(
    optional(dayWord),
    optional(first),
    anyDay,
    tetWord,
    optional(choice(namedYear, relativeYear, yearPhrase)),
  ),
  ([, mung, day, , year], tokens, from): CorePrint | undefined => {
    if (mung === undefined && (day < 20 || day > 30)) return undefined;
    if (mung !== undefined && day > 10) return undefined;
    if (mung === undefined && follows(tokens, from, counters)) return undefined;
    return lunarDay({ day, tet: true, year });
  },
);
const counters = hashes('hơn', 'gần', 'khoảng', 'đón', 'qua', 'mấy');

/** In `Rằm tháng Bảy năm nay rơi vào …` the year is a date of its own. */
function notItsOwnSubject(tokens: Tokens, _from: number, to: number): boolean {
  return !precedes(tokens, to, falls);
}
const falls = hashes('rơi', 'trùng');

/** `rằm`, `rằm tháng Bảy`, `ngày rằm tháng giêng năm 2019` */
const fullMoon = map(
  sequence(
    optional(dayWord),
    where(words('rằm'), (tokens, from) => !follows(tokens, from, moonBefore)),
    optional(words('này')),
    optional(
      map(
        sequence(
          lunarMonth,
          optional(byTheMoon),
          optional(leapWord),
          optional(where(yearBehindMonth, notItsOwnSubject)),
          optional(byTheMoon),
        ),
        ([month, , leap, year]) => ({ ...month, leap: month.leap || leap === true, year }),
      ),
    ),
    optional(byTheMoon),
    optional(where(yearPhrase, notItsOwnSubject)),
  ),
  ([, , own, rest, , year]): CorePrint =>
    lunarDay({ day: 15, ...rest, year: rest?.year ?? year, ...(own === undefined ? {} : { months: 0 }) }),
);
const moonBefore = hashes('trăng', 'mặt');

/** `10/3 âm lịch`, `ngày 15 tháng 8 (ÂL)`, `ngày 14 tháng Hai nhuận năm Đinh Hợi` */
const markedDay = map(
  sequence(
    optional(dayWord),
    anyDay,
    longest(
      map(
        sequence(
          optional(comma),
          lunarMonth,
          optional(byTheMoon),
          optional(yearBehindMonth),
          optional(byTheMoon),
        ),
        ([, month, before, year, behind]) => monthWith(month, year, before ?? behind),
      ),
      map(
        sequence(
          separator,
          integer(1, 12),
          optional(byTheMoon),
          optional(yearBehindMonth),
          optional(byTheMoon),
        ),
        ([, month, before, year, behind]) => ({ month, leap: false, year, moon: before ?? behind }),
      ),
    ),
  ),
  ([, day, rest], tokens, from): CorePrint | undefined => {
    if (day > 30 || (rest.moon === undefined && !rest.leap && rest.year?.by !== 'name')) return undefined;
    if (
      tokens.kind[from] !== kindOf.number &&
      !dayWord.first.hashes.has(tokens.hash[from]!) &&
      !rest.leap &&
      rest.moon === undefined
    ) {
      return undefined;
    }
    return lunarDay({ day, ...rest });
  },
);

/** `15.8 âm lịch`, `15.04 năm Nhâm Dần`: day and month are one token. */
const dottedMarkedDay: Pattern<CorePrint> = longest(
  map(
    sequence(optional(dayWord), dottedParts(), byTheMoon, optional(yearBehindMonth)),
    ([, { day, month }, , year]) => lunarDay({ day, month, year }),
  ),
  map(sequence(optional(dayWord), dottedParts(), yearBehindMonth), ([, { day, month }, year]) =>
    year.by === 'name' ? lunarDay({ day, month, year }) : undefined,
  ),
);

function dottedParts(): Pattern<{ day: number; month: number }> {
  return figures((tokens, at) => {
    const match = /^(\d\d?)\.(\d\d?)$/u.exec(
      tokens.text.slice(tokens.textStart[at], Math.min(tokens.textEnd[at]!, tokens.textStart[at]! + 6)),
    );
    if (match === null) return undefined;
    const day = Number(match[1]);
    const month = Number(match[2]);
    return day >= 1 && day <= 30 && month >= 1 && month <= 12 ? { day, month } : undefined;
  }, figuresOf.dotted);
}

const moonMarks = union([byTheMoon.first, leapWord.first, canChi.first]).hashes;
/** The mark stands at most so far behind the first word: `ngày ba mươi mốt, tháng mười hai, năm Giáp Thìn`. */
const moonReach = 16;
/** Behind the month in figures only `, năm` can stand before it. */
const moonReachOfFigures = 8;

/** A cheap test: most days have no mark of the moon behind them. */
function mayBeMarked(tokens: Tokens, at: number): boolean {
  // `15.8` holds its month.
  const isInFigures =
    tokens.kind[at] === kindOf.number &&
    !hasDot(tokens, at) &&
    precedes(tokens, at + 1, separator.first.hashes);
  if (!isInFigures) return findsAhead(tokens, at, moonMarks, moonReach);
  const month = monthInFiguresAt(tokens, at);
  return month > 0 && findsAhead(tokens, month, moonMarks, moonReachOfFigures);
}

const leapBefore = hashes('nhuận');
const rightly = hashes('đúng', 'vào');

/** `nhuận tháng Tư`, `nhuận đúng tháng Hai`: the word before it stays outside. */
function isBehindLeap(tokens: Tokens, from: number): boolean {
  return (
    follows(tokens, from, leapBefore) ||
    (follows(tokens, from, rightly) && follows(tokens, from - 1, leapBefore))
  );
}

/** `tháng Chạp`, `tháng Giêng năm Giáp Thìn`, `tháng hai âm lịch`, `tháng Hai nhuận`, `nhuận tháng bảy` */
const monthOfTheMoon = map(
  map(
    sequence(
      lunarMonth,
      optional(byTheMoon),
      optional(yearBehindMonth),
      optional(byTheMoon),
      optional(words('vừa qua', 'vừa rồi', 'này', 'tới')),
    ),
    ([month, before, year, behind]) => monthWith(month, year, before ?? behind),
  ),
  ({ month, lunar, leap: printed, year, moon }, tokens, from): CorePrint | undefined => {
    const leap = printed || isBehindLeap(tokens, from);
    if (!lunar && !leap && moon === undefined && year?.by !== 'name') return undefined;
    return {
      core: {
        kind: 'lunar month',
        month,
        ...(leap ? { leap } : {}),
        ...(year === undefined ? {} : { year }),
      },
    };
  },
);

const onlyLunarMonths = term(lunarMonths).first.hashes;

/** A cheap test: most months are those of the sun. */
function mayBeLunarMonth(tokens: Tokens, at: number): boolean {
  return (
    precedes(tokens, at + 1, onlyLunarMonths) ||
    isBehindLeap(tokens, at) ||
    findsAhead(tokens, at, moonMarks, moonReach)
  );
}

const reignName = term(reigns);
const ordinalWords = words('thứ');
const reignYear: Pattern<YearPhrase> = map(
  sequence(
    reignName,
    optional(ordinalWords),
    longest(
      anyDay,
      map(words('nguyên niên'), () => 1),
      integer(1, 60),
    ),
  ),
  ([first, thu, ordinal], tokens, _from, to): YearPhrase | undefined =>
    thu === undefined && tokens.kind[to - 1] !== kindOf.number && ordinal !== 1
      ? undefined
      : { by: 'reign', first, ordinal },
);

/** `năm Giáp Thìn`, `năm mới Giáp Thìn 2024`, `năm Giáp Thìn (1774)`, `năm Cảnh Hưng thứ 27`, `niên hiệu …` */
const yearOfTheMoon = map(
  longest<YearPhrase>(
    map(sequence(yearWord, optional(words('mới', 'âm lịch', 'con rồng')), namedYear), ([, , year]) => year),
    map(sequence(yearWord, optional(words('niên hiệu')), reignYear), ([, , year]) => year),
    map(sequence(words('niên hiệu'), reignYear), ([, year]) => year),
  ),
  (year): CorePrint => ({ core: { kind: 'lunar year', year } }),
);

/** `năm Thìn`; also `năm con rồng` is none: an animal is no name of a year. */
const yearOfBranch = where(
  map(sequence(yearWord, branch), ([, value]): CorePrint => ({
    core: { kind: 'lunar year', year: { by: 'name', name: 100 + value } },
  })),
  (tokens, from, to) =>
    tokens.shape[to - 1] === shapeOf.capitalized &&
    !precedes(tokens, to, dashesBehind) &&
    !follows(tokens, from, yearCounters),
);
const yearCounters = hashes('mỗi', 'một', 'hằng', 'hàng', 'tuổi');

/** `ngày Tân Hợi, tháng Bính Dần, năm Giáp Thìn` */
const namedDay = map(
  sequence(
    words('ngày'),
    canChi,
    optional(map(sequence(optional(comma), monthWord, canChi), ([, , month]) => month)),
    optional(map(sequence(optional(comma), yearWord, namedYear), ([, , year]) => year)),
  ),
  ([, day, month, year]): CorePrint | undefined =>
    year === undefined && month === undefined
      ? undefined
      : {
          core: {
            kind: 'named day',
            day,
            ...(month === undefined ? {} : { month }),
            ...(year === undefined ? {} : { year }),
          },
        },
);

/** Feasts that a newspaper means as a day; memorial days (`Ngày Nhà giáo Việt Nam`) stand beside theirs. */
const printedFeasts = new Set([
  'tet',
  'than-tai',
  'nguyen-tieu',
  'han-thuc',
  'gio-to',
  'phat-dan',
  'doan-ngo',
  'that-tich',
  'vu-lan',
  'trung-thu',
  'trung-cuu',
  'ong-tao',
  'giao-thua',
  'thanh-minh',
  'ha-nguyen',
  'new-year',
  'valentine',
  'national-day',
  'halloween',
  'christmas-eve',
  'christmas',
  'easter',
]);
/** Names that mean something else too, or are read by another rule. */
const leftOut = new Set([
  'thần tài',
  'đêm giao thừa',
  'rằm tháng giêng',
  'rằm tháng tư',
  'rằm tháng bảy',
  'rằm tháng tám',
  'rằm tháng mười',
  'hạ nguyên',
  'thượng nguyên',
  'tết cả',
  'tết ta',
  'thanh minh',
  'tết cơm mới',
  'đêm noel',
  'đêm giáng sinh',
  'đêm nô-en',
  'phục sinh',
  'nguyên đán',
  'tình nhân',
  'thiên chúa giáng sinh',
  'vesak',
  'đại lễ vesak',
  'ông công ông táo',
  'ông táo chầu trời',
  'cúng ông công ông táo',
  'trừ tịch',
  'xá tội vong nhân',
  'lễ tình yêu',
]);
const feastNames = new Map<string, number>();
FEASTS.forEach((feast, index) => {
  if (!printedFeasts.has(feast.id)) return;
  for (const name of feast.names) if (!leftOut.has(name)) feastNames.set(name, index);
});
const feastName = term(feastNames);

/** `Tết Nguyên đán Bính Ngọ 2026`, `Giỗ Tổ năm ngoái`, `Trung thu 2018`, `Ngày Giỗ Tổ Hùng Vương` */
const feast = map(
  sequence(
    optional(words('ngày')),
    feastName,
    optional(
      longest(
        where(yearBehindName, notItsOwnSubject),
        // `giao thừa Tết Bính Ngọ 2026`
        map(sequence(tetWord, namedYear), ([, year], tokens, from) =>
          follows(tokens, from, eve) ? year : undefined,
        ),
      ),
    ),
  ),
  ([word, feast, year], tokens, from, to): CorePrint | undefined => {
    const name = from + (word === undefined ? 0 : 1);
    // `Quốc Khánh` is a name of people.
    if (
      national.has(tokens.hash[name]!) &&
      tokens.shape[name + 1] === shapeOf.capitalized &&
      !follows(tokens, from, feastHeads)
    )
      return undefined;
    // Names of feasts are printed with a capital; `trung thu`, `giao thừa` also without.
    if (tokens.shape[name] === shapeOf.lower && !lowerFeasts.has(tokens.hash[name]!)) return undefined;
    if (follows(tokens, from, behindNames) && year === undefined) return undefined;
    // `Lễ vía Thần Tài` is the rite and no day.
    // `QUỐC KHÁNH` alone in capitals signs an article; `Tuần lễ Phật đản` is no day.
    if (tokens.shape[name] === shapeOf.upper && year === undefined && endsClause(tokens, to))
      return undefined;
    if (follows(tokens, from, riteHead) && follows(tokens, from - 1, weekHead)) return undefined;
    if (follows(tokens, from, riteHead) && rites.has(tokens.hash[name]!)) return undefined;
    // `một mùa Giáng sinh`: the weeks around it.
    if (follows(tokens, from, seasonHead)) return undefined;
    // `Noel bán kẹo trước nhà thờ`: a name of people as well.
    if (noel.has(tokens.hash[name]!) && year === undefined && !follows(tokens, from, noelHeads))
      return undefined;
    if (year === undefined && precedes(tokens, to, thingsOfFeasts)) return undefined;
    return { core: { kind: 'feast', feast, ...(year === undefined ? {} : { year }) } };
  },
);

const noel = hashes('noel');
const noelHeads = hashes(
  'dịp',
  'đêm',
  'lễ',
  'ngày',
  'tối',
  'sáng',
  'mừng',
  'đón',
  'trước',
  'sau',
  'đến',
  'tới',
  'vào',
  'từ',
  'nghỉ',
  'cận',
  'chào',
  'chơi',
  'và',
  ',',
);
const eve = hashes('thừa');
const lowerFeasts = hashes(
  'giao',
  'trung',
  'giỗ',
  'vu',
  'rằm',
  'tết',
  'noel',
  'giáng',
  'vía',
  'phật',
  'đoan',
  'đại',
);
const national = hashes('quốc');
const feastHeads = hashes('dịp', 'lễ', 'ngày', 'nghỉ', 'mừng', 'tết');
const weekHead = hashes('tuần');
const riteHead = hashes('lễ');
const rites = hashes('vía');
const seasonHead = hashes('mùa');
const behindNames = hashes(
  'đá',
  'vọng',
  'cây',
  'thông',
  'bánh',
  'đèn',
  'quà',
  'phố',
  'chợ',
  'đường',
  'cúng',
  'chúc',
  'lì',
  'kỳ',
);
/** Also `Đại lễ Phật đản Phật lịch 2565`, `PL.2565`: the ceremony by its number. */
const thingsOfFeasts = hashes('sinh', 'nào', 'group', 'media', 'nghề', 'pl', 'phật');

const numberedYear = map(fullYear, (year): YearPhrase => ({ by: 'number', year }));

/** `Tết Giáp Thìn`, `Tết Giáp Thìn 2024`, `Tết năm nay`, `Tết Nguyên đán năm 2024`, `Tết 2024` */
const tetOfYear = map(
  sequence(
    words('tết'),
    choice(namedYear, relativeYear, yearPhrase, numberedYear),
    optional(words('này', 'vừa rồi', 'vừa qua', 'tới', 'sắp tới')),
  ),
  ([, year], tokens, from): CorePrint | undefined =>
    follows(tokens, from, eating) && year.by !== 'name'
      ? undefined
      : { core: { kind: 'feast', feast: tetIndex, year } },
);
const tetIndex = FEASTS.findIndex(({ id }) => id === 'tet');

/** `Tết này`, `Tết vừa rồi` */
const thisTet = map(
  sequence(words('tết'), words('này', 'nay', 'vừa rồi', 'vừa qua', 'tới', 'sắp tới')),
  (): CorePrint => ({ core: { kind: 'feast', feast: tetIndex } }),
);

/** `Quốc khánh 2-9`, `Quốc khánh 2/9`: the feast and its day are one. */
const nationalDay = map(
  sequence(
    optional(words('ngày', 'lễ')),
    words('quốc khánh', 'tết độc lập'),
    optional(
      map(sequence(integer(2, 2), separator, integer(9, 9), optional(yearBehindMonth)), ([, , , year]) => ({
        year,
      })),
    ),
    optional(yearBehindName),
  ),
  ([, , figures, year]): CorePrint | undefined => {
    if (figures === undefined && year === undefined) return undefined;
    const named = figures?.year ?? year;
    return { core: { kind: 'day', day: 2, month: 9, ...(named === undefined ? {} : { year: named }) } };
  },
);

/** What stands behind the figures of a day of the moon. */
const marksOfDays = ['/', '-', '–', '—', '−', '.', 'tháng', ',', 'âm', 'âl', 'al', 'lịch', 'ta', '('];
const marksOfDottedDays = hashes(...marksOfDays);
/** `15.8 âm lịch`; the name of a year alone marks only figures that `ngày` stands before. */
const dottedDay = onlyWhere(
  dottedMarkedDay,
  (tokens, at) =>
    isDotted(tokens, at) &&
    (tokens.kind[at] !== kindOf.number || precedes(tokens, at + 1, marksOfDottedDays)),
);

/** Families of the moon and the feasts. */
export const lunarDates: readonly Rule<CorePrint>[] = [
  rule('day of Tết', behindNumber(dayOfTet, 'tết')),
  rule('lunar day from the first on', numberedFromFirst),
  rule('full moon', fullMoon),
  rule(
    'day marked as lunar',
    onlyWhere(longest(behindNumber(markedDay, ...marksOfDays), dottedDay), mayBeMarked),
  ),
  rule('lunar month', onlyWhere(monthOfTheMoon, mayBeLunarMonth)),
  rule('lunar year', yearOfTheMoon),
  rule('year of a branch', yearOfBranch),
  rule('day with its can chi', namedDay),
  rule('Tết of a year', tetOfYear),
  rule('Tết of this year or the last', thisTet),
  rule('national day', nationalDay),
  rule('feast', feast),
];

const dashesBehind = hashes('-', '–');

const eating = hashes('ăn');
