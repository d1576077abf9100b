/** `5 năm qua`, `3 ngày tới`, `cách đây ba năm`, `hai tuần nữa`, `cùng kỳ năm trước`. */
import { kindOf, type Tokens } from '../../document.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
  behindNumber,
  canBegin,
  integer,
  longest,
  map,
  onlyWhere,
  optional,
  sameLine,
  sequence,
  term,
  union,
  words,
  type Pattern,
} from '../../grammar/pattern.js';
import { numeral } from '../numbers/numerals.js';
import { endsClause, findsAhead, follows, fullYear, hashes, precedes, yearPhrase } from './common.js';
import { startsClause } from './clock-times.js';
import type { CorePrint } from './numeric-dates.js';
import type { Unit, YearPhrase } from './phrase.js';
import { distancesAhead, distancesBack, stretchesAhead, stretchesBack, units } from './terms.js';

/** A whole number up to 1000, or `nửa`. */
const amount: Pattern<number> = longest(
  map(numeral, ({ value }) => (value > 0 && value <= 1000 && Number.isInteger(value) ? value : undefined)),
  integer(1, 1000),
);
const unit: Pattern<Unit> = term(units);
/** `nửa năm` */
const halfYearWords = map(words('nửa năm'), () => ({ amount: 6, unit: 'month' as const }));
const amountAndUnit: Pattern<{ readonly amount: number; readonly unit: Unit }> = longest(
  map(sequence(amount, unit), ([amount, unit]) => ({ amount, unit })),
  halfYearWords,
);
const back = words(...stretchesBack);
const ahead = words(...stretchesAhead);

/** `5 năm qua`, `3 ngày tới`, `24 giờ qua`, `10 năm trở lại đây`, `5 năm gần đây` */
const stretch = map(
  sequence(
    amountAndUnit,
    longest(
      map(back, () => -1),
      map(ahead, () => 1),
    ),
  ),
  ([{ amount, unit }, sign], tokens, from): CorePrint | undefined => {
    // `lần thứ 5 năm qua`, `1,5 năm qua`
    if (follows(tokens, from, beforeStretch)) return undefined;
    return { core: { kind: 'stretch', unit, amount: sign * amount } };
  },
);

/** `10 ngày trước`, `hai tuần nữa`, `3 năm trước đây` */
const distance = map(
  sequence(
    amount,
    unit,
    longest(
      map(words(...distancesBack), () => -1),
      map(words(...distancesAhead), () => 1),
    ),
  ),
  ([amount, unit, sign], tokens, from, to): CorePrint | undefined => {
    if (
      precedes(tokens, to, behindDistance) ||
      follows(tokens, from, beforeDistance) ||
      isLength(tokens, from)
    )
      return undefined;
    // `Một ngày trước, …`: before the day told of; from publication it would be `hôm qua`.
    if (unit === 'day' && amount === 1 && sign < 0)
      return { core: { kind: 'distance', unit, amount: -1 - inText } };
    return { core: { kind: 'distance', unit, amount: sign * amount } };
  },
);
/** `kéo dài chỉ khoảng 10 ngày nữa` */
function isLength(tokens: Tokens, from: number): boolean {
  return [0, 1, 2].some((back) => follows(tokens, from - back, lengthWords));
}
const lengthWords = hashes('dài');
const behindDistance = hashes(
  'đêm',
  'buổi',
  'chung',
  'giải',
  'sự',
  'phiên',
  'đám',
  'đại',
  'lần',
  'khi',
  'đó',
  'ngày',
  'tết',
  'lễ',
  'giờ',
  'và',
  'lúc',
  'sinh',
  'trận',
  'thời',
  'cuộc',
  'hạn',
  'mùa',
  'bầu',
  'kỳ',
  'năm',
  'tháng',
  'mặt',
  'tòa',
  'cửa',
  'nhà',
  'vụ',
  'cơn',
  'thảm',
);

/** `cách đây ba năm`, `cách nay 10 ngày` */
const agoHead = words('cách đây', 'cách nay', 'trước đây');
const ago = map(
  sequence(agoHead, optional(words('hơn', 'gần', 'khoảng', 'chừng', 'đúng', 'tròn')), amount, unit),
  ([, , amount, unit], tokens, from, to): CorePrint | undefined =>
    to === from + 4 || tokens.kind[from + 1] === kindOf.syllable
      ? { core: { kind: 'distance', unit, amount: -amount } }
      : undefined,
);

/** `3 ngày sau,`, `một năm sau đó`, `2 tháng trước đó`: from the day that the text was speaking of. */
const later = term({ 'sau đó': 1, sau: 1, 'trước đó': -1, 'sau này': 1 });
const laterInText = map(
  sequence(amount, unit, later),
  ([amount, unit, sign], tokens, from, to): CorePrint | undefined => {
    // `ba mươi năm sau khi …`
    if (precedes(tokens, to, conjunctions)) return undefined;
    const marked = markers.has(tokens.hash[to - 1]!);
    if (!marked && !(startsClause(tokens, from) && endsClause(tokens, to)) && !endsSentenceAt(tokens, to))
      return undefined;
    if (follows(tokens, from, beforeLater)) return undefined;
    if (unit === 'hour' || unit === 'minute') return undefined;
    return { core: { kind: 'distance', unit, amount: sign * amount + (sign > 0 ? inText : -inText) } };
  },
);
/** `Ông mất 3 ngày sau.` */
function endsSentenceAt(tokens: Tokens, to: number): boolean {
  return !sameLine(tokens, to) || precedes(tokens, to, stops);
}
const stops = hashes('.', ';');
const markers = hashes('đó', 'này');
const conjunctions = hashes('khi');
/** Marks an amount that is counted from the text. */
export const inText = 1e6;

/** `cùng kỳ năm trước`, `cùng kỳ 2025`, `cùng thời điểm năm ngoái`, `cùng kỳ` */
const sameStretch = map(
  sequence(
    words('cùng kỳ', 'cùng kì', 'cùng thời điểm', 'cùng thời gian', 'cùng giai đoạn', 'cùng kỳ của'),
    optional(
      longest<YearPhrase | { months: number } | { quarters: number }>(
        yearPhrase,
        map(fullYear, (year): YearPhrase => ({ by: 'number', year })),
        map(words('tháng trước'), () => ({ months: -1 })),
        map(words('quý trước'), () => ({ quarters: -1 })),
      ),
    ),
  ),
  ([, when], tokens, from, to): CorePrint | undefined => {
    const head = tokens.hash[from + 1];
    if (when === undefined && head !== periodHash && head !== periodHashI) return undefined;
    if (precedes(tokens, to, holidays)) return undefined;
    const point = head === pointHash ? { point: true as const } : {};
    if (when === undefined) return { core: { kind: 'same stretch' } };
    return 'by' in when
      ? { core: { kind: 'same stretch', year: when, ...point } }
      : { core: { kind: 'same stretch', ...when, ...point } };
  },
);
const periodHash = [...hashes('kỳ')][0];
/** `cùng kỳ nghỉ` */
const holidays = hashes('nghỉ', 'họp', 'thi');
const pointHash = [...hashes('thời')][0];
const periodHashI = [...hashes('kì')][0];

/** What shows that an amount of time is counted from a day: `qua`, `tới`, `trước`, `nữa`, `sau`. */
const countedFrom = union([
  back.first,
  ahead.first,
  words(...distancesBack, ...distancesAhead).first,
  later.first,
  agoHead.first,
]).hashes;
/** Behind the longest numerals: `hai trăm năm mươi lăm thập kỷ qua`; behind figures: `3 thập kỷ qua`. */
const countReach = 12;
const countReachOfFigures = 4;

/** The same matches, tried only where such a word stands near: most amounts of time are lengths. */
const counted = <Value>(part: Pattern<Value>): Pattern<Value> =>
  behindNumber(
    onlyWhere(
      part,
      (tokens, at) =>
        canBegin(agoHead.first, tokens, at) ||
        findsAhead(
          tokens,
          at,
          countedFrom,
          tokens.kind[at] === kindOf.number ? countReachOfFigures : countReach,
        ),
    ),
    'phút',
    'giờ',
    'tiếng',
    'h',
    'ngày',
    'hôm',
    'tuần',
    'tháng',
    'quý',
    'năm',
    'thập',
    'thế',
  );

export const stretches: readonly Rule<CorePrint>[] = [
  rule('stretch to or from publication', counted(stretch)),
  rule('distance from publication', counted(longest(ago, distance))),
  rule('distance from the text', counted(laterInText)),
  rule('same stretch of another year', sameStretch),
];

const beforeStretch = hashes('thứ', 'phẩy', 'mỗi', 'cứ');

const beforeDistance = hashes('thứ', 'trong', 'thêm', 'từ', 'suốt');

const beforeLater = hashes('thứ', 'trong', 'suốt');
