import { Rewriter, type Rewritten } from '../text/alignment.js';
import { classOf, isUpper, isVowel, unitClass } from '../text/letters.js';
import { isSyllable } from '../text/syllable.js';
import { composeLetters } from './compose-letters.js';
import { runPasses, type Pass } from './pass.js';
import { lookAlike, triggerOf } from './triggers.js';

/** Full-width forms, ligatures, Roman numerals of one character: the same letters in another dress. */
const dressed = /[\uff01-\uff5e\ufb00-\ufb06\u2160-\u217f\u{1d400}-\u{1d7ff}]/gu;

/** Letters of other scripts that look exactly like Latin ones. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ', 'ABESIJKMHOPCTYXaesijopcyxhdqw'),
  ...pairs('ѐЀёЁїЇӑӐӗӖ', 'èÈëËïÏăĂĕĔ'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονόΆΈΊΌΎ', 'ABEZHIKMNOPTYXovóÁÉÍÓÝ'),
  ...pairs('ɑɡ', 'ag'),
]);

/** Letters with a bar or hook that stand for đ. U+00D0 and U+00F0 are Icelandic. */
const barred: ReadonlyMap<string, string> = new Map([...pairs('ÐƉƊ', 'ĐĐĐ'), ...pairs('ðɖɗ', 'đđđ')]);

/** A háček for a breve, as some programs that read PDF give it. */
const carons: ReadonlyMap<string, string> = new Map(pairs('ǎǍ', 'ăĂ'));

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (letter, i) => [letter, Array.from(to)[i]!]);
}

const everyLookAlike = new RegExp(lookAlike.source, 'gu');
const wordsWithMarks = /[\p{L}\p{M}]+/gu;
const latinLetter = /\p{Script=Latin}/u;
const otherLetter = /[^\p{Script=Latin}\p{M}]/u;

/** Letters that Vietnamese has and Icelandic has not. */
const vietnameseOnly = /[ăâêôơưđạ-ỹ]|\u0302|\u0306|\u0309|\u031b|\u0323/iu;

/**
 * Gives every letter of a Latin word the character that it looks like: Đ for Ð, Ɖ, Ɗ, Latin for Cyrillic and
 * Greek look-alikes, plain letters and digits for full-width ones, two letters for a ligature. A word that is
 * written in another script stays, and so does `ð` inside an Icelandic name.
 */
export const unifyLetters: Pass = {
  name: 'unify-letters',
  triggers: triggerOf.dressed | triggerOf.lookAlike,
  again: true,
  rewrite: (text) =>
    runPasses(
      [
        { name: 'undress', triggers: triggerOf.dressed, rewrite: undress },
        { name: 'unify', triggers: triggerOf.lookAlike, rewrite: unify },
      ],
      text,
    ),
};

function undress(text: string): Rewritten {
  const rewriter = new Rewriter(text);
  for (const match of text.matchAll(dressed)) {
    const plain = match[0].normalize('NFKC');
    if (plain !== match[0]) rewriter.replace(match.index, match.index + match[0].length, plain);
  }
  return rewriter.finish();
}

function unify(text: string): Rewritten {
  const rewriter = new Rewriter(text);
  let done = 0;
  for (const suspect of text.matchAll(everyLookAlike)) {
    if (suspect.index < done) continue;
    // Only what stands between spaces around a suspect is read: most texts have one in thousands of words.
    let start = suspect.index;
    while (start > done && !isGap(text.charCodeAt(start - 1))) start--;
    done = suspect.index + 1;
    while (done < text.length && !isGap(text.charCodeAt(done))) done++;
    unifyStretch(rewriter, text.slice(start, done), start);
  }
  return rewriter.finish();
}

function isGap(unit: number): boolean {
  const unitsClass = unitClass(unit);
  return unitsClass === classOf.space || unitsClass === classOf.line;
}

function unifyStretch(rewriter: Rewriter, stretch: string, offset: number): void {
  for (const match of stretch.matchAll(wordsWithMarks)) {
    const word = match[0];
    if (!lookAlike.test(word)) continue;
    const mended = unifyWord(word);
    // Every substitute is as long as what it replaces.
    for (let i = 0; i < word.length; i++) {
      if (mended.charCodeAt(i) === word.charCodeAt(i)) continue;
      const at = offset + match.index + i;
      rewriter.replace(at, at + 1, mended.charAt(i));
    }
  }
}

function unifyWord(word: string): string {
  let mended = word;
  if (latinLetter.test(word)) {
    const latin = substitute(word, lookAlikes);
    if (!otherLetter.test(latin)) mended = latin;
  }
  const breved = substitute(mended, carons);
  if (breved !== mended && isSyllable(composeLetters.rewrite(breved).text)) mended = breved;
  return otherLetter.test(mended) ? mended : barLetters(mended);
}

/** Đ and đ for the barred letters that stand for them. */
function barLetters(word: string): string {
  // One letter that only Vietnamese has settles it for the whole word.
  let vietnamese = vietnameseOnly.test(word);
  let result = '';
  for (let i = 0; i < word.length; i++) {
    const d = barred.get(word.charAt(i));
    if (d !== undefined && (vietnamese || standsForD(word, i))) {
      result += d;
      vietnamese = true;
    } else result += word.charAt(i);
  }
  return result;
}

function substitute(word: string, table: ReadonlyMap<string, string>): string {
  let result = '';
  for (let i = 0; i < word.length; i++) result += table.get(word.charAt(i)) ?? word.charAt(i);
  return result;
}

/**
 * Whether the barred letter at `at` is the Vietnamese one. At the beginning of a word Icelandic has no ð, and
 * inside it follows a vowel (`Guðni`), where in `HÐND` and `VNÐ` a consonant stands before it.
 */
function standsForD(word: string, at: number): boolean {
  if (at === 0) return true;
  const before = word.charCodeAt(at - 1);
  if (!isUpper(word.charCodeAt(at))) return false;
  // Lower case before a capital is the end of another word: `trưởngÐức`.
  if (unitClass(before) === classOf.lowerLetter) return true;
  return word.length <= 8 && !isVowel(before) && barred.get(word.charAt(at - 1)) === undefined;
}
