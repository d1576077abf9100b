/**
 * The months of the Vietnamese lunisolar calendar by its rule: a month begins on the civil day of the new moon;
 * the month that holds the winter solstice is the 11th; where 13 months lie between two 11th months, the first
 * of them in which the sun enters no new sign (no major solar term) is the leap month.
 */
import { localDay, newMoon, newMoonIndexNear, sunAt } from './astronomy.js';

/** A month of the lunar calendar; `year` is the Gregorian year in which the lunar year's first day falls. */
export interface LunarMonth {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
  /** Day number (1970-01-01 = 0) of its first day. */
  readonly start: number;
}

/** The months from the 11th of lunar year `year - 1` up to, not including, the 11th of `year`, at a zone. */
function monthsOfSolarYear(year: number, zoneHours: number): LunarMonth[] {
  const first = monthOfSolstice(year - 1, zoneHours);
  const next = monthOfSolstice(year, zoneHours);
  const starts: number[] = [];
  for (let index = first; index <= next; index += 1) starts.push(localDay(newMoon(index), zoneHours));

  let leapAt = -1;
  if (next - first === 13) {
    const terms = majorTerms(year, zoneHours);
    leapAt = starts.findIndex((start, at) => {
      const end = starts[at + 1] ?? start;
      return !terms.some((term) => start <= term && term < end);
    });
    if (leapAt < 1) throw new Error(`no month without a major term before the solstice of ${year}`);
  }

  let number = 10;
  const numbered = starts.slice(0, -1).map((start, at) => {
    if (at !== leapAt) number = (number % 12) + 1;
    return { month: number, leap: at === leapAt, start };
  });
  // The 11th and 12th month in front (and a leap month behind either) still belong to the lunar year before.
  const newYear = numbered.findIndex(({ month }) => month === 1);
  return numbered.map((month, at) => ({ year: at < newYear ? year - 1 : year, ...month }));
}

/** The number of the new moon that begins the month in which the winter solstice of a year falls. */
function monthOfSolstice(year: number, zoneHours: number): number {
  const solstice = sunAt(270, year);
  const day = localDay(solstice, zoneHours);
  let index = newMoonIndexNear(solstice) + 1;
  while (localDay(newMoon(index), zoneHours) > day) index -= 1;
  return index;
}

/** The days from the solstice of the year before to that of `year` on which the sun stands at a multiple of 30°. */
function majorTerms(year: number, zoneHours: number): number[] {
  const days = [localDay(sunAt(270, year - 1), zoneHours)];
  for (let longitude = 300; longitude < 360 + 270; longitude += 30) {
    days.push(localDay(sunAt(longitude % 360, year), zoneHours));
  }
  days.push(localDay(sunAt(270, year), zoneHours));
  return days;
}

/** All months of the lunar years `from` to `to` at a zone, in order. */
export function monthsByRule(from: number, to: number, zoneHours: number): LunarMonth[] {
  const months: LunarMonth[] = [];
  for (let year = from; year <= to + 1; year += 1) months.push(...monthsOfSolarYear(year, zoneHours));
  return months.filter((month) => month.year >= from && month.year <= to);
}

/** One line of `historic-exceptions.csv`: a month began on another day than the rule says, or only one of them has it. */
export interface HistoricException {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
  readonly started: number | undefined;
  readonly byRule: number | undefined;
}

export function readExceptions(csv: string): HistoricException[] {
  return csv
    .split('\n')
    .filter((line) => /^\d/u.test(line))
    .map((line) => {
      const [year, month, leap, started, byRule] = line.trim().split(',');
      return {
        year: Number(year),
        month: Number(month),
        leap: leap === '1',
        started: readDay(started),
        byRule: readDay(byRule),
      };
    });
}

function readDay(text: string | undefined): number | undefined {
  if (text === undefined) throw new Error('a column is missing');
  return text === 'none' ? undefined : Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

/** The months as they were: every exception must contradict the rule exactly as its line says. */
export function withExceptions(
  months: readonly LunarMonth[],
  exceptions: readonly HistoricException[],
): LunarMonth[] {
  const byName = new Map(months.map((month) => [nameOf(month), month]));
  for (const { year, month, leap, started, byRule } of exceptions) {
    const name = nameOf({ year, month, leap });
    if (byName.get(name)?.start !== byRule) {
      throw new Error(`${name}: the rule gives day ${byName.get(name)?.start}, the exception says ${byRule}`);
    }
    if (started === undefined) byName.delete(name);
    else byName.set(name, { year, month, leap, start: started });
  }
  return [...byName.values()].sort((a, b) => a.start - b.start);
}

function nameOf({ year, month, leap }: Omit<LunarMonth, 'start'>): string {
  return `${year}-${month}${leap ? 'L' : ''}`;
}

/** The day from which the rule is read at +07:00; before it, at +08:00. */
const CHANGE_OF_ZONE = Date.UTC(1968, 0, 1) / 86_400_000;

/** The calendar in force: +08:00 with its exceptions before 1968, +07:00 since. */
export function vietnameseMonths(
  from: number,
  to: number,
  exceptions: readonly HistoricException[],
): LunarMonth[] {
  const before = withExceptions(monthsByRule(from, Math.min(to, 1968), 8), exceptions);
  const since = monthsByRule(Math.max(from, 1967), to, 7);
  return [
    ...before.filter((month) => month.start < CHANGE_OF_ZONE),
    ...since.filter((month) => month.start >= CHANGE_OF_ZONE),
  ];
}

/** `2024-02-10` */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
