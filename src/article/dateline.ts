import { kindOf, shapeOf, type Tokens } from '../document.js';
import { hashOf, hashSet } from '../text/hash.js';
import { leadOpeners, outlets, stampBlockers } from './dateline-terms.js';
import { unitAt, widthAt } from '../text/token-units.js';
import {
  isCapital,
  isDash,
  isNumber,
  isStop,
  labelOf,
  mark,
  openPart,
  touches,
  type Layout,
} from './layout.js';
import { phraseAt, phraseTable } from '../text/phrases.js';
import { mayBeStamp, stampAt } from './stamp.js';

const outletTable = phraseTable(outlets.map((term) => [term, true] as const));
const blockers = hashSet(...stampBlockers);
const dayWord = hashOf('ngày');
const inWord = hashSet('từ', 'theo');

/** How far into a text a dateline can stand when headline and body are one line. */
const farthest = 160;
/** How many lines with text of their own are looked at. */
const linesLookedAt = 4;
const longestTag = 10;
const longestPlace = 6;

/**
 * Labels stamps of time (`Thứ Sáu, 16/03/2012 09:40`), source tags (`BBK -`, `(TTXVN) -`, `TTO -`) and places with
 * a date (`Hà Nội, ngày 16/2 -`) at the beginning of an article.
 */
export function markDatelines(layout: Layout): void {
  markStamps(layout);
  let seen = 0;
  for (const line of layout.lines) {
    const { from, to } = openPart(layout, line);
    if (from >= to) continue;
    const end = tagEnd(layout.tokens, from, to);
    // `HAGL - Gạch Đồng Tâm Long An 3-2`: a headline begins with capitals, too.
    const headline = seen === 0 && isHeadlineLike(layout, from, to);
    if (end > from && (!headline || phraseAt(outletTable, layout.tokens, from, to) !== undefined)) {
      mark(layout, from, end, labelOf.dateline);
      return;
    }
    if (seen === 0 && markInside(layout, from, to)) return;
    if (++seen === linesLookedAt) return;
  }
}

function isHeadlineLike({ tokens }: Layout, from: number, to: number): boolean {
  return to < tokens.length && to - from <= 48 && !isStop(tokens, to - 1) && unitAt(tokens, from) !== 0x28;
}

function markStamps(layout: Layout): void {
  const { tokens, label } = layout;
  let lineIndex = 0;
  const last = Math.min(tokens.length, farthest);
  for (let i = 0; i < last; i++) {
    while (layout.lines[lineIndex]!.to <= i) lineIndex++;
    const line = layout.lines[lineIndex]!;
    if (label[i] !== labelOf.open || !mayBeStamp(tokens, i)) continue;
    if (i > line.from && blockers.has(tokens.hash[i - 1]!)) continue;
    const stamp = stampAt(tokens, i, line.to);
    if (stamp === undefined || !standsAlone(layout, stamp.to, line.to)) continue;
    mark(layout, i, stamp.to, labelOf.dateline);
    i = stamp.to - 1;
  }
}

/** Whether the text behind a stamp is not the rest of its sentence: `… 8h00 ngày 5/11/2013, đoàn đã …` is one. */
function standsAlone({ tokens, label }: Layout, at: number, limit: number): boolean {
  if (at >= limit || label[at] !== labelOf.open) return true;
  if (tokens.kind[at] === kindOf.punctuation) return unitAt(tokens, at) === 0x28;
  return isCapital(tokens, at) || tokens.kind[at] !== kindOf.syllable;
}

/** Where the tag that opens the line at `from` ends; `from` if there is none. */
function tagEnd(tokens: Tokens, from: number, to: number): number {
  const bracketed = bracketTagEnd(tokens, from, to, false);
  if (bracketed > from) return bracketed;
  const dashed = dashTagEnd(tokens, from, to);
  if (dashed > from) return dashed;
  return placeTagEnd(tokens, from, to);
}

/** `(TTXVN) -`, `(Dân trí) –`, `(TTXVN) Ngày …`: a name in brackets, and a dash or the begin of a sentence. */
function bracketTagEnd(tokens: Tokens, from: number, to: number, knownOnly: boolean): number {
  if (unitAt(tokens, from) !== 0x28) return from;
  let end = from + 1;
  while (end < to && end - from <= longestTag && unitAt(tokens, end) !== 0x29) end++;
  if (end >= to || unitAt(tokens, end) !== 0x29 || end === from + 1) return from;
  const known = phraseAt(outletTable, tokens, from + 1, end) !== undefined;
  if (!known && !isCapital(tokens, from + 1) && tokens.kind[from + 1] !== kindOf.address) return from;
  end++;
  if (end < to && isDash(tokens, end)) return end + 1;
  const plain = known || (!knownOnly && from + 3 === end && tokens.shape[from + 1] === shapeOf.upper);
  return plain && end < to && (isCapital(tokens, end) || isNumber(tokens, end)) ? end : from;
}

/** `BBK -`, `QĐND -`, `Dân trí -`, `VOV.VN -`: capitals, a known paper or a site, and a dash between spaces. */
function dashTagEnd(tokens: Tokens, from: number, to: number): number {
  const known = phraseAt(outletTable, tokens, from, to);
  let end = from + (known?.hashes.length ?? 0);
  if (known === undefined) {
    const upper = tokens.shape[from] === shapeOf.upper && widthAt(tokens, from) >= 2;
    if (!upper && tokens.kind[from] !== kindOf.address) return from;
    end = from + 1;
  }
  return end + 1 < to && isDash(tokens, end) && !touches(tokens, end + 1) && isOpening(tokens, end + 1)
    ? end + 1
    : from;
}

/** Whether a sentence can begin with a token. */
function isOpening(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) || tokens.kind[at] !== kindOf.syllable;
}

/** `Hà Nội (TTXVN) –`, `Hải Dương (TTXVN 30/9) -`, `Hà Nội, ngày 16/2 -`. */
function placeTagEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && end - from < longestPlace && isCapital(tokens, end)) end++;
  if (end === from || end >= to) return from;
  const unit = unitAt(tokens, end);
  if (unit === 0x28) {
    const after = bracketTagEnd(tokens, end, to, true);
    return after > end && isDash(tokens, after - 1) ? after : from;
  }
  if (unit !== 0x2c || end + 1 >= to || tokens.hash[end + 1] !== dayWord) return from;
  let at = end + 2;
  while (at < to && at - end < 10 && (isNumber(tokens, at) || isDateWord(tokens, at))) at++;
  if (at === to) return at;
  return isDash(tokens, at) && !touches(tokens, at + 1 < to ? at + 1 : at) ? at + 1 : from;
}

const dateWords = hashSet('tháng', 'năm', '/', '.', 'ngày');

function isDateWord(tokens: Tokens, at: number): boolean {
  return dateWords.has(tokens.hash[at]!) || (isDash(tokens, at) && touches(tokens, at));
}

/**
 * A headline that runs into the first sentence shows its end by the tag: `… trước năm 2013 TT - Sau hai ngày …`.
 */
function markInside(layout: Layout, from: number, to: number): boolean {
  const { tokens, label } = layout;
  const last = Math.min(to, from + farthest);
  for (let i = from + 3; i < last; i++) {
    if (label[i] !== labelOf.open) continue;
    // A full stop: the headline is over, what follows is text.
    if (isStop(tokens, i) && unitAt(tokens, i) === 0x2e && !touches(tokens, i + 1 < to ? i + 1 : i))
      return false;
    const end = insideEnd(tokens, i, to);
    if (end === i) continue;
    mark(layout, i, end, labelOf.dateline);
    return true;
  }
  return false;
}

function insideEnd(tokens: Tokens, at: number, to: number): number {
  if (unitAt(tokens, at) === 0x28) {
    if (at + 1 < to && inWord.has(tokens.hash[at + 1]!)) return at;
    const end = bracketTagEnd(tokens, at, to, true);
    const known = phraseAt(outletTable, tokens, at + 1, to) !== undefined;
    return known || (end > at && isDash(tokens, end - 1) && tokens.shape[at + 1] === shapeOf.upper)
      ? end
      : at;
  }
  if (tokens.shape[at] !== shapeOf.upper || tokens.shape[at - 1] === shapeOf.upper) return at;
  const end = dashTagEnd(tokens, at, to);
  const known = phraseAt(outletTable, tokens, at, to) !== undefined;
  // `… bắp lên xanh NTO - Sáng 7/11, …`: no known paper, but a sentence begins behind the dash.
  const opens = end > at && openers.has(tokens.hash[end]!) && tokens.shape[at - 1] === shapeOf.lower;
  return known || opens ? end : at;
}

const openers = hashSet(...leadOpeners);
