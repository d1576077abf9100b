import { isDay } from '../day.js';

/** `2024-02-16`, `2024-02-16T08:15:00+07:00`, `2024-02-16 08:15`. */
const isoPattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;
/** `16/02/2024`, `16-2-2024`, `16.02.2024`, somewhere in a short text. */
const dayPattern = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
/** `08:15`, `8h15`, `08:15:00 PM`. */
const clockPattern = /(?<!\d)(\d{1,2})[:hg](\d{2})(?::\d{2})?(?:\s?([AP])M)?(?!\d)/i;
const longestStamp = 200;

/**
 * A moment as pages write it, as ISO 8601: a zone that is printed is kept, one that is not is +07:00. Undefined if
 * the text holds no day that exists.
 *
 * @example isoMoment('Thứ Sáu, 16/02/2024, 08:15 (GMT+7)') // '2024-02-16T08:15+07:00'
 */
export function isoMoment(text: string): string | undefined {
  const value = text.trim().slice(0, longestStamp);
  const iso = isoPattern.exec(value);
  if (iso !== null) {
    const day = dayOf(iso[1]!, iso[2]!, iso[3]!);
    if (day === undefined || iso[4] === undefined) return day;
    const clock = clockOf(Number(iso[4]), Number(iso[5]));
    if (clock === undefined) return day;
    const seconds = iso[6] === undefined ? '' : `:${iso[6]}`;
    return `${day}T${clock}${seconds}${zoneOf(iso[7])}`;
  }
  const printed = dayPattern.exec(value);
  if (printed === null) return undefined;
  const day = dayOf(printed[3]!, printed[2]!, printed[1]!);
  if (day === undefined) return undefined;
  const rest = `${value.slice(0, printed.index)} ${value.slice(printed.index + printed[0].length)}`;
  const clock = clockPattern.exec(rest);
  const half = clock?.[3]?.toUpperCase();
  const hours = Number(clock?.[1]);
  const time =
    clock === null
      ? undefined
      : clockOf(half === undefined ? hours : (hours % 12) + (half === 'P' ? 12 : 0), Number(clock[2]));
  return time === undefined ? day : `${day}T${time}+07:00`;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  return isDay(Number(year), Number(month), Number(day))
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}

function clockOf(hours: number, minutes: number): string | undefined {
  return hours < 24 && minutes < 60
    ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    : undefined;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '+07:00';
  return zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
