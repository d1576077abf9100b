import type { DateValue } from '../document.js';

/**
 * Days, months, years, decades and centuries as terms whose beginning says what holds them: `2024-02-15` is in
 * `2024-02`, that in `2024`, `202` and `20`. A date has the terms of the largest such stretches that cover it and
 * of all that hold these; a query has those that cover its range. So one meets the other when the date lies in
 * the range, in every engine, also in one that knows no ranges: `tháng giêng năm Giáp Thìn` (10 February to 9 March 2024)
 * finds `15/2/2024`, and `năm 2024` finds both.
 */
export interface DateRange {
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
}

const day = /^(\d{4})-(\d{2})-(\d{2})/;

/** The days of a value; undefined where the year is open. */
export function rangeOf(value: Pick<DateValue, 'from' | 'to'>): DateRange | undefined {
  if (value.from === undefined || value.to === undefined) return undefined;
  if (!day.test(value.from) || !day.test(value.to)) return undefined;
  const range = { from: value.from.slice(0, 10), to: value.to.slice(0, 10) };
  return range.from <= range.to ? range : undefined;
}

/** Terms of the largest stretches that cover a range of days, in order. */
export function coveringTerms({ from, to }: DateRange): string[] {
  const terms: string[] = [];
  let at = from;
  while (at <= to) {
    const term = largestStretch(at, to);
    terms.push(term);
    const next = dayAfter(lastDay(term));
    if (next === undefined) break;
    at = next;
  }
  return terms;
}

/** The terms a date is indexed under: those that cover it, and all stretches that hold these. */
export function indexTerms(range: DateRange): string[] {
  const terms = new Set<string>();
  for (const term of coveringTerms(range)) {
    for (let holder: string | undefined = term; holder !== undefined; holder = holderOf(holder)) {
      terms.add(holder);
    }
  }
  return [...terms];
}

/** Terms of a date whose year is open, solar (`15/2`: `--02-15`) or lunar (`mùng 6 tháng giêng`: `L--01-06`). */
export function yearlessTerms(value: Pick<DateValue, 'edtf' | 'lunar'>): string[] {
  const terms: string[] = [];
  const solar = /^XXXX-(\d{2}-\d{2})(?:T|$)/.exec(value.edtf);
  if (solar !== null) terms.push(`--${solar[1]!}`);
  const lunar = /^(?:XXXX|-?\d{4})-(\d{2}L?-\d{2})$/.exec(value.lunar?.text ?? '');
  if (lunar !== null) terms.push(`L--${lunar[1]!}`);
  return terms;
}

/** Every term of a date's value, for the index. */
export function termsOfDate(value: DateValue): string[] {
  const range = rangeOf(value);
  const terms = range === undefined ? [] : indexTerms(range);
  if (range !== undefined && range.from === range.to) terms.push(`--${range.from.slice(5)}`);
  return [...new Set([...terms, ...yearlessTerms(value)])];
}

function holderOf(term: string): string | undefined {
  if (term.length === 10) return term.slice(0, 7);
  if (term.length === 7) return term.slice(0, 4);
  return term.length > 2 ? term.slice(0, -1) : undefined;
}

/** The largest stretch that begins on `from` and ends on `to` or before. */
function largestStretch(from: string, to: string): string {
  let best = from;
  for (let holder = holderOf(from); holder !== undefined; holder = holderOf(holder)) {
    if (firstDay(holder) !== from || lastDay(holder) > to) break;
    best = holder;
  }
  return best;
}

function firstDay(term: string): string {
  if (term.length === 10) return term;
  if (term.length === 7) return `${term}-01`;
  return `${term.padEnd(4, '0')}-01-01`;
}

function lastDay(term: string): string {
  if (term.length === 10) return term;
  if (term.length === 7)
    return `${term}-${String(daysOf(Number(term.slice(0, 4)), Number(term.slice(5)))).padStart(2, '0')}`;
  return `${term.padEnd(4, '9')}-12-31`;
}

/** The next day; undefined behind the last one that four digits can write. */
function dayAfter(date: string): string | undefined {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  if (dayOfMonth < daysOf(year, month)) return `${date.slice(0, 8)}${two(dayOfMonth + 1)}`;
  if (month < 12) return `${date.slice(0, 5)}${two(month + 1)}-01`;
  return year < 9999 ? `${String(year + 1).padStart(4, '0')}-01-01` : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Gregorian, also before 1582: the calendar of ISO 8601. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
