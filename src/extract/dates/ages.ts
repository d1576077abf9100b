/** Decades and centuries. */
import { kindOf } from '../../document.js';
import { figuresBetween } from '../../grammar/figures.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
  figures,
  integer,
  integerAt,
  lengthAt,
  longest,
  map,
  optional,
  sequence,
  term,
  words,
  type Pattern,
} from '../../grammar/pattern.js';
import { smallInWords } from '../numbers/numerals.js';
import { dash, follows, precedes } from './common.js';
import type { CorePrint } from './numeric-dates.js';
import { romanNumerals } from './terms.js';
import { bc, behindYearUnit, shiftedYearCounters, yearCounters } from './years.js';

const numberKind = kindOf.number;

const decadeFigures: Pattern<{ decade: number; century?: number }> = figures(
  (tokens, at) => {
    const value = integerAt(tokens, at);
    if (value < 0 || value % 10 !== 0) return undefined;
    const length = lengthAt(tokens, at);
    if (length === 4 && value >= 1000 && value < 2100) return { decade: value / 10 };
    return length === 2 && value >= 10 ? { decade: value / 10, century: -1 } : undefined;
  },
  figuresBetween(10, 2199),
);
const decadeWords = map(smallInWords, (value) =>
  value % 10 === 0 && value >= 20 ? { decade: value / 10, century: -1 } : undefined,
);
const centuryNumber: Pattern<number> = map(
  sequence(optional(words('thứ')), longest(term(romanNumerals), integer(1, 22)), optional(bc)),
  ([, number, before]) => (before === undefined ? number - 1 : -number),
);
const centuryWord = words('thế kỷ', 'thế kỉ', 'thế kỷ thứ');
const ofCentury = map(
  sequence(
    optional(words('của', ',')),
    centuryWord,
    longest(
      centuryNumber,
      map(words('trước'), () => 19),
      map(words('này'), () => 20),
    ),
  ),
  ([, , century]) => century,
);
const decadeHeads = words(
  'thập niên',
  'thập kỷ',
  'thập kỉ',
  'những năm',
  'các năm',
  'những thập niên',
  'những năm thập niên',
  'những năm thập kỷ',
);

/** `thập niên 90`, `những năm 1960`, `thập niên 80 của thế kỷ trước`, `những năm sáu mươi` */
const decade = map(
  sequence(decadeHeads, longest(decadeFigures, decadeWords), optional(ofCentury)),
  ([, { decade, century }, named], tokens, _from, to): CorePrint | undefined => {
    if (named === undefined && precedes(tokens, to, behindYearUnit)) return undefined;
    if (century === undefined) return { core: { kind: 'decade', decade } };
    return { core: { kind: 'decade', decade, century: named ?? -1 } };
  },
);

/** `những năm 1970-1980`, `thập niên 60 - 70` */
const decades = map(
  sequence(
    decadeHeads,
    decadeFigures,
    longest(dash, words('đến', ',', 'và', '/')),
    decadeFigures,
    optional(ofCentury),
  ),
  ([, first, , second, named]): CorePrint | undefined => {
    const from = first.century === undefined ? first.decade : (named ?? 19) * 10 + first.decade;
    const to = second.century === undefined ? second.decade : (named ?? 19) * 10 + second.decade;
    return to > from ? { core: { kind: 'decades', from, to } } : undefined;
  },
);

/** `thế kỷ XIX`, `thế kỷ 19`, `thế kỷ thứ II TCN` */
const century = map(sequence(centuryWord, centuryNumber), ([, century]): CorePrint => ({
  core: { kind: 'century', century },
}));

/** `thế kỷ XVII - XVIII` */
const centuries = map(
  sequence(
    centuryWord,
    centuryNumber,
    longest(dash, words('đến', 'và', ',')),
    optional(centuryWord),
    centuryNumber,
  ),
  ([, from, , , to]): CorePrint | undefined =>
    to > from ? { core: { kind: 'centuries', from, to } } : undefined,
);

/** `thế kỷ trước`, `thập niên này` */
const shiftedAge = map(
  longest<{ readonly unit: 'century' | 'decade'; readonly shift: number }>(
    map(sequence(centuryWord, term({ trước: -1, này: 0, tới: 1, sau: 1 })), ([, shift]) => ({
      unit: 'century' as const,
      shift,
    })),
    map(
      sequence(words('thập kỷ', 'thập niên', 'thập kỉ'), term({ trước: -1, này: 0, tới: 1, qua: -1 })),
      ([, shift]) => ({ unit: 'decade' as const, shift }),
    ),
  ),
  (value, tokens, from): CorePrint | undefined =>
    follows(tokens, from, yearCounters) ||
    follows(tokens, from, shiftedYearCounters) ||
    (from > 0 && tokens.kind[from - 1] === numberKind)
      ? undefined
      : { core: { kind: 'shifted unit', ...value } },
);

export const ageRules: readonly Rule<CorePrint>[] = [
  rule('decades', decades),
  rule('decade', decade),
  rule('century', century),
  rule('centuries', centuries),
  rule('decade or century from publication', shiftedAge),
];
