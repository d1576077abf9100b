import type { Span } from '../document.js';

/**
 * Where the characters of a rewritten text came from: the stretches that were rewritten, in order; everything
 * between them was copied.
 *
 * Four numbers an edit: source start, source end, target start, target end (UTF-16 units, ends exclusive). A
 * flat table, since decomposed text has an edit for every second letter and ten megabytes of it must not cost
 * a million objects. An edit is atomic: no span on the other side cuts it.
 */
export interface Alignment {
  readonly edits: Int32Array;
}

/** The alignment of a text with itself. */
export const identity: Alignment = { edits: new Int32Array(0) };

const size = 4;
const sourceStart = 0;
const sourceEnd = 1;
const targetStart = 2;
const targetEnd = 3;

/** True when nothing was rewritten, so that offsets on both sides are the same numbers. */
export function isIdentity(alignment: Alignment): boolean {
  return alignment.edits.length === 0;
}

/**
 * The smallest span of the source that covers everything `span` touches in the target.
 *
 * @example toSource(normalize('Ho\u0300a').alignment, { start: 0, end: 3 }) // { start: 0, end: 4 }
 */
export function toSource(alignment: Alignment, span: Span): Span {
  return map(alignment.edits, span, targetStart, sourceStart);
}

/** The smallest span of the target that covers everything `span` touches in the source. */
export function toTarget(alignment: Alignment, span: Span): Span {
  return map(alignment.edits, span, sourceStart, targetStart);
}

/** `from` and `to` are the columns where the two sides begin in an edit: `sourceStart` or `targetStart`. */
function map(edits: Int32Array, span: Span, from: number, to: number): Span {
  const start = mapStart(edits, lastAtOrBefore(edits, from, span.start), span.start, from, to);
  const end = mapEnd(edits, lastAtOrBefore(edits, from, span.end - 1), span.end, from, to);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

/** Index of the last edit that starts at `offset` or before it on the side `from`; -1 if there is none. */
function lastAtOrBefore(edits: Int32Array, from: number, offset: number): number {
  let low = 0;
  let high = edits.length / size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edits[middle * size + from]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function mapStart(edits: Int32Array, edit: number, offset: number, from: number, to: number): number {
  if (edit < 0) return offset;
  const at = edit * size;
  const end = edits[at + from + 1]!;
  return offset < end ? edits[at + to]! : edits[at + to + 1]! + (offset - end);
}

function mapEnd(edits: Int32Array, edit: number, offset: number, from: number, to: number): number {
  if (edit < 0) return offset;
  const at = edit * size;
  const end = edits[at + from + 1]!;
  return offset <= end ? edits[at + to + 1]! : edits[at + to + 1]! + (offset - end);
}

/**
 * Maps many spans of the target at once, in place: `starts` and `ends` hold `count` spans in ascending order.
 * One walk over both lists, so the cost is linear where `toSource` for each span would search.
 */
export function spansToSource(
  alignment: Alignment,
  starts: Int32Array,
  ends: Int32Array,
  count: number,
): void {
  const { edits } = alignment;
  if (edits.length === 0) return;
  const total = edits.length / size;
  let next = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    while (next < total && edits[next * size + targetStart]! <= start) next++;
    starts[i] = mapStart(edits, next - 1, start, targetStart, sourceStart);
    while (next < total && edits[next * size + targetStart]! < end) next++;
    // An insertion right at the start was passed above, but lies before `end` only if the span is not empty.
    ends[i] = Math.max(starts[i]!, mapEnd(edits, next - 1, end, targetStart, sourceStart));
  }
}

/**
 * The alignment of rewriting by `first` and then rewriting the result by `second`.
 * Edits of the two that touch become one.
 */
export function compose(first: Alignment, second: Alignment): Alignment {
  if (isIdentity(first)) return second;
  if (isIdentity(second)) return first;
  const a = first.edits;
  const b = second.edits;
  const edits = new EditList((a.length + b.length) / size);
  let i = 0;
  let j = 0;
  let drop = 0; // source minus middle, so far
  let gain = 0; // target minus middle, so far
  while (i < a.length || j < b.length) {
    const start = Math.min(
      i < a.length ? a[i + targetStart]! : Infinity,
      j < b.length ? b[j + sourceStart]! : Infinity,
    );
    let end = start;
    const from = start + drop;
    const into = start + gain;
    for (;;) {
      if (i < a.length && touches(a[i + targetStart]!, a[i + targetEnd]!, start, end)) {
        end = Math.max(end, a[i + targetEnd]!);
        drop += a[i + sourceEnd]! - a[i + sourceStart]! - (a[i + targetEnd]! - a[i + targetStart]!);
        i += size;
      } else if (j < b.length && touches(b[j + sourceStart]!, b[j + sourceEnd]!, start, end)) {
        end = Math.max(end, b[j + sourceEnd]!);
        gain += b[j + targetEnd]! - b[j + targetStart]! - (b[j + sourceEnd]! - b[j + sourceStart]!);
        j += size;
      } else break;
    }
    edits.push(from, end + drop, into, end + gain);
  }
  return { edits: edits.finish() };
}

/** Whether an edit (from `editStart` to `editEnd`) belongs to the group that reaches from `start` to `end`. */
function touches(editStart: number, editEnd: number, start: number, end: number): boolean {
  return editStart < end || (editStart === end && (start === end || editStart === editEnd));
}

/** A growing table of edits. */
class EditList {
  // Made when the first edit comes: most texts have none.
  #edits = identity.edits;
  #length = 0;
  readonly #expected: number;

  constructor(expected: number) {
    this.#expected = Math.max(16, expected);
  }

  push(fromStart: number, fromEnd: number, intoStart: number, intoEnd: number): void {
    if (this.#length === this.#edits.length) {
      const larger = new Int32Array(Math.max(this.#edits.length * 2, this.#expected * size));
      larger.set(this.#edits);
      this.#edits = larger;
    }
    const edits = this.#edits;
    edits[this.#length++] = fromStart;
    edits[this.#length++] = fromEnd;
    edits[this.#length++] = intoStart;
    edits[this.#length++] = intoEnd;
  }

  get length(): number {
    return this.#length;
  }

  finish(): Int32Array {
    return this.#edits.slice(0, this.#length);
  }
}

/** A text and where its characters came from. */
export interface Rewritten {
  readonly text: string;
  readonly alignment: Alignment;
}

/**
 * Rewrites a text from left to right and keeps the alignment: call `replace` for each stretch that changes, in
 * order, then `finish`. An insertion replaces the empty stretch, a deletion puts the empty string.
 *
 * @example
 * const rewriter = new Rewriter('a\u00adb');
 * rewriter.replace(1, 2, '');
 * rewriter.finish().text // 'ab'
 */
export class Rewriter {
  readonly #source: string;
  readonly #pieces: string[] = [];
  readonly #edits = new EditList(16);
  #copied = 0;
  #written = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** @throws RangeError when the stretch begins before the end of the one replaced last. */
  replace(start: number, end: number, replacement: string): void {
    if (start < this.#copied || end < start || end > this.#source.length) {
      throw new RangeError(`the stretch ${start}–${end} does not come after offset ${this.#copied}`);
    }
    if (start > this.#copied) this.#pieces.push(this.#source.slice(this.#copied, start));
    const from = this.#written + (start - this.#copied);
    this.#written = from + replacement.length;
    this.#edits.push(start, end, from, this.#written);
    if (replacement !== '') this.#pieces.push(replacement);
    this.#copied = end;
  }

  /** The rewritten text; the source itself when nothing was replaced. */
  finish(): Rewritten {
    if (this.#edits.length === 0) return { text: this.#source, alignment: identity };
    if (this.#copied < this.#source.length) this.#pieces.push(this.#source.slice(this.#copied));
    return { text: this.#pieces.join(''), alignment: { edits: this.#edits.finish() } };
  }
}
