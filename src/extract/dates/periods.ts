/** Months, quarters, halves, seasons, years, decades and centuries: the families together. */
import type { Rule } from '../../grammar/grammar.js';
import { longest, map, optional, sequence, words, type Pattern } from '../../grammar/pattern.js';
import { fullYear, hashes, namedYear, numbered, precedes, yearWord } from './common.js';
import type { CorePrint } from './numeric-dates.js';
import { ageRules } from './ages.js';
import { monthRules } from './months.js';
import { pieceRules } from './pieces.js';
import { yearRules } from './years.js';

/** Behind `đầu`, `giữa`, `cuối` a unit alone is the present one: `cuối năm`, `đầu tháng`. */
export const unitBehindMod: Pattern<CorePrint> = map(
  longest(
    map(sequence(yearWord, optional(words('mới'))), (): CorePrint => ({
      core: { kind: 'year', year: { by: 'text', years: 0 } },
    })),
    map(words('tháng'), (): CorePrint => ({ core: { kind: 'month', months: 0 } })),
    map(words('tuần'), (): CorePrint => ({ core: { kind: 'week', weeks: 0 } })),
    map(words('quý'), (): CorePrint => ({ core: { kind: 'quarter', quarters: 0 } })),
    map(fullYear, (year): CorePrint => ({ core: { kind: 'year', year: numbered(year) } })),
    map(sequence(yearWord, words('mới'), namedYear), ([, , year]): CorePrint => ({
      core: { kind: 'lunar year', year },
    })),
    map(sequence(yearWord, words('mới'), fullYear), ([, , year]): CorePrint => ({
      core: { kind: 'year', year: numbered(year) },
    })),
  ),
  (value, tokens, from, to) => {
    // `đầu năm học`, `cuối tháng ba` (read by other rules), `đầu năm 2024`; `cuối tuần nào cũng đông`
    if (to === from + 1 && precedes(tokens, to, afterUnits)) return undefined;
    return value;
  },
);
const afterUnits = hashes('học', 'tuổi', 'cuối', 'thứ', 'nào', 'thường');

/** Families of periods. Of equally long matches the first counts. */
export const periods: readonly Rule<CorePrint>[] = [...monthRules, ...pieceRules, ...ageRules, ...yearRules];
