import { gapOf, kindOf, shapeOf, type Tokens } from '../document.js';
import { spansToSource, type Alignment, isIdentity } from '../text/alignment.js';
import { hashSeed, hashStep } from '../text/hash.js';
import { classOf, isDigit, lower, unitClass } from '../text/letters.js';
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
  let capacity = 16 + (length >>> 2);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let hashes = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let shapes = new Uint8Array(capacity);
  let gaps = new Uint8Array(capacity);
  let count = 0;
  let gap: number = gapOf.nothing;
  let at = 0;

  while (at < length) {
    const unit = text.charCodeAt(at);
    const unitsClass = unitClass(unit);
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
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      hashes = grown(hashes, new Int32Array(capacity));
      kinds = grown(kinds, new Uint8Array(capacity));
      shapes = grown(shapes, new Uint8Array(capacity));
      gaps = grown(gaps, new Uint8Array(capacity));
    }
    const from = at;
    let hash = hashSeed;
    let kind: number;
    let shape: number = shapeOf.none;
    if (unitsClass === classOf.lowerLetter || unitsClass === classOf.upperLetter) {
      kind = kindOf.syllable;
      const firstUpper = unitsClass === classOf.upperLetter;
      let uppers = 0;
      let letters = 0;
      const digitsJoin = from === 0 || !isDigit(text.charCodeAt(from - 1));
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        const nextClass = unitClass(next);
        if (nextClass === classOf.upperLetter) {
          uppers++;
          letters++;
        } else if (nextClass === classOf.lowerLetter) letters++;
        else if (nextClass !== classOf.mark && !(digitsJoin && nextClass === classOf.digit)) break;
        hash = hashStep(hash, lower(next));
      }
      shape =
        uppers === 0
          ? shapeOf.lower
          : uppers === letters && letters > 1
            ? shapeOf.upper
            : firstUpper && uppers === 1
              ? shapeOf.capitalized
              : shapeOf.mixed;
    } else if (unitsClass === classOf.digit) {
      kind = kindOf.number;
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        if (!isDigit(next) && !(isSeparator(next) && isDigit(text.charCodeAt(at + 1)))) break;
        hash = hashStep(hash, next);
      }
    } else if (unitsClass === classOf.punctuation) {
      kind = kindOf.punctuation;
      for (; at < length && text.charCodeAt(at) === unit; at++) hash = hashStep(hash, unit);
    } else {
      kind = kindOf.symbol;
      do {
        hash = hashStep(hash, text.charCodeAt(at));
        at++;
      } while (at < length && continuesSymbol(text, at));
    }
    if (mayBeAddress(text, from, at)) {
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

  const textStart = start.subarray(0, count);
  const textEnd = end.subarray(0, count);
  let sourceStart = textStart;
  let sourceEnd = textEnd;
  if (!isIdentity(alignment)) {
    sourceStart = textStart.slice();
    sourceEnd = textEnd.slice();
    spansToSource(alignment, sourceStart, sourceEnd, count);
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

function grown<Table extends Int32Array | Uint8Array>(old: Table, larger: Table): Table {
  larger.set(old);
  return larger;
}

function isSeparator(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c;
}

/** Whether the unit at `at` belongs to the symbol before it: the second half of a pair, a joiner, a mark. */
function continuesSymbol(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit <= 0xdfff) {
    const before = text.charCodeAt(at - 1);
    return before >= 0xd800 && before <= 0xdbff;
  }
  return unit === 0x200d || text.charCodeAt(at - 1) === 0x200d || unitClass(unit) === classOf.mark;
}
