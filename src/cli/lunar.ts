import {
  canChiOfDay,
  canChiOfMonth,
  canChiOfYear,
  formatDay,
  formatLunar,
  lunarFromGregorian,
  parseIsoDay,
  solarTermOf,
  weekday,
  type CivilDay,
} from '../calendar/index.js';
import type { DateEntity, DateValue } from '../document.js';
import { checkPublished } from './inputs.js';
import type { LunarFlags } from './flags.js';
import { write } from './output.js';
import { UsageError } from './problems.js';
import { lunarDayName, weekdayNames } from './vietnamese.js';

/** `tinviet lunar`: a day, or the first date of a phrase, in both calendars. */
export async function lunar(text: string, flags: LunarFlags): Promise<void> {
  checkPublished(flags.published);
  const day = isoDay(text);
  if (day !== undefined) {
    await printDay(day, flags);
    return;
  }
  const { extractDates } = await import('../dates.js');
  const [open] = extractDates(text, flags.published === undefined ? {} : { published: flags.published });
  // `năm Giáp Thìn` comes round every sixty years; without a day to be near to it is the one of this cycle.
  const [date] =
    open?.value.from === undefined && flags.published === undefined && namesYear(open)
      ? extractDates(text, { published: middleOfCycle, prefer: 'nearest' })
      : [open];
  if (date === undefined) {
    throw new UsageError(
      `no date in «${text}»; write a day as 2024-02-15 or in words: "mùng 6 tháng giêng năm Giáp Thìn"`,
    );
  }
  const single = oneDay(date.value);
  await (single === undefined ? printStretch(date.value, flags) : printDay(single, flags));
}

async function printDay(day: CivilDay, { format }: LunarFlags): Promise<void> {
  const description = describe(day);
  await write(format === 'json' ? `${JSON.stringify(description, null, 2)}\n` : pretty(description));
}

/** A month, a year, a day of every year. */
async function printStretch(
  { edtf, from, to, lunar: date }: DateValue,
  { format }: LunarFlags,
): Promise<void> {
  if (format === 'json') {
    await write(`${JSON.stringify({ gregorian: edtf, from, to, lunar: date }, null, 2)}\n`);
    return;
  }
  const days = from === undefined ? edtf : `${from} – ${to}`;
  await write(`${days}${date === undefined ? '' : `\nâm lịch ${date.text}`}\n`);
}

/** The sexagenary cycle of 1984 to 2043 has its middle here. */
const middleOfCycle = '2014-01-30';

function namesYear(date: DateEntity | undefined): boolean {
  return date?.value.certain.includes('year') === true;
}

/** The day of an ISO text; undefined if the text is something else. */
function isoDay(text: string): CivilDay | undefined {
  if (!/^-?\d{4}-\d\d-\d\d/.test(text.trim())) return undefined;
  try {
    return parseIsoDay(text.trim());
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneDay({ from, to }: DateValue): CivilDay | undefined {
  const day = from?.slice(0, 10);
  return day !== undefined && to?.slice(0, 10) === day ? parseIsoDay(day) : undefined;
}

interface Description {
  readonly gregorian: string;
  readonly weekday: string;
  readonly lunar: {
    readonly text: string;
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly leap: boolean;
  };
  readonly name: string;
  readonly canChi: { readonly day: string; readonly month: string; readonly year: string };
  readonly solarTerm: string;
}

function describe(day: CivilDay): Description {
  let date;
  try {
    date = lunarFromGregorian(day);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  return {
    gregorian: formatDay(day),
    weekday: weekdayNames[weekday(day) - 1]!,
    lunar: { text: formatLunar(date), ...date },
    name: lunarDayName(date),
    canChi: {
      day: canChiOfDay(day),
      month: canChiOfMonth(date.year, date.month),
      year: canChiOfYear(date.year),
    },
    solarTerm: solarTermOf(day).term,
  };
}

function pretty({
  gregorian,
  weekday: name,
  lunar: date,
  name: lunarName,
  canChi,
  solarTerm,
}: Description): string {
  return `${gregorian}  ${name}
${lunarName}  (${date.text})
ngày ${canChi.day}, tháng ${canChi.month}, năm ${canChi.year}; tiết ${solarTerm}
`;
}
