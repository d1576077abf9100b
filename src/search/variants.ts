/**
 * Spellings of the same thing that stand side by side in newspapers. A query for one of a row finds the others.
 * Each row is one set; syllables are divided by a space.
 */
export const equivalents: readonly (readonly string[])[] = [
  ['%', 'phần trăm'],
  ['mùng', 'mồng'],
  ['đắk lắk', 'đắc lắc', 'đăk lăk', 'daklak'],
  ['đắk nông', 'đắc nông', 'đăk nông', 'daknong'],
  ['bắc kạn', 'bắc cạn'],
  ['kon tum', 'kontum', 'con tum'],
  ['pleiku', 'plei ku', 'plây cu'],
  ['buôn ma thuột', 'buôn mê thuột', 'ban mê thuột'],
  ['xin ga po', 'singapore'],
  ['ma lai xi a', 'malaysia'],
  ['in đô nê xi a', 'indonesia'],
  ['phi líp pin', 'philippin', 'philippines'],
  ['cam pu chia', 'campuchia'],
  ['mát xcơ va', 'moscow'],
  ['u crai na', 'ukraine', 'ukraina'],
  ['ô xtrây li a', 'australia', 'úc'],
  ['mê hi cô', 'mexico', 'mê xi cô'],
  ['bra xin', 'brazil'],
];

/** Onsets before which a final i and y are the same sound and both are written: kỹ = kĩ, lý = lí, Mỹ = Mĩ. */
const bothWritten = /^(h|k|l|m|s|t|v)([iìỉĩíịyỳỷỹýỵ])$/u;
const rowOfI = 'iìỉĩíị';
const rowOfY = 'yỳỷỹýỵ';

/** The syllable with final i for y, or y for i, where both are written; undefined for all others. */
export function otherFinalVowel(syllable: string): string | undefined {
  const match = bothWritten.exec(syllable);
  if (match === null) return undefined;
  const [, onset, vowel] = match;
  const tone = rowOfI.indexOf(vowel!);
  return onset! + (tone >= 0 ? rowOfY.charAt(tone) : rowOfI.charAt(rowOfY.indexOf(vowel!)));
}
