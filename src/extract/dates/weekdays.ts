/** Weekdays and weeks. */
import { kindOf, shapeOf, type Tokens } from '../../document.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
  integer,
  longest,
  map,
  optional,
  sameLine,
  sequence,
  term,
  where,
  words,
  type Pattern,
} from '../../grammar/pattern.js';
import { startsClause } from './clock-times.js';
import { comma, follows, hashes, precedes, toward, isWholeLine } from './common.js';
import type { CorePrint } from './numeric-dates.js';
import { weekdays, weeks } from './terms.js';

/** `thứ Hai`, `thứ 2`, `Chủ nhật` */
export const weekdayName: Pattern<number> = longest(
  term(weekdays),
  map(sequence(words('thứ'), integer(2, 7)), ([, number]) => number - 1),
);

const weekName: Pattern<number> = term(weeks);

/** A weekday with its week: `thứ Sáu tuần trước`, `chủ nhật này`, `thứ Hai tới`, `thứ Bảy vừa qua` */
const weekdayOfWeek = map(
  sequence(
    optional(words('ngày', 'hôm', 'bữa')),
    weekdayName,
    longest<{ readonly weeks?: number; readonly toward?: 'next' | 'last' | 'this' }>(
      map(sequence(optional(longest(comma, words('của'))), weekName), ([, weeks]) => ({ weeks })),
      map(
        longest(
          toward,
          map(words('rồi'), () => 'last' as const),
        ),
        (toward) => ({ toward }),
      ),
    ),
  ),
  ([, weekday, week], tokens, from): CorePrint | undefined => {
    if ('toward' in week && isOrdinal(tokens, from)) return undefined;
    return { core: { kind: 'weekday', weekday, ...week } };
  },
);

/** `thứ Ba`, `hôm thứ bảy`: alone in lower case it is mostly an ordinal. */
const weekdayAlone = where(
  map(sequence(optional(words('ngày', 'hôm')), weekdayName), ([, weekday]): CorePrint => ({
    core: { kind: 'weekday', weekday },
  })),
  isWeekdayInPlace,
);

const ordinalHeads = hashes(
  'lần',
  'người',
  'nước',
  'hạng',
  'vị',
  'bàn',
  'kỳ',
  'tập',
  'phần',
  'bên',
  'con',
  'ngôi',
  'trận',
  'ca',
  'đợt',
  'vòng',
  'thuộc',
  'tháng',
  'năm',
  'giải',
  'cấp',
  'ba',
  'là',
  'hàng',
  'đứng',
  'xếp',
  'thế',
  'về',
  'mùa',
  'khóa',
  'cuộc',
  'ở',
  'bay',
  'hệ',
);
const dayOpeners = hashes(
  'phiên',
  'hết',
  'hôm',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'khuya',
  'vào',
  'từ',
  'đến',
  'tới',
  'mỗi',
  'trước',
  'sau',
  'cả',
);
const ordinalsBehind = hashes('liên', 'của', 'trong', 'kể', 'sau', 'trên', 'là', 'thế');
const sunday = hashes('chủ', 'chúa');
const figureKind = kindOf.number;
const secondOfList = hashes('và', ',', 'hoặc', '-', 'đến');

/** Whether a weekday without anything beside it is one. */
export function isWeekdayInPlace(tokens: Tokens, from: number, to: number): boolean {
  if (isWholeLine(tokens, from, to)) return true;
  const name = to - 2;
  const certain = sunday.has(tokens.hash[name]!);
  if (follows(tokens, name, ordinalHeads) && !follows(tokens, name, dayOpeners)) return false;
  // `Chủ nhật Đỏ`, `Chủ nhật xanh` are campaigns.
  if (certain && precedes(tokens, to, campaigns)) return false;
  if (certain) return tokens.shape[name] !== shapeOf.lower || !precedes(tokens, to, ofWhom);
  if (name > from) {
    // `hôm thứ bảy`; `ngày thứ hai` alone counts the days.
    if (tokens.hash[from] !== dayHash) return true;
    return (
      tokens.shape[to - 1] !== shapeOf.lower ||
      (tokens.kind[to - 1] === figureKind && !precedes(tokens, to, ordinalsBehind))
    );
  }
  if (tokens.kind[to - 1] === figureKind) {
    // `thứ 2`: an ordinal more often than a Monday.
    return follows(tokens, from, dayOpeners) && !precedes(tokens, to, ordinalsBehind);
  }
  // `Thứ bảy, đoàn lên đường.`; of the others `Thứ hai, …` counts reasons.
  if (
    saturday.has(tokens.hash[to - 1]!) &&
    tokens.shape[name] === shapeOf.capitalized &&
    startsClause(tokens, name) &&
    precedes(tokens, to, commas)
  )
    return true;
  // `thứ Ba`: in capitals as a name of a day, in a headline of capitals not certain.
  if (recurs(tokens, to)) return true;
  if (tokens.shape[to - 1] === shapeOf.capitalized) return !precedes(tokens, to, inARow);
  if (precedes(tokens, to, ordinalsBehind)) return false;
  if (follows(tokens, from, dayOpeners) || followsHour(tokens, from)) return true;
  return follows(tokens, from, secondOfList) && followsWeekdayList(tokens, from);
}
const everyWord = hashes('hằng', 'hàng', 'mỗi');
const weekWord = hashes('tuần');

/** `thứ sáu hằng tuần`, `thứ bảy, chủ nhật hằng tuần` */
function recurs(tokens: Tokens, to: number): boolean {
  if (precedes(tokens, to, everyWord) && precedes(tokens, to + 1, weekWord)) return true;
  return (
    precedes(tokens, to, listMarks) && precedes(tokens, to + 1, weekdayStarts) && sameLine(tokens, to + 2)
  );
}
/** `18g thứ bảy`; in `phút bù giờ thứ tư` minutes are counted. */
function followsHour(tokens: Tokens, from: number): boolean {
  return follows(tokens, from, hourWords) && from > 1 && tokens.kind[from - 2] === figureKind;
}
const hourWords = hashes('h', 'g', 'giờ');
const listMarks = hashes(',', 'và');
const dayHash = [...hashes('ngày')][0];
const weekdaySecond = hashes('hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'nhật');

/** `thứ ba và thứ sáu`, `thứ bảy, chủ nhật` */
function followsWeekdayList(tokens: Tokens, from: number): boolean {
  return (
    from >= 3 &&
    weekdaySecond.has(tokens.hash[from - 2]!) &&
    weekdayStarts.has(tokens.hash[from - 3]!) &&
    // `thế hệ thứ hai và thứ ba`
    !isOrdinal(tokens, from - 3)
  );
}
const weekdayStarts = hashes('thứ', 'chủ');

/** `lần thứ ba này`, `người thứ hai tới` */
function isOrdinal(tokens: Tokens, from: number): boolean {
  return follows(tokens, from, ordinalHeads) && !follows(tokens, from, dayOpeners);
}

/** `T7`, `CN` by themselves: in a line a terminal or a sign. */
const shortWeekday = where(
  map(term({ t2: 1, t3: 2, t4: 3, t5: 4, t6: 5, t7: 6, cn: 7 }), (weekday): CorePrint => ({
    core: { kind: 'weekday', weekday },
  })),
  isWholeLine,
);

/** `tuần trước`, `tuần này` */
const week = where(
  map(weekName, (weeks): CorePrint => ({ core: { kind: 'week', weeks } })),
  (tokens, from, to) =>
    !follows(tokens, from, weekCounters) && !isCounted(tokens, from) && !precedes(tokens, to, behindWeeks),
);
const weekCounters = hashes(
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'vài',
  'mấy',
  'nhiều',
  'một',
  'các',
  'những',
  'cuối',
  'đầu',
  'giữa',
);

function isCounted(tokens: Tokens, from: number): boolean {
  return from > 0 && tokens.kind[from - 1] === figureKind;
}

/** `cuối tuần`, `cuối tuần qua`, `hai ngày cuối tuần này` */
const weekend = map(
  sequence(
    words('cuối tuần'),
    optional(
      longest<{ readonly weeks?: number; readonly toward: 'next' | 'last' | 'this' }>(
        map(words('này', 'nay'), () => ({ toward: 'this' as const })),
        map(words('qua', 'vừa qua', 'rồi', 'vừa rồi'), () => ({ toward: 'last' as const })),
        map(words('trước', 'trước đó'), () => ({ toward: 'last' as const, weeks: -1 })),
        map(words('trước nữa'), () => ({ toward: 'last' as const, weeks: -2 })),
        map(words('tới', 'sắp tới'), () => ({ toward: 'next' as const })),
        map(words('sau'), () => ({ toward: 'next' as const, weeks: 1 })),
      ),
    ),
  ),
  ([, week], tokens, _from, to): CorePrint | undefined =>
    // `cuối tuần nào cũng đông`, `so với cuối tuần thường`
    week === undefined && precedes(tokens, to, anyOne)
      ? undefined
      : { core: { kind: 'weekend', weeks: 0, ...week } },
);
const anyOne = hashes('nào', 'thường');

export const weekRules: readonly Rule<CorePrint>[] = [
  rule('weekday of a week', weekdayOfWeek),
  rule('weekday', longest(weekdayAlone, shortWeekday)),
  rule('weekend', weekend),
  rule('week', week),
];

const saturday = hashes('bảy', 'bẩy');
const commas = hashes(',');
const campaigns = hashes('đỏ', 'xanh');
const ofWhom = hashes('của');

const inARow = hashes('liên');

const behindWeeks = hashes('khi', 'đó', 'lễ');
