import { gapOf, kindOf, shapeOf, type Tokens } from '../document.js';
import { hashOf } from '../text/hash.js';
import { unitAt } from '../text/token-units.js';
import {
  isArrow,
  isCapital,
  isNumber,
  isStop,
  labelOf,
  mark,
  touches,
  type Layout,
  type Line,
} from './layout.js';
import { mayBegin, phraseAt, phraseTable } from '../text/phrases.js';
import {
  actions,
  buttons,
  certain,
  choices,
  listed,
  loners,
  objects,
  openers,
  sections,
  tags,
  voices,
} from './residue-terms.js';

type Kind =
  'certain' | 'button' | 'voice' | 'opener' | 'tag' | 'loner' | 'section' | 'clock' | 'count' | 'follow';

const table = phraseTable<Kind>([
  ...rows(certain, 'certain'),
  ...rows(buttons, 'button'),
  ...rows(products(actions, objects), 'button'),
  ...rows(products(listed, choices), 'opener'),
  ...rows(voices, 'voice'),
  ...rows(openers, 'opener'),
  ...rows(sections, 'section'),
  ...rows(products(['trở lại', 'về'], sections), 'button'),
  ...rows(tags, 'tag'),
  ...rows(
    loners.filter((term) => !(tags as readonly string[]).includes(term)),
    'loner',
  ),
]);

function products(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`));
}

function rows(terms: readonly string[], kind: Kind): (readonly [string, Kind])[] {
  return terms.map((term) => [term, kind]);
}

/** A stretch of tokens that may be residue. */
interface Item extends Line {
  readonly kind: Kind;
}

/**
 * Labels what pages print around an article: buttons, player clocks, breadcrumbs, the words before links.
 *
 * One word alone proves little (`Chia sẻ với phóng viên, ông Bình …`), so items are read as chains, next to each
 * other or divided by bars and arrows, and a chain is judged as a whole: by a sure item, by two buttons, by being
 * all of its line, or by closing a line behind a full stop.
 */
export function markResidue(layout: Layout): void {
  for (const line of layout.lines) markChains(layout, line);
  markEndMarks(layout);
}

function markChains(layout: Layout, line: Line): void {
  const { tokens } = layout;
  let chain: Item[] = [];
  let at = line.from;
  while (at < line.to) {
    // Most tokens begin nothing; behind an item a separator or a number can go on.
    if (tokens.shape[at] === shapeOf.lower || (chain.length === 0 && !mayBeItem(tokens, at))) {
      if (chain.length > 0) {
        judge(layout, line, chain);
        chain = [];
      }
      at++;
      continue;
    }
    const item = itemAt(tokens, at, line) ?? numberBehind(tokens, at, line, chain.at(-1));
    if (item !== undefined) {
      chain.push(item);
      at = item.to;
    } else if (chain.length > 0 && isSeparator(tokens, at)) {
      at++;
    } else {
      judge(layout, line, chain);
      chain = [];
      at++;
    }
  }
  judge(layout, line, chain);
}

/** `Bình luận 0`, `Nghe đọc bài 2:10`: a number or clock behind a button, if no small letter goes on behind it. */
function numberBehind(tokens: Tokens, at: number, line: Line, before: Item | undefined): Item | undefined {
  if (before?.kind !== 'button' || before.to !== at || !isNumber(tokens, at)) return undefined;
  const to = Math.max(at + 1, oneClock(tokens, at, line.to));
  if (to < line.to && tokens.shape[to] === shapeOf.lower) return undefined;
  return { kind: 'count', from: at, to };
}

/** Whether an item can begin with a token: a cheap test before `itemAt`. What `followEnd` begins with is a button, too. */
function mayBeItem(tokens: Tokens, at: number): boolean {
  if (mayBegin(table, tokens, at)) return true;
  if (tokens.shape[at] !== shapeOf.none) return false;
  const unit = unitAt(tokens, at);
  return unit === zero || unit === openingBracket || isStar(unit);
}

const zero = 0x30;
const openingBracket = 0x28;

function itemAt(tokens: Tokens, at: number, line: Line): Item | undefined {
  const clock = clockEnd(tokens, at, line.to);
  if (clock > at) return { kind: 'clock', from: at, to: clock };
  const count = countAt(tokens, at, line.to);
  if (count !== undefined) return count;
  const phrase = phraseAt(table, tokens, at, line.to);
  const follow = phrase?.value === 'certain' ? at : followEnd(tokens, at, line.to);
  if (follow > at) return { kind: 'follow', from: at, to: follow };
  if (phrase === undefined) return undefined;
  const to = at + phrase.hashes.length;
  const kind = phrase.value;
  // `Tin liên quan đến vụ việc …`, `Ý kiến của bạn đọc …`: the sentence goes on in small letters.
  if (kind !== 'certain' && to < line.to && tokens.shape[to] === shapeOf.lower) return undefined;
  if (kind === 'opener') return { kind, from: at, to: openerEnd(tokens, to, line.to) };
  if (kind === 'tag' && (to === line.to || unitAt(tokens, to) !== 0x3a)) return undefined;
  return { kind, from: at, to: kind === 'tag' ? to + 1 : to };
}

/** `0:00`, `00:00`, `0:00 / 2:47`: the clock of a player. The time of day is written `8h30`, or stands by a date. */
function clockEnd(tokens: Tokens, at: number, limit: number): number {
  const first = oneClock(tokens, at, limit);
  if (first === at || !isZero(tokens, at)) return at;
  if (first < limit && unitAt(tokens, first) === 0x2f) {
    const second = oneClock(tokens, first + 1, limit);
    if (second > first + 1) return second;
  }
  // `00:00, 05/03/2019`
  if (first + 2 < limit && unitAt(tokens, first) === 0x2c && isNumber(tokens, first + 1)) {
    if (unitAt(tokens, first + 2) === 0x2f || unitAt(tokens, first + 2) === 0x2d) return at;
  }
  // `00:00 ngày 10/2`
  return first < limit && tokens.shape[first] === shapeOf.lower ? at : first;
}

function oneClock(tokens: Tokens, at: number, limit: number): number {
  let end = at;
  if (end >= limit || !isNumber(tokens, end)) return at;
  end++;
  while (
    end + 1 < limit &&
    unitAt(tokens, end) === 0x3a &&
    isNumber(tokens, end + 1) &&
    touches(tokens, end + 1)
  ) {
    end += 2;
  }
  return end > at + 1 ? end : at;
}

function isZero(tokens: Tokens, at: number): boolean {
  for (let i = tokens.textStart[at]!; i < tokens.textEnd[at]!; i++) {
    if (tokens.text.charCodeAt(i) !== zero) return false;
  }
  return true;
}

const followTable = phraseTable([['theo dõi', true]]);
const newsTable = phraseTable([['trên google news', true]]);
const longestOutlet = 6;
const onWord = hashOf('trên');

/** `Theo dõi Báo Lao Động trên Google News`, whatever the paper is called. */
function followEnd(tokens: Tokens, at: number, limit: number): number {
  const follow = phraseAt(followTable, tokens, at, limit);
  if (follow === undefined) return at;
  for (let end = at + 2; end < limit && end - at < longestOutlet + 2; end++) {
    const news = phraseAt(newsTable, tokens, end, limit);
    if (news !== undefined) return end + news.hashes.length;
  }
  // `Theo dõi Báo Lao Động trên`, and a picture where the network's name stood.
  const last = limit - 1;
  const cut = at > 0 && tokens.before[at]! < gapOf.line ? -1 : last;
  return cut > at + 2 && last - at <= longestOutlet + 2 && tokens.hash[last] === onWord ? limit : at;
}

const countedTable = phraseTable([
  ['phiếu )', true],
  ['lượt )', true],
  ['ý kiến )', true],
  ['phản hồi )', true],
  ['bình luận )', true],
]);

/** `(3)`, `(1 phiếu)`, `★★★★☆`: how many have answered, and how they liked it. */
function countAt(tokens: Tokens, at: number, limit: number): Item | undefined {
  let end = at;
  while (end < limit && isStar(unitAt(tokens, end))) end++;
  if (end > at) return { kind: 'count', from: at, to: end };
  if (unitAt(tokens, at) !== openingBracket || at + 2 >= limit || !isNumber(tokens, at + 1)) return undefined;
  if (unitAt(tokens, at + 2) === 0x29) return { kind: 'count', from: at, to: at + 3 };
  const words = phraseAt(countedTable, tokens, at + 2, limit);
  return words === undefined ? undefined : { kind: 'certain', from: at, to: at + 2 + words.hashes.length };
}

function isStar(unit: number): boolean {
  return unit === 0x2605 || unit === 0x2606;
}

function openerEnd(tokens: Tokens, to: number, limit: number): number {
  let end = to;
  while (end < limit && (unitAt(tokens, end) === 0x3a || isArrow(tokens, end))) end++;
  return end;
}

const bars = new Set([0x7c, 0xb7, 0x2022, 0x2d, 0x2013, 0x2f, 0x5c]);

function isSeparator(tokens: Tokens, at: number): boolean {
  return bars.has(unitAt(tokens, at)) || isArrow(tokens, at);
}

/** `Zalo Facebook Phim Việt hè …`, `Giải trí Sao Việt …`: the last section is the first word of the headline. */
function withoutFirstWord(chain: readonly Item[], line: Line): readonly Item[] {
  const last = chain.at(-1);
  if (last?.kind !== 'section' || last.to === line.to || chain.length === 1) return chain;
  const mixed = chain.some(({ kind }) => kind !== 'section');
  return mixed || last.to - last.from === 1 ? chain.slice(0, -1) : chain;
}

/** `Video: HTV Play 0:00 / 3:12`: what is a button alone on its line is the end of a name behind a capital. */
function withoutEndOfName({ tokens }: Layout, chain: readonly Item[], line: Line): readonly Item[] {
  const first = chain[0];
  if (first?.kind !== 'loner' || first.from === line.from) return chain;
  return tokens.kind[first.from - 1] === kindOf.syllable && isCapital(tokens, first.from - 1)
    ? chain.slice(1)
    : chain;
}

/** Settles a chain: which of its items are residue. */
function judge(layout: Layout, line: Line, found: readonly Item[]): void {
  const chain = withoutFirstWord(withoutEndOfName(layout, found, line), line);
  if (chain.length === 0) return;
  const { tokens } = layout;
  let from = chain[0]!.from;
  let to = chain.at(-1)!.to;
  // A bar before or behind the chain belongs to it: `Tin thể thao | Nghe đọc báo`.
  if (from > line.from && (unitAt(tokens, from - 1) === 0x7c || isArrow(tokens, from - 1))) from--;
  while (to < line.to && isSeparator(tokens, to) && !isSign(tokens, to)) to++;
  const whole = from === line.from && to === line.to;
  if (!isResidue(layout, line, chain, whole)) {
    // The links' own words are sure without company.
    for (const item of chain)
      if (item.kind === 'opener' || item.kind === 'tag') markItem(layout, line, item, whole);
    return;
  }
  let last = from;
  const menu = whole || chain.filter(({ kind }) => kind === 'voice').length > 1;
  for (const item of chain) {
    mark(layout, last, item.from, labelOf.residue);
    markItem(layout, line, item, menu);
    last = item.to;
  }
  mark(layout, last, to, labelOf.residue);
}

/** A hyphen that touches the number behind it: `-7,47` is no divider. */
function isSign(tokens: Tokens, at: number): boolean {
  return at + 1 < tokens.length && isNumber(tokens, at + 1) && touches(tokens, at + 1);
}

function isResidue(layout: Layout, line: Line, chain: readonly Item[], whole: boolean): boolean {
  const { tokens } = layout;
  let buttonsSeen = 0;
  let sectionsSeen = 0;
  for (let i = 0; i < chain.length; i++) {
    const { kind, from, to } = chain[i]!;
    if (kind === 'certain' || kind === 'follow') return true;
    if (kind === 'clock' && to - from > 3) return true;
    if (kind === 'section') {
      sectionsSeen++;
      // `ANTĐ > Pháp luật >`: a crumb that no table knows stands before.
      if (from > line.from && isArrow(tokens, from - 1)) return true;
      const next = i + 1 < chain.length ? chain[i + 1]!.from : line.to;
      if (to < line.to && to < next && isArrow(tokens, to)) return true;
      // `Trang chủ / Nông thôn mới / …`
      if (i + 1 < chain.length && next > to && unitAt(tokens, to) === 0x2f) return true;
    } else if (kind !== 'loner' && kind !== 'count' && kind !== 'opener' && kind !== 'tag') buttonsSeen++;
  }
  // `Thời sự Chính trị` at the top of a page, and the text goes on with a capital.
  if (sectionsSeen >= 2 && chain[0]!.from === line.from && !whole) return true;
  if (buttonsSeen >= 2 || (buttonsSeen === 1 && (sectionsSeen > 0 || chain.length > 1))) return true;
  const { kind, from, to } = chain[0]!;
  if (whole) return kind !== 'section' && kind !== 'count';
  const before = from > line.from ? from - 1 : -1;
  return buttonsSeen === 1 && to === line.to && before >= 0 && closesText(layout, before);
}

function closesText({ tokens, label }: Layout, at: number): boolean {
  return isStop(tokens, at) || label[at] === labelOf.residue;
}

/** A voice beside a headline names a region that a reader sees (`Nữ miền Bắc`): there only its kind is residue. */
function markItem(layout: Layout, line: Line, item: Item, whole: boolean): void {
  const { from, to, kind } = item;
  if (kind === 'voice' && !whole) {
    mark(layout, from, from + 1, labelOf.residue);
    mark(layout, from + 1, to, labelOf.body);
  }
  // The paper's own name is reported: `Theo dõi Báo Lao Động trên Google News`.
  if (kind === 'follow') {
    const news = layout.tokens.hash[to - 1] === onWord ? 1 : 3;
    mark(layout, from, from + 2, labelOf.residue);
    mark(layout, from + 2, to - news, labelOf.body);
  }
  mark(layout, from, to, labelOf.residue);
  // `Từ khóa: Hạ Long, bão`: the keywords are printed for the reader, and so are the names among them.
  if (kind === 'tag' && from === line.from) mark(layout, to, line.to, labelOf.body);
}

/** `./.` and `/.` behind the last sentence, `>>` before a link. */
function markEndMarks(layout: Layout): void {
  const { tokens } = layout;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.shape[i] !== shapeOf.none || tokens.kind[i] === kindOf.number) continue;
    const unit = unitAt(tokens, i);
    if (unit === 0x2f && i + 1 < tokens.length && touches(tokens, i + 1) && unitAt(tokens, i + 1) === 0x2e) {
      const ends = i + 2 === tokens.length || tokens.before[i + 2]! >= gapOf.space;
      if (!ends) continue;
      const dotted = i > 0 && touches(tokens, i) && unitAt(tokens, i - 1) === 0x2e;
      mark(layout, dotted ? i - 1 : i, i + 2, labelOf.residue);
    } else if (
      unit === 0x3e &&
      i + 1 < tokens.length &&
      unitAt(tokens, i + 1) === 0x3e &&
      touches(tokens, i + 1)
    ) {
      mark(layout, i, i + 2, labelOf.residue);
    }
  }
}

const sectionTable = phraseTable(sections.map((term) => [term, true] as const));

/** Whether tokens are nothing but names of sections: `Bóng đá quốc tế` in front of a stamp of time. */
export function isSectionRun({ tokens }: Layout, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const section = phraseAt(sectionTable, tokens, at, to);
    if (section === undefined) return false;
    at += section.hashes.length;
  }
  return to > from;
}
