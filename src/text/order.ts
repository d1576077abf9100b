/**
 * The numbers from 0 up to, not including, `length` in the order that `isBehind` gives, equal ones as they stand.
 * What is found in a text comes in a few lists that are in order each: those are merged, so that the cost is near one
 * comparison a thing and a list.
 *
 * @param isBehind whether the thing `a` comes behind the thing `b`; false where they are equal
 */
export function orderOf(length: number, isBehind: (a: number, b: number) => boolean): number[] {
  let order: number[] = [];
  for (let i = 0; i < length; i++) order.push(i);
  let runs = runStarts(length, isBehind);
  if (runs.length < 3) return order;
  let merged = [...order];
  // Two neighbours at a time, until there is one run.
  while (runs.length > 2) {
    const left: number[] = [];
    for (let i = 0; i + 1 < runs.length; i += 2) {
      const middle = runs[i + 1]!;
      merge(order, merged, runs[i]!, middle, runs[i + 2] ?? middle, isBehind);
      left.push(runs[i]!);
    }
    left.push(length);
    runs = left;
    [order, merged] = [merged, order];
  }
  return order;
}

/** Where each stretch that is in order begins, and the length behind them. */
function runStarts(length: number, isBehind: (a: number, b: number) => boolean): number[] {
  const starts = [0];
  for (let i = 1; i < length; i++) if (isBehind(i - 1, i)) starts.push(i);
  starts.push(length);
  return starts;
}

function merge(
  from: readonly number[],
  into: number[],
  start: number,
  middle: number,
  end: number,
  isBehind: (a: number, b: number) => boolean,
): void {
  let left = start;
  let right = middle;
  for (let i = start; i < end; i++) {
    if (left < middle && (right >= end || !isBehind(from[left]!, from[right]!))) into[i] = from[left++]!;
    else into[i] = from[right++]!;
  }
}

/** The same things in order; most lists are it already, and are not copied. */
export function ordered<Thing>(
  things: readonly Thing[],
  compare: (a: Thing, b: Thing) => number,
): readonly Thing[] {
  for (let i = 1; i < things.length; i++) {
    if (compare(things[i - 1]!, things[i]!) > 0) return things.toSorted(compare);
  }
  return things;
}
