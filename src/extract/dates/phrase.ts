/** What a date expression says, before the calendar is asked: the rules make phrases, `resolve/` reads them. */
import type { DayPart } from '../../calendar/timex.js';
import type { Writable } from './writable.js';

export type Part = Exclude<DayPart, 'DT'>;
export type Mod = 'START' | 'MID' | 'END';

/** Which year is meant. */
export type YearPhrase =
  | { readonly by: 'number'; readonly year: number }
  /** `năm nay` 0, `năm ngoái` -1: from the day of publication */
  | { readonly by: 'shift'; readonly years: number }
  /** `năm ấy`: the year that the text was speaking of */
  | { readonly by: 'same' }
  /** `năm trước` -1, `năm sau đó` 1: from the year that the text was speaking of, or from publication */
  | { readonly by: 'text'; readonly years: number }
  /** `năm Giáp Thìn`; `near` is a year printed with it, `năm Mậu Tý 1948` */
  | { readonly by: 'name'; readonly name: number; readonly near?: number }
  /** `năm Cảnh Hưng thứ 27` is the 27th year of the reign that begins in `first` */
  | { readonly by: 'reign'; readonly first: number; readonly ordinal: number };

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'hour' | 'minute';

/** The calendar part of a phrase. */
export type Core =
  /** `15/2/2024`, `ngày 15`, `15 tháng 2`; `words` marks a month in words, which can be a lunar one */
  | {
      readonly kind: 'day';
      readonly day: number;
      readonly month?: number;
      readonly year?: YearPhrase;
      readonly months?: number;
      readonly words?: true;
    }
  /** `mùng 6 tháng giêng`, `rằm`, `29 Tết` (`tet`), `10/3 âm lịch`; `end`: the last day of the month */
  | {
      readonly kind: 'lunar day';
      readonly day: number;
      readonly month?: number;
      readonly leap?: true;
      readonly year?: YearPhrase;
      readonly tet?: true;
      readonly months?: number;
    }
  /** `tháng Chạp`, `tháng hai nhuận` */
  | {
      readonly kind: 'lunar month';
      readonly month: number;
      readonly leap?: true;
      readonly year?: YearPhrase;
    }
  /** `năm Giáp Thìn`, `năm Thìn`, `năm Cảnh Hưng thứ 27` */
  | { readonly kind: 'lunar year'; readonly year: YearPhrase }
  /** `ngày Tân Hợi, tháng Bính Dần, năm Giáp Thìn` */
  | { readonly kind: 'named day'; readonly day: number; readonly month?: number; readonly year?: YearPhrase }
  /** A feast by its number in the table of feasts. */
  | { readonly kind: 'feast'; readonly feast: number; readonly year?: YearPhrase; readonly words?: true }
  /** `hôm nay` 0, `hôm qua` -1: from the day of publication */
  | { readonly kind: 'shifted day'; readonly days: number }
  /** `cùng ngày` 0, `hôm sau` 1: from the day the text was speaking of */
  | { readonly kind: 'text day'; readonly days: number }
  /** `thứ Hai`, `thứ Sáu tuần trước` (`weeks`), `chủ nhật này` (`weeks` 0), `thứ Hai tới` (`next`) */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly weeks?: number;
      readonly toward?: 'next' | 'last' | 'this';
    }
  | { readonly kind: 'week'; readonly weeks: number }
  | { readonly kind: 'weekend'; readonly weeks: number; readonly toward?: 'next' | 'last' | 'this' }
  /** `tháng 6/2024`; `months` for `tháng này`, `tháng trước` */
  | {
      readonly kind: 'month';
      readonly month?: number;
      readonly year?: YearPhrase;
      readonly months?: number;
      readonly toward?: 'next' | 'last' | 'this';
      readonly words?: true;
    }
  | {
      readonly kind: 'quarter';
      readonly quarter?: number;
      readonly year?: YearPhrase;
      readonly quarters?: number;
    }
  /** `6 tháng đầu năm` is 1 to 6, `nửa cuối năm` 7 to 12 */
  /** `soFar`: `9 tháng` in October, of the year that they are of only there */
  | {
      readonly kind: 'months';
      readonly first: number;
      readonly last: number;
      readonly year?: YearPhrase;
      readonly soFar?: true;
    }
  /** `nửa đầu tháng 8` */
  | { readonly kind: 'half month'; readonly half: 1 | 2; readonly month: Core }
  /** `10 ngày đầu tháng 12` (1), `hai tuần cuối năm` (2) */
  | { readonly kind: 'leading days'; readonly days: number; readonly end: 1 | 2; readonly of: Core }
  /** 1 spring … 4 winter */
  | {
      readonly kind: 'season';
      readonly season: number;
      readonly year?: YearPhrase;
      readonly toward?: 'next' | 'last' | 'this';
    }
  | { readonly kind: 'year'; readonly year: YearPhrase }
  /** `giai đoạn 2021-2025`, `năm học 2023-2024`, and by `shift` `năm học này` */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'school year'; readonly years: number }
  /** `thập niên 90` (9, century open), `thập niên 1990` (199) */
  | { readonly kind: 'decade'; readonly decade: number; readonly century?: number }
  | { readonly kind: 'decades'; readonly from: number; readonly to: number }
  | { readonly kind: 'century'; readonly century: number }
  | { readonly kind: 'centuries'; readonly from: number; readonly to: number }
  | { readonly kind: 'shifted unit'; readonly unit: 'decade' | 'century'; readonly shift: number }
  /** `5 năm qua` (-5 years as a stretch), `3 ngày tới` */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly amount: number }
  /** `10 ngày trước`, `hai tuần nữa`, `cách đây ba năm`: one point so far away */
  | { readonly kind: 'distance'; readonly unit: Unit; readonly amount: number }
  /** `cùng kỳ năm trước`: the stretch that the text was speaking of, in another year */
  | {
      readonly kind: 'same stretch';
      /** `cùng thời điểm`: a day and no stretch */
      readonly point?: true;
      readonly year?: YearPhrase;
      readonly quarters?: number;
      readonly months?: number;
    }
  /** A clock time, a part of day or a traditional hour alone. */
  | { readonly kind: 'time' }
  /** `nay`, `giờ`: the end of `từ … đến nay` */
  | { readonly kind: 'now' };

export type Recurrence = 'day' | 'week' | 'month' | 'year';

/** A core with what is said around it. */
export interface Phrase {
  readonly core: Core;
  readonly clock?: Clock;
  /** A traditional hour, 0 Tý … 11 Hợi. */
  readonly branch?: number;
  readonly part?: Part;
  readonly mod?: Mod;
  /** A weekday printed with a day, to be checked. */
  readonly weekday?: number;
  readonly recurs?: Recurrence;
  /** A clock time that ends a short range of its own: `16h-22h thứ Bảy`. */
  readonly until?: Clock;
}

/** `từ A đến B`, `A - B` */
export interface RangePhrase {
  readonly start: Phrase;
  readonly end: Phrase;
}

/** What a rule finds: one phrase or one range, at its own tokens. Lists (`ngày 16 và 17/3`) are several. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly phrase: Phrase | RangePhrase;
}

/** A copy to be changed, made field by field: a spread that fields are added to is slow. */
export function copyOf({ core, clock, branch, part, mod, weekday, recurs, until }: Phrase): Writable<Phrase> {
  const copy: Writable<Phrase> = { core };
  if (clock !== undefined) copy.clock = clock;
  if (branch !== undefined) copy.branch = branch;
  if (part !== undefined) copy.part = part;
  if (mod !== undefined) copy.mod = mod;
  if (weekday !== undefined) copy.weekday = weekday;
  if (recurs !== undefined) copy.recurs = recurs;
  if (until !== undefined) copy.until = until;
  return copy;
}

export function isRange(phrase: Phrase | RangePhrase): phrase is RangePhrase {
  return 'start' in phrase;
}
