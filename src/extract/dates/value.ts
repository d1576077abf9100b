import type { Timex3 } from '../../calendar/timex.js';
import type { EntityOf } from '../../document.js';
import type { Mod, Part } from './phrase.js';

/** The lunar reading of a date. `text` is `2024-01-06`, `2023-02L-10`, `2024`, `XXXX-03-10` or an interval. */
export interface LunarValue {
  readonly text: string;
  /** The lunar year, by the Gregorian year in which its Tết falls; absent where it is open. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly leap?: boolean;
}

/** A preposition that bounds time by the date: `từ`, `đến`, `trước`, `sau`. */
export type Signal = 'from' | 'until' | 'before' | 'after';

/** Fields that a text can state. */
export type DateField =
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekday'
  | 'day'
  | 'part'
  | 'hour'
  | 'minute'
  | 'second';

/** What a date means. Clock times are those of Vietnam, +07:00. */
export interface DateValue {
  /** ISO 8601-2 in the Gregorian calendar, as precise as the text: `2024-02-15`, `2024-33`, `XXXX-02-15`. */
  readonly edtf: string;
  readonly timex3: Timex3;
  /** First and last day, with a clock time minute, both included; absent where the year is open. */
  readonly from?: string;
  readonly to?: string;
  readonly part?: Part;
  readonly mod?: Mod | 'APPROX';
  /** It recurs: `thứ Hai hằng tuần`. */
  readonly set?: true;
  readonly lunar?: LunarValue;
  /** The fields that the text itself states; the rest was resolved. */
  readonly certain: readonly DateField[];
  readonly signal?: Signal;
  /** Index of the entity that names the same day in the other calendar, in the list this entity is in. */
  readonly sameAs?: number;
  /** The text contradicts itself: the calendars or the weekday do not agree. */
  readonly conflict?: true;
}

export type DateEntity = EntityOf<'date', DateValue>;
