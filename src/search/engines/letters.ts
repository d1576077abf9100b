import { vowelRows } from '../../text/letters.js';
import { foldTerm } from '../fold.js';

/** The letters of Vietnamese that carry a mark, and đ, in lower case. */
export const markedLetters: readonly string[] = [...vowelRows.flatMap((row) => Array.from(row)), 'đ'].filter(
  (letter) => foldTerm(letter) !== letter,
);

/** How Telex types a letter: the doubled or hooked vowel, and one letter for the tone. */
const shapes: Readonly<Record<string, string>> = {
  ă: 'aw',
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
};
const tones = ['', 'f', 'r', 'x', 's', 'j'];

const telex: ReadonlyMap<string, { readonly letter: string; readonly tone: string }> = new Map([
  ...vowelRows.flatMap((row) =>
    Array.from(row).map(
      (letter, tone) => [letter, { letter: shapes[row[0]!] ?? row[0]!, tone: tones[tone]! }] as const,
    ),
  ),
  ['đ', { letter: 'dd', tone: '' }] as const,
]);

/**
 * A term in plain letters that still says its marks, as Telex types it, for engines that take every mark off
 * whatever they are told: `đồn` is `ddoonf`, and no longer equal to `don`. Terms without marks stay; each syllable
 * has its tone at its end.
 */
export function spellOut(term: string): string {
  return term
    .split('_')
    .map((syllable) => {
      let letters = '';
      let tone = '';
      for (const letter of syllable) {
        const typed = telex.get(letter);
        letters += typed?.letter ?? letter;
        tone = typed !== undefined && typed.tone !== '' ? typed.tone : tone;
      }
      return letters + tone;
    })
    .join('_');
}
