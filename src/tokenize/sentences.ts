import { gapOf, kindOf, norm, shapeOf, type Groups, type Tokens } from '../document.js';

const closers = new Set(['"', '”', '’', ')', ']', '»', "'"]);
const abbreviations = new Set([
  'tp',
  'tx',
  'tt',
  'ths',
  'th',
  'ts',
  'pgs',
  'gs',
  'bs',
  'cn',
  'ks',
  'ls',
  'mr',
  'mrs',
  'dr',
  'st',
  'q',
  'p',
  'tr',
  'đt',
  'km',
  'no',
  'vs',
]);

/** Sentences as groups of tokens. Ends: a line end, and `.`, `!`, `?`, `…` before what can begin a sentence. */
export function findSentences(tokens: Tokens): Groups {
  const first: number[] = [];
  let begins = true;
  for (let i = 0; i < tokens.length; i++) {
    if (begins || tokens.before[i]! >= gapOf.line) first.push(i);
    begins = endsSentence(tokens, i);
  }
  first.push(tokens.length);
  return { length: first.length - 1, first: Int32Array.from(first) };
}

/** Whether a sentence ends behind token `i`. */
function endsSentence(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== kindOf.punctuation) return false;
  let mark = i;
  while (mark > 0 && tokens.before[mark] === gapOf.nothing && closers.has(norm(tokens, mark))) mark--;
  const sign = norm(tokens, mark).charAt(0);
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') return false;
  const next = i + 1;
  if (next >= tokens.length) return true;
  if (tokens.kind[next] === kindOf.punctuation && tokens.before[next] === gapOf.nothing) return false;
  if (tokens.before[next] === gapOf.nothing) return false;
  if (tokens.shape[next] === shapeOf.lower) return false;
  if (sign === '.' && mark > 0 && tokens.before[mark] === gapOf.nothing) {
    const word = norm(tokens, mark - 1);
    if (abbreviations.has(word)) return false;
    if (word.length === 1 && tokens.shape[mark - 1] === shapeOf.capitalized) return false;
  }
  return true;
}
