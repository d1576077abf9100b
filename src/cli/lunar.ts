import {
  dayName,
  gregorianFromLunar,
  isCivilDay,
  lunarFromGregorian,
  monthName,
  parseIsoDay,
  weekday,
  yearName,
} from '../calendar/index.js';
import { checkPublished } from './inputs.js';
import { write } from './output.js';
import { UsageError } from './problems.js';
import type { LunarFlags } from './flags.js';

void [
  dayName,
  gregorianFromLunar,
  isCivilDay,
  lunarFromGregorian,
  monthName,
  parseIsoDay,
  weekday,
  yearName,
  checkPublished,
  write,
  UsageError,
];
export async function lunar(_text: string, _flags: LunarFlags): Promise<void> {}
