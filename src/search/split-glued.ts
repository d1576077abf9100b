import { everySyllable } from '../text/syllable.js';
import { foldTerm } from './fold.js';

let folded: ReadonlySet<string> | undefined;
let marked: ReadonlySet<string> | undefined;

function syllables(spelling: 'marked' | 'folded'): ReadonlySet<string> {
  marked ??= new Set(everySyllable('old'));
  if (spelling === 'marked') return marked;
  folded ??= new Set(Array.from(marked, foldTerm));
  return folded;
}

const longestGlued = 28;
const mostParts = 5;

/**
 * The ways to read letters typed without spaces as syllables, those of few syllables first: `hochiminh` is
 * `ho chi minh`; `danang` is `da nang` or `dan ang`. Empty for what is one syllable already, or can't be divided.
 */
export function splitsOf(letters: string, spelling: 'marked' | 'folded', most = 6): string[][] {
  if (letters.length < 4 || letters.length > longestGlued) return [];
  const known = syllables(spelling);
  if (known.has(letters)) return [];
  // From the end: the ways to divide what begins at `at`.
  const ways: string[][][] = Array.from({ length: letters.length + 1 }, () => []);
  ways[letters.length] = [[]];
  for (let at = letters.length - 1; at >= 0; at--) {
    for (let end = Math.min(letters.length, at + 7); end > at; end--) {
      const syllable = letters.slice(at, end);
      if (!known.has(syllable)) continue;
      for (const rest of ways[end]!) if (rest.length < mostParts) ways[at]!.push([syllable, ...rest]);
    }
    ways[at] = ways[at]!.sort((a, b) => lone(a) - lone(b) || a.length - b.length).slice(0, most);
  }
  return ways[0]!.filter((way) => way.length > 1);
}

/** Syllables of a single letter: rare in names, so such a way to divide is the last one tried. */
function lone(way: readonly string[]): number {
  return way.filter((syllable) => syllable.length === 1).length;
}
