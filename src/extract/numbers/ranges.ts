import { kindOf, type Tokens } from '../../document.js';
import { HashSet } from '../../grammar/hash-table.js';
import { sameLine } from '../../grammar/pattern.js';
import { hashOf } from '../../text/hash.js';
import { scales } from './terms.js';

const from = hashOf('từ');

/** More tokens than a figure with its scale and unit has; behind so many the range itself is tried. */
const longestBound = 12;

/**
 * A test that every range in figures passes (`5-7 triệu đồng`, `từ 2% đến 3%`), and few other figures: behind the first
 * figure only words of scales and units stand before a joint. It spares the reading of a figure as a range, which costs
 * more than all else that is tried with it.
 *
 * @param joints what stands between the bounds: `-`, `đến`
 * @param units phrases that can stand behind the first figure
 */
export function mayBeRange(
  joints: Iterable<string>,
  units: Iterable<string>,
): (tokens: Tokens, at: number) => boolean {
  const wordsOf = (phrases: Iterable<string>): number[] =>
    [...phrases].flatMap((phrase) => phrase.split(' ')).map(hashOf);
  const joint = new HashSet(wordsOf(joints));
  const within = new HashSet([...wordsOf(units), ...wordsOf(Object.keys(scales)), hashOf('rưỡi')]);
  return (tokens, at) => {
    const { hash, kind } = tokens;
    const figure = hash[at] === from ? at + 1 : at;
    // A number in words is as long as it likes.
    if (kind[figure] !== kindOf.number) return true;
    for (let i = figure + 1; i <= figure + longestBound; i++) {
      if (!sameLine(tokens, i)) return false;
      if (joint.has(hash[i]!)) return true;
      if (!within.has(hash[i]!)) return false;
    }
    return true;
  };
}
