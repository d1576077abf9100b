import type { Article, Word } from '../document.js';
import { normalize, toSource } from '../normalize/index.js';
import { classOf, unitClass } from '../text/letters.js';

/**
 * The smallest things one can search for: a syllable (or foreign word), a number, a sign such as `%`. Letters and
 * digits are divided, so that `COVID-19`, `covid 19` and `Covid19` are the same two units.
 */
export interface Unit {
  /** Lower case, in the inner spelling; numbers without leading zero and thousands' dots: `1.200,5` is `1200,5`. */
  readonly text: string;
  /** Span in the source. */
  readonly start: number;
  readonly end: number;
}

/** A run of units that were found in one word (or in a whole text that was not divided into words). */
interface Piece {
  /** Lower case, inner spelling. */
  readonly text: string;
  /** From offsets in `text` to offsets in the source. */
  readonly toSource: (start: number, end: number) => { start: number; end: number };
}

/** The units of an article and, by their indexes, the words of several units. */
export interface ReadUnits {
  readonly units: readonly Unit[];
  readonly words: readonly { readonly from: number; readonly to: number }[];
}

/** Reads the units of an article from its words; from the whole source where there are none. */
export function readUnits(article: Pick<Article, 'source' | 'words'>): ReadUnits {
  const units: Unit[] = [];
  const words: { from: number; to: number }[] = [];
  if (article.words.length === 0) {
    addUnits(pieceOfText(article.source), units);
    return { units, words };
  }
  for (const word of article.words) {
    const from = units.length;
    addUnits(pieceOfWord(article.source, word), units);
    if (units.length - from > 1 && word.norm.includes(' ')) words.push({ from, to: units.length });
  }
  return { units, words };
}

/** The units of a text that is no article: a query, a name. */
export function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = [];
  addUnits(pieceOfText(text), units);
  return units;
}

function pieceOfText(source: string): Piece {
  const { text, alignment } = normalize(source);
  return {
    text: lowerCase(text),
    toSource: (start, end) => toSource(alignment, { start, end }),
  };
}

/**
 * A word whose inner spelling is as long as the source was not rewritten but letter by letter, so offsets are the
 * same. Else its slice is normalised again; where even that gives another text (`&ocirc;` in HTML), all its units
 * have the span of the word.
 */
function pieceOfWord(source: string, { start, end, norm }: Word): Piece {
  if (norm.length === end - start) {
    return { text: norm, toSource: (from, to) => ({ start: start + from, end: start + to }) };
  }
  const piece = pieceOfText(source.slice(start, end));
  if (piece.text !== norm) return { text: norm, toSource: () => ({ start, end }) };
  return {
    text: norm,
    toSource: (from, to) => {
      const span = piece.toSource(from, to);
      return { start: start + span.start, end: start + span.end };
    },
  };
}

/** Lower case with the same length: a letter whose lower case is longer (İ) stays. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

/** Signs that one searches for: `3%`, `5.000 $`, `R&D`. */
const signs = new Set('%‰$€£¥₫₩&+');

function addUnits({ text, toSource }: Piece, units: Unit[]): void {
  for (let at = 0; at < text.length;) {
    const from = at;
    const kind = unitClass(text.charCodeAt(at));
    if (kind === classOf.lowerLetter || kind === classOf.upperLetter) {
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    } else if (kind === classOf.digit) {
      while (at < text.length && isNumberPart(text, at)) at++;
    } else if (isHighSurrogate(text.charCodeAt(at)) && /^\p{L}/u.test(text.slice(at, at + 2))) {
      at += 2;
    } else {
      at++;
      if (!signs.has(text.charAt(from))) continue;
    }
    for (const { start, end } of divide(text, from, at)) {
      units.push({ text: canonical(text.slice(start, end)), ...toSource(start, end) });
    }
  }
}

function isLetter(unit: number): boolean {
  const kind = unitClass(unit);
  return kind === classOf.lowerLetter || kind === classOf.upperLetter || kind === classOf.mark;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isDigitAt(text: string, at: number): boolean {
  return unitClass(text.charCodeAt(at)) === classOf.digit;
}

/** A digit, or a dot or comma between two digits. */
function isNumberPart(text: string, at: number): boolean {
  if (isDigitAt(text, at)) return true;
  const character = text.charAt(at);
  return (character === '.' || character === ',') && isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
}

const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const oneSeparator = /^\d+[.,]\d+$/;

/** A number stays whole; digits with more dots than that (`12.2.2024`, `192.168.1.1`) are several numbers. */
function divide(text: string, from: number, to: number): { start: number; end: number }[] {
  const whole = text.slice(from, to);
  if (!isDigitAt(text, from) || /^\d+$/.test(whole) || thousands.test(whole) || oneSeparator.test(whole)) {
    return [{ start: from, end: to }];
  }
  return Array.from(whole.matchAll(/\d+/g), ({ index, 0: digits }) => ({
    start: from + index,
    end: from + index + digits.length,
  }));
}

/** `06` → `6`, `1.200` → `1200`, `3.1` → `3,1`. Letters stay as they are. */
function canonical(unit: string): string {
  if (!/^\d/.test(unit)) return unit;
  if (thousands.test(unit)) return unit.replaceAll('.', '');
  return unit.replace('.', ',').replace(/^0+(?=\d)/, '');
}
