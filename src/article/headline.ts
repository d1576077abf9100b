import { gapOf, kindOf, printed, shapeOf, type Tokens } from '../document.js';
import { hashOf, hashSet } from '../text/hash.js';
import { leadOpeners } from './dateline-terms.js';
import { isSectionRun } from './residue.js';
import { normalize } from '../normalize/index.js';
import { unitAt, widthAt } from '../text/token-units.js';
import {
  isArrow,
  isCapital,
  isStop,
  labelOf,
  mark,
  openPart,
  sentenceEnd,
  type Layout,
  type Line,
} from './layout.js';

const longestHeadline = 48;
const longestLead = 140;
/** So many capitals in a row are a headline in capitals. */
const shortestCapitals = 5;

/** Labels the headline, and the first paragraph behind it as the lead. */
export function markHeadline(layout: Layout): void {
  skipCrumbs(layout);
  if (layout.label.includes(labelOf.headline)) {
    markLead(layout);
    return;
  }
  const index = layout.lines.findIndex((line) => {
    const open = openPart(layout, line);
    return open.from < open.to;
  });
  if (index < 0) return;
  const line = openPart(layout, layout.lines[index]!);
  const end = headlineEnd(layout, line, index);
  if (end > line.from) {
    const name = nameBehindHeadline(layout, line.from, end);
    if (name < end) mark(layout, name, end, labelOf.byline);
    mark(layout, line.from, name, labelOf.headline);
  }
  markLead(layout);
}

const longestCrumb = 4;

/** `Trang chủ > Thế giới > Châu Phi In bài`: a section that no table knows is text between residue. */
function skipCrumbs(layout: Layout): void {
  const { tokens, label, lines } = layout;
  const line = lines[0]!;
  for (let from = line.from; from < line.to;) {
    let to = from;
    while (to < line.to && label[to] === label[from]) to++;
    const followed = to < line.to && label[from] === labelOf.open && label[to] === labelOf.residue;
    const crumb = from > line.from ? label[from - 1] === labelOf.residue : followed && isArrow(tokens, to);
    const divided = to < line.to && (label[to] === labelOf.residue || label[to] === labelOf.dateline);
    if (divided && label[from] === labelOf.open && isSectionRun(layout, from, to))
      mark(layout, from, to, labelOf.residue);
    else if (followed && crumb && to - from <= longestCrumb) mark(layout, from, to, labelOf.body);
    from = to;
  }
}

const longestName = 5;

/** `… cho nhẹ đầu? Hải Phòng` before a stamp: the author's name behind a headline that asks. */
function nameBehindHeadline({ tokens, label }: Layout, from: number, end: number): number {
  if (label[end] !== labelOf.dateline) return end;
  let at = end;
  while (at > from && isCapital(tokens, at - 1)) at--;
  return at > from && at < end && end - at <= longestName && isStop(tokens, at - 1) ? at : end;
}

function headlineEnd(layout: Layout, line: Line, index: number): number {
  const { label, lines } = layout;
  let end = line.from;
  while (end < line.to && label[end] === labelOf.open) end++;
  const fits = end - line.from <= longestHeadline && endsAsHeadline(layout, line.from, end);
  // A stamp, a tag or buttons divide headline and text; a caption that ran into the text does not.
  const divided = end < line.to && (label[end] === labelOf.dateline || label[end] === labelOf.residue);
  if (fits && (divided || (end === line.to && index + 1 < lines.length))) return end;
  const capitals = capitalsEnd(layout, { from: line.from, to: end });
  return capitals > line.from ? capitals : runOnEnd(layout, { from: line.from, to: end });
}

/** A headline may ask or call, but it has no full stop, and none inside that a sentence follows. */
function endsAsHeadline({ tokens }: Layout, from: number, to: number): boolean {
  const last = to - 1;
  const unit = unitAt(tokens, last);
  return (
    !(isStop(tokens, last) && unit === 0x2e && widthAt(tokens, last) === 1) &&
    unit !== 0x3a &&
    unit !== 0x2c &&
    to > from
  );
}

const openers = hashSet(...leadOpeners);
const shortestRunOn = 5;

/** `… đội vốn vì chờ một chữ ký Sáng 16/12, …`: up to a word that opens sentences, with a capital and no stop before it. */
function runOnEnd({ tokens }: Layout, { from, to }: Line): number {
  const { shape, hash } = tokens;
  // `Sáng 2/4, Tòa án …` is a first sentence, not a headline.
  if (to - from <= longestHeadline || openers.has(hash[from]!)) return from;
  for (let i = from; i < from + longestHeadline; i++) {
    if (isStop(tokens, i) && i > from && shape[i + 1]! >= shapeOf.capitalized) return from;
    if (i < from + shortestRunOn || shape[i] !== shapeOf.capitalized || !openers.has(hash[i]!)) continue;
    // `… căn hộ tăng 12% Trong khi …`
    const text = shape[i - 1] === shapeOf.lower || unitAt(tokens, i - 1) === 0x25;
    if (text && !isInName(tokens, i)) return i;
  }
  return from;
}

/** `huyện Từ Liêm`, `Tòa án Nhân dân`: some of the words that open sentences stand in names, too. */
function isInName({ hash, shape }: Tokens, at: number): boolean {
  if (hash[at] === occasionWord) return !occasions.has(hash[at + 1]!);
  return nameLike.has(hash[at]!) && shape[at + 1]! >= shapeOf.capitalized;
}

const occasionWord = hashOf('nhân');
const occasions = hashSet('dịp', 'ngày', 'kỷ', 'chuyến', 'tháng');
const nameLike = hashSet('từ', 'mới', 'chỉ', 'với', 'khuya', 'dù', 'tối');

/** `TIN CHUYỂN NHƯỢNG 18/8: AL HILAL CHI … TRẮNG TAY Al Hilal đạt …`: as far as the capitals go. */
function capitalsEnd({ tokens }: Layout, { from, to }: Line): number {
  const { shape } = tokens;
  let end = from;
  let capitals = 0;
  let last = from;
  for (; end < to && capitals <= longestHeadline; end++) {
    const single = shape[end] === shapeOf.capitalized && widthAt(tokens, end) === 1;
    if (shape[end] === shapeOf.upper || single) {
      capitals++;
      last = end + 1;
    } else if (shape[end] !== shapeOf.none) break;
  }
  return capitals >= shortestCapitals && last < to ? last : from;
}

function markLead(layout: Layout): void {
  for (const whole of layout.lines) {
    const line = openPart(layout, whole);
    if (line.from >= line.to) continue;
    // A page in one line has its first sentence as lead.
    const end = line.to - line.from > longestLead ? sentenceEnd(layout, line.from) : line.to;
    markOpen(layout, line.from, Math.min(end, line.to));
    return;
  }
}

function markOpen(layout: Layout, from: number, to: number): void {
  let end = from;
  while (end < to && layout.label[end] === labelOf.open) end++;
  mark(layout, from, end, labelOf.lead);
}

/** So far into a text a headline is looked for: buttons and a breadcrumb may stand before it. */
const tokensBeforeTitle = 80;

/**
 * Labels the headline where the title of the article is known: the first stretch of tokens, on one line, with the same
 * letters and digits. So it is found as well when it has run into the text.
 */
export function markTitle(layout: Layout, title: string): void {
  const { tokens, label } = layout;
  const wanted = lettersOf(normalize(title).text);
  if (wanted === '') return;
  for (let from = 0; from < tokens.length && from < tokensBeforeTitle; from++) {
    if (label[from] !== labelOf.open) continue;
    const end = sameLettersEnd(layout, from, wanted);
    if (end === from) continue;
    mark(layout, from, end, labelOf.headline);
    return;
  }
}

function sameLettersEnd({ tokens, label }: Layout, from: number, wanted: string): number {
  let at = 0;
  for (let i = from; i < tokens.length; i++) {
    if (label[i] !== labelOf.open || (i > from && tokens.before[i]! >= gapOf.line)) return from;
    const letters = lettersOf(printed(tokens, i));
    if (!wanted.startsWith(letters, at)) return from;
    at += letters.length;
    if (at < wanted.length) continue;
    // The mark or bracket that closes the headline belongs to it.
    let end = i + 1;
    while (
      end < tokens.length &&
      tokens.before[end] === gapOf.nothing &&
      tokens.kind[end] === kindOf.punctuation
    )
      end++;
    return end;
  }
  return from;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
