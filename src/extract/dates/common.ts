/** Pieces that several families of rules are made of. */
import { BRANCHES, STEMS, pairOf, parseBranch, parseStem } from '../../calendar/sexagenary.js';
import { gapOf, kindOf, shapeOf, type Tokens } from '../../document.js';
import { figuresBetween, figuresOf } from '../../grammar/figures.js';
import {
  figures,
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
import { HashSet } from '../../grammar/hash-table.js';
import { hashOf } from '../../text/hash.js';
import { smallInWords } from '../numbers/numerals.js';
import type { YearPhrase } from './phrase.js';
import { lunarMonths, months, sameYears, shiftedYears, textYears } from './terms.js';

export const hashes = (...list: readonly string[]): HashSet => new HashSet(list.map(hashOf));

export const dayWord = words('ngày', 'hôm', 'bữa');
export const monthWord = words('tháng');
export const yearWord = words('năm');
export const comma = words(',');
export const openBracket = words('(');
export const dash = words('-', '–', '—', '−');
/** A mark between the figures of a date: `/`, `.`, or a dash of any length, given as `-`. */
export const separator: Pattern<string> = term({
  '/': '/',
  '-': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '.': '.',
});

/** `từ 3 đến 5`, `3 - 5`, `từ 3 đến hết 5` */
export const upTo = words(
  'đến',
  'tới',
  'đến hết',
  'tới hết',
  'cho đến',
  'cho tới',
  'cho đến hết',
  'đến khoảng',
  'tới khoảng',
  'đến ngày',
  'và đến',
  'và kéo dài đến',
  'kéo dài đến',
  '-',
  '–',
  '—',
  '−',
);

const dayInWords = map(smallInWords, (value) => (value >= 1 && value <= 31 ? value : undefined));

/** 1 to 31 in figures. */
export const dayInFigures = integer(1, 31);
/** 1 to 31 in figures or words. */
export const anyDay = longest(dayInFigures, dayInWords);

/** A month behind `tháng`. */
export interface MonthName {
  readonly month: number;
  /** `giêng` and `chạp` are months of the lunar calendar alone. */
  readonly lunar: boolean;
  /** In words it can be a month of either calendar. */
  readonly words: boolean;
}

const monthInFigures = map(integer(1, 12), (month): MonthName => ({ month, lunar: false, words: false }));
const monthInWords = map(term(months), (month): MonthName => ({ month, lunar: false, words: true }));
const monthOfMoon = map(term(lunarMonths), (month): MonthName => ({ month, lunar: true, words: true }));
export const monthName: Pattern<MonthName> = longest(monthInFigures, monthInWords, monthOfMoon);

/** `2024`; also `938` in front of a mark. */
export const fullYear: Pattern<number> = figures((tokens, at) => {
  const value = integerAt(tokens, at);
  return value >= 1000 && value < 2200 && lengthAt(tokens, at) === 4 ? value : undefined;
}, figuresOf.upTo2199);

/** A year as part of a date in figures: `2024`, `24`, also grouped by a tokenizer that saw a decimal. */
export const yearInDate: Pattern<number> = figures(
  (tokens, at) => {
    const value = integerAt(tokens, at);
    if (value < 0) return undefined;
    const length = lengthAt(tokens, at);
    if (length === 2) return twoDigitYear(value);
    return length === 4 && value >= 1000 && value < 2200 ? value : undefined;
  },
  figuresBetween(0, 2199),
);

/** `24` is 2024, `75` 1975. */
export function twoDigitYear(value: number): number {
  return value < 36 ? 2000 + value : 1900 + value;
}

const stemNames = [...STEMS.map((name) => name.toLowerCase()), 'kỉ', 'quí', 'qúy'];
const branchNames = [...BRANCHES.map((name) => name.toLowerCase()), 'tí', 'mẹo', 'tị', 'vị'];
const pairs = new Map<string, number>();
for (const stemName of stemNames) {
  for (const branchName of branchNames) {
    const stem = parseStem(stemName);
    const branch = parseBranch(branchName);
    const pair = stem === undefined || branch === undefined ? undefined : pairOf(stem, branch);
    if (pair !== undefined) pairs.set(`${stemName} ${branchName}`, pair);
  }
}
/** `Giáp Thìn` */
export const canChi: Pattern<number> = term(pairs);
/** `Thìn` */
export const branch: Pattern<number> = term(
  new Map(branchNames.map((name) => [name, parseBranch(name) ?? 0])),
);

/** `Giáp Thìn`, `Giáp Thìn 2024`, `Giáp Thìn - 2024`, `Giáp Thìn (2024)`: the bracket is a date of its own. */
export const namedYear: Pattern<YearPhrase> = longest(
  map(sequence(canChi, fullYear), ([name, near]): YearPhrase => ({ by: 'name', name, near })),
  map(sequence(canChi, dash, fullYear), ([name, , near]): YearPhrase => ({ by: 'name', name, near })),
  map(sequence(canChi, optional(comma), yearWord, fullYear), ([name, , , near]): YearPhrase => ({
    by: 'name',
    name,
    near,
  })),
  map(canChi, (name): YearPhrase => ({ by: 'name', name })),
);

export const relativeYear: Pattern<YearPhrase> = longest(
  // In `từ đầu năm tới nay` the word begins the end of a range.
  where(
    map(term(shiftedYears), (years): YearPhrase => ({ by: 'shift', years })),
    (tokens, _from, to) => !precedes(tokens, to, presentDay) || !reaching.has(tokens.hash[to - 1]!),
  ),
  map(term(textYears), (years): YearPhrase => ({ by: 'text', years })),
  map(term(sameYears), (): YearPhrase => ({ by: 'same' })),
);

const presentDay = hashes('nay', 'giờ');
const reaching = hashes('tới');

const numberedYear = map(fullYear, (year): YearPhrase => ({ by: 'number', year }));

/** `năm 2024`, `năm Giáp Thìn`, `năm ngoái`, `năm ấy`. */
export const yearPhrase: Pattern<YearPhrase> = longest(
  map(sequence(yearWord, numberedYear), ([, year]) => year),
  map(sequence(yearWord, namedYear), ([, year]) => year),
  relativeYear,
);

/** What may follow a month: `/2024`, `-2024`, ` năm 2024`, ` năm ngoái`, `, năm Giáp Thìn`. */
export const yearBehindMonth: Pattern<YearPhrase> = longest(
  map(sequence(separator, numberedYear), ([, year]) => year),
  map(sequence(words('/', '-'), canChi), ([, name]): YearPhrase => ({ by: 'name', name })),
  map(sequence(comma, yearWord, numberedYear), ([, , year]) => year),
  map(sequence(comma, yearWord, namedYear), ([, , year]) => year),
  map(sequence(comma, namedYear), ([, year]) => year),
  yearPhrase,
  namedYear,
);

/** What may follow a feast or season: also a bare year, `Tết Nguyên đán 2026`. */
export const yearBehindName: Pattern<YearPhrase> = longest(yearPhrase, namedYear, numberedYear);

/** `tới`, `này`, `vừa qua`: in which direction a month or weekday lies. */
export const toward: Pattern<'next' | 'last' | 'this'> = where(
  term<'next' | 'last' | 'this'>({
    tới: 'next',
    'sắp tới': 'next',
    'tới đây': 'next',
    này: 'this',
    qua: 'last',
    'vừa qua': 'last',
    'vừa rồi': 'last',
    trước: 'last',
    'trước đó': 'last',
  }),
  (tokens, _from, to) => !precedes(tokens, to, endsOfRanges),
);
/** `tháng 8 tới nay`: the word begins the end of a range. */
const endsOfRanges = hashes('nay', 'giờ', 'hết', 'ngày', 'cuối', 'đầu', 'tháng', 'năm');

/** Whether the token before `at`, on the same line, is one of `set`. */
export function follows(tokens: Tokens, at: number, set: HashSet): boolean {
  return at > 0 && sameLine(tokens, at) && set.has(tokens.hash[at - 1]!);
}

/** Whether the token at `to`, on the same line, is one of `set`. */
export function precedes(tokens: Tokens, to: number, set: HashSet): boolean {
  return sameLine(tokens, to) && set.has(tokens.hash[to]!);
}

/** A cheap test: whether one of `set` stands among the `reach` tokens behind `at`, on the same line. */
export function findsAhead(tokens: Tokens, at: number, set: HashSet, reach: number): boolean {
  const end = Math.min(tokens.length, at + reach);
  for (let i = at + 1; i < end && sameLine(tokens, i); i++) if (set.has(tokens.hash[i]!)) return true;
  return false;
}

/** Whether the tokens are all of their line, but for a mark at its end: a phrase asked for by itself. */
export function isWholeLine(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && sameLine(tokens, from)) return false;
  if (!sameLine(tokens, to)) return true;
  const length = tokens.textEnd[to]! - tokens.textStart[to]!;
  return tokens.kind[to] === kindOf.punctuation && length === 1 && !sameLine(tokens, to + 1);
}

/** Whether nothing of the sentence follows, or a mark does. */
export function endsClause(tokens: Tokens, to: number): boolean {
  return !sameLine(tokens, to) || tokens.kind[to] === kindOf.punctuation;
}

/** Whether the token before is the end of a longer number or code: `số 15/2024`, `A15/2`, `1.15/2`. */
export function continuesCode(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.before[at] !== gapOf.nothing) return false;
  const unit = tokens.text.charCodeAt(tokens.textEnd[at - 1]! - 1);
  // `GMT+7` is no day.
  if (unit === 0x2b)
    return at > 1 && tokens.before[at - 1] === gapOf.nothing && tokens.kind[at - 2] === kindOf.syllable;
  // `/`, `-`, `_`, `#`, `.`, `:` right before a figure join it to what stands before them.
  if (unit !== 0x2f && unit !== 0x2d && unit !== 0x5f && unit !== 0x23 && unit !== 0x3a) return false;
  const before = at - 2;
  if (before < 0 || tokens.before[at - 1] !== gapOf.nothing || tokens.kind[before] === kindOf.punctuation)
    return false;
  // `1-15/8` is a range.
  return unit !== 0x2d || tokens.kind[before] !== kindOf.number;
}

/** Whether more of a number or code follows at once: `15/2024/NĐ-CP`, `15/2%`, `2/9/`. */
export function codeContinues(tokens: Tokens, to: number): boolean {
  if (to >= tokens.length || tokens.before[to] !== gapOf.nothing) return false;
  const unit = tokens.text.charCodeAt(tokens.textStart[to]!);
  // `%`, `‰`, `°`
  if (unit === 0x25 || unit === 0x2030 || unit === 0xb0) return true;
  if (unit !== 0x2f && unit !== 0x2d && unit !== 0x3a) return false;
  if (to + 1 >= tokens.length || tokens.before[to + 1] !== gapOf.nothing) return false;
  // `/NĐ-CP`, `-CP`; a figure may be the end of a range.
  const next = tokens.kind[to + 1];
  if (next === kindOf.syllable) return tokens.shape[to + 1] !== shapeOf.lower || unit === 0x2f;
  return next === kindOf.number && unit !== 0x2d;
}

export { glued };

/** Whether the token has a dot behind its first or second unit: `15.2`, `1.7.2025`. */
export function hasDot(tokens: Tokens, at: number): boolean {
  const start = tokens.textStart[at]!;
  const length = tokens.textEnd[at]! - start;
  return (
    length > 2 &&
    length <= 10 &&
    (tokens.text.charCodeAt(start + 1) === 0x2e || tokens.text.charCodeAt(start + 2) === 0x2e)
  );
}

/** `[ngày] 15.2`, by a cheap test: a number with a dot, perhaps behind a word. */
export function isDotted(tokens: Tokens, at: number): boolean {
  const number = tokens.kind[at] === kindOf.number ? at : at + 1;
  return number < tokens.length && tokens.kind[number] === kindOf.number && hasDot(tokens, number);
}

/** `[ngày] 15/2`, by a cheap test: where the figures of the month stand, 0 if there are none. */
export function monthInFiguresAt(tokens: Tokens, at: number): number {
  const month = (tokens.kind[at] === kindOf.number ? at : at + 1) + 2;
  return month < tokens.length &&
    tokens.kind[month] === kindOf.number &&
    tokens.kind[month - 2] === kindOf.number &&
    separator.first.hashes.has(tokens.hash[month - 1]!)
    ? month
    : 0;
}

/** A year printed in figures. */
export const numbered = (year: number): YearPhrase => ({ by: 'number', year });
export const withYear = (year: YearPhrase | null | undefined): { year?: YearPhrase } =>
  year === undefined || year === null ? {} : { year };
