/**
 * Conversions of the lunar calendar, a second: `npx tsx bench/calendar.ts`.
 *
 * Measured within one run beside what the platform offers, so that the ratios hold on any machine: the Gregorian
 * fields of a `Date`, and the Chinese calendar of `Intl` (another calendar, but the same work).
 */
import { civilDay, dayNumber, gregorianFromLunar, lunarFromGregorian } from '../src/calendar/index.js';

const ROUNDS = 5;
const first = dayNumber({ year: 1800, month: 1, day: 1 });
const last = dayNumber({ year: 2199, month: 12, day: 31 });
const days = Array.from({ length: last - first + 1 }, (_, index) => civilDay(first + index));
const lunarDays = days.map(lunarFromGregorian);
const dates = days.map(({ year, month, day }) => new Date(Date.UTC(year, month - 1, day)));
const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { dateStyle: 'short', timeZone: 'UTC' });

/** Kept and printed, so that no work can be optimised away. */
let checksum = 0;

/** Calls a second, the best of a few rounds over all days. */
function rate<Item>(items: readonly Item[], work: (item: Item) => number): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now();
    for (const item of items) checksum += work(item);
    best = Math.max(best, (items.length / (performance.now() - begin)) * 1000);
  }
  return best;
}

const date = rate(dates, (it) => it.getUTCFullYear() + it.getUTCMonth() + it.getUTCDate());
const intl = rate(dates.slice(0, 5000), (it) => chinese.format(it).length);
const rows: [string, number][] = [
  ['lunarFromGregorian', rate(days, (day) => lunarFromGregorian(day).day)],
  ['gregorianFromLunar', rate(lunarDays, (day) => gregorianFromLunar(day).day)],
  ['Date fields', date],
  ['Intl, Chinese calendar', intl],
];
console.log(`${'calls a second'.padStart(39)}    ÷ Date    ÷ Intl`);
for (const [name, calls] of rows) {
  const ratios = [calls / date, calls / intl].map((ratio) => ratio.toFixed(2).padStart(10)).join('');
  console.log(`${name.padEnd(24)}${Math.round(calls).toLocaleString('en').padStart(15)}${ratios}`);
}
console.log(`checksum ${checksum}`);
