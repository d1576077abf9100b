import { gapOf, kindOf, printedRange, shapeOf, type NameSpan, type Tokens } from '../../document.js';
import { hashOf, hashSet } from '../../text/hash.js';
import { phraseAt, phraseTable } from '../../text/phrases.js';
import type { Gazetteer } from '../places/gazetteer.js';

const fullStop = hashOf('.');
const opening = hashSet('"', '“', '‘', "'");
const closing = hashSet('"', '”', '’', "'");
const numberWord = hashOf('số');
/** What stands before the number of a house, and before `số`. */
const beforeHouseNumber = hashSet('ngụ', 'trú', 'hẻm', 'ngõ', 'ngách', 'kiệt');
const beforeHouse = hashSet('ngụ', 'trú', 'tại', 'ở', 'nhà', 'chỉ');
const romanNumerals = 'IVXLC';

/** Abbreviated kinds of units, with the stop behind them: `H.Vũ Thư`, `P.Kỳ Bá`. */
const unitLetters = phraseTable(
  ['h .', 'q .', 'p .', 'x .', 't .', 'tx .', 'tt .', 'tp .'].map((kind) => [kind, true] as const),
);

/**
 * Mends what recognition leaves at the borders of people's names, where the rule is without exception:
 *
 * - the stop of the sentence is no part of a name (`Tuấn.`), only of initials (`N.V.A.`)
 * - a nickname in quotation marks is closed (`Đường "Nhuệ"`)
 * - a Roman numeral is nobody (`khóa XII, XIII`)
 * - an abbreviated kind before a unit of the gazetteer makes a place (`H.Vũ Thư`)
 * - behind the number of a house there is a street (`ngụ 366 Lê Quý Đôn`, `tại số 2 Nguyễn Du`)
 */
export function mendPeople(tokens: Tokens, spans: readonly NameSpan[], gazetteer: Gazetteer): NameSpan[] {
  const mended: NameSpan[] = [];
  for (const span of spans) {
    if (span.type !== 'person') mended.push(span);
    else if (!isRomanNumeral(tokens, span)) {
      mended.push(
        isAbbreviatedUnit(tokens, span, gazetteer) || isBehindHouseNumber(tokens, span)
          ? { ...span, type: 'place' }
          : withEnd(tokens, span, endOf(tokens, span)),
      );
    }
  }
  return mended;
}

function isRomanNumeral({ text, shape, textStart, textEnd }: Tokens, { from, to }: NameSpan): boolean {
  if (to - from !== 1 || shape[from] === shapeOf.lower) return false;
  for (let i = textStart[from]!; i < textEnd[from]!; i++)
    if (!romanNumerals.includes(text.charAt(i))) return false;
  return true;
}

function isAbbreviatedUnit(tokens: Tokens, { from, to }: NameSpan, gazetteer: Gazetteer): boolean {
  const kind = phraseAt(unitLetters, tokens, from, to - 1);
  if (kind === undefined) return false;
  const { text, textStart, textEnd } = tokens;
  return gazetteer.find(text, textStart[from + kind.hashes.length]!, textEnd[to - 1]!).length > 0;
}

/** Not `cầu thủ số 10 Văn Quyết`: the number alone does not make an address. */
function isBehindHouseNumber({ kind, hash }: Tokens, { from }: NameSpan): boolean {
  if (from < 2 || kind[from - 1] !== kindOf.number) return false;
  if (hash[from - 2] !== numberWord) return beforeHouseNumber.has(hash[from - 2]!);
  return from > 2 && beforeHouse.has(hash[from - 3]!);
}

function endOf(tokens: Tokens, { from, to }: NameSpan): number {
  const last = to - 1;
  if (tokens.hash[last] === fullStop && last > from && !isInitial(tokens, last - 1)) return last;
  if (to < tokens.length && tokens.before[to] === gapOf.nothing && closing.has(tokens.hash[to]!)) {
    for (let i = last; i > from; i--) {
      if (tokens.kind[i] === kindOf.punctuation && opening.has(tokens.hash[i]!)) return to + 1;
    }
  }
  return to;
}

/** A single letter, or an abbreviation of two as the South writes it (`Ph.`). */
function isInitial(tokens: Tokens, at: number): boolean {
  const length = tokens.textEnd[at]! - tokens.textStart[at]!;
  return length === 1 || (length === 2 && !isSyllableLike(printedRange(tokens, at, at + 1)));
}

function isSyllableLike(text: string): boolean {
  return /[aăâeêioôơuưyàáảãạ-ỹ]/iu.test(text);
}

function withEnd(tokens: Tokens, span: NameSpan, to: number): NameSpan {
  return to === span.to ? span : { ...span, to, end: tokens.end[to - 1]! };
}
