import { type Tokens } from '../document.js';
import { hashOf, hashSet } from '../text/hash.js';
import { isByline } from './captions.js';
import { unitAt, widthAt } from '../text/token-units.js';
import {
  isCapital,
  isDash,
  isStop,
  labelOf,
  mark,
  openPart,
  touches,
  type Layout,
  type Line,
} from './layout.js';

const longestByline = 18;
const linesFromEnd = 6;
const sourceWords = hashSet('theo', 'từ', 'tổng', 'ttxvn', 'ghi', 'dịch', 'ctv');
const longestSource = 10;
const fromWord = hashOf('theo');
const longestName = 5;
/** How far from the end of its line a name that ran into the text can stand. */
const farthestFromEnd = 120;

/**
 * Labels the names of authors: a line of nothing but names near the end (`HẢI VÂN - D.KIM THOA`, `Vũ Toàn (Từ
 * Seoul)`, `NGỌC HẠNH thực hiện`), or names behind the last sentence of a text whose lines have run together.
 */
export function markBylines(layout: Layout): void {
  const { lines } = layout;
  let seen = 0;
  for (let i = lines.length - 1; i > 0 && seen < linesFromEnd; i--) {
    const line = openPart(layout, lines[i]!);
    if (line.from >= line.to) continue;
    seen++;
    if (isBylineLine(layout.tokens, line)) mark(layout, line.from, line.to, labelOf.byline);
  }
  const last = lines.at(-1);
  if (last !== undefined) markRunOn(layout, openPart(layout, last));
}

function isBylineLine(tokens: Tokens, { from, to }: Line): boolean {
  if (to - from > longestByline || !isCapital(tokens, from)) return false;
  const last = to - 1;
  // A sentence ends with a full stop of its own; initials (`L.Q.V.`) end with one, too.
  if (isStop(tokens, last) && !(touches(tokens, last) && isInitial(tokens, last - 1))) return false;
  return isByline(tokens, from, to) || namesSource(tokens, from, to);
}

/** `Theo Tân Hoa xã, IRNA`: small letters stand in the names of papers. `Theo dấu người mất tích` is a heading. */
function namesSource(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.hash[from] !== fromWord || to - from > longestSource || to - from < 2) return false;
  if (!isCapital(tokens, from + 1)) return false;
  // `Theo Bộ Y tế, số ca tăng`: a small letter behind a comma is a sentence.
  for (let at = from + 2; at < to; at++)
    if (unitAt(tokens, at - 1) === 0x2c && !isCapital(tokens, at)) return false;
  return true;
}

function isInitial(tokens: Tokens, at: number): boolean {
  return at >= 0 && widthAt(tokens, at) === 1 && isCapital(tokens, at);
}

/** `… sau một năm. Trường Sơn (Theo Reuters, Anadolu) Tổng thống Mỹ nói gì …`, `… tới Cannes. H.T.N. Nguồn: [Link]`. */
function markRunOn(layout: Layout, { from, to }: Line): void {
  const { tokens, label } = layout;
  for (let at = to - 1; at > from && to - at < farthestFromEnd; at--) {
    if (label[at] !== labelOf.open || !isCapital(tokens, at) || !isBehindStop(tokens, at)) continue;
    const end = runOnEnd(layout, at, to);
    if (end === at) continue;
    mark(layout, at, end, labelOf.byline);
    return;
  }
}

function isBehindStop(tokens: Tokens, at: number): boolean {
  const before = tokens.text.charAt(tokens.textEnd[at - 1]! - 1);
  return '.!?…”"’»)'.includes(before) && !(before === '.' && isInitial(tokens, at - 2));
}

function runOnEnd({ tokens, label }: Layout, at: number, to: number): number {
  let end = at;
  let names = 0;
  while (end < to && label[end] === labelOf.open && end - at < longestName * 3) {
    if (isCapital(tokens, end)) names++;
    else if (!(isDash(tokens, end) || (unitAt(tokens, end) === 0x2e && isInitial(tokens, end - 1)))) break;
    end++;
  }
  if (names === 0 || names > longestName * 2) return at;
  if (end < to && unitAt(tokens, end) === 0x28 && end + 1 < to && sourceWords.has(tokens.hash[end + 1]!)) {
    while (end < to && unitAt(tokens, end) !== 0x29 && end - at < longestByline * 2) end++;
    return end < to && unitAt(tokens, end) === 0x29 ? end + 1 : at;
  }
  const followed = end < tokens.length && label[end] === labelOf.residue;
  return names >= 2 && followed ? end : at;
}
