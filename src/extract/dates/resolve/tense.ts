/** Whether the sentence around a date speaks of what was or of what will be. */
import { gapOf, kindOf, type Tokens } from '../../../document.js';
import { HashSet } from '../../../grammar/hash-table.js';
import { sameLine } from '../../../grammar/pattern.js';
import { hashOf } from '../../../text/hash.js';

export type Tense = 'past' | 'future' | 'open';

const set = (...words: readonly string[]): HashSet => new HashSet(words.map(hashOf));
/** `sắp xếp` arranges, it is not about to be. */
const notFuture = set('xếp', 'đặt', 'đôi');
const soon = hashOf('sắp');
const future = set(
  'sẽ',
  'sắp',
  'phải',
  'dự',
  'chậm',
  'muộn',
  'hạn',
  'phấn',
  'hứa',
  'cam',
  'mục',
  'chờ',
  'đợi',
  'kịp',
  'tới',
  'yêu',
  'hướng',
  'tiếp',
  'hẹn',
  'dời',
  'lùi',
  'kỳ',
  'giãn',
);
/** Second halves, where the first alone says nothing: `dự kiến`, `chậm nhất`. */
const futureSecond: ReadonlyMap<number, HashSet> = new Map([
  [hashOf('dự'), set('kiến', 'báo', 'tính', 'định')],
  [hashOf('chậm'), set('nhất')],
  [hashOf('muộn'), set('nhất')],
  [hashOf('phấn'), set('đấu')],
  [hashOf('cam'), set('kết')],
  [hashOf('mục'), set('tiêu')],
  [hashOf('tiếp'), set('theo', 'tới')],
  [hashOf('yêu'), set('cầu')],
  [hashOf('hướng'), set('tới')],
  [hashOf('tới'), set('đây')],
  [hashOf('dời'), set('trận', 'lịch', 'ngày', 'sang', 'đến', 'tới', 'phiên', 'thời')],
  [hashOf('lùi'), set('trận', 'lịch', 'ngày', 'sang', 'đến', 'tới', 'phiên', 'thời')],
  [hashOf('kỳ'), set('vọng')],
  [hashOf('giãn'), set('nợ', 'thuế', 'hạn', 'thời')],
]);
const certainPast = set('đã', 'vừa', 'từng', 'hồi');
const directPast = set('hôm', 'hồi');
const directFuture = set('trước', 'hạn', 'hết', 'nhất');
const already = hashOf('rồi');
const until = hashOf('đến');
const lasting = hashOf('dài');
const reach = 18;

/** The tense of the clause around the tokens `from` to `to`. */
export function tenseAround(tokens: Tokens, from: number, to: number): Tense {
  if (from > 0 && sameLine(tokens, from)) {
    const hash = tokens.hash[from - 1]!;
    if (directPast.has(hash)) return 'past';
    if (directFuture.has(hash) && !hasPast(tokens, from)) return 'future';
    // `kéo dài đến 24/6`
    if (from > 1 && hash === until && tokens.hash[from - 2] === lasting) return 'future';
  }
  if (directPast.has(tokens.hash[from]!)) return 'past';
  if (to < tokens.length && sameLine(tokens, to) && tokens.hash[to] === already) return 'past';
  let nearest = Infinity;
  let tense: Tense = 'open';
  const consider = (at: number, distance: number): void => {
    const found = tenseOf(tokens, at);
    if (found === 'open' || distance >= nearest) return;
    nearest = distance;
    tense = found;
  };
  for (let i = from - 1, steps = 1; i >= 0 && steps <= reach; i--, steps++) {
    if (!sameLine(tokens, i + 1) || endsSentence(tokens, i)) break;
    consider(i, steps);
  }
  for (let i = to, steps = 1; i < tokens.length && steps <= reach; i++, steps++) {
    if (!sameLine(tokens, i) || endsSentence(tokens, i)) break;
    consider(i, steps);
  }
  return tense;
}

function tenseOf(tokens: Tokens, at: number): Tense {
  const hash = tokens.hash[at]!;
  if (certainPast.has(hash)) return isPartOfVerb(tokens, at) ? 'open' : 'past';
  if (!future.has(hash)) return 'open';
  if (hash === soon && at + 1 < tokens.length && notFuture.has(tokens.hash[at + 1]!)) return 'open';
  const second = futureSecond.get(hash);
  if (second === undefined) return hash === forward || hash === must ? 'open' : 'future';
  return at + 1 < tokens.length && second.has(tokens.hash[at + 1]!) ? 'future' : 'open';
}
/** `thu hồi tiền`, `phục hồi`: no word of time. */
function isPartOfVerb(tokens: Tokens, at: number): boolean {
  return tokens.hash[at] === once && at > 0 && sameLine(tokens, at) && returning.has(tokens.hash[at - 1]!);
}
const once = hashOf('hồi');
const returning = set('thu', 'phục', 'truy', 'bồi', 'đàn', 'hoàn', 'khứ');
const forward = hashOf('tới');
const must = hashOf('phải');

function hasPast(tokens: Tokens, from: number): boolean {
  for (let i = from - 1, steps = 0; i >= 0 && steps < 10; i--, steps++) {
    if (!sameLine(tokens, i + 1) || tokens.kind[i] === kindOf.punctuation) return false;
    if (certainPast.has(tokens.hash[i]!) && !isPartOfVerb(tokens, i)) return true;
  }
  return false;
}

/** Whether the token ends a sentence; a semicolon does too. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== kindOf.punctuation) return false;
  const unit = tokens.text.charCodeAt(tokens.textStart[at]!);
  if (unit === 0x3b || unit === 0x21 || unit === 0x3f || unit === 0x2026) return true;
  return unit === 0x2e && (at + 1 >= tokens.length || tokens.before[at + 1] !== gapOf.nothing);
}

/** Words of custom: a lunar day beside them is one of every year. */
const customWords = set(
  'kiêng',
  'tục',
  'xưa',
  'thường',
  'kỵ',
  'mỗi',
  'dân',
  'đời',
  'các',
  'giữ',
  'lịch',
  'lệ',
);
const customPhrases: ReadonlyMap<number, HashSet> = new Map([
  [hashOf('thường'), set('kiêng', 'cúng', 'đi', 'ăn', 'gói', 'làm')],
  [hashOf('dân'), set('gian')],
  [hashOf('mỗi'), set('dịp', 'khi', 'độ')],
  [hashOf('đời'), set('xưa')],
  [hashOf('các'), set('cụ')],
  [hashOf('giữ'), set('nếp', 'lệ', 'tục')],
  [hashOf('lịch'), set('ta')],
  [hashOf('lệ'), set('đợi', 'cúng', 'kiêng', 'thì')],
]);
const whenever = hashOf('cứ');
const old = hashOf('xưa');
const ownYear = set('nay', 'này', 'mai', 'qua');

/** Whether the clause speaks of a custom and not of one certain day. */
export function speaksOfCustom(tokens: Tokens, from: number, to: number): boolean {
  // `cứ tháng Ba là …`; else the word only insists.
  if (from > 0 && tokens.hash[from - 1] === whenever) return true;
  for (let i = from - 1, steps = 0; i >= 0 && steps < reach; i--, steps++) {
    if (!sameLine(tokens, i + 1) || endsSentence(tokens, i)) break;
    if (isCustom(tokens, i)) return true;
    if (ownYear.has(tokens.hash[i]!)) return false;
  }
  return to < tokens.length && sameLine(tokens, to) && tokens.hash[to] === old;
}

function isCustom(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at]!;
  if (!customWords.has(hash)) return false;
  const second = customPhrases.get(hash);
  return second === undefined || (at + 1 < tokens.length && second.has(tokens.hash[at + 1]!));
}
