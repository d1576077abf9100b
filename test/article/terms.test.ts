import * as captionTerms from '../../src/article/caption-terms.js';
import * as datelineTerms from '../../src/article/dateline-terms.js';
import { frequentPairs, frequentSyllables } from '../../src/article/frequent-syllables.js';
import * as residueTerms from '../../src/article/residue-terms.js';
import { printed } from '../../src/document.js';
import { normalize } from '../../src/normalize/index.js';
import { isSyllable } from '../../src/text/syllable.js';
import { abbreviations, openingCapitals, openingWords } from '../../src/tokenize/abbreviations.js';
import * as creditTerms from '../../src/text/credit-terms.js';
import { layersOf } from './layers.js';

const tables: readonly (readonly [name: string, terms: readonly string[]])[] = [
  ...Object.entries(residueTerms),
  ...Object.entries(captionTerms),
  ...Object.entries(datelineTerms),
  ['abbreviations', abbreviations],
  ['openingWords', openingWords],
  ['openingCapitals', openingCapitals],
  ...Object.entries(creditTerms),
];

test.each(tables)('the terms of %s are in small letters and in the inner spelling', (_, terms) => {
  const wrong = terms.filter((term) => normalize(term).text !== term || term.toLowerCase() !== term);
  expect(wrong).toEqual([]);
});

test.each(tables)('the terms of %s are divided as the tokenizer divides them', (_, terms) => {
  const divided = (term: string): string => {
    const { tokens } = layersOf(term);
    return Array.from({ length: tokens.length }, (_, at) => printed(tokens, at)).join(' ');
  };
  expect(terms.filter((term) => divided(term) !== term)).toEqual([]);
});

test.each(tables)('no term of %s stands there twice', (_, terms) => {
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
});

test('frequent syllables are syllables, each one once, and pairs are without marks', () => {
  const syllables = frequentSyllables.split(' ');
  expect(new Set(syllables).size).toBe(syllables.length);
  expect(syllables.filter((syllable) => !isSyllable(syllable))).toEqual([]);
  expect(frequentPairs).toMatch(/^[a-z:, ]+$/);
});
