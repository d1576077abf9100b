import type { Groups, Part } from '../document.js';

/**
 * The sentences, divided at the parts as well: where a headline, a source tag or a byline has run into the text, no
 * full stop says so.
 *
 * @example divideAtParts(sentences, parts) // `… trước năm 2013` | `TT -` | `Sau hai ngày họp, …`
 */
export function divideAtParts({ first, length }: Groups, parts: readonly Part[]): Groups {
  const merged = new Int32Array(length + parts.length + 1);
  let count = 0;
  let next = 0;
  for (let i = 0; i <= length; i++) {
    for (; next < parts.length && parts[next]!.from <= first[i]!; next++) {
      const { from } = parts[next]!;
      if (count === 0 || merged[count - 1]! < from) merged[count++] = from;
    }
    if (count === 0 || merged[count - 1]! < first[i]!) merged[count++] = first[i]!;
  }
  return { length: count - 1, first: merged.subarray(0, count) };
}
