import { kindOf, type Tokens } from '../document.js';
import { hashSet } from '../text/hash.js';
import { authorCredits, bareCredits, bylineWords, captionOpeners, photoCredits } from './caption-terms.js';
import { bodies } from '../text/credit-terms.js';
import { unitAt } from '../text/token-units.js';
import {
  isCapital,
  isNumber,
  isStop,
  labelOf,
  mark,
  openPart,
  sentenceEnd,
  sentenceStart,
  touches,
  type Layout,
  type Line,
} from './layout.js';
import { mayBegin, phraseAt, phraseTable } from '../text/phrases.js';

const creditTable = phraseTable([
  ...photoCredits.map((term) => [term, 'photo'] as const),
  ...authorCredits.map((term) => [term, 'author'] as const),
  ...bareCredits.map((term) => [term, 'bare'] as const),
]);
const bodyTable = phraseTable(bodies.map((term) => [term, true] as const));
const givenTable = phraseTable([['cung cấp', true]]);
/** Marks that stand in no name: a colon, quotes, a semicolon. */
const divides = new Set([0x3a, 0x3b, 0x22, 0x201c, 0x201d]);
const longestBody = 12;
const openerTable = phraseTable(captionOpeners.map((term) => [term, true] as const));
const bylineWordHashes = hashSet(...bylineWords);

/** A longer line with a credit in it is a paragraph into which a caption has run. */
const longestCaption = 90;
/** `Ảnh: Nguyễn Văn An, Trần Thị Bình, …`: more tokens are no names. */
const longestCredit = 40;
/** A caption printed for the picture and once more below it. */
const longestTwice = 60;

/** A credit: the tokens from `Ảnh:` to the end of the name. */
interface Credit extends Line {
  /** The name is a photographer's, so that a caption stands before it. */
  readonly photo: boolean;
  /** Nothing but the credit stands on the line. */
  readonly alone: boolean;
}

/** Labels captions, and the credits of photographers and authors in and below them. */
export function markCaptions(layout: Layout): void {
  const { lines } = layout;
  for (let i = 0; i < lines.length; i++) {
    const line = openPart(layout, lines[i]!);
    if (line.from >= line.to) continue;
    if (phraseAt(openerTable, layout.tokens, line.from, line.to) !== undefined) {
      const credit = firstCredit(layout, line);
      if (credit !== undefined) mark(layout, credit.from, credit.to, labelOf.byline);
      mark(layout, line.from, line.to, labelOf.caption);
      continue;
    }
    markCredits(layout, i, line);
  }
  markTwice(layout);
}

function firstCredit(layout: Layout, line: Line): Credit | undefined {
  for (let at = line.from; at < line.to; at++) {
    const credit = mayBeCredit(layout.tokens, at) ? creditAt(layout, at, line) : undefined;
    if (credit !== undefined) return credit;
  }
  return undefined;
}

function markCredits(layout: Layout, index: number, line: Line): void {
  let last = line.from;
  for (let at = line.from; at < line.to; at++) {
    if (!mayBeCredit(layout.tokens, at) || layout.label[at] !== labelOf.open) continue;
    const found = creditAt(layout, at, line);
    if (found === undefined) continue;
    const credit = at > last && opensBracket(layout, at) ? { ...found, from: at - 1 } : found;
    if (credit.photo && credit.alone) markLineAbove(layout, index);
    else if (credit.photo) markCaptionBefore(layout, line, last, credit);
    mark(layout, credit.from, credit.to, labelOf.byline);
    at = credit.to - 1;
    last = credit.to;
  }
}

/** `Người dân chạy lũ. (Ảnh: TTXVN)`: the bracket belongs to the credit. */
function opensBracket({ tokens, label }: Layout, at: number): boolean {
  return unitAt(tokens, at - 1) === 0x28 && touches(tokens, at) && label[at - 1] === labelOf.open;
}

/** `ẢNH: BÁ DUYÊN` on a line of its own: the short line above is the caption. */
function markLineAbove(layout: Layout, index: number): void {
  if (index < 2) return;
  const above = openPart(layout, layout.lines[index - 1]!);
  if (above.from >= above.to || above.to - above.from > longestTwice) return;
  if (isStop(layout.tokens, above.to - 1)) return;
  const names = isByline(layout.tokens, above.from, above.to);
  mark(layout, above.from, above.to, names ? labelOf.byline : labelOf.caption);
}

/** The text before a credit: all of a short line, the sentence before it in a long one. */
function markCaptionBefore(layout: Layout, line: Line, last: number, credit: Credit): void {
  if (credit.from <= last) return;
  const own = sentenceStart(layout, credit.from);
  // `Châu Pha - Ảnh: Gia Tiến Lên`
  if (own >= last && own < credit.from && isByline(layout.tokens, own, credit.from)) {
    mark(layout, own, credit.from, labelOf.byline);
    return;
  }
  const whole = credit.to >= line.to && last === line.from;
  const before = own < credit.from ? own : sentenceStart(layout, credit.from - 1);
  const from = whole && credit.from - line.from <= longestCaption ? line.from : Math.max(last, before);
  if (credit.from - from <= longestCaption) mark(layout, from, credit.from, labelOf.caption);
}

/** Whether a credit can begin with a token: a cheap test before `creditAt`. */
function mayBeCredit(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && mayBegin(creditTable, tokens, at);
}

/** The credit that begins at a token. */
function creditAt(layout: Layout, at: number, line: Line): Credit | undefined {
  const { tokens } = layout;
  const phrase = phraseAt(creditTable, tokens, at, line.to);
  if (phrase === undefined) return undefined;
  const to = at + phrase.hashes.length;
  if (phrase.value === 'bare') {
    const closed = to >= line.to || tokens.kind[to] === kindOf.punctuation;
    return closed ? { from: at, to, photo: true, alone: false } : undefined;
  }
  // `Video: đội tuyển về nước`: a title, not a name.
  const end = Math.min(
    line.to,
    sentenceEnd(layout, to - 1),
    sentenceEnd(layout, Math.min(to, tokens.length - 1)),
  );
  const photo = phrase.value === 'photo';
  const named = isByline(tokens, to, end) || (photo && isBodyCredit(tokens, to, end, at === line.from));
  if (end - to > longestCredit || !named) return undefined;
  let close = end;
  if (close < line.to && unitAt(tokens, close) === 0x29 && touches(tokens, close)) close++;
  return {
    from: at,
    to: close,
    photo,
    alone: at === line.from && close === line.to,
  };
}

/** `Ảnh: Công an tỉnh Bắc Ninh`, `Ảnh: gia đình cung cấp`: small letters stand in the name of a body. */
function isBodyCredit(tokens: Tokens, from: number, to: number, startsLine: boolean): boolean {
  let last = to - 1;
  while (last > from && tokens.kind[last] === kindOf.punctuation) last--;
  if (last - from > longestBody || from > last) return false;
  // `Ảnh: Công an khám nghiệm hiện trường.` is a caption.
  if (startsLine && isStop(tokens, to - 1)) return false;
  const given = last > from + 1 && phraseAt(givenTable, tokens, last - 1, to) !== undefined;
  if (!given && phraseAt(bodyTable, tokens, from, to) === undefined) return false;
  for (let i = from; i < last; i++) if (divides.has(unitAt(tokens, i)) || isStop(tokens, i)) return false;
  return true;
}

/** Whether the tokens are names and the small words beside names, and at least one is a name. */
export function isByline(tokens: Tokens, from: number, to: number): boolean {
  let names = 0;
  for (let i = from; i < to; i++) {
    if (isCapital(tokens, i) || tokens.kind[i] === kindOf.address) names++;
    else if (tokens.kind[i] === kindOf.syllable) {
      if (!bylineWordHashes.has(tokens.hash[i]!)) return false;
    } else if (isNumber(tokens, i)) return false;
  }
  return names > 0;
}

/** A short paragraph printed twice, one right below the other or divided by a credit: the caption of a picture. */
function markTwice(layout: Layout): void {
  const { lines, tokens } = layout;
  for (let i = 1; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    if (line.to - line.from < 4 || line.to - line.from > longestTwice) continue;
    for (let next = i + 1; next <= i + 2 && next < lines.length; next++) {
      const other = lines[next]!;
      if (!sameText(tokens, line, other)) continue;
      mark(layout, line.from, line.to, labelOf.caption);
      mark(layout, other.from, other.to, labelOf.caption);
    }
  }
}

function sameText(tokens: Tokens, a: Line, b: Line): boolean {
  if (a.to - a.from !== b.to - b.from || a.to === a.from) return false;
  for (let i = a.from, j = b.from; i < a.to; i++, j++) if (tokens.hash[i] !== tokens.hash[j]) return false;
  return true;
}
