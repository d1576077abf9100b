import * as fc from 'fast-check';
import {
  compose,
  identity,
  isIdentity,
  Rewriter,
  spansToSource,
  toSource,
  toTarget,
  type Rewritten,
} from '../../src/text/alignment.js';
import { isSound, runs } from '../normalize/hostile.js';

/** Applies edits (offset, length, replacement) that are given in any order and may not overlap. */
function rewrite(
  source: string,
  edits: readonly (readonly [at: number, length: number, put: string])[],
): Rewritten {
  const rewriter = new Rewriter(source);
  let done = 0;
  for (const [at, length, put] of edits) {
    const start = Math.min(done + at, source.length);
    const end = Math.min(start + length, source.length);
    rewriter.replace(start, end, put);
    done = end;
  }
  return rewriter.finish();
}

const edits = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 3 }), fc.string({ maxLength: 3 })), {
  maxLength: 6,
});
const letters = fc.string({ maxLength: 24 });

describe('a rewriter', () => {
  test('gives the source itself back when nothing was replaced', () => {
    expect(new Rewriter('Hà Nội').finish()).toEqual({ text: 'Hà Nội', alignment: identity });
    expect(isIdentity(identity)).toBe(true);
  });

  test('replaces, deletes and inserts from left to right', () => {
    const rewriter = new Rewriter('abcdef');
    rewriter.replace(1, 2, 'BB');
    rewriter.replace(3, 4, '');
    rewriter.replace(5, 5, '-');
    const { text, alignment } = rewriter.finish();
    expect(text).toBe('aBBce-f');
    expect(isIdentity(alignment)).toBe(false);
  });

  test.each([
    [0, 1],
    [2, 1],
    [1, 9],
  ])('refuses the stretch %d–%d behind offset 1', (start, end) => {
    const rewriter = new Rewriter('abc');
    rewriter.replace(0, 1, '');
    expect(() => rewriter.replace(start, end, '')).toThrow(RangeError);
  });
});

describe('an alignment', () => {
  const { text, alignment } = rewrite('Ho\u0300a  Bi\u0300nh', [
    [1, 2, 'ò'],
    [1, 2, ' '],
    [1, 2, 'ì'],
  ]);

  test('leads from a span to the smallest one that covers what it touches', () => {
    expect(text).toBe('Hòa Bình');
    expect(toSource(alignment, { start: 0, end: 3 })).toEqual({ start: 0, end: 4 });
    expect(toSource(alignment, { start: 1, end: 2 })).toEqual({ start: 1, end: 3 });
    expect(toSource(alignment, { start: 4, end: 8 })).toEqual({ start: 6, end: 11 });
    expect(toTarget(alignment, { start: 6, end: 11 })).toEqual({ start: 4, end: 8 });
    expect(toTarget(alignment, { start: 2, end: 3 })).toEqual({ start: 1, end: 2 });
  });

  test('keeps what was deleted out of the spans beside it', () => {
    const { alignment } = rewrite('a\u00adb', [[1, 1, '']]);
    expect(toSource(alignment, { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
    expect(toSource(alignment, { start: 1, end: 2 })).toEqual({ start: 2, end: 3 });
    expect(toSource(alignment, { start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
  });

  test('gives an inserted space no room in the source', () => {
    const { alignment } = rewrite('trưởngTài', [[6, 0, ' ']]);
    expect(toSource(alignment, { start: 0, end: 6 })).toEqual({ start: 0, end: 6 });
    expect(toSource(alignment, { start: 7, end: 10 })).toEqual({ start: 6, end: 9 });
    expect(toSource(alignment, { start: 6, end: 7 })).toEqual({ start: 6, end: 6 });
  });
});

describe('laws', () => {
  const spans = fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 6 }));

  test('what lies between two edits is the same on both sides, and the edits are in order', () => {
    fc.assert(
      fc.property(letters, edits, (source, list) => isSound(source, rewrite(source, list))),
      { numRuns: runs },
    );
  });

  test('a composed alignment is sound, and covers what going step by step covers', () => {
    fc.assert(
      fc.property(letters, edits, edits, spans, (source, one, two, [at, length]) => {
        const first = rewrite(source, one);
        const second = rewrite(first.text, two);
        const alignment = compose(first.alignment, second.alignment);
        if (!isSound(source, { text: second.text, alignment })) return false;
        const start = Math.min(at, second.text.length);
        const end = Math.min(start + length, second.text.length);
        const middle = toSource(second.alignment, { start, end });
        const stepped = toSource(first.alignment, middle);
        // What was inserted and nothing else has no place in the source.
        if (start === end || middle.start === middle.end || stepped.start === stepped.end) return true;
        const direct = toSource(alignment, { start, end });
        return direct.start <= stepped.start && direct.end >= stepped.end;
      }),
      { numRuns: runs },
    );
  });

  test('there and back covers the span one came from, but for what was inserted at its edges', () => {
    fc.assert(
      fc.property(letters, edits, spans, (source, list, [at, length]) => {
        const { text, alignment } = rewrite(source, list);
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        const from = toSource(alignment, { start, end });
        if (from.start > from.end || from.start < 0 || from.end > source.length) return false;
        return from.start === from.end || isInserted(alignment.edits, toTarget(alignment, from), start, end);
      }),
      { numRuns: runs },
    );
  });

  test('many spans at once are those of one by one', () => {
    fc.assert(
      fc.property(letters, edits, (source, list) => {
        const { text, alignment } = rewrite(source, list);
        const cuts = Array.from({ length: Math.ceil(text.length / 2) }, (_, i) => i * 2);
        const starts = Int32Array.from(cuts);
        const ends = Int32Array.from(cuts, (cut) => Math.min(cut + 2, text.length));
        const single = cuts.map((start, i) => toSource(alignment, { start, end: ends[i]! }));
        spansToSource(alignment, starts, ends, cuts.length);
        return single.every((span, i) => span.start === starts[i] && span.end === ends[i]);
      }),
      { numRuns: runs },
    );
  });
});

/** Whether all that `back` lacks of `start`–`end` lies in edits. */
function isInserted(
  table: Int32Array,
  back: { start: number; end: number },
  start: number,
  end: number,
): boolean {
  for (let at = start; at < end; at++) {
    if (at >= back.start && at < back.end) continue;
    let inside = false;
    for (let i = 0; i < table.length; i += 4) if (at >= table[i + 2]! && at < table[i + 3]!) inside = true;
    if (!inside) return false;
  }
  return true;
}
