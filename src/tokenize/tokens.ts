import { gapOf, kindOf, shapeOf, type Tokens } from '../document.js';
import { spansToSource, type Alignment, isIdentity } from '../text/alignment.js';
import { hashOf, hashSeed, hashStep } from '../text/hash.js';
import { classOf, isDigit, lower, unitClass, unitTable, unitTableSize } from '../text/letters.js';
import { addressEnd, mayBeAddress } from './addresses.js';

/**
 * Cuts a normalised text into tokens with source offsets. Tokens and the gaps between them give the source
 * back; gaps hold nothing but spaces and line ends.
 *
 * - Letters and the marks on them are one token; digits that follow letters belong to it (`G7`, `COVID19`),
 *   letters that follow digits do not (`8h30` is `8` `h` `30`), so that times and units can be read.
 * - A number keeps its separators as long as a digit follows at once: `1.200,5`, `12.2.2024`; a hyphen, slash or
 *   colon divides: `14-15/2` is five tokens.
 * - Every punctuation mark is a token of its own; a run of the same mark (`...`) is one.
 *
 * @param source what the caller handed in
 * @param text   the normalised source
 * @param alignment from `source` to `text`
 */
export function tokenize(source: string, text: string, alignment: Alignment): Tokens {
  const length = text.length;
  const table = unitTable;
  // Vietnamese has a token every 4.5 units; other texts grow the tables on the way.
  let capacity = 64 + Math.ceil(length / 4);
  let columns = columnsOf(capacity);
  let { start, end, hashes, kinds, shapes, gaps } = columns;
  let count = 0;
  let gap: number = gapOf.nothing;
  let at = 0;

  while (at < length) {
    const unit = text.charCodeAt(at);
    let entry = unit < unitTableSize ? table[unit]! : entryOf(unit);
    let unitsClass = entry & 7;
    if (unitsClass === classOf.space) {
      if (gap === gapOf.nothing) gap = gapOf.space;
      at++;
      continue;
    }
    if (unitsClass === classOf.line) {
      // `\r\n` is one line end; a second line end, with nothing but spaces between, makes it a paragraph.
      if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
      gap = gap >= gapOf.line ? gapOf.paragraph : gapOf.line;
      at++;
      continue;
    }
    if (count === capacity) {
      // As many more as the rest of the text needs if it goes on like this, and some to spare.
      capacity = Math.ceil(Math.max(count * 1.25, (count / at) * length * 1.05)) + 64;
      columns = grown(columns, columnsOf(capacity));
      ({ start, end, hashes, kinds, shapes, gaps } = columns);
    }
    const from = at;
    let hash = hashSeed;
    let kind: number;
    let shape: number = shapeOf.none;
    // The unit behind the token; a space there ends the token for good.
    let next = unit;
    if (unitsClass === classOf.lowerLetter || unitsClass === classOf.upperLetter) {
      kind = kindOf.syllable;
      const firstUpper = unitsClass === classOf.upperLetter;
      let uppers = 0;
      let others = 0;
      do {
        if (unitsClass === classOf.upperLetter) uppers++;
        else if (unitsClass !== classOf.lowerLetter) {
          // Marks belong to the letters before them, and digits to letters that no digit stands before.
          if (
            unitsClass !== classOf.mark &&
            (unitsClass !== classOf.digit || isDigit(text.charCodeAt(from - 1)))
          ) {
            break;
          }
          others++;
        }
        hash = hashStep(hash, entry >>> 3);
        at++;
        next = at < length ? text.charCodeAt(at) : 0x20;
        entry = next < unitTableSize ? table[next]! : entryOf(next);
        unitsClass = entry & 7;
      } while (unitsClass !== classOf.space);
      if (uppers === 0) shape = shapeOf.lower;
      else {
        const letters = at - from - others;
        shape =
          uppers === letters && letters > 1
            ? shapeOf.upper
            : firstUpper && uppers === 1
              ? shapeOf.capitalized
              : shapeOf.mixed;
      }
    } else {
      if (unitsClass === classOf.digit) {
        kind = kindOf.number;
        for (; at < length; at++) {
          const digit = text.charCodeAt(at);
          if (!isDigit(digit) && !(isSeparator(digit) && isDigit(text.charCodeAt(at + 1)))) break;
          hash = hashStep(hash, digit);
        }
      } else if (unitsClass === classOf.punctuation) {
        kind = kindOf.punctuation;
        for (; at < length && text.charCodeAt(at) === unit; at++) hash = hashStep(hash, unit);
      } else {
        kind = kindOf.symbol;
        do {
          hash = hashStep(hash, text.charCodeAt(at));
          at++;
        } while (at < length && continuesSymbol(text, from, at));
      }
      next = at < length ? text.charCodeAt(at) : 0x20;
    }
    // A space ends every token but `@tinviet` and `#tinviet`, which begin with a symbol.
    if ((next !== 0x20 || kind === kindOf.symbol) && mayBeAddress(text, from, next)) {
      const address = addressEnd(text, from);
      if (address > at) {
        kind = kindOf.address;
        shape = shapeOf.none;
        hash = hashSeed;
        for (at = from; at < address; at++) hash = hashStep(hash, lower(text.charCodeAt(at)));
      }
    }
    start[count] = from;
    end[count] = at;
    hashes[count] = hash;
    kinds[count] = kind;
    shapes[count] = shape;
    gaps[count] = gap;
    gap = gapOf.nothing;
    count++;
  }

  let textStart = start.subarray(0, count);
  let textEnd = end.subarray(0, count);
  let sourceStart = textStart;
  let sourceEnd = textEnd;
  if (!isIdentity(alignment)) {
    sourceStart = textStart.slice();
    sourceEnd = textEnd.slice();
    spansToSource(alignment, sourceStart, sourceEnd, count);
    const merged = mergeShared(text, count, sourceStart, sourceEnd, textStart, textEnd, [
      hashes,
      kinds,
      shapes,
      gaps,
    ]);
    if (merged < count) {
      count = merged;
      sourceStart = sourceStart.subarray(0, count);
      sourceEnd = sourceEnd.subarray(0, count);
      textStart = textStart.subarray(0, count);
      textEnd = textEnd.subarray(0, count);
    }
  }
  return {
    source,
    text,
    length: count,
    start: sourceStart,
    end: sourceEnd,
    textStart,
    textEnd,
    kind: kinds.subarray(0, count),
    shape: shapes.subarray(0, count),
    before: gaps.subarray(0, count),
    hash: hashes.subarray(0, count),
  };
}

/**
 * Makes one token of those that stand in the source in the same place: a rewritten stretch is atomic, also where it
 * became two tokens (a note sign of one character, U+1D15E, is two in NFC). Gives the number of tokens that are left.
 */
function mergeShared(
  text: string,
  count: number,
  start: Int32Array,
  end: Int32Array,
  textStart: Int32Array,
  textEnd: Int32Array,
  columns: readonly [Int32Array, ...(Int32Array | Uint8Array)[]],
): number {
  let kept = 0;
  for (let i = 1; i < count; i++) {
    if (start[i]! < end[kept]!) {
      end[kept] = Math.max(end[kept]!, end[i]!);
      textEnd[kept] = textEnd[i]!;
      columns[0][kept] = hashOf(text.slice(textStart[kept], textEnd[kept]));
      continue;
    }
    kept++;
    if (kept === i) continue;
    for (const column of [start, end, textStart, textEnd, ...columns]) column[kept] = column[i]!;
  }
  return Math.min(count, kept + 1);
}

/** What is written of each token. */
interface Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hashes: Int32Array;
  readonly kinds: Uint8Array;
  readonly shapes: Uint8Array;
  readonly gaps: Uint8Array;
}

/** All columns in one buffer: for a text of usual length it takes as long to get a buffer as to fill it. */
function columnsOf(capacity: number): Columns {
  const buffer = new ArrayBuffer(capacity * 15);
  return {
    start: new Int32Array(buffer, 0, capacity),
    end: new Int32Array(buffer, capacity * 4, capacity),
    hashes: new Int32Array(buffer, capacity * 8, capacity),
    kinds: new Uint8Array(buffer, capacity * 12, capacity),
    shapes: new Uint8Array(buffer, capacity * 13, capacity),
    gaps: new Uint8Array(buffer, capacity * 14, capacity),
  };
}

function grown(old: Columns, larger: Columns): Columns {
  larger.start.set(old.start);
  larger.end.set(old.end);
  larger.hashes.set(old.hashes);
  larger.kinds.set(old.kinds);
  larger.shapes.set(old.shapes);
  larger.gaps.set(old.gaps);
  return larger;
}

/** What `unitTable` would have for a unit that it does not hold. */
function entryOf(unit: number): number {
  return (unit << 3) | unitClass(unit);
}

function isSeparator(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c;
}

/**
 * Whether the unit at `at` belongs to the symbol that begins at `from`: the second half of a pair, a joiner, a mark,
 * a colour of skin, the second letter of a flag.
 */
function continuesSymbol(text: string, from: number, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit <= 0xdfff) {
    const before = text.charCodeAt(at - 1);
    return before >= 0xd800 && before <= 0xdbff;
  }
  if (unit === 0xd83c) {
    const second = text.charCodeAt(at + 1);
    if (second >= 0xdffb && second <= 0xdfff) return true;
    if (isFlagLetter(second) && at === from + 2)
      return text.charCodeAt(from) === 0xd83c && isFlagLetter(text.charCodeAt(from + 1));
  }
  return unit === 0x200d || text.charCodeAt(at - 1) === 0x200d || unitClass(unit) === classOf.mark;
}

/** The second half of a regional indicator: U+1F1E6 to U+1F1FF. */
function isFlagLetter(unit: number): boolean {
  return unit >= 0xdde6 && unit <= 0xddff;
}
