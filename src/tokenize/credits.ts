import { gapOf, kindOf, shapeOf, type Tokens } from '../document.js';
import { hashOf, hashSet } from '../text/hash.js';
import { unitAt, widthAt } from '../text/token-units.js';
import { phraseAt, phraseTable } from '../text/phrases.js';
import { openingCapitals, openingWords } from './abbreviations.js';
import { hasVowel, isClipped } from './clipped.js';
import { agencies, bodies, familyNames, networks } from '../text/credit-terms.js';

const heads = hashSet('ảnh', 'photo', 'clip');
/** What is a name alone, and whether no other name can follow it. */
const agencyTable = phraseTable([
  ...agencies.map((term) => [term, true] as const),
  ...networks.map((term) => [term, false] as const),
]);
const bodyTable = phraseTable(bodies.map((term) => [term, true] as const));
const openingTable = phraseTable(openingWords.map((term) => [term, true] as const));
const openingCapitalHashes = hashSet(...openingCapitals);
const familyNameHashes = hashSet(...familyNames);

const plainOpenings = hashSet('theo', 'tại', 'trong', 'khi', 'sau', 'trước', 'ông', 'bà', 'các', 'những');
/** Form of address and a usual given name at once: `Ảnh: Tuấn Anh`, `Ảnh: Trường Sơn Anh Quách Hải Dương, …`. */
const brother = hashOf('anh');

/** A name has at most so many words: `Ảnh: Nguyễn Thị Minh Khai`. */
const longestName = 4;
const longestRun = 24;

/** Whether a sentence that begins with token `at` begins with a word that is hardly ever part of a name. */
export function isOpeningWord(tokens: Tokens, at: number): boolean {
  return phraseAt(openingTable, tokens, at, tokens.length) !== undefined;
}

/** Whether a colon stands behind `Ảnh`, and a word behind the colon. */
export function isCredit(tokens: Tokens, colon: number): boolean {
  return (
    colon > 0 &&
    colon + 2 < tokens.length &&
    heads.has(tokens.hash[colon - 1]!) &&
    tokens.shape[colon - 1]! >= shapeOf.capitalized
  );
}

/** The name that is read behind a credit, so far. */
interface Name {
  readonly from: number;
  readonly words: number;
  /** How many of the words are syllables in capitals. */
  readonly capitals: number;
  /** Behind the second word, or behind what is a name alone; -1 before it is read. */
  readonly end: number;
  /** A known agency, which is a name alone. */
  readonly agency: boolean;
}

/**
 * Where the sentence behind a photo credit begins, when nothing but the name divides the two: for
 * `Ảnh: Tuấn Anh Tại Thái Nguyên, …` the token `Tại`. -1 if punctuation or a line end settles it, or if what
 * follows the colon is no name (`Ảnh: Đoàn công tác tặng quà`).
 *
 * @param colon the token `:`
 */
export function sentenceBehindCredit(tokens: Tokens, colon: number): number {
  if (!isCredit(tokens, colon)) return -1;
  const from = colon + 1;
  if (phraseAt(bodyTable, tokens, from, tokens.length) !== undefined) return behindBody(tokens, from);
  let name = nameFrom(from);
  let at = from;
  for (; at < tokens.length && at - from < longestRun; at++) {
    if (at > from && tokens.before[at]! >= gapOf.line) return -1;
    if (isNameWord(tokens, at)) {
      if ((name.words > 0 && isGlued(tokens, at)) || leavesCapitals(tokens, name, at)) return at;
      if (beginsSentence(tokens, name, at)) return name.agency ? name.end : at;
      name = withWord(tokens, name, at);
      // `Jean-Claude Mugisha/AFP`, `Hoàng Giang - Lò Thái`: one more name, so the count begins anew.
    } else if (isJoiner(tokens, at)) name = nameFrom(at + 1);
    else if (isShortened(tokens, at)) {
      if (name.end === at) name = { ...name, end: at + 1 };
    } else if (name.words > 0 && isStopBeforeSentence(tokens, at)) return at + 1;
    // `Vietnam+`
    else if (tokens.kind[at] !== kindOf.symbol || tokens.before[at] !== gapOf.nothing) break;
  }
  return name.words === 0 || at >= tokens.length ? -1 : sentenceAround(tokens, name, at, colon);
}

function nameFrom(from: number): Name {
  return { from, words: 0, capitals: 0, end: -1, agency: false };
}

function withWord(tokens: Tokens, name: Name, at: number): Name {
  const words = name.words + 1;
  const syllable = tokens.shape[at] === shapeOf.upper && hasVowel(tokens, at);
  const next = { ...name, words, capitals: name.capitals + (syllable ? 1 : 0) };
  if (name.end >= 0) return next;
  const agency = phraseAt(agencyTable, tokens, at, tokens.length);
  if (agency !== undefined) return { ...next, end: at + agency.hashes.length, agency: agency.value };
  return words === 2 || isUpperFirst(tokens, at, name.from) ? { ...next, end: at + 1 } : next;
}

/** Where the sentence begins when the run of name words behind a credit ends at a token. */
function sentenceAround(tokens: Tokens, name: Name, at: number, colon: number): number {
  const { words, end } = name;
  const early = end > 0 && end < at;
  const kind = tokens.kind[at]!;
  // `(Ảnh: TTXVN)Chiều 30/3, …`
  if (unitAt(tokens, at) === 0x29 && beginsBehind(tokens, at + 1)) return at + 1;
  if (kind === kindOf.punctuation && !isOpeningQuote(tokens, at)) {
    // `Ảnh: Trường Sơn Quách Hải Dương, bếp trưởng …`: too many words for one name. `(Ảnh: AP News)` is one.
    return early && (words > longestName || (name.agency && !closes(tokens, at))) ? end : -1;
  }
  if (kind !== kindOf.syllable) {
    // `Ảnh: TTXVN Bạc "ăn theo"`
    if (early && name.agency) return end;
    // `Ảnh: Kênh 14`
    return words < 2 && !name.agency && kind === kindOf.number ? -1 : at;
  }
  // A small letter: the capital before it begins the sentence.
  if (words < 2) return -1;
  // `Ảnh: Cảng Beirut sau vụ nổ`: with nothing before it, what follows is a caption.
  if (words === 2 && !early && (colon < 2 || tokens.before[colon - 1]! >= gapOf.line)) return -1;
  if (!early) return at - 1;
  const three = isFamilyName(tokens, name.from) || isFamilyName(tokens, end);
  return !name.agency && end === name.from + 2 && three ? Math.min(end + 1, at - 1) : end;
}

/** Whether a token is a full stop or a closing bracket. */
function closes(tokens: Tokens, at: number): boolean {
  return unitAt(tokens, at) === 0x2e || unitAt(tokens, at) === 0x29;
}

/** Whether a token stands on the line of the one before it, with a capital. */
function beginsBehind({ length, before, shape }: Tokens, at: number): boolean {
  return at < length && before[at]! < gapOf.line && shape[at]! >= shapeOf.capitalized;
}

/** `Ảnh: Công an tỉnh Bắc Ninh Theo điều tra …`, `Ảnh: Bệnh viện Chợ RẫyNgười hiến …` */
function behindBody(tokens: Tokens, from: number): number {
  for (let at = from + 1; at < tokens.length && at - from < longestRun; at++) {
    if (tokens.before[at]! >= gapOf.line) return -1;
    if (tokens.kind[at] === kindOf.punctuation && !isJoiner(tokens, at))
      return isStopBeforeSentence(tokens, at) ? at + 1 : -1;
    if (!isNameWord(tokens, at)) continue;
    if (isGlued(tokens, at) || (at > from + 1 && plainOpenings.has(tokens.hash[at]!))) return at;
  }
  return -1;
}

/** `Lao ĐộngTàu Hải Âu`: a capital at once behind a word in the source, where a line end got lost. */
function isGlued({ start, end, kind, shape, before, length }: Tokens, at: number): boolean {
  return (
    start[at] === end[at - 1] &&
    kind[at] === kindOf.syllable &&
    kind[at - 1] === kindOf.syllable &&
    shape[at] === shapeOf.capitalized &&
    at + 1 < length &&
    before[at + 1]! < gapOf.line
  );
}

/** `Ảnh: TRUNG KIÊN Đại tá …`: a name in capitals, and a word that is none. */
function leavesCapitals(tokens: Tokens, { words, capitals }: Name, at: number): boolean {
  return (
    words >= 2 &&
    capitals === words &&
    tokens.shape[at] === shapeOf.capitalized &&
    widthAt(tokens, at) > 1 &&
    tokens.before[at] !== gapOf.nothing
  );
}

/** `Ảnh:SVW.Kiểm lâm viên`: a full stop that lost its space. */
function isStopBeforeSentence(tokens: Tokens, at: number): boolean {
  const { before, shape, length } = tokens;
  const next = at + 1;
  return (
    unitAt(tokens, at) === 0x2e &&
    widthAt(tokens, at) === 1 &&
    before[at] === gapOf.nothing &&
    next < length &&
    before[next] === gapOf.nothing &&
    shape[next] === shapeOf.capitalized
  );
}

function isFamilyName(tokens: Tokens, at: number): boolean {
  return familyNameHashes.has(tokens.hash[at]!);
}

function isNameWord(tokens: Tokens, at: number): boolean {
  return tokens.shape[at]! >= shapeOf.capitalized || tokens.kind[at] === kindOf.address;
}

function beginsSentence(tokens: Tokens, { words, end }: Name, at: number): boolean {
  // A word that ends its line begins nothing.
  if (at + 1 >= tokens.length || tokens.before[at + 1]! >= gapOf.line) return false;
  // Behind a single name only the words that are never a given name: `Ảnh: Hùng Theo Bộ Y tế …`.
  if (words < 2 && end < 0) return words === 1 && plainOpenings.has(tokens.hash[at]!);
  if (isOpeningWord(tokens, at))
    return tokens.shape[at] !== shapeOf.upper || openingCapitalHashes.has(tokens.hash[at]!);
  return words >= 2 && tokens.hash[at] === brother && at + 2 < tokens.length && isNameWord(tokens, at + 1);
}

/** `TTXVN`, `FBNV`, `tvN`: the first word of a credit in capitals that the following words do not share. */
function isUpperFirst(tokens: Tokens, at: number, from: number): boolean {
  if (at !== from || at + 1 >= tokens.length) return false;
  const shape = tokens.shape[at];
  return (shape === shapeOf.upper || shape === shapeOf.mixed) && tokens.shape[at + 1] === shapeOf.capitalized;
}

function isJoiner(tokens: Tokens, at: number): boolean {
  if (widthAt(tokens, at) !== 1 || at + 1 >= tokens.length) return false;
  // `BVCC Ê-kíp của …`
  if (tokens.shape[at + 1] === shapeOf.lower) return false;
  const unit = unitAt(tokens, at);
  return unit === 0x2f || unit === 0x2d || unit === 0x2013 || unit === 0x26;
}

/** The stop of `Q.L.`, `Somchai R.` or `Ng.Hùng`. */
function isShortened(tokens: Tokens, at: number): boolean {
  return (
    unitAt(tokens, at) === 0x2e &&
    tokens.before[at] === gapOf.nothing &&
    tokens.shape[at - 1] === shapeOf.capitalized &&
    (widthAt(tokens, at - 1) === 1 || isClipped(tokens, at - 1))
  );
}

function isOpeningQuote(tokens: Tokens, at: number): boolean {
  const unit = unitAt(tokens, at);
  return (
    (unit === 0x201c || unit === 0x22 || unit === 0xab || unit === 0x28) &&
    // `Ảnh: Getty Images"Chúng tôi còn năm trận"`
    (tokens.before[at] !== gapOf.nothing || (unit !== 0x28 && beginsBehind(tokens, at + 1)))
  );
}
