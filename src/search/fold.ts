import { foldLetters } from '../normalize/fold.js';

/** Latin letters with marks end here. */
const tabled = 0x1f00;

/** What `foldLetters` makes of each Latin letter with a mark: looked up, since every term of an index needs it. */
let table: (string | undefined)[] | undefined;

function plainLetters(): (string | undefined)[] {
  if (table !== undefined) return table;
  const made: (string | undefined)[] = [];
  for (let unit = 0xaa; unit < tabled; unit++) {
    if (unit === 0x250) unit = 0x1e00;
    const letter = String.fromCharCode(unit);
    made[unit] = foldLetters.rewrite(letter).text;
  }
  return (table = made);
}

/**
 * A lower-case term without its marks: what somebody types who has no Vietnamese keyboard. It cannot be undone,
 * so it is for search alone.
 *
 * @example foldTerm('đồn') // 'don'
 */
export function foldTerm(term: string): string {
  let at = 0;
  while (at < term.length && term.charCodeAt(at) < 0x80) at++;
  if (at === term.length) return term;
  const letters = plainLetters();
  let folded = term.slice(0, at);
  for (; at < term.length; at++) {
    const unit = term.charCodeAt(at);
    if (unit < 0x80) folded += term.charAt(at);
    else if (letters[unit] !== undefined) folded += letters[unit];
    else return foldLetters.rewrite(term).text;
  }
  return folded;
}

/** Whether a lower-case term says more than its letters alone: it carries a mark, or has a đ. */
export function carriesMarks(term: string): boolean {
  return foldTerm(term) !== term;
}
