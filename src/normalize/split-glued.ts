import { Rewriter } from '../text/alignment.js';
import { isDigit, isLetterOrMark, isUpper, isVowel } from '../text/letters.js';
// Tones are put in their places later, by another pass.
import { isSyllableLoosely as isWord, longestSyllable, readSyllable } from '../text/syllable.js';
import type { Pass } from './pass.js';

/** Names that are written with a capital inside, so that the capital is no sign of a lost space. */
const namesWithCapitals: ReadonlySet<string> = new Set(
  (
    'YouTube FaceBook TikTok LinkedIn PayPal WhatsApp OpenAI DeepMind DeepSeek HarmonyOS PlayStation MasterCard ' +
    'FedEx VnExpress VietJet VietinBank VietnamPlus VietNamNet VinFast VinGroup VinMart VinSmart VinHomes ' +
    'WinMart MoMo ZaloPay ShopeePay AirPay SeaBank TechComBank HDBank MobiFone VinaPhone GrabBike BlackBerry'
  )
    .toLowerCase()
    .split(' '),
);

/** Abbreviations that stand before names: `HLVPark` is HLV + Park. */
const abbreviations = new Set(
  'HLV CLB UBND HĐND HĐQT TTXVN NSND NSƯT CSGT THPT THCS PGS TSKH MTTQ ĐBQH VKSND TAND'.split(' '),
);

/** Words without a mark that begin sentences and links: `AFPTheo`, `TheoReuters`, `HoaXem thêm`. */
const beginnings = new Set(['Theo', 'Trong', 'Khi', 'Sau', 'Cho', 'Tuy', 'Xem']);

/** Words without a mark that stand before names: `choHyundai`, not `comScore`. */
const smallWords = new Set(['cho', 'theo', 'trong', 'sau', 'khi', 'sang', 'qua', 'hay', 'anh', 'hai']);

/**
 * Words that often stand behind a name: verbs, prepositions, words of time. They are tried as the end of a name that
 * is no syllable: `Bìnhcho`, `Kigalihôm`, `Barcelonavô`.
 */
const followers: ReadonlySet<string> = new Set(
  (
    'không trong tuyên nhận tháng thắng khoe phát tăng giảm nâng rút khai thoát chia trói xếp niêm ' +
    'cùng của được nói kể họp ký mua bán bác bắt hôm ngày năm sáng chiều tối quý mùa dịp cao đòi viết gọi hỏi đáp ' +
    'nêu với vào cũng vẫn sẽ đã đang bị có từ để trước này đề xác phá tự tích tốt ghi vô ăn ở lên mất mang giúp vì ' +
    'cắt thực xâm phủ bên lúc hạng là hay rồi về gửi trao dẫn mở đạt mắc lập dành kéo chúc nhập trả lĩnh cầm đứng ' +
    'gây hứa thì cho trong'
  ).split(' '),
);
const longestFollower = longest(followers);

/** Those that foreign names end like: `Potocký`, `Chocó`, `Voilà`, `Takéo`. */
const likeEndings = new Set(['ký', 'có', 'tốt', 'là', 'kéo']);

/** Words that often stand before a noun or name: `ởxã`, `từnăm`, `trênsông`. */
const leaders: ReadonlySet<string> = new Set(
  'ở từ trên trong hơn tới sau trước của trú quê khỏi với tại vào'.split(' '),
);
const longestLeader = longest(leaders);

function longest(words: ReadonlySet<string>): number {
  return Math.max(...Array.from(words, ({ length }) => length));
}

/** Letters with diacritics that Vietnamese shares with French, Spanish or Portuguese: no proof of Vietnamese. */
const shared = 'àáâãèéêìíòóôõùúý';

/** Longer runs of letters are no words. */
const longestRun = 40;

/**
 * Puts a space where lost markup glued two words together, and only where it is certain: behind a Vietnamese
 * syllable before a capital (`trưởngTài`), where letters can be read as syllables in one way only (`củaông`),
 * behind a stop or colon before a capital (`2026.Bà`, `Ảnh:TTXVN`), before a number (`ngày15`). `iPhone`,
 * `McDonald`, `TPHCM` and what is part of an address or a hashtag stay.
 */
export const splitGlued: Pass = {
  name: 'split-glued',
  again: true,
  rewrite(text) {
    const rewriter = new Rewriter(text);
    let state = betweenWords;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const kind = kinds[unit]!;
      const next = transitions[state | kind]!;
      if (next < suspect) {
        state = next;
        continue;
      }
      state = betweenWords;
      if (next === suspectStop) {
        if (gluesSentences(text, i - 1) && !insideAddress(text, i)) rewriter.replace(i, i, ' ');
        state = transitions[betweenWords | kind]!;
        continue;
      }
      let start = i;
      while (start > 0 && i - start <= longestRun && isLetterOrMark(text.charCodeAt(start - 1))) start--;
      let end = i;
      while (end < text.length && isLetterOrMark(text.charCodeAt(end))) end++;
      if (end - start <= longestRun && mayBeGlued(text, start, end) && !insideAddress(text, start)) {
        const word = text.slice(start, end);
        const before = seams(word);
        for (const at of before) rewriter.replace(start + at, start + at, ' ');
        const last = start + (before.at(-1) ?? 0);
        if (isDigit(text.charCodeAt(end)) && end - last > 1 && isNumbered(text.slice(last, end))) {
          rewriter.replace(end, end, ' ');
        }
      }
      i = Math.max(i, end - 1);
    }
    return rewriter.finish();
  },
};

/** Most suspects are foreign words, like Manchester: no mark, no capital behind a small letter. */
function mayBeGlued(text: string, start: number, end: number): boolean {
  let small = false;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) return true;
    if (unit < 0x61) capitals++;
    if (unit >= 0x61 ? capitals > 1 : small) return true;
    if (unit >= 0x61) {
      small = true;
      capitals = 0;
    }
  }
  return false;
}

// The scan above runs over every text, so it is a table of states: most words cost a look-up a letter. Only a
// word with a capital behind a small letter, a small letter behind two capitals, two groups of vowels or four
// vowels in a row, a stop before a capital or a digit behind a letter is looked at.

const kindOf = {
  other: 0,
  consonant: 1,
  vowel: 2,
  upperConsonant: 3,
  upperVowel: 4,
  digit: 5,
  stop: 6,
} as const;
/** States are multiples of this, so that a state and a kind together are a place in the table. */
const kindCount = 8;
const kinds: Uint8Array = /* @__PURE__ */ unitKinds();

function unitKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  // Letters above are those of scripts without small letters and capitals, or halves of pairs.
  for (let unit = 0; unit < 0x2000; unit++) {
    const upper = isUpper(unit);
    if (isVowel(unit)) table[unit] = upper ? kindOf.upperVowel : kindOf.vowel;
    else if (isLetterOrMark(unit)) table[unit] = upper ? kindOf.upperConsonant : kindOf.consonant;
    else if (isDigit(unit)) table[unit] = kindOf.digit;
    else if (isStop(unit)) table[unit] = kindOf.stop;
  }
  return table;
}

/** States from here on say what was found. */
const suspect = 240;
/** A word: a capital or small letter where none should be, more vowels than one syllable has, a digit. */
const suspectWord = 240;
/** A stop before a capital. */
const suspectStop = 241;

/** States: one between words, one behind a stop, then one for each `Letters`. */
const betweenWords = 0;
const behindStop = kindCount;
const transitions: Uint8Array = /* @__PURE__ */ allTransitions();

/** What is known of the letters so far: the capitals at the end (2: two or more), and the groups of vowels. */
interface Letters {
  readonly capitals: number;
  /** Vowels in a row at the end; `after` says that a group of vowels lies before. */
  readonly vowels: number;
  readonly after: boolean;
}

function stateOf({ capitals, vowels, after }: Letters): number {
  return (2 + capitals * 8 + vowels * 2 + Number(after)) * kindCount;
}

function allTransitions(): Uint8Array {
  const table = new Uint8Array((2 + 3 * 8) * kindCount);
  const none: Letters = { capitals: 0, vowels: 0, after: false };
  for (let kind = 0; kind < kindCount; kind++) {
    table[betweenWords | kind] = nextState(none, kind, true);
    const upper = kind === kindOf.upperConsonant || kind === kindOf.upperVowel;
    table[behindStop | kind] = upper ? suspectStop : table[betweenWords | kind]!;
    for (let capitals = 0; capitals < 3; capitals++) {
      for (let vowels = 0; vowels < 4; vowels++) {
        for (const after of [false, true]) {
          const letters = { capitals, vowels, after };
          table[stateOf(letters) | kind] = nextState(letters, kind, false);
        }
      }
    }
  }
  return table;
}

function nextState(letters: Letters, kind: number, first: boolean): number {
  if (kind === kindOf.other) return betweenWords;
  if (kind === kindOf.stop) return behindStop;
  if (kind === kindOf.digit) return first ? betweenWords : suspectWord;
  const upper = kind === kindOf.upperConsonant || kind === kindOf.upperVowel;
  if (upper && !first && letters.capitals === 0) return suspectWord;
  if (!upper && letters.capitals === 2) return suspectWord;
  const capitals = upper ? Math.min(2, letters.capitals + 1) : 0;
  if (kind === kindOf.consonant || kind === kindOf.upperConsonant) {
    return stateOf({ capitals, vowels: 0, after: letters.after || letters.vowels > 0 });
  }
  if (letters.after || letters.vowels === 3) return suspectWord;
  return stateOf({ capitals, vowels: letters.vowels + 1, after: false });
}

/** A name, street or hashtag is not longer; it bounds the look back. */
const longestAddress = 200;

/** Whether `#`, `@` or `://` stands between `at` and the space before it, or a slash or underscore right before. */
function insideAddress(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 0x2f || before === 0x5f) return true;
  for (let i = at - 1; i >= 0 && at - i <= longestAddress; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 || unit === 0x0a) return false;
    if (unit === 0x23 || unit === 0x40) return true;
    if (unit === 0x2f && text.charCodeAt(i - 1) === 0x2f && text.charCodeAt(i - 2) === 0x3a) return true;
  }
  return false;
}

/** `ngày` in `ngày15`; not `G7` or `U23`. */
function isNumbered(word: string): boolean {
  return isMarkedSyllable(word) && !(word.length > 1 && isUpper(word.charCodeAt(1)));
}

/** `.`, `!`, `?`, `:`, `;`, `,` */
function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x3b || unit === 0x2c;
}

/** Endings of sites among the syllables: `tuoitre.Com`. */
const siteEndings = new Set(['com', 'vn', 'net', 'org', 'info']);

/** Whether the stop at `at` stands between two words that belong to two sentences: `2026.Bà`, `Ảnh:TTXVN`. */
function gluesSentences(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at + 1))) return false;
  let end = at + 1;
  while (end < text.length && end - at <= longestRun && isLetterOrMark(text.charCodeAt(end))) end++;
  const run = text.slice(at + 1, end);
  // The word behind the stop may be glued to the next one.
  const right = run.slice(0, seams(run)[0]);
  if (right.length < 2 || siteEndings.has(right.toLowerCase())) return false;
  const next = text.charCodeAt(end);
  // `Theo.Ba.Ma`, `Ba@`: no prose.
  if (next === 0x2e && isLetterOrMark(text.charCodeAt(end + 1))) return false;
  if (next === 0x40 || next === 0x2f || next === 0x5f) return false;
  const spaced = right.length < run.length || next === 0x20;

  // The stop may be one of several: `nói...Tôi`.
  let stop = at;
  while (stop > 0 && at - stop < 3 && text.charCodeAt(stop - 1) === text.charCodeAt(at)) stop--;
  const before = text.charCodeAt(stop - 1);
  if (isDigit(before)) return text.charCodeAt(at) !== 0x3a && isProse(right, spaced);
  // `năm 2025).Theo`, `"Xong".Bà`
  if (before === 0x29 || before === 0x22 || before === 0x25) return isProse(right, spaced);
  let start = stop;
  while (start > 0 && stop - start <= longestRun && isLetterOrMark(text.charCodeAt(start - 1))) start--;
  const whole = text.slice(start, stop);
  // `Theo.Ba.Ma` again, seen from its end.
  if (text.charCodeAt(start - 1) === 0x2e && text.charCodeAt(start - 2) !== 0x2e) return false;
  const left = whole.slice(seams(whole).at(-1) ?? 0);
  // Abbreviations (`TP.Hồ`, `Q.Bình`) are no syllables; single letters are initials.
  if (left.length < 2 || !isWord(left)) return false;
  if (text.charCodeAt(at) === 0x3a) return true;
  return isMarkedSyllable(left) ? isWord(right) : isProse(right, spaced);
}

/** A syllable with a mark, or one without that a space follows. */
function isProse(word: string, spaced: boolean): boolean {
  return isMarkedSyllable(word) || (spaced && isWord(word));
}

function isMarkedSyllable(word: string): boolean {
  return hasMark(word) && isWord(word);
}

function hasMark(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x80) return true;
  return false;
}

/** Whether the word has a letter that only Vietnamese has. */
function isSurelyVietnamese(word: string): boolean {
  for (const letter of word.toLowerCase()) if (letter >= '\u0080' && !shared.includes(letter)) return true;
  return false;
}

/** Where a run of letters is two or more words. */
function seams(word: string): number[] {
  if (isWord(word)) return [];
  const cuts: number[] = [];
  const doubtful: number[] = [];
  let before = '';
  let at = 0;
  for (const piece of casePieces(word)) {
    if (before !== '') {
      if (isSeam(before, piece)) cuts.push(at);
      else if (before.length > 2 && piece.length > 2 && !beginsName(before + piece)) doubtful.push(at);
    }
    for (const offset of piecesInside(piece)) cuts.push(at + offset);
    at += piece.length;
    before = piece;
  }
  // One seam proves that spaces were lost here: then the other capitals are beginnings of words as well.
  return cuts.length > 0 ? [...cuts, ...doubtful].sort((a, b) => a - b) : [];
}

/** The pieces of a word that begin with a capital behind a small letter: `Cristiano`, `Ronaldođang`. */
function casePieces(word: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let i = 1; i < word.length; i++) {
    if (isUpper(word.charCodeAt(i)) && !isUpper(word.charCodeAt(i - 1))) {
      pieces.push(word.slice(start, i));
      start = i;
    }
  }
  pieces.push(word.slice(start));
  return pieces;
}

function isSeam(left: string, right: string): boolean {
  // hạng + A, ở + Hải; not Đam + B’ri
  if ((left === 'ở' || isSurelyVietnamese(left)) && isWord(left) && !isLoanTone(left)) return true;
  if (left.length < 2 || right.length < 2 || beginsName(left + right)) return false;
  // trưởng + Tài, của + UBND
  if (isMarkedSyllable(left)) return true;
  const cut = piecesInside(left).at(-1);
  // Ronaldođã + Ghi, Theo + AFP
  if (cut !== undefined || beginnings.has(left)) return true;
  // nam + Tổng, Trump + Đã; the right side may have more behind it: Bộ + Tài chính
  if (isMarkedSyllable(right) || syllableSeams(right).length > 0) return left.length > 2 || isWord(left);
  if (beginnings.has(right)) return left.length > 2 || isWord(left);
  // nay + Trung, cho + Hyundai: a small letter at the beginning is no name.
  if (isUpper(left.charCodeAt(0)) || !isWord(left)) return false;
  return isWord(right) || smallWords.has(left);
}

/** `YouTubeđã` begins with a name that has a capital inside. */
function beginsName(word: string): boolean {
  const small = word.toLowerCase();
  for (const name of namesWithCapitals) if (small.startsWith(name) || name.startsWith(small)) return true;
  return false;
}

/** Seams inside one piece: behind an abbreviation, before a small syllable, between syllables. */
function piecesInside(piece: string): number[] {
  if (isWord(piece)) return [];
  let capitals = 0;
  while (capitals < piece.length && isUpper(piece.charCodeAt(capitals))) capitals++;
  if (capitals > 1) {
    if (capitals === piece.length) return [];
    // GS + Nguyễn, HLV + Park
    const name = piece.slice(capitals - 1);
    if (capitals > 2 && isMarkedSyllable(name)) return [capitals - 1];
    const known = abbreviations.has(piece.slice(0, capitals - 1)) && name.length > 2;
    if (known || (capitals > 2 && beginnings.has(name))) return [capitals - 1];
    // UBND + tỉnh; NC + hính would be N + Chính
    return !isMarkedSyllable(name) && piece.length > capitals + 1 && isMarkedSyllable(piece.slice(capitals))
      ? [capitals]
      : [];
  }
  const cuts = syllableSeams(piece);
  if (cuts.length > 0) return cuts;
  const seam = foreignSeam(piece) ?? followerSeam(piece) ?? leaderSeam(piece);
  return seam === undefined ? [] : [seam];
}

/** Where a name ends and a word begins that often follows one. */
function followerSeam(piece: string): number | undefined {
  if (!isUpper(piece.charCodeAt(0))) return undefined;
  let at = Math.max(2, piece.length - longestFollower);
  while (at < piece.length && !followers.has(piece.slice(at))) at++;
  if (at >= piece.length) return undefined;
  const follower = piece.slice(at);
  const name = piece.slice(0, at);
  // Bình + cho, Nam + cùng; not San + cho, Gaú + cho.
  if (isWord(name)) {
    if (likeEndings.has(follower) && !hasMark(name)) return undefined;
    return hasMark(follower) || (hasMark(name) && !isVowel(name.charCodeAt(name.length - 1)))
      ? at
      : undefined;
  }
  // Kigali + hôm; not Voi + là, Pan + cho, Cho + có, Brunovs + ký.
  return !hasMark(name) && name.length > 3 && hasMark(follower) && !likeEndings.has(follower)
    ? at
    : undefined;
}

/** Where a word ends that often stands before a noun: ở + xã. */
function leaderSeam(piece: string): number | undefined {
  let end = Math.min(piece.length - 2, longestLeader);
  while (end > 0 && !leaders.has(piece.slice(0, end))) end--;
  if (end <= 0) return undefined;
  const leader = piece.slice(0, end);
  const noun = piece.slice(leader.length);
  return isWord(noun) && (hasMark(leader) || isSurelyVietnamese(noun)) ? leader.length : undefined;
}

/**
 * Whether the letters are a word that begins with đ (no other language begins a syllable with it) and no part of
 * a name as it is written in Vietnamese (Uganđa, Alexanđê): đã, được, đang, đóng.
 */
function isSmallWord(tail: string): boolean {
  if (!isWord(tail)) return false;
  const rest = tail.slice(1);
  return isSurelyVietnamese(rest) || rest === 'ang' || rest === 'ã' || (rest.length > 2 && hasMark(rest));
}

/** Where a foreign name ends and a small Vietnamese syllable begins: Ronaldo + đang, Omalanga + phủ. */
function foreignSeam(piece: string): number | undefined {
  const barred = piece.lastIndexOf('đ');
  if (barred > 2 && !hasMark(piece.slice(0, barred)) && isSmallWord(piece.slice(barred))) return barred;
  if (piece.endsWith('và') && piece.length > 4 && !hasMark(piece.slice(0, -2))) return piece.length - 2;
  if (!isUpper(piece.charCodeAt(0))) return undefined;
  for (let at = Math.max(3, piece.length - longestSyllable); at < piece.length - 1; at++) {
    const name = piece.slice(0, at);
    if (hasMark(name)) return undefined;
    const tail = piece.slice(at);
    if (tail.startsWith('đ') || isVowel(tail.charCodeAt(0))) continue;
    if (!isSurelyVietnamese(tail) || !isWord(tail) || isLoanTone(tail)) continue;
    // Macron + hỏi, or Macro + nhỏi? An n before h or g can be the end of the name.
    if (/^n[gh]/u.test(tail)) return undefined;
    return !isWord(name) && (at > 3 || /[fjwz]/iu.test(name)) ? at : undefined;
  }
  return undefined;
}

/**
 * Where letters must be divided if they are to be as few syllables as possible, when there is but one way to do it
 * and the letters are surely Vietnamese; empty otherwise (`cụthể` is cụ + thể or cụt + hể).
 */
function syllableSeams(word: string): number[] {
  if (word.length < 4 || !isSurelyVietnamese(word) || isWord(word)) return [];
  // fewest[i]: how many syllables at least the first i letters are; ways[i]: in how many ways (2 stands for more);
  // back[i]: where the last of them begins.
  const fewest = new Uint8Array(word.length + 1).fill(255);
  const ways = new Uint8Array(word.length + 1);
  const back = new Uint8Array(word.length + 1);
  fewest[0] = 0;
  ways[0] = 1;
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - longestSyllable); start < end; start++) {
      const count = fewest[start]! + 1;
      if (ways[start] === 0 || count > fewest[end]! || !isWord(word, start, end)) continue;
      ways[end] = Math.min(2, ways[start]! + (count === fewest[end] ? ways[end]! : 0));
      fewest[end] = count;
      back[end] = start;
    }
  }
  if (ways[word.length] !== 1) return [];
  const cuts: number[] = [];
  let marked = true;
  let long = true;
  let native = false;
  let bareBehind = false;
  for (let end = word.length; end > 0; end = back[end]!) {
    const start = back[end]!;
    if (end - start < 2) return [];
    const piece = word.slice(start, end);
    const bare = !hasMark(piece);
    if (bare) marked = false;
    if (end - start < 3) long = false;
    if (!isLoanTone(piece)) native = true;
    // silica + của: bare syllables make a foreign word together.
    if (end < word.length && !(bare && bareBehind)) cuts.unshift(end);
    bareBehind = bare;
  }
  const last = word.slice(cuts.at(-1) ?? 0);
  return native && (marked || long || !isLoanTone(last)) ? cuts : [];
}

/**
 * Loan words that are written in one (`phốtpho`, `ăngten`, `Xavanakhẹt`) have no tone except before a final stop,
 * and no ư; a syllable with another tone is a word of its own.
 */
function isLoanTone(word: string): boolean {
  const syllable = readSyllable(word, 0, word.length);
  if (syllable === undefined) return true;
  return (syllable.tone === 0 || syllable.shape.stopped) && !syllable.shape.rhyme.includes('ư');
}
