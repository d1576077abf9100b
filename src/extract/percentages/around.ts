/** What the words around a percentage say: `hơn 5%`, `tăng 5%`, `từ 5% trở lên`. They stay outside the entity. */
import { kindOf, type Comparator, type Tokens } from '../../document.js';
import { HashSet } from '../../grammar/hash-table.js';
import { sameLine, term } from '../../grammar/pattern.js';
import { hashOf } from '../../text/hash.js';
import {
  comparators,
  comparatorsBehind,
  directDirections,
  directions,
  losses,
  nearDirections,
} from './terms.js';

type Direction = 'up' | 'down';

/** A comparator and the token it begins with; `behind` the figures it begins nowhere. */
export interface FoundComparator {
  readonly value: Comparator;
  readonly from: number;
  readonly behind: boolean;
}

const set = (...words: readonly string[]): HashSet => new HashSet(words.map(hashOf));

const since = hashOf('từ');
const than = hashOf('hơn');
const not = set('không', 'chưa', 'chẳng', 'đừng');
const longestComparator = 5;
const comparator = term<{ readonly is: Comparator | undefined }>(
  Object.fromEntries(Object.entries(comparators).map(([phrase, is]) => [phrase, { is }])),
);
const comparatorBehind = term(comparatorsBehind);
const comparatorEnds = endsOf(comparators);
/** Words that may stand between a comparator and the figure: `gần tới 5%`. */
const fillers = set('có', 'tới', 'đến', 'mức', 'chừng');
/** `… trở lên` may follow the thing counted: `từ 60% diện tích trở lên`. */
const reachBehind = 8;

/** The comparator before the figures (`hơn 5%`, `không quá 5%`) or behind them (`từ 5% trở lên`). */
export function comparatorAt(tokens: Tokens, from: number, to: number): FoundComparator | undefined {
  const isRange = tokens.hash[from] === since;
  const opened = !isRange && from > 0 && sameLine(tokens, from) && tokens.hash[from - 1] === since;
  for (let at = to; at < Math.min(tokens.length, to + (opened ? reachBehind : 1)); at++) {
    if (!sameLine(tokens, at) || (tokens.kind[at] === kindOf.punctuation && !insideClause(tokens, at))) break;
    const behind = comparatorBehind.match(tokens, at);
    if (behind !== undefined) return { value: behind.value, from: opened ? from - 1 : from, behind: true };
  }
  const end = opened ? from - 1 : from;
  const direct = comparatorEnding(tokens, end);
  if (direct !== undefined || end === 0 || !sameLine(tokens, end) || !fillers.has(tokens.hash[end - 1]!))
    return direct;
  return comparatorEnding(tokens, end - 1);
}

/** The longest comparator whose last token stands right before `end`. */
function comparatorEnding(tokens: Tokens, end: number): FoundComparator | undefined {
  if (end <= 0 || !sameLine(tokens, end) || !comparatorEnds.has(tokens.hash[end - 1]!)) return undefined;
  for (let start = Math.max(0, end - longestComparator); start < end; start++) {
    const match = comparator.match(tokens, start);
    if (match?.to !== end) continue;
    const { is } = match.value;
    if (is === undefined) return undefined;
    // `cao hơn 5%` says by how much, not more than how much.
    if (tokens.hash[end - 1] === than && endsDirection(tokens, start, end)) return undefined;
    return { value: is === 'gt' ? denied(tokens, start) : is, from: start, behind: false };
  }
  return undefined;
}

/** Whether a comparison (`cao hơn`) that began earlier ends at `end`. */
function endsDirection(tokens: Tokens, before: number, end: number): boolean {
  for (let start = Math.max(0, end - longestComparator); start <= before; start++) {
    if (directed.match(tokens, start)?.to === end) return true;
  }
  return false;
}

/** `không được tăng quá 20%`: more is not allowed. */
function denied(tokens: Tokens, start: number): Comparator {
  if (!exceeding.has(tokens.hash[start]!)) return 'gt';
  for (let i = start - 1; i >= Math.max(0, start - 3) && sameLine(tokens, i + 1); i--) {
    if (tokens.kind[i] === kindOf.punctuation) return 'gt';
    if (not.has(tokens.hash[i]!)) return 'le';
  }
  return 'gt';
}
const exceeding = set('quá', 'vượt');

const directed = term(directions);
const near = term(nearDirections);
const loss = term(losses);
const direct = term(directDirections);
const closeBefore = 3;
const directionStarts = directed.first.hashes;
/** Before a figure they make it a level: `giảm từ 15% xuống còn 4%`, `giá giảm còn 5%`. */
const levels = set(
  'từ',
  'còn',
  'xuống',
  'về',
  'ở',
  'đạt',
  'chiếm',
  'là',
  'bằng',
  'sang',
  'thành',
  'giữ',
  'lên',
  'hưởng',
);
const level = hashOf('mức');
const rise = hashOf('lên');
/** Behind these `lên 5%` is a rise and no level. */
const risesBefore = set('mới', 'đã', 'cũng', 'giá', 'nhích', 'đẩy');
const riseOfPrice = [hashOf('lên'), hashOf('giá')] as const;
/** Words that end a clause without a mark. */
const clauseEnds = set('nhưng', 'song', 'trong', 'khi', 'thì', 'do', 'vì', 'nên', 'mà', 'dù', 'để', 'chiếm');
/** `tăng khá, lần lượt 75% và 45,7%`: the marks and words between belong to one clause. */
const respectively = [
  [hashOf('lần'), hashOf('lượt')],
  [hashOf('tương'), hashOf('ứng')],
] as const;
/** `tăng tốt nhất là 1,28%` */
const most = hashOf('nhất');
const is = hashOf('là');
const and = set('và', 'hoặc');
const longestClause = 14;
/** `giảm 289 điểm, tức 0,6%`, `giảm 74 USD (1,64%)`: the same change in other words. */
const inOtherWords = set('tức', 'tương', 'đương', '(');
const longestRestatement = 8;
const amountReach = 6;

interface Place {
  readonly from: number;
  readonly to: number;
  readonly comparator: FoundComparator | undefined;
  /** Nothing before this token is looked at. */
  readonly stop: number;
  /** The direction of the percentage before. */
  readonly before: Direction | undefined;
}

/** `up` or `down` from the verb or comparison in the clause before the figures. */
export function directionAt(
  tokens: Tokens,
  { from, to, comparator, stop, before }: Place,
): Direction | undefined {
  // Comparators stand between the verb and the figures; `không thấp hơn 80%` is a bound and no change.
  const head = comparator === undefined ? from : comparator.from;
  if (
    comparator !== undefined &&
    !comparator.behind &&
    not.has(tokens.hash[head]!) &&
    endsWithThan(tokens, from)
  ) {
    return undefined;
  }
  const last = head - 1;
  if (
    comparator === undefined &&
    ((isList(tokens, stop, from) && !namesItsOwn(tokens, to)) || isGapped(tokens, stop, from, to))
  )
    return before;
  const shared = respectivelyAt(tokens, head, stop);
  if (shared !== undefined)
    return changeBefore(tokens, head, shared) ?? changeBefore(tokens, shared, stop, to);
  // `tăng tốt nhất là 1,28%`
  if (last > stop && tokens.hash[last] === is && tokens.hash[last - 1] === most)
    return changeBefore(tokens, last, stop, to);
  if (
    last >= stop &&
    levels.has(tokens.hash[last]!) &&
    sameLine(tokens, last + 1) &&
    comparator?.behind !== true
  ) {
    // `mới lên 0,5%` without a level it came from.
    return tokens.hash[last] === rise && last > 0 && risesBefore.has(tokens.hash[last - 1]!)
      ? 'up'
      : undefined;
  }
  // `thấp hơn mức 60%`: what it is compared with.
  if (from >= 2 && tokens.hash[from - 1] === level && tokens.hash[from - 2] === than) return undefined;
  const restated = restatementAt(tokens, head, stop);
  if (restated !== undefined)
    return changeBefore(tokens, restated, Math.max(stop, restated - longestRestatement));
  return changeBefore(tokens, head, stop, to) ?? (joined(tokens, stop, from) ? before : undefined);
}

/** Whether only marks and `và` stand between two figures: `53%; 13,8%, và 13%`. */
function isList(tokens: Tokens, stop: number, head: number): boolean {
  if (stop === 0 || head === stop) return false;
  for (let i = stop; i < head; i++)
    if (!listJoints.has(tokens.hash[i]!) || !sameLine(tokens, i)) return false;
  return sameLine(tokens, head);
}
const listJoints = set(',', ';', 'và');

/** `giảm 23,5%, 98% tin báo được giải quyết`: a share of what follows it. */
function namesItsOwn(tokens: Tokens, to: number): boolean {
  return sameLine(tokens, to) && tokens.kind[to] === kindOf.syllable && !behindChanges.has(tokens.hash[to]!);
}
const behindChanges = set(
  'so',
  'và',
  'về',
  'trong',
  'mỗi',
  'một',
  'ở',
  'tại',
  'vào',
  'sau',
  'khi',
  'từ',
  'theo',
  'lên',
  'xuống',
  'còn',
  'nhưng',
  'do',
  'vì',
  'nhờ',
  'năm',
  'quý',
  'tháng',
  'cùng',
  'hay',
  'hoặc',
  'thì',
  'đến',
  'cho',
  'với',
);

/** `Hải Phòng tăng 11,2%, Quảng Ninh 11,03%`: a name in the place of the subject, and the verb left out. */
function isGapped(tokens: Tokens, stop: number, from: number, to: number): boolean {
  const length = from - stop;
  if (stop === 0 || length < 2 || length > longestSubject || tokens.hash[stop] !== comma) return false;
  for (let i = stop + 1; i < from; i++) {
    if (!sameLine(tokens, i) || tokens.kind[i] !== kindOf.syllable) return false;
    if (notSubjects.has(tokens.hash[i]!) || levels.has(tokens.hash[i]!) || clauseEnds.has(tokens.hash[i]!))
      return false;
  }
  return sameLine(tokens, from) && (!sameLine(tokens, to) || tokens.kind[to] === kindOf.punctuation);
}
const longestSubject = 4;
const notSubjects = set(
  'cộng',
  'thêm',
  'leo',
  'tiến',
  'nhảy',
  'lùi',
  'trượt',
  'bốc',
  'vọt',
  'sụt',
  'nhích',
  'không',
  'mới',
  'đã',
  'được',
  'và',
  'với',
  'so',
  'hơn',
  'kém',
  'tăng',
  'giảm',
  'có',
  'chỉ',
  'tương',
  'đương',
  'tức',
  'khoảng',
  'lãi',
  'lỗ',
  'suất',
  'tỷ',
  'tỉ',
  'lệ',
  'mất',
  'thuế',
  'hạ',
  'rơi',
  'rớt',
  'nâng',
  'cao',
  'thấp',
  'nhất',
  'mức',
  'phần',
);

/** Where the clause ends whose changes follow `lần lượt` or `tương ứng`. */
function respectivelyAt(tokens: Tokens, head: number, stop: number): number | undefined {
  for (let i = head - 2; i >= Math.max(stop, head - respectivelyReach); i--) {
    if (!sameLine(tokens, i + 1)) return undefined;
    if (!respectively.some(([one, two]) => tokens.hash[i] === one && tokens.hash[i + 1] === two)) continue;
    return i > stop && tokens.hash[i - 1] === comma ? i - 1 : i;
  }
  return undefined;
}
const comma = hashOf(',');
const respectivelyReach = 4;

function endsWithThan(tokens: Tokens, from: number): boolean {
  return from > 0 && tokens.hash[from - 1] === than;
}

/** Where the clause ends that a restatement repeats; undefined if there is none. */
function restatementAt(tokens: Tokens, head: number, stop: number): number | undefined {
  let i = head - 1;
  while (i >= stop && inOtherWords.has(tokens.hash[i]!)) i--;
  if (i === head - 1 || i < stop) return undefined;
  // Only an amount can be said again: `giảm 74 USD (1,64%)`, not `nhiều hơn (58%)`.
  for (let j = i, steps = 0; j >= stop && steps < amountReach; j--, steps++) {
    if (tokens.kind[j] === kindOf.number) return tokens.kind[i] === kindOf.punctuation ? i : i + 1;
  }
  return undefined;
}

/** The direction of the verb in the clause that ends at `end`. */
function changeBefore(tokens: Tokens, end: number, stop: number, figuresTo?: number): Direction | undefined {
  for (let i = end - 1, steps = 0; i >= stop && steps < longestClause; i--, steps++) {
    if (!sameLine(tokens, i + 1)) return undefined;
    const hash = tokens.hash[i]!;
    if (directionStarts.has(hash)) {
      const match = directed.match(tokens, i);
      if (match !== undefined && !isPartOfTerm(tokens, i)) return match.value;
    }
    if (steps < closeBefore && near.first.hashes.has(hash) && !isPartOfTerm(tokens, i))
      return near.match(tokens, i)?.value;
    if (
      steps === 0 &&
      figuresTo !== undefined &&
      loss.first.hashes.has(hash) &&
      namesNothing(tokens, figuresTo)
    ) {
      return loss.match(tokens, i)?.value;
    }
    if (steps === 0 && direct.first.hashes.has(hash)) return direct.match(tokens, i)?.value;
    if (hash === riseOfPrice[0] && tokens.hash[i + 1] === riseOfPrice[1]) return 'up';
    if (tokens.kind[i] === kindOf.punctuation && !insideClause(tokens, i)) return undefined;
    if (clauseEnds.has(hash) && !followsComparison(tokens, i)) return undefined;
  }
  return undefined;
}

/** `thuế giá trị gia tăng 5%`, `bắn hạ 82%`: the word is part of another. */
function isPartOfTerm(tokens: Tokens, at: number): boolean {
  return at > 0 && sameLine(tokens, at) && (wholes.get(tokens.hash[at]!)?.has(tokens.hash[at - 1]!) ?? false);
}
const wholes: ReadonlyMap<number, HashSet> = new Map([
  [hashOf('tăng'), set('gia')],
  [hashOf('hạ'), set('bắn', 'đánh', 'triệt')],
]);

const behindLosses = set(
  'chỉ',
  'so',
  'trong',
  'sau',
  'khi',
  'và',
  'xuống',
  'từ',
  'kể',
  'còn',
  'nhưng',
  'về',
  'vì',
  'do',
  'mỗi',
  'giá',
);

/** Whether nothing that was lost follows: a mark, the end, or a word of time or comparison. */
function namesNothing(tokens: Tokens, to: number): boolean {
  return (
    !sameLine(tokens, to) || tokens.kind[to] === kindOf.punctuation || behindLosses.has(tokens.hash[to]!)
  );
}

/** `giảm 12,7% về lượng và 2,9% về giá trị` */
function joined(tokens: Tokens, stop: number, from: number): boolean {
  if (stop === 0 || from - stop > longestClause) return false;
  for (let i = stop; i < from; i++) {
    if (tokens.kind[i] === kindOf.punctuation && !insideClause(tokens, i)) return false;
    if (and.has(tokens.hash[i]!)) return true;
  }
  return false;
}

/** A hyphen, and the slash of a date or rate. */
function insideClause(tokens: Tokens, at: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.textStart[at]!);
  return unit === 0x2d || unit === 0x2f;
}

/** `được 53,2%, hơn đối thủ 6,4 điểm phần trăm`: by how much one is ahead of the other. */
export function isAhead(tokens: Tokens, from: number, stop: number): boolean {
  for (let i = from - 2, steps = 0; i >= stop && steps < longestName; i--, steps++) {
    if (!sameLine(tokens, i + 1) || tokens.kind[i] === kindOf.punctuation) return false;
    if (tokens.hash[i] === than) return true;
  }
  return false;
}
const longestName = 7;

const inside = hashOf('trong');
const country = hashOf('nước');

/** `thấp hơn trong nước 11%`: a word that else begins a clause. */
function followsComparison(tokens: Tokens, at: number): boolean {
  return tokens.hash[at] === inside && tokens.hash[at + 1] === country;
}

function endsOf(table: Readonly<Record<string, unknown>>): HashSet {
  return new HashSet(Object.keys(table).map((phrase) => hashOf(phrase.slice(phrase.lastIndexOf(' ') + 1))));
}
