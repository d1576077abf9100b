const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day of the Gregorian calendar exists, in the years that a newspaper can be from. */
export function isDay(year: number, month: number, day: number): boolean {
  const length = lengths[month - 1];
  if (length === undefined || year < 1900 || year > 2199 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (leap ? 29 : length);
}
