import { gapOf, kindOf, printedRange, shapeOf, type NameSpan, type Tokens } from '../../document.js';
import { hashOf } from '../../text/hash.js';
import { phraseAt, phraseTable } from '../../text/phrases.js';
import type { Gazetteer } from '../places/gazetteer.js';

const fullStop = hashOf('.');
const opening = new Set(['"', '“', '‘', "'"].map(hashOf));
const closing = new Set(['"', '”', '’', "'"].map(hashOf));
const romanNumeral = /^[IVXLC]+$/;

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
 */
export function mendPeople(tokens: Tokens, spans: readonly NameSpan[], gazetteer: Gazetteer): NameSpan[] {
  return spans.flatMap((span) => {
    if (span.type !== 'person') return [span];
    if (span.to - span.from === 1 && tokens.shape[span.from] !== shapeOf.lower) {
      if (romanNumeral.test(printedRange(tokens, span.from, span.to))) return [];
    }
    const kind = phraseAt(unitLetters, tokens, span.from, span.to - 1);
    if (kind !== undefined) {
      const name = printedRange(tokens, span.from + kind.hashes.length, span.to).toLowerCase();
      if (gazetteer.find(name).length > 0) return [{ ...span, type: 'place' as const }];
    }
    return [withEnd(tokens, span, endOf(tokens, span))];
  });
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
