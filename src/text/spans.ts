import type { Groups, Span } from '../document.js';

/**
 * How many of `length` things in a row `holds`, which is true of the first ones and false of all behind them: the index
 * of the first that it does not hold of, by halving.
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the group that token `at` belongs to; 0 for a token before the first. */
export function groupOf({ first, length }: Groups, at: number): number {
  return Math.max(0, partitionPoint(length, (group) => first[group]! <= at) - 1);
}

/** Whether an offset lies in none of the spans, which are in order and do not overlap. */
export function outsideOf(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    const next = spans[partitionPoint(spans.length, (index) => spans[index]!.end <= offset)];
    return next === undefined || next.start > offset;
  };
}
