/** Clock times, parts of the day and traditional hours. */
import { gapOf, kindOf, shapeOf, type Tokens } from '../../document.js';
import {
  behindNumber,
  glued,
  integer,
  integerAt,
  lengthAt,
  longest,
  map,
  optional,
  sequence,
  term,
  where,
  words,
  type Pattern,
} from '../../grammar/pattern.js';
import { hashOf } from '../../text/hash.js';
import { smallInWords } from '../numbers/numerals.js';
import { branch, endsClause, follows, hashes, monthInFiguresAt, precedes, isWholeLine } from './common.js';
import type { Clock, Part } from './phrase.js';
import { parts } from './terms.js';

/** A clock time and what its print leaves open. */
export interface ClockPrint extends Clock {
  /** `7:30`: can be a score or the length of a film. */
  readonly colon?: true;
  /** `8 giờ`, `3 giờ 20 phút`, `2h`: can be a length of time. */
  readonly bare?: true;
  readonly words?: true;
}

const hour = integer(0, 24);
const minute = integer(0, 59);
const twoFigures = (part: Pattern<number>): Pattern<number> =>
  where(part, (tokens, from) => lengthAt(tokens, from) === 2);
const minuteMark = words('phút', "'", '’', 'p', '′', 'ph');
const secondMark = words('giây', 's');

/** `8h30`, `19h`, `17g30`, `8h30'`, `19h00`, `8 h 30` */
const withLetter = map(
  sequence(
    hour,
    words('h', 'g', 'giờ'),
    optional(
      map(sequence(minute, optional(longest(glued(minuteMark), words('phút')))), ([minute], tokens, from) =>
        tokens.before[from] === gapOf.nothing ? minute : undefined,
      ),
    ),
    optional(map(sequence(glued(integer(0, 59)), secondMark), ([second]) => second)),
  ),
  ([hour, , minute, second], tokens, from, to): ClockPrint | undefined => {
    const letter = from + 1;
    const long = lengthAt(tokens, letter) > 1;
    // `10 h sáng`: with a space only before a part of day.
    if (!long && tokens.before[letter] !== gapOf.nothing && !precedes(tokens, to, partHeads))
      return undefined;
    // `4G`, `5G` are networks and roads.
    if (!long && tokens.shape[letter] !== shapeOf.lower && tokens.hash[letter] !== hourLetter)
      return undefined;
    if (hour === 24 && (minute ?? 0) > 0) return undefined;
    // `trang Thể thao 24h`, `Tin tức 24h`
    if (hour === 24 && follows(tokens, from, namesOfSites)) return undefined;
    return {
      hour,
      minute: minute ?? 0,
      ...(second === undefined ? {} : { second }),
      ...(minute === undefined ? { bare: true } : {}),
    };
  },
);

const hourLetter = hashOf('h');
const namesOfSites = hashes('thao', 'tức', 'tin', 'trí', 'sống', 'nội', 'báo', 'kênh');
const partHeads = hashes('sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya');

/** `16 giờ 5-11`: the figures behind the hour are a day and month. */
function isNoDay(tokens: Tokens, from: number): boolean {
  const month = monthInFiguresAt(tokens, from);
  return (
    month === 0 ||
    tokens.before[month] !== gapOf.nothing ||
    tokens.before[month - 1] !== gapOf.nothing ||
    tokens.kind[from] !== kindOf.number ||
    precedes(tokens, month + 1, hourWords)
  );
}
const hourWords = hashes('giờ', 'h', 'g');

const hourInWords = map(smallInWords, (value) => (value >= 1 && value <= 24 ? value : undefined));
const minuteInWords = map(smallInWords, (value) => (value >= 1 && value <= 59 ? value : undefined));

/** `14 giờ 30 phút`, `9 giờ 10`, `hai giờ`, `ba giờ rưỡi`, `12 giờ kém 5` */
const withWord = map(
  sequence(
    longest(
      map(hour, (value) => ({ value, words: false })),
      map(hourInWords, (value) => ({ value, words: true })),
    ),
    words('giờ'),
    optional(
      longest(
        map(sequence(where(minute, isNoDay), optional(minuteMark)), ([minute]) => minute),
        map(sequence(minuteInWords, words('phút')), ([minute]) => minute),
        map(words('rưỡi'), () => 30),
        map(words('đúng'), () => 0),
        map(
          sequence(words('kém'), longest(minute, minuteInWords), optional(minuteMark)),
          ([, minute]) => -minute,
        ),
      ),
    ),
    optional(map(sequence(integer(0, 59), words('giây')), ([second]) => second)),
  ),
  ([hour, , minute, second]): ClockPrint | undefined => {
    const total = hour.value * 60 + (minute ?? 0);
    if (total < 0 || total > 24 * 60) return undefined;
    return {
      hour: Math.floor(total / 60),
      minute: total % 60,
      ...(second === undefined ? {} : { second }),
      bare: true,
      ...(hour.words ? { words: true } : {}),
    };
  },
);

/** `07:15`, `7:15:30`, `07:15 AM`, `3:18pm` */
const withColon = map(
  sequence(
    hour,
    glued(words(':')),
    glued(twoFigures(minute)),
    optional(map(sequence(glued(words(':')), glued(twoFigures(minute))), ([, second]) => second)),
    optional(term({ am: 0, pm: 12, 'a. m.': 0, 'p. m.': 12, sa: 0, ch: 12 })),
  ),
  ([hour, , minute, second, half], tokens, from, to): ClockPrint | undefined => {
    if (isLongerNumber(tokens, from, to)) return undefined;
    const shifted = half === undefined ? hour : (hour % 12) + half;
    return {
      hour: half === 12 || hour <= 12 ? shifted : hour,
      minute,
      ...(second === undefined ? {} : { second }),
      colon: true,
    };
  },
);

/** `3h30pm`, `8 am` */
const withHalf = map(sequence(integer(1, 12), term({ am: 0, pm: 12 })), ([hour, half]): ClockPrint => ({
  hour: (hour % 12) + half,
  minute: 0,
}));

function isLongerNumber(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && tokens.before[from] === gapOf.nothing) {
    const unit = tokens.text.charCodeAt(tokens.textEnd[from - 1]! - 1);
    if (unit === 0x3a || unit === 0x2e) return true;
  }
  if (to >= tokens.length || tokens.before[to] !== gapOf.nothing) return false;
  return tokens.text.charCodeAt(tokens.textStart[to]!) === 0x3a;
}

export const clock: Pattern<ClockPrint> = behindNumber(
  longest<ClockPrint>(withLetter, withWord, withColon, withHalf),
  'h',
  'g',
  'giờ',
  ':',
  'am',
  'pm',
);

/** `sáng`, `rạng sáng`, `tối muộn` */
export const part: Pattern<Part> = where(
  term(parts),
  // `pháo sáng hôm 12/5`, `ánh sáng`
  (tokens, from) => tokens.hash[from] !== bright || !follows(tokens, from, lights),
);
const bright = hashOf('sáng');
const lights = hashes('pháo', 'ánh', 'chiếu', 'thắp', 'đèn', 'tỏa', 'soi', 'bừng');

/** `giờ Ngọ`, `giờ Chính Ngọ` */
export const traditionalHour: Pattern<number> = map(
  sequence(words('giờ'), optional(words('chính')), branch),
  ([, , value], tokens, _from, to) =>
    // `giờ vị` is no hour; the names are printed with a capital, or stand before a day.
    tokens.shape[to - 1] === 1 && !follows(tokens, to - 1, chinh) ? undefined : value,
);
const chinh = hashes('chính');

/** Words before a clock time that say it is one. */
const clockOpeners = hashes(
  'lúc',
  'hồi',
  'từ',
  'đến',
  'tới',
  'trước',
  'vào',
  'quá',
  'đúng',
  'cữ',
  'tầm',
  'hết',
  'sang',
  'giờ',
  'khắc',
  'điểm',
);
/** Words before a length of time. */
const lengthOpeners = hashes(
  'trong',
  'suốt',
  'mất',
  'dài',
  'hơn',
  'gần',
  'vòng',
  'cả',
  'thêm',
  'sau',
  'mỗi',
  'một',
  'chỉ',
  'tới',
  'đủ',
  'khoảng',
  'nghỉ',
  'thức',
  'ngủ',
  'làm',
  'học',
  'chờ',
  'quá',
  'tổng',
  'kỷ',
  'cộng',
  'trọn',
  'ngót',
  'những',
  'dưới',
  'trên',
  'cách',
  'tối',
  'hàng',
  'hằng',
  'ra',
  'bay',
  'chạy',
  'đi',
  'chậm',
  'muộn',
  'sớm',
  'lùi',
);
const notBehindSlash = 0x2f;
const lengthBehind = hashes(
  'đồng',
  'liền',
  'liên',
  'qua',
  'nữa',
  'tới',
  'trước',
  'sau',
  'một',
  'bay',
  'chạy',
  'làm',
  'chơi',
  'học',
  'nghỉ',
  'ngủ',
  'để',
  'mới',
  'lái',
  'xe',
  'đầu',
  'cuối',
  'rưỡi',
  'tàu',
  'di',
  'giao',
  'kể',
  'phút',
  'công',
);

/** Whether a clock time that nothing stands with can be read as one in its place. */
export function isClockInPlace(tokens: Tokens, from: number, to: number, clock: ClockPrint): boolean {
  if (from > 0) {
    const unit = tokens.text.charCodeAt(tokens.textEnd[from - 1]! - 1);
    // `24/24h`, `60km/h`
    if (unit === notBehindSlash && tokens.before[from] === gapOf.nothing) return false;
    // `2 ngày 8 giờ`
    if (tokens.kind[from - 1] === kindOf.number) return false;
  }
  if (isWholeLine(tokens, from, to)) return true;
  if (clock.colon === true) return follows(tokens, from, clockOpeners) && !isDuration(tokens, to);
  if (clock.bare !== true) {
    // `8h30` is a clock time almost everywhere.
    return !follows(tokens, from, runners);
  }
  // `4 giờ 12 giờ Việt Nam`
  if (to < tokens.length && tokens.hash[to] === hourWord) return true;
  // `9 giờ, đoàn có mặt`, `Năm giờ rưỡi, bà ra chợ`: at the head of a sentence, with a comma.
  if (startsSentence(tokens, from) && precedes(tokens, to, commas)) return true;
  // `dậy lúc 3 giờ để …`, `kéo dài đến 15 giờ 20 phút mới …`
  if (!isRate(tokens, to)) {
    if (follows(tokens, from, momentOpeners)) return true;
    if (clock.minute > 0 && follows(tokens, from, reaching)) return true;
    if (follows(tokens, from, beginning) && follows(tokens, from - 1, begins)) return true;
  }
  const opened = follows(tokens, from, clockOpeners);
  // `rút từ ba giờ còn 25 phút`
  if (follows(tokens, from, since) && precedes(tokens, to, shrinks)) return false;
  // `bán tháo sau 14h,`
  if (
    letterForm(tokens, from) &&
    clock.hour >= 13 &&
    clock.hour < 24 &&
    follows(tokens, from, after) &&
    (endsClause(tokens, to) || precedes(tokens, to, when))
  )
    return true;
  if (follows(tokens, from, lengthOpeners) && !follows(tokens, from, certainOpeners)) return false;
  if (isDuration(tokens, to)) return false;
  const letter = lengthAt(tokens, from + 1) === 1;
  if (opened) return true;
  if (clock.words === true) return false;
  // `19h`: the letter is used for lengths of time too, but less.
  if (letter) return clock.hour >= 4 && integerAt(tokens, from) >= 0;
  // `9 giờ 10,` at the head of a clause.
  return clock.minute > 0 && startsClause(tokens, from);
}

const hourWord = hashOf('giờ');
const commas = hashes(',');
const momentOpeners = hashes('lúc');
const reaching = hashes('đến', 'tới');
/** `bắt đầu 16 giờ` */
const begins = hashes('bắt');
const beginning = hashes('đầu');
const since = hashes('từ');
const shrinks = hashes('còn', 'xuống', 'lên', 'xuống');
const after = hashes('sau');
const when = hashes('khi', 'để', 'thì', 'và', 'mới');

function letterForm(tokens: Tokens, from: number): boolean {
  return from + 1 < tokens.length && lengthAt(tokens, from + 1) === 1;
}

const runners = hashes('trong', 'mất', 'dài', 'suốt', 'vòng', 'hết', 'đạt', 'gian', 'tích', 'với', 'kỷ');
const certainOpeners = hashes('lúc', 'hồi', 'vào', 'đúng');

/** `3 giờ mỗi tuần`: a length of time. */
export function isRate(tokens: Tokens, to: number): boolean {
  return precedes(tokens, to, perWord) && precedes(tokens, to + 1, perUnits);
}
const perWord = hashes('mỗi', 'một', 'trên');
const perUnits = hashes('tuần', 'tháng', 'năm', 'lần', 'ca', 'buổi');

function isDuration(tokens: Tokens, to: number): boolean {
  if (to < tokens.length && tokens.before[to] === gapOf.nothing) {
    const unit = tokens.text.charCodeAt(tokens.textStart[to]!);
    if (unit === notBehindSlash) return true;
  }
  if (isRate(tokens, to)) return true;
  return to < tokens.length && tokens.before[to]! < gapOf.line && lengthBehind.has(tokens.hash[to]!);
}

/** Whether the token is the first of a line or a sentence. */
export function startsSentence(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.before[at]! >= gapOf.line) return true;
  return tokens.kind[at - 1] === kindOf.punctuation && sentenceEnds.has(tokens.hash[at - 1]!);
}
const sentenceEnds = hashes('.', '!', '?', '…', ';');

/** Whether the token is the first of a line, a sentence or a clause. */
export function startsClause(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.before[at]! >= gapOf.line || tokens.kind[at - 1] === kindOf.punctuation;
}
